// SPDX-License-Identifier: MIT
#include "core/exchange/richtext.h"

#include "core/document/module.h"
#include "core/exchange/richreader.h"

#include <QCoreApplication>

namespace backcast {

using namespace Qt::StringLiterals;

namespace {

/// "<![if !supportLists]>": Word's marks around what other programs should see. The parser takes them for
/// text. Where they end a comment ("<![endif]-->") they stay.
QByteArray withoutConditions(const QByteArray& html) {
    QByteArray out;
    qsizetype at = 0;
    for (qsizetype start = html.indexOf("<!["); start >= 0; start = html.indexOf("<![", start + 1)) {
        const qsizetype end = html.indexOf(']', start);
        if (end < 0 || end + 1 >= html.size()) break;
        if (html.at(end + 1) != '>') continue;
        out += QByteArrayView(html).sliced(at, start - at);
        at = end + 2;
        start = end;
    }
    return at == 0 ? html : out + html.mid(at);
}

} // namespace

Result<RichText> readRichText(const QString& html, qsizetype most) {
    const auto function =
        moduleFunction(u"backcast_html"_s, exchange::readHtmlEventsName,
                       QCoreApplication::translate(
                           "RichText", "A part of Backcast is missing, the one that reads formatted text. "
                                       "Install Backcast again."));
    if (!function) return tl::unexpected(function.error());
    exchange::RichReader reader(most);
    QByteArray utf8 = html.toUtf8();
    utf8.replace('\0', ""); // the parser would take it for the end
    reinterpret_cast<exchange::ReadHtmlEvents> (*function)(withoutConditions(utf8), reader);
    return reader.take();
}

} // namespace backcast
