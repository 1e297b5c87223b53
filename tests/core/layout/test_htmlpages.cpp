// SPDX-License-Identifier: MIT
#include "core/layout/htmlpages.h"
#include "tests/core/layout/htmltree.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

#include <limits>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray png = QByteArrayLiteral("\x89PNG\r\n\x1A\n") + "picture";

/// What tries to get out of wherever it is put.
const QString hostile =
    u"</style></title><script>alert(1)</script>\" onload='x' &amp; ]]> <!-- \\ } @import"_s;

HtmlTree pageOf(const PagesMaker& maker, int page = 0) {
    return readHtml(renderHtml(maker.pages)).ofClass(u"page"_s).value(page);
}

HtmlTree runOf(const PagesMaker& maker) {
    return pageOf(maker).ofClass(u"r"_s).value(0);
}

/// The run of a page whose one line is a link to `target`.
HtmlTree linkTo(const QString& target) {
    PagesMaker maker;
    Run& run = maker.line(maker.element(Tag::Paragraph, -1, u"a1"_s), u"words"_s, u"a1"_s).runs.first();
    run.link = target;
    run.underlined = !target.isEmpty();
    return runOf(maker);
}

Drawing pictureIn(const QRectF& rect, const QString& image, int element) {
    Drawing drawing;
    drawing.kind = Drawing::Kind::Image;
    drawing.rect = rect;
    drawing.image = image;
    drawing.element = element;
    return drawing;
}

} // namespace

TEST_CASE("HTML: a line is one element at its place, and a run stands at its x") {
    PagesMaker maker;
    Line& line = maker.line(maker.element(Tag::Paragraph), u"first "_s);
    line.number = 7;
    Run second = line.runs.first();
    second.text = u"second"_s;
    second.x = 101.23456;
    second.width = 1.0 / 3;
    second.colour = 0x0A0B0C;
    line.runs.append(second);
    const QByteArray html = renderHtml(maker.pages);
    const HtmlTree page = readHtml(html).ofClass(u"page"_s).value(0);
    CHECK(page[u"data-lines"_s] == u"1");
    const QList<HtmlTree> lines = page.ofClass(u"l"_s);
    REQUIRE(lines.size() == 1);
    CHECK(lines.first()[u"style"_s] == u"left:72pt;top:72pt;width:30pt;--h:13.5pt;--d:3pt");
    CHECK(lines.first()[u"data-line"_s] == u"7");
    CHECK(lines.first().text == u"first second");
    const QList<HtmlTree> runs = page.ofClass(u"r"_s);
    REQUIRE(runs.size() == 2);
    CHECK(runs.at(0)[u"style"_s] == u"left:0pt;--w:30pt");
    CHECK(runs.at(1)[u"style"_s] == u"left:29.235pt;--w:0.333pt");
    CHECK(runs.at(0)[u"class"_s] != runs.at(1)[u"class"_s]);
    CHECK(html.contains("color:#0a0b0c"));
    CHECK(html == renderHtml(maker.pages));
}

TEST_CASE("HTML: no text and no name gets out of its place") {
    PagesMaker maker;
    maker.pages.info.title = hostile;
    maker.pages.info.author = hostile;
    maker.pages.info.language = u"en\" onload=\"x"_s;
    maker.pages.pages.first().label = hostile;
    const int figure = maker.element(Tag::Figure, -1, hostile);
    maker.pages.elements.last().alt = hostile;
    maker.pages.elements.last().row = hostile;
    Run& run = maker.line(figure, hostile, hostile).runs.first();
    run.font.family = hostile;
    run.link = u"https://example.com/"_s + hostile;
    run.row = hostile;
    const QByteArray html = renderHtml(maker.pages, {{FontFace{hostile, false, false, "bytes"}}});
    const HtmlTree root = readHtml(html);
    CHECK(root.named(u"script"_s).isEmpty());
    CHECK(root.find([](const HtmlTree& e) { return e.attributes.contains(u"onload"_s); }).isEmpty());
    CHECK_FALSE(root.attributes.contains(u"lang"_s));
    CHECK(html.count("</style>") == 1);
    CHECK_FALSE(html.contains("@import \""));
    CHECK(root.named(u"title"_s).first().text == hostile);
    const HtmlTree shown = root.ofClass(u"r"_s).value(0);
    CHECK(shown.text == hostile);
    CHECK(shown[u"data-row"_s] == hostile);
    CHECK(shown[u"href"_s] == u"https://example.com/"_s + hostile);
    CHECK(root.named(u"figure"_s).first()[u"aria-label"_s] == hostile);
    CHECK(root.named(u"figure"_s).first()[u"data-block"_s] == hostile);
}

