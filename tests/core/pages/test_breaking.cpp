// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/layout/pagefacts.h"
#include "core/pages/paginator.h"
#include "tests/core/pages/pagetext.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QMap>
#include <QSet>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// How many lines each element has on each page: by element, then by page.
QMap<int, QMap<int, int>> linesByPage(const Pages& pages) {
    QMap<int, QMap<int, int>> lines;
    for (const Page& page : pages.pages)
        for (const Line& line : page.lines)
            if (line.element >= 0) ++lines[line.element][page.number];
    return lines;
}

/// The lines of the text on a page, without artifacts.
QList<Line> textLines(const Page& page) {
    QList<Line> lines;
    for (const Line& line : page.lines)
        if (line.element >= 0) lines.append(line);
    return lines;
}

bool isHeading(const Pages& pages, const Line& line) {
    return pages.elements.at(line.element).tag == Tag::Heading;
}

/// The places with text on a page.
QSet<int> placesOn(const Pages& pages, const Page& page) {
    QSet<int> places;
    for (const Line& line : textLines(page)) places.insert(int(pages.elements.at(line.element).place));
    return places;
}

Document faqOf(quint32 seed) {
    Generator random(seed);
    Builder builder;
    Document document;
    for (int i = 0; i < 60; ++i) {
        FaqEntry entry = builder.entry(builder.words(random.number(3, 25)), {});
        for (int j = random.number(1, 3); j > 0; --j) {
            const bool isItem = random.chance(0.3);
            entry.answer.append(builder.block(builder.words(random.number(2, 70)),
                                              isItem ? kinds::bullet : kinds::paragraph));
        }
        if (random.chance(0.1)) entry.heading = builder.words(2);
        document.internalFaq.entries.append(entry);
    }
    return document;
}

} // namespace

TEST_CASE("Each part begins a page, in reading order, the release on page 1") {
    Builder builder;
    Document document;
    document.questions = {builder.block(u"Night-shift nurses"_s, {}, roles::customer)};
    document.release.blocks = {builder.block(u"Headline"_s, {}, roles::headline)};
    document.customerFaq.entries = {builder.entry(u"How much?"_s, {u"Nothing."_s})};
    document.internalFaq.entries = {builder.entry(u"How hard?"_s, {u"Very."_s})};
    document.appendix.blocks = {builder.block(u"Numbers"_s)};
    document.unsorted.blocks = {builder.block(u"Ask legal"_s)};
    const Pages pages = paginate(document);
    REQUIRE(pages.pages.size() == 6);
    for (int i = 0; i < 6; ++i) CHECK(placesOn(pages, pages.pages.at(i)) == QSet<int>{int(readingOrder[i])});
    const PageFacts facts = pageFacts(pages);
    CHECK(facts.pageCount == 6);
    CHECK(facts.releasePages == 1);
    CHECK(facts.corePages == 3);
    CHECK(facts.coreFill > 2.0);
    CHECK(facts.coreFill < 2.2);
}

TEST_CASE("A question that nobody answered is not printed, nor is a part without content") {
    Builder builder;
    Document document;
    for (const auto role : roles::questions) document.questions.append(builder.block({}, {}, role));
    document.release.blocks = {
        builder.block(u"Headline"_s, {}, roles::headline), builder.block({}, {}, roles::summary),
        builder.block(u"   "_s, {}, roles::problem), builder.block(u"The end"_s, {}, roles::callToAction)};
    Pages pages = paginate(document);
    REQUIRE(pages.pages.size() == 1);
    CHECK(textLines(pages.pages.first()).size() == 2);
    CHECK(pageFacts(pages).lineOf(document.release.blocks.at(3).id) == 2);
    CHECK(pageFacts(pages).lineOf(document.release.blocks.at(1).id) == 0);

    document.questions[3].text = Text(u"We asked 31 of them."_s);
    pages = paginate(document);
    REQUIRE(pages.pages.size() == 2);
    const QString text = listing(pages);
    CHECK(text.contains(u"How did you know what the customer needs or wants?"));
    CHECK_FALSE(text.contains(u"Who is the customer?"));
}

TEST_CASE("Headings and labels are printed as written") {
    Builder builder;
    Document document;
    document.release.heading = u"Our release"_s;
    Block problem = builder.block(u"Nurses copy facts."_s, {}, roles::problem);
    problem.heading = u"Why"_s;
    problem.label = u"The problem:"_s;
    document.release.blocks = {problem};
    FaqEntry entry = builder.entry(u"How much?"_s, {u"Nothing."_s});
    entry.heading = u"Pricing"_s;
    entry.label = u"Q1."_s;
    document.customerFaq.heading = u"External FAQ"_s;
    document.customerFaq.entries = {entry};
    const QString text = listing(paginate(document));
    for (const QString& line :
         {u"     | Our release"_s, u"   1 | Why"_s, u"   2 | The problem: Nurses copy facts."_s,
          u"     | External FAQ"_s, u"   3 | Pricing"_s, u"   4 | Q1. How much?"_s, u"   5 | Nothing."_s}) {
        INFO(text.toStdString());
        CHECK(text.contains(line + u'\n'));
    }
}

