// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QList<Finding> inProblem(const QString& problem, const QString& product = {}) {
    Writer w;
    w.document().meta.product = product;
    w.release("headline", u"Larkfield Launches Shelfmark So Librarians Find Books"_s);
    w.release("problem", problem);
    w.release("solution",
              u"With the phone in her pocket, a librarian films a shelf, and Shelfmark reads the spines. "
              u"Larkfield keeps no film."_s);
    return found(check(w.document()), "solution-in-problem");
}

} // namespace

TEST_CASE("the product does not belong into its problem") {
    const QString problem =
        u"Librarians look for books. Without Shelfmark they look for hours, and Shelfmark helps."_s;
    const QList<Finding> findings = inProblem(problem);
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().place.start == problem.indexOf(u"Shelfmark"));
    CHECK(findings.first().others.size() == 1);
    CHECK(inProblem(u"Librarians look for books until they use our solution."_s).size() == 1);
    CHECK(inProblem(u"That is why we made something for them."_s).size() == 1);
    CHECK(inProblem(u"They have no Book Finder."_s, u"Book Finder"_s).size() == 1);
}

TEST_CASE("a problem without its product is not spoken of") {
    CHECK(inProblem(u"Librarians look for books, 11 hours a week."_s).isEmpty());
    // The company, and words that only a headline in capitals shares with the solution.
    CHECK(inProblem(u"Larkfield asked 26 people. Librarians find books too late."_s).isEmpty());
    CHECK(inProblem(u"A teacher said: “I would pay for Shelfmark today if I could.”"_s).isEmpty());
    CHECK(inProblem(u"They have no book finder at all."_s, u"Book Finder"_s).isEmpty());
    CHECK(found(check(completeEnglish()), "solution-in-problem").isEmpty());
    CHECK(found(check(completeSpanish()), "solution-in-problem").isEmpty());
}

TEST_CASE("the product in a Spanish problem is found as well") {
    Document document = completeSpanish();
    for (Block& block : document.release.blocks)
        if (block.role == u"problem"_s)
            block.text = Text(u"Las jefas de sala no tienen todavía Turno Justo y llaman."_s);
    document.meta.product = u"Turno Justo"_s;
    CHECK(found(check(document), "solution-in-problem").size() == 1);
}
