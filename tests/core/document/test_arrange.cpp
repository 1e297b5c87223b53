// SPDX-License-Identifier: MIT
#include "core/document/arrange.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <algorithm>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

FaqEntry entry(const QString& id, const QString& heading = {}) {
    FaqEntry made;
    made.id = id;
    made.text = Text(u"Question "_s + id);
    made.heading = heading;
    Block answer;
    answer.id = id + u"1"_s;
    answer.text = Text(u"Yes."_s);
    Block more = answer;
    more.id = id + u"2"_s;
    made.answer = {answer, more};
    return made;
}

Document twoFaqs() {
    Document document;
    document.customerFaq.entries = {entry(u"a"_s, u"Price"_s), entry(u"b"_s), entry(u"c"_s, u"Risk"_s)};
    document.internalFaq.entries = {entry(u"d"_s)};
    return document;
}

/// "Price:a b Risk:c | d"
QString order(const Document& document) {
    QStringList parts;
    for (const Faq* faq : {&document.customerFaq, &document.internalFaq}) {
        QStringList list;
        for (const FaqEntry& e : faq->entries)
            list.append((e.heading.isEmpty() ? QString() : e.heading + u':') + e.id);
        parts.append(list.join(u' '));
    }
    return parts.join(u" | "_s);
}

QString moved(const Id& id, Place to, qsizetype before) {
    const std::optional<Document> result = withEntryMoved(twoFaqs(), id, to, before);
    return result ? order(*result) : u"nothing"_s;
}

QString shifted(const Id& first, const Id& last, Direction direction) {
    const std::optional<Document> result = withMoved(twoFaqs(), first, last, direction);
    return result ? order(*result) : u"nothing"_s;
}

/// Everything that a document holds, without its order.
QStringList held(const Document& document) {
    QStringList list;
    for (const Met& met : walk(document)) list.append(met.id() + met.text().toMarkup());
    list.sort();
    return list;
}

} // namespace

TEST_CASE("a question moves to another place and its group keeps its heading") {
    CHECK(moved(u"b"_s, Place::CustomerFaq, 0) == u"b Price:a Risk:c | d");
    CHECK(moved(u"a"_s, Place::CustomerFaq, 2) == u"Price:b a Risk:c | d");
    CHECK(moved(u"a"_s, Place::CustomerFaq, 99) == u"Price:b Risk:c a | d");
    CHECK(moved(u"a"_s, Place::InternalFaq, 0) == u"Price:b Risk:c | a d");
    CHECK(moved(u"c"_s, Place::InternalFaq, 1) == u"Price:a b | d Risk:c");
    CHECK(moved(u"d"_s, Place::CustomerFaq, 1) == u"Price:a d b Risk:c | ");
}

TEST_CASE("a question that would stay where it is does not move") {
    CHECK(moved(u"b"_s, Place::CustomerFaq, 1) == u"nothing");
    CHECK(moved(u"b"_s, Place::CustomerFaq, 2) == u"nothing");
    CHECK(moved(u"b"_s, Place::Release, 0) == u"nothing");
    CHECK(moved(u"none"_s, Place::CustomerFaq, 0) == u"nothing");
}

TEST_CASE("questions move up and down by one, alone and together") {
    CHECK(shifted(u"b"_s, u"b"_s, Direction::Up) == u"Price:b a Risk:c | d");
    CHECK(shifted(u"a"_s, u"a"_s, Direction::Down) == u"Price:b a Risk:c | d");
    CHECK(shifted(u"a"_s, u"a"_s, Direction::Up) == u"nothing");
    CHECK(shifted(u"c"_s, u"c"_s, Direction::Up) == u"Price:a Risk:c b | d");
    CHECK(shifted(u"c"_s, u"c"_s, Direction::Down) == u"nothing");
    CHECK(shifted(u"a"_s, u"b2"_s, Direction::Down) == u"Risk:c Price:a b | d");
    CHECK(shifted(u"d"_s, u"d"_s, Direction::Up) == u"nothing");
}

TEST_CASE("a paragraph moves inside its answer or part and not out of it") {
    const std::optional<Document> up = withMoved(twoFaqs(), u"b2"_s, u"b2"_s, Direction::Up);
    REQUIRE(up);
    CHECK(up->customerFaq.entries.at(1).answer.at(0).id == u"b2");
    CHECK_FALSE(withMoved(twoFaqs(), u"b2"_s, u"b2"_s, Direction::Down));
    CHECK_FALSE(withMoved(twoFaqs(), u"b2"_s, u"c1"_s, Direction::Up));
    CHECK_FALSE(withMoved(twoFaqs(), u"b2"_s, u"b1"_s, Direction::Up));
}

TEST_CASE("moving loses nothing, and moving back gives what was there") {
    for (quint32 seed = 1; seed <= 200; ++seed) {
        Generator random(seed);
        const Document document = random.document();
        const QList<Met> all = walk(document);
        if (all.isEmpty()) continue;
        const Met met = all.at(random.number(0, int(all.size()) - 1));
        INFO("seed " << seed);
        const Direction direction = random.chance(0.5) ? Direction::Up : Direction::Down;
        if (const std::optional<Document> moved = withMoved(document, met.id(), met.id(), direction)) {
            CHECK(held(*moved) == held(document));
            CHECK(checkInvariants(*moved).isEmpty());
            const Direction back = direction == Direction::Up ? Direction::Down : Direction::Up;
            const std::optional<Document> again = withMoved(*moved, met.id(), met.id(), back);
            REQUIRE(again);
            CHECK(held(*again) == held(document));
            if (met.block) CHECK(equalContent(*again, document));
        }
        if (met.isQuestion()) {
            const Place to = random.chance(0.5) ? Place::CustomerFaq : Place::InternalFaq;
            if (const std::optional<Document> moved =
                    withEntryMoved(document, met.id(), to, random.number(0, 5))) {
                CHECK(held(*moved) == held(document));
                CHECK(checkInvariants(*moved).isEmpty());
            }
        }
    }
}