TEST_CASE("No question stands alone at the foot of a page, and two lines of its answer stand with it") {
    for (quint32 seed = 1; seed <= 25; ++seed) {
        INFO("seed " << seed);
        const Document document = faqOf(seed);
        const Pages pages = paginate(document);
        REQUIRE(pages.pages.size() > 3);
        for (const Page& page : pages.pages) {
            const QList<Line> lines = textLines(page);
            CHECK_FALSE(isHeading(pages, lines.last()));
            if (lines.size() < 2 || !isHeading(pages, lines.at(lines.size() - 2))) continue;
            // One line below the question: then that is all there is of this block.
            const int element = lines.last().element;
            CHECK(linesByPage(pages).value(element).size() == 1);
        }
    }
}

TEST_CASE("At least two lines of a paragraph stand together at the foot and at the head of a page") {
    for (quint32 seed = 1; seed <= 25; ++seed) {
        INFO("seed " << seed);
        int divided = 0;
        const Pages pages = paginate(faqOf(seed));
        const auto lines = linesByPage(pages);
        for (auto it = lines.begin(); it != lines.end(); ++it) {
            if (it->size() < 2) continue;
            ++divided;
            CHECK(pages.elements.at(it.key()).tag != Tag::Heading);
            for (const int count : *it) CHECK(count >= 2);
        }
        CHECK(divided > 0);
    }
}

TEST_CASE("Pages are filled as far as the rules allow") {
    // Paragraphs of three lines cannot be divided: at most three lines and the question above stay empty.
    Builder builder;
    Document document;
    for (int i = 0; i < 80; ++i) document.release.blocks.append(builder.block(builder.words(34)));
    const Pages pages = paginate(document);
    for (qsizetype i = 0; i + 1 < pages.pages.size(); ++i)
        CHECK(textLines(pages.pages.at(i)).last().bottom() > 792 - 72 - 3 * 13.5 - 6);
}

TEST_CASE("A sentence that ends with a colon stays with the first item of its list") {
    Builder builder;
    for (int filler = 30; filler < 48; ++filler) {
        INFO(filler << " lines before");
        Document document;
        QStringList lines;
        for (int i = 0; i < filler; ++i) lines.append(u"line"_s);
        Block before = builder.block({});
        for (const QString& line : lines) before.text.append(line + u'\u2028');
        document.release.blocks = {before, builder.block(u"There are four:"_s)};
        for (int i = 0; i < 12; ++i)
            document.release.blocks.append(builder.block(builder.words(4), kinds::bullet));
        for (const Page& page : paginate(document).pages) {
            for (qsizetype i = page.lines.size() - 1; i >= 0; --i) {
                if (page.lines.at(i).element < 0) continue;
                CHECK_FALSE(page.lines.at(i).text().endsWith(u':'));
                break;
            }
        }
    }
}

TEST_CASE("A table repeats its header on every page, and keeps it with a row") {
    Builder builder;
    for (int before = 0; before < 44; before += 3) {
        INFO(before << " lines before");
        Document document;
        Block text = builder.block({});
        for (int i = 0; i < before; ++i) text.text.append(u"line\u2028"_s);
        Block table = builder.table(90, 3);
        table.table.rows[0].cells[0] = Text(u"Measure"_s);
        document.appendix.blocks = {text, table};
        const Pages pages = paginate(document);
        REQUIRE(pages.pages.size() >= 2);
        int withTable = 0;
        for (const Page& page : pages.pages) {
            int own = 0;
            int repeated = 0;
            int rows = 0;
            for (const Line& line : page.lines) {
                if (line.text() == u"Measure") ++(line.artifact == Artifact::RepeatedHeader ? repeated : own);
                if (line.element >= 0 && pages.elements.at(line.element).tag == Tag::Cell) ++rows;
                if (line.artifact == Artifact::RepeatedHeader) CHECK(line.number == 0);
            }
            if (rows == 0)
                CHECK(own + repeated == 0);
            else
                CHECK(own + repeated == 1);
            withTable += rows > 0 ? 1 : 0;
        }
        CHECK(withTable >= 2);
    }
}

