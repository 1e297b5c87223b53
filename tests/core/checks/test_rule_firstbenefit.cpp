// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QList<Finding> opening(const QString& headline, const QString& summary) {
    Writer w;
    w.release("headline", headline);
    w.release("summary", summary);
    w.release("solution", u"Librarians find a misplaced book in 2 minutes instead of 25."_s);
    return found(check(w.document()), "features-before-benefit");
}

} // namespace

TEST_CASE("a release that begins with its parts list hides the benefit") {
    const QList<Finding> findings =
        opening(u"Larkfield announces Shelfmark"_s,
                u"Shelfmark includes a camera module, a catalogue and an archive. It opens on May 4."_s);
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().level == Level::Idea);
    CHECK(findings.first().others.size() == 1);
}

TEST_CASE("a benefit in the first lines is enough") {
    CHECK(opening(u"Larkfield cuts the search for a book to 2 minutes"_s,
                  u"Shelfmark includes a camera module, a catalogue and an archive."_s)
              .isEmpty());
    CHECK(opening(u"Larkfield announces Shelfmark"_s, u"Shelfmark opens to schools on May 4, 2027."_s)
              .isEmpty());
    CHECK(found(check(completeEnglish()), "features-before-benefit").isEmpty());
    CHECK(found(check(completeSpanish()), "features-before-benefit").isEmpty());
}