TEST_CASE("HTML: every UTF-16 unit of a run stays one, whatever it is, and none begins a line") {
    PagesMaker maker;
    QString text = u"a\tb"_s;
    for (const char16_t unit :
         {u'\0', u'\n', u'\r', u'\x0B', u'\x1B', u'\x85', u'\u2028', u'\u2029', u'\uFFFE', u'\uFDD0'})
        text += QChar(unit);
    text += QChar(0xD800);
    text += u"\U0001F600"_s;
    text += QChar(0xDC00);
    maker.line(maker.element(Tag::Code), text);
    const QString shown = runOf(maker).text;
    CHECK(shown.size() == text.size());
    CHECK(shown.startsWith(u"a\tb "));
    CHECK(shown.contains(u"\U0001F600"_s));
    CHECK(shown.count(QChar(0xFFFD)) == 4);
    CHECK_FALSE(shown.contains(QRegularExpression(u"[\\n\\r\\x{2028}\\x{2029}\\x{85}]"_s)));
}

TEST_CASE("HTML: only addresses and places in the document are links") {
    for (const QString& target :
         {u"https://example.com/?a=1&b=2"_s, u"HTTP://example.com"_s, u"mailto:a@example.com"_s}) {
        INFO(target.toStdString());
        const HtmlTree run = linkTo(target);
        CHECK(run.name == u"a");
        CHECK(run[u"href"_s] == target);
        CHECK(run[u"rel"_s] == u"noopener noreferrer");
    }
    for (const QString& target :
         {u"javascript:alert(1)"_s, u" https://example.com"_s, u"data:text/html,x"_s, u"file:///etc/passwd"_s,
          u"java\nscript:x"_s, u"//example.com"_s, u"#nowhere"_s, u"#"_s, u"ftp://example.com"_s}) {
        INFO(target.toStdString());
        const HtmlTree run = linkTo(target);
        CHECK(run.name == u"span");
        CHECK_FALSE(run.attributes.contains(u"href"_s));
        CHECK(run.ofClass(u"u"_s).size() == 1); // underlined, as in the PDF
    }
    CHECK(linkTo(u"#a1"_s)[u"href"_s] == u"#b-a1");
    CHECK(linkTo({}).ofClass(u"u"_s).isEmpty());
}

TEST_CASE("HTML: the structure tree is that of the browser") {
    PagesMaker maker;
    const int part = maker.element(Tag::Part);
    maker.line(maker.element(Tag::Heading, part), u"Heading"_s);
    maker.pages.elements.last().level = 2;
    maker.line(maker.element(Tag::Paragraph, part), u"Words"_s);
    const int list = maker.element(Tag::List, part);
    const int item = maker.element(Tag::ListItem, list);
    Line& marked = maker.line(item, u"1."_s);
    marked.runs.first().origin = Origin::Generated;
    const int inner = maker.element(Tag::List, item);
    maker.line(maker.element(Tag::ListItem, inner), u"\u2022"_s).runs.first().origin = Origin::Generated;
    maker.line(maker.element(Tag::ListItem, list), u"second"_s);
    maker.line(maker.element(Tag::Quote, part), u"said"_s);
    maker.line(maker.element(Tag::Code, part), u"code"_s);
    const int figure = maker.element(Tag::Figure, part);
    maker.line(maker.element(Tag::Paragraph, figure), u"Title"_s);
    maker.line(maker.element(Tag::Caption, figure), u"Caption"_s);
    maker.line(maker.element(Tag::Heading, part), u"Deep"_s);
    maker.pages.elements.last().level = 8;
    CHECK(pageOf(maker).structure() ==
          u"section(section(h2 p ol(li(ul(li)) li) blockquote pre(code) figure(p figcaption) heading))");
    CHECK(pageOf(maker)
              .find([](const HtmlTree& e) { return e[u"role"_s] == u"heading"; })
              .first()[u"aria-level"_s] == u"8");
    CHECK(pageOf(maker).named(u"section"_s).value(1)[u"data-part"_s] == u"release");
}

