// SPDX-License-Identifier: MIT
#include "core/checks/ruleset.h"
#include "tests/core/checks/writing.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

const Prose english{"long-sentence"};

QString words(int count) {
    QString out = u"Pots"_s;
    for (int i = 1; i < count; ++i) out += u" heat"_s;
    return out;
}

} // namespace

TEST_CASE("a sentence of more than thirty words is marked with their number") {
    CHECK(english.marks(words(30) + u'.').isEmpty());
    const QString text = words(31) + u'.';
    CHECK(english.marks(u"Short. "_s + text + u" Short."_s) == QStringList{text});
    CHECK(english.first(text).message.contains(u"31"_s));
    CHECK(english.first(text).level == Level::Should);
    CHECK(english.answer(text).size() == 1);
}

TEST_CASE("a team chooses how long a sentence may be") {
    auto team = std::make_shared<RuleSet>();
    team->thresholds.sentenceWords = 40;
    CheckOptions options;
    options.team = team;
    Writer w;
    w.release("solution", words(40) + u'.');
    CHECK(found(check(w.document(), options), "long-sentence").isEmpty());
    team->thresholds.sentenceWords = 10;
    CHECK(found(check(w.document(), options), "long-sentence").size() == 1);
}

TEST_CASE("words are counted as a reader counts them") {
    CHECK(english.marks(words(27) + u" day-to-day and/or it's."_s).isEmpty());
    CHECK(english.marks(words(30) + u" — day-to-day."_s).size() == 1);
}

TEST_CASE("a list that semicolons divide is read part by part") {
    CHECK(english.marks(words(20) + u"; "_s + words(20) + u"; "_s + words(5) + u'.').isEmpty());
    CHECK(english.first(words(20) + u"; "_s + words(31) + u'.').message.contains(u"51"_s));
}

TEST_CASE("the dateline counts for no sentence") {
    CHECK(english.marks(u"**OSLO, Norway, May 4, 2027** — "_s + words(30) + u'.', "summary").isEmpty());
    CHECK(english.marks(u"**OSLO, Norway, May 4, 2027** — "_s + words(31) + u'.', "summary").size() == 1);
}

TEST_CASE("a long sentence in a quote is an idea, and in a table none") {
    const QString quote = u"“"_s + words(35) + u",” said Ana Ruiz, owner of Olla."_s;
    CHECK(english.first(quote).level == Level::Idea);
    CHECK(english.table(words(40)).isEmpty());
}
