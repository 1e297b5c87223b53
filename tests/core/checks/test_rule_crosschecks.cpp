// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("a headline that names neither customer nor benefit is found") {
    const auto findings = [](const QString& headline) {
        Document document = completeEnglish();
        document.release.blocks.first().text = Text(headline);
        return found(check(document), "headline-without-benefit").size();
    };
    CHECK(findings(u"Larkfield announces a platform of the future"_s) == 1);
    CHECK(findings(u"Librarians meet a platform of the future"_s) == 0);
    CHECK(findings(u"Larkfield finds what was missing from the future"_s) == 0);
    CHECK(findings(u"Larkfield announces a platform that takes 2 minutes"_s) == 0);
    CHECK(found(check(completeEnglish()), "headline-without-benefit").isEmpty());
    CHECK(found(check(completeSpanish()), "headline-without-benefit").isEmpty());
}

TEST_CASE("a benefit that has nothing to do with the problem is an idea") {
    Writer w;
    w.box("problem",
          u"Pupils put books back wherever there is a gap, and 40 of them are lost because of it."_s);
    w.box("benefit", u"Reports reach the council at noon instead of 6 days later."_s);
    const QList<Finding> findings = found(check(w.document()), "benefit-not-for-problem");
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().level == Level::Idea);
    CHECK(findings.first().question == "benefit");
    CHECK(findings.first().others.size() == 1);
    CHECK(found(check(completeEnglish()), "benefit-not-for-problem").isEmpty());
    CHECK(found(check(completeSpanish()), "benefit-not-for-problem").isEmpty());
}

TEST_CASE("an experience of other people than the customer is an idea") {
    const auto findings = [](const QString& experience) {
        Writer w;
        w.box("customer", u"School librarians who run a library of 5,000 to 20,000 books alone."_s);
        w.box("experience", experience);
        return found(check(w.document()), "experience-for-another").size();
    };
    CHECK(
        findings(
            u"The administrator opens the console, then selects the rows and taps Send to finish the month."_s) ==
        1);
    CHECK(
        findings(
            u"The librarian opens the camera, then selects the rows and taps Send to finish the month."_s) ==
        0);
    CHECK(findings(
              u"You open the console, then select the rows of an administrator and tap Send to finish."_s) ==
          0);
    CHECK(found(check(completeEnglish()), "experience-for-another").isEmpty());
}

TEST_CASE("an answer that only a FAQ gives is found") {
    Writer w;
    w.release("headline", u"Larkfield launches Shelfmark, the shelf of the future"_s);
    const Id question = w.ask(
        Place::CustomerFaq, u"Who is it for?"_s,
        u"School librarians who run a library alone. Librarians with a team of their own will see less of it."_s);
    const QList<Finding> findings = found(check(w.document()), "answer-only-in-faq");
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().question == "customer");
    CHECK(findings.first().place.block != question);
    CHECK(found(check(completeEnglish()), "answer-only-in-faq").isEmpty());
    CHECK(found(check(withoutBoxes(completeEnglish())), "answer-only-in-faq").isEmpty());
}
