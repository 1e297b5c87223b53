// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("the parts without which there is no release are a must, the others advice")
{
    for (const Finding& finding : found(check({}), "part-missing")) {
        const bool must = finding.part == u"headline"_s || finding.part == u"summary"_s || finding.part == u"problem"_s || finding.part == u"solution"_s;
        CHECK((finding.level == Level::Must) == must);
        CHECK(finding.place.block.isEmpty());
        CHECK(finding.message.startsWith(roleName(finding.part)));
    }
}

TEST_CASE("a missing part is placed at its empty block")
{
    Writer w;
    const Id id = w.release("leader_quote", u""_s);
    for (const Finding& finding : found(check(w.document()), "part-missing"))
        if (finding.part == u"leader_quote"_s) CHECK(finding.place == Passage{id, 0, -1});
}

TEST_CASE("a weak part says what is weak about it")
{
    Writer w;
    const Id id = w.release("problem", u"It is slow."_s);
    const Report report = check(w.document());
    const QList<Finding> weak = found(report, "part-weak");
    REQUIRE(weak.size() == 1);
    CHECK(weak.first().place.block == id);
    CHECK(weak.first().level == Level::Should);
    CHECK(weak.first().message.contains(part(report, "problem").reason));
}

TEST_CASE("what one rule says, another does not say again")
{
    Writer w;
    w.release("headline", u"[Company] launches Shelfmark for librarians"_s);
    w.release("dateline", u"March 3, 2027"_s);
    const Report report = check(w.document());
    CHECK(found(report, "placeholder-left").size() == 1);
    CHECK(found(report, "dateline-no-city").size() == 1);
    CHECK(found(report, "part-weak").isEmpty());
}

TEST_CASE("an unanswered question is a must, a weak answer advice")
{
    Writer w;
    const Id empty = w.box("evidence", u""_s);
    const Id weak = w.box("customer", u"Everyone"_s);
    const Report report = check(w.document());
    for (const Finding& finding : found(report, "question-unanswered")) {
        CHECK(finding.level == Level::Must);
        if (finding.question == u"evidence"_s) CHECK(finding.place.block == empty);
        CHECK(finding.message.contains(questionText(finding.question)));
    }
    const QList<Finding> weakAnswers = found(report, "question-weak");
    REQUIRE(weakAnswers.size() == 1);
    CHECK(weakAnswers.first().level == Level::Should);
    CHECK(weakAnswers.first().question == u"customer"_s);
    CHECK(weakAnswers.first().place.block == weak);
}

TEST_CASE("a question without an answer is a must")
{
    Writer w;
    const Id none = w.ask(Place::CustomerFaq, u"What does it cost?"_s);
    const Id blank = w.ask(Place::InternalFaq, u"Why now?"_s, u"  "_s);
    w.ask(Place::InternalFaq, u"What is the risk?"_s, u"That labels fade."_s);
    w.ask(Place::InternalFaq, u""_s, u""_s); // still to be written, nothing to complain about
    const QList<Finding> findings = found(check(w.document()), "faq-unanswered");
    REQUIRE(findings.size() == 2);
    CHECK(findings.at(0).place.block == none);
    CHECK(findings.at(1).place.block == blank);
    CHECK(findings.at(0).level == Level::Must);
}

TEST_CASE("a placeholder is no answer unless it says who will give one, or when")
{
    const auto rules = [](const QString& answer, const QString& language = u"en"_s) {
        Writer w(language);
        w.ask(Place::InternalFaq, language == u"es"_s ? u"¿Cuánto cuesta?"_s : u"What does it cost?"_s, answer);
        QStringList out;
        for (const Finding& finding : check(w.document()).findings)
            if (finding.rule.startsWith("faq"_L1) || finding.rule.startsWith("placeholder"_L1)) out.append(finding.rule);
        return out;
    };
    CHECK(rules(u"TBD"_s) == QStringList{u"faq-unanswered"_s});
    CHECK(rules(u"TODO."_s) == QStringList{u"faq-unanswered"_s});
    CHECK(rules(u"Por definir"_s, u"es"_s) == QStringList{u"faq-unanswered"_s});
    CHECK(rules(u"[answer]"_s) == QStringList{u"faq-unanswered"_s});
    CHECK(rules(u"The price is TBD for large schools."_s) == QStringList{u"placeholder-left"_s});
    CHECK(rules(u"The price is TBD; Jonas Meer sets it by May 3, 2027."_s).isEmpty());
    CHECK(rules(u"We will figure it out."_s) == QStringList{u"faq-evasive"_s});
    CHECK(rules(u"We'll figure it out."_s) == QStringList{u"faq-evasive"_s});
    CHECK(rules(u"It is still to be determined."_s) == QStringList{u"faq-evasive"_s});
    CHECK(rules(u"Ya lo veremos."_s, u"es"_s) == QStringList{u"faq-evasive"_s});
    CHECK(rules(u"We do not know. Jonas Meer will figure it out by May 3, 2027."_s).isEmpty());
    CHECK(rules(u"No."_s).isEmpty());
    CHECK(rules(u"[$19.99] a month"_s).isEmpty());
    CHECK(rules(u"Esto es para todo el equipo."_s, u"es"_s).isEmpty());
}

TEST_CASE("a picture, a table or a program is an answer")
{
    Writer w;
    w.ask(Place::InternalFaq, u"How does it work?"_s);
    Block code;
    code.id = u"c1"_s;
    code.kind = u"code"_s;
    code.text = Text::code(u"shelfmark scan"_s);
    w.document().internalFaq.entries.first().answer.append(code);
    CHECK(found(check(w.document()), "faq-unanswered").isEmpty());
}

TEST_CASE("an entry's owner makes an open point honest")
{
    Writer w;
    w.ask(Place::InternalFaq, u"What does it cost?"_s, u"We will figure it out."_s);
    CHECK(found(check(w.document()), "faq-evasive").size() == 1);
    w.document().internalFaq.entries.first().owner = u"u-lee"_s;
    CHECK(found(check(w.document()), "faq-evasive").isEmpty());
}

TEST_CASE("only the pages can say that a document is too long")
{
    CHECK(found(check(completeEnglish()), "over-length").isEmpty());
    PageFacts pages;
    pages.releasePages = 1;
    pages.corePages = 6;
    CHECK(found(check(completeEnglish(), {{}, pages}), "over-length").isEmpty());
    pages.releasePages = 2;
    CHECK(found(check(completeEnglish(), {{}, pages}), "over-length").size() == 1);
    pages.corePages = 7;
    const QList<Finding> both = found(check(completeEnglish(), {{}, pages}), "over-length");
    REQUIRE(both.size() == 2);
    CHECK(both.first().level == Level::Should);
    CHECK(both.first().message.contains(u'2'));
    CHECK(both.last().message.contains(u'7'));
}
