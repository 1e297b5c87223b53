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

/// Changes something, anywhere.
void edit(Document& document, Generator& generator) {
    QList<Block>* lists[] = {&document.release.blocks, &document.appendix.blocks, &document.unsorted.blocks,
                             &document.questions};
    QList<Block>& blocks = *lists[generator.number(0, 3)];
    const int at = generator.number(0, std::max(0, int(blocks.size()) - 1));
    switch (generator.number(0, 7)) {
    case 0:
        blocks.insert(at, generator.block(roles::problem));
        break;
    case 1:
        if (!blocks.isEmpty()) blocks.removeAt(at);
        break;
    case 2:
        if (!blocks.isEmpty()) blocks[at].text = generator.text(20);
        break;
    case 3:
        if (blocks.size() > 1) blocks.swapItemsAt(0, at);
        break;
    case 4:
        if (!document.visuals.isEmpty()) document.visuals[0].title = generator.words(3);
        break;
    case 5:
        if (!document.customerFaq.entries.isEmpty()) document.customerFaq.entries[0].text = generator.text(9);
        break;
    case 6:
        document.meta.confidentiality = generator.words(2);
        break;
    default:
        document.meta.pageProfile = generator.chance(0.5) ? u"a4-11"_s : u"letter-11"_s;
        break;
    }
}

} // namespace

TEST_CASE("After any edit the pages are those of a fresh start") {
    for (quint32 seed = 1; seed <= 12; ++seed) {
        Generator generator(seed);
        Document document = generator.document();
        Paginator paginator;
        for (int i = 0; i < 12; ++i) {
            INFO("seed " << seed << ", edit " << i);
            CHECK(paginator.update(document) == paginate(document));
            edit(document, generator);
        }
    }
}

TEST_CASE("A keystroke sets one block") {
    Document document;
    Builder builder;
    for (int i = 0; i < 40; ++i)
        document.internalFaq.entries.append(
            builder.entry(builder.words(8), {builder.words(60), builder.words(60)}));
    Paginator paginator;
    (void)paginator.update(document);
    CHECK(paginator.blocksSet() == 121);
    (void)paginator.update(document);
    CHECK(paginator.blocksSet() == 0);
    document.internalFaq.entries[7].answer[1].text.append(u"x"_s);
    (void)paginator.update(document);
    CHECK(paginator.blocksSet() == 1);
    document.internalFaq.entries.removeAt(3);
    (void)paginator.update(document);
    CHECK(paginator.blocksSet() == 0);
}

TEST_CASE("The numeral of a list item is set again when an item before it goes") {
    Builder builder;
    Document document;
    for (int i = 0; i < 3; ++i) document.release.blocks.append(builder.block(u"Step"_s, kinds::number));
    Paginator paginator;
    (void)paginator.update(document);
    document.release.blocks.removeFirst();
    CHECK(listing(paginator.update(document)).contains(u"2.Step"));
    CHECK_FALSE(listing(paginator.pages()).contains(u"3.Step"));
}

TEST_CASE("Line numbers can go by page or be left out") {
    Builder builder;
    Document document;
    for (int i = 0; i < 30; ++i) document.release.blocks.append(builder.block(builder.words(50)));
    const auto numbersOn = [](const Page& page) {
        QList<int> numbers;
        for (const Line& line : page.lines)
            if (line.artifact == Artifact::LineNumber) numbers.append(line.number);
        return numbers;
    };
    PageOptions options;
    Pages pages = paginate(document, options);
    REQUIRE(pages.pages.size() > 1);
    CHECK(numbersOn(pages.pages.at(1)).first() == numbersOn(pages.pages.at(0)).last() + 1);
    options.lineNumbers = LineNumbers::PerPage;
    pages = paginate(document, options);
    CHECK(numbersOn(pages.pages.at(0)).first() == 1);
    CHECK(numbersOn(pages.pages.at(1)).first() == 1);
    options.lineNumbers = LineNumbers::None;
    pages = paginate(document, options);
    CHECK(numbersOn(pages.pages.at(0)).isEmpty());
    CHECK(pages.pages.at(0).lines.first().number == 0);
}
