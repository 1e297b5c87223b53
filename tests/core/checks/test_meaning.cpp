// SPDX-License-Identifier: MIT
#include "core/checks/meaning.h"
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::checks;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("the forms of a word are one, and other words are not") {
    const auto same = [](const QString& a, const QString& b, bool spanish = false) {
        return stemOf(a, spanish) == stemOf(b, spanish);
    };
    CHECK(same(u"review"_s, u"reviews"_s));
    CHECK(same(u"review"_s, u"reviewing"_s));
    CHECK(same(u"study"_s, u"studies"_s));
    CHECK(same(u"study"_s, u"studied"_s));
    CHECK(same(u"plan"_s, u"planned"_s));
    CHECK(same(u"price"_s, u"prices"_s));
    CHECK(same(u"price"_s, u"pricing"_s));
    CHECK(same(u"box"_s, u"boxes"_s));
    CHECK(same(u"interviewed"_s, u"interviews"_s));
    CHECK(!same(u"route"_s, u"router"_s));
    CHECK(!same(u"bus"_s, u"bu"_s));
    CHECK(same(u"turno"_s, u"turnos"_s, true));
    CHECK(same(u"avisa"_s, u"avisan"_s, true));
    CHECK(same(u"directora"_s, u"directoras"_s, true));
    CHECK(!same(u"turno"_s, u"tarea"_s, true));
}

TEST_CASE("both lists of cues can be read") {
    for (const QLatin1StringView language : ruleLanguages) {
        const Result<CueList>& list = builtInCues(QString(language));
        REQUIRE(list);
        CHECK(list->isKnownAcronym(u"PDF"_s));
        CHECK(list->cues(language == "es"_L1 ? u"nunca"_s : u"never"_s) & bit(Cue::Negation));
    }
}

TEST_CASE("a damaged list of cues is an error with its place") {
    CHECK(!CueList::parse("{"));
    CHECK(CueList::parse("{\"cues\": {\"negations\": []}}").error().where == u"/cues/negations");
    CHECK(CueList::parse("{\"cues\": {\"negation\": [\"not yet\"]}}").error().where == u"/cues/negation");
    CHECK(CueList::parse("{\"cues\": {\"negation\": [\"not\"]}}").error().where.startsWith(u"/cues/"));
}

TEST_CASE("amounts are read with their unit and with what they count") {
    const auto amounts = [](const QString& text, const QString& language = u"en"_s) {
        return factsOf(text, "", language)->amounts;
    };
    const auto price = amounts(u"It costs $1,500 per user and month."_s);
    REQUIRE(price.size() == 1);
    CHECK(price.front().value == 1500);
    CHECK(price.front().period == stemOf(u"month", false));
    CHECK(price.front().share == stemOf(u"user", false));
    const auto fund = amounts(u"The winners get a prize fund of 50K USD."_s);
    REQUIRE(fund.size() == 1);
    CHECK(fund.front().value == 50000);
    CHECK(fund.front().of == stemOf(u"fund", false));
    const auto time = amounts(u"The search took 2 hours."_s);
    REQUIRE(time.size() == 1);
    CHECK(time.front().value == 7200);
    const auto spanish = amounts(u"La cuota vale 5,4 millones de euros."_s, u"es"_s);
    REQUIRE(spanish.size() == 1);
    CHECK(spanish.front().value == 5.4e6);
    CHECK(amounts(u"It takes 2-3 hours."_s).empty());
    CHECK(amounts(u"It fell from 9 hours to 2 hours."_s).empty());
    CHECK(amounts(u"RFC 9807 says so."_s).empty());
    CHECK(amounts(u"In 11 of 14 schools it works."_s).empty());
}
