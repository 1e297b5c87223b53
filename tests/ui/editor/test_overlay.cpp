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
    overlay.shift(u"b1"_s, 9, 7, 1);
    REQUIRE(overlay.marksOf(u"b1"_s).size() == 2);
    CHECK(overlay.marksOf(u"b1"_s).at(0).start == 14);
    CHECK(overlay.marksOf(u"b1"_s).at(1).end == -1); // the whole block is still the whole block
    CHECK(overlay.marksOf(u"b2"_s).size() == 1);
}

TEST_CASE("what is left of a passage stays marked until the next report, so that nothing flickers") {
    const auto after = [](int position, int removed, int added) {
        Overlay overlay = overlayOf({{u"b1"_s, 10, 20}});
        overlay.shift(u"b1"_s, position, removed, added);
        const QList<Overlay::Mark> marks = overlay.marksOf(u"b1"_s);
        return marks.isEmpty() ? std::pair(-1, -1) : std::pair(marks.first().start, marks.first().end);
    };
    CHECK(after(12, 3, 0) == std::pair(10, 17)); // in it
    CHECK(after(12, 3, 5) == std::pair(10, 22));
    CHECK(after(8, 4, 0) == std::pair(8, 16)); // its beginning
    CHECK(after(8, 4, 3) == std::pair(11, 19));
    CHECK(after(18, 4, 1) == std::pair(10, 18));  // its end
    CHECK(after(20, 2, 9) == std::pair(10, 20));  // behind it
    CHECK(after(2, 3, 9) == std::pair(16, 26));   // in front of it
    CHECK(after(10, 10, 4) == std::pair(-1, -1)); // it is gone
}

TEST_CASE("which findings are marked changes without their places going back to an older text") {
    Overlay overlay = overlayOf({{u"b1"_s, 10, 15}, {u"b1"_s, 20, 25}});
    overlay.shift(u"b1"_s, 0, 0, 4);
    CHECK(overlay.chooseFindings({false, true}, 1));
    CHECK_FALSE(overlay.chooseFindings({false, true}, 1));
    const QList<Overlay::Mark> marks = overlay.marksOf(u"b1"_s);
    CHECK_FALSE(marks.at(0).isSeen());
    CHECK(marks.at(1).isSeen());
    CHECK(marks.at(1).current);
    CHECK(marks.at(1).start == 24);
    CHECK(overlay.placeOf(0) == Passage{u"b1"_s, 14, 19});
    CHECK_FALSE(overlay.placeOf(2));
}

TEST_CASE("the other places of a finding are marked while it is the current one") {
    Finding finding;
    finding.place = {u"b1"_s, 0, 3};
    finding.others = {{u"b2"_s, 4, 7}};
    Overlay overlay;
    CHECK(overlay.setFindings({finding}, -1));
    CHECK_FALSE(overlay.setFindings({finding}, -1)); // the same again paints nothing anew
    CHECK_FALSE(overlay.marksOf(u"b2"_s).at(0).isSeen());
    overlay.chooseFindings({true}, 0);
    CHECK(overlay.marksOf(u"b2"_s).at(0).isSeen());
    CHECK(overlay.placeOf(0, 1) == Passage{u"b2"_s, 4, 7});
}

TEST_CASE("a finding about the document as a whole marks nothing, and one of them is current") {
    const Overlay overlay = overlayOf({{u"b1"_s, 1, 2}, {QString(), 0, -1}, {u"b1"_s, 3, 4}});
    CHECK(overlay.blocks().size() == 1);
    CHECK(overlay.marksOf(u"b1"_s).at(0).current);
    CHECK_FALSE(overlay.marksOf(u"b1"_s).at(1).current);
}

TEST_CASE("marks of spelling ride on edits, and what is the same as before is no change") {
    Overlay overlay;
    const QList<Misspelling> words{{u"b1"_s, {}, -1, 4, 9, u"clinc"_s}, {u"b2"_s, {}, -1, 0, 3, u"hte"_s}};
    CHECK(overlay.setMisspellings(words));
    CHECK_FALSE(overlay.setMisspellings(words));
    overlay.shift(u"b1"_s, 0, 0, 3);
    CHECK(overlay.misspellingsIn(u"b1"_s) == QList<Overlay::Wrong>{{{}, -1, 7, 12}});
    overlay.shift(u"b1"_s, 8, 1, 0);
    CHECK(overlay.misspellingsIn(u"b1"_s).isEmpty());
    CHECK(overlay.misspellingsIn(u"b2"_s).size() == 1);
    CHECK(overlay.setMisspellings({}));
}
