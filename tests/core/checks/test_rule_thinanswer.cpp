// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

bool thin(const QString& question, const QString& answer, const QString& language = u"en"_s) {
    Writer w(language);
    w.ask(Place::CustomerFaq, question, answer);
    return !found(check(w.document()), "faq-thin").isEmpty();
}

} // namespace

TEST_CASE("a bare yes sends the question into the meeting") {
    CHECK(thin(u"Can it read faded labels?"_s, u"Yes, we can."_s));
    CHECK(thin(u"Will my staff accept it?"_s, u"Absolutely!"_s));
    CHECK(thin(u"Why would a school pay?"_s, u"They love it."_s));
    CHECK(thin(u"How do I move my catalogue?"_s, u"Very easily."_s));
    CHECK(thin(u"¿Puedo usarlo sin conexión?"_s, u"Sí, por supuesto."_s, u"es"_s));
    CHECK(thin(u"¿Por qué pagaría una escuela?"_s, u"Les encanta."_s, u"es"_s));
}

TEST_CASE("few words with something in them are an answer") {
    CHECK_FALSE(thin(u"Can I cancel?"_s, u"Yes, within 30 days."_s));
    CHECK_FALSE(thin(u"Is there a discount?"_s, u"No, because one price is simpler."_s));
    CHECK_FALSE(thin(u"How much does it cost?"_s, u"Nothing for small schools."_s));
    CHECK_FALSE(thin(u"How long does it take?"_s, u"An afternoon."_s));
    CHECK_FALSE(thin(u"Where can I buy it?"_s, u"In the app store."_s));
    CHECK_FALSE(thin(u"Who decides?"_s, u"The head of the school."_s));
    CHECK_FALSE(thin(u"How do I start?"_s, u"Open www.example.org/shelfmark."_s));
    CHECK_FALSE(thin(u"Can it read faded labels?"_s, u"Yes, if the first letters of the label are left."_s));
    CHECK_FALSE(thin(u"Can it read faded labels?"_s, u"TBD"_s)); // faq-unanswered tells it
    CHECK_FALSE(thin(u"¿Cuánto cuesta?"_s, u"Nada."_s, u"es"_s));
    CHECK_FALSE(thin(u"¿Dónde se compra?"_s, u"En la tienda."_s, u"es"_s));
}

TEST_CASE("an owner, a table or a picture is more than thin") {
    Writer w;
    w.ask(Place::InternalFaq, u"Can it fail?"_s, u"Yes."_s);
    CHECK(found(check(w.document()), "faq-thin").size() == 1);
    w.document().internalFaq.entries.first().owner = u"u-lee"_s;
    CHECK(found(check(w.document()), "faq-thin").isEmpty());
    w.document().internalFaq.entries.first().owner.clear();
    Block table;
    table.id = u"t1"_s;
    table.kind = u"table"_s;
    w.document().internalFaq.entries.first().answer.append(table);
    CHECK(found(check(w.document()), "faq-thin").isEmpty());
}
