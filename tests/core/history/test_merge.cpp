// SPDX-License-Identifier: MIT
#include "core/history/bases.h"
#include "core/history/comments.h"
#include "core/history/events.h"
#include "core/history/merge.h"
#include "core/storage/format.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <algorithm>
#include <ctime>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

EventStamp stamp(const QString& by) {
    return {by, QDateTime(QDate(2026, 11, 21), QTime(9, 30), Qt::UTC), 7};
}

Document start() {
    Document document;
    document.id = u"d-1"_s;
    document.people = {{u"u-dana"_s, u"Dana"_s, {}, {}}, {u"u-lee"_s, u"Lee"_s, {}, {}}};
    Block block;
    block.id = u"b1"_s;
    block.text = Text(u"The price is nine dollars a month."_s);
    document.release.blocks = {block};
    return document;
}

Document commented(const Document& document, const QString& by, const QString& body) {
    const Result<MadeAnchor> anchor = makeAnchor(document, {u"b1"_s, {}, -1, 4, 9});
    REQUIRE(anchor);
    const Result<Event> event = createEvent(document, stamp(by), {u"question"_s, body, anchor->anchor});
    REQUIRE(event);
    return withEvent(document, *event, anchor->base);
}

Merged merged(const Document& document, const Document& other) {
    Result<Merged> result = withComments(document, commentsOf(other));
    REQUIRE(result);
    return *result;
}

/// Some change of the comments, as a person makes it.
Document after(const Document& document, Generator& random) {
    const EventStamp who = stamp(random.chance(0.5) ? u"u-dana"_s : u"u-lee"_s);
    const QList<CommentThread> threads = commentHistory(document).threads;
    if (threads.isEmpty() || random.chance(0.3)) return commented(document, who.by, random.words(3));
    const CommentThread& thread = threads.at(random.number(0, int(threads.size()) - 1));
    QString target = thread.id;
    QString author = thread.authorId;
    if (!thread.replies.isEmpty() && random.chance(0.6)) {
        const CommentReply& reply = thread.replies.at(random.number(0, int(thread.replies.size()) - 1));
        target = reply.id;
        author = reply.authorId;
    }
    Result<Event> event = failure(ErrorCode::Invalid, {});
    switch (random.number(0, 5)) {
    case 0:
        event = editEvent(document, stamp(author), target, random.words(4));
        break;
    case 1:
        event = retractEvent(document, stamp(author), target);
        break;
    case 2:
        event = resolveEvent(document, who, target);
        break;
    case 3:
        event = reopenEvent(document, who, target);
        break;
    default:
        event = replyEvent(document, who, target, random.words(3));
    }
    REQUIRE(event);
    return withEvent(document, *event);
}

bool isSorted(const QList<Event>& events) {
    return std::is_sorted(events.begin(), events.end(), isEarlier);
}

} // namespace

TEST_CASE("copies that went apart are the same comments again, whoever merges whom, and how often") {
    for (quint32 seed = 0; seed < 60; ++seed) {
        Generator random(seed);
        Document origin = start();
        for (int i = 0; i < 4; ++i) origin = after(origin, random);
        QList<Document> copies{origin, origin, origin};
        for (Document& copy : copies)
            for (int i = random.number(0, 8); i > 0; --i) copy = after(copy, random);
        const Document ab = merged(copies.at(0), copies.at(1)).document;
        const Document ba = merged(copies.at(1), copies.at(0)).document;
        CHECK(ab.events == ba.events);
        CHECK(commentHistory(ab) == commentHistory(ba));
        CHECK(ab.bases == ba.bases);
        CHECK(merged(ab, copies.at(2)).document.events ==
              merged(copies.at(0), merged(copies.at(1), copies.at(2)).document).document.events);
        const Merged again = merged(ab, copies.at(1));
        CHECK(again.report.added == 0);
        CHECK(again.document == ab);
        CHECK(again.report.problems.isEmpty());
        CHECK(isSorted(ab.events));
        for (const Document& copy : {copies.at(0), copies.at(1)})
            for (const Event& event : copy.events) CHECK(ab.events.contains(event));
        // What can be read does not depend on the order in the file.
        Document shuffled = ab;
        for (qsizetype j = shuffled.events.size() - 1; j > 0; --j)
            shuffled.events.swapItemsAt(j, random.number(0, int(j)));
        CHECK(commentHistory(shuffled) == commentHistory(ab));
        CHECK(loadDocument(saveDocument(ab))->document == ab);
        const CommentsFile file = commentsOf(ab);
        CHECK(*loadComments(saveComments(file)) == file);
    }
}

