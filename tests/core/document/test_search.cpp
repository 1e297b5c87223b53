// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/document/search.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QElapsedTimer>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

Document sample() {
    Document document;
    Block summary;
    summary.id = u"b1"_s;
    summary.text = Text::fromMarkup(u"The **old ledger** is the Old ledger; [see ledgers](<#b2>)."_s);
    document.release.blocks = {summary};
    FaqEntry entry;
    entry.id = u"q1"_s;
    entry.text = Text(u"What does the ledger cost?"_s);
    Block answer;
    answer.id = u"b2"_s;
    answer.text = Text(u"$19.99 a month"_s);
    entry.answer = {answer};
    document.internalFaq.entries = {entry};
    Block table;
    table.id = u"t1"_s;
    table.kind = kinds::table;
    table.table.rows = {{u"r1"_s, {Text(u"ledger"_s), Text(u"42"_s)}, {}}};
    document.appendix.blocks = {table};
    return document;
}

Search searchFor(const QString& text, bool isPattern = false) {
    SearchQuery query;
    query.text = text;
    query.isPattern = isPattern;
    return *Search::make(query);
}

} // namespace

TEST_CASE("What is looked for is found in text, questions and cells, in reading order") {
    const QList<SearchMatch> matches = searchFor(u"ledger"_s).find(sample());
    REQUIRE(matches.size() == 5);
    CHECK(matches.at(0) == SearchMatch{Place::Release, u"b1"_s, {}, -1, 8, 14});
    CHECK(matches.at(3).block == u"q1");
    CHECK(matches.at(4).row == u"r1");
    CHECK(matches.at(4).column == 0);
}

TEST_CASE("Case, whole words and the part narrow what is found") {
    SearchQuery query;
    query.text = u"Old"_s;
    CHECK(Search::make(query)->find(sample()).size() == 2);
    query.matchCase = true;
    CHECK(Search::make(query)->find(sample()).size() == 1);
    query = {u"ledger"_s, false, true, false, {}};
    CHECK(Search::make(query)->find(sample()).size() == 4); // not "ledgers"
    query.place = Place::Appendix;
    CHECK(Search::make(query)->find(sample()).size() == 1);
    query = {u"$19.99"_s, false, true, false, {}};
    CHECK(Search::make(query)->find(sample()).size() == 1);
    CHECK(searchFor({}).find(sample()).isEmpty());
    CHECK(searchFor(u"19x99"_s).find(sample()).isEmpty()); // a full stop is a full stop
}

TEST_CASE("Replacing keeps the marks, and one match is one match") {
    const Document document = sample();
    const Search search = searchFor(u"ledger"_s);
    const Document all = search.replacedAll(document, u"notebook"_s);
    CHECK(all.release.blocks.first().text ==
          Text::fromMarkup(u"The **old notebook** is the Old notebook; [see notebooks](<#b2>)."_s));
    CHECK(all.appendix.blocks.first().table.rows.first().cells.first().plain() == u"notebook");
    const Document one = search.replaced(document, search.find(document).at(1), u"book"_s);
    CHECK(one.release.blocks.first().text.plain() == u"The old ledger is the Old book; see ledgers.");
    CHECK(one.internalFaq == document.internalFaq);
    CHECK(search.replaced(document, {Place::Release, u"b1"_s, {}, -1, 3, 9}, u"x"_s) == document);
    CHECK(searchFor(u"ledger"_s).replacedAll(document, u"ledger"_s) == document);
}

TEST_CASE("A pattern has groups, and one that is wrong says where") {
    const Document document = sample();
    const Document replaced =
        searchFor(u"\\$(\\d+)\\.(\\d+)"_s, true).replacedAll(document, u"\\1,\\2 \\\\"_s);
    CHECK(replaced.internalFaq.entries.first().answer.first().text.plain() == u"19,99 \\ a month");
    CHECK(searchFor(u"x*"_s, true).find(document).isEmpty()); // matches of nothing
    SearchQuery query;
    query.isPattern = true;
    for (const QString& wrong : {u"("_s, u"[a"_s, u"a{2,1}"_s, u"(?<n"_s, u"a)|(b"_s}) {
        query.text = wrong;
        for (const bool wholeWords : {false, true}) {
            query.wholeWords = wholeWords;
            const Result<Search> search = Search::make(query);
            INFO(wrong.toStdString());
            REQUIRE_FALSE(search);
            CHECK_FALSE(search.error().message.isEmpty());
        }
    }
}

TEST_CASE("A pattern that backtracks without end gives up") {
    Document document;
    Block block;
    block.id = u"b1"_s;
    block.text = Text(QString(50'000, u'a'));
    document.release.blocks = {block};
    QElapsedTimer timer;
    timer.start();
    CHECK(searchFor(u"(a+)+b"_s, true).find(document).isEmpty());
    CHECK(timer.elapsed() < 20'000); // not a measurement: it would take longer than the universe has
}

TEST_CASE("Replaced documents are sound, and offsets are never inside of a character") {
    for (quint32 seed = 1; seed <= 60; ++seed) {
        Generator random(seed);
        const Document document = random.document();
        for (const auto& [text, isPattern] :
             {std::pair{u"e"_s, false}, {u"[^a-z]+"_s, true}, {u"."_s, true}}) {
            const Search search = searchFor(text, isPattern);
            for (const SearchMatch& match : search.find(document)) {
                REQUIRE(match.start < match.end);
                for (const Met& met : walk(document)) {
                    if (met.id() != match.block || !match.row.isEmpty()) continue;
                    const QString& plain = met.text().plain();
                    REQUIRE(match.end <= plain.size());
                    const bool isInside = match.start > 0 && plain.at(match.start).isLowSurrogate() &&
                                          plain.at(match.start - 1).isHighSurrogate();
                    CHECK_FALSE(isInside);
                }
            }
            CHECK(checkInvariants(search.replacedAll(document, u"\\0 \U0001F600 `x` **y**"_s)).isEmpty());
        }
    }
}

TEST_CASE("Replacing in code keeps its tabs and gives it no marks") {
    Document document;
    Block code;
    code.id = u"b1"_s;
    code.kind = kinds::code;
    code.text = Text::code(u"\told = 1\n\t\treturn **old**"_s);
    document.appendix.blocks = {code};
    const Document replaced = searchFor(u"old"_s).replacedAll(document, u"new"_s);
    CHECK(replaced.appendix.blocks.first().text == Text::code(u"\tnew = 1\n\t\treturn **new**"_s));
    CHECK(checkInvariants(replaced).isEmpty());
}
