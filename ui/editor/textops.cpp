// SPDX-License-Identifier: MIT
#include "ui/editor/textops.h"

#include <QTextDocument>

namespace backcast {

namespace {

QTextBlock blockNumbered(const QTextBlock& any, int number) {
    return any.document()->findBlockByNumber(number);
}

} // namespace

bool isObject(const QTextBlock& block) {
    const Use use = useOf(block);
    return (use == Use::Body || use == Use::Answer) && isObjectKind(kindOf(block));
}

void setFormat(const QTextBlock& block, const QTextBlockFormat& format) {
    if (block.blockFormat() == format) return;
    QTextCursor cursor(block);
    cursor.setBlockFormat(format);
}

void setProperties(const QTextBlock& block, const Item& item) {
    setFormat(block, blockFormat(item));
}

QTextBlock insertAfter(const QTextBlock& block, const Item& item) {
    const int number = block.blockNumber();
    const QTextBlockFormat format = block.blockFormat();
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.insertBlock(blockFormat(item), QTextCharFormat());
    insertContent(cursor, item);
    setFormat(blockNumbered(block, number), format);
    return blockNumbered(cursor.block(), number + 1);
}

QTextBlock insertBefore(const QTextBlock& block, const Item& item) {
    const int number = block.blockNumber();
    if (number > 0) return insertAfter(block.previous(), item);
    const QTextBlockFormat format = block.blockFormat();
    QTextCursor cursor(block);
    cursor.insertBlock(format, QTextCharFormat());
    setFormat(cursor.document()->begin(), blockFormat(item));
    setFormat(cursor.document()->begin().next(), format);
    cursor.setPosition(0);
    insertContent(cursor, item);
    return cursor.document()->begin();
}

void removeBlock(const QTextBlock& block) {
    const QTextDocument* document = block.document();
    if (document->blockCount() < 2) return;
    const int number = block.blockNumber();
    const bool first = number == 0;
    const QTextBlockFormat stays = (first ? block.next() : block.previous()).blockFormat();
    QTextCursor cursor(block);
    if (first) {
        cursor.setPosition(block.next().position(), QTextCursor::KeepAnchor);
    } else {
        cursor.setPosition(block.position() - 1);
        cursor.setPosition(block.position() + lengthOf(block), QTextCursor::KeepAnchor);
    }
    cursor.removeSelectedText();
    setFormat(document->findBlockByNumber(first ? 0 : number - 1), stays);
}

QTextBlock splitBlock(const QTextBlock& block, int offset, const Item& second) {
    const int number = block.blockNumber();
    const QTextBlockFormat format = block.blockFormat();
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + offset);
    cursor.insertBlock(blockFormat(second), QTextCharFormat());
    setFormat(blockNumbered(cursor.block(), number), format);
    setFormat(blockNumbered(cursor.block(), number + 1), blockFormat(second));
    return blockNumbered(cursor.block(), number + 1);
}

void joinWithNext(const QTextBlock& block) {
    const int number = block.blockNumber();
    const QTextBlockFormat format = block.blockFormat();
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock);
    cursor.deleteChar();
    setFormat(blockNumbered(cursor.block(), number), format);
}

void eraseText(const QTextBlock& block, int start, int end) {
    if (start >= end) return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + start);
    cursor.setPosition(block.position() + end, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

} // namespace backcast
