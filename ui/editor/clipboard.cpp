// SPDX-License-Identifier: MIT
#include "ui/editor/clipboard.h"

#include "core/document/names.h"
#include "ui/editor/richcopy.h"
#include "ui/editor/textops.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QTextDocument>
#include <QUrl>

namespace backcast {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownFormat = "application/x-backcast-blocks"_L1;

/// The part of a block that lies in a selection. Only a whole block keeps its id and what is beside its text.
Item selectedPart(const QTextBlock& block, int start, int end) {
    Item item = itemOf(block);
    start = std::max(0, start - block.position());
    end = std::min(lengthOf(block), end - block.position());
    const bool whole = start == 0 && end == lengthOf(block);
    if (item.use == Use::Title) {
        item = Item{Use::Body, item.place, {}, {}, {}, {}};
        item.block.kind = kinds::heading;
        item.block.level = 2;
        item.block.text = textOf(block).withoutMarks();
    }
    if (isObject(block)) return item;
    if (item.block.kind == kinds::code)
        item.block.text = Text::code(item.block.text.plain().mid(start, end - start));
    else
        item.block.text = item.block.text.mid(start, end - start);
    if (whole) return item;
    item.block.id.clear();
    item.block.label.clear();
    item.block.heading.clear();
    item.block.extra = {};
    item.owner.clear();
    item.fromThread.clear();
    return item;
}

QList<Item> selectedItems(const QTextCursor& cursor) {
    QList<Item> items;
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    for (QTextBlock block = cursor.document()->findBlock(start); block.isValid() && block.position() <= end;
         block = block.next()) {
        // A selection that ends where a block begins has nothing of it.
        if (block.position() == end && !items.isEmpty() && lengthOf(block) > 0) break;
        const Item item = selectedPart(block, start, end);
        if (!item.block.text.isEmpty() || isObject(block) || !item.block.id.isEmpty()) items.append(item);
    }
    return items;
}

} // namespace

std::unique_ptr<QMimeData> copySelection(const QTextCursor& cursor) {
    auto data = std::make_unique<QMimeData>();
    const QList<Item> items = selectedItems(cursor);
    QJsonArray array;
    for (const Item& item : items) array.append(toJson(item));
    data->setText(plainOf(items));
    data->setHtml(htmlOf(items));
    data->setData(ownFormat, QJsonDocument(array).toJson(QJsonDocument::Compact));
    return data;
}

bool canPaste(const QMimeData& data) {
    if (data.hasFormat(ownFormat)) return true;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile()) return false;
    return data.hasText() || data.hasHtml() || data.hasImage();
}

Clip readClip(const QMimeData& data, PasteAs as) {
    Clip clip;
    if (as == PasteAs::Raw) {
        clip.raw = true;
        const QString text = data.text();
        clip.loss.cut = text.size() > mostPasted;
        Item item;
        item.block.text = Text::code(text.left(mostPasted));
        if (!item.block.text.isEmpty()) clip.items = {item};
        return clip;
    }
    if (as == PasteAs::Rich && data.hasFormat(ownFormat)) {
        clip.own = true;
        for (const QJsonValue& value : QJsonDocument::fromJson(data.data(ownFormat)).array())
            clip.items.append(itemFromJson(value.toObject()));
        return clip;
    }
    if (as == PasteAs::Rich && data.hasHtml())
        clip.items = itemsOfHtml(data.html(), data.text(), clip.loss);
    else
        clip.items = itemsOfText(data.text(), clip.loss);
    constexpr qsizetype shown = 40; // characters
    if (clip.loss.cut && !clip.items.isEmpty())
        clip.loss.lastWords = clip.items.last().block.text.plain().right(shown).trimmed();
    return clip;
}

namespace {

class Paster {
public:
    Paster(QTextCursor& cursor, const Clip& clip, IdSource& ids, const std::function<bool(const Id&)>& isUsed)
        : m_cursor(cursor)
        , m_clip(clip)
        , m_ids(ids)
        , m_isUsed(isUsed)
        , m_at(itemOf(cursor.block())) {}

    void paste() {
        const QTextBlock block = m_cursor.block();
        const Item& first = m_clip.items.first();
        const bool firstIsText = !isObjectKind(first.block.kind);
        if (m_clip.items.size() == 1 && firstIsText && !takesPlace(first)) return pasteText(first);
        const bool inTitle = m_at.use == Use::Title;
        const int offset = m_cursor.positionInBlock();
        const Text tail = inTitle ? Text() : m_at.block.text.mid(offset);
        if (!inTitle) eraseText(block, offset, lengthOf(block));
        const bool empty = lengthOf(block) == 0 && m_at.block.label.isEmpty();
        Text opening = first.block.text;
        if (firstIsText && empty && !inTitle) {
            Item item = adapted(first);
            if (item.use != Use::Question) opening = item.block.text;
            if (first.block.id.isEmpty()) item.block.id = m_at.block.id;
            item.use = m_at.use == Use::Question ? Use::Question : item.use;
            setProperties(block, item);
        }
        int number = block.blockNumber();
        if (firstIsText) {
            m_cursor.setPosition(block.position() + (inTitle ? offset : lengthOf(block)));
            insert(opening);
        }
        for (qsizetype i = firstIsText ? 1 : 0; i < m_clip.items.size(); ++i, ++number)
            insertAfter(numbered(number), adapted(m_clip.items.at(i)));
        finish(number, tail, empty && !firstIsText && !inTitle);
    }

private:
    QTextBlock numbered(int n) const { return m_cursor.document()->findBlockByNumber(n); }