TEST_CASE("a comment that comes with the id of another one changes no comment, and is not lost") {
    const Document mine = commented(start(), u"u-dana"_s, u"Why nine?"_s);
    Document theirs = mine;
    theirs.events.first().body = u"Nine is fine."_s;
    const Merged once = merged(mine, theirs);
    CHECK(once.report.sameId == 1);
    CHECK(once.report.problems.size() == 1);
    REQUIRE(commentThreads(once.document).size() == 2);
    CHECK(once.document.events.contains(mine.events.first()));
    const Merged twice = merged(once.document, theirs);
    CHECK(twice.document == once.document);
    CHECK(twice.report.added == 0);
    CHECK(twice.report.problems.isEmpty());
    // Nor does it come twice by way of a third copy.
    CHECK(commentThreads(merged(theirs, once.document).document).size() == 2);
    CHECK(merged(once.document, merged(theirs, once.document).document).document.events ==
          once.document.events);
    // Somebody who has taken the id beforehand takes nothing away.
    Document blocked = mine;
    Event thief = once.document.events.at(once.document.events.first() == mine.events.first() ? 1 : 0);
    thief.body = u"in the way"_s;
    thief.extra = {};
    blocked = withEvent(blocked, thief);
    CHECK(commentThreads(merged(blocked, theirs).document).size() == 3);
}

TEST_CASE("what a stranger sends is kept or told, and hurts nothing") {
    const Document mine = commented(start(), u"u-dana"_s, u"Why nine?"_s);
    const QString id = mine.events.first().id;
    CommentsFile file = commentsOf(mine);
    const auto add = [&file](const QString& name, const QString& type, const QString& thread,
                             qint64 lamport) {
        Event event;
        event.id = name;
        event.type = type;
        event.thread = thread;
        event.by = u"u-eve"_s;
        event.lamport = lamport;
        event.body = u"said by "_s + name;
        file.events.append(event);
    };
    add(u"e1"_s, u"edit"_s, id, 9); // of Dana's words
    add(u"e2"_s, u"retract"_s, id, 10);
    add(u"e3"_s, u"reply"_s, u"nowhere"_s, 11);
    add(u"e4"_s, u"reply"_s, u"e5"_s, 12);
    add(u"e5"_s, u"reply"_s, u"e4"_s, 13);
    add(u"e6"_s, u"reply"_s, u"e6"_s, 14);
    add(u"e7"_s, u"reply"_s, id, std::numeric_limits<qint64>::max());
    add(u"e8"_s, u"resolve"_s, id, std::numeric_limits<qint64>::max());
    add({}, u"create"_s, {}, std::numeric_limits<qint64>::min());
    add({}, u"create"_s, {}, 5);
    add(QString(300, u'x'), u"create"_s, {}, 5);
    add(u"e9"_s, u"vote"_s, id, 20);
    add(u"e10"_s, u"create"_s, {}, 21);
    file.events.last().body = QString(qsizetype(mostBodyBytes) + 1, u'x');
    add(u"e11"_s, u"create"_s, {}, 22);
    file.events.last().anchor = Anchor();
    file.events.last().anchor->block = u"b1"_s;
    file.events.last().anchor->base = u"sha256:nothing"_s;
    file.people.append({u"u-dana"_s, u"Eve"_s, {}, {}});
    file.people.append({u"u-eve"_s, u"Dana"_s, {}, {}});
    const Result<Merged> result = withComments(mine, file);
    REQUIRE(result);
    const MergeReport& report = result->report;
    CHECK(report.refused == 2);
    CHECK(report.ignored == 7); // e1 to e6, and e9
    CHECK(report.otherNames == 1);
    CHECK(report.people == 1);
    CHECK(report.missingBases == 1);
    CHECK(report.problems.size() == 5);
    Document now = result->document;
    const QList<CommentThread> threads = commentThreads(now);
    const auto dana =
        std::find_if(threads.begin(), threads.end(), [&](const CommentThread& t) { return t.id == id; });
    REQUIRE(dana != threads.end());
    CHECK(dana->author == u"Dana");
    CHECK(dana->body == u"Why nine?");
    CHECK(dana->replies.size() == 1); // that of a clock that is out of its mind
    CHECK(dana->resolved);
    CHECK(threads.size() == 4);
    // It neither ends the counting nor has the last word.
    const Result<Event> reopen = reopenEvent(now, stamp(u"u-dana"_s), id);
    REQUIRE(reopen);
    now = withEvent(now, *reopen);
    for (const CommentThread& thread : commentThreads(now)) CHECK_FALSE(thread.resolved);
    CHECK(withComments(now, file)->document == now);
    CHECK(loadDocument(saveDocument(now))->document == now);
}

