// SPDX-License-Identifier: MIT
#include "core/pages/paginator.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

Document document() {
    Document document;
    Block block;
    block.id = u"b1"_s;
    block.text = Text(u"It opens to all clinics every clinic today."_s);
    document.release.blocks = {block};
    return document;
}

PageOptions redline() {
    auto edits = std::make_shared<TextEdits>();
    edits->set({u"b1"_s, Origin::Text, {}, -1}, {{12, 24, Edit::Deleted}, {24, 36, Edit::Inserted}});
    PageOptions options;
    options.edits = edits;
    Block summary;
    summary.id = u"s1"_s;
    summary.text = Text(u"1 change"_s);
    options.front = {summary};
    return options;
}

} // namespace

TEST_CASE("In a redline what went is struck through, and what came underlined, at the same places") {
    const Pages plain = paginate(document());
    const Pages pages = paginate(document(), redline());
    REQUIRE(pages.pages.size() == 2);
    QStringList runs;
    for (const Line& line : pages.pages.last().lines)
        for (const Run& run : line.runs)
            if (run.block == u"b1")
                runs.append((run.struckOut ? u"-"_s : run.underlined ? u"+"_s : u"="_s) + run.text);
    CHECK(runs ==
          QStringList{u"=It opens to "_s, u"-all clinics "_s, u"+every clinic"_s, u"= today."_s});
    CHECK(pages.pages.last().lines.size() == plain.pages.first().lines.size());
    CHECK(pages.pages.last().lines.first().number == plain.pages.first().lines.first().number);
}

TEST_CASE("What changed stands in front of page 1, without line numbers") {
    const Pages pages = paginate(document(), redline());
    CHECK(pages.pages.first().label == u"i");
    CHECK(pages.pages.last().label == u"1");
    CHECK(pages.pages.first().lines.first().text() == u"1 change");
    CHECK(pages.pages.first().lines.first().number == 0);
}

TEST_CASE("A paginator that is given edits sets its blocks again") {
    Paginator paginator;
    CHECK(paginator.update(document()).pages.size() == 1);
    paginator.setOptions(redline());
    CHECK(paginator.update(document()) == paginate(document(), redline()));
    paginator.setOptions({});
    CHECK(paginator.update(document()) == paginate(document()));
}
