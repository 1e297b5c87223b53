// SPDX-License-Identifier: MIT
//
// "Line 34" is the same line for the author at the screen and the reader of the PDF: the editor's lines are
// the page's.

#include "core/exchange/input.h"
#include "core/pages/paginator.h"
#include "core/storage/templates.h"
#include "tests/support/generators.h"
#include "tests/ui/editor/desk.h"

#include <QAbstractTextDocumentLayout>
#include <QDirIterator>
#include <QTextBlock>
#include <QTextLayout>

#include <cstdio>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// Where the lines of a block begin on the screen, but for lines with nothing on them.
QList<int> shownStarts(const QTextBlock& block) {
    QList<int> starts;
    const QString text = block.text();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const bool isEmpty = line.textLength() == 0 || text.at(line.textStart()) == lineBreak;
        if (!isEmpty) starts.append(line.textStart());
    }
    return starts;
}

QList<int> printedStarts(const PageFacts& facts, const Id& id) {
    QList<int> starts;
    for (const PageFacts::LineStart& line : facts.lines.value(id)) starts.append(line.offset);
    return starts;
}

/// How many lines were compared.
int expectSameLines(const Document& document, int zoom) {
    const PageFacts facts = pageFacts(paginate(document));
    Editor editor;
    editor.resize(1100, 700);
    editor.load(document);
    editor.show();
    editor.setZoom(zoom);
    QHash<Id, QTextBlock> blocks;
    for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next())
        blocks.insert(idOf(block), block);
    int lines = 0;
    for (const Met& met : walk(document)) {
        const bool isObject =
            met.block && (met.block->kind == kinds::table || met.block->kind == kinds::figure ||
                          met.block->kind == kinds::rule);
        if (isObject || met.text().isBlank()) continue;
        const QTextBlock block = blocks.value(met.id());
        REQUIRE(block.isValid());
        static_cast<void>(editor.document()->documentLayout()->blockBoundingRect(block));
        INFO("zoom " << zoom << ", block " << met.id().toStdString() << ": "
                     << met.text().plain().left(60).toStdString());
        CHECK(shownStarts(block) == printedStarts(facts, met.id()));
        lines += block.layout()->lineCount();
    }
    return lines;
}

} // namespace

TEST_CASE("both samples have the page's lines on the screen, in every page profile") {
    IdSource ids;
    int lines = 0;
    for (const QString& language : contentLanguages()) {
        Document sample = *sampleDocument(language, ids);
        for (const PageProfile& profile : pageProfiles()) {
            sample.meta.pageProfile = profile.name;
            INFO(language.toStdString() << ' ' << profile.name.toStdString());
            lines += expectSameLines(sample, 100);
        }
        lines += expectSameLines(sample, 130);
    }
    CHECK(lines > 2000);
}

TEST_CASE("drafts have the page's lines on the screen") {
    const QString source = QStringLiteral(BACKCAST_SOURCE_DIR);
    const QString shared = source + u"/../shared/drafts"_s;
    if (!QFileInfo(shared).isDir()) std::printf("skipped: there are no real drafts beside the checkout\n");
    IdSource ids;
    int drafts = 0;
    for (const QString& folder : {source + u"/tests/data/drafts"_s, shared}) {
        QDirIterator files(folder, {u"*.md"_s, u"*.txt"_s}, QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            INFO(path.toStdString());
            const Result<Input> draft = readInput(path, ids);
            REQUIRE(draft);
            expectSameLines(draft->document, 100);
            ++drafts;
        }
    }
    CHECK(drafts >= 10);
}

TEST_CASE("200 generated documents have the page's lines on the screen") {
    int lines = 0;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        Generator random(seed);
        lines += expectSameLines(random.document(), random.chance(0.5) ? 100 : random.number(50, 300));
    }
    CHECK(lines > 2000);
}
