// SPDX-License-Identifier: MIT
#include "core/history/anchors.h"
#include "core/history/bases.h"
#include "core/history/comments.h"
#include "core/history/events.h"
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <ctime>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

Document withTexts(const QStringList& texts) {
    Document document;
    document.id = u"d-1"_s;
    for (int i = 0; i < int(texts.size()); ++i) {
        Block block;
        block.id = u"b%1"_s.arg(i + 1);
        block.text = Text(texts.at(i));
        document.release.blocks.append(block);
    }
    return document;
}

/// An anchor on words of the first block, and the document with what it needs.
Anchor on(Document& document, const QString& words, const Id& block = u"b1"_s) {
    for (const Met& met : walk(document)) {
        if (met.id() != block) continue;
        const int start = int(met.text().plain().indexOf(words));
        REQUIRE(start >= 0);
        const Result<MadeAnchor> made =
            makeAnchor(document, {block, {}, -1, start, start + int(words.size())});
        REQUIRE(made);
        putBase(document, made->base);
        return made->anchor;
    }
    FAIL("no such block");
    return {};
}

/// The state, and the words on which an anchor stands now.
std::pair<AnchorState, QString> found(const Document& document, const Anchor& anchor) {
    const ResolvedAnchor place = AnchorFinder(document).resolve(anchor);
    for (const Met& met : walk(document))
        if (met.id() == place.place.block)
            return {place.state,
                    met.text().plain().mid(place.place.start, place.place.end - place.place.start)};
    return {place.state, {}};
}

/// The same with the text of the first block rewritten.
std::pair<AnchorState, QString> afterwards(const QString& before, const QString& words,
                                           const QString& after) {
    Document document = withTexts({before});
    const Anchor anchor = on(document, words);
    document.release.blocks.first().text = Text(after);
    return found(document, anchor);
}

using Found = std::pair<AnchorState, QString>;

} // namespace

TEST_CASE("a comment stands on its words while what is around them changes") {
    const QString text =
        u"Nurses copy facts into three systems, 42 minutes a shift. The price is nine dollars."_s;
    CHECK(afterwards(text, u"three systems"_s, text) == Found{AnchorState::Exact, u"three systems"_s});
    CHECK(afterwards(text, u"three systems"_s, u"At night n"_s + text.mid(1)) ==
          Found{AnchorState::Moved, u"three systems"_s});
    CHECK(afterwards(
              text, u"three systems, 42 minutes a shift"_s,
              u"Nurses copy facts into three systems, 40 minutes a shift. The price is nine dollars."_s) ==
          Found{AnchorState::Fuzzy, u"three systems, 40 minutes a shift"_s});
    CHECK(afterwards(text, u"nine"_s, u"The price is nine dollars. Nurses copy facts into many systems."_s) ==
          Found{AnchorState::Moved, u"nine"_s});
    CHECK(afterwards(text, u"The price is nine dollars."_s,
                     u"Nurses copy facts into three systems, 42 minutes a shift."_s)
              .first == AnchorState::Detached);
    CHECK(
        afterwards(text, u"nine"_s, u"Nurses copy facts into nine systems, 42 minutes a shift. It is free."_s)
            .first == AnchorState::Detached); // another nine
    CHECK(afterwards(text, u"shift"_s, QString()).first == AnchorState::Detached);
    CHECK(
        afterwards(text, u", "_s, u"Nurses copy facts into three systems – 42 minutes a shift, as we know."_s)
            .first == AnchorState::Detached);
}

TEST_CASE("one of several places that look alike stays the one that was meant") {
    const QString text = u"Save time. Pay less. Save time. Pay later."_s;
    Document document = withTexts({text});
    Result<MadeAnchor> made = makeAnchor(document, {u"b1"_s, {}, -1, 21, 30});
    REQUIRE(made);
    putBase(document, made->base);
    REQUIRE(made->anchor.quote == u"Save time");
    document.release.blocks.first().text = Text(u"At last: "_s + text);
    CHECK(AnchorFinder(document).resolve(made->anchor).place.start == 30);
    // Without the text that it was about nobody can tell.
    document.bases.clear();
    made->anchor.prefix.clear();
    made->anchor.suffix.clear();
    CHECK_FALSE(AnchorFinder(document).resolve(made->anchor).isAttached());
}

