// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/editor/overlay.h"

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

Overlay overlayOf(const QList<Passage>& passages) {
    QList<Finding> findings;
    for (const Passage& passage : passages) {
        Finding finding;
        finding.place = passage;
        findings.append(finding);
    }
    Overlay overlay;
    overlay.setFindings(findings, 0);
    return overlay;
}

} // namespace

TEST_CASE("marks ride on edits before, inside and behind them") {
    Overlay overlay = overlayOf({{u"b1"_s, 10, 15}});
    overlay.shift(u"b1"_s, 3, 0, 2);
    CHECK(overlay.marksOf(u"b1"_s).first().start == 12);
    CHECK(overlay.marksOf(u"b1"_s).first().end == 17);
    overlay.shift(u"b1"_s, 14, 0, 1);
    CHECK(overlay.marksOf(u"b1"_s).first().start == 12);
    CHECK(overlay.marksOf(u"b1"_s).first().end == 18);
    overlay.shift(u"b1"_s, 18, 0, 5);
    CHECK(overlay.marksOf(u"b1"_s).first().end == 18);
    overlay.shift(u"b1"_s, 0, 4, 0);
    CHECK(overlay.marksOf(u"b1"_s).first().start == 8);
}

TEST_CASE("a passage that is edited away is no longer marked") {
    Overlay overlay = overlayOf({{u"b1"_s, 10, 15}, {u"b1"_s, 20, 25}, {u"b2"_s, 0, 5}, {u"b1"_s, 0, -1}});
    overlay.shift(u"b1"_s, 12, 2, 0);
    REQUIRE(overlay.marksOf(u"b1"_s).size() == 2);
    CHECK(overlay.marksOf(u"b1"_s).at(0).start == 18);
    CHECK(overlay.marksOf(u"b1"_s).at(1).end == -1); // the whole block is still the whole block
    CHECK(overlay.marksOf(u"b2"_s).size() == 1);
}

TEST_CASE("a finding about the document as a whole marks nothing, and one of them is current") {
    const Overlay overlay = overlayOf({{u"b1"_s, 1, 2}, {QString(), 0, -1}, {u"b1"_s, 3, 4}});
    CHECK(overlay.blocks().size() == 1);
    CHECK(overlay.marksOf(u"b1"_s).at(0).current);
    CHECK_FALSE(overlay.marksOf(u"b1"_s).at(1).current);
}

TEST_CASE("marks of spelling ride on edits, and what is the same as before is no change") {
    Overlay overlay;
    const QList<Misspelling> words{{u"b1"_s, 4, 9, u"clinc"_s}, {u"b2"_s, 0, 3, u"hte"_s}};
    CHECK(overlay.setMisspellings(words));
    CHECK_FALSE(overlay.setMisspellings(words));
    overlay.shift(u"b1"_s, 0, 0, 3);
    CHECK(overlay.misspellingsIn(u"b1"_s) == QList<Overlay::Wrong>{{7, 12}});
    overlay.shift(u"b1"_s, 8, 1, 0);
    CHECK(overlay.misspellingsIn(u"b1"_s).isEmpty());
    CHECK(overlay.misspellingsIn(u"b2"_s).size() == 1);
    CHECK(overlay.setMisspellings({}));
}
