// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// The figures that are found to contradict each other in a release of these paragraphs.
qsizetype conflicts(const QStringList& paragraphs, const QString& language = u"en"_s) {
    Writer w(language);
    for (const QString& paragraph : paragraphs) w.release("summary", paragraph);
    return found(check(w.document()), "figure-conflict").size();
}

} // namespace

TEST_CASE("a price that a FAQ gives another value is shown with both places") {
    Writer w;
    const Id release = w.release("call_to_action", u"The app costs $19 a month."_s);
    w.ask(Place::CustomerFaq, u"What does it cost?"_s, u"It costs $29 a month."_s);
    const QList<Finding> findings = found(check(w.document()), "figure-conflict");
    REQUIRE(findings.size() == 1);
    CHECK(wordsAt(w.document(), findings.first().place) == "$29 a month");
    REQUIRE(findings.first().others.size() == 1);
    CHECK(findings.first().others.first().block == release);
    CHECK(wordsAt(w.document(), findings.first().others.first()) == "$19 a month");
}

TEST_CASE("a sum, a number of interviews or a figure in the same words with two values is found") {
    CHECK(conflicts({u"Developers compete for a total 40K USD prize fund."_s,
                     u"The winners share a prize fund of 80K USD."_s}) == 1);
    CHECK(conflicts({u"We held 14 interviews."_s, u"It rests on 12 interviews."_s}) == 1);
    CHECK(conflicts({u"We interviewed 14 dispatchers."_s, u"In May we interviewed 12 dispatchers."_s}) == 1);
    CHECK(conflicts({u"The depot covered 271 open routes."_s, u"The depot covered 217 open routes."_s}) == 1);
    CHECK(conflicts({u"La aplicación cuesta 19 € al mes."_s, u"La aplicación cuesta 29 € al mes."_s},
                    u"es"_s) == 1);
    CHECK(conflicts({u"Entrevistamos a 14 enfermeras."_s, u"Entrevistamos a 12 enfermeras."_s}, u"es"_s) ==
          1);
}

TEST_CASE("the same value in another form is no conflict") {
    CHECK(conflicts({u"The app costs $1,500 a year."_s, u"The app costs $1500 a year."_s}) == 0);
    CHECK(conflicts({u"The jury shares a prize fund of 50K USD."_s,
                     u"The jury shares a prize fund of 50,000 USD."_s}) == 0);
    CHECK(conflicts({u"Each plan for a covered route takes 2 hours."_s,
                     u"Each plan for a covered route takes 120 minutes."_s}) == 0);
    CHECK(conflicts({u"La app cuesta 1.500 € al año."_s, u"La app cuesta 1500 € al año."_s}, u"es"_s) == 0);
}

TEST_CASE("ranges, comparisons, tiers, and other people's figures are no conflict") {
    CHECK(conflicts({u"The app costs $19 a month."_s, u"The Pro tier costs $29 a month."_s}) == 0);
    CHECK(conflicts({u"The app costs $19 a month."_s, u"Routing suites cost $400 a month."_s}) == 0);
    CHECK(conflicts({u"The app costs $19 a month."_s, u"The app costs $190 a year."_s}) == 0);
    CHECK(conflicts({u"A server costs $3-10 a month."_s, u"A server costs $12 a month."_s}) == 0);
    CHECK(conflicts({u"The search for a book fell from 25 minutes to 2."_s,
                     u"The search for a book took 9 minutes."_s}) == 0);
    CHECK(conflicts({u"We interviewed 14 dispatchers."_s, u"We interviewed 9 mechanics."_s}) == 0);
    CHECK(conflicts({u"We held 14 interviews."_s, u"We held 5 more interviews."_s}) == 0);
    CHECK(conflicts({u"We held 14 interviews."_s, u"In 11 of the 14 interviews it came first."_s}) == 0);
    CHECK(conflicts(
              {u"“It costs $29 a month,” said Bram Teuling, librarian."_s, u"It costs $19 a month."_s}) == 0);
    CHECK(conflicts({u"The pilot ran in 24 districts."_s, u"Logs came from 11 districts."_s}) == 0);
    CHECK(conflicts({u"In 2025, 21 districts left."_s, u"In 2024, 12 districts left."_s}) == 0);
}

TEST_CASE("complete documents hold no conflict of figures") {
    CHECK(found(check(completeEnglish()), "figure-conflict").isEmpty());
    CHECK(found(check(completeSpanish()), "figure-conflict").isEmpty());
}

TEST_CASE("a document full of figures is checked in time that grows with its length") {
    Writer w;
    QString text;
    for (int i = 0; i < 20000; ++i) text += u"We held %1 interviews about the price. "_s.arg(i + 2);
    w.release("summary", text);
    CHECK(found(check(w.document()), "figure-conflict").size() <= 20000);
}
