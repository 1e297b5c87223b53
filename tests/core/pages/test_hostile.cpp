// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/layout/pagefacts.h"
#include "core/pages/paginator.h"
#include "core/pages/painter.h"
#include "tests/core/pages/pagetext.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QBuffer>
#include <QImage>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

void checkNothingDropped(const Document& document) {
    const Pages pages = paginate(document);
    CHECK(problems(pages).join(u'\n') == QString());
    const QList<Printed> expected = wordsOf(document);
    const QList<Printed> printed = wordsOf(pages);
    REQUIRE(printed.size() == expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        CHECK(printed.at(i).where == expected.at(i).where);
        CHECK(printed.at(i).text == expected.at(i).text);
    }
    (void)pageFacts(pages);
}

Document withBlock(const Block& block) {
    Document document;
    document.release.blocks.append(block);
    return document;
}

} // namespace

TEST_CASE("No word of a random document is dropped, and every line stands on the paper") {
    for (quint32 seed = 1; seed <= 120; ++seed) {
        INFO("seed " << seed);
        checkNothingDropped(Generator(seed).document());
    }
}

TEST_CASE("The PDF of random documents can be written") {
    for (quint32 seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        CHECK(renderPdf(paginate(Generator(seed).document())).has_value());
    }
}

TEST_CASE("A word of 40,000 letters breaks anywhere") {
    checkNothingDropped(withBlock(Builder().block(u"x"_s.repeated(40'000))));
    checkNothingDropped(withBlock(Builder().block(u"x"_s.repeated(40'000), kinds::code)));
    checkNothingDropped(withBlock(Builder().block(u"\U0001F600"_s.repeated(5'000))));
}

TEST_CASE("A paragraph that is longer than what is set at once loses nothing") {
    Builder builder;
    checkNothingDropped(withBlock(builder.block(builder.words(30'000))));
    // Nowhere white space to divide at, and surrogate pairs at the limit.
    checkNothingDropped(withBlock(builder.block(u"x"_s + u"\U0001F600"_s.repeated(60'000))));
}

TEST_CASE("Tables of every shape keep their words") {
    Builder builder;
    for (const int columns : {1, 2, 7, 12, 13, 30, 200}) {
        INFO(columns << " columns");
        checkNothingDropped(withBlock(builder.table(3, columns)));
    }
    checkNothingDropped(withBlock(builder.table(0, 3)));
    checkNothingDropped(withBlock(builder.table(5, 2, 5)));
    checkNothingDropped(withBlock(builder.table(5, 2, 99)));
    Block uneven = builder.table(4, 3);
    uneven.table.rows[1].cells.clear();
    uneven.table.rows[2].cells.resize(1);
    checkNothingDropped(withBlock(uneven));
}

TEST_CASE("A table row that is higher than a page goes on on the next") {
    Builder builder;
    Block table = builder.table(4, 3);
    table.table.rows[2].cells[1] = Text(builder.words(900));
    table.table.rows[2].cells[2] = Text(builder.words(700));
    const Document document = withBlock(table);
    checkNothingDropped(document);
    CHECK(paginate(document).pages.size() > 2);
}

TEST_CASE("A header that is higher than a page is not repeated for ever") {
    Builder builder;
    Block table = builder.table(30, 2);
    table.table.rows[0].cells[0] = Text(builder.words(1500));
    checkNothingDropped(withBlock(table));
}

TEST_CASE("Figures of every kind keep their words") {
    Builder builder;
    Document document;
    Visual visual;
    visual.id = u"f1"_s;
    visual.title = u"Growth"_s;
    visual.caption = Text::fromMarkup(u"Why it **grows**"_s);
    visual.alt = u"Circle of value"_s;
    visual.data = QByteArrayLiteral(
        R"({"words":["Value","Selection"],"steps":[{"title":"One","text":"First"},{"text":["a","b"]}],"n":5})");
    document.visuals.append(visual);
    SECTION("in the text") {
        Block figure = builder.block({}, kinds::figure);
        figure.figure = visual.id;
        figure.heading = u"A heading"_s;
        document.release.blocks = {builder.block(builder.words(30)), figure,
                                   builder.block(builder.words(30))};
    }
    SECTION("in no block: then in the appendix") {}
    SECTION("higher than a page") {
        document.visuals[0].alt = builder.words(3000);
        document.visuals[0].caption = Text(builder.words(3000));
    }
    SECTION("data that is no JSON, or nested without end") {
        document.visuals[0].data = QByteArrayLiteral("{\"a\":");
        document.visuals.append(document.visuals[0]);
        document.visuals[1].id = u"f2"_s;
        document.visuals[1].data = QByteArray(100'000, '[') + '1' + QByteArray(100'000, ']');
    }
    SECTION("without any words") {
        document.visuals[0] = Visual();
        document.visuals[0].id = u"f1"_s;
    }
    checkNothingDropped(document);
}

TEST_CASE("A figure that is not in the document is said to be missing") {
    Block figure = Builder().block({}, kinds::figure);
    figure.figure = u"nowhere"_s;
    CHECK(listing(paginate(withBlock(figure))).contains(u"This figure is not in the document."));
}

TEST_CASE("Images that cannot be read leave their words, images of any shape stay on the page") {
    Document document;
    Visual visual;
    visual.id = u"f1"_s;
    visual.alt = u"What is to be seen"_s;
    visual.data = QByteArrayLiteral(R"({"attachment":"sha256:aa"})");
    document.visuals.append(visual);
    Attachment attachment;
    attachment.type = u"image/png"_s;
    attachment.width = 2'000'000'000;
    attachment.height = -1;
    attachment.bytes = QByteArrayLiteral("\x89PNG\r\n\x1a\n\0\1");
    document.attachments.insert(u"sha256:aa"_s, attachment);
    checkNothingDropped(document);
    for (const QSize size : {QSize(1, 1), QSize(1, 4000), QSize(4000, 1), QSize(800, 600)}) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::gray);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        REQUIRE(buffer.open(QIODevice::WriteOnly));
        REQUIRE(image.save(&buffer, "PNG"));
        document.attachments[u"sha256:aa"_s].bytes = bytes;
        checkNothingDropped(document);
        const Pages pages = paginate(document);
        CHECK(pages.images.value(u"sha256:aa"_s) == bytes);
        int images = 0;
        for (const Drawing& drawing : pages.pages.first().drawings) {
            if (drawing.kind != Drawing::Kind::Image) continue;
            ++images;
            CHECK(QRectF(72, 72, 468, 648).contains(drawing.rect));
        }
        CHECK(images == 1);
        CHECK(renderPdf(pages).has_value());
    }
}

TEST_CASE("Blocks whose kind and content do not fit together keep their words") {
    Builder builder;
    Block mixed = builder.table(2, 2);
    mixed.kind = kinds::rule;
    mixed.text = Text(u"Words in a rule"_s);
    mixed.label = u"Label:"_s;
    mixed.heading = u"Heading"_s;
    mixed.figure = u"f1"_s;
    Document document = withBlock(mixed);
    Visual visual;
    visual.id = u"f1"_s;
    visual.title = u"Title"_s;
    document.visuals.append(visual);
    checkNothingDropped(document);
}

TEST_CASE("Lists of any depth and numeral stay on the paper") {
    Builder builder;
    Document document;
    for (const int level : {-5, 0, 1, 9, 9, 100, 2}) {
        for (const int start : {0, 1, 99, 2'000'000'000}) {
            Block item = builder.block(builder.words(20), start % 2 == 0 ? kinds::number : kinds::bullet);
            item.level = level;
            item.start = start;
            document.release.blocks.append(item);
        }
    }
    checkNothingDropped(document);
}

TEST_CASE("An empty document is one page with its footer") {
    const Pages pages = paginate(Document());
    REQUIRE(pages.pages.size() == 1);
    CHECK(listing(pages) == u"page 1\nfoot | Page 1 of 1\n");
    CHECK(renderPdf(pages).has_value());
    CHECK(pageFacts(pages).releasePages == 0);
}
