// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QList<Finding> headline(const QString& text) {
    Writer w;
    w.release("headline", text);
    return found(check(w.document()), "headline-shout");
}

} // namespace

TEST_CASE("a headline does not shout, and its mark can be taken out") {
    const QList<Finding> findings = headline(u"Larkfield launches Shelfmark!!"_s);
    REQUIRE(findings.size() == 1);
    REQUIRE(findings.first().fix);
    CHECK(findings.first().fix->text.isEmpty());
    CHECK(findings.first().fix->place == Passage{u"b1"_s, 28, 30});
    CHECK(headline(u"LARKFIELD LAUNCHES SHELFMARK FOR SCHOOLS"_s).size() == 1);
    const QList<Finding> spanish = headline(u"¡Puerto Claro lanza Turno Justo!"_s);
    REQUIRE(spanish.size() == 1);
    REQUIRE(spanish.first().fix);
    CHECK(spanish.first().fix->text == u"Puerto Claro lanza Turno Justo"_s);
    CHECK(spanish.first().fix->place == Passage{u"b1"_s, 0, 32});
}

TEST_CASE("names and abbreviations are no shouting") {
    CHECK(headline(u"Yahoo! Mail opens to schools"_s).isEmpty());
    CHECK(headline(u"AWS CDK L2"_s).isEmpty());
    CHECK(headline(u"NASA, ESA and JAXA share one archive"_s).isEmpty());
    CHECK(headline(u"Larkfield launches Shelfmark"_s).isEmpty());
}

TEST_CASE("exclamation marks in running text are a tone from three on") {
    Writer w;
    w.release("summary", u"It runs on any phone! It is here! In code a != b."_s);
    w.release("customer_quote",
              u"“I could not believe it! At last!” said Bram Teuling, librarian in Utrecht."_s);
    CHECK(found(check(w.document()), "exclamation-many").isEmpty());
    const Id entry = w.ask(Place::CustomerFaq, u"Can I try it?"_s, u"Yes!!"_s);
    const QList<Finding> findings = found(check(w.document()), "exclamation-many");
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().others.size() == 2);
    CHECK(findings.first().place.start == 20);
}
