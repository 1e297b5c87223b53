// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QList<Finding> takenBack(const QString& release, const QString& question, const QString& answer,
                         const QString& language = u"en"_s) {
    Writer w(language);
    w.document().meta.product = language == u"es"_s ? u"Turno Justo"_s : u"Shelfmark"_s;
    w.release("summary", release);
    w.ask(Place::CustomerFaq, question, answer);
    return found(check(w.document()), "promise-taken-back");
}

} // namespace

TEST_CASE("a promise that a FAQ takes back is shown with the sentence that makes it") {
    const QList<Finding> findings =
        takenBack(u"A librarian films a shelf. Shelfmark works offline on phones."_s,
                  u"Does it work offline?"_s, u"Not at launch. We plan it for 2028."_s);
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().place.block == "b3");
    REQUIRE(findings.first().others.size() == 2);
    CHECK(findings.first().others.first().block == "b1");
    CHECK(takenBack(u"Shelfmark is available in all schools."_s, u"Is it available in every school?"_s,
                    u"No, only in Leeds."_s)
              .size() == 1);
    CHECK(takenBack(u"Turno Justo funciona sin papel y avisa a los camareros."_s,
                    u"¿Avisa Turno Justo a los camareros?"_s, u"Todavía no."_s, u"es"_s)
              .isEmpty());
    CHECK(takenBack(u"Turno Justo funciona sin conexión."_s, u"¿Funciona sin conexión?"_s, u"Todavía no."_s,
                    u"es"_s)
              .size() == 1);
    CHECK(takenBack(u"Shelfmark works without a network."_s, u"Does it work without a network?"_s,
                    u"Not yet."_s)
              .size() == 1);
    CHECK(takenBack(u"Shelfmark works without a network."_s, u"Does it work with a network?"_s, u"Not yet."_s)
              .isEmpty());
    CHECK(takenBack(u"Turno Justo avisa a los camareros por teléfono."_s,
                    u"¿Avisa Turno Justo a los camareros?"_s, u"Todavía no."_s, u"es"_s)
              .size() == 1);
}

TEST_CASE("a product that is free and has a price is found") {
    CHECK(takenBack(u"Shelfmark is free."_s, u"What does it cost?"_s, u"£180 a year."_s).size() == 1);
    CHECK(takenBack(u"Shelfmark offers a free replay."_s, u"What does it cost?"_s, u"£180 a year."_s)
              .isEmpty());
    CHECK(takenBack(u"Shelfmark is free."_s, u"What does it cost?"_s, u"It is free, and a server costs £3."_s)
              .isEmpty());
    CHECK(takenBack(u"Shelfmark is free."_s, u"What does a scanner cost?"_s, u"£180."_s).isEmpty());
}

TEST_CASE("a no that the release says as well takes nothing back") {
    CHECK(
        takenBack(u"Shelfmark works offline on phones."_s, u"Does it work offline?"_s, u"Yes."_s).isEmpty());
    CHECK(takenBack(u"Shelfmark does not work offline."_s, u"Does it work offline?"_s, u"No."_s).isEmpty());
    CHECK(takenBack(u"Working offline is on the roadmap."_s, u"Does it work offline?"_s, u"No."_s).isEmpty());
    CHECK(takenBack(u"Shelfmark works offline."_s, u"Does it work offline on a computer?"_s, u"No."_s)
              .isEmpty());
    CHECK(takenBack(u"Shelfmark works with a phone."_s, u"Do I need a phone to work with it?"_s, u"No."_s)
              .isEmpty());
    CHECK(takenBack(u"Shelfmark works offline."_s, u"Why does it work offline?"_s, u"No idea."_s).isEmpty());
}

TEST_CASE("many questions with no against a long release take time that grows with their number") {
    Writer w;
    QString text;
    for (int i = 0; i < 20000; ++i) text += u"It works offline in room %1. "_s.arg(i);
    w.release("summary", text);
    for (int i = 0; i < 5000; ++i) w.ask(Place::CustomerFaq, u"Does it work offline upstairs?"_s, u"No."_s);
    CHECK(found(check(w.document()), "promise-taken-back").isEmpty());
}
