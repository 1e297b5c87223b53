// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("only the pages can say that a document is too long") {
    CHECK(found(check(completeEnglish()), "over-length").isEmpty());
    PageFacts pages;
    pages.releasePages = 1;
    pages.corePages = 6;
    CHECK(found(check(completeEnglish(), {{}, pages}), "over-length").isEmpty());
    pages.releasePages = 2;
    CHECK(found(check(completeEnglish(), {{}, pages}), "over-length").size() == 1);
    pages.corePages = 7;
    const QList<Finding> both = found(check(completeEnglish(), {{}, pages}), "over-length");
    REQUIRE(both.size() == 2);
    CHECK(both.first().level == Level::Should);
    CHECK(both.first().message.contains(u'2'));
    CHECK(both.last().message.contains(u'7'));
}
