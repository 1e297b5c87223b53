// SPDX-License-Identifier: MIT
#include "ui/editor/typing.h"

#include "core/document/names.h"
#include "ui/editor/textops.h"

#include <QTextDocument>

namespace backcast {

namespace {

bool isList(const QString& kind) {
    return kind == kinds::bullet || kind == kinds::number;
}

/// A block of which the role or the answer has no other one beside it.
bool isAlone(const QTextBlock& block) {
    const auto same = [&](const QTextBlock& other) {
        return other.isValid() && useOf(other) == useOf(block) && placeOf(other) == placeOf(block) &&
               roleOf(other) == roleOf(block);
    };
    return !same(block.previous()) && !same(block.next());
}

void moveTo(QTextCursor& cursor, const QTextBlock& block, int offset = 0) {
    cursor.setPosition(block.position() + std::min(offset, lengthOf(block)));
}

} // namespace

Item Typing::fresh(Use use, Place place, const QString& role) {
    Item item;
    item.use = use;
    item.place = place;
    item.block.id = m_ids.block();
    item.block.role = role;
    return item;
}

QTextBlock Typing::wantRole(QTextDocument& text, Place place, const QString& role) {
    if (const QTextBlock found = findRole(text, place, role); found.isValid()) return found;
    return insertAfter(placeFor(text, place, role), fresh(Use::Body, place, role));
}

QTextBlock Typing::addEntry(const QTextBlock& near) {
    QTextBlock behind = near;
    while (!isTitle(behind.next()) && useOf(behind.next()) != Use::Question) behind = behind.next();
    return insertAfter(behind, fresh(Use::Question, placeOf(near)));
}

void Typing::enter(QTextCursor& cursor) {
    removeSelection(cursor);
    const QTextBlock block = cursor.block();
    const Item item = itemOf(block);
    const bool empty = item.block.text.isEmpty() && item.block.label.isEmpty();
    if (item.use == Use::Title) return enterTitle(cursor);
    if (isObject(block)) return makeRoom(cursor);
    if (item.use == Use::Question) return goOn(cursor, item);
    if (item.block.kind == kinds::code) return enterCode(cursor, item);
    if (empty && !item.block.kind.isEmpty()) {
        Item plain = item;
        const bool deeper = isList(item.block.kind) && item.block.level > 1;
        if (deeper)
            --plain.block.level;
        else
            plain.block.kind.clear(), plain.block.level = 0;
        plain.block.start = 0;
        return setProperties(block, plain);
    }
    const bool isHead = item.block.role == roles::headline || item.block.role == roles::subheading;
    if (isHead && item.place == Place::Release && item.block.kind.isEmpty()) return goOn(cursor, item);
    if (empty) return leave(cursor, item);
    split(cursor, item);
}

void Typing::split(QTextCursor& cursor, const Item& item) {
    const QTextBlock block = cursor.block();
    const int offset = cursor.positionInBlock();
    Item other = fresh(item.use, item.place, item.block.role);
    other.block.kind = item.block.kind;
    other.block.level = item.block.level;
    if (offset == 0) {
        // The text keeps its id, so that what refers to it stays with it.
        insertBefore(block, other);
        return;
    }
    if (item.block.kind == kinds::heading && offset == lengthOf(block))
        other.block.kind.clear(), other.block.level = 0;
    moveTo(cursor, splitBlock(block, offset, other));
}

void Typing::enterTitle(QTextCursor& cursor) {
    const QTextBlock title = cursor.block();
    if (!isTitle(title.next())) return moveTo(cursor, title.next());
    const Place place = placeOf(title);
    if (place == Place::Release)
        moveTo(cursor, wantRole(*cursor.document(), place, roles::headline));
    else if (place == Place::Questions)
        moveTo(cursor, wantRole(*cursor.document(), place, roles::customer));
    else if (isFaq(place))
        moveTo(cursor, addEntry(title));
    else
        moveTo(cursor, insertAfter(title, fresh(Use::Body, place)));
}

/// A line in the code; an empty line at its end leaves it.
void Typing::enterCode(QTextCursor& cursor, const Item& item) {
    const QTextBlock block = cursor.block();
    const bool atEnd = cursor.positionInBlock() == lengthOf(block);
    if (!atEnd || !block.text().endsWith(lineBreak)) {
        cursor.insertText(QString(lineBreak));
        return;
    }
    eraseText(block, lengthOf(block) - 1, lengthOf(block));
    moveTo(cursor, insertAfter(block, fresh(item.use, item.place, item.block.role)));
}

/// From a headline or question to what follows it by nature; what stands behind the cursor goes with it.
void Typing::goOn(QTextCursor& cursor, const Item& item) {
    const QTextBlock block = cursor.block();
    const Text rest = item.block.text.mid(cursor.positionInBlock());
    const bool isQuestion = item.use == Use::Question;
    const QString role = isQuestion ? QString() : nextRole(item.place, item.block.role);
    const Item wanted = fresh(isQuestion ? Use::Answer : Use::Body, item.place, role);
    eraseText(block, cursor.positionInBlock(), lengthOf(block));
    QTextBlock target = isQuestion ? block.next() : findRole(*cursor.document(), item.place, role);
    const bool exists = isQuestion ? target.isValid() && useOf(target) == Use::Answer : target.isValid();
    if (!exists)
        target = insertAfter(isQuestion ? block : placeFor(*cursor.document(), item.place, role), wanted);
    else if (!rest.isEmpty() && lengthOf(target) > 0)
        target = insertBefore(target, wanted);
    if (!rest.isEmpty()) {
        QTextCursor end(target);
        insertText(end, rest);
    }
    moveTo(cursor, target);
}

/// Enter on an empty paragraph: to the next role, question or part. It goes where it is not the only one of
/// its kind.
void Typing::leave(QTextCursor& cursor, const Item& item) {
    const QTextBlock block = cursor.block();
    const bool alone = isAlone(block);
    QTextCursor here(block); // keeps to the block that it is in when another one comes behind it
    here.setKeepPositionOnInsert(true);
    QTextBlock target;
    if (item.use == Use::Answer)
        target = nextOfAnswer(block);
    else if (isFaq(item.place))
        target = block.next();
    else
        target = nextOfRelease(block);
    if (isFaq(item.place) && item.use == Use::Body && isTitle(target)) target = addEntry(block);
    if (!target.isValid() || target == here.block()) return;
    moveTo(cursor, target);
    const QTextBlock question = here.block().previous();
    if (item.use == Use::Answer && alone && useOf(question) == Use::Question && lengthOf(question) == 0 &&
        placeOf(target) != item.place) {
        // Neither asked nor answered, and left behind: it goes.
        const int number = question.blockNumber();
        removeBlock(here.block());
        removeBlock(cursor.document()->findBlockByNumber(number));
        return;
    }
    if (!alone || (isFaq(item.place) && item.use == Use::Body)) removeBlock(here.block());
}

QTextBlock Typing::nextOfRelease(const QTextBlock& block) {
    QTextDocument& text = *QTextCursor(block).document();
    const Place place = placeOf(block);
    const QString role = roleOf(block);
    if (const QString next = nextRole(place, role); !next.isEmpty()) return wantRole(text, place, next);
    const bool last = role == roles::callToAction || role == roles::boilerplate || role == roles::experience;
    return place != Place::Appendix && place != Place::Unsorted && last ? nextPart(block) : QTextBlock();
}

QTextBlock Typing::nextOfAnswer(const QTextBlock& block) {
    QTextBlock next = block.next();
    while (!isTitle(next) && useOf(next) != Use::Question) next = next.next();
    if (!isTitle(next)) return next;
    // A question that was not asked, without an answer: enough questions.
    const QTextBlock question = block.previous();
    if (useOf(question) == Use::Question && lengthOf(question) == 0 && isAlone(block)) return nextPart(block);
    return addEntry(block);
}

/// The first block of the part that follows, made where there is none.
QTextBlock Typing::nextPart(const QTextBlock& block) {
    const int order = orderOf(placeOf(block)) + 1;
    if (order >= partCount) return {};
    QTextCursor title(titleOf(*QTextCursor(block).document(), readingOrder[order]));
    enterTitle(title);
    return title.block();
}

void Typing::makeRoom(QTextCursor& cursor) {
    const QTextBlock block = cursor.block();
    const Item item = itemOf(static_cast<const QTextFormat&>(block.blockFormat()));
    if (item.use == Use::Title && item.place == Place::Questions) return enterTitle(cursor);
    if (!isObject(block)) return;
    const Item plain = fresh(item.use, item.place, item.block.role);
    moveTo(cursor, cursor.atBlockStart() ? insertBefore(block, plain) : insertAfter(block, plain));
}

void Typing::tab(QTextCursor& cursor, Turn turn) const {
    const QTextBlock block = cursor.block();
    Item item = itemOf(static_cast<const QTextFormat&>(block.blockFormat()));
    if (item.use == Use::Title || !cursor.atBlockStart()) return;
    const int step = turn == Turn::Forward ? 1 : -1;
    if (item.use != Use::Question && isList(item.block.kind)) {
        item.block.level = std::clamp(std::max(1, item.block.level) + step, 1, 9);
    } else if (item.use == Use::Body && !isFaq(item.place)) {
        item.block.role = turnedRole(item.place, item.block.role, turn);
    } else if (item.use == Use::Question) {
        item.use = Use::Answer; // of the question before; where there is none, it stands before all questions
    } else if (!isObject(block)) {
        item.use = Use::Question;
        item.block.kind.clear();
    }
    setProperties(block, item);
}

void Typing::toggleKind(const QTextCursor& cursor, const QString& kind) const {
    const QTextDocument& text = *cursor.document();
    const int first = text.findBlock(cursor.selectionStart()).blockNumber();
    const int last = text.findBlock(cursor.selectionEnd()).blockNumber();
    const bool off = kindOf(text.findBlockByNumber(first)) == kind;
    for (int n = first; n <= last; ++n) {
        const QTextBlock block = text.findBlockByNumber(n);
        Item item = itemOf(static_cast<const QTextFormat&>(block.blockFormat()));
        if (item.use == Use::Title || item.use == Use::Question || isObject(block) ||
            item.block.kind == kinds::code)
            continue;
        item.block.kind = off ? QString() : kind;
        item.block.level = off ? 0 : std::max(1, isList(kindOf(block)) ? item.block.level : 1);
        item.block.start = 0;
        // A list of its own: without a numeral it would go on with the one before.
        if (!off && n == first && kind == kinds::number && kindOf(block.previous()) != kinds::number)
            item.block.start = 1;
        setProperties(block, item);
    }
}

void Typing::setRole(const QTextCursor& cursor, const QString& role) const {
    const QTextDocument& text = *cursor.document();
    const int first = text.findBlock(cursor.selectionStart()).blockNumber();
    const int last = text.findBlock(cursor.selectionEnd()).blockNumber();
    for (int n = first; n <= last; ++n) {
        const QTextBlock block = text.findBlockByNumber(n);
        Item item = itemOf(static_cast<const QTextFormat&>(block.blockFormat()));
        if (item.use == Use::Title || isFaq(item.place)) continue;
        item.block.role = role;
        setProperties(block, item);
    }
}

} // namespace backcast