TEST_CASE("A small table stays whole, and no row of a larger one stands alone") {
    Builder builder;
    for (const int rows : {5, 30}) {
        for (int before = 15; before < 47; ++before) {
            INFO(rows << " rows, " << before << " lines before");
            Document document;
            Block text = builder.block({});
            for (int i = 0; i < before; ++i) text.text.append(u"line\u2028"_s);
            document.appendix.blocks = {text, builder.table(rows, 2)};
            const Pages pages = paginate(document);
            QList<int> rowsOn;
            for (const Page& page : pages.pages) {
                QSet<Id> ids;
                for (const Line& line : textLines(page))
                    if (pages.elements.at(line.element).tag == Tag::Cell)
                        ids.insert(pages.elements.at(line.element).row);
                if (!ids.isEmpty()) rowsOn.append(int(ids.size()));
            }
            if (rows == 5) CHECK(rowsOn.size() == 1);
            for (const int count : rowsOn) CHECK(count >= 2);
        }
    }
}

TEST_CASE("Cells of a row stand side by side on the same baselines and share their line numbers") {
    Builder builder;
    Block table = builder.table(2, 3, 0);
    table.table.rows[0].cells[1] = Text(builder.words(60));
    table.table.columns[2].align = u"right"_s;
    Document document;
    document.appendix.blocks = {table};
    const Pages pages = paginate(document);
    QMap<qint64, int> numbers; // by baseline, in 1/100 point
    double rightEdge = 0;
    for (const Line& line : pages.pages.first().lines) {
        if (line.number == 0 || line.artifact != Artifact::None) continue;
        const qint64 baseline = qRound64(line.baseline * 100);
        if (numbers.contains(baseline)) CHECK(numbers.value(baseline) == line.number);
        numbers.insert(baseline, line.number);
        const Run& run = line.runs.last();
        if (run.column == 2) {
            if (rightEdge > 0) CHECK(run.x + run.width == Approx(rightEdge).margin(0.05));
            rightEdge = run.x + run.width;
        }
    }
    CHECK(numbers.size() > 3);
    CHECK(rightEdge == Approx(72 + 468).margin(0.1));
    const PageFacts facts = pageFacts(pages);
    CHECK(facts.lineOf(table.id, 0, u"r0"_s, 2) == 1);
    INFO(listing(pages).toStdString());
    CHECK(facts.lineOf(table.id, 100'000, u"r0"_s, 1) == int(numbers.size()) - 1);
    CHECK(facts.lineOf(table.id, 0, u"r1"_s, 0) == int(numbers.size()));
}

TEST_CASE("Lists are numbered, nested, and set apart") {
    Builder builder;
    Document document;
    const auto item = [&](QLatin1StringView kind, int level, const QString& text) {
        Block block = builder.block(text, kind);
        block.level = level;
        document.release.blocks.append(block);
    };
    item(kinds::number, 1, u"one"_s);
    item(kinds::number, 2, u"first"_s);
    item(kinds::number, 2, u"second"_s);
    item(kinds::number, 1, u"two"_s);
    document.release.blocks.append(builder.block(u"A paragraph"_s));
    item(kinds::number, 1, u"three"_s);
    item(kinds::bullet, 1, u"dot"_s);
    const Pages pages = paginate(document);
    QStringList lines;
    for (const Line& line : textLines(pages.pages.first())) lines.append(line.text());
    CHECK(lines == QStringList{u"1.one"_s, u"a.first"_s, u"b.second"_s, u"2.two"_s, u"A paragraph"_s,
                               u"3.three"_s, u"\u2022dot"_s});
    const QList<Line> text = textLines(pages.pages.first());
    const Run& marker = text.at(0).runs.at(0);
    const Run& words = text.at(0).runs.at(1);
    CHECK(marker.origin == Origin::Generated);
    CHECK(marker.x >= 72);
    CHECK(marker.x + marker.width < words.x);
    CHECK(text.at(1).runs.at(1).x > words.x);
}

TEST_CASE("The answers to questions number their lists anew") {
    Builder builder;
    Document document;
    for (int i = 0; i < 2; ++i) {
        FaqEntry entry = builder.entry(u"Which?"_s, {});
        entry.answer = {builder.block(u"This"_s, kinds::number), builder.block(u"That"_s, kinds::number)};
        document.internalFaq.entries.append(entry);
    }
    CHECK(listing(paginate(document)).count(u"1.This"_s) == 2);
}

TEST_CASE("A line break in the text breaks the line and is no character on the page") {
    Document document;
    document.release.blocks = {Builder().block(u"one\u2028two\u2028\u2028four"_s)};
    const Pages pages = paginate(document);
    const QList<Line> lines = textLines(pages.pages.first());
    REQUIRE(lines.size() == 4);
    CHECK(lines.at(0).text() == u"one");
    CHECK(lines.at(1).text() == u"two");
    CHECK(lines.at(2).text().isEmpty());
    CHECK(lines.at(3).runs.first().offset == 9);
}

TEST_CASE("What must not break stays on one line") {
    Builder builder;
    Document document;
    document.release.blocks = {builder.block(u"It takes "_s + u"42\u00a0minutes "_s.repeated(120))};
    for (const Line& line : textLines(paginate(document).pages.first())) {
        CHECK_FALSE(line.text().startsWith(u"minutes"));
        CHECK_FALSE(line.text().trimmed().endsWith(u"42"));
    }
}

TEST_CASE("Links keep their target, code and emphasis their fonts") {
    Document document;
    document.release.blocks = {Builder().block(u"See [the _pilot_](<#b7>), `f(x)` and **this**."_s)};
    const QList<Line> lines = textLines(paginate(document).pages.first());
    REQUIRE(lines.size() == 1);
    QStringList shown;
    for (const Run& run : lines.first().runs)
        shown.append(u"%1|%2|%3%4"_s.arg(run.text, run.link, run.font.family.left(3),
                                         run.font.bold     ? u" bold"_s
                                         : run.font.italic ? u" italic"_s
                                                           : QString()));
    CHECK(shown == QStringList{u"See ||Car"_s, u"the |#b7|Car"_s, u"pilot|#b7|Car italic"_s, u", ||Car"_s,
                               u"f(x)||Lib"_s, u" and ||Car"_s, u"this||Car bold"_s, u".||Car"_s});
    // Side by side, without gap or overlap.
    for (qsizetype i = 1; i < lines.first().runs.size(); ++i) {
        const Run& last = lines.first().runs.at(i - 1);
        CHECK(lines.first().runs.at(i).x == Approx(last.x + last.width).margin(0.01));
        CHECK(lines.first().runs.at(i).offset == last.end());
    }
}

TEST_CASE("Right-to-left text runs from the right, its numbers and Latin words from the left") {
    Document document;
    document.release.blocks = {Builder().block(u"\u05D0\u05D1\u05D2 abc \u05D3\u05D4 12"_s)};
    const QList<Line> lines = textLines(paginate(document).pages.first());
    REQUIRE(lines.size() == 1);
    QString text;
    double hebrew = 0;
    double latin = 0;
    for (const Run& run : lines.first().runs) {
        text += run.text;
        if (run.text.contains(u'\u05D0')) {
            CHECK(run.rightToLeft);
            hebrew = run.x;
        }
        if (run.text.contains(u"abc")) {
            CHECK_FALSE(run.rightToLeft);
            latin = run.x;
        }
    }
    CHECK(text == document.release.blocks.first().text.plain());
    CHECK(hebrew > latin);
    CHECK(hebrew > 400); // flush right
}

TEST_CASE("In mixed text every run goes one way, and runs neither overlap nor leave gaps") {
    Builder builder;
    for (
        const QString& text :
        {u"\u05D4\u05D9\u05D0 \u05D0\u05DE\u05E8\u05D4 hello world 42 \u05D5\u05D4\u05DC\u05DB\u05D4 (\u05D4\u05D1\u05D9\u05EA\u05D4)."_s,
         u"She said \u05E9\u05DC\u05D5\u05DD, \u05D0\u05E0\u05D9 twice."_s,
         u"Arabic: \u0645\u0631\u062D\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645 (42) end."_s}) {
        INFO(text.toStdString());
        Document document;
        document.release.blocks = {builder.block(text)};
        QList<Line> lines = textLines(paginate(document).pages.first());
        REQUIRE(lines.size() == 1);
        CHECK(lines.first().text() == text);
        QList<Run> runs = lines.first().runs;
        for (const Run& run : runs) {
            bool latin = false;
            bool other = false;
            for (const QChar c : run.text) {
                if (c.direction() == QChar::DirL) latin = true;
                if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL) other = true;
            }
            CHECK_FALSE((latin && other));
            if (latin || other) CHECK(run.rightToLeft == other);
        }
        std::sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) { return a.x < b.x; });
        for (qsizetype i = 1; i < runs.size(); ++i)
            CHECK(runs.at(i).x == Approx(runs.at(i - 1).x + runs.at(i - 1).width).margin(0.1));
    }
}

TEST_CASE("A line from left to right in a paragraph from right to left ends at its right edge") {
    Builder builder;
    Document document;
    document.release.blocks = {builder.block(u"\u05E9\u05DC\u05D5\u05DD "_s + builder.words(60))};
    const Pages pages = paginate(document);
    CHECK(problems(pages).join(u'\n') == QString());
    const QList<Line> lines = textLines(pages.pages.first());
    REQUIRE(lines.size() > 2);
    for (const Line& line : lines) {
        INFO(line.text().toStdString());
        double right = 0;
        for (const Run& run : line.runs) {
            CHECK(run.width >= 0);
            if (!run.text.trimmed().isEmpty()) right = std::max(right, run.x + run.width);
        }
        CHECK(right == Approx(540).margin(4)); // white space may hang at either end
    }
}