TEST_CASE("words that were moved to another paragraph take their comment along, others do not attract it") {
    const QString long1 = u"The night shift hands over in nine minutes, and nothing is written twice."_s;
    Document document = withTexts({u"First comes this. "_s + long1, u"Another paragraph stands here."_s});
    const Anchor anchor = on(document, u"hands over in nine minutes, and nothing"_s);
    document.release.blocks[0].text = Text(u"First comes this."_s);
    document.release.blocks[1].text = Text(u"Another paragraph stands here. "_s + long1);
    CHECK(found(document, anchor) == Found{AnchorState::Moved, u"hands over in nine minutes, and nothing"_s});
    CHECK(AnchorFinder(document).resolve(anchor).place.block == u"b2");
    CHECK_FALSE(AnchorFinder(document).find(anchor)); // not in its own block
    document.release.blocks.append(document.release.blocks.at(1));
    document.release.blocks.last().id = u"b3"_s;
    CHECK(found(document, anchor).first == AnchorState::Detached); // which of the two?

    // A paragraph that was divided.
    document = withTexts({u"Here it begins. Now the second half follows."_s});
    const Anchor short1 = on(document, u"second half"_s);
    document = withTexts({u"Here it begins."_s, u"Now the second half follows."_s});
    putBase(document,
            baseBytes(withTexts({u"Here it begins. Now the second half follows."_s}).release.blocks.first()));
    CHECK(found(document, short1) == Found{AnchorState::Moved, u"second half"_s});
}

TEST_CASE("whole blocks, entries and cells are places, too") {
    Document document = withTexts({u"One paragraph that is long enough."_s, u"Another one."_s});
    FaqEntry entry;
    entry.id = u"e1"_s;
    entry.text = Text(u"What does it cost?"_s);
    document.customerFaq.entries = {entry};
    Block table;
    table.id = u"t1"_s;
    table.kind = u"table"_s;
    table.table = {0, {{}, {}}, {{u"r1"_s, {Text(u"Step"_s), Text(u"42 minutes"_s)}, {}}}};
    document.appendix.blocks = {table};
    for (const TextPlace& place :
         {TextPlace{u"b1"_s, {}, -1, 0, 0}, TextPlace{u"e1"_s, {}, -1, 0, 0},
          TextPlace{u"e1"_s, {}, -1, 5, 9}, TextPlace{u"t1"_s, {}, -1, 0, 0},
          TextPlace{u"t1"_s, u"r1"_s, 1, 0, 2}, TextPlace{u"t1"_s, u"r1"_s, 0, 0, 0}}) {
        const Result<MadeAnchor> made = makeAnchor(document, place);
        REQUIRE(made);
        Document with = document;
        putBase(with, made->base);
        const ResolvedAnchor exact = AnchorFinder(with).resolve(made->anchor);
        CHECK(exact.state == AnchorState::Exact);
        CHECK(exact.place == place);
        CHECK(AnchorFinder(with).find(made->anchor) == AnchorPlace{place.start, place.end});
    }
    Document with = document;
    const Result<MadeAnchor> cell = makeAnchor(document, {u"t1"_s, u"r1"_s, 1, 3, 10});
    putBase(with, cell->base);
    with.appendix.blocks.first().table.rows.prepend({u"r0"_s, {Text(u"minutes"_s), Text(u"42"_s)}, {}});
    with.appendix.blocks.first().table.rows.last().cells[1] = Text(u"only 42 minutes"_s);
    const ResolvedAnchor moved = AnchorFinder(with).resolve(cell->anchor);
    CHECK(moved.state == AnchorState::Moved);
    CHECK(moved.place == TextPlace{u"t1"_s, u"r1"_s, 1, 8, 15});
    // A block that was cut and put elsewhere has another id.
    const Result<MadeAnchor> whole = makeAnchor(document, {u"b1"_s, {}, -1, 0, 0});
    with = document;
    putBase(with, whole->base);
    with.release.blocks.first().id = u"b9"_s;
    CHECK(AnchorFinder(with).resolve(whole->anchor).place.block == u"b9");
    for (const TextPlace& place : {TextPlace{u"none"_s, {}, -1, 0, 0}, TextPlace{u"b1"_s, {}, -1, -1, 2},
                                   TextPlace{u"b1"_s, {}, -1, 3, 2}, TextPlace{u"b1"_s, {}, -1, 0, 99},
                                   TextPlace{u"t1"_s, u"r1"_s, 2, 0, 0}, TextPlace{u"t1"_s, u"r9"_s, 0, 0, 0},
                                   TextPlace{u"e1"_s, u"r1"_s, 0, 0, 0}})
        CHECK_FALSE(makeAnchor(document, place));
}

