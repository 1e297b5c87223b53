// SPDX-License-Identifier: MIT
#include "core/checks/phrases.h"
#include "core/checks/wordlist.h"
#include "tests/core/checks/writing.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace backcast;
using namespace backcast::checks;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("the lists of the writing rules can be read, and no phrase stands in two of them") {
    for (const QLatin1StringView language : ruleLanguages) {
        INFO(language.data());
        const Result<PhraseTable>& table = builtInPhrases(QString(language));
        REQUIRE(table);
        QSet<QString> seen;
        for (const Phrase& phrase : table->phrases()) {
            QStringList words;
            for (const QString& word : phrase.words) words.append(word);
            const QString key = words.join(u' ');
            INFO(key.toStdString());
            // The lists of the rules about structure ask for something else, and may share words.
            if (phrase.list == PhraseList::Filler || phrase.list >= PhraseList::OurProduct) continue;
            CHECK_FALSE(seen.contains(key));
            seen.insert(key);
            CHECK(phrase.replaceable == (phrase.list == PhraseList::Wordy));
            if (phrase.replaceable) CHECK(folded(phrase.instead) != key);
        }
        // What JSON reads once of two members with one name.
        QFile file(QStringLiteral(BACKCAST_SOURCE_DIR "/resources/rules/writing.%1.json").arg(language));
        REQUIRE(file.open(QIODevice::ReadOnly));
        static const QRegularExpression string(u"\"([^\"]*)\"(:)?"_s);
        qsizetype pairs = 0;
        auto it = string.globalMatch(QString::fromUtf8(file.readAll()));
        while (it.hasNext()) pairs += it.next().capturedLength(2) > 0;
        const auto wordy = std::count_if(table->phrases().begin(), table->phrases().end(),
                                         [](const Phrase& p) { return p.list == PhraseList::Wordy; });
        constexpr int others = 3; // schema, language, lists
        QSet<PhraseList> lists;
        for (const Phrase& phrase : table->phrases()) lists.insert(phrase.list);
        CHECK(pairs == wordy + lists.size() + others);
    }
}

TEST_CASE("exact terms of the field are no vague words and no hype") {
    for (const QString& word : {u"secure"_s, u"global"_s, u"ecosystem"_s, u"may"_s, u"can"_s}) {
        for (const char* rule : {"hype", "weasel-word", "wordy-phrase"})
            CHECK(Prose{rule}.marks(u"It is "_s + word + u" here."_s).isEmpty());
    }
}

TEST_CASE("the writing rules take time in proportion to a block's length") {
    const QString patterns[] = {
        u"very "_s,     u"Moreover, "_s, u"better "_s, u"Seamless "_s,          u"had had "_s,
        u"the "_s,      u"1/2/"_s,       u"soon "_s,   u"in order to "_s,       u"will be decided "_s,
        u"`a` very "_s, u"“very” "_s,    u"x"_s,       u"Nearly all from to "_s};
    for (const QString& pattern : patterns) {
        Block block;
        block.id = u"x"_s;
        block.role = u"solution"_s;
        block.text = Text::fromMarkup(pattern.repeated(300000 / pattern.size()));
        Writer w;
        w.document().release.blocks.append(block);
        INFO(pattern.toStdString());
        CHECK(check(w.document()).parts.size() == 10);
    }
}
