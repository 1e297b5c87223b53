// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "tests/support/catch.h"
#include "tests/ui/editor/randomedits.h"
#include "ui/editor/blockformat.h"
#include "ui/editor/commentmarks.h"
#include "ui/editor/textops.h"

#include <QTextBlock>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// A page each of whose letters there is only once, so that it is plain whose they are: what is written into
/// it later is in Latin letters.
struct Page {
    Page(quint32 seed, int blocks, int letters)
        : random(seed)
        , ids(seed)
        , adapter(text, ids)
        , marks(adapter) {
        char16_t next = 0x4e00;
        Document document;
        for (int i = 0; i < blocks; ++i) {
            Block block;
            block.id = u"b%1"_s.arg(i);
            block.role = roles::solution;
            QString words;
            for (int j = 0; j < letters; ++j) {
                if (j % 6 == 5) words += u' ';
                words += QChar(next++);
            }
            block.text = Text(words);
            document.release.blocks.append(block);
        }
        adapter.load(document);
    }

    void comment(int count) {
        QList<CommentMark> all;
        for (int i = 0; i < count; ++i) {
            const Block& block =
                adapter.content().release.blocks.at(below(int(adapter.content().release.blocks.size())));
            const int size = int(block.text.size());
            const int start = below(size - 1);
            const int end = std::min(size, start + 1 + below(20));
            const QString id = u"c%1"_s.arg(i);
            quotes.insert(id, block.text.plain().mid(start, end - start));
            all.append({id, TextPlace{block.id, {}, -1, start, end}, quotes.value(id), true});
        }
        marks.setMarks(all);
    }

    [[nodiscard]] int below(qsizetype most) { return random.number(0, int(most) - 1); }

    QTextCursor anywhere() {
        QTextCursor cursor(&text);
        QTextBlock block;
        do block = text.findBlockByNumber(below(text.blockCount()));
        while (isTitle(block) || itemOf(block).place != Place::Release);
        cursor.setPosition(block.position() + below(block.length()));
        return cursor;
    }

    [[nodiscard]] bool isInside(const QTextCursor& cursor) const {
        for (const QString& id : quotes.keys())
            if (const auto place = marks.placeOf(id); place && place->block == idOf(cursor.block()) &&
                                                      place->start < cursor.positionInBlock() &&
                                                      cursor.positionInBlock() < place->end)
                return true;
        return false;
    }

    void edit() {
        QTextCursor cursor = anywhere();
        const auto select = [&](int most) {
            const int end = std::min(cursor.position() + 1 + below(most),
                                     cursor.block().position() + cursor.block().length() - 1);
            if (end > cursor.position()) cursor.setPosition(end, QTextCursor::KeepAnchor);
        };
        switch (below(9)) {
        case 0:
        case 1:
            return cursor.insertText(QString(1 + below(12), u'x'));
        case 2:
            select(12);
            return cursor.removeSelectedText();
        case 3:
            select(30);
            return cursor.insertText(u"written over"_s);
        case 4: { // cut, and pasted somewhere else
            select(40);
            const QString cut = cursor.selectedText();
            if (cut.isEmpty()) return;
            cursor.removeSelectedText();
            // What is pasted inside commented words belongs to them.
            QTextCursor target = anywhere();
            for (int i = 0; i < 50 && isInside(target); ++i) target = anywhere();
            if (!isInside(target)) target.insertText(cut);
            return;
        }
        case 5:
            return cursor.insertBlock();
        case 6:
            cursor.movePosition(QTextCursor::StartOfBlock);
            if (!isTitle(cursor.block().previous())) cursor.deletePreviousChar();
            return;
        case 7:
            return adapter.undo([this] { text.undo(); });
        default:
            return adapter.redo([this] { text.redo(); });
        }
    }

    /// Comments that stand on letters that are not theirs, or on none.
    QStringList wrong() const {
        QStringList found;
        for (auto it = quotes.cbegin(); it != quotes.cend(); ++it) {
            const std::optional<TextPlace> place = marks.placeOf(it.key());
            if (!place) continue;
            const QTextBlock block = adapter.blockOf(place->block);
            const QString words =
                block.isValid() ? block.text().mid(place->start, place->end - place->start) : QString();
            // What was written between commented words is of them.
            const bool foreign = std::any_of(words.begin(), words.end(), [&it](QChar c) {
                return c.unicode() >= 0x4e00 && !it.value().contains(c);
            });
            if (words.isEmpty() || foreign) found.append(it.key() + u": "_s + it.value() + u" on "_s + words);
        }
        return found;
    }

    Generator random;
    QTextDocument text;
    IdSource ids;
    Adapter adapter;
    CommentMarks marks;
    QHash<QString, QString> quotes;
};

} // namespace

TEST_CASE("in ten thousand edits with cutting, pasting and undoing no comment gets onto other words") {
    for (quint32 seed = 1; seed <= 100; ++seed) {
        Page page(seed, 6, 60);
        page.comment(14);
        for (int step = 0; step < 100; ++step) {
            page.edit();
            const QStringList wrong = page.wrong();
            INFO("seed " << seed << ", step " << step << ": " << wrong.join(u"; "_s).toStdString());
            REQUIRE(wrong.isEmpty());
        }
        // All undone, all comments are where they were.
        while (page.text.isUndoAvailable()) page.adapter.undo([&] { page.text.undo(); });
        for (auto it = page.quotes.cbegin(); it != page.quotes.cend(); ++it) {
            const std::optional<TextPlace> place = page.marks.placeOf(it.key());
            INFO("seed " << seed << ", " << it.key().toStdString());
            REQUIRE(place);
            const QString text = page.adapter.blockOf(place->block).text();
            REQUIRE(text.mid(place->start, place->end - place->start) == it.value());
        }
    }
}

TEST_CASE("an edit costs no more with five thousand comments elsewhere") {
    Page page(1, 40, 240);
    page.comment(5000);
    QTextCursor cursor = page.anywhere();
    for (int i = 0; i < 200; ++i) cursor.insertText(u"x"_s);
    CHECK(page.wrong().isEmpty());
}
