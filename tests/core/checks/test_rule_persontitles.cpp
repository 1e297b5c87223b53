// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

qsizetype titles(const QString& a, const QString& b, const QString& language = u"en"_s) {
    Writer w(language);
    w.release("leader_quote", a);
    w.release("customer_quote", b);
    return found(check(w.document()), "person-two-titles").size();
}

} // namespace

TEST_CASE("a person with two titles or two companies is found") {
    CHECK(titles(u"“We did it,” said Imogen Hale, chief executive of Larkfield."_s,
                 u"Imogen Hale, head of sales at Larkfield, agrees."_s) == 1);
    CHECK(titles(u"“We did it,” said Imogen Hale, chief executive of Larkfield."_s,
                 u"Imogen Hale, director of research at Larkfield, agrees."_s) == 1);
    CHECK(titles(u"“We did it,” said Bram Teuling, librarian at Riverside School."_s,
                 u"Bram Teuling, librarian at Hillcrest College, agrees."_s) == 1);
    CHECK(titles(u"«Lo vimos», dijo Nuria Ferrer, directora de Puerto Claro."_s,
                 u"Nuria Ferrer, ingeniera de Puerto Claro, lo confirma."_s, u"es"_s) == 1);
}

TEST_CASE("one title in two forms is one title") {
    CHECK(titles(u"“We did it,” said Imogen Hale, chief executive of Larkfield."_s,
                 u"Imogen Hale, CEO, agrees."_s) == 0);
    CHECK(titles(u"“We did it,” said Imogen Hale, founder of Larkfield."_s,
                 u"Imogen Hale, chief executive of Larkfield, agrees."_s) == 0);
    CHECK(titles(u"“We did it,” said Bram Teuling, librarian of a school."_s,
                 u"Bram Teuling, school librarian, agrees."_s) == 0);
    CHECK(titles(u"“We did it,” said Bram Teuling, librarian."_s,
                 u"Imogen Hale, director of Larkfield, agrees."_s) == 0);
}
