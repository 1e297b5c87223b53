// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

QStringList open(const QString& text) {
    Writer w;
    w.release("solution", text);
    QStringList out;
    for (const Finding& finding : found(check(w.document()), "bracket-deliberate"))
        out.append(wordsAt(w.document(), finding.place));
    return out;
}

} // namespace

TEST_CASE("a value in brackets is listed as an open assumption") {
    CHECK(open(u"It costs \\[£180\\] a year for \\[63 percent\\] of \\[1,400 schools\\]."_s) ==
          QStringList{u"[£180]"_s, u"[63 percent]"_s, u"[1,400 schools]"_s});
    Writer w;
    w.ask(Place::CustomerFaq, u"What does it cost?"_s, u"[$19.99] a month."_s);
    const QList<Finding> findings = found(check(w.document()), "bracket-deliberate");
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().level == Level::Idea);
}

TEST_CASE("references and what a template left are no assumptions") {
    CHECK(open(u"As others say \\[1\\], \\[12, p. 3\\], \\[2026\\], \\[V20\\] and \\[City, Date\\]."_s)
              .isEmpty());
    CHECK(open(u"A bracket \\[that nobody closes, 5 percent"_s).isEmpty());
    CHECK(open(u"\\[\\[\\[5 percent\\]"_s) == QStringList{u"[5 percent]"_s});
}
