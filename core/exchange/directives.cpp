// SPDX-License-Identifier: MIT
#include "core/exchange/directives.h"

#include "core/document/document.h"
#include "core/document/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString>& knownWords() {
    static const QSet<QString> words = [] {
        QSet<QString> all{u"default"_s, u"heading"_s, u"above"_s,  u"group"_s,  u"question"_s,
                          u"label"_s,   u"empty"_s,   u"on"_s,     u"figure"_s, u"visual"_s,
                          u"caption"_s, u"meta"_s,    u"person"_s, u"same"_s};
        for (const Place place : readingOrder) all.insert(placeName(place));
        for (const auto role : roles::release) all.insert(role);
        for (const auto role : roles::questions) all.insert(role);
        return all;
    }();
    return words;
}

QString quoted(const QString& value) {
    QString out = u"\""_s;
    for (const QChar c : value) {
        const bool spelled = c.unicode() < 0x20 || c == u'"' || c == u'\\' || c == u'-' || c == u'<' ||
                             c == u'>' || c.isSurrogate() || c == u'\u007f' || c == u'\u2028' ||
                             c == u'\u2029' || c.unicode() >= 0xFFF0;
        if (spelled)
            out += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out + u'"';
}

/// The value of a JSON string without its quotation marks. Only what `quoted` writes is read.
std::optional<QString> unquoted(QStringView inside) {
    QString out;
    for (qsizetype i = 0; i < inside.size(); ++i) {
        if (inside.at(i) != u'\\') {
            out += inside.at(i);
            continue;
        }
        bool read = false;
        const QStringView rest = inside.sliced(i + 1);
        const uint code = rest.startsWith(u'u') && rest.size() >= 5 ? rest.sliced(1, 4).toUInt(&read, 16) : 0;
        if (!read) return std::nullopt;
        out += QChar(char16_t(code));
        i += 5;
    }
    return out;
}

bool isNameCharacter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
}

} // namespace

bool Directive::hasValue(QStringView name) const {
    for (const auto& [key, value] : values)
        if (key == name) return true;
    return false;
}

QString Directive::value(QStringView name) const {
    for (const auto& [key, value] : values)
        if (key == name) return value;
    return {};
}

QString directiveLine(const Directive& directive) {
    QStringList parts = directive.words;
    for (const auto& [name, value] : directive.values) parts.append(name + u'=' + quoted(value));
    return u"<!-- "_s + parts.join(u' ') + u" -->\n"_s;
}

std::optional<Directive> readDirective(const QString& inside) {
    Directive directive;
    const QStringView text = QStringView(inside).trimmed();
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < text.size() && isNameCharacter(text.at(at))) ++at;
        const QString name = text.sliced(start, at - start).toString();
        if (name.isEmpty()) return std::nullopt;
        if (at + 1 < text.size() && text.at(at) == u'=' && text.at(at + 1) == u'"') {
            const qsizetype end = text.indexOf(u'"', at + 2);
            if (end < 0) return std::nullopt;
            const std::optional<QString> value = unquoted(text.sliced(at + 2, end - at - 2));
            if (!value) return std::nullopt;
            // Somebody may have changed it by hand: what a text may not hold never gets into the document.
            directive.set(name, name == u"data" ? *value : Text::sanitised(*value));
            at = end + 1;
        } else {
            if (!knownWords().contains(name)) return std::nullopt;
            directive.add(name);
        }
    }
    return directive.isEmpty() ? std::nullopt : std::optional<Directive>(directive);
}

QString markerLine() {
    return u"<!-- prfaq 1 -->\n"_s;
}

bool beginsWithMarker(QStringView markdown) {
    return markdown.trimmed().startsWith(u"<!-- prfaq 1 -->");
}

} // namespace backcast::exchange
