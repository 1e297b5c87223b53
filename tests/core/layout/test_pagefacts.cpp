// SPDX-License-Identifier: MIT
#include "core/layout/page.h"
#include "core/layout/pagefacts.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

/// Pages made by hand, line by line.
class Maker {
public:
    int element(Place place) {
        Element element;
        element.place = place;
        m_pages.elements.append(element);
        return int(m_pages.elements.size()) - 1;
    }

    Maker& page() {
        Page page;
        page.number = int(m_pages.pages.size()) + 1;
        page.label = QString::number(page.number);
        m_pages.pages.append(page);
        m_top = m_pages.profile.marginTop;
        return *this;
    }

    Maker& line(int element, const Id& block, int offset, int number, const Id& row = {}, int column = -1) {
        Line line;
        line.top = m_top;
        line.height = 13.5;
        line.baseline = m_top + 10;
        line.number = number;
        line.element = element;
        Run run;
        run.text = u"words"_s;
        run.block = block;
        run.offset = offset;
        run.row = row;
        run.column = column;
        line.runs.append(run);
        m_pages.pages.last().lines.append(line);
        m_top += 13.5;
        return *this;
    }

    Maker& footer() {
        Line line;
        line.top = 750;
        line.height = 10;
        line.artifact = Artifact::Footer;
        Run run;
        run.text = u"Page 1"_s;
        run.origin = Origin::Generated;
        line.runs.append(run);
        m_pages.pages.last().lines.append(line);
        return *this;
    }

    [[nodiscard]] const Pages& pages() const { return m_pages; }

private:
    Pages m_pages;
    double m_top = 0;
};

} // namespace

TEST_CASE("Page facts find the line of an offset") {
    Maker maker;
    const int release = maker.element(Place::Release);
    maker.page()
        .line(release, u"a"_s, 0, 1)
        .line(release, u"a"_s, 40, 2)
        .line(release, u"b"_s, 0, 3)
        .page()
        .line(release, u"b"_s, 50, 4);
    const PageFacts facts = pageFacts(maker.pages());
    CHECK(facts.lineOf(u"a"_s) == 1);
    CHECK(facts.lineOf(u"a"_s, 39) == 1);
    CHECK(facts.lineOf(u"a"_s, 40) == 2);
    CHECK(facts.lineOf(u"a"_s, 4000) == 2);
    CHECK(facts.lineOf(u"b"_s, 51) == 4);
    CHECK(facts.pageOf(u"b"_s, 49) == 1);
    CHECK(facts.pageOf(u"b"_s, 50) == 2);
    CHECK(facts.lineOf(u"not printed"_s) == 0);
    CHECK(facts.pageOf(u"not printed"_s) == 0);
}

TEST_CASE("In a table the offset counts in the cell") {
    Maker maker;
    const int release = maker.element(Place::Release);
    maker.page().line(release, u"t"_s, 0, 1, u"r1"_s, 0).line(release, u"t"_s, 12, 2, u"r1"_s, 0);
    maker.line(release, u"t"_s, 0, 1, u"r1"_s, 1)
        .line(release, u"t"_s, 0, 3, u"r2"_s, 0)
        .line(release, u"t"_s, 20, 4, u"r2"_s, 0);
    const PageFacts facts = pageFacts(maker.pages());
    CHECK(facts.lineOf(u"t"_s) == 1);
    CHECK(facts.lineOf(u"t"_s, 15, u"r1"_s, 0) == 2);
    CHECK(facts.lineOf(u"t"_s, 15, u"r1"_s, 1) == 1);
    CHECK(facts.lineOf(u"t"_s, 25, u"r2"_s, 0) == 4);
    CHECK(facts.lineOf(u"t"_s, 25, u"r3"_s, 0) == 0);
}

TEST_CASE("Fill counts whole pages and the used part of the last; footers count for nothing") {
    Maker maker;
    const int release = maker.element(Place::Release);
    const int faq = maker.element(Place::CustomerFaq);
    const int appendix = maker.element(Place::Appendix);
    maker.page();
    for (int i = 0; i < 24; ++i) maker.line(release, u"a"_s, i, i + 1);
    maker.footer().page();
    for (int i = 0; i < 12; ++i) maker.line(faq, u"b"_s, i, i + 25);
    maker.footer().page().line(appendix, u"c"_s, 0, 40).footer();
    const PageFacts facts = pageFacts(maker.pages());
    CHECK(facts.pageCount == 3);
    CHECK(facts.releasePages == 1);
    CHECK(facts.releaseFill == Approx(0.5));
    CHECK(facts.corePages == 2);
    CHECK(facts.coreFill == Approx(1.25));
}

TEST_CASE("Pages without content have no core") {
    Maker maker;
    maker.page().footer();
    const PageFacts facts = pageFacts(maker.pages());
    CHECK(facts.pageCount == 1);
    CHECK(facts.releasePages == 0);
    CHECK(facts.releaseFill == 0.0);
    CHECK(facts.lines.isEmpty());
}

TEST_CASE("A line is found by its printed number, and by page where numbers begin anew") {
    PageFacts facts;
    facts.lines[QStringLiteral("b1")] = {{0, 1, 1, {}, -1}, {40, 2, 1, {}, -1}};
    facts.lines[QStringLiteral("t1")] = {{0, 3, 1, QStringLiteral("r1"), 0},
                                         {0, 3, 1, QStringLiteral("r1"), 1}};
    facts.lines[QStringLiteral("b2")] = {{0, 1, 2, {}, -1}, {30, 0, 2, {}, -1}};
    CHECK(facts.placeOfLine(2)->block == QStringLiteral("b1"));
    CHECK(facts.placeOfLine(2)->start.offset == 40);
    CHECK(facts.placeOfLine(3)->start.column == 0);
    CHECK(facts.placeOfLine(1)->block == QStringLiteral("b1"));
    CHECK(facts.placeOfLine(1, 2)->block == QStringLiteral("b2"));
    CHECK_FALSE(facts.placeOfLine(4));
    CHECK_FALSE(facts.placeOfLine(-1));
    CHECK(facts.lastLine() == 3);
    CHECK(PageFacts().lastLine() == 0);
}
