// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <algorithm>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

std::string described(const Report& report) {
    QString out;
    for (const PartReport& p : report.parts)
        if (p.state != PartState::Present) out += p.role + u": "_s + p.reason + u'\n';
    for (const QuestionReport& q : report.questions)
        if (q.state != AnswerState::Answered) out += q.role + u"? "_s + q.missing + u'\n';
    for (const Finding& f : report.findings) out += f.rule + u' ' + f.place.block + u' ' + f.message + u'\n';
    return out.toStdString();
}

} // namespace

TEST_CASE("a complete document has ten parts, five answers and no finding but ideas") {
    for (const Document& document : {completeEnglish(), completeSpanish()}) {
        const Report report = check(document);
        INFO(described(report));
        REQUIRE(report.parts.size() == 10);
        REQUIRE(report.questions.size() == 5);
        for (const PartReport& part : report.parts) CHECK(part.state == PartState::Present);
        for (const QuestionReport& question : report.questions) {
            CHECK(question.state == AnswerState::Answered);
            CHECK(!question.summary.isEmpty());
            CHECK(question.missing.isEmpty());
            CHECK(!question.passages.isEmpty());
        }
        // Ideas are for who asks for them: an assumption in brackets, a quote that is not marked yet.
        CHECK(std::all_of(report.findings.begin(), report.findings.end(),
                          [](const Finding& finding) { return finding.level == Level::Idea; }));
        CHECK(!report.hasMust());
    }
}

TEST_CASE("parts and questions come in the order of the release and of the questions") {
    const Report report = check({});
    const QStringList parts = {u"headline"_s,       u"subheading"_s,    u"dateline"_s,     u"summary"_s,
                               u"problem"_s,        u"solution"_s,      u"leader_quote"_s, u"experience"_s,
                               u"customer_quote"_s, u"call_to_action"_s};
    REQUIRE(report.parts.size() == parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) CHECK(report.parts.at(i).role == parts.at(i));
    for (qsizetype i = 0; i < 5; ++i) CHECK(report.questions.at(i).role == roles::questions[i]);
}

TEST_CASE("an empty document lacks everything and says so once each") {
    const Report report = check({});
    for (const PartReport& part : report.parts) CHECK(part.state == PartState::Missing);
    for (const QuestionReport& question : report.questions) CHECK(question.state == AnswerState::Unanswered);
    CHECK(found(report, "part-missing").size() == 10);
    CHECK(found(report, "question-unanswered").size() == 5);
    CHECK(report.findings.size() == 15);
}

TEST_CASE("without the blocks of a part, that part is missing or weak and no other part falls") {
    for (const Document& document : {completeEnglish(), completeSpanish()}) {
        for (const QLatin1StringView role : roles::release) {
            if (role == roles::boilerplate || role == roles::dateline) continue;
            const Report report = check(withoutRole(document, role));
            INFO(role.data());
            CHECK(partState(report, role) != PartState::Present);
            for (const PartReport& part : report.parts) {
                const bool other =
                    part.role != role && !(role == roles::summary && part.role == roles::dateline);
                if (other) {
                    INFO(part.role.toStdString());
                    CHECK(part.state == PartState::Present);
                }
            }
        }
    }
}

TEST_CASE("without the passages that answer a question it is no longer answered, and no other falls by more "
          "than one step") {
    for (const Document& document : {completeEnglish(), completeSpanish(), withoutBoxes(completeEnglish()),
                                     withoutBoxes(completeSpanish())}) {
        const Report before = check(document);
        for (const QuestionReport& question : before.questions) {
            INFO(question.role.toStdString());
            CHECK(question.state == AnswerState::Answered);
            QStringList ids;
            for (const Passage& passage : question.passages) ids.append(passage.block);
            const Report after = check(without(document, ids));
            CHECK(answerState(after, question.role) != AnswerState::Answered);
            for (const QuestionReport& other : before.questions) {
                INFO(other.role.toStdString());
                if (other.role != question.role)
                    CHECK(int(other.state) - int(answerState(after, other.role)) <= 1);
            }
        }
    }
}

TEST_CASE("where the parts are told apart, a part without a paragraph is missing, however much others touch "
          "on it") {
    const Document document = withoutRole(completeEnglish(), "problem");
    CHECK(partState(check(document), "problem") == PartState::Missing);
    // With no part told apart, the others are all there is to go by.
    Writer w;
    w.release("summary", u"Shelfmark finds books that are lost, and librarians waste no time on searches."_s);
    CHECK(partState(check(w.document()), "problem") == PartState::Weak);
}

TEST_CASE("the questions of a template say nothing until they are answered") {
    Writer w;
    w.ask(Place::InternalFaq, u"What is the biggest problem?"_s);
    CHECK(answerState(check(w.document()), "problem") == AnswerState::Unanswered);
    w.ask(Place::InternalFaq, u"Which challenges do librarians have?"_s, u"See above."_s);
    CHECK(answerState(check(w.document()), "problem") == AnswerState::Weak);
}