    /// A whole block that was cut comes back as itself where nothing stands.
    bool takesPlace(const Item& item) const {
        return m_clip.own && isValidId(item.block.id) && !m_isUsed(item.block.id) &&
               m_at.block.text.isEmpty() && m_at.block.label.isEmpty() && m_at.use != Use::Title &&
               m_at.use != Use::Question;
    }

    void pasteText(const Item& item) {
        Item fitting = item;
        fitting.place = m_at.place;
        fitting.use = m_at.use;
        const bool ownHeadline = m_at.block.role == roles::headline || m_at.block.role == roles::subheading;
        if (ownHeadline) fitting.block.kind.clear();
        if (!ownHeadline && !m_clip.raw) makeFit(fitting);
        const bool empty =
            m_at.block.text.isEmpty() && m_at.block.label.isEmpty() && m_at.block.kind.isEmpty();
        const bool takesKind = m_at.use == Use::Body || m_at.use == Use::Answer;
        if (empty && takesKind && !fitting.block.kind.isEmpty() && !m_clip.raw) {
            Item changed = m_at;
            changed.block.kind = fitting.block.kind;
            changed.block.level = fitting.block.level;
            changed.block.start = fitting.block.start;
            changed.block.info = fitting.block.info;
            setProperties(m_cursor.block(), changed);
            return insert(fitting.block.text);
        }
        // In the midst of a sentence a heading is its words.
        insert(empty ? fitting.block.text : item.block.text);
    }

    void insert(const Text& text) {
        if (kindOf(m_cursor.block()) == kinds::code || m_at.use == Use::Title)
            m_cursor.insertText(text.plain(), QTextCharFormat());
        else
            insertText(m_cursor, Text(text));
    }

    /// What stood behind the cursor goes on behind what was pasted.
    void finish(int number, const Text& tail, bool leftEmpty) {
        const QTextBlock last = numbered(number);
        m_cursor.setPosition(last.position() + lengthOf(last));
        if (!tail.isEmpty()) {
            QTextCursor end(m_cursor);
            if (isObjectKind(kindOf(last)) || kindOf(last) == kinds::code) {
                Item item = m_at;
                item.block = Block();
                item.block.id = m_ids.block();
                item.block.role = m_at.block.role;
                item.block.kind = m_at.block.kind;
                item.block.text = tail;
                item.use = m_at.use == Use::Question ? Use::Answer : m_at.use;
                insertAfter(last, item);
            } else {
                insertText(end, tail);
                m_cursor.setPosition(numbered(number).position() + lengthOf(numbered(number)) -
                                     int(tail.size()));
            }
        }
        // A table that is pasted into an empty paragraph takes its place.
        if (leftEmpty && m_at.use != Use::Question) removeBlock(numbered(number - int(m_clip.items.size())));
    }

    Item adapted(const Item& from) const {
        Item item = from;
        const bool samePlace = m_clip.own && from.place == m_at.place;
        const bool inFaq = isFaq(m_at.place);
        item.place = m_at.place;
        item.use = !inFaq || m_at.use == Use::Title          ? Use::Body
                   : m_clip.own && from.use == Use::Question ? Use::Question
                   : m_at.use == Use::Body                   ? Use::Body
                                                             : Use::Answer;
        if (inFaq && m_at.use == Use::Title && m_clip.own && from.use == Use::Question)
            item.use = Use::Question;
        if (!samePlace) item.block.role = inFaq ? QString() : m_at.block.role;
        makeFit(item);
        const bool keepsId = m_clip.own && isValidId(from.block.id) && !m_isUsed(from.block.id);
        if (!keepsId) item.block.id = m_ids.block();
        return item;
    }

    /// A release has roles where other texts have headings; a question has no kind.
    static void makeFit(Item& item) {
        if (item.use == Use::Question && !isObjectKind(item.block.kind)) item.block.kind.clear();
        if (item.place != Place::Release || item.block.kind != kinds::heading) return;
        item.block.kind.clear();
        item.block.level = 0;
        Text strong;
        strong.append(item.block.text.plain(), Style::Strong);
        item.block.text = strong;
    }

    QTextCursor& m_cursor;
    const Clip& m_clip;
    IdSource& m_ids;
    const std::function<bool(const Id&)>& m_isUsed;
    Item m_at;
};

} // namespace

void pasteClip(QTextCursor& cursor, const Clip& clip, IdSource& ids,
               const std::function<bool(const Id&)>& isUsed) {
    if (!clip.items.isEmpty()) Paster(cursor, clip, ids, isUsed).paste();
}

} // namespace backcast
