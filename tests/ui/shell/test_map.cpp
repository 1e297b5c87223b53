// SPDX-License-Identifier: MIT
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/map/scrollmap.h"

#include <QtTest/QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray longDraft() {
    IdSource ids(5);
    Document document;
    document.id = u"d1"_s;
    document.meta.language = u"en"_s;
    for (int i = 0; i < 60; ++i) {
        Block block;
        block.id = u"b%1"_s.arg(i);
        block.role = i == 0 ? u"headline"_s : u"problem"_s;
        block.text = Text(i == 40 ? u"Here is [TBD] to do"_s : u"Words of paragraph number %1."_s.arg(i));
        document.release.blocks.append(block);
    }
    Event event;
    event.id = u"0f0e0d0c-0000-4000-8000-000000000001"_s;
    event.thread = event.id;
    event.type = u"create"_s;
    event.by = u"dana"_s;
    event.at = u"2026-11-22T09:30:00Z"_s;
    event.body = u"Is this so?"_s;
    Anchor anchor;
    anchor.block = u"b20"_s;
    anchor.start = 0;
    anchor.end = 5;
    anchor.quote = u"Words"_s;
    event.anchor = anchor;
    document.events = {event};
    return saveDocument(document);
}

const MapTick* tickIn(const ScrollMap& map, const QString& block, MapTick::Kind kind) {
    for (const MapTick& tick : map.ticks())
        if (tick.place.block == block && tick.kind == kind) return &tick;
    return nullptr;
}

} // namespace

TEST_CASE("findings, comments and matches have ticks where they are on the page, and a click leads there") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, longDraft());
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    ScrollMap& map = program.window().scrollMap();
    REQUIRE(waitFor([&] {
        return tickIn(map, u"b40"_s, MapTick::Kind::Must) && tickIn(map, u"b20"_s, MapTick::Kind::Comment);
    }));
    const MapTick comment = *tickIn(map, u"b20"_s, MapTick::Kind::Comment);
    const MapTick finding = *tickIn(map, u"b40"_s, MapTick::Kind::Must);
    CHECK(comment.share < finding.share);
    CHECK(comment.text == u"Comment by dana: Is this so?"_s);
    CHECK_FALSE(finding.text.isEmpty());
    REQUIRE(map.maximum() > 0);
    QTest::mouseClick(&map, Qt::LeftButton, {}, {4, map.heightOf(finding.share)});
    CHECK(program.editor().currentBlock() == u"b40"_s);
    QTest::mouseClick(&map, Qt::LeftButton, {}, {4, map.heightOf(comment.share)});
    CHECK(program.editor().currentBlock() == u"b20"_s);
    CHECK(program.editor().textCursor().selectedText() == u"Words"_s);

    program.editor().setMatches({{Place::Release, u"b50"_s, {}, -1, 0, 5}}, -1);
    CHECK(waitFor([&] { return tickIn(map, u"b50"_s, MapTick::Kind::Match) != nullptr; }));
    program.editor().setMatches({}, -1);
    CHECK(waitFor([&] { return tickIn(map, u"b50"_s, MapTick::Kind::Match) == nullptr; }));
}

TEST_CASE("beside the lane the scroll bar scrolls as ever") {
    ScrollMap map;
    map.setRange(0, 1000);
    map.setPageStep(100);
    map.resize(map.sizeHint().width(), 400);
    map.setTicks({{MapTick::Kind::Must, 0.5, u"x"_s, {u"b1"_s, 0, 1}}});
    map.show();
    REQUIRE(QTest::qWaitForWindowExposed(&map));
    QStringList wanted;
    QObject::connect(&map, &ScrollMap::wanted, &map,
                     [&](const Passage& place) { wanted.append(place.block); });
    const int y = map.heightOf(0.5);
    QTest::mouseClick(&map, Qt::LeftButton, {}, {ScrollMap::laneWidth() + 4, y});
    CHECK(wanted.isEmpty());
    CHECK(map.value() == 100);
    QTest::mouseClick(&map, Qt::LeftButton, {}, {3, y + 40}); // in the lane, but at no tick
    CHECK(wanted.isEmpty());
    CHECK(map.value() == 200);
    QTest::mouseClick(&map, Qt::LeftButton, {}, {3, y + 2});
    CHECK(wanted == QStringList{u"b1"_s});
    CHECK(map.value() == 200);
}

TEST_CASE("of ticks at one place the graver one is seen, in the colours of the theme") {
    ScrollMap map;
    map.setRange(0, 1000);
    map.resize(map.sizeHint().width(), 400);
    map.setTicks({{MapTick::Kind::Must, 0.5, u"must"_s, {u"b1"_s, 0, 1}},
                  {MapTick::Kind::Idea, 0.5, u"idea"_s, {u"b2"_s, 0, 1}},
                  {MapTick::Kind::Should, 0.9, u"should"_s, {u"b3"_s, 0, 1}}});
    map.setHere(0.2);
    REQUIRE(map.tickAt(map.heightOf(0.5)));
    CHECK(map.tickAt(map.heightOf(0.5))->text == u"must"_s);
    CHECK(map.tickAt(map.heightOf(0.3)) == nullptr);
    for (const Theme& theme : {lightTheme(), darkTheme()}) {
        map.setPalette(paletteOf(theme));
        const QImage image = map.grab().toImage();
        CHECK(image.pixelColor(4, map.heightOf(0.5)) == theme.bad);
        CHECK(image.pixelColor(4, map.heightOf(0.9)) == theme.warn);
        CHECK(image.pixelColor(4, map.heightOf(0.2)) == theme.text);
    }
}

TEST_CASE("ten thousand ticks are no more than a lane full of them") {
    ScrollMap map;
    map.setRange(0, 1000);
    map.resize(map.sizeHint().width(), 400);
    QList<MapTick> ticks;
    for (int i = 0; i < 10'000; ++i)
        ticks.append({MapTick::Kind::Should, i / 10'000.0, u"x"_s, {u"b1"_s, i, -1}});
    map.setTicks(ticks);
    CHECK(map.grab().toImage().pixelColor(4, 200) == themeOf(map.palette()).warn);
    REQUIRE(map.tickAt(200));
}
