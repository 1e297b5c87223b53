// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "tests/core/exchange/drafts.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

Block block(const QString& role, const Text& text) {
    static IdSource ids(9);
    Block made;
    made.id = ids.block();
    made.role = role;
    made.text = text;
    return made;
}

Document small() {
    Document document;
    document.id = u"d-1"_s;
    document.meta.title = u"Ledger"_s;
    document.meta.language = u"en"_s;
    document.release.blocks = {
        block(roles::headline, Text(u"Acme launches Ledger"_s)),
        block(roles::summary,
              Text::fromMarkup(u"**SEATTLE.** Ledger opens; see [us](<https://example.com>)."_s)),
        block(roles::problem, Text()), block(roles::solution, Text(u"It writes."_s))};
    document.release.blocks[3].label = u"The solution:"_s;
    FaqEntry entry;
    entry.id = u"e1"_s;
    entry.text = Text(u"What does it cost?"_s);
    entry.label = u"Q1."_s;
    entry.answer = {block({}, Text(u"$5 a month\u2028or nothing"_s))};
    document.customerFaq.entries = {entry};
    return document;
}

} // namespace

TEST_CASE("the Markdown of a document is what people read") {
    const QString markdown = exportMarkdown(small());
    CHECK(markdown.startsWith(u"<!-- prfaq 1 -->\n"_s));
    for (const QString& line : {u"\n## Press release\n"_s, u"\n# Acme launches Ledger\n"_s,
                                u"\n**SEATTLE.** Ledger opens; see [us](<https://example.com>).\n"_s,
                                u"\n**The solution:** It writes.\n"_s, u"\n## Customer FAQ\n"_s,
                                u"\n### **Q1.** What does it cost?\n"_s, u"\n$5 a month\\\nor nothing\n"_s}) {
        INFO(line.toStdString());
        CHECK(markdown.contains(line));
    }
    CHECK(!markdown.contains(u"Internal"_s)); // an empty part is no part
    CHECK(firstDifference(small(), imported(markdown).document) == QString());
}

TEST_CASE("what is edited by hand in our Markdown is kept") {
    QString markdown = exportMarkdown(small());
    markdown.replace(u"It writes."_s, u"It writes\nand it **reads**."_s);
    markdown.replace(u"## Press release"_s, u"## Our release"_s);
    markdown +=
        u"\n### And at night?\n\nYes.\n\n<!-- my own note -->\n\n<!-- problm level=\"x -->\n\n## A heading of mine\n\nWords below.\n"_s;
    const Document read = imported(markdown).document;
    CHECK(read.release.heading == u"Our release"_s);
    CHECK(read.release.blocks.last().text == Text::fromMarkup(u"It writes and it **reads**."_s));
    REQUIRE(read.customerFaq.entries.size() == 3);
    CHECK(read.customerFaq.entries.at(1).text.plain() == u"And at night?"_s);
    CHECK(read.customerFaq.entries.at(2).text.plain() == u"A heading of mine"_s);
    REQUIRE(read.unsorted.blocks.size() == 2);
    CHECK(read.unsorted.blocks.at(0).text.plain() == u"my own note"_s);
    CHECK(read.unsorted.blocks.at(1).text.plain() == u"problm level=\"x"_s);
}

TEST_CASE("our Markdown without its comments loses no word") {
    for (const DraftFile& draft : ownDrafts()) {
        INFO(draft.name.toStdString());
        const Imported read = imported(draft);
        QString markdown = exportMarkdown(read.document);
        static const QRegularExpression comment(u"<!--[^>]*-->\n?"_s);
        const Imported bare = imported(markdown.remove(comment));
        CHECK(lostWords(DraftFile{u"bare.md"_s, markdown.toUtf8()}, bare).join(u' ') == QString());
    }
}

TEST_CASE("a table that Markdown cannot spell is kept beside what is printed, until somebody edits that") {
    Document document = small();
    Block table = block({}, Text());
    table.kind = kinds::table;
    Text code;
    code.append(u"a\\|b"_s, Style::Code);
    table.table.columns = {Column{}, Column{}};
    table.table.headerRows = 1;
    table.table.rows = {Row{u"r1"_s, {Text(u"Sign | mark"_s), code}, {}},
                        Row{u"r2"_s, {Text(u"one\u2028two"_s)}, {}}};
    document.appendix.blocks = {table};
    QString markdown = exportMarkdown(document);
    CHECK(firstDifference(document, imported(markdown).document) == QString());
    CHECK(markdown.contains(u"one<br>two"_s));
    markdown.replace(u"one<br>two"_s, u"three"_s);
    const Document edited = imported(markdown).document;
    CHECK(edited.appendix.blocks.first().table.rows.at(1).cells.at(0).plain() == u"three"_s);
}

TEST_CASE("figures keep their words and their links") {
    Document document = small();
    document.visuals = {Visual{u"f1"_s,
                               u"flywheel"_s,
                               u"Growth"_s,
                               Text::fromMarkup(u"Why it _grows_"_s),
                               u"Circle [of] value"_s,
                               u"sketch"_s,
                               u"e1"_s,
                               R"({"words": ["Value"]})",
                               {}},
                        Visual{u"f2"_s, u"image"_s, {}, {}, {}, {}, {}, R"({"url": "a.png"})", {}}};
    Block figure = block({}, Text());
    figure.kind = kinds::figure;
    figure.figure = u"f1"_s;
    document.appendix.blocks = {figure, block({}, Text::fromMarkup(u"See [the circle](<#f1>)."_s))};
    const Document read = imported(exportMarkdown(document)).document;
    CHECK(firstDifference(document, read) == QString());
    REQUIRE(read.visuals.size() == 2);
    CHECK(read.visuals.at(0) == document.visuals.at(0));
    CHECK(read.visuals.at(1) == document.visuals.at(1));
    CHECK(read.customerFaq.entries.first().id == u"e1"_s);
}

TEST_CASE("metadata and people come back") {
    Document document = small();
    document.meta.product = u"Ledger --> 2"_s;
    document.meta.owner = u"u-dana"_s;
    document.meta.contributors = {u"u-lee"_s};
    document.meta.draft = 7;
    document.people = {Person{u"u-dana"_s, u"Dana \"D\" Ortiz"_s, u"#0f766e"_s, {}}};
    const Document read = imported(exportMarkdown(document)).document;
    CHECK(read.meta == document.meta);
    CHECK(read.people == document.people);
}

TEST_CASE("plain text is for reading") {
    const QString text = exportText(small());
    CHECK(text.contains(u"Press release\n============="_s));
    CHECK(text.contains(u"SEATTLE. Ledger opens; see us (https://example.com)."_s));
    CHECK(text.contains(u"The solution: It writes."_s));
    CHECK(text.contains(u"Q1. What does it cost?"_s));
    CHECK(text.contains(u"$5 a month\nor nothing"_s));
    CHECK(!text.contains(u"<!--"_s));
    CHECK(!text.contains(u"**"_s));
}

TEST_CASE("plain text holds every word of the document") {
    for (const DraftFile& draft : ownDrafts()) {
        INFO(draft.name.toStdString());
        const Imported read = imported(draft);
        const Imported again = imported(exportText(read.document), DraftFormat::Text);
        DraftFile text{u"all.txt"_s, {}};
        for (const Met& met : walk(read.document)) text.bytes += met.text().plain().toUtf8() + '\n';
        CHECK(lostWords(text, again).join(u' ') == QString());
    }
}