TEST_CASE("findings come must before should, then in reading order") {
    Writer w;
    w.release("headline", u"[Headline]"_s);
    w.release("summary", u"Acme Rail today opens [product], a timetable for commuters."_s);
    w.ask(Place::CustomerFaq, u"What does it cost?"_s);
    w.ask(Place::InternalFaq, u"Why now?"_s, u"We will figure it out."_s);
    const Report report = check(w.document());
    REQUIRE(report.findings.size() > 4);
    const auto rank = [&w](const Id& id) {
        int order = 0;
        for (const Met& met : walk(w.document())) {
            if (met.id() == id) return order;
            ++order;
        }
        return -1;
    };
    for (qsizetype i = 1; i < report.findings.size(); ++i) {
        const Finding& a = report.findings.at(i - 1);
        const Finding& b = report.findings.at(i);
        CHECK(a.level <= b.level);
        if (a.level == b.level) CHECK(rank(a.place.block) <= rank(b.place.block));
    }
}

TEST_CASE("every finding says what, why and where") {
    Generator g(7);
    for (int i = 0; i < 40; ++i) {
        const Document document = g.document();
        for (const Finding& finding : check(document, {QDate(2026, 11, 22), {}}).findings) {
            CHECK(!finding.rule.isEmpty());
            CHECK(!finding.message.isEmpty());
            CHECK(!finding.why.isEmpty());
            if (finding.place.block.isEmpty()) continue;
            const QString words = wordsAt(document, finding.place);
            if (finding.place.end >= 0) CHECK(words.size() == finding.place.end - finding.place.start);
        }
    }
}

TEST_CASE("a finding that the author has set aside is not shown again") {
    Writer w;
    const Id id = w.release("headline", u"Acme opens [City] Trains for commuters, without waiting"_s);
    Document document = w.document();
    REQUIRE(found(check(document), "placeholder-left").size() == 1);
    document.findingsIgnored.append(
        {u"placeholder-left"_s, id, u"[City]"_s, u"the name of the product"_s, {}, {}, {}});
    CHECK(found(check(document), "placeholder-left").isEmpty());
    document.findingsIgnored.last().quote = u"[Town]"_s;
    CHECK(found(check(document), "placeholder-left").size() == 1);
}

TEST_CASE("the checker that remembers says what the one that does not says, edit after edit") {
    Generator g(23);
    Checker checker;
    Document document = completeEnglish();
    for (int i = 0; i < 200; ++i) {
        QList<Block>& blocks = document.release.blocks;
        const int at = g.number(0, int(blocks.size()) - 1);
        switch (g.number(0, 5)) {
        case 0:
            blocks[at].text = g.prose(g.number(0, 30));
            break;
        case 1:
            blocks[at].role = g.chance(0.5) ? u"problem"_s : u"leader_quote"_s;
            break;
        case 2:
            blocks.insert(at, g.block(u"solution"_s));
            break;
        case 3:
            if (blocks.size() > 2) blocks.removeAt(at);
            break;
        case 4:
            document.meta.language = g.chance(0.5) ? u"es"_s : u"en"_s;
            break;
        default:
            blocks[at].label = g.words(2);
            break;
        }
        REQUIRE(checker.check(document) == check(document));
    }
}

TEST_CASE("no text brings it down") {
    Generator g(31);
    for (int i = 0; i < 300; ++i) {
        Writer w(g.chance(0.5) ? u"es"_s : u"en"_s);
        for (const QLatin1StringView role : roles::release) w.document().release.blocks.append(g.block(role));
        for (int j = 0; j < 4; ++j) {
            Block block;
            block.id = u"h%1"_s.arg(j);
            block.role = u"summary"_s;
            block.text = Text(g.hostile(200));
            w.document().release.blocks.append(block);
        }
        w.ask(Place::CustomerFaq, g.hostile(60), g.hostile(60));
        (void)check(w.document(), {QDate(2026, 1, 1), PageFacts{}});
    }
}

TEST_CASE("long hostile blocks take time in proportion to their length") {
    // Each of these once asked for work that grows with the square of the length, or for a deep recursion.
    const QString patterns[] = {u"1 "_s,        u"\"a\" "_s, u"[City] "_s, u"“"_s,
                                u"[["_s,        u"a. "_s,    u"May 3 "_s,  u"developers who "_s,
                                u"`[name]` "_s, u"a.b"_s,    u"TBD "_s,    u"⁵"_s};
    for (const QString& pattern : patterns) {
        Writer w;
        Block block;
        block.id = u"x"_s;
        block.role = u"summary"_s;
        block.text = Text(pattern.repeated(200000 / pattern.size()));
        w.document().release.blocks.append(block);
        INFO(pattern.toStdString());
        const Report report = check(w.document());
        CHECK(report.parts.size() == 10);
    }
}
