// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

AnswerState ofHeadline(const QString& headline, const QString& language = u"en"_s) {
    Writer w(language);
    w.release("headline", headline);
    return answerState(check(w.document()), "benefit");
}

} // namespace

TEST_CASE("a benefit with a magnitude is clear") {
    CHECK(boxOf("benefit", u"A missing book is found in 2 minutes instead of 25."_s) ==
          AnswerState::Answered);
    CHECK(boxOf("benefit", u"Half the searches."_s) == AnswerState::Answered);
    CHECK(boxOf("benefit", u"Un turno libre se cubre en 6 minutos."_s, u"es"_s) == AnswerState::Answered);
    CHECK(ofHeadline(u"Shelfmark cuts the search for a book by 75%"_s) == AnswerState::Answered);
    CHECK(ofHeadline(u"Shelfmark lets librarians find books in 2 minutes"_s) == AnswerState::Answered);
    CHECK(ofHeadline(u"Shelfmark doubles the books that readers find"_s) == AnswerState::Answered);
    CHECK(ofHeadline(u"Shelfmark keeps a library in order without a single evening of counting"_s) ==
          AnswerState::Answered);
    CHECK(ofHeadline(u"Turno Justo reduce en un 75 % las llamadas de los viernes"_s, u"es"_s) ==
          AnswerState::Answered);
    CHECK(ofHeadline(u"Turno Justo elimina las llamadas de los viernes"_s, u"es"_s) == AnswerState::Answered);
}

TEST_CASE("adjectives are a weak benefit") {
    CHECK(boxOf("benefit", u"Everything is faster, better and easier."_s) == AnswerState::Weak);
    CHECK(ofHeadline(u"Shelfmark helps librarians find books easily"_s) == AnswerState::Weak);
    CHECK(ofHeadline(u"Turno Justo ayuda a los restaurantes a trabajar mejor"_s, u"es"_s) ==
          AnswerState::Weak);
    CHECK(boxOf("benefit", u"A book is found in [time] instead of [time]."_s) == AnswerState::Weak);
}

TEST_CASE("a date, a price or an age is no magnitude of a benefit") {
    CHECK(ofHeadline(u"Larkfield opens its library in March 2027"_s) != AnswerState::Answered);
    CHECK(ofHeadline(u"Larkfield opens 12 libraries"_s) != AnswerState::Answered);
}

TEST_CASE("a magnitude far down in the release leaves the benefit weak") {
    Writer w;
    w.release("headline", u"Larkfield launches Shelfmark for librarians"_s);
    w.release("solution", u"Shelfmark reduces the search from 25 minutes to 2."_s);
    CHECK(answerState(check(w.document()), "benefit") == AnswerState::Weak);
}

TEST_CASE("a release without a gain does not answer") {
    CHECK(ofHeadline(u"Larkfield opens a library"_s) == AnswerState::Unanswered);
    CHECK(boxOf("benefit", u""_s) == AnswerState::Unanswered);
    CHECK(boxOf("benefit", u"Benefit"_s) == AnswerState::Unanswered);
}
