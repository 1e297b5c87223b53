// SPDX-License-Identifier: MIT
#include "tests/core/checks/writing.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

const Prose english{"passive-voice"};
const Prose spanish{"passive-voice", u"es"_s};

} // namespace

TEST_CASE("a plan without somebody who does it is an idea") {
    CHECK(english.answer(u"The price will be decided later."_s) == QStringList{u"will be decided"_s});
    CHECK(english.answer(u"It is believed that tides matter."_s) == QStringList{u"It is believed"_s});
    CHECK(spanish.answer(u"El precio se decidirá más tarde."_s) == QStringList{u"se decidirá"_s});
    Writer w;
    w.ask(Place::InternalFaq, u"And?"_s, u"The price will be decided later."_s);
    CHECK(found(check(w.document()), "passive-voice").first().level == Level::Idea);
}

TEST_CASE("a passive with who or when, and every other passive, keeps silent") {
    CHECK(english.answer(u"The price will be decided by Mara Lind."_s).isEmpty());
    CHECK(english.answer(u"The price will be decided on March 3, 2027."_s).isEmpty());
    CHECK(english.answer(u"The tide is measured and has been logged; it will be shown."_s).isEmpty());
    CHECK(english.marks(u"The route will be developed on the phone."_s, "experience").isEmpty());
    CHECK(english.question(u"When will be decided what it costs?"_s).isEmpty());
    CHECK(english.marks(u"“The price will be decided,” said Ana Ruiz, head of Vela."_s, "leader_quote")
              .isEmpty());
}
