// SPDX-License-Identifier: MIT
#include "core/document/counts.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

Block block(const QString& id, const QString& text) {
    Block made;
    made.id = id;
    made.text = Text(text);
    return made;
}

Document sample() {
    Document document;
    document.release.blocks = {block(u"b1"_s, u"One two three"_s), block(u"b2"_s, u"cuatro cinco"_s)};
    document.release.blocks[1].label = u"Ahora:"_s;
    FaqEntry entry;
    entry.id = u"q1"_s;
    entry.text = Text(u"How many?"_s);
    entry.answer = {block(u"b3"_s, u"Ten."_s)};
    document.internalFaq.entries = {entry};
    return document;
}

} // namespace

TEST_CASE("characters are what a reader sees") {
    CHECK(countText(u"Hi you"_s) == TextCount{2, 6, 5});
    CHECK(countText(u"año\u2028más"_s) == TextCount{2, 6, 6}); // a line break is none
    CHECK(countText(u"e\u0301tude"_s) == TextCount{1, 5, 5});
    CHECK(countText(u"a\u00A0b"_s) == TextCount{2, 3, 2});
    CHECK(countText(u"中文字 ab"_s) == TextCount{4, 6, 5});
    CHECK(countText(u"👩‍👩‍👧 👍🏽"_s) == TextCount{0, 3, 2});
    CHECK(countText({}) == TextCount());
}

TEST_CASE("reading time is that of silent reading") {
    CHECK(readingMinutes(0) == 0);
    CHECK(readingMinutes(1) == 1);
    CHECK(readingMinutes(wordsPerMinute * 10) == 10);
    CHECK(readingMinutes(wordsPerMinute * 10 + 1) == 11);
}

TEST_CASE("a document is counted by part, whatever was counted before") {
    WordCounter counter;
    Document document = sample();
    DocumentCounts counts = counter.count(document);
    CHECK(counts.of(Place::Release).words == 6);
    CHECK(counts.of(Place::InternalFaq).words == 3);
    CHECK(counts.of(Place::CustomerFaq) == TextCount());
    CHECK(counts.all().words == 9);
    document.release.blocks[0].text = Text(u"One"_s);
    CHECK(counter.countRelease(document).words == 4);
    counts = counter.count(document);
    CHECK(counts.of(Place::Release) == counter.countRelease(document));

    test::Generator generator(13);
    for (int round = 0; round < 60; ++round) {
        const Document random = generator.document();
        WordCounter fresh;
        REQUIRE(counter.count(random) == fresh.count(random));
        REQUIRE(counter.countRelease(random) == counter.count(random).of(Place::Release));
    }
}

TEST_CASE("what is selected is counted") {
    WordCounter counter;
    const Document document = sample();
    REQUIRE(counter.count(document).all().words == 9);
    CHECK(counter.count(document, {}) == TextCount());
    CHECK(counter.count(document, {{u"b1"_s, 4, 13}}) == TextCount{2, 9, 8});
    CHECK(counter.count(document, {{u"b1"_s, 8, -1}, {u"b2"_s, 0, -1}, {u"q1"_s, 0, 3}}).words == 3 + 3 + 1);
    CHECK(counter.count(document, {{u"gone"_s, 0, -1}}) == TextCount());
}
