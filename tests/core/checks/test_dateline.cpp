// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

PartState runIn(const QString& summary, const QString& language = u"en"_s) {
    Writer w(language);
    w.release("headline", u"Larkfield launches Shelfmark for school librarians"_s);
    w.release("summary", summary);
    return partState(check(w.document()), "dateline");
}

QStringList rules(const QString& role, const QString& text, const QDate& today = {},
                  const QString& language = u"en"_s) {
    Writer w(language);
    w.release(role.toLatin1().constData(), text);
    QStringList out;
    for (const Finding& finding : check(w.document(), {today, {}}).findings)
        if (finding.rule.startsWith("dateline"_L1)) out.append(finding.rule);
    return out;
}

} // namespace

TEST_CASE("a city and a date are a dateline, in a block of its own or run in") {
    CHECK(partOf("dateline", u"SEATTLE, March 3, 2027"_s) == PartState::Present);
    CHECK(partOf("dateline", u"Seattle, WA — 3 March 2027"_s) == PartState::Present);
    CHECK(partOf("dateline", u"San José del Cabo, 3 de marzo de 2027"_s, u"es"_s) == PartState::Present);
    CHECK(runIn(u"**SEATTLE, March 3, 2027.** Larkfield today opens Shelfmark."_s) == PartState::Present);
    CHECK(runIn(u"SEATTLE, WA – March 3, 2027 – Larkfield today opens Shelfmark."_s) == PartState::Present);
    CHECK(runIn(u"Leeds, UK (May 4, 2027) - Larkfield opens Shelfmark."_s) == PartState::Present);
    CHECK(runIn(u"New York – 2027-03-03 – Larkfield opens Shelfmark."_s) == PartState::Present);
    CHECK(runIn(u"MADRID, 3 de marzo de 2027. Puerto Claro abre hoy Turno Justo."_s, u"es"_s) ==
          PartState::Present);
    CHECK(runIn(u"Ciudad de México — 12 de agosto de 2027 — Puerto Claro abre Turno Justo."_s, u"es"_s) ==
          PartState::Present);
}

TEST_CASE("half of a dateline is weak") {
    CHECK(runIn(u"On December 11, 2027, Larkfield opens Shelfmark."_s) == PartState::Weak);
    CHECK(runIn(u"In July 2027, Larkfield opened Shelfmark."_s) == PartState::Weak);
    CHECK(runIn(u"En julio de 2027, Puerto Claro lanzó Turno Justo."_s, u"es"_s) == PartState::Weak);
    CHECK(runIn(u"SEATTLE — Larkfield today opens Shelfmark."_s) == PartState::Weak);
    CHECK(runIn(u"OPEN SOURCE — March 2027 — Larkfield opens Shelfmark."_s) == PartState::Weak);
    CHECK(runIn(u"**[City, Date]** — Larkfield today opens Shelfmark."_s) == PartState::Weak);
    CHECK(runIn(u"[CITY, STATE] – [DATE] – Larkfield today opens Shelfmark."_s) == PartState::Weak);
    CHECK(runIn(u"[Ciudad, fecha]: Puerto Claro abre hoy Turno Justo."_s, u"es"_s) == PartState::Weak);
    CHECK(partOf("dateline", u"Seattle"_s) == PartState::Weak);
    CHECK(partOf("dateline", u"March 3, 2027"_s) == PartState::Weak);
}

TEST_CASE("a date further on in the news is no dateline") {
    CHECK(runIn(u"Larkfield today opens Shelfmark, which will reach all schools by March 3, 2027."_s) ==
          PartState::Missing);
    CHECK(runIn(u"Today, Larkfield opens Shelfmark."_s) == PartState::Missing);
    CHECK(runIn(u"Redcar — a data hub — opens today."_s) == PartState::Missing);
    CHECK(partOf("dateline", u""_s) == PartState::Missing);
    CHECK(partOf("dateline", u"City and date"_s) == PartState::Missing);
}

TEST_CASE("the rules name the half that is missing") {
    CHECK(rules(u"summary"_s, u"On December 11, 2027, Larkfield opens Shelfmark."_s) ==
          QStringList{u"dateline-no-city"_s});
    CHECK(rules(u"summary"_s, u"SEATTLE — Larkfield today opens Shelfmark."_s) ==
          QStringList{u"dateline-no-date"_s});
    CHECK(rules(u"dateline"_s, u"SEATTLE, March 3, 2027"_s).isEmpty());
    CHECK(rules(u"dateline"_s, u"[City, Date]"_s).isEmpty());                    // placeholder-left says it
    CHECK(rules(u"summary"_s, u"Larkfield today opens Shelfmark."_s).isEmpty()); // part-missing says it
}

TEST_CASE("a date is in the past only against a day, and only when it has passed for certain") {
    CHECK(rules(u"dateline"_s, u"SEATTLE, March 3, 2027"_s, QDate(2027, 3, 4)) ==
          QStringList{u"dateline-past"_s});
    CHECK(rules(u"dateline"_s, u"SEATTLE, March 3, 2027"_s, QDate(2027, 3, 3)).isEmpty());
    CHECK(rules(u"dateline"_s, u"SEATTLE, March 2027"_s, QDate(2027, 3, 31)).isEmpty());
    CHECK(rules(u"dateline"_s, u"SEATTLE, March 2027"_s, QDate(2027, 4, 1)) ==
          QStringList{u"dateline-past"_s});
    CHECK(rules(u"dateline"_s, u"SEATTLE, March 3"_s, QDate(2027, 4, 1)).isEmpty());
    CHECK(rules(u"dateline"_s, u"MADRID, 3 de marzo de 2027"_s, QDate(2027, 4, 1), u"es"_s) ==
          QStringList{u"dateline-past"_s});
}

TEST_CASE("the place of a dateline is exact, emoji included") {
    Writer w;
    const Id id = w.release("summary", u"On 🎉 May 4, 2027, Larkfield opens Shelfmark 🎉."_s);
    const Report report = check(w.document());
    const QList<Finding> findings = found(report, "dateline-no-city");
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().place.block == id);
    CHECK(wordsAt(w.document(), findings.first().place) == u"On 🎉 May 4, 2027"_s);
}
