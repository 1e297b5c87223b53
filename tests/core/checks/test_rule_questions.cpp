// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("an unanswered question is a must, a weak answer advice") {
    Writer w;
    const Id empty = w.box("evidence", u""_s);
    const Id weak = w.box("customer", u"Everyone"_s);
    const Report report = check(w.document());
    for (const Finding& finding : found(report, "question-unanswered")) {
        CHECK(finding.level == Level::Must);
        if (finding.question == u"evidence"_s) CHECK(finding.place.block == empty);
        CHECK(finding.message.contains(questionText(finding.question)));
    }
    const QList<Finding> weakAnswers = found(report, "question-weak");
    REQUIRE(weakAnswers.size() == 1);
    CHECK(weakAnswers.first().level == Level::Should);
    CHECK(weakAnswers.first().question == u"customer"_s);
    CHECK(weakAnswers.first().place.block == weak);
}