TEST_CASE("HTML: a row has all its cells, also on a page where some have no line") {
    PagesMaker maker;
    const int table = maker.element(Tag::Table, -1, u"t1"_s);
    const int header = maker.element(Tag::Row, table, u"t1"_s);
    const int name = maker.element(Tag::HeaderCell, header, u"t1"_s);
    maker.element(Tag::HeaderCell, header, u"t1"_s);
    const int row = maker.element(Tag::Row, table, u"t1"_s);
    const int first = maker.element(Tag::Cell, row, u"t1"_s);
    const int second = maker.element(Tag::Cell, row, u"t1"_s);
    maker.pages.elements[second].row = u"r2"_s;
    maker.pages.elements[second].column = 1;
    maker.line(name, u"Name"_s);
    maker.line(first, u"one"_s);
    maker.page().line(second, u"goes on"_s);
    CHECK(pageOf(maker).structure() == u"section(table(row(columnheader columnheader) row(cell cell)))");
    CHECK(pageOf(maker, 1).structure() == u"section(table(row(cell cell)))");
    const HtmlTree cell =
        pageOf(maker, 1).find([](const HtmlTree& e) { return e[u"role"_s] == u"cell"; }).value(1);
    CHECK(cell.text == u"goes on");
    CHECK(cell[u"data-row"_s] == u"r2");
    CHECK(cell[u"data-column"_s] == u"1");
}

TEST_CASE("HTML: lines of cells that take turns stand in their cells") {
    PagesMaker maker;
    const int row = maker.element(Tag::Row, maker.element(Tag::Table));
    const int left = maker.element(Tag::Cell, row);
    const int right = maker.element(Tag::Cell, row);
    for (const int cell : {left, right, left, right})
        maker.line(cell, cell == left ? u"left "_s : u"right "_s);
    const QList<HtmlTree> cells =
        pageOf(maker).find([](const HtmlTree& e) { return e[u"role"_s] == u"cell"; });
    REQUIRE(cells.size() == 2);
    CHECK(cells.at(0).text == u"left left ");
    CHECK(cells.at(1).text == u"right right ");
}

TEST_CASE("HTML: a table of contents is a list of links for navigation") {
    PagesMaker maker;
    const int part = maker.element(Tag::Part);
    maker.pages.elements.last().matter = Matter::Contents;
    const int contents = maker.element(Tag::Contents, part);
    maker.line(maker.element(Tag::ContentsItem, contents), u"Pricing"_s).runs.first().link = u"#q1"_s;
    maker.line(maker.element(Tag::ContentsItem, contents), u"Risks"_s);
    maker.page().line(maker.element(Tag::Heading, -1, u"q1"_s), u"Pricing"_s, u"q1"_s);
    const HtmlTree page = pageOf(maker);
    CHECK(page.structure() == u"section(section(nav(ol(li li))))");
    CHECK(page.named(u"section"_s).value(1)[u"data-matter"_s] == u"contents");
    CHECK(page.named(u"a"_s).first()[u"href"_s] == u"#b-q1");
    CHECK(pageOf(maker, 1).ofClass(u"l"_s).first()[u"id"_s] == u"b-q1");
}

TEST_CASE("HTML: what belongs around the text is hidden from readers and from the clipboard") {
    PagesMaker maker;
    maker.line(maker.element(Tag::Paragraph, -1, u"a1"_s), u"words"_s, u"a1"_s);
    maker.artifact(Artifact::LineNumber, u"34"_s).number = 34;
    Line& header = maker.artifact(Artifact::RepeatedHeader, u"Name"_s);
    header.runs.first().origin = Origin::Text;
    header.runs.first().block = u"t1"_s;
    header.runs.first().link = u"https://example.com"_s;
    maker.artifact(Artifact::Footer, u"Page 1"_s);
    maker.line(0, u"both"_s).artifact = Artifact::Decoration; // neither one nor the other by right
    const HtmlTree page = pageOf(maker);
    const QList<HtmlTree> hidden =
        page.find([](const HtmlTree& e) { return e[u"aria-hidden"_s] == u"true"; });
    REQUIRE(hidden.size() == 1);
    CHECK(hidden.first()[u"class"_s] == u"a");
    CHECK(hidden.first().text == u"34NamePage 1both");
    CHECK(hidden.first()
              .find([](const HtmlTree& e) {
                  return e.name == u"a" || e.attributes.contains(u"data-offset"_s) ||
                         e.attributes.contains(u"data-block"_s) || e.attributes.contains(u"id"_s) ||
                         e.attributes.contains(u"data-line"_s);
              })
              .isEmpty());
    CHECK(page[u"data-lines"_s] == u"5");
    CHECK(page.ofClass(u"l"_s).size() == 5);
    CHECK(renderHtml(maker.pages).contains(".a{-webkit-user-select:none;user-select:none}"));
}

