// SPDX-License-Identifier: MIT
#include "core/document/words.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace Qt::StringLiterals;

TEST_CASE("words are counted as a reader counts them") {
    CHECK(wordCount(u""_s) == 0);
    CHECK(wordCount(u"  \u2028 — … "_s) == 0);
    CHECK(wordCount(u"one two"_s) == 2);
    CHECK(wordCount(u"one\u2028two"_s) == 2);
    CHECK(wordCount(u"don't night-shift $19.99 1,000"_s) == 4);
    CHECK(wordCount(u"word—word"_s) == 2);
    CHECK(wordCount(u"e\u0301tude ñandú"_s) == 2);
    CHECK(wordCount(u"中文 ab"_s) == 3);
    CHECK(wordCount(u"end. Begin"_s) == 2);
}
