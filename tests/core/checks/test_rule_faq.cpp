// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("a question without an answer is a must") {
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

TEST_CASE("a placeholder is no answer unless it says who will give one, or when") {
    const auto rules = [](const QString& answer, const QString& language = u"en"_s) {
        Writer w(language);
        w.ask(Place::InternalFaq, language == u"es"_s ? u"¿Cuánto cuesta?"_s : u"What does it cost?"_s,
              answer);
        QStringList out;
        for (const Finding& finding : check(w.document()).findings)
            if (finding.rule.startsWith("faq"_L1) || finding.rule.startsWith("placeholder"_L1))
                out.append(finding.rule);
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
    CHECK(rules(u"No."_s) == QStringList{u"faq-thin"_s});
    CHECK(rules(u"[$19.99] a month"_s).isEmpty());
    CHECK(rules(u"Esto es para todo el equipo."_s, u"es"_s).isEmpty());
}

TEST_CASE("a picture, a table or a program is an answer") {
    Writer w;
    w.ask(Place::InternalFaq, u"How does it work?"_s);
    Block code;
    code.id = u"c1"_s;
    code.kind = u"code"_s;
    code.text = Text::code(u"shelfmark scan"_s);
    w.document().internalFaq.entries.first().answer.append(code);
    CHECK(found(check(w.document()), "faq-unanswered").isEmpty());
}

TEST_CASE("an entry's owner makes an open point honest") {
    Writer w;
    w.ask(Place::InternalFaq, u"What does it cost?"_s, u"We will figure it out."_s);
    CHECK(found(check(w.document()), "faq-evasive").size() == 1);
    w.document().internalFaq.entries.first().owner = u"u-lee"_s;
    CHECK(found(check(w.document()), "faq-evasive").isEmpty());
}