TEST_CASE("an anchor never stands inside a character, and a long quote is kept by its ends") {
    Document document = withTexts({u"ab\U0001F600cd"_s});
    const Result<MadeAnchor> made = makeAnchor(document, {u"b1"_s, {}, -1, 3, 3 + 1});
    REQUIRE(made);
    CHECK(made->anchor.quote == u"\U0001F600");
    CHECK(made->anchor.start == 2);
    CHECK(made->anchor.end == 4);
    Generator random(3);
    const QString text = random.words(900);
    document = withTexts({text});
    Anchor anchor = on(document, text.mid(10, 4000));
    CHECK(anchor.quote.size() == 401);
    REQUIRE(longQuote(anchor));
    CHECK(longQuote(anchor)->length == 4000);
    CHECK(AnchorFinder(document).resolve(anchor).state == AnchorState::Exact);
    document.release.blocks.first().text = Text(u"New. "_s + text);
    CHECK(AnchorFinder(document).resolve(anchor).state == AnchorState::Moved);
    CHECK(AnchorFinder(document).resolve(anchor).place == TextPlace{u"b1"_s, {}, -1, 15, 4015});
}

TEST_CASE("what a save has found is where the next one begins, and losing it loses no comment") {
    const QString first =
        u"Nurses copy the same facts into three different systems on every single night shift."_s;
    Document document = withTexts({first});
    const Anchor anchor = on(document, u"the same facts into three different systems"_s);
    const Result<Event> event = createEvent(
        document, {u"u"_s, QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC), 0}, {{}, u"Which?"_s, anchor});
    document = withEvent(document, *event);
    const Document untouched = reanchored(document);
    CHECK(untouched == document);
    for (const QString& text :
         {u"Nurses copy the same facts into four different systems on every single night shift."_s,
          u"Nurses type the same facts into four other systems on every single night shift."_s,
          u"Nurses type the same numbers into four other tools on every single night shift."_s}) {
        document.release.blocks.first().text = Text(text);
        document = reanchored(document);
        CHECK(document.anchors.size() == 1);
        CHECK(document.events.first() == *event);
        CHECK(reanchored(document) == document);
        CHECK(loadDocument(saveDocument(document))->document == document);
        CHECK(document.bases.size() == 2); // the first text, and that of now
    }
    const ResolvedAnchor now = AnchorFinder(document).resolve(anchor, event->id);
    CHECK(now.state == AnchorState::Fuzzy);
    const QString words =
        document.release.blocks.first().text.plain().mid(now.place.start, now.place.end - now.place.start);
    CHECK(words == u"the same numbers into four other tools");
    // Undone: it is what it was first.
    document.release.blocks.first().text = Text(first);
    CHECK(AnchorFinder(document).resolve(anchor, event->id).state == AnchorState::Exact);
    CHECK(reanchored(document).anchors.isEmpty());
    document.release.blocks.clear();
    const Document gone = reanchored(document);
    CHECK(gone.anchors == document.anchors); // for when it comes back
    CHECK(AnchorFinder(gone).resolve(anchor, event->id).state == AnchorState::Detached);
}

TEST_CASE("an edit moves a range, grows it inside, and never lets it take in what is written beside it") {
    const LiveRange range{10, 20, false};
    CHECK(mapThroughEdit(range, 5, 0, 3) == LiveRange{13, 23, false});
    CHECK(mapThroughEdit(range, 10, 0, 3) == LiveRange{13, 23, false}); // at its very beginning
    CHECK(mapThroughEdit(range, 20, 0, 3) == LiveRange{10, 20, false}); // at its very end
    CHECK(mapThroughEdit(range, 15, 0, 3) == LiveRange{10, 23, false});
    CHECK(mapThroughEdit(range, 25, 5, 3) == LiveRange{10, 20, false});
    CHECK(mapThroughEdit(range, 0, 10, 2) == LiveRange{2, 12, false});
    CHECK(mapThroughEdit(range, 12, 4, 1) == LiveRange{10, 17, false});
    CHECK(mapThroughEdit(range, 8, 5, 0) == LiveRange{8, 15, false});
    CHECK(mapThroughEdit(range, 8, 5, 4) == LiveRange{12, 19, false});
    CHECK(mapThroughEdit(range, 18, 5, 4) == LiveRange{10, 18, false});
    CHECK(mapThroughEdit(range, 10, 10, 0) == LiveRange{10, 10, true});
    CHECK(mapThroughEdit(range, 5, 30, 7) == LiveRange{5, 5, true});
    const LiveRange emptied{5, 5, true};
    CHECK(mapThroughEdit(emptied, 0, 0, 4) == LiveRange{9, 9, true});
    CHECK(mapThroughEdit(emptied, 5, 0, 4) == LiveRange{5, 5, true});
    CHECK(mapThroughEdit({0, 0, false}, 0, 0, 4) == LiveRange{0, 0, false});
    constexpr int most = std::numeric_limits<int>::max();
    CHECK(mapThroughEdit({-5, most, false}, 1, 0, most).end == most);
    CHECK(mapThroughEdit({3, 1, false}, -4, -1, -1).start == 3);
    // Whatever the edits: in the text, and in order.
    Generator random(11);
    for (int i = 0; i < 5000; ++i) {
        const int length = random.number(0, 40);
        LiveRange any{random.number(0, length), 0, false};
        any.end = random.number(any.start, length);
        const int pos = random.number(0, length);
        const int removed = random.number(0, length - pos);
        const int added = random.number(0, 10);
        const LiveRange mapped = mapThroughEdit(any, pos, removed, added);
        CHECK(mapped.start >= 0);
        CHECK(mapped.start <= mapped.end);
        CHECK(mapped.end <= length - removed + added);
    }
}

