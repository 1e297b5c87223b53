// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// A release of one sentence a part, in this order.
Document inOrder(const std::vector<const char*>& roles) {
    Writer w;
    for (const char* role : roles)
        w.release(role, u"Librarians find a misplaced book in two minutes today."_s);
    return w.document();
}

QList<Finding> orderOf(const std::vector<const char*>& roles) {
    return found(check(inOrder(roles)), "parts-order");
}

} // namespace

TEST_CASE("a release in the usual order is not spoken of") {
    CHECK(orderOf({"headline", "subheading", "dateline", "summary", "problem", "solution", "leader_quote",
                   "experience", "customer_quote", "call_to_action", "boilerplate"})
              .isEmpty());
    CHECK(orderOf({"dateline", "headline", "summary", "leader_quote", "problem", "experience", "solution",
                   "customer_quote", "call_to_action"})
              .isEmpty());
    CHECK(orderOf({"headline", "problem", "solution", "call_to_action", "customer_quote"}).isEmpty());
    CHECK(found(check(completeEnglish()), "parts-order").isEmpty());
    CHECK(found(check(completeSpanish()), "parts-order").isEmpty());
}

TEST_CASE("the first part that is out of place is named, with the one it belongs before") {
    const QList<Finding> findings =
        orderOf({"headline", "summary", "solution", "problem", "call_to_action", "experience"});
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().place.block == u"b4"_s);
    CHECK(findings.first().part == u"problem"_s);
    CHECK(findings.first().level == Level::Idea);
    REQUIRE(findings.first().others.size() == 1);
    CHECK(findings.first().others.first().block == u"b3"_s);
    CHECK(orderOf({"summary", "headline"}).size() == 1);
    CHECK(orderOf({"headline", "summary", "call_to_action", "problem"}).size() == 1);
}

TEST_CASE("a part that is still empty stands nowhere") {
    Writer w;
    w.release("headline", u"Librarians find a misplaced book"_s);
    w.release("solution", u""_s);
    w.release("problem", u"Librarians look for books on all shelves of the school."_s);
    CHECK(found(check(w.document()), "parts-order").isEmpty());
}
