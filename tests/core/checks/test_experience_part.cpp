// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("steps that a customer takes are the experience") {
    CHECK(
        partOf(
            "experience",
            u"The librarian opens Shelfmark and films one shelf. She sees which books stand in the wrong place, and moves them."_s) ==
        PartState::Present);
    CHECK(
        partOf(
            "experience",
            u"Open the app, choose a shelf, and film it. Then move the books that are outlined and tap Done."_s) ==
        PartState::Present);
    CHECK(
        partOf(
            "experience",
            u"La jefa de sala abre la semana y pulsa el turno libre. Luego elige a una persona y envía la pregunta."_s,
            u"es"_s) == PartState::Present);
}

TEST_CASE("a numbered list is told step by step") {
    Writer w;
    w.release("experience", u"Film one shelf, which takes 40 seconds."_s, u"number"_s);
    w.release("experience", u"Move the books that are outlined."_s, u"number"_s);
    CHECK(partState(check(w.document()), "experience") == PartState::Present);
}

TEST_CASE("what the product is, is no experience") {
    CHECK(
        partOf(
            "experience",
            u"Shelfmark is built on a model of the alphabet and integrates with all catalogues. It is seamless and robust for libraries of any size."_s) ==
        PartState::Weak);
    CHECK(partOf("experience", u"Users are happy about it."_s) == PartState::Weak);
    CHECK(
        partOf("experience",
               u"Turno Justo es robusto y se integra con todos los sistemas de nóminas del mercado actual."_s,
               u"es"_s) == PartState::Weak);
}

TEST_CASE("single steps in other paragraphs are a weak experience, none at all is missing") {
    Writer w;
    w.release("solution", u"Librarians upload a film of the shelf and receive a picture."_s);
    CHECK(partState(check(w.document()), "experience") == PartState::Weak);
    Writer none;
    none.release("solution", u"Shelfmark reads the labels on the spines."_s);
    CHECK(partState(check(none.document()), "experience") == PartState::Missing);
    CHECK(partOf("experience", u"How it works"_s) == PartState::Missing);
    CHECK(partOf("experience", u"Cómo funciona"_s, u"es"_s) == PartState::Missing);
}
