// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/pages/paginator.h"
#include "tests/core/pages/pagetext.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Element& element) {
    static const QStringList names{u"Part"_s,       u"H"_s,      u"P"_s,      u"L"_s,  u"LI"_s,
                                   u"BlockQuote"_s, u"Code"_s,   u"Table"_s,  u"TR"_s, u"TH"_s,
                                   u"TD"_s,         u"Figure"_s, u"Caption"_s};
    const QString name = names.at(int(element.tag));
    return element.tag == Tag::Heading ? name + QString::number(element.level) : name;
}

/// The tree in brackets: "Part(H1 P)".
QString tree(const Pages& pages, int parent = -1) {
    QStringList children;
    for (int i = 0; i < int(pages.elements.size()); ++i) {
        const Element& element = pages.elements.at(i);
        if (element.parent != parent) continue;
        const QString inside = tree(pages, i);
        children.append(inside.isEmpty() ? nameOf(element) : nameOf(element) + u'(' + inside + u')');
    }
    return children.join(u' ');
}

Block item(Builder& builder, QLatin1StringView kind, int level) {
    Block block = builder.block(u"item"_s, kind);
    block.level = level;
    return block;
}

} // namespace

TEST_CASE("The structure is that of a tagged document") {
    Builder builder;
    Document document;
    document.release.blocks = {builder.block(u"Headline"_s, {}, roles::headline),
                               builder.block(u"Subheading"_s, {}, roles::subheading),
                               item(builder, kinds::bullet, 1),
                               item(builder, kinds::number, 2),
                               item(builder, kinds::number, 2),
                               item(builder, kinds::bullet, 1),
                               builder.block(u"Said she"_s, kinds::quote),
                               item(builder, kinds::bullet, 3)};
    document.customerFaq.entries = {builder.entry(u"How?"_s, {u"So."_s})};
    document.appendix.blocks = {builder.table(2, 2), builder.block(u"select *"_s, kinds::code),
                                builder.block({}, kinds::rule)};
    CHECK(tree(paginate(document)) == u"Part(H1 P L(LI(L(LI LI)) LI) BlockQuote L(L(L(LI)))) Part(H1 H2 P) "
                                      u"Part(H1 Table(TR(TH TH) TR(TD TD)) Code)");
}

TEST_CASE("A paragraph on two pages is one element; a figure holds its words and says its alternative") {
    Builder builder;
    Document document;
    document.release.blocks = {builder.block(builder.words(900))};
    Visual visual;
    visual.id = u"f1"_s;
    visual.title = u"Growth"_s;
    visual.alt = u"A circle"_s;
    visual.caption = Text(u"Why"_s);
    document.visuals = {visual};
    const Pages pages = paginate(document);
    CHECK(tree(pages) == u"Part(P) Part(H1 Figure(P P Caption))");
    for (const Element& element : pages.elements)
        if (element.tag == Tag::Figure) CHECK(element.alt == u"A circle");
    CHECK(pages.pages.at(0).lines.first().element == pages.pages.at(1).lines.first().element);
}

TEST_CASE("What a page draws beside the text is an artifact, and bars and grounds end with their page") {
    Builder builder;
    Document document;
    document.appendix.blocks = {builder.block(builder.words(1200), kinds::quote),
                                builder.block(builder.words(900), kinds::code)};
    const Pages pages = paginate(document);
    REQUIRE(pages.pages.size() >= 4);
    for (const Page& page : pages.pages) {
        CHECK_FALSE(page.drawings.isEmpty());
        for (const Drawing& drawing : page.drawings) {
            CHECK(drawing.element == -1);
            CHECK(drawing.artifact == Artifact::Decoration);
            CHECK(drawing.rect.top() > 60);
            CHECK(drawing.rect.bottom() < 792 - 60);
            CHECK(drawing.rect.height() > 0);
        }
    }
}

TEST_CASE("The pages know what they are about") {
    Document document;
    document.meta.title = u"Handover Ledger"_s;
    document.meta.owner = u"u-dana"_s;
    document.meta.language = u"en"_s;
    document.meta.draft = 7;
    document.meta.confidentiality = u"Acme Confidential"_s;
    document.people = {Person{u"u-dana"_s, u"Dana Ortiz"_s, {}, {}}};
    document.release.blocks = {Builder().block(u"Headline"_s, {}, roles::headline)};
    Pages pages = paginate(document);
    CHECK(pages.info.title == u"Handover Ledger");
    CHECK(pages.info.author == u"Dana Ortiz");
    CHECK(pages.info.draft == 7);
    const QString text = listing(pages);
    CHECK(text.contains(u"foot | Handover Ledger \u00b7 Draft 7\n"));
    CHECK(text.contains(u"foot | Acme Confidential\n"));
    CHECK(text.contains(u"foot | Page 1 of 1\n"));
    document.meta.title.clear();
    CHECK(paginate(document).info.title == u"Headline");
}

TEST_CASE("Long footers are cut, not laid over each other") {
    Document document;
    document.meta.title = u"A title that goes on and on "_s.repeated(40);
    document.meta.confidentiality = u"Confidential beyond all measure "_s.repeated(40);
    QList<Run> footer;
    const Pages pages = paginate(document);
    for (const Line& line : pages.pages.first().lines)
        if (line.artifact == Artifact::Footer) footer += line.runs;
    REQUIRE(footer.size() >= 2);
    for (qsizetype i = 1; i < footer.size(); ++i)
        CHECK(footer.at(i).x >= footer.at(i - 1).x + footer.at(i - 1).width);
    CHECK(footer.first().x >= 72);
    CHECK(footer.last().x + footer.last().width <= 540.01);
}
