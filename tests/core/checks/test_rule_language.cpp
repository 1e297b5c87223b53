// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("a document in one language that is marked as the other says so once, for the document") {
    Document english = completeEnglish();
    english.meta.language = u"es"_s;
    const QList<Finding> findings = found(check(english), "language-mismatch");
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().level == Level::Should);
    CHECK(findings.first().place.block.isEmpty());
    Document spanish = completeSpanish();
    spanish.meta.language = u"en-GB"_s;
    CHECK(found(check(spanish), "language-mismatch").size() == 1);
}

TEST_CASE("languages that agree, that are not known, or that few words show keep silent") {
    Document document = completeSpanish();
    document.meta.language = u"es-MX"_s;
    CHECK(found(check(document), "language-mismatch").isEmpty());
    document.meta.language = u"ca"_s;
    CHECK(found(check(document), "language-mismatch").isEmpty());
    document.meta.language.clear();
    CHECK(found(check(document), "language-mismatch").isEmpty());
    Writer few;
    few.release("headline", u"La casa de los libros"_s);
    CHECK(found(check(few.document()), "language-mismatch").isEmpty());
}
