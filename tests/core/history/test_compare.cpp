// SPDX-License-Identifier: MIT
#include "core/document/words.h"
#include "tests/core/history/comparing.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

Document release(const QStringList& texts) {
    Document document;
    for (int i = 0; i < int(texts.size()); ++i)
        document.release.blocks.append(paragraph(u"b%1"_s.arg(i + 1), texts.at(i)));
    return document;
}

/// Ids as another import of the same draft would give them.
Document withOtherIds(const Document& document) {
    IdSource ids(99);
    return withFreshIds(document, ids);
}

Document faq(int count) {
    Document document;
    for (int i = 1; i <= count; ++i)
        document.internalFaq.entries.append(entry(u"e%1"_s.arg(i), u"What is number %1?"_s.arg(i),
                                                  u"It is the answer of number %1."_s.arg(i)));
    return document;
}

QString textBefore(const ComparedItem& item) {
    QString text;
    for (const TextRun& run : item.runs)
        if (run.isBefore()) text += run.text.plain();
    return text;
}

QString textAfter(const ComparedItem& item) {
    QString text;
    for (const TextRun& run : item.runs)
        if (run.isAfter()) text += run.text.plain();
    return text;
}

/// The words that a comparison counts: all but those of records.
int comparedWords(const Document& document) {
    int words = 0;
    const auto addBlock = [&](const Block& block) {
        for (const QString& text : {block.heading, block.label, block.text.plain()}) words += wordCount(text);
        for (const Row& row : block.table.rows)
            for (const Text& cell : row.cells) words += wordCount(cell.plain());
    };
    for (const Place place : readingOrder) {
        words += wordCount(headingOf(document, place));
        for (const Block& block : blocksOf(document, place)) addBlock(block);
        const Faq* part = faqOf(document, place);
        if (!part) continue;
        for (const FaqEntry& entry : part->entries) {
            for (const QString& text : {entry.heading, entry.label, entry.text.plain()})
                words += wordCount(text);
            for (const Block& block : entry.answer) addBlock(block);
        }
    }
    for (const Visual& visual : document.visuals)
        for (const QString& text : {visual.title, visual.caption.plain(), visual.alt})
            words += wordCount(text);
    return words;
}

/// Some blocks and entries taken out, put elsewhere, written anew, given another id.
Document edited(Document document, Generator& make) {
    const auto editBlocks = [&](QList<Block>& blocks) {
        if (blocks.isEmpty()) return;
        const int at = make.number(0, int(blocks.size()) - 1);
        switch (make.number(0, 5)) {
        case 0:
            blocks.removeAt(at);
            break;
        case 1:
            blocks.move(at, make.number(0, int(blocks.size()) - 1));
            break;
        case 2:
            blocks[at].text = make.prose(8);
            break;
        case 3:
            blocks[at].id = make.ids().block();
            break;
        case 4:
            blocks.insert(at, make.block());
            break;
        default:
            document.unsorted.blocks.append(blocks.takeAt(at));
        }
    };
    for (int i = make.number(0, 6); i > 0; --i) {
        editBlocks(document.release.blocks);
        editBlocks(document.appendix.blocks);
        QList<FaqEntry>& entries = document.internalFaq.entries;
        if (entries.isEmpty()) continue;
        const int at = make.number(0, int(entries.size()) - 1);
        editBlocks(entries[at].answer);
        switch (make.number(0, 3)) {
        case 0:
            entries.move(at, make.number(0, int(entries.size()) - 1));
            break;
        case 1:
            document.customerFaq.entries.append(entries.takeAt(at));
            break;
        case 2:
            entries[at].text = make.prose(6);
            break;
        default:
            entries[at].id = make.ids().block();
        }
    }
    return document;
}

/// The blocks and questions that a reader sees in a version, in order, by their words.
QStringList wordsInOrder(const Document& document) {
    QStringList words;
    const auto addBlocks = [&](const QList<Block>& blocks) {
        for (const Block& block : blocks) words.append(block.text.plain());
    };
    for (const Place place : comparedOrder) {
        addBlocks(blocksOf(document, place));
        const Faq* part = faqOf(document, place);
        if (!part) continue;
        for (const FaqEntry& entry : part->entries) {
            words.append(entry.text.plain());
            addBlocks(entry.answer);
        }
    }
    words.removeIf([](const QString& text) { return text.trimmed().isEmpty(); });
    return words;
}

