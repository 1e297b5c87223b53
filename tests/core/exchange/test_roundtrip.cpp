// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/exchange/exchange.h"
#include "core/storage/format.h"
#include "tests/core/exchange/drafts.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

Document readBack(const Document& document, quint32 seed = 7) {
    IdSource ids(seed);
    const Result<Imported> read =
        importDraft(exportMarkdown(document).toUtf8(), DraftFormat::Markdown, {}, ids);
    REQUIRE(read);
    return read->document;
}

} // namespace

TEST_CASE("any document comes back from its own Markdown") {
    for (quint32 seed = 1; seed <= 300; ++seed) {
        test::Generator make(seed);
        const Document document = make.document();
        const Document read = readBack(document);
        const QString difference = firstDifference(document, read);
        if (!difference.isEmpty()) {
            INFO("seed " << seed);
            INFO(exportMarkdown(document).toStdString());
            CHECK(difference == QString());
            return;
        }
        CHECK(checkInvariants(read).isEmpty());
    }
}

TEST_CASE("a document with much white space or many marks comes back as a document, not as plain text") {
    IdSource ids(5);
    for (const QString& text :
         {u"9"_s + u" "_s.repeated(3000) + u"- x"_s, u"*"_s.repeated(50'000), u"\\"_s.repeated(50'000),
          u"> "_s.repeated(100) + u"x"_s, u"1. "_s.repeated(200) + u"x"_s}) {
        Document document;
        Block block;
        block.id = ids.block();
        block.role = roles::problem;
        block.text = Text(text);
        document.release.blocks = {block};
        CHECK(firstDifference(document, readBack(document)) == QString());
    }
}

namespace {

/// What was imported is what its file says, to the last byte.
void checkFile(const Document& document) {
    const QByteArray bytes = saveDocument(document);
    const Result<Loaded> loaded = loadDocument(bytes);
    INFO(bytes.toStdString());
    REQUIRE(loaded);
    CHECK(loaded->document == document);
    CHECK(saveDocument(loaded->document) == bytes);
}

} // namespace

TEST_CASE("an imported draft with pictures is the same after it was saved and opened") {
    for (const test::DraftFile& draft : test::ownDrafts()) {
        INFO(draft.name.toStdString());
        checkFile(test::imported(draft).document);
    }
    checkFile(
        test::imported(u"# Release\n\n![A map](a \"b\".png \"Title\")\n\nText of the release."_s).document);
}

TEST_CASE("data of a picture that somebody changed by hand does not make the file unreadable") {
    Document document;
    IdSource ids(2);
    Block figure;
    figure.id = ids.block();
    figure.kind = kinds::figure;
    figure.figure = ids.block();
    document.release.blocks = {figure};
    Visual visual;
    visual.id = figure.figure;
    visual.kind = u"flow"_s;
    visual.data = R"({"steps": ["one", "two"]})";
    document.visuals = {visual};
    const QString markdown = exportMarkdown(document);
    REQUIRE(markdown.contains(u"steps"));
    checkFile(readBack(document));
    // A brace less, a word in its place, nothing at all.
    for (const QString& changed : {u"steps"_s, u"[1, 2]"_s, u"{"_s, u"{\"a\": }"_s}) {
        QString hand = markdown;
        const qsizetype from = hand.indexOf(u"data=") + 5;
        const qsizetype to = hand.indexOf(u"}", from);
        REQUIRE(from > 5);
        REQUIRE(to > from);
        INFO(hand.toStdString());
        hand.replace(hand.indexOf(u'{', from), to + 1 - hand.indexOf(u'{', from),
                     QString(changed).replace(u"\""_s, u"\\\""_s));
        const Imported read = test::imported(hand);
        checkFile(read.document);
    }
}

TEST_CASE("a comment of our Markdown that was broken by hand does not change what is saved") {
    const Imported read = test::imported(
        u"<!-- prfaq 1 -->\n<!-- meta title=\"Two\nlines\\u0009and\\ud800\" language=\"en\" -->\n\n"
        "<!-- release default -->\n## Press release\n\n<!-- headline label=\"a\nb\" -->\n# News\n"_s);
    checkFile(read.document);
}

TEST_CASE("a picture whose title goes over two lines in the draft is the same after saving") {
    for (const QString& start :
         {u"# News\n\n"_s, u"<!-- prfaq 1 -->\n<!-- release default -->\n## Press release\n\n"_s}) {
        const Imported read =
            test::imported(start + u"![a map](images/map.png \"Ripe\nWorking\tBackwards\")\n"_s);
        REQUIRE(read.document.visuals.size() == 1);
        CHECK(read.document.visuals.first().title.contains(u"Working"));
        checkFile(read.document);
    }
}

TEST_CASE("a fence that names a control character as its language is the same after export and import") {
    const Document document = test::imported(u"```\u0007 \nselect 1\n```\n"_s).document;
    CHECK(firstDifference(document, readBack(document)) == QString());
}
