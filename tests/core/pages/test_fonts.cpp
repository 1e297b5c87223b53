// SPDX-License-Identifier: MIT
#include "core/layout/page.h"
#include "core/pages/fonts.h"
#include "tests/support/catch.h"

#include <QFontInfo>
#include <QGlyphRun>
#include <QRawFont>
#include <QResource>
#include <QTextLayout>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

const FontSpec body{u"Carlito"_s, 11, false, false};

double widthOf(const QString& text, const QFont& font, qsizetype* glyphs = nullptr) {
    QTextLayout layout(text, font);
    QTextOption option;
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    if (glyphs)
        for (const QGlyphRun& run : layout.glyphRuns()) *glyphs += run.glyphIndexes().size();
    return line.naturalTextWidth();
}

} // namespace

TEST_CASE("The page's fonts are the embedded ones, not the system's") {
    struct Face {
        FontSpec spec;
        QString file;
    };
    const QList<Face> faces{{{u"Carlito"_s, 11, false, false}, u"Carlito-Regular"_s},
                            {{u"Carlito"_s, 11, true, false}, u"Carlito-Bold"_s},
                            {{u"Carlito"_s, 11, false, true}, u"Carlito-Italic"_s},
                            {{u"Carlito"_s, 11, true, true}, u"Carlito-BoldItalic"_s},
                            {{u"Liberation Mono"_s, 9.5, false, false}, u"LiberationMono-Regular"_s},
                            {{u"Liberation Sans"_s, 11, true, false}, u"LiberationSans-Bold"_s}};
    for (const Face& face : faces) {
        INFO(face.file.toStdString());
        const QRawFont raw = QRawFont::fromFont(pageFont(face.spec));
        CHECK(raw.familyName() == face.spec.family);
        const QByteArray head = raw.fontTable("head");
        const QResource resource(u":/backcast/fonts/"_s + face.file + u".ttf"_s);
        REQUIRE(resource.isValid());
        CHECK(resource.compressionAlgorithm() == QResource::NoCompression);
        // The table holds the checksum of the whole file.
        const auto bytes =
            QByteArray::fromRawData(reinterpret_cast<const char*>(resource.data()), resource.size());
        CHECK(bytes.contains(head));
        CHECK(raw.pixelSize() == Approx(face.spec.size * unitsPerPoint));
    }
}

TEST_CASE("Ligatures are off, and that changes no width") {
    const QString text = u"office affluent fi fl ffi"_s;
    qsizetype glyphs = 0;
    const double width = widthOf(text, pageFont(body), &glyphs);
    CHECK(glyphs == text.size());
    QFont tight = pageFont(body);
    tight.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64); // no ligatures either, by another way
    CHECK(width == Approx(widthOf(text, tight)).margin(1));
    QFont plain = pageFont(body);
    plain.setLetterSpacing(QFont::PercentageSpacing, 0);
    glyphs = 0;
    (void)widthOf(text, plain, &glyphs);
    CHECK(glyphs < text.size()); // the face has some, so the test means something
}

TEST_CASE("Text is kerned") {
    QFont loose = pageFont(body);
    loose.setKerning(false);
    CHECK(widthOf(u"AVATAR To"_s, pageFont(body)) < widthOf(u"AVATAR To"_s, loose));
}

TEST_CASE("Widths grow in proportion to the size") {
    const QString text = u"The night nurse speaks the handover once; the ledger writes the note."_s;
    const double one = widthOf(text, pageFont(body)) / unitsPerPoint;
    CHECK(widthOf(text, pageFont(body, 200)) / 200 == Approx(one).epsilon(0.0005));
    CHECK(widthOf(text, pageFont({u"Carlito"_s, 22, false, false})) / unitsPerPoint ==
          Approx(2 * one).epsilon(0.0005));
}

TEST_CASE("Characters that a face lacks come from the fixed list, or are said to be missing") {
    FontChooser chooser;
    QList<FontRange> ranges = chooser.choose(u"abc"_s, body);
    REQUIRE(ranges.size() == 1);
    CHECK(ranges.first() == FontRange{0, 3, body, false});

    ranges = chooser.choose(u"a \u251C b"_s, body); // a corner of a box: Liberation Sans has it
    REQUIRE(ranges.size() == 3);
    CHECK(ranges.at(1).font.family == u"Liberation Sans");
    CHECK_FALSE(ranges.at(1).missing);
    CHECK(ranges.at(2).font == body);

    CHECK(ranges.at(1).length == 1); // the spaces stay in the text's own font

    ranges = chooser.choose(u"x\U0010FFFDy"_s, body); // private use: nobody has it
    REQUIRE(ranges.size() == 3);
    CHECK(ranges.at(1) == FontRange{1, 2, body, true});
    CHECK_FALSE(ranges.at(2).missing);
}

TEST_CASE("White space, joiners and marks do not change the font") {
    FontChooser chooser;
    for (const QString& text :
         {u"a\u00a0b\u2009c\u200dd\ufe0fe\u2028f"_s, u"e\u0301a"_s, u"\u00adx\ufeff"_s}) {
        INFO(text.toStdString());
        const QList<FontRange> ranges = chooser.choose(text, body);
        REQUIRE(ranges.size() == 1);
        CHECK(ranges.first() == FontRange{0, text.size(), body, false});
    }
}

TEST_CASE("The faces that pages use are given once each, with their files, and no others") {
    Pages pages;
    Line line;
    for (const FontSpec& font :
         {body, FontSpec{u"Carlito"_s, 16, true, false}, FontSpec{u"Carlito"_s, 8, false, false},
          FontSpec{u"Liberation Mono"_s, 10, false, true},
          FontSpec{u"Noto Sans Hebrew"_s, 11, false, false}}) {
        Run run;
        run.text = u"words"_s;
        run.font = font;
        line.runs.append(run);
    }
    pages.pages = {Page{}, Page{}};
    pages.pages.first().lines = {line};
    pages.pages.last().lines = {line};

    const QList<FontFace> faces = facesOf(pages);
    REQUIRE(faces.size() == 3);
    CHECK(faces.at(0).family == u"Carlito");
    CHECK_FALSE(faces.at(0).bold);
    CHECK(faces.at(1).bold);
    CHECK(faces.at(2).family == u"Liberation Mono");
    CHECK(faces.at(2).italic);
    for (const FontFace& face : faces) CHECK(face.bytes.startsWith(QByteArray("\0\1\0\0", 4))); // TrueType
    CHECK(facesOf(Pages{}).isEmpty());
}
