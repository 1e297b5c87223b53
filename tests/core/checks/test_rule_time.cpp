// SPDX-License-Identifier: MIT
#include "tests/core/checks/writing.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

const Prose vague{"vague-time"};
const Prose vago{"vague-time", u"es"_s};
const Prose dates{"ambiguous-date"};
const Prose fechas{"ambiguous-date", u"es"_s};

} // namespace

TEST_CASE("a vague time is marked") {
    CHECK(vague.marks(u"Ferries in the north will join soon."_s) == QStringList{u"soon"_s});
    CHECK(vague.answer(u"We start as soon as possible."_s) == QStringList{u"as soon as possible"_s});
    CHECK(vago.marks(u"Próximamente se sumarán los ferris."_s) == QStringList{u"Próximamente"_s});
    CHECK(vago.marks(u"Se sumarán pronto."_s) == QStringList{u"pronto"_s});
    CHECK(vague.first(u"They join soon."_s).level == Level::Should);
}

TEST_CASE("a vague time with a date or a number, and one that is exact, keeps silent") {
    CHECK(vague.marks(u"Ferries in the north will join soon, in May 2027."_s).isEmpty());
    CHECK(vague.marks(u"Ferries will join soon, after 3 weeks."_s).isEmpty());
    CHECK(vague.marks(u"The skipper sees it as soon as it happens."_s).isEmpty());
    CHECK(vague.marks(u"The list of recently viewed tides."_s).isEmpty());
    CHECK(vague.marks(u"“You will see it soon,” said Ana Ruiz, skipper at Vela."_s).isEmpty());
    CHECK(vague.question(u"Will it come soon?"_s).isEmpty());
    CHECK(vague.answer(u"We do not know whether ferries join in the future."_s).isEmpty());
    CHECK(vago.marks(u"El aviso llega tan pronto como sube la marea."_s).isEmpty());
    CHECK(vague.marks(u"Set `soon` to on."_s).isEmpty());
}

TEST_CASE("a date in which day and month cannot be told apart is marked") {
    CHECK(dates.marks(u"The trial ends on 03/04/2027."_s) == QStringList{u"03/04/2027"_s});
    CHECK(dates.marks(u"The trial ends 3/4/27."_s) == QStringList{u"3/4/27"_s});
    CHECK(dates.marks(u"The trial ends on 5/7."_s) == QStringList{u"5/7"_s});
    CHECK(dates.marks(u"Due 03-04-2027 at noon"_s) == QStringList{u"03-04-2027"_s});
    CHECK(fechas.marks(u"La prueba acaba el 03/04/2027."_s) == QStringList{u"03/04/2027"_s});
    CHECK(!dates.first(u"The trial ends on 03/04/2027."_s).fix); // nobody knows which it is
}

TEST_CASE("dates with one reading, fractions, ratios and addresses keep silent") {
    CHECK(dates.marks(u"On 13/04/2027 and on 04/13/2027."_s).isEmpty());
    CHECK(dates.marks(u"On 05/05/2027 and on 5/5."_s).isEmpty());
    CHECK(dates.marks(u"On 2027-03-04."_s).isEmpty());
    CHECK(dates.marks(u"The line is open 24/7 and 5/7 of it in 9/11 cases."_s).isEmpty());
    CHECK(dates.marks(u"Take 3/4 cups, and 2-3 more."_s).isEmpty());
    CHECK(dates.marks(u"On 1/2/3/4 and on 03/04/20277."_s).isEmpty());
    CHECK(dates.marks(u"On `03/04/2027` and on [03/04/2027](<https://example.org/a>)."_s).isEmpty());
    CHECK(dates.marks(u"See https://example.org/03/04/2027."_s).isEmpty());
}
