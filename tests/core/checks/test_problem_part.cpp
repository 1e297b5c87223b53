// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("a paragraph about a difficulty is there") {
    CHECK(
        partOf(
            "problem",
            u"A school librarian works alone. Pupils put books back wherever there is a gap, and a book in the wrong place is lost to the next reader."_s) ==
        PartState::Present);
    CHECK(
        partOf(
            "problem",
            u"Las jefas de sala cambian los turnos por teléfono. Pierden 7 horas por semana en llamadas, y 1 de cada 9 turnos queda sin cubrir."_s,
            u"es"_s) == PartState::Present);
}

TEST_CASE("a fragment, a placeholder or praise is a weak problem") {
    CHECK(partOf("problem", u"As the number of books grows, the change of shelves"_s) == PartState::Weak);
    CHECK(
        partOf(
            "problem",
            u"Librarians in [region] waste many hours on searches, and the books that they look for are lost to the next reader."_s) ==
        PartState::Weak);
    CHECK(
        partOf(
            "problem",
            u"Shelfmark is a tool for libraries of all kinds. It reads the spines of books and shows them on a picture of the shelf for you."_s) ==
        PartState::Weak);
}

TEST_CASE(
    "a problem that is only touched on in other paragraphs is weak, one that nobody mentions is missing") {
    Writer w;
    w.release("summary", u"Shelfmark finds books that stand in the wrong place and are lost to readers."_s);
    CHECK(partState(check(w.document()), "problem") == PartState::Weak);
    Writer none;
    none.release("summary", u"Shelfmark shows a picture of the shelf with the name of each book."_s);
    CHECK(partState(check(none.document()), "problem") == PartState::Missing);
    CHECK(partOf("problem", u"The problem"_s) == PartState::Missing);
    CHECK(partOf("problem", u"El problema"_s, u"es"_s) == PartState::Missing);
    CHECK(partOf("problem", u"[Problem]"_s) == PartState::Missing);
}

TEST_CASE("a program is no problem") {
    Writer w;
    w.release("problem", u"if (error) fail(\"lost\");"_s, u"code"_s);
    CHECK(partState(check(w.document()), "problem") == PartState::Missing);
}
