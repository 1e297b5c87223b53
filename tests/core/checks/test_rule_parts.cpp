// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("the parts without which there is no release are a must, the others advice") {
    for (const Finding& finding : found(check({}), "part-missing")) {
        const bool must = finding.part == u"headline"_s || finding.part == u"summary"_s ||
                          finding.part == u"problem"_s || finding.part == u"solution"_s;
        CHECK((finding.level == Level::Must) == must);
        CHECK(finding.place.block.isEmpty());
        CHECK(finding.message.startsWith(roleName(finding.part)));
    }
}

TEST_CASE("a missing part is placed at its empty block") {
    Writer w;
    const Id id = w.release("leader_quote", u""_s);
    for (const Finding& finding : found(check(w.document()), "part-missing"))
        if (finding.part == u"leader_quote"_s) CHECK(finding.place == Passage{id, 0, -1});
}

TEST_CASE("a weak part says what is weak about it") {
    Writer w;
    const Id id = w.release("problem", u"It is slow."_s);
    const Report report = check(w.document());
    const QList<Finding> weak = found(report, "part-weak");
    REQUIRE(weak.size() == 1);
    CHECK(weak.first().place.block == id);
    CHECK(weak.first().level == Level::Should);
    CHECK(weak.first().message.contains(part(report, "problem").reason));
}

TEST_CASE("what one rule says, another does not say again") {
    Writer w;
    w.release("headline", u"[Company] launches Shelfmark for librarians"_s);
    w.release("dateline", u"March 3, 2027"_s);
    const Report report = check(w.document());
    CHECK(found(report, "placeholder-left").size() == 1);
    CHECK(found(report, "dateline-no-city").size() == 1);
    CHECK(found(report, "part-weak").isEmpty());
}
