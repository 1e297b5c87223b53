// SPDX-License-Identifier: MIT
#include "core/document/dateline.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QString text;
    QString place;
    QString date;
    QString rest;
};

} // namespace

TEST_CASE("a dateline is read in all its forms") {
    const QList<Case> cases{
        {u"SEATTLE, WA — March 3, 2027 — Acme today"_s, u"SEATTLE, WA"_s, u"March 3, 2027"_s,
         u"Acme today"_s},
        {u"Seattle, WA – (Business Wire) – May 3, 2027 – Acme"_s, u"Seattle, WA"_s, u"May 3, 2027"_s,
         u"Acme"_s},
        {u"SEATTLE, March 3, 2027. Acme opens"_s, u"SEATTLE"_s, u"March 3, 2027"_s, u"Acme opens"_s},
        {u"Duluth, Minn. (June 2, 2027) -- Harbor"_s, u"Duluth, Minn"_s, u"June 2, 2027"_s, u"Harbor"_s},
        {u"LONDON, 5 May 2026 - Acme"_s, u"LONDON"_s, u"5 May 2026"_s, u"Acme"_s},
        {u"MALTA, April 2, 2028: Glass Harbor"_s, u"MALTA"_s, u"April 2, 2028"_s, u"Glass Harbor"_s},
        {u"JAÉN, 14 de octubre de 2027 — Almazara"_s, u"JAÉN"_s, u"14 de octubre de 2027"_s, u"Almazara"_s},
        {u"BILBAO, 9 de abril de 2027.– Ciclo"_s, u"BILBAO"_s, u"9 de abril de 2027"_s, u"Ciclo"_s},
        {u"Rio de Janeiro, Brasil – 2027-05-03 – Acme"_s, u"Rio de Janeiro, Brasil"_s, u"2027-05-03"_s,
         u"Acme"_s},
        {u"REGINA, Saskatchewan -- July 2027 -- Field"_s, u"REGINA, Saskatchewan"_s, u"July 2027"_s,
         u"Field"_s},
        {u"BERLIN — Q3 2026 — Acme"_s, u"BERLIN"_s, u"Q3 2026"_s, u"Acme"_s},
        {u"SEATTLE — Acme today"_s, u"SEATTLE"_s, QString(), u"Acme today"_s},
        {u"June 1, 2026 — Today Acme"_s, QString(), u"June 1, 2026"_s, u"Today Acme"_s},
        {u"YAKIMA, Wash. — September 1, 2027"_s, u"YAKIMA, Wash"_s, u"September 1, 2027"_s, QString()},
    };
    for (const Case& each : cases) {
        INFO(each.text.toStdString());
        const std::optional<Dateline> found = readDateline(each.text);
        REQUIRE(found);
        CHECK(found->place == each.place);
        CHECK(found->date == each.date);
        CHECK(each.text.mid(found->end) == each.rest);
        CHECK(found->isComplete() == (!each.place.isEmpty() && !each.date.isEmpty()));
    }
}

TEST_CASE("placeholders of a dateline are told from places and dates") {
    for (const QString& text :
         {u"[City, Date] — Today we"_s, u"[CITY, STATE] – [DATE] – Acme"_s,
          u"[City] - <launch date> - Acme"_s, u"CITY, STATE – Month Day, Year – Acme"_s}) {
        INFO(text.toStdString());
        const std::optional<Dateline> found = readDateline(text);
        REQUIRE(found);
        CHECK(found->placeIsPlaceholder);
        CHECK(found->dateIsPlaceholder());
        CHECK(!found->isComplete());
    }
    const std::optional<Dateline> half = readDateline(u"Lisbon – [Date] – Acme");
    REQUIRE(half);
    CHECK(!half->placeIsPlaceholder);
    CHECK(half->dateIsPlaceholder());
}

TEST_CASE("a date and a place with labels are a dateline") {
    const std::optional<Dateline> both = readDateline(u"Date: October 1, 2027\u2028Location: Graz, Austria");
    REQUIRE(both);
    CHECK(both->place == u"Graz, Austria"_s);
    CHECK(both->date == u"October 1, 2027"_s);
    CHECK(both->isComplete());
    const std::optional<Dateline> date = readDateline(u"Fecha: 3 de mayo de 2027");
    REQUIRE(date);
    CHECK(date->place.isEmpty());
    CHECK(!date->isComplete());
    CHECK(!readDateline(u"We chose the date: May 3, 2027"));
}

TEST_CASE("prose is no dateline") {
    for (const QString& text :
         {u"On December 11, 2021, Acme is pleased"_s, u"In July 2022, the foundation released"_s,
          u"Acme today announced Ledger."_s, u"Today, nurses write by hand."_s,
          u"March 3, 2027, was the day that everything changed"_s,
          u"The city of Leeds opened on March 3, 2027 a library"_s, u"AI — what is it?"_s, QString(), u"—"_s,
          u"Our customers wrote to us in May 2027 and asked for more"_s}) {
        INFO(text.toStdString());
        CHECK(!readDateline(text));
    }
}

TEST_CASE("dates are read with their precision") {
    const auto date = [](const QString& text) { return findDate(text).value_or(WrittenDate{}); };
    CHECK(date(u"from May 3rd, 2027 on"_s).day == QDate(2027, 5, 3));
    CHECK(date(u"el 3 de mayo de 2027"_s).day == QDate(2027, 5, 3));
    CHECK(date(u"3 mayo 2027"_s).day == QDate(2027, 5, 3));
    CHECK(date(u"2027-05-03"_s).day == QDate(2027, 5, 3));
    CHECK(date(u"in March 2026"_s).precision == WrittenDate::Precision::Month);
    CHECK(date(u"Q3 2026"_s).day == QDate(2026, 7, 1));
    CHECK(date(u"31/12/2027"_s).day == QDate(2027, 12, 31));
    CHECK(!date(u"31/12/2027"_s).ambiguous);
    CHECK(date(u"5/7/2027"_s).ambiguous);
    CHECK(!date(u"February 30, 2027"_s).day.isValid());
    CHECK(!findDate(u"in 2027 we may"));
    CHECK(!findDate(u"no date here"));
    const std::optional<WrittenDate> second = findDate(u"May 1, 2027 and June 2, 2028", 12);
    REQUIRE(second);
    CHECK(second->day == QDate(2028, 6, 2));
}
