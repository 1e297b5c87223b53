// SPDX-License-Identifier: MIT
#include "core/history/comments.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <algorithm>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

Event event(const QString& id, const QString& type, qint64 lamport, const QString& thread,
            const QString& body) {
    Event event;
    event.id = id;
    event.type = type;
    event.by = u"u-dana"_s;
    event.lamport = lamport;
    event.thread = thread;
    event.body = body;
    return event;
}

Document withText(const QString& text) {
    Document document;
    Block block;
    block.id = u"b1"_s;
    block.text = Text(text);
    document.release.blocks = {block};
    return document;
}

std::optional<AnchorPlace> placeOf(const Anchor& anchor, const Document& document) {
    return AnchorFinder(document).find(anchor);
}

Anchor anchorOn(const QString& quote, int start) {
    Anchor anchor;
    anchor.block = u"b1"_s;
    anchor.quote = quote;
    anchor.start = start;
    anchor.end = start + int(quote.size());
    return anchor;
}

} // namespace

TEST_CASE("A thread is what its events add up to, in whatever order the file has them") {
    Document document;
    document.people = {{u"u-dana"_s, u"Dana"_s, {}, {}}};
    document.events = {event(u"c1"_s, u"create"_s, 1, {}, u"Why?"_s),
                       event(u"r1"_s, u"reply"_s, 2, u"c1"_s, u"Becaus"_s),
                       event(u"e1"_s, u"edit"_s, 3, u"r1"_s, u"Because."_s),
                       event(u"d1"_s, u"resolve"_s, 4, u"c1"_s, {}),
                       event(u"d2"_s, u"reopen"_s, 5, u"c1"_s, {}),
                       event(u"c2"_s, u"create"_s, 6, {}, u"Oops"_s),
                       event(u"x1"_s, u"retract"_s, 7, u"c2"_s, {}),
                       event(u"c3"_s, u"create"_s, 8, {}, u"Done?"_s),
                       event(u"d3"_s, u"resolve"_s, 9, u"c3"_s, {})};
    const QList<CommentThread> threads = commentThreads(document);
    REQUIRE(threads.size() == 2);
    CHECK(threads.at(0).author == u"Dana");
    CHECK(threads.at(0).replies.size() == 1);
    CHECK(threads.at(0).replies.first().body == u"Because.");
    CHECK_FALSE(threads.at(0).resolved);
    CHECK(threads.at(1).resolved);
    Generator random(5);
    for (int i = 0; i < 50; ++i) {
        for (qsizetype j = document.events.size() - 1; j > 0; --j)
            document.events.swapItemsAt(j, random.number(0, int(j)));
        CHECK(commentThreads(document) == threads);
    }
}

TEST_CASE("Events that refer to nothing, to each other or twice do no harm") {
    Document document;
    document.events = {event(u"r1"_s, u"reply"_s, 1, u"nowhere"_s, u"a"_s),
                       event(u"a"_s, u"reply"_s, 2, u"b"_s, u"b"_s),
                       event(u"b"_s, u"reply"_s, 3, u"a"_s, u"c"_s),
                       event(u"c1"_s, u"create"_s, 4, u"c1"_s, u"first"_s),
                       event(u"c1"_s, u"create"_s, 5, {}, u"another with its id"_s),
                       event({}, {}, -9, {}, {}),
                       event(u"z"_s, u"of the future"_s, 6, u"c1"_s, u"d"_s)};
    const QList<CommentThread> threads = commentThreads(document);
    REQUIRE(threads.size() == 1);
    CHECK(threads.first().body == u"first");
    CHECK(threads.first().author == u"u-dana"); // nobody of that id is known by name
}

TEST_CASE("A comment stands on its words, moves with them, and is not put on others") {
    CHECK(placeOf(anchorOn(u"one page"_s, 4), withText(u"The one page"_s)) == AnchorPlace{4, 12});
    CHECK(placeOf(anchorOn(u"one page"_s, 4), withText(u"So the one page"_s)) == AnchorPlace{7, 15});
    CHECK_FALSE(placeOf(anchorOn(u"one page"_s, 4), withText(u"The six pages"_s)));
    CHECK_FALSE(placeOf(anchorOn(u"page"_s, 1), withText(u"one page, two page"_s))); // which of them?
    Anchor elsewhere = anchorOn(u"The"_s, 0);
    elsewhere.block = u"gone"_s;
    CHECK_FALSE(placeOf(elsewhere, withText(u"The one page"_s)));
    CHECK(placeOf(anchorOn({}, 0), withText(u"The"_s)) == AnchorPlace{0, 0});
}

