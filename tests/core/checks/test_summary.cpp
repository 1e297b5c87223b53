// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

const QString full = u"Larkfield today opens Shelfmark to school libraries. A librarian films a shelf with "
                     u"the phone in her pocket, and Shelfmark marks each book that stands in "
                     u"the wrong place, so that it is found in 2 minutes."_s;

} // namespace

TEST_CASE("product, customer and benefit in two sentences are a summary") {
    CHECK(partOf("summary", full) == PartState::Present);
    CHECK(partOf("summary",
                 u"Puerto Claro abre hoy Turno Justo a los restaurantes con 20 a 60 empleados. Cuando un "
                 u"camarero falta, la jefa de sala ve quién está libre y cumple el "
                 u"descanso legal, y pregunta con un toque en su teléfono."_s,
                 u"es"_s) == PartState::Present);
}

TEST_CASE("one short sentence is a weak summary") {
    CHECK(partOf("summary", u"Larkfield announced Shelfmark today, a new tool for libraries."_s) ==
          PartState::Weak);
    CHECK(partOf("summary", u"Puerto Claro anuncia hoy Turno Justo, una herramienta nueva."_s, u"es"_s) ==
          PartState::Weak);
}

TEST_CASE("a placeholder weakens a summary, one in its dateline does not") {
    CHECK(partOf("summary", full + u" It costs [price] a year."_s) == PartState::Weak);
    CHECK(partOf("summary", u"[City, Date] — "_s + full) == PartState::Present);
    CHECK(partOf("summary", full + u" It costs [$180] a year."_s) == PartState::Present);
}

TEST_CASE("nothing, a label or a placeholder alone is no summary") {
    CHECK(partOf("summary", u""_s) == PartState::Missing);
    CHECK(partOf("summary", u"Summary paragraph"_s) == PartState::Missing);
    CHECK(partOf("summary", u"TODO"_s) == PartState::Missing);
    CHECK(partOf("summary", u"Resumen:"_s, u"es"_s) == PartState::Missing);
}

TEST_CASE("the first paragraph without a role is taken for the summary") {
    Writer w;
    w.release("headline", u"Larkfield launches Shelfmark for school librarians"_s);
    w.release("", full);
    CHECK(partState(check(w.document()), "summary") == PartState::Present);
}
