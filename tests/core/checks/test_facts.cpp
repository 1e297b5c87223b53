// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::checks;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QStringList datesIn(const QString& text, const QString& language = u"en"_s) {
    QStringList out;
    const BlockFactsPtr facts = factsOf(text, "", language);
    for (const DateFact& date : facts->dates)
        out.append(u"%1-%2-%3"_s.arg(date.year).arg(date.month).arg(date.day));
    return out;
}

QList<FigureFact::Kind> figuresIn(const QString& text, const QString& language = u"en"_s) {
    QList<FigureFact::Kind> out;
    const BlockFactsPtr facts = factsOf(text, "", language);
    for (const FigureFact& figure : facts->figures) out.append(figure.kind);
    return out;
}

/// The people of a text with what is known of them: "q" qualified, "s" in a situation, "w" they want, "b"
/// broad, "o" our own.
QStringList peopleIn(const QString& text, const QString& language = u"en"_s) {
    QStringList out;
    const BlockFactsPtr facts = factsOf(text, "", language);
    for (const PersonFact& person : facts->people)
        out.append(person.key + u':' + QString(person.qualified ? u"q"_s : QString()) +
                   (person.situated ? u"s"_s : QString()) + (person.wants ? u"w"_s : QString()) +
                   (person.broad ? u"b"_s : QString()) + (person.own ? u"o"_s : QString()));
    return out;
}

} // namespace

TEST_CASE("dates are read in their usual spellings") {
    CHECK(datesIn(u"March 3, 2027"_s) == QStringList{u"2027-3-3"_s});
    CHECK(datesIn(u"on 3 March 2027"_s) == QStringList{u"2027-3-3"_s});
    CHECK(datesIn(u"Mar 3rd, 2027"_s) == QStringList{u"2027-3-3"_s});
    CHECK(datesIn(u"2027-03-31"_s) == QStringList{u"2027-3-31"_s});
    CHECK(datesIn(u"5/7/2027"_s) == QStringList{u"2027-5-7"_s});
    CHECK(datesIn(u"in March 2027"_s) == QStringList{u"2027-3-0"_s});
    CHECK(datesIn(u"in fall 2025"_s) == QStringList{u"2025-0-0"_s});
    CHECK(datesIn(u"by Q3 2027"_s) == QStringList{u"2027-0-0"_s});
    CHECK(datesIn(u"since 2026"_s) == QStringList{u"2026-0-0"_s});
    CHECK(datesIn(u"between 3 March and 30 May 2026"_s) == QStringList{u"0-3-3"_s, u"2026-5-30"_s});
    CHECK(datesIn(u"el 3 de marzo de 2027"_s, u"es"_s) == QStringList{u"2027-3-3"_s});
    CHECK(datesIn(u"en julio de 2027"_s, u"es"_s) == QStringList{u"2027-7-0"_s});
    CHECK(datesIn(u"en 2027"_s, u"es"_s) == QStringList{u"2027-0-0"_s});
}

TEST_CASE("what only looks like a date is none") {
    CHECK(datesIn(u"They may march to the library in May or so"_s) == QStringList{u"0-5-0"_s});
    CHECK(datesIn(u"You may want 3 of them"_s).isEmpty());
    CHECK(datesIn(u"2000 books and 1999 readers"_s).isEmpty());
    CHECK(datesIn(u"99/99/9999 or 2027-13-45"_s).isEmpty());
    CHECK(datesIn(u"version 1.2.3"_s).isEmpty());
}

TEST_CASE("the latest day that a date can mean") {
    CHECK(DateFact{0, 0, 0, 0, 2027, 2, 0}.latest() == QDate(2027, 2, 28));
    CHECK(DateFact{0, 0, 0, 0, 2027, 0, 0}.latest() == QDate(2027, 12, 31));
    CHECK(DateFact{0, 0, 0, 0, 2027, 2, 31}.latest() == QDate(2027, 2, 28));
    CHECK(!DateFact{0, 0, 0, 0, 0, 2, 3}.latest().isValid());
}