void checkComparison(const Document& before, const Document& after) {
    const Comparison comparison = compare(before, after);
    QStringList words;
    int in = 0;
    int out = 0;
    for (const ComparedItem& item : comparison.items) {
        const bool isText =
            item.what == ComparedItem::What::Block || item.what == ComparedItem::What::Question;
        in += item.wordsIn;
        out += item.wordsOut;
        if (!isText) continue;
        if (item.state != ChangeState::Deleted) words.append(textAfter(item));
        const QString was = item.blockBefore   ? item.blockBefore->text.plain()
                            : item.entryBefore ? item.entryBefore->text.plain()
                                               : QString();
        if (item.state != ChangeState::Inserted) CHECK(textBefore(item) == was);
        CHECK((item.state == ChangeState::Inserted) == item.idBefore.isEmpty());
        CHECK((item.state == ChangeState::Deleted) == item.idAfter.isEmpty());
    }
    words.removeIf([](const QString& text) { return text.trimmed().isEmpty(); });
    CHECK(words == wordsInOrder(after));
    CHECK(in == comparison.wordsIn);
    CHECK(out == comparison.wordsOut);
    CHECK(in - out == comparedWords(after) - comparedWords(before));
    // The other way round.
    const Comparison turned = compare(after, before);
    CHECK(turned.wordsIn - turned.wordsOut == out - in);
}

} // namespace

TEST_CASE("A document compared with itself has no differences, whatever is in it") {
    Generator make(1);
    for (int i = 0; i < 100; ++i) {
        const Document document = make.document();
        CHECK(compare(document, document).isEmpty());
        CHECK(summaryCards(compare(document, document), {}).isEmpty());
        Document next = document;
        next.meta.draft = 31;
        next.events.clear();
        next.drafts.clear();
        CHECK(compare(document, next).isEmpty());
    }
}

TEST_CASE("The later version can be read off a comparison with any other, in its order") {
    Generator make(2);
    for (int i = 0; i < 200; ++i) {
        const Document document = make.document();
        checkComparison(document, edited(document, make));
        checkComparison(document, make.document());
        checkComparison(document, withOtherIds(document));
    }
}

TEST_CASE("Compared the other way round, what came has gone") {
    Generator make(4);
    for (int i = 0; i < 200; ++i) {
        const Document document = make.document();
        Document next = document;
        for (Block& block : next.release.blocks)
            if (make.chance(0.3) && block.kind != kinds::table) block.text = make.prose(10);
        if (!next.appendix.blocks.isEmpty()) next.appendix.blocks.removeFirst();
        const Comparison there = compare(document, next);
        const Comparison back = compare(next, document);
        CHECK(there.changes.size() == back.changes.size());
        CHECK(there.wordsIn == back.wordsOut);
        CHECK(there.wordsOut == back.wordsIn);
    }
}

TEST_CASE("A question that moved has moved, and nothing else has") {
    for (const auto& [from, to] : {std::pair(8, 2), std::pair(0, 9), std::pair(9, 0), std::pair(3, 4)}) {
        const Document before = faq(10);
        Document after = before;
        after.internalFaq.entries.move(from, to);
        const Comparison comparison = compare(before, after);
        REQUIRE(comparison.changes.size() == 1);
        const ComparedItem& item = comparison.items.at(comparison.changes.first());
        CHECK(item.moved);
        CHECK(item.state == ChangeState::Same);
        CHECK(comparison.wordsIn == 0);
        if (to - from == 1) continue; // either of two neighbours may be the one that moved
        CHECK(item.before.position == from + 1);
        CHECK(item.after.position == to + 1);
        CHECK(notesInWords(item, comparison).value(0) ==
              u"moved: question %1 → %2"_s.arg(from + 1).arg(to + 1));
    }
}

TEST_CASE("A question that moved and was answered anew tells both") {
    const Document before = faq(5);
    Document after = before;
    after.internalFaq.entries[4].answer[0].text = Text(u"It is another answer."_s);
    after.internalFaq.entries.move(4, 0);
    CHECK(
        told(compare(before, after)) ==
        QStringList{
            u"Question 1: What is number 5?: What is number 5? (moved: question 5 → 1)"_s,
            u"Answer to question 1: What is number 5?: It is [-the-]{+another+} answer[- of number 5-]."_s});
}

