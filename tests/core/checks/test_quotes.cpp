// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// The two quote parts of a release about Larkfield with these paragraphs.
struct Quotes {
    PartState leader = PartState::Missing;
    PartState customer = PartState::Missing;
};

Quotes quotesIn(const QStringList& paragraphs, const char* role = "", const QString& language = u"en"_s) {
    Writer w(language);
    w.release("headline", u"Larkfield launches Shelfmark"_s);
    for (const QString& paragraph : paragraphs) w.release(role, paragraph);
    const Report report = check(w.document());
    return {partState(report, "leader_quote"), partState(report, "customer_quote")};
}

checks::QuoteFact only(const checks::BlockFactsPtr& facts) {
    REQUIRE(facts->quotes.size() == 1);
    return facts->quotes.front();
}

} // namespace

TEST_CASE("a named speaker is found behind, between and before the quote") {
    using checks::SpeakerKind;
    CHECK(
        only(factsOf(
                 u"“Nobody should have to stop reading,” said Imogen Hale, chief executive of Larkfield."_s))
            .speaker == SpeakerKind::Named);
    CHECK(
        only(
            factsOf(
                u"“Nobody should stop,” said Imogen Hale, head of Larkfield. “Not for a lost book on a shelf.”"_s))
            .speaker == SpeakerKind::Named);
    CHECK(only(factsOf(u"Imogen Hale, head of Larkfield, says: “Nobody should have to stop reading.”"_s))
              .speaker == SpeakerKind::Named);
    CHECK(only(factsOf(u"\"Nobody should have to stop reading.\" - Imogen Hale, Larkfield"_s)).speaker ==
          SpeakerKind::Named);
    CHECK(only(factsOf(u"_\"Nobody should have to stop reading.\"_ — **Alex M.**, librarian"_s)).speaker ==
          SpeakerKind::Named);
    CHECK(
        only(
            factsOf(
                u"«Nadie debería dejar de leer por eso», dijo la Dra. Lucía Rojas, directora de Larkfield."_s,
                "", u"es"_s))
            .speaker == SpeakerKind::Named);
    CHECK(only(factsOf(u"Nobody should have to stop reading. — Imogen Hale, Larkfield"_s, "leader_quote"))
              .speaker == SpeakerKind::Named);
}

TEST_CASE("a speaker without a name is told from one with") {
    using checks::SpeakerKind;
    CHECK(only(factsOf(u"“It was exactly what we needed,” said a principal engineer at an early adopter."_s))
              .speaker == SpeakerKind::Unnamed);
    CHECK(only(factsOf(u"“I start where I left off,” said the first user."_s)).speaker ==
          SpeakerKind::Unnamed);
    CHECK(only(factsOf(u"“It is easier than ever for our people” - CEO, Consultancy ABC"_s)).speaker ==
          SpeakerKind::Unnamed);
    CHECK(
        only(factsOf(u"“We looked for books every Friday,” said [Name], [Title] at Larkfield."_s)).speaker ==
        SpeakerKind::Placeholder);
    CHECK(only(factsOf(u"“We looked for books every Friday,” said John Doe at ACME Corp."_s)).speaker ==
          SpeakerKind::Sample);
    CHECK(only(factsOf(u"“We looked for books every Friday, and never found one of them.”"_s)).speaker ==
          SpeakerKind::None);
    CHECK(only(factsOf(u"We looked for books every Friday."_s, "customer_quote")).speaker ==
          SpeakerKind::None);
}

TEST_CASE("words in quotation marks are no quote") {
    CHECK(factsOf(u"We call it the “lost shelf” of the library."_s)->quotes.empty());
    CHECK(factsOf(u"A screen of 15\" and a second of 17\" both work."_s)->quotes.empty());
    CHECK(
        quotesIn({u"FAQs skip the hard questions (“What happens if this fails for everybody?”) too often."_s})
            .customer == PartState::Missing);
}

