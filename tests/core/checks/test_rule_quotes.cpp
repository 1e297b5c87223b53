// SPDX-License-Identifier: MIT
#include "core/checks/ruleset.h"
#include "core/storage/quoterecord.h"
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

const QString hale =
    u"“We watched a librarian send a child away,” said Imogen Hale, chief executive of Larkfield."_s;
const QString teuling =
    u"“I found 61 of 64 missing books,” said Bram Teuling, librarian of a school in Utrecht."_s;

QList<Finding> fillerIn(const QString& quote, const QString& language = u"en"_s) {
    Writer w(language);
    w.release("headline", u"Larkfield launches Shelfmark"_s);
    w.release("leader_quote", quote);
    return found(check(w.document()), "quote-filler");
}

} // namespace

TEST_CASE("a leader who is thrilled has given no reason") {
    const QString quote =
        u"“We are thrilled and proud to bring this to all schools,” said Imogen Hale, chief executive of Larkfield."_s;
    const QList<Finding> findings = fillerIn(quote);
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().place.start == quote.indexOf(u"thrilled"));
    CHECK(findings.first().others.size() == 1);
    CHECK(
        fillerIn(
            u"«Estamos encantados de llegar a tantas escuelas», dijo Nuria Ferrer, directora general de Puerto Claro."_s,
            u"es"_s)
            .size() == 1);
    CHECK(fillerIn(hale).isEmpty());
}

TEST_CASE("a customer may be glad") {
    Writer w;
    w.release("headline", u"Larkfield launches Shelfmark"_s);
    w.release(
        "customer_quote",
        u"“I was thrilled to find 61 books in an afternoon,” said Bram Teuling, librarian at Utrecht School."_s);
    CHECK(found(check(w.document()), "quote-filler").isEmpty());
}

TEST_CASE("a release that is pleased to announce puts its news off") {
    Writer w;
    w.release("summary",
              u"Larkfield is pleased to announce Shelfmark. Librarians are pleased to find their books."_s);
    const QList<Finding> findings = found(check(w.document()), "quote-filler");
    REQUIRE(findings.size() == 1);
    CHECK(wordsAt(w.document(), findings.first().place) == u"pleased to announce"_s);
    Writer es(u"es"_s);
    es.release("summary", u"Puerto Claro se complace en anunciar Turno Justo para las jefas de sala."_s);
    CHECK(found(check(es.document()), "quote-filler").size() == 1);
}

TEST_CASE("a team's own words for joy count as well") {
    auto team = std::make_shared<RuleSet>();
    REQUIRE(team->lists[u"en"_s].added.add(checks::PhraseList::Filler, u"stoked"_s));
    CheckOptions options;
    options.team = team;
    Writer w;
    w.release(
        "leader_quote",
        u"“We are stoked about what schools can do,” said Imogen Hale, chief executive of Larkfield."_s);
    CHECK(found(check(w.document(), options), "quote-filler").size() == 1);
    CHECK(found(check(w.document()), "quote-filler").isEmpty());
}

TEST_CASE("a second leader is one too many") {
    Writer w;
    w.release("headline", u"Larkfield launches Shelfmark"_s);
    const Id first = w.release("leader_quote", hale);
    w.release("customer_quote", teuling);
    CHECK(found(check(w.document()), "quote-two-leaders").isEmpty());
    const Id again = w.release("leader_quote", u"“Nobody should have to stop reading,” said Hale."_s);
    CHECK(found(check(w.document()), "quote-two-leaders").isEmpty());
    const Id second = w.release(
        "leader_quote",
        u"“We read every spine in 40 seconds,” said Jonas Meer, head of engineering at Larkfield."_s);
    const QList<Finding> findings = found(check(w.document()), "quote-two-leaders");
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().place.block == second);
    REQUIRE(!findings.first().others.isEmpty());
    CHECK(findings.first().others.first().block == first);
}

TEST_CASE("more than two people who speak are an idea to cut") {
    Writer w;
    w.release("leader_quote", hale);
    w.release("customer_quote", teuling);
    CHECK(found(check(w.document()), "quotes-too-many").isEmpty());
    const Id third = w.release(
        "customer_quote",
        u"“We lend twice as many books as before,” said Petra Novak, librarian of a school in Brno."_s);
    const QList<Finding> findings = found(check(w.document()), "quotes-too-many");
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().level == Level::Idea);
    CHECK(findings.first().place.block == third);
    CHECK(findings.first().others.size() == 2);
}

TEST_CASE("a customer's quote says whether it is real until its record does") {
    Writer w;
    w.release("leader_quote", hale);
    const Id quote = w.release("customer_quote", teuling);
    QList<Finding> findings = found(check(w.document()), "quote-hypothetical-unsaid");
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().place.block == quote);
    CHECK(findings.first().level == Level::Idea);
    setQuoteRecord(w.document().release.blocks.last().extra, QuoteRecord{false, u"after three interviews"_s});
    CHECK(found(check(w.document()), "quote-hypothetical-unsaid").isEmpty());
}