TEST_CASE("A question can move from one FAQ to the other, a paragraph from part to part") {
    Document before = faq(3);
    before.release.blocks = {paragraph(u"b1"_s, u"A paragraph of some words that wanders."_s)};
    Document after = before;
    after.customerFaq.entries.append(after.internalFaq.entries.takeAt(1));
    after.appendix.blocks.append(after.release.blocks.takeFirst());
    CHECK(told(compare(before, after)) ==
          QStringList{
              u"Question 1: What is number 2?: What is number 2? (moved from “Internal FAQ”, question 2)"_s,
              u"Paragraph 1: A paragraph of some words that wanders. (moved from “Press release”)"_s});
    CHECK(told(compare(before, withOtherIds(after))).size() == 2);
}

TEST_CASE("The words of a paragraph that changed are told, those that stayed as well") {
    const Document before = release({u"The first one."_s, u"It opens to all clinics today."_s});
    Document after = before;
    after.release.blocks[1].text = Text(u"It opens to every clinic today."_s);
    const Comparison comparison = compare(before, after);
    CHECK(told(comparison) ==
          QStringList{u"Paragraph 2: It opens to [-all clinics-]{+every clinic+} today."_s});
    CHECK(comparison.items.size() == 2);
    CHECK(totalsInWords(comparison) == QStringList{u"1 change"_s, u"2 words in, 2 out"_s});
}

TEST_CASE(
    "Two imports of a draft that was edited in between are compared like two versions of one document") {
    Document before = faq(4);
    before.release.blocks = {paragraph(u"b1"_s, u"Ledger makes handovers better"_s, u"headline"_s),
                             paragraph(u"b2"_s, u"A night nurse copies the same facts three times."_s),
                             paragraph(u"b3"_s, u"The note writes itself from what was said."_s)};
    Document after = withOtherIds(before);
    after.release.blocks[0].text = Text(u"Small clinics hand over in four minutes"_s);
    after.release.blocks[1].text = Text(u"A night nurse copies the same facts four times."_s);
    after.internalFaq.entries[2].text = Text(u"What, then, is number 3?"_s);
    after.internalFaq.entries.removeFirst();
    const QStringList changes = told(compare(before, after));
    CHECK(changes.contains(u"Paragraph 2: A night nurse copies the same facts [-three-]{+four+} times."_s));
    CHECK(changes.contains(u"Question 1: What is number 1?: [-What is number 1?-] (deleted)"_s));
    CHECK(changes.contains(u"Question 2: What, then, is number 3?: What{+, then,+} is number 3?"_s));
    CHECK(changes.contains(
        u"Headline: [-Ledger makes handovers better-]{+Small clinics hand over in four minutes+}"_s));
    CHECK(changes.size() == 5);
}

TEST_CASE("A paragraph that was divided has changed, and another one is new") {
    const Document before = release({u"One thing is true. Another thing is false."_s, u"End."_s});
    Document after = before;
    after.release.blocks[0].text = Text(u"One thing is true."_s);
    after.release.blocks.insert(1, paragraph(u"b9"_s, u"Another thing is false."_s));
    CHECK(told(compare(before, after)) ==
          QStringList{u"Paragraph 1: One thing is true.[- Another thing is false.-]"_s,
                      u"Paragraph 2: {+Another thing is false.+} (new)"_s});
}

TEST_CASE("What was deleted stands where it stood") {
    const Document before = release({u"alpha"_s, u"beta"_s, u"gamma"_s, u"delta"_s});
    Document after = before;
    after.release.blocks.removeAt(1);
    after.release.blocks.removeLast();
    QStringList words;
    const Comparison comparison = compare(before, after);
    for (const ComparedItem& item : comparison.items) words.append(shown(item.runs));
    CHECK(words == QStringList{u"alpha"_s, u"[-beta-]"_s, u"gamma"_s, u"[-delta-]"_s});
}

TEST_CASE("A role still to be written is no change until it is written") {
    Document before = release({u"One."_s});
    Document after = before;
    after.release.blocks.append(paragraph(u"b2"_s, {}, u"leader_quote"_s));
    CHECK(compare(before, after).isEmpty());
    before = after;
    after.release.blocks[1].text = Text(u"We built it for them."_s);
    CHECK(told(compare(before, after)) == QStringList{u"Leader quote: {+We built it for them.+}"_s});
}

