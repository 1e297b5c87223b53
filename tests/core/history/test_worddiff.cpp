// SPDX-License-Identifier: MIT
#include "core/document/words.h"
#include "core/history/sequencediff.h"
#include "core/history/texttokens.h"
#include "core/history/worddiff.h"
#include "tests/core/history/comparing.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QElapsedTimer>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QString& before, const QString& after) {
    return test::shown(compareTexts(Text(before), Text(after)));
}

Text side(const QList<TextRun>& runs, bool isAfter) {
    Text text;
    for (const TextRun& run : runs)
        if (isAfter ? run.isAfter() : run.kind == TextRun::Kind::Deleted || run.kind == TextRun::Kind::Same)
            text.append(run.text);
    return text;
}

QString plainSide(const QList<TextRun>& runs, bool isAfter) {
    QString text;
    for (const TextRun& run : runs)
        if (isAfter ? run.isAfter() : run.isBefore()) text += run.text.plain();
    return text;
}

int wordsIn(const QList<TextRun>& runs) {
    int sum = 0;
    for (const TextRun& run : runs) sum += run.wordsIn;
    return sum;
}

int wordsOut(const QList<TextRun>& runs) {
    int sum = 0;
    for (const TextRun& run : runs) sum += run.wordsOut;
    return sum;
}

bool isCharacterStart(const QString& text, int place) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(place);
    return place == text.size() || finder.isAtBoundary();
}

/// Some words of `text` taken out, replaced, doubled.
QString edited(const QString& text, Generator& make) {
    QStringList words = text.split(u' ');
    for (int i = make.number(0, 5); i > 0 && !words.isEmpty(); --i) {
        const int at = make.number(0, int(words.size()) - 1);
        switch (make.number(0, 2)) {
        case 0:
            words.removeAt(at);
            break;
        case 1:
            words[at] = make.hostile(2);
            break;
        default:
            words.insert(at, make.words(make.number(1, 6)));
        }
    }
    return words.join(u' ');
}

void checkRuns(const Text& before, const Text& after) {
    const QList<TextRun> runs = compareTexts(before, after);
    INFO(before.toMarkup().toStdString() << "\n" << after.toMarkup().toStdString());
    CHECK(plainSide(runs, false) == before.plain());
    CHECK(side(runs, true) == after);
    CHECK(wordsIn(runs) - wordsOut(runs) == wordCount(after.plain()) - wordCount(before.plain()));
    int atBefore = 0;
    int atAfter = 0;
    for (int i = 0; i < int(runs.size()); ++i) {
        const TextRun& run = runs.at(i);
        CHECK_FALSE(run.text.isEmpty());
        CHECK(run.before == atBefore);
        CHECK(run.after == atAfter);
        atBefore += run.isBefore() ? int(run.text.size()) : 0;
        atAfter += run.isAfter() ? int(run.text.size()) : 0;
        CHECK(isCharacterStart(before.plain(), atBefore));
        CHECK(isCharacterStart(after.plain(), atAfter));
        if (i == 0) continue;
        CHECK(run.kind != runs.at(i - 1).kind);
        const bool isTurned =
            run.kind == TextRun::Kind::Deleted && runs.at(i - 1).kind == TextRun::Kind::Inserted;
        CHECK_FALSE(isTurned);
    }
}

QList<TextRun> exchanged(const QList<TextRun>& runs) {
    QList<TextRun> turned;
    for (TextRun run : runs) {
        std::swap(run.before, run.after);
        std::swap(run.wordsIn, run.wordsOut);
        if (run.kind == TextRun::Kind::Deleted)
            run.kind = TextRun::Kind::Inserted;
        else if (run.kind == TextRun::Kind::Inserted)
            run.kind = TextRun::Kind::Deleted;
        if (!turned.isEmpty() && turned.last().kind == TextRun::Kind::Inserted &&
            run.kind == TextRun::Kind::Deleted) {
            // What was deleted stands in front.
            TextRun inserted = turned.takeLast();
            inserted.before += int(run.text.size());
            run.after -= int(inserted.text.size());
            turned.append(run);
            turned.append(inserted);
        } else {
            turned.append(run);
        }
    }
    return turned;
}

/// So many words, of which each is drawn from `vocabulary` ones.
QString manyWords(int count, int vocabulary, QChar first, quint32 seed) {
    QRandomGenerator random(seed);
    QString text;
    for (int i = 0; i < count; ++i) text += first + QString::number(random.bounded(vocabulary)) + u' ';
    return text;
}

} // namespace

TEST_CASE("A reader sees which words are new and which are gone") {
    CHECK(shown(u"opens to all clinics. It is fast."_s, u"opens to every clinic. It is fast."_s) ==
          u"opens to [-all clinics-]{+every clinic+}. It is fast.");
    CHECK(shown(u"one two"_s, u"one new two"_s) == u"one {+new +}two");
    CHECK(shown(u"one old two"_s, u"one two"_s) == u"one [-old -]two");
    CHECK(shown(u"one"_s, u"one two"_s) == u"one{+ two+}");
    CHECK(shown(u"the open tasks."_s, u"the open tasks, and the team starts."_s) ==
          u"the open tasks{+, and the team starts+}.");
    CHECK(shown({}, u"all new"_s) == u"{+all new+}");
    CHECK(shown(u"all gone"_s, {}) == u"[-all gone-]");
    CHECK(shown({}, {}).isEmpty());
    CHECK(shown(u"same"_s, u"same"_s) == u"same");
    CHECK(shown(u"a  b"_s, u"a b"_s) == u"a[-  -]{+ +}b");
    CHECK(shown(u" a"_s, u"b a "_s) == u"{+b+} a{+ +}");
}

