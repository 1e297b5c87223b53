// SPDX-License-Identifier: MIT
#include "core/document/cleancopy.h"
#include "core/document/names.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("A clean copy has the words of the page and nothing beside them") {
    for (quint32 seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        Generator random(seed);
        const Document document = random.document();
        IdSource ids(seed + 1000); // not the numbers that made the document
        const Document copy = cleanCopy(document, false, ids);
        CHECK(copy.meta.ruleLevels.isEmpty());
        CHECK(equalContent(copy, document));
        CHECK(checkInvariants(copy).isEmpty());
        CHECK(copy.people.isEmpty());
        CHECK(copy.events.isEmpty());
        CHECK(copy.drafts.isEmpty());
        CHECK(copy.bases.isEmpty());
        CHECK(copy.meetings.isEmpty());
        CHECK(copy.experiments.isEmpty());
        CHECK(copy.meta.owner.isEmpty());
        CHECK(copy.id != document.id);
        for (const Met& met : walk(copy)) {
            if (met.isQuestion()) CHECK(met.entry->owner.isEmpty());
            for (const Met& other : walk(document)) REQUIRE(met.id() != other.id());
        }
    }
}

TEST_CASE("Without the internal FAQ its pictures go as well, and those of other parts stay") {
    Document document;
    document.id = u"d1"_s;
    const auto figure = [](const Id& id, const Id& visual) {
        Block block;
        block.id = id;
        block.kind = kinds::figure;
        block.figure = visual;
        return block;
    };
    FaqEntry entry;
    entry.id = u"q1"_s;
    entry.text = Text(u"What does it earn?"_s);
    entry.answer = {figure(u"b1"_s, u"f1"_s)};
    document.internalFaq.entries = {entry};
    document.appendix.blocks = {figure(u"b2"_s, u"f2"_s)};
    for (const auto& [id, hash] : {std::pair{u"f1"_s, u"sha256:1"_s}, {u"f2"_s, u"sha256:2"_s}}) {
        Visual visual;
        visual.id = id;
        visual.data = R"({"attachment":")" + hash.toUtf8() + R"("})";
        document.visuals.append(visual);
        document.attachments.insert(hash, {u"image/png"_s, 1, 1, u"margins 2027 draft.png"_s, "x", {}});
    }
    IdSource ids(1);
    const Document copy = cleanCopy(document, true, ids);
    CHECK(copy.internalFaq.entries.isEmpty());
    REQUIRE(copy.visuals.size() == 1);
    CHECK(copy.appendix.blocks.first().figure == copy.visuals.first().id);
    CHECK(copy.attachments.keys() == QStringList{u"sha256:2"_s});
    CHECK(copy.attachments.first().name.isEmpty());
    CHECK(cleanCopy(document, false, ids).visuals.size() == 2);
}