TEST_CASE("What a paragraph is, and what it looks like, changes in words") {
    const Document before = release({u"One."_s});
    Document after = before;
    after.release.blocks[0].role = u"problem"_s;
    after.release.blocks[0].kind = u"bullet"_s;
    after.release.blocks[0].heading = u"The problem"_s;
    CHECK(told(compare(before, after)) ==
          QStringList{u"Problem: One. (Role: Problem (none before); Kind: paragraph → bullet; "
                      "Heading: The problem (none before))"_s});
}

TEST_CASE("Records change in words") {
    Document before = faq(1);
    before.people = {{u"u-dana"_s, u"Dana"_s, {}, {}}, {u"u-lee"_s, u"Lee"_s, {}, {}}};
    before.meta.status = u"draft"_s;
    before.internalFaq.entries[0].owner = u"u-dana"_s;
    Visual visual;
    visual.id = u"f1"_s;
    visual.title = u"Growth"_s;
    before.visuals = {visual};
    Experiment experiment;
    experiment.id = u"x1"_s;
    experiment.assumption = u"Nurses sign"_s;
    experiment.threshold = u">= 0.9"_s;
    before.experiments = {experiment};
    Document after = before;
    after.meta.status = u"in review"_s;
    after.meta.launchDate = u"2027-03-03"_s;
    after.internalFaq.entries[0].owner = u"u-lee"_s;
    after.internalFaq.heading = u"Our questions"_s;
    after.visuals[0].caption = Text(u"Why it grows"_s);
    after.experiments[0].threshold = u">= 0.8"_s;
    after.experiments[0].state = u"running"_s;
    CHECK(told(compare(before, after)) ==
          QStringList{
              u"Document:  (Status: draft → in review; Launch date: 2027-03-03 (none before))"_s,
              u"Heading of the part: {+Our questions+}"_s,
              u"Question 1: What is number 1?: What is number 1? (Owner: Dana → Lee)"_s,
              u"Figure: Growth: {+Why it grows+}"_s,
              u"Experiment: Nurses sign:  (Threshold: >= 0.9 → >= 0.8; State: running (none before))"_s});
}

TEST_CASE("The way through the changes follows the order in which they are listed") {
    Document before = faq(3);
    before.questions = {paragraph(u"q1"_s, u"Nurses"_s, u"customer"_s)};
    before.release.blocks = {paragraph(u"b1"_s, u"Old words stand here."_s)};
    Document after = before;
    after.questions[0].text = Text(u"Night-shift nurses"_s);
    after.release.blocks[0].text = Text(u"New words stand here."_s);
    after.internalFaq.entries[1].answer[0].text = Text(u"Nobody knows."_s);
    const Comparison comparison = compare(before, after);
    CHECK(std::is_sorted(comparison.changes.begin(), comparison.changes.end()));
    QList<Place> places;
    for (const int change : comparison.changes) places.append(comparison.items.at(change).place());
    CHECK(places == QList<Place>{Place::Questions, Place::Release, Place::InternalFaq});
}

TEST_CASE("Huge documents are compared in proportion to their size") {
    QElapsedTimer timer;
    timer.start();
    SECTION("a hundred thousand questions turned round") {
        Document before;
        for (int i = 0; i < 100'000; ++i)
            before.internalFaq.entries.append(entry(u"e%1"_s.arg(i), u"Question %1?"_s.arg(i), QString()));
        Document after = before;
        std::reverse(after.internalFaq.entries.begin(), after.internalFaq.entries.end());
        const Comparison comparison = compare(before, after);
        CHECK(comparison.changes.size() == 99'999);
        CHECK(summaryCards(comparison, {}).size() == 1);
        Document other = withOtherIds(after);
        CHECK(compare(before, other).changes.size() == 99'999);
    }
    SECTION("ten thousand paragraphs that are all the same") {
        QStringList texts(10'000, u"The same words again and again."_s);
        const Document before = release(texts);
        Document after = withOtherIds(before);
        after.release.blocks.removeFirst();
        CHECK(compare(before, after).changes.size() == 1);
        for (Block& block : after.release.blocks) block.text = Text(u"The same words, but others, again."_s);
        CHECK(compare(before, withOtherIds(after)).changes.size() >= 10'000);
    }
    SECTION("a paragraph of megabytes against many small ones") {
        const Document before = release({QString(3'000'000, u'a'), u"one two "_s.repeated(200'000)});
        const Document after = withOtherIds(release(QStringList(10'000, u"one two three"_s)));
        CHECK(compare(before, after).changes.size() == 10'002);
    }
    CHECK(timer.elapsed() < 120'000); // quadratic: hours
}