TEST_CASE("A number, a hyphenated word and a price change as wholes") {
    CHECK(shown(u"It costs $19.99 a month"_s, u"It costs $24.99 a month"_s) ==
          u"It costs $[-19.99-]{+24.99+} a month");
    CHECK(shown(u"a night-shift nurse"_s, u"a day-shift nurse"_s) == u"a [-night-shift-]{+day-shift+} nurse");
}

TEST_CASE("Changes with next to nothing between them are read as one phrase") {
    CHECK(shown(u"makes the handover better today"_s, u"lets a clinic close it earlier today"_s) ==
          u"[-makes the handover better-]{+lets a clinic close it earlier+} today");
    CHECK(shown(u"red of blue"_s, u"green of yellow"_s) == u"[-red of blue-]{+green of yellow+}");
    // What is worth reading stays.
    CHECK(shown(u"Nurses copy facts into three systems."_s, u"Doctors copy facts into four systems."_s) ==
          u"[-Nurses-]{+Doctors+} copy facts into [-three-]{+four+} systems.");
}

TEST_CASE("A sentence that comes is shown from its beginning to its end") {
    CHECK(shown(u"It is fast. It is safe."_s, u"It is fast. It is cheap. It is safe."_s) ==
          u"It is fast. {+It is cheap. +}It is safe.");
    CHECK(shown(u"We know. We act. We learn."_s, u"We know. We learn."_s) ==
          u"We know. [-We act. -]We learn.");
}

TEST_CASE("Words that only look different are told from words that are different") {
    Text after;
    after.append(u"a "_s);
    after.append(u"bold"_s, Style::Strong);
    after.append(u" word"_s);
    CHECK(shown(compareTexts(Text(u"a bold word"_s), after)) == u"a ~bold~ word");
    CHECK(shown(compareTexts(after, Text(u"a bold word"_s))) == u"a ~bold~ word");
    CHECK(shown(compareTexts(after, after)) == u"a bold word");
    Text half;
    half.append(u"a bo"_s);
    half.append(u"ld"_s, {}, u"https://example.com"_s);
    half.append(u" word"_s);
    CHECK(shown(compareTexts(Text(u"a bold word"_s), half)) == u"a ~bold~ word");
}

TEST_CASE("The words of the tokens are the words of the text") {
    Generator make(11);
    for (int i = 0; i < 3000; ++i) {
        const QString text = make.hostile(20);
        int words = 0;
        int at = 0;
        for (const TextToken& token : textTokens(text)) {
            CHECK(token.start == at);
            CHECK(token.length > 0);
            at = token.end();
            words += token.words;
        }
        INFO(text.toStdString());
        CHECK(at == text.size());
        CHECK(words == wordCount(text));
    }
}

TEST_CASE("Runs give back both texts, whatever is in them") {
    Generator make(7);
    for (int i = 0; i < 400; ++i) {
        checkRuns(make.text(30), make.text(30));
        const QString words = make.words(make.number(0, 40));
        checkRuns(Text(words), Text(edited(words, make)));
        const Text prose = make.prose(30);
        checkRuns(prose, make.chance(0.5) ? prose.withoutMarks() : make.prose(30));
    }
}

TEST_CASE("Compared the other way round, what was new is gone") {
    Generator make(3);
    for (int i = 0; i < 400; ++i) {
        const QString words = make.words(make.number(0, 40));
        const Text before(words);
        const Text after(edited(words, make));
        INFO(before.toMarkup().toStdString() << "\n" << after.toMarkup().toStdString());
        CHECK(shown(exchanged(compareTexts(before, after))) == shown(compareTexts(after, before)));
    }
}

TEST_CASE("The common sequence of short sequences is a longest one") {
    QRandomGenerator random(5);
    for (int round = 0; round < 2000; ++round) {
        std::vector<int> a(size_t(random.bounded(12)));
        std::vector<int> b(size_t(random.bounded(12)));
        for (int& value : a) value = random.bounded(4);
        for (int& value : b) value = random.bounded(4);
        std::vector<std::vector<int>> length(a.size() + 1, std::vector<int>(b.size() + 1, 0));
        for (size_t i = 1; i <= a.size(); ++i)
            for (size_t j = 1; j <= b.size(); ++j)
                length[i][j] = a[i - 1] == b[j - 1] ? length[i - 1][j - 1] + 1
                                                    : std::max(length[i - 1][j], length[i][j - 1]);
        const std::vector<int> matches = commonSequence(a, b);
        int count = 0;
        int last = -1;
        for (size_t i = 0; i < a.size(); ++i) {
            if (matches[i] < 0) continue;
            ++count;
            CHECK(matches[i] > last);
            CHECK(a[i] == b[size_t(matches[i])]);
            last = matches[i];
        }
        CHECK(count == length[a.size()][b.size()]);
    }
}

TEST_CASE("Two different texts of five megabytes do not hang the comparison") {
    QElapsedTimer timer;
    timer.start();
    const auto compareMany = [](int count, int vocabulary, QChar first) {
        const Text before(manyWords(count, vocabulary, u'a', 1));
        const Text after(manyWords(count, vocabulary, first, 2));
        const QList<TextRun> runs = compareTexts(before, after);
        CHECK(plainSide(runs, true) == after.plain());
        CHECK(plainSide(runs, false) == before.plain());
    };
    compareMany(1'000'000, 500, u'a'); // every word is in both, many times
    compareMany(100'000, 3, u'a');
    compareMany(100'000, 1'000'000, u'a');
    compareMany(100'000, 1'000'000, u'b'); // none is
    CHECK(timer.elapsed() < 120'000);      // quadratic: hours
}
