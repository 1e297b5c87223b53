// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "tests/ui/editor/randomedits.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("applying a document makes it the content, and one undo takes it back") {
    for (quint32 seed = 1; seed <= 80; ++seed) {
        Generator random(seed);
        IdSource ids(seed);
        QTextDocument text;
        Adapter adapter(text, ids);
        const Document start = random.document();
        adapter.load(start);
        const Document target = seed % 10 == 0 ? random.document() : mutated(start, random);
        adapter.apply(target);
        INFO("seed " << seed << ": " << firstDifference(adapter.content(), target).toStdString());
        REQUIRE(adapter.content() == target);
        REQUIRE(problems(text, adapter) == QString());
        if (!text.isUndoAvailable()) continue; // nothing but the history has changed
        text.undo();
        REQUIRE_FALSE(text.isUndoAvailable());
        Document expected = start;
        putHistory(expected, target); // comments and versions are never undone
        REQUIRE(adapter.content() == expected);
        text.redo();
        REQUIRE(adapter.content() == target);
    }
}

TEST_CASE("applying what is there changes nothing") {
    Generator random(3);
    IdSource ids(3);
    QTextDocument text;
    Adapter adapter(text, ids);
    adapter.load(random.document());
    const quint64 revision = adapter.revision();
    adapter.apply(Document(adapter.content()));
    CHECK(adapter.revision() == revision);
    CHECK_FALSE(text.isUndoAvailable());
}

TEST_CASE("comments can come without touching the undo stack") {
    Generator random(5);
    IdSource ids(5);
    QTextDocument text;
    Adapter adapter(text, ids);
    adapter.load(random.document());
    Document target = adapter.content();
    target.events.append(Event{u"5a1e"_s, u"create"_s, {}, {}, u"u-lee"_s, 1, {}, u"Why?"_s, 0, {}, {}});
    const quint64 revision = adapter.revision();
    adapter.apply(target);
    CHECK(adapter.content() == target);
    CHECK(adapter.revision() == revision + 1);
    CHECK_FALSE(text.isUndoAvailable());
}

TEST_CASE("a word that changes touches only its own block and what lies between") {
    IdSource ids(7);
    QTextDocument text;
    Adapter adapter(text, ids);
    Document document;
    for (int i = 0; i < 50; ++i) {
        Block block;
        block.id = u"b%1"_s.arg(i);
        block.text = Text(u"one two three"_s);
        document.release.blocks.append(block);
    }
    adapter.load(document);
    QTextCursor before(adapter.blockOf(u"b20"_s)); // a cursor in the text stays where it is
    before.setPosition(before.position() + 2);
    document.release.blocks[20].text = Text(u"one four three"_s);
    QList<QList<int>> changes;
    QObject::connect(&text, &QTextDocument::contentsChange, &text, [&](int from, int removed, int added) {
        changes.append({from, removed, added});
    });
    adapter.apply(document);
    REQUIRE(changes.size() == 1);
    CHECK(changes.first().at(1) <= 4);
    CHECK(before.positionInBlock() == 2);
}
