// SPDX-License-Identifier: MIT
#include "ui/editor/fixer.h"

#include "core/document/names.h"

#include <QSet>
#include <QTextDocument>

namespace backcast {

namespace {

/// A question has no role, kind or figure: only what the file has room for may be in its block.
Item questionOnly(Item item) {
    item.block.role.clear();
    item.block.kind.clear();
    item.block.level = 0;
    item.block.start = 0;
    item.block.info.clear();
    item.block.figure.clear();
    return item;
}

bool isObjectOf(const QTextCharFormat& format, const QString& kind) {
    return format.hasProperty(property::Payload) && format.stringProperty(property::Kind) == kind;
}

class Fixer {
public:
    Fixer(QTextDocument& text, const FixInput& input, IdSource& ids)
        : m_text(text)
        , m_input(input)
        , m_ids(ids)
        , m_cursor(&text)
        , m_first(input.first)
        , m_last(input.last) {}

    void run() {
        if (m_input.titles) {
            m_first = 0;
            m_last = m_text.blockCount() - 1;
            mendTitles();
        }
        for (int n = m_first; n <= m_last; ++n) mendText(n);
        mendMeaning();
        mendIds();
        if (m_open) m_cursor.endEditBlock();
    }

private:
    // Editing; every function keeps m_last at the end of what was touched.

    QTextBlock at(int n) const { return m_text.findBlockByNumber(n); }

    void open() {
        if (!m_open) m_cursor.joinPreviousEditBlock();
        m_open = true;
    }

    void setFormat(int n, const QTextBlockFormat& format) {
        if (at(n).blockFormat() == format) return;
        open();
        m_cursor.setPosition(at(n).position());
        m_cursor.setBlockFormat(format);
    }

    /// The text before `offset` stays in block n, the rest goes to block n + 1.
    void split(int n, int offset, const QTextBlockFormat& firstHalf, const QTextBlockFormat& secondHalf) {
        open();
        m_cursor.setPosition(at(n).position() + offset);
        m_cursor.insertBlock(secondHalf, QTextCharFormat());
        ++m_last;
        setFormat(n, firstHalf);
        setFormat(n + 1, secondHalf);
    }

    void insertBefore(int n, const Item& item) {
        split(n, 0, blockFormat(item), at(n).blockFormat());
        m_cursor.setPosition(at(n).position());
        insertContent(m_cursor, item);
    }

    void append(const Item& item) {
        const int n = m_text.blockCount() - 1;
        split(n, at(n).length() - 1, at(n).blockFormat(), blockFormat(item));
        m_cursor.setPosition(at(n + 1).position());
        insertContent(m_cursor, item);
    }

    void removeEmpty(int n) {
        open();
        const bool first = n == 0;
        const QTextBlockFormat stays = at(first ? 1 : n - 1).blockFormat();
        m_cursor.setPosition(first ? 0 : at(n).position() - 1);
        m_cursor.deleteChar();
        --m_last;
        setFormat(first ? 0 : n - 1, stays); // Qt keeps one of the two, depending on which was empty
    }

    void erase(int n, int offset, const QString& replacement = {}) {
        open();
        m_cursor.setPosition(at(n).position() + offset);
        m_cursor.deleteChar();
        if (!replacement.isEmpty()) m_cursor.insertText(replacement);
    }

    // Titles

    Item title(int order) const { return titleItem(readingOrder[order], m_input.headings.at(order)); }

    void mendTitles() {
        int lastSeen[partCount];
        std::fill(std::begin(lastSeen), std::end(lastSeen), -1);
        for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next())
            if (useOf(block) == Use::Title) lastSeen[orderOf(placeOf(block))] = block.blockNumber();
        int expected = 0;
        int inserted = 0;
        for (int n = 0; n < m_text.blockCount(); ++n) {
            const bool isTitle = useOf(at(n)) == Use::Title;
            const int order = orderOf(placeOf(at(n)));
            if (isTitle && order < expected) {
                if (demote(n, expected - 1)) continue;
                --n;
                --inserted;
                continue;
            }
            // What belongs to a part whose title has gone gets it back; so does what stands before all
            // titles.
            while (expected < order || (expected == order && !isTitle)) {
                const bool comes = lastSeen[expected] >= n - inserted;
                if (comes && expected > 0) break;
                insertBefore(n++, comes ? titleItem(readingOrder[0], {}) : title(expected));
                ++expected;
                ++inserted;
            }
            if (!isTitle) continue;
            while (expected < order) {
                insertBefore(n++, title(expected++));
                ++inserted;
            }
            expected = order + 1;
        }
        while (expected < partCount) append(title(expected++));
    }

