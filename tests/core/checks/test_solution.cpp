// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("a paragraph of the solution is there") {
    CHECK(
        partOf(
            "solution",
            u"Shelfmark reads the labels on the spines from a short film. It compares them with the catalogue and shows on the picture which books to move."_s) ==
        PartState::Present);
    CHECK(
        partOf(
            "solution",
            u"Turno Justo conoce los turnos, los descansos y lo que cada persona puede trabajar. Propone primero a quien tiene menos horas ese mes."_s,
            u"es"_s) == PartState::Present);
}

TEST_CASE("a few words or a placeholder are a weak solution") {
    CHECK(partOf("solution", u"Shelfmark reads the labels."_s) == PartState::Weak);
    CHECK(
        partOf(
            "solution",
            u"Shelfmark reads the labels on the spines from a short film and compares them with [system name], then it shows which books to move."_s) ==
        PartState::Weak);
}

TEST_CASE("what only the summary says is a weak solution") {
    Writer w;
    w.release(
        "summary",
        u"Larkfield today opens Shelfmark to school libraries. A librarian films a shelf with the phone in "
        u"her pocket, and Shelfmark marks each book that stands in "
        u"the wrong place. She moves the books, taps Done, and the catalogue of the library is right again."_s);
    CHECK(partState(check(w.document()), "solution") == PartState::Weak);
}

TEST_CASE("a list without a role that says what gets better is the solution") {
    Writer w;
    w.release(
        "",
        u"Find books: see each misplaced book outlined on a picture of the shelf, without reading one label yourself."_s,
        u"bullet"_s);
    w.release(
        "",
        u"Save money: buy fewer books a second time, because the ones that you own can be found by the next reader."_s,
        u"bullet"_s);
    CHECK(partState(check(w.document()), "solution") == PartState::Present);
}

TEST_CASE("nothing or a label is no solution") {
    CHECK(partOf("solution", u""_s) == PartState::Missing);
    CHECK(partOf("solution", u"The solution"_s) == PartState::Missing);
    CHECK(partOf("solution", u"La solución"_s, u"es"_s) == PartState::Missing);
}