TEST_CASE("comments about another document are refused, and nothing is changed") {
    CommentsFile file = commentsOf(start());
    file.document = u"d-2"_s;
    const Result<Merged> result = withComments(start(), file);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Invalid);
}

TEST_CASE("texts that comments are about come along where they are what they say") {
    const Document theirs = commented(start(), u"u-lee"_s, u"Nine what?"_s);
    CommentsFile file = commentsOf(theirs);
    REQUIRE(file.bases.size() == 1);
    Result<Merged> result = withComments(start(), file);
    CHECK(result->report.bases == 1);
    CHECK(result->report.problems.isEmpty());
    CHECK(result->document.bases == theirs.bases);
    file.bases.first() = QByteArrayLiteral(R"({"text": "The price is nothing."})");
    result = withComments(start(), file);
    CHECK(result->report.missingBases == 1);
    CHECK(result->document.bases.isEmpty());
    CHECK(commentThreads(result->document).size() == 1); // the comment itself is kept
}

TEST_CASE("no event goes and no text that anything refers to goes, whatever is done in whatever order") {
    for (quint32 seed = 100; seed < 130; ++seed) {
        Generator random(seed);
        Document document = start();
        QSet<QString> events;
        for (int i = 0; i < 40; ++i) {
            document = after(document, random);
            if (random.chance(0.3)) document.release.blocks.first().text = Text(random.words(8));
            if (random.chance(0.3)) document = reanchored(document);
            if (random.chance(0.2)) document = withoutUnusedBases(document);
            if (random.chance(0.2)) {
                Document copy = start();
                for (int j = 0; j < 3; ++j) copy = after(copy, random);
                document = merged(document, copy).document;
            }
            for (const QString& id : events) {
                const auto has = [&id](const Event& event) { return event.id == id; };
                CHECK(std::any_of(document.events.cbegin(), document.events.cend(), has));
            }
            for (const Event& event : document.events) {
                events.insert(event.id);
                if (event.anchor) CHECK(baseOf(document, event.anchor->base));
            }
            for (const Anchor& anchor : document.anchors) CHECK(baseOf(document, anchor.base));
        }
    }
}

TEST_CASE("comments files that are none are errors with a place") {
    for (
        const char* bytes :
        {"", "{}", "[]", "null", R"({"format": "prfaq", "version": [1, 0], "id": "d"})",
         R"({"format": "prfaq-comments", "version": [1, 0]})",
         R"({"format": "prfaq-comments", "version": [2, 0], "document": "d"})",
         R"({"format": "prfaq-comments", "version": [1, 0], "document": "d", "events": {}})",
         R"({"format": "prfaq-comments", "version": [1, 0], "document": "d", "events": [{"type": "create"}]})",
         R"({"format": "prfaq-comments", "version": [1, 0], "document": "d", "document": "e"})",
         R"({"format": "prfaq-comments", "version": [1, 0], "document": "d", "bases": {"h": 1}})"}) {
        INFO(bytes);
        const Result<CommentsFile> read = loadComments(bytes);
        REQUIRE_FALSE(read);
        CHECK_FALSE(read.error().message.isEmpty());
    }
    const QByteArray good = R"({"format": "prfaq-comments", "version": [1, 7], "document": "d", "x_new": 1})";
    const Result<CommentsFile> read = loadComments(good);
    REQUIRE(read);
    CHECK(read->extra.members.size() == 1);
    CHECK(looksLikeComments(good));
    CHECK_FALSE(looksLikeComments(R"({"format": "prfaq"})"));
    CHECK_FALSE(looksLikeComments("x"));
}

TEST_CASE("very many events are added up in bounded time") {
    constexpr qsizetype many = 100'000; // bench_anchors has a million
    CommentsFile file = commentsOf(start());
    file.events.reserve(many);
    for (qsizetype i = 0; i < many; ++i) {
        Event event;
        event.id = QString::number(i);
        // Every reply to the one before: one thread after the other, ten deep, and at last all the way down.
        const bool isFirst = i % 10 == 0 && i <= many / 2;
        event.type = isFirst ? eventtypes::create : eventtypes::reply;
        event.thread = isFirst ? QString() : QString::number(i - 1);
        event.by = u"u-dana"_s;
        event.lamport = i / 3;
        file.events.append(event);
    }
    const std::clock_t before = std::clock();
    const Result<Merged> result = withComments(start(), file);
    REQUIRE(result);
    CHECK(result->report.added == many);
    CHECK(result->report.ignored == 0);
    CHECK((std::clock() - before) / CLOCKS_PER_SEC < 60);
}