TEST_CASE("HTML: runs say where in the document they come from") {
    PagesMaker maker;
    Line& line = maker.line(maker.element(Tag::Cell, -1, u"a1"_s), u"words"_s, u"a1"_s, 12);
    line.runs.first().row = u"r1"_s;
    line.runs.first().column = 0;
    for (const auto& [origin, block] :
         {std::pair{Origin::Label, u"a1"_s}, {Origin::Text, u"b2"_s}, {Origin::Generated, QString()}}) {
        Run run = line.runs.first();
        run.origin = origin;
        run.block = block;
        run.row.clear();
        run.column = -1;
        line.runs.append(run);
    }
    const QList<HtmlTree> runs = pageOf(maker).ofClass(u"r"_s);
    REQUIRE(runs.size() == 4);
    CHECK(runs.at(0)[u"data-offset"_s] == u"12");
    CHECK(runs.at(0)[u"data-row"_s] == u"r1");
    CHECK(runs.at(0)[u"data-column"_s] == u"0");
    CHECK_FALSE(runs.at(0).attributes.contains(u"data-origin"_s));
    CHECK_FALSE(runs.at(0).attributes.contains(u"data-block"_s)); // that of the element
    CHECK(runs.at(1)[u"data-origin"_s] == u"label");
    CHECK(runs.at(2)[u"data-block"_s] == u"b2");
    CHECK(runs.at(3)[u"data-origin"_s] == u"generated");
    CHECK_FALSE(runs.at(3).attributes.contains(u"data-offset"_s));
}

TEST_CASE("HTML: an element that goes on on the next page is opened again, with one id") {
    PagesMaker maker;
    const int part = maker.element(Tag::Part);
    const int paragraph = maker.element(Tag::Paragraph, part, u"a1"_s);
    maker.line(paragraph, u"one "_s, u"a1"_s, 0);
    maker.page().line(paragraph, u"two "_s, u"a1"_s, 4);
    maker.line(paragraph, u"three"_s, u"a1"_s, 8);
    for (const int page : {0, 1}) {
        INFO(page);
        CHECK(pageOf(maker, page).structure() == u"section(section(p))");
        CHECK(pageOf(maker, page).named(u"p"_s).first()[u"data-block"_s] == u"a1");
    }
    CHECK(pageOf(maker, 0).ofClass(u"l"_s).first()[u"id"_s] == u"b-a1");
    CHECK_FALSE(pageOf(maker, 1).ofClass(u"l"_s).first().attributes.contains(u"id"_s));
}

TEST_CASE("HTML: line breaks of the text are copied, ends of lines are not") {
    PagesMaker maker;
    const int code = maker.element(Tag::Code, -1, u"a1"_s);
    maker.line(code, u"one "_s, u"a1"_s, 0);
    maker.line(code, u"two"_s, u"a1"_s, 4);
    maker.line(code, u"three"_s, u"a1"_s, 8); // 7 is U+2028
    maker.line(code, {}).runs.clear();
    maker.line(code, u"four"_s, u"a1"_s, 15);
    QList<bool> broken;
    for (const HtmlTree& line : pageOf(maker).ofClass(u"l"_s)) broken.append(!line.named(u"br"_s).isEmpty());
    CHECK(broken == QList<bool>{false, true, true, true, false});
}

TEST_CASE("HTML: text from right to left says so, and no character changes its direction") {
    PagesMaker maker;
    Line& line = maker.line(maker.element(Tag::Paragraph), u"\u05E9\u05DC\u05D5\u05DD"_s);
    line.runs.first().rightToLeft = true;
    line.runs.first().x = 300;
    Run left = line.runs.first();
    left.rightToLeft = false;
    left.text = u"one"_s;
    left.x = 80;
    line.runs.append(left);
    const QByteArray html = renderHtml(maker.pages);
    const QList<HtmlTree> runs = readHtml(html).ofClass(u"r"_s);
    CHECK(runs.at(0)[u"dir"_s] == u"rtl");
    CHECK(runs.at(0)[u"style"_s] == u"left:220pt;--w:20pt"); // the line begins with the run on the left
    CHECK_FALSE(runs.at(1).attributes.contains(u"dir"_s));
    CHECK(html.contains("unicode-bidi:isolate-override"));
}

