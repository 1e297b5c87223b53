// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

qsizetype claims(const char* role, const QString& text, const QString& language = u"en"_s) {
    Writer w(language);
    w.document().meta.product = u"Shelfmark"_s;
    w.release(role, text);
    return found(check(w.document()), "claim-unsourced").size();
}

} // namespace

TEST_CASE("a figure about the problem without a source is found") {
    CHECK(claims("problem", u"Librarians waste 11 hours a week on searches."_s) == 1);
    CHECK(claims("problem", u"Every year 40% of the books are lost."_s) == 1);
    CHECK(claims("solution", u"Studies show that a tidy shelf is read more."_s) == 1);
    CHECK(claims("problem", u"Las bibliotecas pierden el 40 % de los libros."_s, u"es"_s) == 1);
    CHECK(claims("solution", u"Los estudios muestran que un estante en orden se lee más."_s, u"es"_s) == 1);
}

TEST_CASE("a figure with a source, of our own or of the product claims nothing") {
    CHECK(claims("problem", u"In a survey of 14 schools, librarians waste 11 hours a week on searches."_s) ==
          0);
    CHECK(claims("problem",
                 u"Librarians waste [11 hours a week](<https://www.example.org/report>) on searches."_s) ==
          0);
    CHECK(claims("problem", u"According to the census, librarians waste 11 hours a week."_s) == 0);
    CHECK(claims("problem", u"We saw librarians waste 11 hours a week."_s) == 0);
    CHECK(claims("problem", u"Librarians work alone."_s) == 0);
    CHECK(claims("summary", u"Shelfmark finds a book in 2 minutes."_s) == 0);
    CHECK(claims("solution",
                 u"[Studies show](<https://www.example.org>) that a tidy shelf is read more."_s) == 0);
}

TEST_CASE("a figure whose source stands in another paragraph is sourced") {
    Writer w;
    w.release("problem", u"Librarians waste 11 hours a week on searches."_s);
    w.ask(Place::InternalFaq, u"How do we know?"_s, u"In 26 interviews, librarians named 11 hours a week."_s);
    CHECK(found(check(w.document()), "claim-unsourced").isEmpty());
}
