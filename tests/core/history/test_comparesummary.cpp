// SPDX-License-Identifier: MIT
#include "tests/core/history/comparing.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// "Title: words", with what came and went marked.
QStringList cards(const Document& before, const Document& after,
                  const std::optional<CommentProgress>& comments = {}) {
    QStringList list;
    const ComparedNames names{u"Draft 5"_s, u"Draft 7"_s};
    for (const SummaryCard& card : summaryCards(compare(before, after), names, comments)) {
        QString line = card.title + u": "_s;
        for (const SummaryRun& run : card.runs) {
            const bool isIn = run.kind == TextRun::Kind::Inserted;
            const bool isOut = run.kind == TextRun::Kind::Deleted;
            line += isIn ? u"{+"_s + run.text + u"+}"_s : isOut ? u"[-"_s + run.text + u"-]"_s : run.text;
        }
        list.append(line);
    }
    return list;
}

Document faq(int count) {
    Document document;
    for (int i = 1; i <= count; ++i)
        document.internalFaq.entries.append(entry(u"e%1"_s.arg(i), u"What is number %1?"_s.arg(i),
                                                  u"It is the answer of number %1."_s.arg(i)));
    return document;
}

} // namespace

TEST_CASE("The cards tell the answers that changed, word by word, and first") {
    Document before;
    before.questions = {paragraph(u"q1"_s, u"Clinics"_s, u"customer"_s), paragraph(u"q3"_s, {}, u"benefit"_s),
                        paragraph(u"q4"_s, u"We asked them."_s, u"evidence"_s)};
    before.release.blocks = {paragraph(u"b1"_s, u"It takes a long time every day."_s),
                             paragraph(u"b2"_s, u"The second one stays."_s)};
    Document after = before;
    after.questions[0].text = Text(u"Night-shift nurses in clinics with fewer than 50 beds"_s);
    after.questions[1].text = Text(u"a shift closes in 4 minutes instead of 46"_s);
    after.questions[2].text = Text();
    after.release.blocks[0].text = Text(u"It takes 42 minutes every day."_s);
    CHECK(
        cards(before, after, CommentProgress{11, 14}) ==
        QStringList{
            u"Question 1 · Who is the customer?: [-Clinics-] {+Night-shift nurses in clinics with fewer than 50 beds+}"_s,
            u"Question 3 · The benefit: Unanswered before. Now: {+a shift closes in 4 minutes instead of 46+}"_s,
            u"Question 4 · The evidence: No longer answered. Before: [-We asked them.-]"_s,
            u"Press release: 1 paragraph changed · 2 words in, 3 out"_s,
            u"Comments: 11 of 14 answered since Draft 5"_s});
    CHECK(cards(before, before).isEmpty());
}

TEST_CASE("The card of a FAQ counts its questions") {
    const Document before = faq(9);
    Document after = before;
    for (int i = 3; i < 7; ++i) after.internalFaq.entries[i].answer[0].text = Text(u"Nobody knows yet."_s);
    after.internalFaq.entries.move(8, 2);
    after.internalFaq.entries.append(entry(u"n1"_s, u"Who pays for this?"_s, u"They do."_s));
    after.internalFaq.entries.append(entry(u"n2"_s, u"When can it begin?"_s, u"In March."_s));
    CHECK(cards(before, after) ==
          QStringList{u"Internal FAQ: 2 questions new · 1 moved (9 → 3) · 4 answers changed"_s});
    after = before;
    after.customerFaq.entries.append(after.internalFaq.entries.takeAt(4));
    after.internalFaq.entries.removeFirst();
    after.internalFaq.entries[0].text = Text(u"What is it, number 2?"_s);
    CHECK(cards(before, after) == QStringList{u"Customer FAQ: 1 from another part"_s,
                                              u"Internal FAQ: 1 question deleted · 1 question changed"_s});
}

TEST_CASE("The card leads to the first change that it tells of") {
    Document before = faq(3);
    before.release.blocks = {paragraph(u"b1"_s, u"Old."_s), paragraph(u"b2"_s, u"Old again."_s)};
    Document after = before;
    after.release.blocks[1].text = Text(u"New again."_s);
    after.internalFaq.entries[2].answer[0].text = Text(u"Nobody knows."_s);
    const Comparison comparison = compare(before, after);
    const QList<SummaryCard> list = summaryCards(comparison, {});
    REQUIRE(list.size() == 2);
    CHECK(comparison.items.at(list.at(0).item).idAfter == u"b2");
    CHECK(list.at(1).item == comparison.changes.last());
    CHECK(list.at(1).place == Place::InternalFaq);
}

TEST_CASE("A long answer is cut on its card, not in the middle of what changed") {
    Document before;
    before.questions = {paragraph(u"q1"_s, u"word "_s.repeated(200) + u"all clinics"_s, u"customer"_s)};
    Document after = before;
    after.questions[0].text = Text(u"word "_s.repeated(200) + u"small clinics"_s);
    const QStringList list = cards(before, after);
    REQUIRE(list.size() == 1);
    CHECK(list.first() ==
          u"Question 1 · Who is the customer?: … word word word word [-all-] {+small+} clinics"_s);
    after.questions[0].text = Text(u"new "_s.repeated(2000));
    CHECK(cards(before, after).first().size() < 600);
}

TEST_CASE("Versions are called by their numbers where they have any") {
    Document before = faq(1);
    Document after = before;
    CHECK(namesOf(compare(before, after)) == ComparedNames{u"Before"_s, u"After"_s});
    before.meta.draft = 5;
    after.meta.draft = 7;
    CHECK(namesOf(compare(before, after)) == ComparedNames{u"Draft 5"_s, u"Draft 7"_s});
    CHECK(totalsInWords(compare(before, after)) == QStringList{u"No differences"_s});
}
