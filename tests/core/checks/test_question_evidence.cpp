// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

AnswerState inProblem(const QString& text, const QString& language = u"en"_s) {
    Writer w(language);
    w.release("problem", text);
    return answerState(check(w.document()), "evidence");
}

AnswerState inFaq(const QString& question, const QString& answer, const QString& language = u"en"_s) {
    Writer w(language);
    w.ask(Place::InternalFaq, question, answer);
    return answerState(check(w.document()), "evidence");
}

} // namespace

TEST_CASE("a source with a number and a time can be checked") {
    CHECK(boxOf("evidence", u"We interviewed 26 librarians between 3 March and 30 May 2026."_s) ==
          AnswerState::Answered);
    CHECK(
        boxOf("evidence", u"In spring 2026 we read 412 support tickets. 61 of them asked for a search."_s) ==
        AnswerState::Answered);
    CHECK(boxOf("evidence", u"A beta test with 12 schools over 3 months."_s) == AnswerState::Answered);
    CHECK(boxOf("evidence", u"Entrevistamos a 31 jefas de sala en marzo de 2026."_s, u"es"_s) ==
          AnswerState::Answered);
    CHECK(
        inProblem(
            u"In a survey of 212 librarians in May 2026, one in three said that they search every day."_s) ==
        AnswerState::Answered);
    CHECK(inFaq(u"How do we know that librarians need this?"_s,
                u"From interviews with 26 librarians in May 2026."_s) == AnswerState::Answered);
    CHECK(inFaq(u"¿Cómo sabemos que lo necesitan?"_s,
                u"Por entrevistas con 31 jefas de sala en marzo de 2026."_s,
                u"es"_s) == AnswerState::Answered);
}

TEST_CASE("a source without a number or a time is weak") {
    CHECK(boxOf("evidence", u"We interviewed librarians."_s) == AnswerState::Weak);
    CHECK(boxOf("evidence", u"26 interviews with librarians"_s) == AnswerState::Weak);
    CHECK(boxOf("evidence", u"We believe that every library needs this."_s) == AnswerState::Weak);
    CHECK(boxOf("evidence", u"Creemos que todos los restaurantes lo necesitan."_s, u"es"_s) ==
          AnswerState::Weak);
    CHECK(inProblem(u"In the logs of 11 libraries, one book in nine could not be found."_s) ==
          AnswerState::Weak);
    CHECK(inProblem(u"Librarians told us that they would pay for help with searches."_s) ==
          AnswerState::Weak);
    CHECK(inProblem(u"Las jefas de sala nos dijeron que pierden la tarde del jueves."_s, u"es"_s) ==
          AnswerState::Weak);
    CHECK(inProblem(u"According to the national library council, 31% of school books are lost."_s) ==
          AnswerState::Weak);
}

TEST_CASE("figures without a source are no evidence") {
    CHECK(inProblem(u"Librarians waste 11 hours a week, and 95% of the time goes into searches."_s) ==
          AnswerState::Unanswered);
    CHECK(inProblem(u"More than 350,000 books are lost each year."_s) == AnswerState::Unanswered);
    CHECK(inProblem(u"Los gerentes pierden 15 horas por documento, el 75 % en revisiones."_s, u"es"_s) ==
          AnswerState::Unanswered);
}

TEST_CASE("a quote is no evidence, and neither is what is still to be done") {
    Writer w;
    w.release(
        "customer_quote",
        u"“We interviewed 200 readers in May 2026 and all of them were happy,” said Bram Teuling, librarian."_s);
    CHECK(answerState(check(w.document()), "evidence") == AnswerState::Unanswered);
    CHECK(inFaq(u"What is the plan?"_s, u"We will interview 20 librarians and run a pilot in May 2027."_s) ==
          AnswerState::Unanswered);
    CHECK(inFaq(u"What is next?"_s, u"2027: expand pilot programs, gather data on impact"_s) ==
          AnswerState::Unanswered);
}

TEST_CASE("a source in an answer to something else is weak") {
    CHECK(inFaq(u"What is the biggest risk?"_s,
                u"In exit interviews in May 2026, 13 of 21 customers named the price."_s) ==
          AnswerState::Weak);
}

TEST_CASE("silence is no answer") {
    CHECK(boxOf("evidence", u""_s) == AnswerState::Unanswered);
    CHECK(boxOf("evidence", u"TODO"_s) == AnswerState::Unanswered);
}
