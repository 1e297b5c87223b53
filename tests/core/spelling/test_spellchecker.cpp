// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/spelling/spellchecker.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QFile>
#include <QTemporaryDir>

#include <tuple>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

SpellOptions options(const QString& folder = u"good"_s, const QStringList& words = {}) {
    return {{QStringLiteral(BACKCAST_SOURCE_DIR "/tests/data/spelling/") + folder}, words};
}

Block block(const QString& id, const QString& markup, const QString& kind = {}) {
    Block made;
    made.id = id;
    made.kind = kind;
    made.text = kind == kinds::code ? Text::code(markup) : Text::fromMarkup(markup);
    return made;
}

Document sample() {
    Document document;
    document.meta.language = u"en"_s;
    document.release.blocks = {block(u"b1"_s, u"The clinc opnes"_s), block(u"b2"_s, u"clinc"_s, kinds::code)};
    FaqEntry entry;
    entry.id = u"q1"_s;
    entry.text = Text(u"Is it wel written?"_s);
    entry.answer = {block(u"b3"_s, u"Fifty nurses, `clinc`."_s)};
    document.customerFaq.entries = {entry};
    return document;
}

QStringList found(const SpellReport& report) {
    QStringList words;
    for (const Misspelling& wrong : report.misspelled)
        words.append(u"%1 %2-%3 %4"_s.arg(wrong.block).arg(wrong.start).arg(wrong.end).arg(wrong.word));
    return words;
}

} // namespace

TEST_CASE("misspelt words are found in reading order, with their places") {
    SpellChecker checker;
    const SpellReport report = checker.check(sample(), options());
    CHECK(report.state == SpellReport::State::Checked);
    CHECK(report.dictionary == u"en_US"_s);
    CHECK(found(report) == QStringList{u"b1 4-9 clinc"_s, u"b1 10-15 opnes"_s, u"q1 6-9 wel"_s});
    CHECK(checker.suggest(u"wel"_s).contains(u"well"_s));
    CHECK(checker.suggest(u"wel"_s).size() <= SpellChecker::mostSuggestions);
    CHECK(checker.suggest(QString(300, u'w')).isEmpty());
}

TEST_CASE("closing a window does not make the words of another one unknown") {
    SpellChecker kept;
    std::ignore = kept.check(sample(), options());
    {
        SpellChecker closed;
        CHECK(closed.check(sample(), options()).misspelled.size() == 3);
        Document british = sample();
        british.meta.language = u"en-GB"_s;
        std::ignore = closed.check(british, options());
    }
    // Hunspell knows what a capital letter is by a table that its dictionaries share.
    Document document = sample();
    document.release.blocks = {block(u"b1"_s, u"Opens the Clinic"_s), block(u"b2"_s, u"opens the clinic"_s)};
    document.customerFaq.entries.clear();
    const QStringList unknown = found(kept.check(document, options()));
    CAPTURE(unknown.join(u' ').toStdString());
    CHECK(unknown.filter(u"b1"_s).size() == unknown.filter(u"b2"_s).size());
}

TEST_CASE("a dictionary that was installed anew is read anew") {
    const QTemporaryDir folder;
    const QString good = QStringLiteral(BACKCAST_SOURCE_DIR "/tests/data/spelling/good/en_US");
    for (const QString& ending : {u".aff"_s, u".dic"_s})
        REQUIRE(QFile::copy(good + ending, folder.filePath(u"en_US"_s) + ending));
    const SpellOptions there{{folder.path()}, {}};
    {
        SpellChecker checker;
        CHECK(checker.check(sample(), there).misspelled.size() == 3);
    }
    QFile words(folder.filePath(u"en_US.dic"_s));
    REQUIRE(words.open(QIODevice::ReadOnly));
    QByteArray more = words.readAll();
    words.close();
    more.replace(0, more.indexOf('\n'), "200");
    REQUIRE(QFile::remove(words.fileName()));
    REQUIRE(words.open(QIODevice::WriteOnly));
    words.write(more + "clinc\n");
    words.close();
    SpellChecker checker;
    CHECK(found(checker.check(sample(), there)) == QStringList{u"b1 10-15 opnes"_s, u"q1 6-9 wel"_s});
}

