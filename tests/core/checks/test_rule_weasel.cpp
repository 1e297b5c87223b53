// SPDX-License-Identifier: MIT
#include "tests/core/checks/writing.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

const Prose english{"weasel-word"};
const Prose spanish{"weasel-word", u"es"_s};

} // namespace

TEST_CASE("vague quantities and claims of nobody are marked, hedges as ideas") {
    CHECK(english.marks(u"Nearly all bakers reorder."_s) == QStringList{u"Nearly all"_s});
    CHECK(english.first(u"Nearly all bakers reorder."_s).level == Level::Should);
    CHECK(english.answer(u"Studies show that bakers reorder."_s) == QStringList{u"Studies show"_s});
    CHECK(english.marks(u"Waste falls significantly."_s) == QStringList{u"significantly"_s});
    CHECK(english.first(u"Bakers typically reorder."_s).level == Level::Idea);
    CHECK(spanish.marks(u"La mayoría de los panaderos repite."_s) == QStringList{u"La mayoría de"_s});
    CHECK(spanish.first(u"Los panaderos normalmente repiten."_s).level == Level::Idea);
}

TEST_CASE("the longest of the phrases that begin at a word is marked once") {
    CHECK(english.marks(u"A large number of bakers reorder."_s) == QStringList{u"A large number of"_s});
}

TEST_CASE("a number beside a vague word says what it means") {
    CHECK(english.marks(u"Nearly all bakers, 41 of 46, reorder."_s).isEmpty());
    CHECK(english.marks(u"Waste falls significantly, by half."_s).isEmpty());
    CHECK(spanish.marks(u"Casi todos los panaderos (41 de 46) repiten."_s).isEmpty());
    CHECK(english.marks(u"Nearly all bakers reorder. We asked 46."_s).size() == 1); // another sentence
    CHECK(
        english.marks(u"Nearly all bakers who have a shop in a town with a market reorder by 7."_s).size() ==
        1);
}

TEST_CASE("vague words keep silent in quotes, questions, unknowns, contracts, code and tables") {
    CHECK(english.marks(u"“Nearly all of it sells,” said Ana Ruiz, baker at Trigo."_s).isEmpty());
    CHECK(english.marks(u"Nearly all of it sells — Ana Ruiz, baker"_s, "customer_quote").isEmpty());
    CHECK(english.question(u"Do most users reorder?"_s).isEmpty());
    CHECK(english.answer(u"We do not know whether most users reorder."_s).isEmpty());
    CHECK(spanish.answer(u"No sabemos si la mayoría de los panaderos repite."_s).isEmpty());
    CHECK(english.answer(u"The baker is not liable for substantial delays."_s).isEmpty());
    CHECK(english.marks(u"The flag `significant` is set."_s).isEmpty());
    CHECK(english.table(u"Nearly all"_s).isEmpty());
    CHECK(english.marks(u"[Nearly all customers] reorder bread."_s).isEmpty());
}

TEST_CASE("“may” is a month and a permission, and exact terms are exact") {
    CHECK(english.marks(u"Bakers may cancel in May."_s).isEmpty());
    CHECK(english.marks(u"The difference is statistically significant."_s).isEmpty());
    CHECK(english.marks(u"The significant digits are kept."_s).isEmpty());
    CHECK(english.marks(u"The company Substantial Foods bakes bread for schools."_s).isEmpty());
    CHECK(english.marks(u"Early and weekly deliveries supply the family only."_s)
              .isEmpty()); // no rule about "-ly"
    CHECK(english.marks(u"A secure, global ecosystem of bakers."_s).isEmpty());
}
