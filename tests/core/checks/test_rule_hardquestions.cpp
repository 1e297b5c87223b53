// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

const QString answer = u"Jonas Meer finds it out by February 12, 2027."_s;

QList<Finding> missingWith(const QStringList& questions, const QString& language = u"en"_s) {
    Writer w(language);
    for (const QString& question : questions) w.ask(Place::InternalFaq, question, answer);
    return found(check(w.document()), "faq-hard-question-missing");
}

} // namespace

TEST_CASE("the hard questions that nobody asks are told at once") {
    const QList<Finding> findings = missingWith(
        {u"Which colour is the logo?"_s, u"What is the biggest risk?"_s, u"Who writes the manual?"_s});
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().level == Level::Should);
    CHECK(findings.first().place.block == u"b1"_s);
    CHECK_FALSE(findings.first().message.contains(u"fail"_s));
    CHECK(findings.first().message.contains(u"what it costs us"_s));
    CHECK(missingWith({u"Which colour is the logo?"_s}).isEmpty()); // begun a minute ago
}

TEST_CASE("a FAQ that asks all of them is not spoken of") {
    const QStringList english = {u"What are the top three reasons this will not succeed?"_s,
                                 u"Which alternatives were considered?"_s,
                                 u"What does it cost to build, and what is the margin?"_s,
                                 u"What are we not doing?"_s,
                                 u"What is the opportunity cost?"_s,
                                 u"Is this a one-way door?"_s};
    CHECK(missingWith(english).isEmpty());
    const QStringList spanish = {
        u"¿Por qué podría fracasar?"_s,          u"¿Qué alternativas tiene el cliente?"_s,
        u"¿Cuánto hay que invertir?"_s,          u"¿Qué dejamos fuera?"_s,
        u"¿A qué renunciamos por hacer esto?"_s, u"¿Cómo volvemos atrás?"_s};
    CHECK(missingWith(spanish, u"es"_s).isEmpty());
    // Only what few authors think of is missing: an idea.
    const QList<Finding> few = missingWith(english.mid(0, 4));
    REQUIRE(few.size() == 1);
    CHECK(few.first().level == Level::Idea);
}

TEST_CASE("headings of an internal FAQ and questions of customers count") {
    Writer w;
    w.ask(Place::InternalFaq, u"Labels that have faded"_s, answer);
    w.document().internalFaq.entries.first().heading = u"Risks"_s;
    w.ask(Place::CustomerFaq, u"How is it different from what I use now?"_s, answer);
    w.ask(Place::CustomerFaq, u"What does it cost?"_s, answer);
    const QList<Finding> findings = found(check(w.document()), "faq-hard-question-missing");
    REQUIRE(findings.size() == 1);
    CHECK_FALSE(findings.first().message.contains(u"fail"_s));
    CHECK_FALSE(findings.first().message.contains(u"customers can use"_s));
    // The price is no answer to what it costs those who make it.
    CHECK(findings.first().message.contains(u"what it costs us"_s));
}

TEST_CASE("a finished release without FAQs is told so, a young one is not") {
    Document document = completeEnglish();
    CHECK(found(check(document), "faq-none").isEmpty());
    document.internalFaq.entries.clear();
    CHECK(found(check(document), "faq-none").size() == 1);
    CHECK(found(check(document), "faq-hard-question-missing").isEmpty());
    document.customerFaq.entries.clear();
    CHECK(found(check(document), "faq-none").size() == 1);
    document.release.blocks.resize(3);
    CHECK(found(check(document), "faq-none").isEmpty());
    document = completeEnglish();
    document.customerFaq.entries.clear();
    CHECK(found(check(document), "faq-none").size() == 1);
}
