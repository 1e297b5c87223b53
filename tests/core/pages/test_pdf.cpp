// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/pages/paginator.h"
#include "core/pages/painter.h"
#include "tests/core/pages/pagetext.h"
#include "tests/core/pages/pdfinspector.h"
#include "tests/support/catch.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

Document realistic() {
    Builder builder;
    Document document;
    document.meta.title = u"Official office of affluent finance \u2013 a\u00f1o"_s;
    document.meta.confidentiality = u"Acme Confidential"_s;
    document.meta.draft = 7;
    document.release.blocks = {
        builder.block(u"Official efficient flow for affluent offices"_s, {}, roles::headline),
        builder.block(u"**SEATTLE, March 3, 2027.** AVATAR \u201cTo\u201d \u2014 \u20ac19.99; na\u00efve "
                      u"[first find](<https://example.com>) and `code = fi`, _fluffy_."_s),
        builder.block(builder.words(400))};
    for (int i = 0; i < 12; ++i) {
        document.internalFaq.entries.append(builder.entry(builder.words(9), {builder.words(80)}));
        document.internalFaq.entries.last().answer.append(
            builder.block(builder.words(20), i % 2 == 0 ? kinds::bullet : kinds::number));
    }
    return document;
}

/// Runs a program on a file; nothing where it is not installed.
std::optional<QString> output(const QString& program, const QStringList& arguments, const QByteArray& pdf) {
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        std::printf("skipped: %s is not installed\n", qPrintable(program));
        return {};
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"pages.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QStringList all = arguments;
    all.replaceInStrings(u"FILE"_s, file.fileName());
    QProcess process;
    process.start(program, all);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList tokensOf(const QString& text) {
    static const QRegularExpression space(u"\\s+"_s);
    return text.split(space, Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("The PDF's text is every word in order, rightly spaced, without the line numbers") {
    const Pages pages = paginate(realistic());
    const Result<QByteArray> pdf = renderPdf(pages);
    REQUIRE(pdf);
    for (const QStringList& arguments :
         {QStringList{u"FILE"_s, u"-"_s}, QStringList{u"-raw"_s, u"FILE"_s, u"-"_s}}) {
        const auto text = output(u"pdftotext"_s, arguments, *pdf);
        if (!text) continue;
        QStringList expected = allTokens(pages);
        // A marker stands at a distance from its item's first word, which makes it a word of its own.
        QStringList found = tokensOf(*text);
        found.removeAll(u"\u2022"_s);
        static const QRegularExpression marker(u"^(\\x{2022}|[0-9]+\\.)(?=word)"_s);
        for (QString& token : expected) token.remove(marker);
        found.removeIf([](const QString& token) { return token == u"1."; });
        CHECK(found == expected);
    }
}

TEST_CASE("The PDF is sound, its fonts are embedded, it says what it is") {
    const Result<QByteArray> pdf =
        renderPdf(paginate(realistic()), {QDateTime({2026, 11, 23}, {10, 20, 30}, Qt::UTC)});
    REQUIRE(pdf);
    (void)output(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, *pdf);
    if (const auto fonts = output(u"pdffonts"_s, {u"FILE"_s}, *pdf)) {
        static const QRegularExpression row(
            u"^[A-Z]{6}\\+(\\S+) +(?:CID )?TrueType +(?:Identity-H|WinAnsi) +(yes|no) +(yes|no) +(yes|no)"_s,
            QRegularExpression::MultilineOption);
        QStringList names;
        for (const QRegularExpressionMatch& match : row.globalMatch(*fonts)) {
            for (const int column : {2, 3, 4}) // embedded, a subset, with Unicode values
                CHECK(match.captured(column) == u"yes");
            names.append(match.captured(1));
        }
        CHECK(fonts->count(u'\n') == 2 + names.size());
        names.sort();
        names.removeDuplicates();
        CHECK(names ==
              QStringList{u"Carlito"_s, u"Carlito-Bold"_s, u"Carlito-Italic"_s, u"LiberationMono"_s});
    }
    if (const auto info = output(u"pdfinfo"_s, {u"-isodates"_s, u"FILE"_s}, *pdf)) {
        CHECK(info->contains(u"Official office of affluent finance \u2013 a\u00f1o"));
        CHECK(info->contains(u"2026-11-23T10:20:30"));
        CHECK(info->contains(u"612 x 792 pts"));
        CHECK(info->contains(u"Backcast"));
    }
    CHECK(pdf->size() < 100'000); // only the used glyphs are in it
}

TEST_CASE("Addresses can be opened from the PDF; files and scripts cannot") {
    Document document;
    document.release.blocks = {Builder().block(
        u"[a](<https://example.com/x?a=1&b=(2)>) [b](<mailto:a@b.c>) [c](<#b1>) [d](<file:///etc/passwd>) "
        u"[e](<javascript:alert(1)>)"_s)};
    const Result<QByteArray> pdf = renderPdf(paginate(document));
    REQUIRE(pdf);
    const QStringList links = inspectPdf(*pdf).links;
    CHECK(links == QStringList{u"https://example.com/x?a=1&b=(2)"_s, u"mailto:a@b.c"_s, u"page 1"_s});
    (void)output(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, *pdf);
    if (const auto urls = output(u"pdfinfo"_s, {u"-url"_s, u"FILE"_s}, *pdf)) {
        CHECK(urls->contains(u"https://example.com/x?a=1&b=(2)"));
        CHECK(urls->contains(u"mailto:a@b.c"));
    }
}

TEST_CASE("A4 pages are A4") {
    Document document = realistic();
    document.meta.pageProfile = u"a4-11"_s;
    const Result<QByteArray> pdf = renderPdf(paginate(document));
    REQUIRE(pdf);
    if (const auto info = output(u"pdfinfo"_s, {u"FILE"_s}, *pdf)) CHECK(info->contains(u"(A4)"));
}

TEST_CASE("No pages are an error, not an empty file") {
    const Result<QByteArray> pdf = renderPdf(Pages());
    REQUIRE_FALSE(pdf);
    CHECK_FALSE(pdf.error().message.isEmpty());
}

TEST_CASE("A page is drawn at any scale, and the painter is left as it was") {
    const Pages pages = paginate(realistic());
    for (const double scale : {0.5, 1.0, 2.0}) {
        QImage image(QSizeF(612 * scale, 792 * scale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        const QTransform before = painter.transform();
        paintPage(painter, pages.pages.first(), pages);
        CHECK(painter.transform() == before);
        painter.end();
        const auto inked = [&](const QRectF& points) {
            qsizetype dark = 0;
            for (int y = int(points.top() * scale); y < int(points.bottom() * scale); ++y)
                for (int x = int(points.left() * scale); x < int(points.right() * scale); ++x)
                    if (qGray(image.pixel(x, y)) < 160) ++dark;
            return dark;
        };
        CHECK(inked({72, 72, 300, 20}) > 50 * scale * scale); // the headline
        CHECK(inked({0, 0, 612, 70}) == 0);                   // the upper margin
        CHECK(inked({545, 72, 60, 648}) == 0);                // the right margin
    }
}

TEST_CASE("A missing glyph is a box that is seen") {
    Document document;
    document.release.blocks = {Builder().block(u"\U0010FFFD\U0010FFFD"_s)};
    const Pages pages = paginate(document);
    REQUIRE(pages.pages.first().lines.first().runs.first().missingGlyphs);
    QImage image(612, 792, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, pages.pages.first(), pages);
    painter.end();
    int dark = 0;
    for (int y = 72; y < 90; ++y)
        for (int x = 72; x < 100; ++x)
            if (qGray(image.pixel(x, y)) < 160) ++dark;
    CHECK(dark > 10);
}