TEST_CASE("HTML: a soft hyphen shows at the end of a line only, and stays one character") {
    PagesMaker maker;
    const int paragraph = maker.element(Tag::Paragraph);
    maker.line(paragraph, u"hy\u00ADphen\u00AD"_s);
    Line& line = maker.line(paragraph, u"no\u00AD"_s);
    line.runs.append(line.runs.first());
    line.runs.last().text = u"end"_s;
    const QList<HtmlTree> hyphened = pageOf(maker).ofClass(u"h"_s);
    REQUIRE(hyphened.size() == 1);
    CHECK(hyphened.first().text == u"hy\u00ADphen\u00AD");
}

TEST_CASE("HTML: the file needs nothing else, runs nothing, and has a title and a language") {
    PagesMaker maker;
    maker.pages.info.language = u"es"_s;
    maker.pages.info.product = u"Morning Cover"_s;
    maker.line(maker.element(Tag::Paragraph), u"words"_s);
    const QByteArray bytes("\0\1\0\0font", 8);
    const QByteArray html =
        renderHtml(maker.pages,
                   {{FontFace{u"Carlito"_s, true, true, bytes}, FontFace{u"Wide"_s, false, false, "wOFFx"}}});
    CHECK(html.startsWith("<!DOCTYPE html>\n"));
    const HtmlTree root = readHtml(html);
    CHECK(root[u"lang"_s] == u"es");
    CHECK(root.named(u"title"_s).first().text == u"Morning Cover");
    CHECK(root.named(u"script"_s).isEmpty());
    CHECK(root.named(u"link"_s).isEmpty());
    CHECK(root.find([](const HtmlTree& e) { return e[u"http-equiv"_s] == u"Content-Security-Policy"; })
              .value(0)[u"content"_s] ==
          u"default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:");
    const QString style = root.named(u"style"_s).first().text;
    CHECK(style.contains(
        u"@font-face{font-family:\"Carlito\";font-weight:bold;font-style:italic;src:url(data:font/ttf;base64,"_s +
        QString::fromLatin1(bytes.toBase64()) + u")}"_s));
    CHECK(style.contains(u"data:font/woff;base64,"));
    CHECK(style.contains(u"@page{size:612pt 792pt;margin:0}"));
    CHECK(style.contains(u".page{width:612pt;height:792pt}"));
    // `font` would set ligatures and kerning back to what they are by default.
    CHECK_FALSE(style.contains(QRegularExpression(u"\\.f\\d+\\{[^}]*font:"_s)));
}

TEST_CASE("HTML: drawings are one image below the lines") {
    PagesMaker maker;
    maker.line(maker.element(Tag::Paragraph), u"words"_s);
    Drawing rule = straightLine({72, 100}, {540, 100.12345}, 0.75, 0x8C8C8C);
    Drawing ground;
    ground.kind = Drawing::Kind::Fill;
    ground.rect = QRectF(72, 90, 468, 20);
    ground.colour = 0xF4F4F2;
    Drawing curve = rule;
    curve.path = {{PathStep::Kind::Move, {1, 2}, {}, {}},
                  {PathStep::Kind::Curve, {7, 8}, {3, 4}, {5, 6}},
                  {PathStep::Kind::Close, {}, {}, {}}};
    maker.pages.pages.first().drawings = {ground, rule, curve};
    const HtmlTree page = pageOf(maker);
    CHECK(page.children.first().name == u"svg");
    const HtmlTree svg = page.children.first();
    CHECK(svg[u"viewBox"_s] == u"0 0 612 792");
    REQUIRE(svg.children.size() == 3);
    CHECK(svg.children.at(0)[u"fill"_s] == u"#f4f4f2");
    CHECK(svg.children.at(0)[u"width"_s] == u"468");
    CHECK(svg.children.at(1)[u"d"_s] == u"M72 100L540 100.123");
    CHECK(svg.children.at(1)[u"stroke-width"_s] == u"0.75");
    CHECK(svg.children.at(2)[u"d"_s] == u"M1 2C3 4 5 6 7 8Z");
}