    /// A title that stands where it cannot: its words stay, as a paragraph. Returns false where there are
    /// none and the block has gone.
    bool demote(int n, int part) {
        if (at(n).length() == 1) {
            removeEmpty(n);
            return false;
        }
        Item item;
        item.place = readingOrder[part];
        setFormat(n, blockFormat(item));
        return true;
    }

    // Text

    void mendText(int& n) {
        const Item item = itemOf(static_cast<const QTextFormat&>(at(n).blockFormat()));
        const QString text = at(n).text();
        const bool object =
            item.use != Use::Title && item.use != Use::Question && isObjectKind(item.block.kind);
        const int found = int(text.indexOf(objectCharacter));
        if (found >= 0 && !(object && text.size() == 1 && hasPayload(n, 0)))
            return mendObject(n, item, object, found);
        if (object && found < 0) setFormat(n, asParagraph(item));
        if (item.use == Use::Title && item.place == Place::Questions && !text.isEmpty()) {
            Item body;
            body.place = item.place;
            split(n, 0, at(n).blockFormat(),
                  blockFormat(body)); // this part has no heading of its own to write
            ++n;
        }
        mendCharacters(n, text, item.block.kind == kinds::code && item.use != Use::Question);
    }

    void mendCharacters(int n, const QString& text, bool code) {
        const QString clean = code ? Text::sanitisedCode(text) : Text::sanitised(text);
        if (clean == text) return;
        for (int i = int(text.size()) - 1; i >= 0; --i) {
            const QChar c = text.at(i);
            if (c.isSurrogate()) {
                const bool low = c.isLowSurrogate() && i > 0 && text.at(i - 1).isHighSurrogate();
                if (low)
                    --i;
                else
                    erase(n, i, QString(QChar(QChar::ReplacementCharacter)));
            } else if (!code && c == u'\t') {
                erase(n, i, QStringLiteral(" "));
            } else if ((code ? Text::sanitisedCode(QString(c)) : Text::sanitised(QString(c))) != c) {
                erase(n, i);
            }
        }
    }

    bool hasPayload(int n, int offset) const { return formatAt(n, offset).hasProperty(property::Payload); }

    QTextCharFormat formatAt(int n, int offset) const {
        QTextCursor cursor(at(n));
        cursor.setPosition(at(n).position() + offset + 1);
        return cursor.charFormat();
    }

    static QTextBlockFormat asParagraph(Item item) {
        item.block.kind.clear();
        item.block.figure.clear();
        item.block.level = 0;
        return blockFormat(item);
    }

    /// An object character in the midst of text (a join, a paste) gets a block of its own again.
    void mendObject(int& n, const Item& item, bool object, int found) {
        if (!hasPayload(n, found)) {
            erase(n, found); // no object of ours: nothing is known of it
            --n;
            return;
        }
        const QTextBlockFormat text = object ? asParagraph(item) : at(n).blockFormat();
        const bool head = item.use == Use::Title || item.use == Use::Question;
        Item own = itemOf(static_cast<const QTextFormat&>(formatAt(n, found)));
        own.place = item.place;
        own.use = head ? Use::Answer : item.use;
        if (found > 0 || head) {
            split(n, found, text, blockFormat(own));
            ++n;
        } else {
            setFormat(n, blockFormat(own)); // which object the block was of before, nobody can tell
        }
        if (at(n).length() == 2) return;
        Item rest = itemOf(static_cast<const QTextFormat&>(text));
        if (head) rest = Item{own.use, own.place, {}, {}, {}, {}};
        split(n, 1, at(n).blockFormat(), blockFormat(rest));
    }

    // Part, question and answer

