// SPDX-License-Identifier: MIT
#include "ui/editor/blockkinds.h"

#include "core/document/names.h"
#include "ui/editor/textops.h"

#include <QRegularExpression>
#include <QTextDocument>

namespace backcast {

using namespace Qt::StringLiterals;

namespace {

Item propertiesOf(const QTextBlock& block) {
    return itemOf(static_cast<const QTextFormat&>(block.blockFormat()));
}

QTextBlock numbered(const QTextCursor& cursor, int number) {
    return cursor.document()->findBlockByNumber(number);
}

/// The numbers of the blocks of a selection.
struct Stretch {
    int first = 0;
    int last = 0;
};

Stretch stretchOf(const QTextCursor& cursor) {
    const QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    QTextBlock last = cursor.document()->findBlock(cursor.selectionEnd());
    // A selection that ends where a block begins has nothing of it.
    if (last != first && last.position() == cursor.selectionEnd()) last = last.previous();
    return {first.blockNumber(), last.blockNumber()};
}

void setKind(Item& item, const BlockKind& kind) {
    item.block.kind = kind.kind;
    item.block.level = kind.level;
    item.block.start = kind.start;
    if (kind.kind != kinds::code) item.block.info.clear();
}

/// Gives a block that is text another kind; marks are no part of code.
void change(const QTextBlock& block, const BlockKind& kind) {
    Item item = propertiesOf(block);
    setKind(item, kind);
    if (kind.kind == kinds::code && lengthOf(block) > 0) {
        QTextCursor all(block);
        all.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        all.setCharFormat(QTextCharFormat());
    }
    setProperties(block, item);
}

bool isText(const QTextBlock& block) {
    return !isTitle(block) && !isObject(block);
}

/// Paragraphs in a row become the lines of the first one.
void joinLines(QTextCursor& cursor, Stretch stretch) {
    for (int n = stretch.first; n < stretch.last; ++n) {
        const QTextBlock block = numbered(cursor, stretch.first);
        QTextCursor end(block);
        end.movePosition(QTextCursor::EndOfBlock);
        end.insertText(QString(lineBreak), QTextCharFormat());
        joinWithNext(numbered(cursor, stretch.first));
    }
}

/// All of a stretch can become one block: text of one place and use.
bool isOne(const QTextCursor& cursor, Stretch stretch) {
    const Item first = propertiesOf(numbered(cursor, stretch.first));
    for (int n = stretch.first; n <= stretch.last; ++n) {
        const QTextBlock block = numbered(cursor, n);
        const Item item = propertiesOf(block);
        if (!isText(block) || item.use != first.use || item.place != first.place ||
            item.block.role != first.block.role || !canBe(item, kinds::code))
            return false;
    }
    return true;
}

} // namespace

bool canBe(const Item& item, const QString& kind) {
    if (item.use == Use::Title || item.use == Use::Question) return false;
    if (kind.isEmpty()) return true;
    if (item.place != Place::Release) return true;
    const bool head = item.block.role == roles::headline || item.block.role == roles::subheading ||
                      item.block.role == roles::dateline;
    return !head && kind != kinds::heading;
}

void toggleKindOf(QTextCursor& cursor, const BlockKind& kind) {
    const Stretch stretch = stretchOf(cursor);
    const Item first = propertiesOf(numbered(cursor, stretch.first));
    const bool off =
        first.block.kind == kind.kind &&
        (kind.kind != kinds::heading || (first.block.level > 0 ? first.block.level : 3) == kind.level);
    if (!off && kind.kind == kinds::code && stretch.last > stretch.first && isOne(cursor, stretch)) {
        joinLines(cursor, stretch);
        return change(numbered(cursor, stretch.first), kind);
    }
    for (int n = stretch.first; n <= stretch.last; ++n) {
        const QTextBlock block = numbered(cursor, n);
        if (isText(block) && canBe(propertiesOf(block), kind.kind)) change(block, off ? BlockKind() : kind);
    }
}

void makeParagraphs(QTextCursor& cursor) {
    const Stretch stretch = stretchOf(cursor);
    for (int n = stretch.first; n <= stretch.last; ++n)
        if (const QTextBlock block = numbered(cursor, n); isText(block)) change(block, BlockKind());
}

void insertRule(QTextCursor& cursor, IdSource& ids) {
    const QTextBlock at = cursor.block();
    const Item here = propertiesOf(at);
    if (!canBe(here, kinds::rule)) return;
    Item rule;
    rule.use = here.use;
    rule.place = here.place;
    rule.block.id = ids.block();
    rule.block.role = here.block.role;
    rule.block.kind = kinds::rule;
    const bool replaces = isText(at) && lengthOf(at) == 0 && here.block.label.isEmpty();
    QTextBlock made = replaces ? insertBefore(at, rule) : insertAfter(at, rule);
    const int number = made.blockNumber();
    QTextBlock next = made.next();
    const bool goesOn = isText(next) && useOf(next) == here.use && placeOf(next) == here.place;
    if (!goesOn) {
        Item paragraph = rule;
        paragraph.block.id = ids.block();
        paragraph.block.kind.clear();
        insertAfter(made, paragraph);
    }
    cursor.setPosition(numbered(cursor, number + 1).position());
}

std::optional<BlockKind> kindOfMark(const QString& text) {
    if (text == u"> ") return BlockKind{kinds::quote, 0, 0};
    if (text == u"- " || text == u"* ") return BlockKind{kinds::bullet, 1, 0};
    // A list of its own: without a numeral it would go on with the one before.
    static const QRegularExpression numeral(u"^([1-9][0-9]{0,2})[.)] $"_s);
    if (const QRegularExpressionMatch found = numeral.match(text); found.hasMatch())
        return BlockKind{kinds::number, 1, found.captured(1).toInt()};
    if (text == u"``` ") return BlockKind{kinds::code, 0, 0};
    // A heading inside of an answer stands below those of the page, which are the first two levels.
    if (text == u"# " || text == u"## " || text == u"### ") return BlockKind{kinds::heading, 3, 0};
    if (text == u"#### ") return BlockKind{kinds::heading, 4, 0};
    return std::nullopt;
}

} // namespace backcast
