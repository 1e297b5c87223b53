// SPDX-License-Identifier: MIT
#include "core/checks/rulesetfile.h"
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const RuleSet> team(const QByteArray& members) {
    Result<ReadRuleSet> read = readRuleSet(R"({"schema": 1, )" + members + "}");
    REQUIRE(read);
    return std::make_shared<const RuleSet>(std::move(read->rules));
}

Report checked(const Document& document, const std::shared_ptr<const RuleSet>& rules) {
    CheckOptions options;
    options.team = rules;
    return check(document, options);
}

QStringList wordsOf(const Document& document, const QList<Finding>& findings) {
    QStringList words;
    for (const Finding& finding : findings) words.append(wordsAt(document, finding.place));
    return words;
}

} // namespace

TEST_CASE("house-name: a wrong spelling is found with its case, and one key writes it right") {
    const auto rules = team(
        R"("names": [{"name": "Handover Ledger", "wrong": ["HandoverLedger", "Handover ledger", "Ledger", "hand-over ledger"]}])");
    Writer w;
    w.release("summary",
              u"HandoverLedger and the Handover ledger are the Handover Ledger. A hand-over ledger, "
              "the HANDOVERLEDGER and Ledgers are not. The Ledger is."_s);
    const QList<Finding> names = found(checked(w.document(), rules), "house-name");
    CHECK(wordsOf(w.document(), names) ==
          QStringList{u"HandoverLedger"_s, u"Handover ledger"_s, u"hand-over ledger"_s, u"Ledger"_s});
    for (const Finding& finding : names) {
        REQUIRE(finding.fix);
        CHECK(finding.fix->text == u"Handover Ledger");
        CHECK(finding.fix->place == finding.place);
    }
    CHECK(found(check(w.document()), "house-name").isEmpty());
}

TEST_CASE("house-name: a space that does not break is a space, and what somebody says is spelled, too") {
    const auto rules = team(R"("names": [{"name": "C++ Desk", "wrong": ["C++ desk", "¡Desk!"]}])");
    Writer w;
    w.release("leader_quote", u"“A C++\u00a0desk is a ¡Desk!,” said Ana Ruiz, head of tools."_s);
    CHECK(wordsOf(w.document(), found(checked(w.document(), rules), "house-name")) ==
          QStringList{u"C++\u00a0desk"_s, u"¡Desk!"_s});
}

TEST_CASE("banned-word: found in every form, with what to write instead, in its own language") {
    const auto rules =
        team(R"("banned": [{"language": "en", "words": ["user*", "end user"], "instead": "nurses"},
        {"words": ["leverage"], "message": "Say what is used.", "level": "must"}, {"words": ["cute"], "instead": ""}])");
    Writer w;
    w.release(
        "summary",
        u"Users leverage it. Every end user signs in. “We are users,” said Ana Ruiz, nurse. How cute."_s);
    const Report report = checked(w.document(), rules);
    const QList<Finding> banned = found(report, "banned-word");
    REQUIRE(wordsOf(w.document(), banned) ==
            QStringList{u"leverage"_s, u"Users"_s, u"end user"_s, u"cute"_s});
    CHECK(banned.at(0).level == Level::Must);
    CHECK(banned.at(0).message == u"Say what is used.");
    CHECK(banned.at(1).message == u"“Users”: write “Nurses”.");
    REQUIRE(banned.at(1).fix);
    CHECK(banned.at(1).fix->text == u"Nurses");
    REQUIRE(banned.at(3).fix);
    CHECK(banned.at(3).fix->text.isEmpty());
    Writer spanish(u"es"_s);
    spanish.release("summary",
                    u"Los users de la clínica no quieren leverage y lo dicen en la sala de espera."_s);
    CHECK(wordsOf(spanish.document(), found(checked(spanish.document(), rules), "banned-word")) ==
          QStringList{u"leverage"_s});
}

TEST_CASE("required-question: silent where the FAQ asks it in the same or other words") {
    const auto rules = team(R"("questions": [
        {"faq": "internal", "ask": "How could a patient come to harm?", "covered_by": ["patient safety", "harm*"], "level": "must"},
        {"faq": "customer", "ask": "Is it safe?", "why": "Everybody asks."}])");
    Writer w;
    w.ask(Place::CustomerFaq, u"How could a patient come to HARM"_s, u"It could not."_s);
    QList<Finding> missing = found(checked(w.document(), rules), "required-question");
    REQUIRE(missing.size() == 2);
    CHECK(missing.at(0).level == Level::Must);
    CHECK(missing.at(0).message == u"The internal FAQ does not ask “How could a patient come to harm?”");
    CHECK(missing.at(1).why == u"Everybody asks.");
    w.ask(Place::InternalFaq, u"What about patient safety?"_s);
    w.ask(Place::CustomerFaq, u"¿is it, safe"_s);
    CHECK(found(checked(w.document(), rules), "required-question").isEmpty());
}

