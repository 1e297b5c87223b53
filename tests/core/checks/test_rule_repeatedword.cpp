// SPDX-License-Identifier: MIT
#include "tests/core/checks/writing.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

const Prose english{"repeated-word"};
const Prose spanish{"repeated-word", u"es"_s};

} // namespace

TEST_CASE("a word that stands twice is marked once, and one of them goes") {
    CHECK(english.marks(u"Growers see the the warning."_s) == QStringList{u"the the"_s});
    CHECK(english.fixed(u"Growers see the the warning."_s) == u"Growers see the warning."_s);
    CHECK(english.fixed(u"The the warning comes."_s) == u"The warning comes."_s);
    CHECK(english.fixed(u"Growers see the  the the warning."_s) == u"Growers see the warning."_s);
    CHECK(english.fixed(u"The frost warning warning comes."_s) == u"The frost warning comes."_s);
    CHECK(spanish.fixed(u"El aviso de de helada."_s) == u"El aviso de helada."_s);
    CHECK(english.fixed(u"“We saw the the frost,” said Ana Ruiz, grower at Huerta."_s) ==
          u"“We saw the frost,” said Ana Ruiz, grower at Huerta."_s);
}

TEST_CASE("doubles that are right keep silent") {
    CHECK(english.marks(u"They had had frost, and knew that that was late; log in in time."_s).isEmpty());
    CHECK(spanish.marks(u"El autobús para para recoger; esta está rota; tú, tu tú; él dijo sí sí."_s)
              .isEmpty());
    CHECK(english.marks(u"The growers of Walla Walla."_s).isEmpty());
    CHECK(english.marks(u"Growers like the frost. Frost is late."_s).isEmpty());
    CHECK(english.marks(u"It was late, late."_s).isEmpty());
    CHECK(english.marks(u"It was what it is.\u2028Is it?"_s).isEmpty());
    CHECK(english.marks(u"first the\u2028the second"_s).isEmpty());
    CHECK(english.marks(u"a two-two draw, 2 2, x x"_s).isEmpty());
    CHECK(english.marks(u"“It is very very late,” said Ana Ruiz, grower at Huerta."_s).isEmpty());
    CHECK(english.marks(u"Type `go go` and wait."_s).isEmpty());
    CHECK(english.table(u"the the"_s).isEmpty());
}
