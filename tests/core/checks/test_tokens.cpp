// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

using namespace backcast;
using namespace backcast::checks;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsIn(const QString& text) {
    QStringList out;
    const QString low = folded(text);
    for (const Token& token : tokenize(text, low)) out.append(text.mid(token.start, token.end - token.start));
    return out;
}

QStringList sentencesIn(const QString& text, const QString& language = u"en"_s) {
    QStringList out;
    const BlockFactsPtr facts = factsOf(text, "", language);
    for (const Sentence& sentence : facts->sentences)
        out.append(facts->text.mid(sentence.start, sentence.end - sentence.start));
    return out;
}

} // namespace

TEST_CASE("words, numbers and addresses are cut where a reader cuts them") {
    CHECK(wordsIn(u"don't stop, night-shift nurses"_s) ==
          QStringList{u"don't"_s, u"stop"_s, u"night"_s, u"shift"_s, u"nurses"_s});
    CHECK(wordsIn(u"$19.99, 1,000 and 75% by 5:30"_s) ==
          QStringList{u"19.99"_s, u"1,000"_s, u"and"_s, u"75"_s, u"by"_s, u"5:30"_s});
    CHECK(wordsIn(u"R&D at 10x, 50K and 3rd"_s) ==
          QStringList{u"R&D"_s, u"at"_s, u"10x"_s, u"50K"_s, u"and"_s, u"3rd"_s});
    CHECK(wordsIn(u"See https://example.org/a_b?c=d, or www.example.com."_s) ==
          QStringList{u"See"_s, u"https://example.org/a_b?c=d"_s, u"or"_s, u"www.example.com"_s});
    CHECK(wordsIn(u"github.com/bird/nest and ana@example.org (example.com)"_s) ==
          QStringList{u"github.com/bird/nest"_s, u"and"_s, u"ana@example.org"_s, u"example.com"_s});
    CHECK(wordsIn(u"state-of-the-art. Next"_s).size() == 5);
    CHECK(wordsIn(u"handoff.md is a file"_s).first() == u"handoff"_s);
    CHECK(wordsIn(u"⁵ ½ — 🎉"_s).isEmpty());
    CHECK(wordsIn(u"great😀news"_s) == QStringList{u"great"_s, u"news"_s});
    CHECK(wordsIn(u"𝒜𝒷 中文"_s) == QStringList{u"𝒜𝒷"_s, u"中文"_s});
}

TEST_CASE("tokens are in order, inside the text, and none is empty") {
    Generator g(3);
    for (int i = 0; i < 500; ++i) {
        const QString text = g.hostile(120);
        const QString low = folded(text);
        int last = 0;
        for (const Token& token : tokenize(text, low)) {
            REQUIRE(token.start >= last);
            REQUIRE(token.end > token.start);
            REQUIRE(token.end <= text.size());
            last = token.end;
        }
    }
}

TEST_CASE("sentences end where a reader ends them") {
    CHECK(sentencesIn(u"One. Two! Three? Four"_s).size() == 4);
    CHECK(sentencesIn(u"Dr. Hale of Tick Co. Ltd. said no."_s).size() == 1);
    CHECK(sentencesIn(u"It costs 19.99 euros, e.g. in Spain."_s).size() == 1);
    CHECK(sentencesIn(u"“Is it lost?” asked Alex M. from Leeds."_s).size() == 1);
    CHECK(sentencesIn(u"First line\u2028Second line"_s).size() == 2);
    CHECK(sentencesIn(u"It works. backcast is a program."_s).size() == 2);
    CHECK(sentencesIn(u"¿Cuánto cuesta? ¡Nada! La Dra. Rojas lo sabe."_s, u"es"_s) ==
          QStringList{u"¿Cuánto cuesta?"_s, u"¡Nada!"_s, u"La Dra. Rojas lo sabe."_s});
    CHECK(sentencesIn(u"“Yes.” She left."_s) == QStringList{u"“Yes.”"_s, u"She left."_s});
}

TEST_CASE("a phrase is found across spaces and hyphens, not across a comma") {
    const auto classes = [](const QString& text) { return factsOf(text)->classes; };
    CHECK(classes(u"It is time-consuming."_s) & bit(WordClass::Problem));
    CHECK(classes(u"It is time consuming."_s) & bit(WordClass::Problem));
    CHECK(!(classes(u"It takes time, consuming all."_s) & bit(WordClass::Problem)));
    CHECK(classes(u"Sign\u00A0up now"_s) & bit(WordClass::Cta));
    CHECK(classes(u"Don’t have an answer"_s) & bit(WordClass::Function));
}
