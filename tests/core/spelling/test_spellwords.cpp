// SPDX-License-Identifier: MIT
#include "core/spelling/spellwords.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString& markup) {
    QStringList words;
    for (const SpellWord& word : spellWords(Text::fromMarkup(markup))) words.append(word.word);
    return words;
}

} // namespace

TEST_CASE("words are found as a dictionary has them, with their places") {
    CHECK(wordsOf(u"The nurse doesn’t wait."_s) ==
          QStringList{u"The"_s, u"nurse"_s, u"doesn't"_s, u"wait"_s});
    CHECK(wordsOf(u"night-shift and/or ‘quoted’ words’"_s) ==
          QStringList{u"night"_s, u"shift"_s, u"and"_s, u"or"_s, u"quoted"_s, u"words"_s});
    CHECK(wordsOf(u"mañana, ¿está?"_s) == QStringList{u"mañana"_s, u"está"_s});
    CHECK(wordsOf(u"here:there ends.Now"_s) == QStringList{u"here"_s, u"there"_s, u"ends"_s, u"Now"_s});
    CHECK(wordsOf(u"hand\u00ADover"_s) == QStringList{u"handover"_s});
    const QList<SpellWord> words = spellWords(Text(u"😀 a clinic"_s));
    REQUIRE(words.size() == 1); // a single letter is none
    CHECK(words.constFirst() == SpellWord{5, 11, u"clinic"_s});
    CHECK(wordsOf({}).isEmpty());
}

TEST_CASE("what no dictionary can judge is left out") {
    CHECK(wordsOf(u"the `qwfp zxcv` tool"_s) == QStringList{u"the"_s, u"tool"_s});
    CHECK(wordsOf(u"see https://exmaple.org/a/pagge, www.exmaple.org or dana@exmaple.org"_s) ==
          QStringList{u"see"_s, u"or"_s});
    CHECK(wordsOf(u"open repport.docx in /usr/sharre or C:\\Usres"_s) ==
          QStringList{u"open"_s, u"in"_s, u"or"_s});
    CHECK(wordsOf(u"(see notess.txt)."_s) == QStringList{u"see"_s});
    CHECK(wordsOf(u"#taag @haandle"_s).isEmpty());
    CHECK(wordsOf(u"50 3rd b2b user_naame"_s).isEmpty());
    CHECK(wordsOf(u"FAQ PMs APIs API's NASA ROI"_s).isEmpty());
    CHECK(wordsOf(u"SEATTLE CLOSED"_s) == QStringList{u"SEATTLE"_s, u"CLOSED"_s});
    CHECK(wordsOf(u"by \\[naame of the customr\\] today"_s) == QStringList{u"by"_s, u"today"_s});
    CHECK(wordsOf(u"an open \\[ bracket"_s) == QStringList{u"an"_s, u"open"_s, u"bracket"_s});
    CHECK(wordsOf(u"中文 ひらがな ไทย word"_s) == QStringList{u"word"_s});
    CHECK(wordsOf(u"[the linked wrods](https://example.org)"_s) ==
          QStringList{u"the"_s, u"linked"_s, u"wrods"_s});
}

TEST_CASE("words over a hundred letters are no words") {
    CHECK(wordsOf(QString(100, u'x') + u" end"_s).size() == 2);
    CHECK(wordsOf(QString(101, u'x') + u" end"_s) == QStringList{u"end"_s});
    CHECK(wordsOf(QString(500'000, u'x')).isEmpty());
    CHECK(wordsOf(QString(200'000, u'[')).isEmpty());
}

TEST_CASE("places are inside the text, in order, whatever the text is") {
    test::Generator generator(29);
    for (int round = 0; round < 300; ++round) {
        const Text text = generator.text(300);
        int last = 0;
        for (const SpellWord& word : spellWords(text)) {
            REQUIRE(word.start >= last);
            REQUIRE(word.end > word.start);
            REQUIRE(word.end <= text.size());
            last = word.end;
        }
    }
}

TEST_CASE("a known word is known as it stands in a sentence") {
    KnownWords known;
    known.add(u"rota"_s);
    known.add(u"Kubernetes"_s);
    known.addName(u"Ledger Pro"_s);
    known.addName(u"Siobhán O’Neill-Brandt"_s);
    for (const QString& word :
         {u"rota"_s, u"Rota"_s, u"ROTA"_s, u"rota's"_s, u"Kubernetes"_s, u"KUBERNETES"_s, u"ledger"_s,
          u"LEDGER"_s, u"Pro"_s, u"Ledger's"_s, u"Siobhán"_s, u"O'Neill"_s, u"Brandt"_s})
        CHECK(known.contains(word));
    for (const QString& word : {u"kubernetes"_s, u"rotas"_s, u"RoTa"_s, u""_s, u"'s"_s})
        CHECK_FALSE(known.contains(word));
}
