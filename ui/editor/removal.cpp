// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "ui/editor/textops.h"
#include "ui/editor/typing.h"

#include <QTextDocument>

/// Deleting: over several blocks, and at the edges of one.
namespace backcast {

namespace {

bool isTable(const QTextBlock& block) {
    return isObject(block) && lengthOf(block) > 0;
}

/// Takes away what a block is beside its text; it stays where it is in the document.
void makePlain(const QTextBlock& block) {
    Item item = itemOf(static_cast<const QTextFormat&>(block.blockFormat()));
    item.block.kind.clear();
    item.block.level = 0;
    item.block.start = 0;
    item.block.figure.clear();
    setProperties(block, item);
}

void makeEmpty(const QTextBlock& block) {
    eraseText(block, 0, lengthOf(block));
    Item item = itemOf(static_cast<const QTextFormat&>(block.blockFormat()));
    item.block.label.clear();
    item.block.heading.clear();
    setProperties(block, item);
    makePlain(block);
}

void moveTo(QTextCursor& cursor, const QTextBlock& block, int offset = 0) {
    cursor.setPosition(block.position() + offset);
}

QTextBlock numbered(const QTextCursor& cursor, int n) {
    return cursor.document()->findBlockByNumber(n);
}

} // namespace

void Typing::removeSelection(QTextCursor& cursor) const {
    if (!cursor.hasSelection()) return;
    const QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    const QTextBlock last = cursor.document()->findBlock(cursor.selectionEnd());
    if (first != last) return removeAcross(cursor, first, last);
    cursor.removeSelectedText();
    if (isObject(first)) makePlain(first);
}

void Typing::removeAcross(QTextCursor& cursor, const QTextBlock& first, const QTextBlock& last) const {
    // Blocks are named by their numbers: which of two blocks Qt keeps when it joins them depends on their
    // texts.
    const Deletion deletion{first.blockNumber(), cursor.selectionStart() - first.position(), isTitle(first),
                            lengthOf(last) == cursor.selectionEnd() - last.position() && !isTitle(last) &&
                                lengthOf(last) > 0};
    const int from = deletion.from;
    const int to = last.blockNumber();
    const bool wholeFirst = deletion.start == 0;
    const bool wholeLast = cursor.selectionEnd() - last.position() == lengthOf(last);
    const bool tableStays = (isTable(first) && !wholeFirst) || (isTable(last) && !wholeLast);
    const bool lastIsTitle = isTitle(last);
    const QTextBlockFormat lastFormat = last.blockFormat();
    // From the end, so that what is in front stays where it is.
    eraseText(last, 0, cursor.selectionEnd() - last.position());
    if (deletion.lastGoes && isObject(numbered(cursor, to))) makePlain(numbered(cursor, to));
    int titles = 0;
    int emptied = 0;
    for (int n = to - 1; n > from; --n) {
        if (isTitle(numbered(cursor, n))) {
            ++titles;
        } else if (n == from + 1 && deletion.fromTitle && wholeFirst) {
            makeEmpty(numbered(cursor, n));
            ++emptied;
        } else {
            removeBlock(numbered(cursor, n));
        }
    }
    if (titles > 0 || deletion.fromTitle || lastIsTitle)
        return removeAroundTitles(cursor, deletion, from + 1 + titles + emptied);
    eraseText(numbered(cursor, from), deletion.start, lengthOf(numbered(cursor, from)));
    if (isObject(numbered(cursor, from)) && wholeFirst) makePlain(numbered(cursor, from));
    moveTo(cursor, numbered(cursor, from), deletion.start);
    if (tableStays) return;
    // What is left of both becomes one paragraph; what nothing is left of gives its place to the other.
    joinWithNext(numbered(cursor, from));
    if (wholeFirst && !wholeLast) setFormat(numbered(cursor, from), lastFormat);
    moveTo(cursor, numbered(cursor, from), deletion.start);
}

/// The rest of a deletion that leaves titles between its ends: nothing can be joined across them.
void Typing::removeAroundTitles(QTextCursor& cursor, const Deletion& deletion, int last) const {
    const int from = deletion.from;
    const bool keepsTitle = deletion.fromTitle && deletion.start == 0;
    if (deletion.lastGoes && keepsTitle && last == from + 1)
        makeEmpty(numbered(cursor, last));
    else if (deletion.lastGoes)
        removeBlock(numbered(cursor, last));
    if (!keepsTitle) eraseText(numbered(cursor, from), deletion.start, lengthOf(numbered(cursor, from)));
    if (isObject(numbered(cursor, from)) && deletion.start == 0) makePlain(numbered(cursor, from));
    const QTextBlock next = numbered(cursor, from + 1);
    if (keepsTitle && !isTitle(next))
        moveTo(cursor, next);
    else
        moveTo(cursor, numbered(cursor, from), keepsTitle ? 0 : deletion.start);
}

/// Joins a block with the one behind it, as Backspace at the start of the second does.
void Typing::joinAt(QTextCursor& cursor, const QTextBlock& first) const {
    const QTextBlock second = first.next();
    if (isTitle(second)) return;
    const int offset = lengthOf(first);
    const int number = first.blockNumber();
    const bool secondEmpty = lengthOf(second) == 0;
    if (isTitle(first) || isTable(first) || isTable(second)) {
        // Text flows neither into a title nor into a table, but an empty paragraph beside it can go.
        const bool firstEmpty = offset == 0 && !isTitle(first);
        if (secondEmpty || isTable(first))
            moveTo(cursor, first, offset);
        else if (isTable(second))
            moveTo(cursor, second);
        if (secondEmpty)
            removeBlock(second);
        else if (firstEmpty)
            removeBlock(first);
        return;
    }
    const QTextBlockFormat stays = offset == 0 && !secondEmpty ? second.blockFormat() : first.blockFormat();
    joinWithNext(first);
    setFormat(numbered(cursor, number), stays);
    moveTo(cursor, numbered(cursor, number), offset);
}

bool Typing::backspace(QTextCursor& cursor) const {
    const QTextBlock block = cursor.block();
    if (!cursor.atBlockStart()) {
        if (!isTable(block)) return false;
        eraseText(block, 0, lengthOf(block));
        makePlain(block);
        moveTo(cursor, numbered(cursor, block.blockNumber()));
        return true;
    }
    if (isTitle(block)) return true;
    Item item = itemOf(static_cast<const QTextFormat&>(block.blockFormat()));
    if (!item.block.label.isEmpty() || !item.block.heading.isEmpty()) {
        // What stands in front of the text is deleted before the text moves.
        (item.block.label.isEmpty() ? item.block.heading : item.block.label).clear();
        setProperties(block, item);
        return true;
    }
    const bool code =
        item.block.kind == kinds::code && lengthOf(block) > 0; // its lines are worth more than a key press
    if (item.use != Use::Question && !item.block.kind.isEmpty() && !isObject(block) && !code) {
        makePlain(block);
        return true;
    }
    joinAt(cursor, block.previous());
    return true;
}

bool Typing::deleteNext(QTextCursor& cursor) const {
    const QTextBlock block = cursor.block();
    if (!cursor.atBlockEnd()) {
        if (!isTable(block)) return false;
        eraseText(block, 0, lengthOf(block));
        makePlain(block);
        moveTo(cursor, numbered(cursor, block.blockNumber()));
        return true;
    }
    joinAt(cursor, block);
    return true;
}

} // namespace backcast
