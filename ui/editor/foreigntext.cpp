// SPDX-License-Identifier: MIT
#include "ui/editor/foreigntext.h"

#include "core/exchange/richtext.h"

#include <QUrl>

namespace backcast {

using namespace Qt::StringLiterals;

QList<Item> itemsOfHtml(const QString& html, const QString& plain, PasteLoss& loss) {
    const Result<RichText> rich = readRichText(html, mostPasted);
    if (!rich) {
        loss.formatMissing = rich.error().message;
        return itemsOfText(plain, loss);
    }
    loss.pictures = rich->pictures;
    loss.nestedTables = rich->nestedTables;
    loss.cut = rich->cut || rich->blocks.size() > mostParagraphs;
    QList<Item> items;
    for (const Block& block : rich->blocks.mid(0, mostParagraphs)) {
        Item item;
        item.block = block;
        items.append(item);
    }
    return items;
}

QList<Item> itemsOfText(const QString& text, PasteLoss& loss) {
    QList<Item> items;
    loss.cut = loss.cut || text.size() > mostPasted;
    QString lines = text.left(mostPasted);
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(QChar::ParagraphSeparator, u'\n');
    const bool single = !lines.trimmed().contains(u'\n');
    for (const QStringView line : QStringView(lines).split(u'\n')) {
        Item item;
        // White space around a word that is pasted into a sentence is meant; around a paragraph it is not.
        item.block.text = Text((single ? line : line.trimmed()).toString());
        if (item.block.text.isEmpty()) continue;
        if (items.size() == mostParagraphs) {
            loss.cut = true;
            break;
        }
        items.append(item);
    }
    return items;
}

QString bareAddress(const QString& text) {
    constexpr qsizetype longest = 4000;
    const QString address = text.trimmed();
    if (address.size() > longest) return {};
    for (const QChar c : address)
        if (c.isSpace() || c == lineBreak) return {};
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool web = (scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty();
    return url.isValid() && (web || (scheme == "mailto"_L1 && url.path().contains(u'@'))) ? address
                                                                                          : QString();
}

} // namespace backcast
