// SPDX-License-Identifier: MIT
#include "core/layout/htmltext.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <cmath>

namespace backcast {

namespace {

constexpr double farthest = 100'000; ///< points; no paper is as large
constexpr char16_t replacement = 0xFFFD;

/// A unit that no document may hold.
bool isForbidden(char16_t unit) {
    return unit >= 0xFFFE || (unit >= 0xFDD0 && unit <= 0xFDEF);
}

/// Controls and line breaks, but no tab: inside a run they would begin a second line.
bool isControl(char16_t unit) {
    return (unit < 0x20 && unit != u'\t') || (unit >= 0x7F && unit < 0xA0) || unit == 0x2028 ||
           unit == 0x2029;
}

} // namespace

QByteArray htmlText(QStringView text) {
    QString escaped;
    escaped.reserve(text.size() + text.size() / 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            escaped += c;
            escaped += text.at(++i);
        } else if (c == u'<') {
            escaped += QLatin1StringView("&lt;");
        } else if (c == u'>') {
            escaped += QLatin1StringView("&gt;");
        } else if (c == u'&') {
            escaped += QLatin1StringView("&amp;");
        } else if (c == u'"') {
            escaped += QLatin1StringView("&quot;");
        } else if (isControl(c.unicode())) {
            escaped += u' ';
        } else {
            escaped += c.isSurrogate() || isForbidden(c.unicode()) ? QChar(replacement) : c;
        }
    }
    return escaped.toUtf8();
}

QByteArray htmlAttribute(const char* name, QStringView value) {
    return QByteArray(" ") + name + "=\"" + htmlText(value) + '"';
}

QByteArray htmlAttribute(const char* name, int value) {
    return QByteArray(" ") + name + "=\"" + QByteArray::number(value) + '"';
}

QByteArray htmlNumber(double value) {
    if (!std::isfinite(value)) return QByteArrayLiteral("0");
    QByteArray number = QByteArray::number(std::clamp(value, -farthest, farthest), 'f', 3);
    while (number.endsWith('0')) number.chop(1);
    if (number.endsWith('.')) number.chop(1);
    return number == "-0" ? QByteArrayLiteral("0") : number;
}

QByteArray htmlColour(quint32 rgb) {
    return '#' + QByteArray::number(rgb & 0xFFFFFFU, 16).rightJustified(6, '0');
}

QByteArray cssString(QStringView text) {
    QByteArray string("\"");
    for (const uint c : text.toUcs4()) {
        const bool isPlain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ';
        if (isPlain)
            string += char(c);
        else
            string += '\\' + QByteArray::number(c, 16) + ' ';
    }
    return string + '"';
}

QByteArray dataUri(const char* mediaType, const QByteArray& bytes) {
    return QByteArray("data:") + mediaType + ";base64," + bytes.toBase64();
}

} // namespace backcast
