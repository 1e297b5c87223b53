// SPDX-License-Identifier: MIT
#include "core/exchange/decode.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

Result<QString> decoded(const QByteArray& bytes) {
    constexpr qsizetype most = 20 * 1000 * 1000;
    const auto say = [](const char* text) { return QCoreApplication::translate("Import", text); };
    if (bytes.size() > most)
        return failure(
            ErrorCode::TooLarge,
            say(QT_TRANSLATE_NOOP("Import", "The file is larger than 20 MB. Nothing was read from it.")));
    const bool wide = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (!wide && bytes.contains('\0'))
        return failure(ErrorCode::Malformed,
                       say(QT_TRANSLATE_NOOP(
                           "Import", "The file is no text: it holds NUL bytes. Nothing was read from it.")));
    QStringDecoder decoder(wide ? QStringDecoder::Utf16 : QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return failure(
            ErrorCode::Malformed,
            say(QT_TRANSLATE_NOOP("Import", "The file is not in UTF-8. Nothing was read from it.")));
    if (text.startsWith(QChar(0xFEFF))) text.remove(0, 1);
    if (text.contains(QChar(u'\0')))
        return failure(ErrorCode::Malformed,
                       say(QT_TRANSLATE_NOOP(
                           "Import", "The file is no text: it holds NUL bytes. Nothing was read from it.")));
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    text.replace(QChar(0x2029), u'\n');
    text.replace(u'\f', u'\n');
    text.replace(u'\v', u'\n');
    return text;
}

} // namespace backcast::exchange
