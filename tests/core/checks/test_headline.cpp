// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("a headline that says what a customer can do is there") {
    CHECK(partOf("headline",
                 u"Larkfield launches Shelfmark, so librarians find a misplaced book in 2 minutes"_s) ==
          PartState::Present);
    CHECK(partOf("headline", u"Shelfmark: the end of the lost library book"_s) == PartState::Present);
    CHECK(partOf("headline", u"Puerto Claro lanza Turno Justo para restaurantes"_s, u"es"_s) ==
          PartState::Present);
    CHECK(partOf("headline", u"Acme lanza Turno Justo para restaurantes"_s, u"es"_s) == PartState::Present);
}

TEST_CASE("a bare name is a weak headline") {
    CHECK(partOf("headline", u"Shelfmark"_s) == PartState::Weak);
    CHECK(partOf("headline", u"Library shelf audit"_s) == PartState::Weak);
    CHECK(partOf("headline", u"Turno Justo"_s, u"es"_s) == PartState::Weak);
}

TEST_CASE("a headline with a placeholder is weak") {
    CHECK(partOf("headline", u"WHO? announces a new way to find library books"_s) == PartState::Weak);
    CHECK(partOf("headline", u"[Company] announces Shelfmark for school librarians"_s) == PartState::Weak);
    CHECK(partOf("headline", u"[Empresa] lanza Turno Justo para restaurantes pequeños"_s, u"es"_s) ==
          PartState::Weak);
}

TEST_CASE("nothing, a label or a template's words are no headline") {
    CHECK(partOf("headline", u""_s) == PartState::Missing);
    CHECK(partOf("headline", u"  \u2028 "_s) == PartState::Missing);
    CHECK(partOf("headline", u"Headline"_s) == PartState::Missing);
    CHECK(partOf("headline", u"[Headline]"_s) == PartState::Missing);
    CHECK(partOf("headline", u"Titular"_s, u"es"_s) == PartState::Missing);
    CHECK(partOf("headline", u"TBD"_s) == PartState::Missing);
}

TEST_CASE("the title of the document is no headline") {
    CHECK(partOf("headline", u"Shelfmark PR/FAQ"_s) == PartState::Missing);
    CHECK(partOf("headline", u"PRFAQ: Shelfmark"_s) == PartState::Missing);
    CHECK(partOf("headline", u"Press release"_s) == PartState::Missing);
    CHECK(partOf("headline", u"Comunicado de prensa"_s, u"es"_s) == PartState::Missing);
    CHECK(partOf("headline", u"Larkfield launches PR/FAQ Desk for product managers who write alone"_s) ==
          PartState::Present);
}

TEST_CASE("a deliberate bracket does not weaken a headline") {
    CHECK(partOf("headline", u"Larkfield launches Shelfmark for [$19.99] a month"_s) == PartState::Present);
    CHECK(partOf("headline", u"Shelfmark finds [63 percent] of lost books for librarians"_s) ==
          PartState::Present);
}