TEST_CASE("HTML: pictures are in the file, once for each size, with their words among the text") {
    PagesMaker maker;
    const int figure = maker.element(Tag::Figure, -1, u"v1"_s);
    maker.pages.elements.last().alt = u"A bus & a stop"_s;
    maker.pages.images = {{u"one"_s, png},
                          {u"two"_s, QByteArrayLiteral("\xFF\xD8\xFF rest")},
                          {u"three"_s, "<svg onload='x'/>"}};
    for (const auto& [rect, image] : {std::pair{QRectF(80, 100, 200, 100), u"one"_s},
                                      {QRectF(90, 300, 200, 100), u"one"_s},
                                      {QRectF(90, 500, 20, 10), u"one"_s},
                                      {QRectF(0, 0, 5, 5), u"two"_s},
                                      {QRectF(0, 0, 5, 5), u"three"_s},
                                      {QRectF(0, 0, 5, 5), u"four"_s}})
        maker.pages.pages.first().drawings.append(pictureIn(rect, image, figure));
    for (Drawing& drawing : maker.pages.pages.first().drawings) drawing.block = u"v1"_s;
    const HtmlTree page = pageOf(maker);
    const HtmlTree svg = page.named(u"svg"_s).value(0);
    REQUIRE(svg.children.size() == 4);
    CHECK(svg.children.at(0)[u"href"_s] == u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64()));
    CHECK(svg.children.at(1).name == u"use");
    CHECK(svg.children.at(1)[u"href"_s] == u'#' + svg.children.at(0)[u"id"_s]);
    CHECK(svg.children.at(1)[u"x"_s] == u"10");
    CHECK(svg.children.at(1)[u"y"_s] == u"200");
    CHECK(svg.children.at(2).name == u"image");
    CHECK(svg.children.at(3)[u"href"_s].startsWith(u"data:image/jpeg;base64,"));
    const QList<HtmlTree> words = page.named(u"figure"_s).value(0).ofClass(u"i"_s);
    REQUIRE(words.size() == 6);
    CHECK(words.first()[u"role"_s] == u"img");
    CHECK(words.first()[u"aria-label"_s] == u"A bus & a stop");
    CHECK(words.first()[u"id"_s] == u"b-v1"); // no line is there to have it
    CHECK_FALSE(words.at(1).attributes.contains(u"id"_s));
}

TEST_CASE("HTML: a structure that nobody ought to make does no harm") {
    PagesMaker maker;
    const int self = maker.element(Tag::List, 0);
    const int late = maker.element(Tag::Paragraph, 900);
    const int item = maker.element(Tag::ListItem, late);
    maker.line(self, u"a"_s);
    maker.line(late, u"b"_s);
    maker.line(item, u"c"_s);
    maker.line(900, u"d"_s);
    maker.line(maker.element(static_cast<Tag>(77)), u"e"_s);
    maker.line(maker.element(Tag::Paragraph, maker.element(Tag::List)), u"f"_s);
    CHECK(pageOf(maker).structure() == u"section(ul paragraph(listitem) div ul(li(p)))");
    CHECK(pageOf(maker).text.simplified().remove(u' ') == u"abcefd");

    Line& line = maker.pages.pages.first().lines.first();
    line.top = std::numeric_limits<double>::quiet_NaN();
    line.runs.first().x = std::numeric_limits<double>::infinity();
    line.runs.first().width = -1e300;
    maker.pages.profile.width = 1e300;
    CHECK(renderHtml(maker.pages).size() < 20'000);
    (void)pageOf(maker);
    (void)readHtml(renderHtml(Pages{}));
}

TEST_CASE("HTML: a tree of any depth can be written") {
    PagesMaker maker;
    int deepest = maker.element(Tag::Quote);
    for (int i = 0; i < 20'000; ++i) deepest = maker.element(Tag::Quote, deepest);
    maker.line(deepest, u"words"_s);
    const QByteArray html = renderHtml(maker.pages);
    CHECK(html.count("<blockquote>") == 20'001);
    CHECK(html.count("</blockquote>") == 20'001);
}

TEST_CASE("HTML: numbers have three decimals at most") {
    PagesMaker maker;
    Line& line = maker.line(maker.element(Tag::Paragraph), u"words"_s);
    line.top = 72.123456789;
    line.height = 0.1 + 0.2;
    line.runs.first().x = -0.00001;
    line.runs.first().font.size = 10.05;
    const QByteArray html = renderHtml(maker.pages);
    CHECK_FALSE(QString::fromUtf8(html).contains(QRegularExpression(u"\\d\\.\\d{4}"_s)));
    CHECK_FALSE(html.contains("-0pt"));
    CHECK(html.contains("top:72.123pt"));
    CHECK(html.contains("font-size:10.05pt"));
}
