// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/layout/listmarkers.h"
#include "tests/support/catch.h"

#include <limits>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

Block item(QLatin1StringView kind, int level, int start = 0) {
    Block block;
    block.kind = kind;
    block.level = level;
    block.start = start;
    return block;
}

QStringList markersOf(const QList<Block>& blocks) {
    ListCounter counter;
    QStringList markers;
    for (const Block& block : blocks) {
        const int number = counter.next(block);
        markers.append(block.kind.isEmpty() ? u"-"_s : listMarker(block, number));
    }
    return markers;
}

} // namespace

TEST_CASE("Numbers go on, begin anew below a new item, and take their start") {
    using namespace kinds;
    CHECK(markersOf({item(number, 1), item(number, 1), item(number, 1)}) ==
          QStringList{u"1."_s, u"2."_s, u"3."_s});
    CHECK(markersOf({item(number, 1, 5), item(number, 1), item(number, 1, 2)}) ==
          QStringList{u"5."_s, u"6."_s, u"2."_s});
    CHECK(markersOf({item(number, 1), item(number, 2), item(number, 2), item(number, 1), item(number, 2)}) ==
          QStringList{u"1."_s, u"a."_s, u"b."_s, u"2."_s, u"a."_s});
    CHECK(markersOf({item(number, 1), item(bullet, 2), item(number, 1)}) ==
          QStringList{u"1."_s, u"\u2013"_s, u"2."_s});
}

TEST_CASE("A paragraph between numbered items does not break the numbering") {
    CHECK(markersOf({item(kinds::number, 1), item(kinds::paragraph, 0), item(kinds::number, 1)}) ==
          QStringList{u"1."_s, u"-"_s, u"2."_s});
}

TEST_CASE("Levels out of range are brought into range") {
    CHECK(ListCounter::levelOf(item(kinds::bullet, 0)) == 1);
    CHECK(ListCounter::levelOf(item(kinds::bullet, -7)) == 1);
    CHECK(ListCounter::levelOf(item(kinds::bullet, 1'000'000)) == 9);
    CHECK(markersOf({item(kinds::number, 1000), item(kinds::number, -3)}) == QStringList{u"i."_s, u"1."_s});
}

TEST_CASE("Letters and Roman numerals stay short, numbers do not overflow") {
    const Block second = item(kinds::number, 2);
    CHECK(listMarker(second, 26) == u"z.");
    CHECK(listMarker(second, 27) == u"aa.");
    CHECK(listMarker(second, 52) == u"az.");
    CHECK(listMarker(second, 5000) == u"5000.");
    const Block third = item(kinds::number, 3);
    CHECK(listMarker(third, 4) == u"iv.");
    CHECK(listMarker(third, 48) == u"xlviii.");
    CHECK(listMarker(third, 400) == u"400.");
    ListCounter counter;
    CHECK(counter.next(item(kinds::number, 1, std::numeric_limits<int>::max())) ==
          std::numeric_limits<int>::max());
    CHECK(counter.next(item(kinds::number, 1)) == std::numeric_limits<int>::max());
}
