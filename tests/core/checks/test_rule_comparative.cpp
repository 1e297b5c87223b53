// SPDX-License-Identifier: MIT
#include "tests/core/checks/writing.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

const Prose english{"comparative-without-base"};
const Prose spanish{"comparative-without-base", u"es"_s};

} // namespace

TEST_CASE("a comparative in a sentence that says nothing to compare with is an idea") {
    CHECK(english.marks(u"Claims are paid faster."_s) == QStringList{u"faster"_s});
    CHECK(english.marks(u"A more reliable ferry."_s) == QStringList{u"more reliable"_s});
    CHECK(spanish.marks(u"Un cobro más rápido."_s) == QStringList{u"más rápido"_s});
    CHECK(english.first(u"Claims are paid faster."_s).level == Level::Idea);
}

TEST_CASE("than, from and to, a number or a percentage is a base") {
    CHECK(english.marks(u"Claims are paid faster than by post."_s).isEmpty());
    CHECK(english.marks(u"Claims are paid faster: from weeks to days."_s).isEmpty());
    CHECK(english.marks(u"Claims are paid 40% faster."_s).isEmpty());
    CHECK(english.marks(u"Claims are paid twice as often and faster."_s).isEmpty());
    CHECK(english.marks(u"Compared with the post it is faster."_s).isEmpty());
    CHECK(english.marks(u"Claims from ferries are paid faster."_s).size() == 1); // "from" alone is none
    CHECK(spanish.marks(u"Un cobro más rápido que el del correo."_s).isEmpty());
}

TEST_CASE("comparatives keep silent in quotes, questions, superlatives and fixed phrases") {
    CHECK(english.marks(u"“It is faster,” said Ana Ruiz, skipper at Vela."_s).isEmpty());
    CHECK(english.marks(u"It is faster — Ana Ruiz"_s, "customer_quote").isEmpty());
    CHECK(english.question(u"Is it faster?"_s).isEmpty());
    CHECK(english.marks(u"Skippers better understand the tide, the sooner the better."_s).isEmpty());
    CHECK(spanish.marks(u"Es la más rápida."_s).isEmpty());
    CHECK(english.marks(u"Set `faster` to on."_s).isEmpty());
}
