// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/pages/paginator.h"
#include "core/pages/painter.h"
#include "tests/core/pages/pagetext.h"
#include "tests/core/pages/pdfinspector.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

InspectedPdf inspected(const Document& document, const PageOptions& options = {}) {
    const Result<QByteArray> pdf = renderPdf(paginate(document, options));
    REQUIRE(pdf);
    const InspectedPdf result = inspectPdf(*pdf);
    INFO(result.problems.join(u'\n').toStdString());
    CHECK(result.problems.isEmpty());
    return result;
}

QByteArray picture(const char* format, int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

/// One of everything.
Document everything() {
    Builder builder;
    Document document;
    document.meta.title = u"Handover Ledger"_s;
    document.meta.language = u"en"_s;
    Block item = builder.block(u"deeper"_s, kinds::bullet);
    item.level = 2;
    document.release.blocks = {
        builder.block(u"Ledger lets clinics hand over"_s, {}, roles::headline),
        builder.block(u"See [prices](<#b20>) and [the site](<https://example.com/a>)."_s, {}, roles::summary),
        builder.block(u"one"_s, kinds::number),
        item,
        builder.block(u"two"_s, kinds::number),
        builder.block(u"quoted words"_s, kinds::quote),
        builder.block(u"select *\n  from shifts"_s, kinds::code)};
    FaqEntry entry = builder.entry(u"How much does it cost?"_s, {u"[$19.99] a month."_s});
    entry.id = u"b20"_s;
    document.customerFaq.entries = {entry};
    document.internalFaq.entries = {builder.entry(u"What must be true?"_s, {builder.words(900)})};
    Block figure = builder.block({}, kinds::figure);
    figure.figure = u"f1"_s;
    document.appendix.blocks = {builder.table(3, 2), figure};
    Visual visual;
    visual.id = u"f1"_s;
    visual.title = u"One morning"_s;
    visual.caption = Text(u"From call to bus"_s);
    visual.data = R"({"attachment":"sha256:1"})";
    document.visuals = {visual};
    document.attachments.insert(u"sha256:1"_s,
                                {u"image/png"_s, 40, 30, u"page.png"_s, picture("PNG", 40, 30), {}});
    return document;
}

} // namespace

TEST_CASE("A screen reader finds every word in an element, and every element in its place") {
    const InspectedPdf pdf = inspected(everything());
    CHECK(pdf.isUniversal);
    CHECK(pdf.types.mid(0, 4) == QStringList{u"Document"_s, u"Part"_s, u"H1"_s, u"P"_s});
    for (const QString& type : {u"Link"_s, u"L"_s, u"LI"_s, u"Lbl"_s, u"LBody"_s, u"BlockQuote"_s, u"Code"_s,
                                u"H2"_s, u"Table"_s, u"TR"_s, u"TH"_s, u"TD"_s, u"Figure"_s, u"Caption"_s}) {
        INFO(type.toStdString());
        CHECK(pdf.types.contains(type));
    }
    CHECK(pdf.types.count(u"L"_s) == 2);
    CHECK(pdf.types.count(u"TR"_s) == 3);
    CHECK(pdf.types.count(u"TH"_s) == 2);
    CHECK(pdf.links == QStringList{u"page 2"_s, u"https://example.com/a"_s});
}

TEST_CASE("The outline has the parts and their questions") {
    const InspectedPdf pdf = inspected(everything());
    CHECK(pdf.outline == QStringList{u"Press release"_s, u"  Ledger lets clinics hand over"_s,
                                     u"Customer FAQ"_s, u"  How much does it cost?"_s, u"Internal FAQ"_s,
                                     u"  What must be true?"_s, u"Appendix"_s});
    CHECK(pdf.labels.first() == u"1");
    CHECK(pdf.labels.size() == pdf.pages);
}

TEST_CASE("Every generated document makes a sound tagged PDF with all of its words in order") {
    for (quint32 seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        Generator random(seed);
        const Document document = random.document();
        PageOptions options;
        options.contents = random.chance(0.3);
        options.linkList = random.chance(0.3);
        options.comments = CommentsShown(random.number(0, 2));
        inspected(document, options);
    }
}

TEST_CASE("Text that looks like the marks of a PDF is text") {
    Document document;
    document.meta.title = u"(( \\ /Span << /MCID 0 >> BDC"_s;
    document.release.blocks = {Builder().block(u"/Span << /MCID 7 >> BDC (a) \\\\( EMC ) /Artifact BMC"_s)};
    inspected(document);
}

