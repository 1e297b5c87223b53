// SPDX-License-Identifier: MIT
#include "ui/editor/applydiff.h"

#include "core/document/names.h"
#include "ui/editor/textops.h"

#include <QTextDocument>

namespace backcast {

namespace {

/// What makes two items the same block: a part's title, or an id.
QString keyOf(const Item& item) {
    return item.use == Use::Title ? u'/' + placeName(item.place) : item.block.id;
}

/// Indices of a longest increasing subsequence of `values`; negative values are left out.
QList<qsizetype> increasing(const QList<qsizetype>& values) {
    QList<qsizetype> tails; // indices into values, by the length of the sequence that ends there
    QList<qsizetype> before(values.size(), -1);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i) < 0) continue;
        const auto place =
            std::lower_bound(tails.begin(), tails.end(), values.at(i),
                             [&](qsizetype tail, qsizetype value) { return values.at(tail) < value; });
        if (place != tails.begin()) before[i] = *(place - 1);
        if (place == tails.end())
            tails.append(i);
        else
            *place = i;
    }
    QList<qsizetype> chosen;
    for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = before.at(i)) chosen.prepend(i);
    return chosen;
}

struct Marks {
    Styles styles;
    QString link;
    bool operator==(const Marks&) const = default;
};

QList<Marks> marksOf(const Text& text) {
    QList<Marks> marks(text.size());
    for (const Span& span : text.spans())
        for (qsizetype i = span.start; i < span.end(); ++i) marks[i] = {span.styles, span.link};
    return marks;
}

void change(const QTextBlock& block, const Item& from, const Item& to) {
    if (from == to) return;
    setProperties(block, to);
    const bool object = isObjectKind(to.block.kind);
    const bool wasObject = isObjectKind(from.block.kind);
    // The marks in code are not read, but they may be there.
    const bool wasCode = from.block.kind == kinds::code && to.block.kind != kinds::code;
    if (!object && !wasObject && !wasCode) return changeText(block, from.block.text, to.block.text);
    const bool sameContent = from.block.text == to.block.text && from.block.table == to.block.table;
    if (object && wasObject && sameContent && blockFormat(from) == blockFormat(to)) return;
    eraseText(block, 0, lengthOf(block));
    QTextCursor cursor(block);
    insertContent(cursor, to);
}

} // namespace

void changeText(const QTextBlock& block, const Text& now, const Text& target) {
    if (now == target) return;
    const QString& a = now.plain();
    const QString& b = target.plain();
    const QList<Marks> marksA = marksOf(now);
    const QList<Marks> marksB = marksOf(target);
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype before = 0;
    while (before < most && a.at(before) == b.at(before) && marksA.at(before) == marksB.at(before)) ++before;
    qsizetype after = 0;
    while (after < most - before && a.at(a.size() - 1 - after) == b.at(b.size() - 1 - after) &&
           marksA.at(a.size() - 1 - after) == marksB.at(b.size() - 1 - after))
        ++after;
    // Never between the two halves of a surrogate pair.
    if (before > 0 && a.at(before - 1).isHighSurrogate()) --before;
    if (after > 0 && a.at(a.size() - after).isLowSurrogate()) --after;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(before));
    cursor.setPosition(block.position() + int(a.size() - after), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    insertText(cursor, target.mid(before, b.size() - after - before));
}

void changeItems(QTextDocument& text, const QList<Item>& from, const QList<Item>& to) {
    QHash<QString, qsizetype> numbers;
    for (qsizetype i = 0; i < from.size(); ++i) numbers.insert(keyOf(from.at(i)), i);
    // Titles always stay, in their order, so a block can only stay within its part; what moves across goes
    // and comes.
    QList<qsizetype> found;
    for (const Item& item : to) {
        const qsizetype n = numbers.value(keyOf(item), -1);
        found.append(n >= 0 && from.at(n).place == item.place ? n : -1);
    }
    const QList<qsizetype> stays = increasing(found);
    // From the end, so that the numbers in front stay what they are.
    qsizetype nextFrom = from.size();
    qsizetype nextTo = to.size();
    for (qsizetype i = stays.size() - 1; i >= 0; --i) {
        const qsizetype keptTo = stays.at(i);
        const qsizetype keptFrom = found.at(keptTo);
        for (qsizetype n = nextFrom - 1; n > keptFrom; --n) removeBlock(text.findBlockByNumber(int(n)));
        for (qsizetype n = nextTo - 1; n > keptTo; --n)
            insertAfter(text.findBlockByNumber(int(keptFrom)), to.at(n));
        change(text.findBlockByNumber(int(keptFrom)), from.at(keptFrom), to.at(keptTo));
        nextFrom = keptFrom;
        nextTo = keptTo;
    }
}

} // namespace backcast
