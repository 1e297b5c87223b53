// SPDX-License-Identifier: MIT
#include "tests/core/checks/writing.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

const Prose english{"wordy-phrase"};
const Prose spanish{"wordy-phrase", u"es"_s};

} // namespace

TEST_CASE("a wordy phrase is replaced by the plain word, in the case in which it stood") {
    CHECK(english.fixed(u"In order to start, cooks tap the pot."_s) == u"To start, cooks tap the pot."_s);
    CHECK(english.fixed(u"Cooks tap the pot in order to start."_s) == u"Cooks tap the pot to start."_s);
    CHECK(english.fixed(u"COOKS UTILIZE THE POT"_s) == u"COOKS USE THE POT"_s);
    CHECK(english.fixed(u"Waiters will have the ability to split a bill."_s) ==
          u"Waiters will be able to split a bill."_s);
    CHECK(english.marks(u"Waiters will have the ability to split a bill."_s) ==
          QStringList{u"will have the ability to"_s}); // not "have the ability to" again
    CHECK(spanish.fixed(u"Con el fin de empezar, toque la olla."_s) == u"Para empezar, toque la olla."_s);
    CHECK(english.first(u"Cooks tap the pot in order to start."_s).level == Level::Should);
}

TEST_CASE("what can go takes the comma and the space beside it along, and the sentence keeps its capital") {
    CHECK(english.fixed(u"It should be noted that pots get hot."_s) == u"Pots get hot."_s);
    CHECK(english.fixed(u"Moreover, it works."_s) == u"It works."_s);
    CHECK(english.fixed(u"Pots heat. Furthermore, they cool."_s) == u"Pots heat. They cool."_s);
    CHECK(english.fixed(u"The pot, needless to say, gets hot."_s) == u"The pot gets hot."_s);
    CHECK(english.fixed(u"The pot gets hot, needless to say."_s) == u"The pot gets hot."_s);
    CHECK(english.fixed(u"We sell pots going forward."_s) == u"We sell pots."_s);
    CHECK(english.fixed(u"We sell pots going forward"_s) == u"We sell pots"_s);
    CHECK(english.fixed(u"But going forward, we sell pots."_s) == u"But we sell pots."_s);
    CHECK(english.fixed(u"The lids are very light."_s) == u"The lids are light."_s);
    CHECK(spanish.fixed(u"Cabe destacar que ángeles y ollas caben."_s) == u"Ángeles y ollas caben."_s);
    CHECK(spanish.fixed(u"La olla, huelga decir que, pesa."_s) == u"La olla pesa."_s);
    CHECK(english.fixed(u"Moreover, **it** works."_s) == u"It works."_s);
}

TEST_CASE("a word with a spelling of its own keeps it, and no character is cut in two") {
    CHECK(english.fixed(u"Moreover, eBay sells pots."_s) == u"eBay sells pots."_s);
    CHECK(english.fixed(u"Moreover, `pot` is a command."_s) == u"pot is a command."_s);
    CHECK(english.fixed(u"Moreover, \U0001D41Aha says the pot."_s) == u"\U0001D41Aha says the pot."_s);
    CHECK(english.fixed(u"Moreover, 7 pots work."_s) == u"7 pots work."_s);
    CHECK(english.fixed(u"The \U0001F372, needless to say, gets hot."_s) == u"The \U0001F372 gets hot."_s);
    CHECK(english.fixed(u"The pot is \U0001F372 very hot."_s) == u"The pot is \U0001F372 hot."_s);
}

TEST_CASE("where nothing sound would be left, the phrase is named without a fix") {
    for (const QString& text :
         {u"Needless to say."_s, u"Moreover: pots."_s, u"Moreover, “pots” work."_s,
          u"A very old pot is heavy."_s, u"A very honest cook."_s, u"Pots (going forward)"_s}) {
        INFO(text.toStdString());
        CHECK(english.marks(text).size() == 1);
        CHECK(english.fixed(text).isNull());
    }
    CHECK(english.fixed(u"This is a very heavy pot."_s).isNull()); // "a hour" or "a heavy": not known
    CHECK(english.fixed(u"This is a very light pot."_s) == u"This is a light pot."_s);
}

TEST_CASE("a single word that can go is an idea") {
    CHECK(english.first(u"Moreover, it works."_s).level == Level::Idea);
    CHECK(english.first(u"Please note that it works."_s).level == Level::Should);
}

TEST_CASE("wordy phrases keep silent in quotes, code, links, names, placeholders and tables") {
    CHECK(english.marks(u"“We did it in order to sleep,” said Ana Ruiz, owner of Olla."_s).isEmpty());
    CHECK(english.marks(u"We did it in order to sleep — Ana Ruiz, owner of Olla"_s, "customer_quote")
              .isEmpty());
    CHECK(english.marks(u"Run `in order to` first."_s).isEmpty());
    CHECK(english.marks(u"Read [In order to cook](<https://example.org>) first."_s).isEmpty());
    CHECK(english.marks(u"The firm Utilize sells pots to cooks."_s).isEmpty());
    CHECK(english.marks(u"The phrase “in order to” is long."_s).isEmpty());
    CHECK(english.marks(u"It is for [customer name in order to cook] here."_s).isEmpty());
    CHECK(english.table(u"in order to cook"_s).isEmpty());
    CHECK(english.marks(u"These are the very first pots."_s).isEmpty());
}

TEST_CASE("phrases across a line break or a comma are none") {
    CHECK(english.marks(u"They came in order, to cook."_s).isEmpty());
    CHECK(english.marks(u"in order\u2028to cook"_s).isEmpty());
}
