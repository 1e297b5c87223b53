// SPDX-License-Identifier: MIT
#include "tests/core/checks/writing.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

const Prose english{"hype"};
const Prose spanish{"hype", u"es"_s};

} // namespace

TEST_CASE("hype is marked word by word, also with hyphens and in a headline in capitals") {
    CHECK(english.marks(u"A seamless, state-of-the-art handover."_s) ==
          QStringList{u"seamless"_s, u"state-of-the-art"_s});
    CHECK(english.marks(u"Vela Launches Revolutionary Handover For Night Nurses"_s, "headline") ==
          QStringList{u"Revolutionary"_s});
    CHECK(english.answer(u"It is a robust handover."_s) == QStringList{u"robust"_s});
    CHECK(spanish.marks(u"Un traspaso innovador y sin fisuras."_s) ==
          QStringList{u"innovador"_s, u"sin fisuras"_s});
    CHECK(english.first(u"A seamless handover."_s).level == Level::Should);
}

TEST_CASE("a customer may praise, a leader may not") {
    CHECK(english.marks(u"“It is a seamless handover,” said Ana Ruiz, nurse at Vela."_s, "customer_quote")
              .isEmpty());
    CHECK(english.marks(u"It is a seamless handover — Ana Ruiz, nurse"_s, "customer_quote").isEmpty());
    CHECK(english.marks(u"“It is a seamless handover,” said Ana Ruiz, head of Vela."_s, "leader_quote") ==
          QStringList{u"seamless"_s});
}

TEST_CASE("hype keeps silent in questions, names, code, named words and exact terms") {
    CHECK(english.question(u"Is it a robust handover?"_s).isEmpty());
    CHECK(english.marks(u"The nurses of Premier Care write the tasks on one list."_s).isEmpty());
    CHECK(english.marks(u"Set `robust` to on."_s).isEmpty());
    CHECK(english.marks(u"Nobody says “seamless” here."_s).isEmpty());
    CHECK(english.marks(u"Alarms are disruptive to patients."_s).isEmpty());
    CHECK(english.marks(u"A secure and global ecosystem."_s).isEmpty());
    CHECK(english.table(u"seamless"_s).isEmpty());
}
