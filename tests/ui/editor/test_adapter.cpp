// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "tests/support/catch.h"
#include "tests/ui/editor/randomedits.h"

#include <QTextDocumentFragment>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    explicit Page(quint32 seed = 1)
        : ids(seed)
        , adapter(text, ids) {}
    QTextDocument text;
    IdSource ids;
    Adapter adapter;

    [[nodiscard]] QTextCursor at(const Id& id, int offset) const {
        QTextCursor cursor(adapter.blockOf(id));
        cursor.setPosition(cursor.position() + offset);
        return cursor;
    }
};

Block paragraph(const QString& id, QLatin1StringView role, const QString& text) {
    Block block;
    block.id = id;
    block.role = role;
    block.text = Text(text);
    return block;
}

Document small() {
    Document document;
    document.release.heading = u"Press release"_s;
    document.release.blocks = {paragraph(u"b1"_s, roles::headline, u"A headline"_s),
                               paragraph(u"b2"_s, roles::summary, u"A summary"_s)};
    FaqEntry entry;
    entry.id = u"q1"_s;
    entry.text = Text(u"How much?"_s);
    entry.owner = u"u-lee"_s;
    entry.answer = {paragraph(u"a1"_s, QLatin1StringView(), u"Ten dollars"_s),
                    paragraph(u"a2"_s, QLatin1StringView(), u"a month"_s)};
    document.customerFaq.heading = u"External FAQ"_s;
    document.customerFaq.entries = {entry};
    document.unsorted.blocks = {paragraph(u"u1"_s, QLatin1StringView(), u"TBD"_s)};
    return document;
}

} // namespace

TEST_CASE("a document that is loaded is the content, to the letter") {
    for (quint32 seed = 1; seed <= 150; ++seed) {
        Generator random(seed);
        const Document document = random.document();
        Page page;
        page.adapter.load(document);
        INFO("seed " << seed);
        REQUIRE(page.adapter.content() == document);
        REQUIRE(problems(page.text, page.adapter) == QString());
        REQUIRE_FALSE(page.text.isUndoAvailable());
    }
}

TEST_CASE("a document without any block is loaded as it is") {
    Page page;
    page.adapter.load(Document());
    CHECK(page.adapter.content() == Document());
    CHECK(page.text.blockCount() == partCount);
}

TEST_CASE("a heading that cannot be shown is kept until it is edited") {
    Page page;
    Document document = small();
    document.release.heading = u"Press\nrelease\t"_s;
    page.adapter.load(document);
    CHECK(page.adapter.content() == document);
    QTextCursor cursor(&page.text);
    cursor.insertText(u"x"_s);
    CHECK(page.adapter.content().release.heading == u"xPress\u2028release "_s);
    page.text.undo();
    CHECK(page.adapter.content() == document);
}

TEST_CASE("the half that keeps the beginning keeps the id, and one undo joins them again") {
    Page page;
    page.adapter.load(small());
    page.at(u"b1"_s, 3).insertBlock();
    const QList<Block> blocks = page.adapter.content().release.blocks;
    REQUIRE(blocks.size() == 3);
    CHECK(blocks.at(0).id == u"b1"_s);
    CHECK(blocks.at(0).text == Text(u"A h"_s));
    CHECK(blocks.at(1).id != u"b1"_s);
    CHECK(isValidId(blocks.at(1).id));
    CHECK(blocks.at(1).role == roles::headline);
    page.text.undo();
    CHECK(page.adapter.content() == small());
    CHECK_FALSE(page.text.isUndoAvailable());
}

