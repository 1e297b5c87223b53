// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QList<Finding> repeated(const QStringList& questions, const QString& language = u"en"_s) {
    Writer w(language);
    w.document().meta.product = u"Shelfmark"_s;
    for (const QString& question : questions) w.ask(Place::CustomerFaq, question, u"Only the librarian."_s);
    return found(check(w.document()), "question-repeated");
}

} // namespace

TEST_CASE("a question that is asked twice in other small words is found") {
    const QList<Finding> findings = repeated(
        {u"Who can see my data?"_s, u"What does it cost?"_s, u"Who can see our data in Shelfmark?"_s});
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().place.block == "b5");
    REQUIRE(findings.first().others.size() == 1);
    CHECK(findings.first().others.first().block == "b1");
    CHECK(repeated({u"¿Quién puede ver mis datos?"_s, u"¿Quién puede ver los datos?"_s}, u"es"_s).size() ==
          1);
}

TEST_CASE("questions that differ in what, who or when they ask are two") {
    CHECK(repeated({u"When does it launch?"_s, u"Where does it launch?"_s}).isEmpty());
    CHECK(repeated({u"What data do you collect?"_s, u"What data do you delete?"_s}).isEmpty());
    CHECK(repeated({u"What can it do?"_s, u"What can it not do?"_s}).isEmpty());
    CHECK(repeated({u""_s, u""_s}).isEmpty());
    Writer w;
    w.ask(Place::CustomerFaq, u"What does it cost?"_s, u"£180 a year."_s);
    w.ask(Place::InternalFaq, u"What does it cost?"_s, u"Three people for a year."_s);
    CHECK(found(check(w.document()), "question-repeated").isEmpty());
}