    void mendMeaning() {
        Place place = Place::Release;
        bool inEntry = false;
        QString role;
        if (m_first > 0) {
            const Item previous = itemOf(static_cast<const QTextFormat&>(at(m_first - 1).blockFormat()));
            place = previous.place;
            inEntry = previous.use == Use::Question || previous.use == Use::Answer;
            role = previous.block.role;
        }
        for (int n = m_first; n < m_text.blockCount(); ++n) {
            const Item item = itemOf(static_cast<const QTextFormat&>(at(n).blockFormat()));
            Item mended = item;
            if (item.use == Use::Title) {
                place = item.place;
                inEntry = false;
                mended.block = {};
            } else {
                mended.place = place;
                if (isFaq(place) && item.use == Use::Question)
                    inEntry = true;
                else
                    mended.use = isFaq(place) && inEntry ? Use::Answer : Use::Body;
                if (item.place != place) mended.block.role = roleIn(place, role);
                if (mended.use == Use::Question) mended = questionOnly(mended);
            }
            role = mended.block.role;
            if (!(mended == item))
                setFormat(n, blockFormat(mended));
            else if (n > m_last)
                return; // what follows was right before, and stands under the same heads as before
            m_last = std::max(m_last, n);
        }
    }

    /// What has come from another part is taken for what stands before it.
    static QString roleIn(Place place, const QString& previous) {
        if (place == Place::Release) return previous.isEmpty() ? QString(roles::headline) : previous;
        if (place == Place::Questions) return previous.isEmpty() ? QString(roles::customer) : previous;
        return {};
    }

    // Ids

    void mendIds() {
        QSet<Id> used = idsOutside();
        for (int n = m_first; n <= m_last; ++n) {
            if (useOf(at(n)) == Use::Title) continue;
            QTextBlockFormat format = at(n).blockFormat();
            const Id id = format.stringProperty(property::Id);
            if (isValidId(id) && !used.contains(id)) {
                used.insert(id);
                continue;
            }
            format.setProperty(property::Id, m_ids.block());
            setFormat(n, format);
        }
    }

    /// The ids of the blocks that were not touched; looked for only where one of them may be used twice.
    QSet<Id> idsOutside() const {
        bool needed = m_open;
        for (int n = m_first; n <= m_last && !needed; ++n) needed = m_input.idCount.value(idOf(at(n))) > 1;
        QSet<Id> found;
        if (!needed) return found;
        for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next())
            if (block.blockNumber() < m_first || block.blockNumber() > m_last) found.insert(idOf(block));
        return found;
    }

    QTextDocument& m_text;
    const FixInput& m_input;
    IdSource& m_ids;
    QTextCursor m_cursor;
    int m_first;
    int m_last;
    bool m_open = false;
};

} // namespace

namespace {

bool titlesAreWhole(const QList<Item>& items) {
    int expected = 0;
    for (const Item& item : items) {
        if (item.use != Use::Title) continue;
        if (expected == partCount || item.place != readingOrder[expected++]) return false;
    }
    return expected == partCount && items.first().use == Use::Title;
}

bool textIsWhole(const QTextBlock& block, const Item& item) {
    const QString text = block.text();
    if (item.use == Use::Title)
        return item.place == Place::Questions ? text.isEmpty() : text == item.block.text.plain();
    if (item.use == Use::Question) return text == item.block.text.plain();
    if (!isObjectKind(item.block.kind)) return text == item.block.text.plain();
    return text == objectCharacter && isObjectOf(block.begin().fragment().charFormat(), item.block.kind);
}

/// Whether an item knows the part in which it stands, and what it is there.
bool meaningIsWhole(const Item& item, const Item& previous) {
    if (item.place != previous.place) return false;
    if (!isFaq(item.place)) return item.use == Use::Body;
    if (item.use == Use::Question) return item == questionOnly(item);
    const bool inEntry = previous.use == Use::Question || previous.use == Use::Answer;
    return item.use == (inEntry ? Use::Answer : Use::Body);
}

} // namespace

bool isWhole(const QTextDocument& text, const FixInput& input) {
    if (input.titles && !titlesAreWhole(input.items)) return false;
    QTextBlock block = text.findBlockByNumber(input.first);
    // The block behind the touched ones may have come under another head.
    const int last = std::min(input.last + 1, int(input.items.size()) - 1);
    for (int n = input.first; n <= last; ++n, block = block.next()) {
        const Item& item = input.items.at(n);
        if (!textIsWhole(block, item)) return false;
        if (item.use == Use::Title) {
            Block bare;
            bare.text = item.block.text;
            if (!(item.block == bare)) return false;
            continue;
        }
        if (!meaningIsWhole(item, input.items.at(n - 1))) return false;
        if (!isValidId(item.block.id) || input.idCount.value(item.block.id) != 1) return false;
    }
    return true;
}

void fix(QTextDocument& text, const FixInput& input, IdSource& ids) {
    Fixer(text, input, ids).run();
}

} // namespace backcast