TEST_CASE("deleting across parts keeps the parts") {
    Page page;
    page.adapter.load(small());
    QTextCursor cursor = page.at(u"b2"_s, 2);
    cursor.setPosition(page.at(u"a1"_s, 4).position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    const Document& content = page.adapter.content();
    CHECK(content.release.blocks.last().text == Text(u"A dollars"_s));
    CHECK(content.customerFaq.heading == u"External FAQ"_s);
    CHECK(content.customerFaq.entries.isEmpty());
    REQUIRE(content.customerFaq.blocks.size() == 1);
    CHECK(content.customerFaq.blocks.first().id == u"a2"_s);
    CHECK(problems(page.text, page.adapter) == QString());
    page.text.undo();
    CHECK(page.adapter.content() == small());
    CHECK_FALSE(page.text.isUndoAvailable());
}

TEST_CASE("deleting everything leaves all parts, and one undo brings all back") {
    Page page;
    page.adapter.load(small());
    QTextCursor cursor(&page.text);
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    CHECK(problems(page.text, page.adapter) == QString());
    CHECK(walk(page.adapter.content()).size() <= 1);
    page.text.undo();
    CHECK(page.adapter.content() == small());
    page.text.redo();
    CHECK(problems(page.text, page.adapter) == QString());
}

TEST_CASE("a table that is joined to a paragraph stands alone again, with its id") {
    Page page;
    Document document = small();
    Block table;
    table.id = u"t1"_s;
    table.kind = kinds::table;
    table.heading = u"Prices"_s;
    table.table.columns = {Column{}};
    table.table.rows = {Row{u"r1"_s, {Text(u"cell"_s)}, {}}};
    document.release.blocks.append(table);
    page.adapter.load(document);
    QTextCursor cursor = page.at(u"b2"_s, 5);
    cursor.setPosition(page.at(u"t1"_s, 0).position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    const QList<Block> blocks = page.adapter.content().release.blocks;
    REQUIRE(blocks.size() == 3);
    CHECK(blocks.at(1).text == Text(u"A sum"_s));
    CHECK(blocks.at(2) == table);
    page.text.undo();
    CHECK(page.adapter.content() == document);
}

TEST_CASE("a table that is deleted leaves an empty paragraph") {
    Page page;
    Document document = small();
    Block rule;
    rule.id = u"r1"_s;
    rule.kind = kinds::rule;
    document.release.blocks.append(rule);
    page.adapter.load(document);
    page.at(u"r1"_s, 1)
        .deletePreviousChar(); // outside any edit block, so that Qt cannot join the mending to it
    CHECK(page.adapter.content().release.blocks.at(2).kind.isEmpty());
    CHECK(problems(page.text, page.adapter) == QString());
    page.adapter.undo([&] { page.text.undo(); });
    CHECK(page.adapter.content() == document);
}

TEST_CASE("a copy of a block gets an id of its own, the block keeps its own") {
    Page page;
    page.adapter.load(small());
    QTextCursor source = page.at(u"b2"_s, 0);
    source.movePosition(QTextCursor::PreviousBlock, QTextCursor::KeepAnchor);
    const QTextDocumentFragment fragment = source.selection();
    page.at(u"b1"_s, 0).insertFragment(fragment);
    CHECK(problems(page.text, page.adapter) == QString());
    CHECK(page.adapter.content().release.blocks.size() == 3);
    CHECK(page.adapter.hasId(u"b1"_s));
    CHECK(page.adapter.hasId(u"b2"_s));
}

TEST_CASE("the revision grows with the content and with nothing else") {
    Page page;
    page.adapter.load(small());
    const quint64 revision = page.adapter.revision();
    page.text.markContentsDirty(0, page.text.characterCount());
    QTextCursor cursor = page.at(u"b1"_s, 1);
    cursor.setBlockFormat(cursor.blockFormat());
    CHECK(page.adapter.revision() == revision);
    cursor.insertText(u"x"_s);
    CHECK(page.adapter.revision() == revision + 1);
    page.text.undo();
    CHECK(page.adapter.revision() == revision + 2);
}

TEST_CASE("an undo that does not go through the adapter cannot be trapped") {
    Page page;
    Document document = small();
    Block rule;
    rule.id = u"r1"_s;
    rule.kind = kinds::rule;
    document.release.blocks.append(rule);
    page.adapter.load(document);
    page.at(u"r1"_s, 1).deletePreviousChar();
    for (int i = 0; i < 10 && page.text.isUndoAvailable(); ++i) page.text.undo();
    CHECK(page.adapter.content() == document);
    for (int i = 0; i < 10 && page.text.isRedoAvailable(); ++i) page.text.redo();
    CHECK(problems(page.text, page.adapter) == QString());
}

TEST_CASE("random edits, undone and redone at random, never part the text from the content") {
    for (quint32 seed = 1; seed <= 100; ++seed) {
        Generator random(seed);
        Page page(seed + 1000);
        const Document start = random.document();
        page.adapter.load(start);
        RandomEdits edits(page.text, page.adapter, random);
        for (int step = 0; step < 80; ++step) {
            QString what;
            if (random.chance(0.15)) {
                page.adapter.undo([&] { page.text.undo(); });
                what = u"undo"_s;
            } else if (random.chance(0.1)) {
                page.adapter.redo([&] { page.text.redo(); });
                what = u"redo"_s;
            } else {
                what = edits.step();
            }
            const QString problem = problems(page.text, page.adapter);
            if (!problem.isEmpty())
                FAIL("seed " << seed << ", step " << step << " (" << what.toStdString()
                             << "): " << problem.toStdString());
        }
        while (page.text.isRedoAvailable()) page.adapter.redo([&] { page.text.redo(); });
        const Document end = page.adapter.content();
        while (page.text.isUndoAvailable()) page.adapter.undo([&] { page.text.undo(); });
        INFO("seed " << seed);
        REQUIRE(page.adapter.content() == start);
        REQUIRE(problems(page.text, page.adapter) == QString());
        while (page.text.isRedoAvailable()) page.adapter.redo([&] { page.text.redo(); });
        REQUIRE(page.adapter.content() == end);
    }
}
