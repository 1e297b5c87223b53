// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

AnswerState ofPart(const QString& problem, const QString& language = u"en"_s) {
    Writer w(language);
    w.release("problem", problem);
    return answerState(check(w.document()), "problem");
}

} // namespace

TEST_CASE("what goes wrong today answers the problem") {
    CHECK(boxOf("problem", u"A librarian spends 11 hours a week looking for books."_s) ==
          AnswerState::Answered);
    CHECK(boxOf("problem", u"Books that stand in the wrong place are lost to the next reader."_s) ==
          AnswerState::Answered);
    CHECK(boxOf("problem", u"Se pierden 7 horas por semana en cambiar turnos por teléfono."_s, u"es"_s) ==
          AnswerState::Answered);
    CHECK(
        ofPart(
            u"A school librarian works alone. Pupils put books back wherever there is a gap, and a book in the wrong place is lost to the next reader."_s) ==
        AnswerState::Answered);
    CHECK(
        ofPart(
            u"Gestionar los conteos exige mucha comunicación manual. Los gerentes no pueden hablar con los equipos, y los pedidos se retrasan cada semana."_s,
            u"es"_s) == AnswerState::Answered);
}

TEST_CASE("praise, a fragment or a passing word is weak") {
    CHECK(boxOf("problem", u"Libraries are wonderful places for reading and for learning."_s) ==
          AnswerState::Weak);
    CHECK(boxOf("problem", u"It is slow."_s) == AnswerState::Weak);
    CHECK(ofPart(u"As the number of books grows, the shelves"_s) == AnswerState::Weak);
    Writer w;
    w.release("solution",
              u"Shelfmark finds books that are lost, and shows them on a picture of the shelf."_s);
    CHECK(answerState(check(w.document()), "problem") == AnswerState::Weak);
}

TEST_CASE("a document without a difficulty does not answer") {
    Writer w;
    w.release("solution", u"Shelfmark shows a picture of the shelf with the name of each book."_s);
    CHECK(answerState(check(w.document()), "problem") == AnswerState::Unanswered);
    CHECK(boxOf("problem", u""_s) == AnswerState::Unanswered);
}

TEST_CASE("a FAQ that asks for the problem can answer it") {
    Writer w;
    w.ask(Place::CustomerFaq, u"What problem does Shelfmark solve?"_s,
          u"Books in the wrong place are lost to the next reader."_s);
    CHECK(answerState(check(w.document()), "problem") == AnswerState::Answered);
    Writer other;
    other.ask(Place::CustomerFaq, u"What does it cost?"_s, u"Nothing is lost if you cancel."_s);
    CHECK(answerState(check(other.document()), "problem") == AnswerState::Weak);
}

TEST_CASE("a paragraph without a role that is about the problem answers it") {
    Writer w;
    w.release(
        "",
        u"Librarians waste hours on searches. Books in the wrong place are lost. One in nine is bought a second time."_s);
    CHECK(answerState(check(w.document()), "problem") == AnswerState::Answered);
}