TEST_CASE("cells of tables are looked at as well, each by itself") {
    SpellChecker checker;
    Document document = sample();
    Block table = block(u"t1"_s, {}, kinds::table);
    table.table.rows = {{u"r1"_s, {Text(u"Fifty"_s), Text(u"the clinc"_s)}, {}}};
    document.release.blocks.append(table);
    const QList<Misspelling> wrong = checker.check(document, options()).misspelled;
    REQUIRE(wrong.size() == 4);
    CHECK(wrong.at(2) == Misspelling{u"t1"_s, u"r1"_s, 1, 4, 9, u"clinc"_s});
    const int lookups = checker.lookups();
    document.release.blocks.last().table.rows.first().cells.last() = Text(u"clinc"_s);
    CHECK(checker.check(document, options()).misspelled.at(2) ==
          Misspelling{u"t1"_s, u"r1"_s, 1, 0, 5, u"clinc"_s});
    CHECK(checker.lookups() == lookups);
}

TEST_CASE("words of the user, the product and the people are right") {
    SpellChecker checker;
    Document document = sample();
    document.meta.product = u"Clinc"_s;
    CHECK(found(checker.check(document, options())) == QStringList{u"b1 10-15 opnes"_s, u"q1 6-9 wel"_s});
    document.people = {{u"p1"_s, u"Ann Wel"_s, {}, {}}};
    CHECK(found(checker.check(document, options(u"good"_s, {u"opnes"_s}))).isEmpty());
    // What is taken out again is wrong again, although nothing is looked up twice.
    const int lookups = checker.lookups();
    CHECK(checker.check(sample(), options()).misspelled.size() == 3);
    CHECK(checker.lookups() == lookups);
}

TEST_CASE("only blocks that changed are looked at, and only words that are new are looked up") {
    SpellChecker checker;
    Document document = sample();
    CHECK(checker.check(document, options()).misspelled.size() == 3);
    const int first = checker.lookups();
    CHECK(checker.check(document, options()).misspelled.size() == 3);
    CHECK(checker.lookups() == first);
    document.release.blocks[0].text = Text(u"The clinic opened well"_s);
    CHECK(found(checker.check(document, options())) == QStringList{u"q1 6-9 wel"_s});
    CHECK(checker.lookups() == first + 3);
    // A mark on a word is a change as well: code is not checked.
    document.release.blocks[0].text = Text::fromMarkup(u"`Thee` clinic"_s);
    CHECK(found(checker.check(document, options())) == QStringList{u"q1 6-9 wel"_s});
    document.release.blocks[0].text = Text::fromMarkup(u"Thee clinic"_s);
    CHECK(checker.check(document, options()).misspelled.size() == 2);
}

TEST_CASE("another language has another dictionary, and words of other scripts are nobody's") {
    SpellChecker checker;
    Document document = sample();
    document.release.blocks = {block(u"b1"_s, u"la enfermera está Привет"_s)};
    document.customerFaq.entries.clear();
    CHECK(checker.check(document, options()).misspelled.size() == 3);
    document.meta.language.clear();
    CHECK(checker.check(document, options()).dictionary == u"en_US"_s);
    document.meta.language = u"es"_s;
    const SpellReport report = checker.check(document, options());
    CHECK(report.dictionary == u"es_ES"_s);
    CHECK(report.misspelled.isEmpty());
}

TEST_CASE("without a dictionary nothing is misspelt, and it is found when it is installed") {
    SpellChecker checker;
    SpellReport report = checker.check(sample(), options(u"nowhere"_s));
    CHECK(report.state == SpellReport::State::NoDictionary);
    CHECK(report.language == u"en"_s);
    CHECK(report.misspelled.isEmpty());
    CHECK(checker.suggest(u"wel"_s).isEmpty());
    CHECK(checker.check(sample(), options()).state == SpellReport::State::Checked);
}

TEST_CASE("a broken dictionary says why nothing is checked, once it was tried") {
    SpellChecker checker;
    const SpellReport report = checker.check(sample(), options(u"broken-count"_s));
    CHECK(report.state == SpellReport::State::Failed);
    CHECK(report.problem.contains(u"damaged"_s));
    CHECK(report.misspelled.isEmpty());
    CHECK(checker.check(sample(), options(u"broken-count"_s)) == report);
}

TEST_CASE("random documents give the same report again as a fresh check") {
    test::Generator generator(31);
    SpellChecker checker;
    for (int round = 0; round < 40; ++round) {
        Document document = generator.document();
        document.meta.language = u"en"_s;
        SpellChecker fresh;
        REQUIRE(checker.check(document, options()) == fresh.check(document, options()));
    }
}
