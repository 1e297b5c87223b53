// SPDX-License-Identifier: MIT
#include "core/exchange/exchange.h"
#include "core/history/comparereport.h"
#include "core/history/redline.h"
#include "tests/core/history/comparing.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QFile>
#include <QXmlStreamReader>

#include <nlohmann/json.hpp>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray data(const char* name) {
    QFile file(QStringLiteral(BACKCAST_SOURCE_DIR "/tests/data/compare/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Document draft(const char* name, IdSource& ids) {
    const Result<Imported> imported = importDraft(data(name), DraftFormat::Markdown, {}, ids);
    REQUIRE(imported);
    return imported->document;
}

/// Two drafts; no id of the one is in the other.
Comparison drafts() {
    IdSource ids(1);
    const Document before = draft("before.md", ids);
    return compare(before, draft("after.md", ids));
}

CompareReport report() {
    return {{u"Draft 2"_s, u"Draft 4"_s}, {}, CommentProgress{11, 14}};
}

/// All words of well-formed XML; fails where it is none.
QString wordsOfXml(const QByteArray& bytes) {
    QXmlStreamReader reader(bytes);
    QString words;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters) words += reader.text();
    INFO(reader.errorString().toStdString());
    CHECK_FALSE(reader.hasError());
    return words;
}

/// Words that would steer a terminal or a browser, or turn the line round.
Document hostileDocument() {
    Document document;
    document.meta.title = u"<script>alert(1)</script>\u202e"_s;
    document.release.blocks = {
        paragraph(u"b1"_s, u"</ins></del><script>alert(1)</script> & \u009b31m \u202e evil \U0001F600"_s)};
    document.release.blocks[0].heading = u"\x1b[2J<h1 onload=\"x\">"_s;
    Text link;
    link.append(u"click"_s, {}, u"javascript:alert(1)"_s);
    document.release.blocks.append(paragraph(u"b2"_s, {}));
    document.release.blocks[1].text = link;
    return document;
}

} // namespace

TEST_CASE("What is read in a terminal is what the golden file has") {
    const Comparison comparison = drafts();
    CHECK(compareText(comparison, report()).toStdString() == data("compared.txt").toStdString());
}

TEST_CASE("What is read in a browser is what the golden file has") {
    const Comparison comparison = drafts();
    QByteArray html = compareHtml(comparison, report());
    const qsizetype begin = html.indexOf("<style>");
    html.remove(begin, html.indexOf("</style>") - begin); // how it looks is no matter of a test
    CHECK(html.toStdString() == data("compared.html").toStdString());
}

TEST_CASE("Without differences a report says that there are none") {
    IdSource ids(1);
    const Document document = draft("before.md", ids);
    const Comparison comparison = compare(document, document);
    CHECK(compareText(comparison, {{u"A"_s, u"B"_s}, {}, {}}) == u"Tide Table: A → B\nNo differences\n");
    CHECK(wordsOfXml(compareHtml(comparison, {})).contains(u"No differences"));
    CHECK(nlohmann::json::parse(compareJson(comparison, {}).toStdString()).at("same") == true);
}

TEST_CASE("The JSON report has all changes in their order") {
    const Comparison comparison = drafts();
    const nlohmann::json read = nlohmann::json::parse(compareJson(comparison, report()).toStdString());
    CHECK(read.at("schema") == 1);
    CHECK(read.at("before") == "Draft 2");
    CHECK(read.at("same") == false);
    REQUIRE(read.at("changes").size() == size_t(comparison.changes.size()));
    int in = 0;
    for (const nlohmann::json& change : read.at("changes")) in += change.at("words_in").get<int>();
    CHECK(read.at("words_in") == in);
    CHECK(read.at("cards").back().at("text") == "11 of 14 answered since Draft 2");
}

TEST_CASE("What others wrote steers neither terminal nor browser") {
    const Comparison comparison = compare(Document(), hostileDocument());
    for (const bool coloured : {false, true}) {
        QString text = compareText(comparison, {}, coloured);
        text.remove(u"\x1b[0m"_s).remove(u"\x1b[1m"_s).remove(u"\x1b[2m"_s).remove(u"\x1b[31m"_s);
        text.remove(u"\x1b[32m"_s);
        for (const QChar c : text) {
            CHECK((c == u'\n' || c.category() != QChar::Other_Control));
            CHECK(c != u'\u202e');
        }
    }
    const QByteArray html = compareHtml(comparison, {});
    CHECK_FALSE(html.contains("<script"));
    CHECK_FALSE(html.contains("<h1 onload"));
    CHECK_FALSE(html.contains("href=\"javascript"));
    CHECK(wordsOfXml(html).contains(u"alert(1)"));
    Generator make(8);
    for (int i = 0; i < 60; ++i) {
        const Comparison random = compare(make.document(), make.document());
        (void)wordsOfXml(compareHtml(random, {{make.hostile(3), make.hostile(3)}, make.hostile(4), {}}));
        CHECK(nlohmann::json::accept(compareJson(random, {}).toStdString()));
    }
}

TEST_CASE("A redline has the words of both versions") {
    Generator make(9);
    for (int i = 0; i < 60; ++i) {
        const Document before = make.document();
        const Document after = make.document();
        const Comparison comparison = compare(before, after);
        const Redline redline = redlineOf(comparison, {});
        CHECK(checkInvariants(redline.document) == QStringList());
        int blocks = 0;
        for (const ComparedItem& item : comparison.items)
            blocks +=
                item.what == ComparedItem::What::Block || item.what == ComparedItem::What::Question ? 1 : 0;
        int notes = 0;
        for (const Met& met : walk(redline.document))
            if (met.block && met.block->id.startsWith(u"redline-") && met.text().plain().startsWith(u'['))
                ++notes;
        CHECK(int(walk(redline.document).size()) - notes >= blocks - notes);
    }
    Document before;
    before.release.blocks = {paragraph(u"b1"_s, u"opens to all clinics"_s), paragraph(u"b2"_s, u"gone"_s)};
    Document after = before;
    after.release.blocks[0].text = Text(u"opens to every clinic"_s);
    after.release.blocks.removeLast();
    const Redline redline = redlineOf(compare(before, after), {{u"Draft 5"_s, u"Draft 7"_s}, {}, {}});
    REQUIRE(redline.document.release.blocks.size() == 2);
    CHECK(redline.document.release.blocks[0].text.plain() == u"opens to all clinicsevery clinic");
    CHECK(redline.edits->in({u"b1"_s, Origin::Text, {}, -1}) ==
          QList<EditedStretch>{{9, 20, Edit::Deleted}, {20, 32, Edit::Inserted}});
    CHECK(redline.edits->in({redline.document.release.blocks[1].id, Origin::Text, {}, -1}) ==
          QList<EditedStretch>{{0, 4, Edit::Deleted}});
    CHECK(redline.front.value(0).text.plain() == u"Draft 5 → Draft 7");
    CHECK(redline.front.value(1).text.plain() == u"2 changes · 2 words in, 3 out");
}
