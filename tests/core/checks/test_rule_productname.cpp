// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("another spelling of the product is found, and can be set right") {
    Writer w;
    w.document().meta.product = u"Shelf Mark"_s;
    w.release("headline", u"Larkfield launches Shelf Mark for librarians"_s);
    const Id other =
        w.release("summary", u"With ShelfMark a librarian films a shelf. Shelf-Mark marks the books."_s);
    const QList<Finding> findings = found(check(w.document()), "name-variants");
    REQUIRE(findings.size() == 2);
    CHECK(findings.first().place.block == other);
    CHECK(wordsAt(w.document(), findings.first().place) == "ShelfMark");
    REQUIRE(findings.first().fix);
    CHECK(findings.first().fix->text == "Shelf Mark");
}

TEST_CASE("any name that is written together and apart is found once") {
    Writer w;
    w.release("summary", u"TurnBook opens to clinics today."_s);
    w.release("solution", u"Turn Book knows who works when, and Turn Book asks them."_s);
    const QList<Finding> findings = found(check(w.document()), "name-variants");
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().others.size() == 1);
    CHECK(!findings.first().fix);
}

TEST_CASE("a product with one name in the metadata and another in the headline is found") {
    const auto findings = [](const QString& product, const QString& headline) {
        Writer w;
        w.document().meta.product = product;
        w.release("headline", headline);
        return found(check(w.document()), "name-variants").size();
    };
    CHECK(findings(u"Shelfmark"_s, u"Larkfield launches Bookfinder so librarians find a book"_s) == 1);
    CHECK(findings(u"Shelfmark"_s, u"Larkfield launches Shelfmark so librarians find a book"_s) == 0);
    CHECK(findings(u"Shelfmark"_s, u"Larkfield launches Shelfmark Pro so librarians find a book"_s) == 0);
    CHECK(findings(u"Shelfmark"_s, u"Librarians find a book in two minutes"_s) == 0);
    CHECK(findings(QString(), u"Larkfield launches Bookfinder so librarians find a book"_s) == 0);
}

TEST_CASE("a heading in capitals, an address or a plain word is no spelling of a name") {
    Writer w;
    w.document().meta.product = u"Shelf Mark"_s;
    w.release("headline", u"SHELF MARK OPENS TO LIBRARIANS"_s);
    w.release(
        "call_to_action",
        u"Try Shelf Mark at www.example.org/ShelfMark or write to @ShelfMark. It marks a shelf mark."_s);
    CHECK(found(check(w.document()), "name-variants").isEmpty());
}