TEST_CASE("The same pages at the same time are the same bytes") {
    const QDateTime time({2026, 11, 23}, {10, 20, 30}, Qt::UTC);
    const Result<QByteArray> first = renderPdf(paginate(everything()), {time});
    const Result<QByteArray> second = renderPdf(paginate(everything()), {time});
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first == *second);
    const QByteArray before = qgetenv("SOURCE_DATE_EPOCH");
    qputenv("SOURCE_DATE_EPOCH", QByteArray::number(time.toSecsSinceEpoch()));
    const Result<QByteArray> third = renderPdf(paginate(everything()));
    before.isEmpty() ? qunsetenv("SOURCE_DATE_EPOCH") : qputenv("SOURCE_DATE_EPOCH", before) != 0;
    REQUIRE(third);
    CHECK(*first == *third);
}

TEST_CASE("Headings of a draft that skip levels skip none in the PDF") {
    Builder builder;
    Document document;
    Block deep = builder.block(u"Deep"_s, kinds::heading);
    deep.level = 6;
    document.appendix.heading = u"Numbers"_s;
    document.appendix.blocks = {deep, builder.block(u"words"_s)};
    document.internalFaq.entries = {builder.entry(u"Why?"_s, {u"So."_s})};
    document.internalFaq.entries.first().answer.first().heading = u"In short"_s;
    const InspectedPdf pdf = inspected(document);
    CHECK(pdf.types.filter(u"H"_s).filter(QRegularExpression(u"^H\\d$"_s)) ==
          QStringList{u"H1"_s, u"H2"_s, u"H3"_s, u"H1"_s, u"H2"_s});
}

TEST_CASE("A figure is told in words: its own, or those around it") {
    Document document = everything();
    inspected(document); // a figure without words is a problem
    document.visuals.first().title.clear();
    document.visuals.first().caption = {};
    inspected(document);
}

TEST_CASE("Pictures are in the PDF as they are, and a JPEG is not compressed anew") {
    Document document = everything();
    const QByteArray jpeg = picture("JPG", 400, 300);
    document.attachments[u"sha256:1"_s] = {u"image/jpeg"_s, 400, 300, u"page.jpg"_s, jpeg, {}};
    const Result<QByteArray> pdf = renderPdf(paginate(document));
    REQUIRE(pdf);
    CHECK(pdf->contains(jpeg));
    CHECK(inspectPdf(*pdf).problems.isEmpty());
}

TEST_CASE("A picture that is broken or too large is a sentence on the page, and the PDF is sound") {
    Document document = everything();
    const QByteArray whole = picture("PNG", 40, 30);
    QByteArray huge = whole; // a head that says 60,000 by 60,000 pixels
    huge.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    for (const QByteArray& bytes : {whole.left(60), QByteArray("no picture"), QByteArray(), huge}) {
        document.attachments[u"sha256:1"_s].bytes = bytes;
        const Pages pages = paginate(document);
        CHECK(listing(pages).contains(u"The picture \u201Cpage.png\u201D cannot be shown"));
        const Result<QByteArray> pdf = renderPdf(pages);
        REQUIRE(pdf);
        CHECK(inspectPdf(*pdf).problems.isEmpty());
    }
}

TEST_CASE("Code points that are no characters are boxes, not an export that fails") {
    for (const char32_t c : {char32_t(0xFDD5), char32_t(0x1FFFE), char32_t(0x10FFFF), char32_t(0xFDEF)}) {
        Document document;
        document.meta.title = u"Odd"_s;
        document.release.blocks = {Builder().block(u"before "_s + QString::fromUcs4(&c, 1) + u" after"_s)};
        inspected(document);
    }
}

TEST_CASE("A link says in words where it leads, and one that cannot be opened is text") {
    Document document = everything();
    document.release.blocks[1].text = Text::fromMarkup(
        u"See [the _prices_](<#b20>), [aa](<http://a.com>)[bb](<ftp://b.com>)[cc](<http://a.com>), "
        u"[dd](<http://[zz>)"_s);
    const InspectedPdf pdf = inspected(document);
    CHECK(pdf.links == QStringList{u"page 2"_s, u"http://a.com"_s, u"http://a.com"_s});
}

TEST_CASE("Thousands of links and comments in one paragraph are no matter of minutes") {
    Document document;
    Text text;
    for (int i = 0; i < 3000; ++i) text.append(u"link "_s, {}, u"#b1"_s), text.append(u"word "_s);
    Block block = Builder().block({});
    block.text = text;
    document.release.blocks = {block};
    document.meta.title = u"Links"_s;
    const Result<QByteArray> pdf = renderPdf(paginate(document));
    REQUIRE(pdf);
    CHECK(pdf->size() < 4'000'000);
}
