// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QList<Finding> said(const QString& text, const char* role = "solution", const QString& language = u"en"_s) {
    Writer w(language);
    w.release(role, text);
    return found(check(w.document()), "first-person");
}

} // namespace

TEST_CASE("a release has no I") {
    const QList<Finding> findings = said(u"I built Shelfmark because my books were lost."_s);
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().level == Level::Idea);
    CHECK(findings.first().others.size() == 1);
    CHECK(said(u"Creo que mi equipo lo hará."_s, "solution", u"es"_s).size() == 1);
}

TEST_CASE("quotes, numerals and names may have one") {
    CHECK(said(u"“I found my books,” said Bram Teuling, librarian in Utrecht."_s).isEmpty());
    CHECK(said(u"I found my books in an afternoon."_s, "customer_quote").isEmpty());
    CHECK(said(u"Phase I opens in May, and Phase I of the trial ends in June."_s).isEmpty());
    CHECK(said(u"The librarian opens the page My Orders and taps Done."_s).isEmpty());
    Writer w;
    w.ask(Place::CustomerFaq, u"Can I use my phone?"_s, u"Yes, because any camera will do."_s);
    CHECK(found(check(w.document()), "first-person").isEmpty());
}