TEST_CASE("team-pattern: what it finds has the team's words, and its replacement") {
    const auto rules = team(R"re("name": "Clinics", "patterns": [
        {"id": "ticket", "pattern": "\\bPM-\\d+\\b", "message": "A ticket.", "level": "idea", "instead": "the study"},
        {"id": "case", "pattern": "ÄRZTE", "message": "Doctors.", "why": "They asked for it."},
        {"id": "exact", "pattern": "pm", "ignore_case": false, "message": "m"},
        {"id": "empty", "pattern": "x*", "message": "m"}])re");
    Writer w;
    w.release("summary", u"See pm-118 and PM-7, 😀 Ärzte."_s);
    const QList<Finding> hits = found(checked(w.document(), rules), "team-pattern");
    REQUIRE(wordsOf(w.document(), hits) == QStringList{u"pm"_s, u"Ärzte"_s, u"pm-118"_s, u"PM-7"_s});
    CHECK(hits.at(1).why == u"They asked for it.");
    CHECK(hits.at(2).why.contains(u"Clinics"_s));
    REQUIRE(hits.at(2).fix);
    CHECK(hits.at(2).fix->text == u"the study");
    CHECK_FALSE(hits.at(1).fix);
}

TEST_CASE("a pattern that would run for ever is stopped and named, and the others go on") {
    QByteArray patterns = R"("patterns": [{"id": "fine", "pattern": "aaa!", "message": "m"})";
    int count = 0;
    for (const char* hostile :
         {"(a+)+$", "^(a|a?)+$", "(.*a){20}b", "(?:a?){40}a{40}b", "^(\\\\w+\\\\s?)*$", "(a(?R)?b?)*c"})
        patterns += R"(, {"id": "p)" + QByteArray::number(++count) + R"(", "message": "m", "pattern": ")" +
                    hostile + "\"}";
    const auto rules = team(patterns + ']');
    Writer w;
    for (int i = 0; i < 30; ++i) w.release("summary", QString(3'000, u'a') + u'!');
    QElapsedTimer timer;
    timer.start();
    const Report report = checked(w.document(), rules);
    CHECK(timer.elapsed() <
          20'000); // in a build with sanitizers, on any machine; without limits it would be years
    CHECK(found(report, "team-pattern").size() >= 1);
    const QList<Finding> stopped = found(report, "pattern-stopped");
    REQUIRE_FALSE(stopped.isEmpty());
    CHECK(stopped.size() <= count + 1);
    CHECK(stopped.constFirst().message.contains(u"p1"_s));
}

TEST_CASE("a pattern is found in long blocks, also where they are cut") {
    const auto rules = team(R"("patterns": [{"id": "x", "pattern": "needle", "message": "m"}])");
    Writer w;
    w.release("summary", (QString(u"word "_s).repeated(399) + u"needle "_s).repeated(5));
    CHECK(found(checked(w.document(), rules), "team-pattern").size() == 5);
}

TEST_CASE("a team's lists, levels and thresholds count, and one that knows no team is as before") {
    const auto rules = team(R"("levels": {"wordy-phrase": "must"}, "thresholds": {"sentence_words": 10},
        "lists": {"en": {"wordy": {"add": {"at this moment of the day": "now"}, "remove": ["in order to"]}}})");
    Writer w;
    w.release("summary", u"At this moment of the day nurses write by hand in order to hand over the ward."_s);
    const Report report = checked(w.document(), rules);
    const QList<Finding> wordy = found(report, "wordy-phrase");
    REQUIRE(wordsOf(w.document(), wordy) == QStringList{u"At this moment of the day"_s});
    CHECK(wordy.constFirst().level == Level::Must);
    REQUIRE(wordy.constFirst().fix);
    CHECK(wordy.constFirst().fix->text == u"Now");
    CHECK(found(report, "long-sentence").size() == 1);
    CHECK(found(check(w.document()), "long-sentence").isEmpty());
    CHECK(wordsOf(w.document(), found(check(w.document()), "wordy-phrase")) == QStringList{u"in order to"_s});
}

TEST_CASE("the checker that remembers forgets when the team's rules change") {
    Writer w;
    w.release("summary", u"Users sign in."_s);
    Checker checker;
    const auto one = team(R"("banned": [{"words": ["users"]}])");
    const auto other = team(R"("banned": [{"words": ["sign in"]}])");
    for (const auto& rules : {one, other, std::shared_ptr<const RuleSet>(), one}) {
        CheckOptions options;
        options.team = rules;
        CHECK(checker.check(w.document(), options) == check(w.document(), options));
    }
}