TEST_CASE("figures have a kind") {
    using F = FigureFact;
    CHECK(figuresIn(u"75%, 75 % and 75 percent"_s) == QList<F::Kind>{F::Percent, F::Percent, F::Percent});
    CHECK(figuresIn(u"$240, 900 € and 20 dollars"_s) == QList<F::Kind>{F::Money, F::Money, F::Money});
    CHECK(figuresIn(u"10x and 3 times"_s) == QList<F::Kind>{F::Times, F::Times});
    CHECK(figuresIn(u"14 minutes, 15 to 20 hours, 200ms"_s) ==
          QList<F::Kind>{F::Time, F::Time, F::Time, F::Time});
    CHECK(figuresIn(u"31 interviews in 24 districts"_s) == QList<F::Kind>{F::Count, F::Count});
    CHECK(figuresIn(u"on March 3, 2027"_s).isEmpty());
    CHECK(figuresIn(u"el 75 por ciento en 3 horas"_s, u"es"_s) == QList<F::Kind>{F::Percent, F::Time});
}

TEST_CASE("people are told apart from things, and from everybody") {
    CHECK(peopleIn(u"School librarians with 900 pupils search"_s).first() == u"librarian:qs"_s);
    CHECK(peopleIn(u"Merchants need a tool"_s) == QStringList{u"merchant:w"_s});
    CHECK(peopleIn(u"for users"_s) == QStringList{u"user:b"_s});
    CHECK(peopleIn(u"People who run many threads of work"_s) == QStringList{u"people:swb"_s});
    CHECK(peopleIn(u"our engineers"_s) == QStringList{u"engineer:o"_s});
    CHECK(peopleIn(u"Trappists who brew at night alone"_s).first() == u"trappist:sw"_s);
    CHECK(peopleIn(u"servers, containers and factors"_s).isEmpty());
    CHECK(peopleIn(u"Los gerentes de producto pierden horas"_s, u"es"_s).first().startsWith(u"gerent:q"_s));
    CHECK(peopleIn(u"servidores y contenedores"_s, u"es"_s).isEmpty());
}

TEST_CASE("code holds no facts, a table holds those of its cells") {
    Block code;
    code.kind = u"code"_s;
    code.text = Text::code(u"users waste 5 hours"_s);
    const BlockFactsPtr none = blockFacts(code.text, &code, *builtInWords(u"en"));
    CHECK(none->tokens.empty());
    CHECK(none->content == Content::Empty);
    Block table;
    table.kind = u"table"_s;
    table.table.rows.append({u"r"_s, {Text(u"Nurses"_s), Text(), Text(u"42 minutes"_s)}, {}});
    const BlockFactsPtr facts = blockFacts(table.text, &table, *builtInWords(u"en"));
    CHECK(facts->people.size() == 1);
    CHECK(facts->figures.size() == 1);
    CHECK(!facts->exact);
}

TEST_CASE("a cache gives the same facts until the block changes") {
    FactCache cache;
    const WordList& words = *builtInWords(u"en");
    Block block;
    block.id = u"a"_s;
    block.text = Text(u"Nurses waste time."_s);
    const Met met{Place::Release, nullptr, &block};
    const BlockFactsPtr first = cache.facts(met, words);
    CHECK(cache.facts(met, words) == first);
    block.text = Text(u"Nurses save time."_s);
    const BlockFactsPtr second = cache.facts(met, words);
    CHECK(second != first);
    CHECK(second->text == u"Nurses save time."_s);
    CHECK(cache.facts(met, *builtInWords(u"es")) != second);
    cache.sweep();
    cache.sweep(); // nobody asked for it in between
    const BlockFactsPtr third = cache.facts(met, words);
    CHECK(third != second);
}

TEST_CASE("the language is that of the words, or else of the metadata") {
    Document document = completeSpanish();
    document.meta.language = u"en"_s;
    CHECK(languageOf(document) == u"es"_s);
    document = completeEnglish();
    document.meta.language.clear();
    CHECK(languageOf(document) == u"en"_s);
    Writer w(u"es-AR"_s);
    w.release("headline", u"Turno"_s);
    CHECK(languageOf(w.document()) == u"es"_s);
    CHECK(languageOf({}) == u"en"_s);
}
