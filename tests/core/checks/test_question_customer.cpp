// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

AnswerState inRelease(const QString& subheading, const QString& problem, const QString& language = u"en"_s) {
    Writer w(language);
    w.release("headline", u"Larkfield launches Shelfmark"_s);
    w.release("subheading", subheading);
    w.release("problem", problem);
    return answerState(check(w.document()), "customer");
}

} // namespace

TEST_CASE("people in a situation answer who the customer is") {
    CHECK(boxOf("customer", u"School librarians who run a library of 5,000 to 20,000 books alone."_s) ==
          AnswerState::Answered);
    CHECK(boxOf("customer", u"Night-shift nurses in clinics under 50 beds"_s) == AnswerState::Answered);
    CHECK(boxOf("customer", u"People who run more than ten allotments and share one water meter."_s) ==
          AnswerState::Answered);
    CHECK(boxOf("customer", u"Beekeepers with fewer than 20 hives"_s) == AnswerState::Answered);
    CHECK(boxOf("customer", u"Jefas de sala de restaurantes con 20 a 60 empleados"_s, u"es"_s) ==
          AnswerState::Answered);
    CHECK(boxOf("customer", u"Enfermeras de noche en clínicas con menos de 50 camas"_s, u"es"_s) ==
          AnswerState::Answered);
}

TEST_CASE("everybody is a weak answer") {
    CHECK(boxOf("customer", u"Everyone."_s) == AnswerState::Weak);
    CHECK(boxOf("customer", u"All users and businesses"_s) == AnswerState::Weak);
    CHECK(boxOf("customer", u"Small and large companies"_s) == AnswerState::Weak);
    CHECK(boxOf("customer", u"Todo el mundo"_s, u"es"_s) == AnswerState::Weak);
    CHECK(boxOf("customer", u"Empresas y usuarios"_s, u"es"_s) == AnswerState::Weak);
    CHECK(boxOf("customer", u"Librarians in [city] with one library"_s) == AnswerState::Weak);
}

TEST_CASE("a trade without a situation is a weak answer") {
    CHECK(boxOf("customer", u"Night nurses"_s) == AnswerState::Weak);
    CHECK(boxOf("customer", u"Independent school librarians."_s) == AnswerState::Weak);
    CHECK(boxOf("customer", u"Enfermeras de noche"_s, u"es"_s) == AnswerState::Weak);
    CHECK(boxOf("customer", u"Night nurses with 40 beds each"_s) == AnswerState::Answered);
    CHECK(boxOf("customer", u"Night nurses who chart alone"_s) == AnswerState::Answered);
    CHECK(boxOf("customer", u"School librarians need time."_s) == AnswerState::Answered);
    CHECK(boxOf("customer", u"Enfermeras de noche que trabajan solas"_s, u"es"_s) == AnswerState::Answered);
}

TEST_CASE("an empty box is no answer") {
    CHECK(boxOf("customer", u""_s) == AnswerState::Unanswered);
    CHECK(boxOf("customer", u"TBD"_s) == AnswerState::Unanswered);
}

TEST_CASE("the release can answer in its own words") {
    CHECK(inRelease(u"School librarians see which books stand in the wrong place."_s,
                    u"Librarians work alone and lose books every day."_s) == AnswerState::Answered);
    CHECK(inRelease(u"Retailers want to process returns in their stores."_s,
                    u"Today this is not possible for retailers of any size."_s) == AnswerState::Answered);
    CHECK(inRelease(u"Los gerentes de producto revisan un documento en una hora."_s,
                    u"Hoy los gerentes de producto pierden 15 horas en cada revisión."_s,
                    u"es"_s) == AnswerState::Answered);
}

TEST_CASE("a mention in passing is weak") {
    CHECK(inRelease(u"A tool that finds books."_s, u"Books get lost, and users complain."_s) ==
          AnswerState::Weak);
    CHECK(inRelease(u"School librarians see each book."_s, u"Books get lost on shelves."_s) ==
          AnswerState::Weak);
    CHECK(inRelease(u"A tool that finds books."_s,
                    u"Our engineers lose books, and our engineers look for them."_s) ==
          AnswerState::Unanswered);
    CHECK(inRelease(u"A tool that finds books."_s,
                    u"Servers and containers fail, and servers with faults fail again."_s) ==
          AnswerState::Unanswered);
}

TEST_CASE("a question about the customer can hold the answer") {
    Writer w;
    w.release("headline", u"Larkfield launches Shelfmark"_s);
    w.ask(Place::CustomerFaq, u"Who is this for?"_s,
          u"School librarians who work alone. Librarians in larger teams have other tools."_s);
    const QuestionReport report = question(check(w.document()), "customer");
    CHECK(report.state == AnswerState::Answered);
    REQUIRE(!report.passages.isEmpty());
    CHECK(wordsAt(w.document(), report.passages.first()) == u"School librarians who work alone."_s);
}

TEST_CASE("the answer is given back in the author's words, with its place") {
    Writer w;
    const Id id = w.box("customer", u"🐝 Beekeepers with fewer than 20 hives"_s);
    const QuestionReport report = question(check(w.document()), "customer");
    CHECK(report.summary == u"🐝 Beekeepers with fewer than 20 hives"_s);
    REQUIRE(report.passages.size() == 1);
    CHECK(report.passages.first().block == id);
}