TEST_CASE("a quote belongs to the side of its speaker, whatever block it stands in") {
    const QString leader =
        u"“Nobody should have to stop reading,” said Imogen Hale, chief executive of Larkfield."_s;
    const QString customer =
        u"“My Fridays belong to the readers again,” said Bram Teuling, librarian at Ten Oaks School."_s;
    for (const char* role : {"", "solution", "customer_quote", "leader_quote"}) {
        INFO(role);
        const Quotes both = quotesIn({leader, customer}, role);
        CHECK(both.leader == PartState::Present);
        CHECK(both.customer == PartState::Present);
    }
    CHECK(quotesIn({leader}).customer == PartState::Missing);
    CHECK(quotesIn({customer}).leader == PartState::Missing);
    CHECK(quotesIn({leader + u' ' + customer}).customer == PartState::Present);
}

TEST_CASE("without a company the role of the block says whose quote it is") {
    const QString quote =
        u"“My Fridays belong to the readers again,” said Bram Teuling, librarian of a school with 900 pupils."_s;
    CHECK(quotesIn({quote}, "customer_quote").customer == PartState::Present);
    CHECK(quotesIn({quote}, "leader_quote").leader == PartState::Present);
    const QString spanish =
        u"«Antes pasaba la tarde al teléfono», dijo Ainhoa Lertxundi, jefa de sala de un restaurante."_s;
    CHECK(quotesIn({spanish}, "customer_quote", u"es"_s).customer == PartState::Present);
}

TEST_CASE("a quote of the wrong side is weak in its block") {
    CHECK(
        quotesIn(
            {u"“My Fridays belong to the readers again,” said Bram Teuling, librarian at Ten Oaks School."_s},
            "leader_quote")
            .leader == PartState::Weak);
    CHECK(
        quotesIn({u"“Nobody should have to stop reading,” said Imogen Hale, chief executive of Larkfield."_s},
                 "customer_quote")
            .customer == PartState::Weak);
}

TEST_CASE("a quote without a speaker, with a sample name or a few words is weak") {
    CHECK(quotesIn({u"“My Fridays belong to the readers again.”"_s}, "customer_quote").customer ==
          PartState::Weak);
    CHECK(
        quotesIn({u"We need to ask for counts of our books at all schools."_s}, "customer_quote").customer ==
        PartState::Weak);
    CHECK(quotesIn({u"“My Fridays belong to the readers again,” said John Doe, librarian at ACME."_s},
                   "customer_quote")
              .customer == PartState::Weak);
    CHECK(quotesIn({u"“My Fridays belong to the readers again,” said the first user."_s}, "customer_quote")
              .customer == PartState::Weak);
    CHECK(quotesIn({u"“My Fridays belong to the readers again,” said Bram."_s}, "customer_quote").customer ==
          PartState::Weak);
    CHECK(quotesIn({u"“It is great,” said Bram Teuling, librarian."_s}, "customer_quote").customer ==
          PartState::Weak);
}

TEST_CASE("a label alone is no quote") {
    CHECK(quotesIn({u"Customer quote"_s}, "customer_quote").customer == PartState::Missing);
    CHECK(quotesIn({u"_Internal quote_"_s}, "leader_quote").leader == PartState::Missing);
    CHECK(quotesIn({u"Cita del cliente"_s}, "customer_quote", u"es"_s).customer == PartState::Missing);
    CHECK(quotesIn({u""_s}, "customer_quote").customer == PartState::Missing);
    CHECK(quotesIn({u"[Customer quote]"_s}, "customer_quote").customer == PartState::Missing);
}

TEST_CASE("a company that is called Acme is no sample in its own release") {
    Writer w;
    w.release("headline", u"Acme launches Shelfmark for school librarians"_s);
    w.release("leader_quote",
              u"“Nobody should have to stop reading,” said Imogen Hale, chief executive of Acme."_s);
    CHECK(partState(check(w.document()), "leader_quote") == PartState::Present);
}

TEST_CASE("the place of a quote is exact, emoji included") {
    Writer w;
    w.release("customer_quote",
              u"😀😀 “My Fridays belong to the 📚 readers again,” said Bram Teuling, librarian. 😀"_s);
    const PartReport quote = part(check(w.document()), "customer_quote");
    REQUIRE(quote.passages.size() == 1);
    const QString words = wordsAt(w.document(), quote.passages.first());
    CHECK(words.startsWith(u"“My Fridays"_s));
    CHECK(words.endsWith(u"librarian"_s));
}
