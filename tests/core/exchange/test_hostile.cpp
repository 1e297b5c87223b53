// SPDX-License-Identifier: MIT
#include "tests/core/exchange/drafts.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

Result<Imported> read(const QByteArray& bytes, DraftFormat format = DraftFormat::Markdown) {
    IdSource ids(3);
    return importDraft(bytes, format, {}, ids);
}

/// Both formats read it, in bounded time, and keep the word.
void checkSurvives(const QString& text, const QString& word) {
    for (const DraftFormat format : {DraftFormat::Markdown, DraftFormat::Text}) {
        QElapsedTimer timer;
        timer.start();
        const Result<Imported> draft = read(text.toUtf8(), format);
        REQUIRE(draft);
        CHECK(timer.elapsed() <
              60000); // generous: the sanitizers are slow, the square of the size would take hours
        CHECK(keptWords(draft->document).contains(word));
    }
}

} // namespace

TEST_CASE("what is no text is refused with a reason") {
    const Result<Imported> zero = read(QByteArray("PR\0FAQ", 6));
    REQUIRE(!zero);
    CHECK(zero.error().code == ErrorCode::Malformed);
    const Result<Imported> latin = read("Caf\xE9 \xFF");
    REQUIRE(!latin);
    CHECK(latin.error().code == ErrorCode::Malformed);
    const Result<Imported> large = read(QByteArray(20'000'001, 'x'));
    REQUIRE(!large);
    CHECK(large.error().code == ErrorCode::TooLarge);
    CHECK(!large.error().message.isEmpty());
}

TEST_CASE("UTF-16 and other line ends are read") {
    const QString text = u"# Caf\u00e9 opens\r\n\r\nThe first paragraph says what it is.\rThe second line."_s;
    QByteArray wide("\xFF\xFE");
    wide.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    for (const QByteArray& bytes : {wide, text.toUtf8(), QByteArray("\xEF\xBB\xBF") + text.toUtf8()}) {
        const Result<Imported> draft = read(bytes);
        REQUIRE(draft);
        CHECK(draft->document.release.blocks.first().text.plain() == u"Caf\u00e9 opens"_s);
    }
}

TEST_CASE("an empty draft is an empty document") {
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("\n\n \n"), QByteArray("---\n---\n"), QByteArray("<!-- prfaq 1 -->")}) {
        const Result<Imported> draft = read(bytes);
        REQUIRE(draft);
        CHECK(walk(draft->document).isEmpty());
        CHECK(checkInvariants(draft->document).isEmpty());
    }
}

TEST_CASE("deep nesting is read in bounded time") {
    checkSurvives(QString(100'000, u'>') + u" word"_s, u"word"_s);
    checkSurvives(u"- "_s.repeated(50'000) + u"word\n"_s + u"\n"_s.repeated(50'000), u"word"_s);
    QString stairs;
    for (int i = 0; i < 400; ++i) stairs += QString(2 * i, u' ') + u"- word\n"_s;
    checkSurvives(stairs, u"word"_s);
    checkSurvives(u"1. "_s.repeated(5'000) + u"word"_s, u"word"_s);
}

TEST_CASE("very many of one thing are read in bounded time") {
    checkSurvives(u"# Problem\n\n"_s.repeated(5'000), u"Problem"_s);
    checkSurvives(u"# Something else word\n\n"_s.repeated(5'000), u"word"_s);
    checkSurvives(u"Q: Is it so?\nA: Yes.\n"_s.repeated(5'000), u"Is it so"_s);
    checkSurvives(u"**Bold line**\n\n"_s.repeated(5'000), u"Bold"_s);
    checkSurvives(u"\u201cWe built it,\u201d said Ana Ruiz, CEO of Acme.\n\n"_s.repeated(2'000), u"Ana"_s);
    checkSurvives(u"word "_s.repeated(200'000), u"word"_s);
    checkSurvives(u"line of words\n"_s.repeated(40'000), u"line"_s);
}

TEST_CASE("delimiters without an end are read in bounded time") {
    for (const QString& piece : {u"*"_s, u"_a "_s, u"**a _b "_s, u"["_s, u"![l"_s, u"[a]("_s, u"<a "_s,
                                 u"<!--"_s, u"`a``"_s, u"&a"_s, u"\\"_s, u"](<"_s, u"<"_s})
        checkSurvives(piece.repeated(60'000) + u" word"_s, u"word"_s);
    checkSurvives(u"|"_s.repeated(70'000) + u"\n"_s + u"|-"_s.repeated(35'000) + u"|\n"_s +
                      u"|a\n"_s.repeated(2'000) + u"\nword"_s,
                  u"word"_s);
    checkSurvives(u"---\n"_s + u"key: value\n"_s.repeated(50'000) + u"word"_s, u"word"_s);
}

TEST_CASE("bytes at random are text or an error") {
    QRandomGenerator random(11);
    for (int i = 0; i < 200; ++i) {
        QByteArray bytes;
        for (int length = int(random.bounded(0, 400)); length > 0; --length)
            bytes.append(char(random.bounded(1, i % 2 == 0 ? 128 : 256)));
        for (const DraftFormat format : {DraftFormat::Markdown, DraftFormat::Text}) {
            const Result<Imported> draft = read(bytes, format);
            if (draft)
                CHECK(checkInvariants(draft->document).isEmpty());
            else
                CHECK(!draft.error().message.isEmpty());
        }
    }
}

TEST_CASE("hostile text becomes a document that reads back") {
    for (quint32 seed = 1; seed <= 300; ++seed) {
        Generator make(seed);
        QString text;
        for (int i = make.number(1, 12); i > 0; --i)
            text += make.hostile(12) + (make.chance(0.5) ? u"\n\n"_s : u"\n"_s);
        const Imported draft = imported(text);
        INFO("seed " << seed << "\n" << text.toStdString());
        REQUIRE(checkInvariants(draft.document).isEmpty());
        const Imported again = imported(exportMarkdown(draft.document));
        REQUIRE(firstDifference(draft.document, again.document) == QString());
    }
}