TEST_CASE("whatever stands in an anchor, its place is in the text or it has none") {
    for (quint32 seed = 0; seed < 60; ++seed) {
        Generator random(seed);
        Document document = random.document();
        QList<Anchor> anchors;
        const QList<Met> before = walk(document);
        for (int i = 0; i < 20 && !before.isEmpty(); ++i) {
            const Met& met = before.at(random.number(0, int(before.size()) - 1));
            const int size = int(met.text().size());
            const int start = random.number(0, size);
            const Result<MadeAnchor> made =
                makeAnchor(document, {met.id(), {}, -1, start, random.number(start, size)});
            REQUIRE(made);
            if (random.chance(0.8)) putBase(document, made->base);
            anchors.append(made->anchor);
            Anchor& anchor = anchors.last();
            if (random.chance(0.2)) anchor.start = random.number(-5, 100);
            if (random.chance(0.1)) anchor.end = std::numeric_limits<int>::max();
            if (random.chance(0.1)) anchor.quote = random.hostile(8);
            if (random.chance(0.1)) anchor.row = u"r"_s;
            if (random.chance(0.1))
                anchor.extra.members = {{u"long_quote"_s, R"({"length": 5, "hash": "x"})"}};
        }
        for (int i = 0; i < 6 && !document.release.blocks.isEmpty(); ++i) {
            Block& block = document.release.blocks[random.number(0, int(document.release.blocks.size()) - 1)];
            if (block.kind.isEmpty()) block.text = random.text(20);
        }
        if (!document.bases.isEmpty()) document.bases.first() = "{\"text\": 7}";
        const AnchorFinder finder(document);
        for (const Anchor& anchor : anchors) {
            const ResolvedAnchor place = finder.resolve(anchor);
            if (!place.isAttached()) continue;
            const Met* met = finder.blockOf(place.place);
            REQUIRE(met);
            if (!place.place.row.isEmpty()) continue;
            const QString text = met->text().plain();
            CHECK(place.place.start >= 0);
            CHECK(place.place.start <= place.place.end);
            CHECK(place.place.end <= text.size());
            for (const int at : {place.place.start, place.place.end})
                if (at > 0 && at < text.size())
                    CHECK_FALSE((text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate()));
        }
    }
}

TEST_CASE("anchors that are made to take long do not") {
    const QString same = QString(u"a b "_s).repeated(100'000);
    Document document = withTexts({same, same, QString(200'000, u'a')});
    Block base;
    base.text = Text(QString(u"b a c "_s).repeated(60'000));
    const QString hash = putBase(document, baseBytes(base));
    for (int i = 0; i < 2000; ++i) {
        Event event;
        event.id = QString::number(i);
        event.type = u"create"_s;
        event.anchor = Anchor();
        event.anchor->block = u"b%1"_s.arg(1 + i % 3);
        event.anchor->end = 100'000 + i;
        event.anchor->base = hash;
        event.anchor->quote =
            i % 2 ? base.text.plain().left(100'000 + i) : QString(u"a b c "_s).repeated(300);
        document.events.append(event);
    }
    const std::clock_t before = std::clock();
    (void)reanchored(document);
    CHECK((std::clock() - before) / CLOCKS_PER_SEC < 60);
}
