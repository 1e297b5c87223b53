// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QList<Finding> conflicts(const QString& dateline, const QString& meta, const QString& question,
                         const QString& answer, const QString& language = u"en"_s) {
    Writer w(language);
    w.document().meta.launchDate = meta;
    w.release("summary", dateline);
    if (!question.isEmpty()) w.ask(Place::CustomerFaq, question, answer);
    return found(check(w.document()), "date-conflict");
}

} // namespace

TEST_CASE("two launch dates are found, with both places") {
    const QList<Finding> findings = conflicts(u"**LEEDS, May 4, 2027.** Larkfield today opens Shelfmark."_s,
                                              {}, u"When will it launch?"_s, u"On September 4, 2027."_s);
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().others.size() == 1);
    CHECK(conflicts(u"**LEEDS, May 4, 2027.** Larkfield today opens Shelfmark."_s, u"2027-05-05"_s, {}, {})
              .size() == 1);
    CHECK(conflicts(u"**LEEDS.** Larkfield opens Shelfmark."_s, u"2027-05-04"_s, u"When is it available?"_s,
                    u"In fall 2028."_s)
              .size() == 1);
    CHECK(conflicts(u"**VALENCIA, 4 de mayo de 2027.** Puerto Claro abre hoy Turno Justo."_s, {},
                    u"¿Cuándo estará disponible?"_s, u"El 4 de junio de 2027."_s, u"es"_s)
              .size() == 1);
}

TEST_CASE("a date that says less, or one of something else, is no second launch date") {
    const QString dateline = u"**LEEDS, May 4, 2027.** Larkfield today opens Shelfmark."_s;
    CHECK(conflicts(dateline, u"2027-05-04"_s, u"When will it launch?"_s, u"In May 2027."_s).isEmpty());
    CHECK(conflicts(dateline, {}, u"When will it launch?"_s, u"In 2027."_s).isEmpty());
    CHECK(conflicts(dateline, {}, u"When will it launch?"_s, u"On 5/4/2027."_s).isEmpty());
    CHECK(conflicts(dateline, {}, u"When will it launch?"_s, u"The pilot begins in March 2027."_s).isEmpty());
    CHECK(conflicts(dateline, {}, u"When will it launch in Canada?"_s, u"In May 2028."_s).isEmpty());
    CHECK(conflicts(dateline, {}, u"When do we decide?"_s, u"On March 1, 2027."_s).isEmpty());
}

TEST_CASE("a launch date of the metadata that has passed is found where the release has no date") {
    Writer w;
    w.document().meta.launchDate = u"2026-01-01"_s;
    w.release("headline", u"Larkfield launches Shelfmark for librarians"_s);
    CheckOptions options;
    options.today = QDate(2026, 1, 2);
    CHECK(found(check(w.document(), options), "dateline-past").size() == 1);
    options.today = QDate(2026, 1, 1);
    CHECK(found(check(w.document(), options), "dateline-past").isEmpty());
    CHECK(found(check(w.document()), "dateline-past").isEmpty());
}
