// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("a sentence is a subheading") {
    CHECK(partOf("subheading", u"Librarians who work alone see which books stand in the wrong place."_s) ==
          PartState::Present);
    CHECK(partOf("subheading", u"Las jefas de sala ven quién puede trabajar el sábado."_s, u"es"_s) ==
          PartState::Present);
}

TEST_CASE("a fragment or a placeholder is a weak subheading") {
    CHECK(partOf("subheading", u"For librarians"_s) == PartState::Weak);
    CHECK(partOf("subheading", u"Librarians in [city] find a lost book in two minutes."_s) ==
          PartState::Weak);
    CHECK(partOf("subheading", u"Para restaurantes pequeños"_s, u"es"_s) == PartState::Weak);
}

TEST_CASE("a label or nothing is no subheading") {
    CHECK(partOf("subheading", u""_s) == PartState::Missing);
    CHECK(partOf("subheading", u"Subtitle:"_s) == PartState::Missing);
    CHECK(partOf("subheading", u"Subtítulo"_s, u"es"_s) == PartState::Missing);
    CHECK(partOf("subheading", u"[Customer and benefit]"_s) == PartState::Missing);
}