TEST_CASE("Offsets out of range are no place") {
    for (const auto& [start, end] :
         {std::pair{-5, 3}, {2, 1}, {0, 1'000'000}, {2'000'000'000, 2'000'000'001}}) {
        Anchor anchor = anchorOn(u"nowhere"_s, 0);
        anchor.start = start;
        anchor.end = end;
        CHECK_FALSE(placeOf(anchor, withText(u"The one page"_s)));
        anchor.row = u"r1"_s;
        anchor.column = start;
        CHECK_FALSE(placeOf(anchor, withText(u"The one page"_s)));
    }
}

TEST_CASE("words are their author's, and everybody can resolve") {
    Document document;
    document.people = {{u"u-dana"_s, u"Dana"_s, {}, {}}, {u"u-lee"_s, u"Lee"_s, {}, {}}};
    document.events = {event(u"c1"_s, u"create"_s, 1, {}, u"Why?"_s),
                       event(u"r1"_s, u"reply"_s, 2, u"c1"_s, u"Because."_s),
                       event(u"r2"_s, u"reply"_s, 3, u"r1"_s, u"Of what?"_s),
                       event(u"e1"_s, u"edit"_s, 4, u"c1"_s, u"Forged"_s),
                       event(u"x1"_s, u"retract"_s, 5, u"r1"_s, {}),
                       event(u"e2"_s, u"edit"_s, 6, u"c1"_s, u"Why now?"_s),
                       event(u"d1"_s, u"resolve"_s, 7, u"r2"_s, {})};
    document.events[2].by = document.events[3].by = document.events[4].by = document.events[6].by =
        u"u-lee"_s;
    document.events[5].at = u"2026-11-21T10:00:00Z"_s;
    document.events[6].at = u"2026-11-21T11:00:00Z"_s;
    const CommentHistory history = commentHistory(document);
    REQUIRE(history.threads.size() == 1);
    const CommentThread& thread = history.threads.first();
    CHECK(thread.body == u"Why now?");
    CHECK(thread.isEdited);
    CHECK(thread.editedAt == u"2026-11-21T10:00:00Z");
    CHECK(thread.authorId == u"u-dana");
    CHECK(thread.resolved);
    CHECK(thread.resolvedBy == u"Lee");
    CHECK(thread.resolvedAt == u"2026-11-21T11:00:00Z");
    REQUIRE(thread.replies.size() == 2); // a reply to a reply belongs to the thread
    CHECK_FALSE(thread.replies.first().isRetracted);
    CHECK(history.ignored == QList<IgnoredEvent>{{u"e1"_s, u"u-lee"_s, IgnoredEvent::Reason::NotTheAuthor},
                                                 {u"x1"_s, u"u-lee"_s, IgnoredEvent::Reason::NotTheAuthor}});
    // What was said of a comment counts also where a clock went too slow.
    document.events[0].lamport = 50;
    CHECK(commentHistory(document).threads.first().replies.size() == 2);
    CHECK(commentHistory(document).threads.first().body == u"Why now?");
}

TEST_CASE("a comment that was taken back stays where others have answered it, without its words") {
    Document document;
    document.events = {event(u"c1"_s, u"create"_s, 1, {}, u"Oops"_s),
                       event(u"r1"_s, u"reply"_s, 2, u"c1"_s, u"What?"_s),
                       event(u"x1"_s, u"retract"_s, 3, u"c1"_s, {})};
    CHECK(commentThreads(document).isEmpty()); // nobody else said anything
    document.events[1].by = u"u-lee"_s;
    REQUIRE(commentThreads(document).size() == 1);
    CHECK(commentThreads(document).first().isRetracted);
    CHECK(commentThreads(document).first().body.isEmpty());
    CHECK(commentHistory(document).threads.first().body == u"Oops"); // it is kept
}

TEST_CASE("what others wrote is shown as text, and turns nothing around") {
    CHECK(shownText(u"a\u202e\u2066b\u0007c\u0000\u009fd\ufffc"_s) == u"abcd");
    CHECK(shownText(u"one\r\ntwo\rthree\u2028four\tfive"_s) == u"one\ntwo\nthree\nfour\tfive");
    CHECK(shownText(u"<b>bold</b> &amp; **not**"_s) == u"<b>bold</b> &amp; **not**");
    CHECK(shownText(u"\u05e9\u05dc\u05d5\u05dd \U0001F468\u200d\U0001F4BB"_s) ==
          u"\u05e9\u05dc\u05d5\u05dd \U0001F468\u200d\U0001F4BB");
    CHECK(shownText(QString(QChar(0xd800)) + u"x"_s) == u"\ufffdx");
    CHECK(shownText(QString(5'000'000, u'x')).size() == 20'001);
    CHECK(shownName(u"  Dana\n\u202eOrtiz  "_s) == u"Dana Ortiz");
    CHECK(shownName(QString(1'000'000, u' ') + u"x"_s).size() <= 81);
}
