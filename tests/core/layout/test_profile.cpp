// SPDX-License-Identifier: MIT
#include "core/document/partnames.h"
#include "core/layout/fixedspaces.h"
#include "core/layout/pagewords.h"
#include "core/layout/profile.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QSet>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

TEST_CASE("The named profiles are themselves, and leave room for text") {
    QSet<QString> names;
    for (const PageProfile& profile : pageProfiles()) {
        INFO(profile.name.toStdString());
        CHECK(pageProfile(profile.name) == profile);
        CHECK(profileText(profile) == profile.name);
        CHECK(profile.textWidth() > 400);
        CHECK(pageFamilies().contains(profile.family));
        names.insert(profile.name);
    }
    CHECK(names.size() == pageProfiles().size());
}

TEST_CASE("A profile of one's own is the same for whoever opens the document") {
    Generator random(3);
    for (int i = 0; i < 500; ++i) {
        PageProfile profile = pageProfiles().at(random.number(0, int(pageProfiles().size()) - 1));
        profile.name = u"House %1"_s.arg(i);
        profile.width = random.number(300, 900) + 0.25;
        profile.marginLeft = random.number(0, 60);
        profile.marginBottom = random.number(0, 60) + 0.125;
        profile.family = pageFamilies().at(random.number(0, 2));
        profile.bodySize = random.number(24, 60) / 4.0;
        profile.lineNumbers = LineNumbers(random.number(0, 2));
        profile.partsBeginPages = random.chance(0.5);
        INFO(profileText(profile).toStdString());
        CHECK(pageProfile(profileText(profile)) == profile);
    }
}

TEST_CASE("A profile that no page can have is brought into bounds") {
    for (const QString& text : {u"x; paper=1e9x-3; margins=1e300 1 1 1; font=Comic Sans; size=900"_s,
                                u"x; paper=nanxinf; size=nan"_s, u"x; margins=300 500 500 900"_s,
                                u";;;=;=;paper"_s, u"x; size=0; margins=-1 -1 -1 -1"_s}) {
        const PageProfile profile = pageProfile(text, u"en"_s);
        INFO(text.toStdString());
        CHECK(profile.textWidth() >= 149.9);
        CHECK(profile.textHeight() >= 149.9);
        CHECK(profile.width <= 2000);
        CHECK(profile.bodySize >= 6);
        CHECK(profile.bodySize <= 24);
        CHECK(pageFamilies().contains(profile.family));
        CHECK(pageProfile(profileText(profile)) == profile);
    }
    CHECK(pageProfile(u"a; "_s + QString(100'000, u';')).width == 612);
}

TEST_CASE("A name with a semicolon or a percent sign is still a name") {
    PageProfile profile = pageProfile(u"letter-11"_s);
    profile.name = u"100%1; draft"_s;
    CHECK(pageProfile(profileText(profile)).name == u"100%1, draft");
    CHECK(pageProfile(profileText(profile)).width == profile.width);
}

TEST_CASE("A figure stays with its unit, and every character in its place") {
    const auto marked = [](const QString& text) {
        QString fixed = withFixedSpaces(text);
        CHECK(fixed.size() == text.size());
        return fixed.replace(QChar(0xA0), u'~');
    };
    CHECK(marked(u"It takes 42 min, 5 km or 10 %."_s) == u"It takes 42~min, 5~km or 10~%.");
    CHECK(marked(u"$3 million at 9 a.m. in 2 GB"_s) == u"$3~million at 9~a.m. in 2~GB");
    CHECK(marked(u"EUR 20, § 4, No. 7, March 3"_s) == u"EUR~20, §~4, No.~7, March~3");
    CHECK(marked(u"It weighs 5 kg. Then 7 s."_s) == u"It weighs 5~kg. Then 7~s.");
    // Where it must not: words that only begin like a unit, a figure before a noun.
    CHECK(marked(u"42 minutes, 5 kmart, 12 bus routes, 3 more"_s) ==
          u"42 minutes, 5 kmart, 12 bus routes, 3 more");
    CHECK(marked(u"In Marchand 3"_s) == u"In Marchand 3");
    CHECK(marked(u" 5 "_s) == u" 5 ");
    CHECK(marked(QString(5000, u' ')) == QString(5000, u' '));
}

TEST_CASE("The page speaks the document's language") {
    CHECK(PageWords(u"es-MX"_s).pageOf(u"2"_s, 6) == u"Página 2 de 6");
    CHECK(PageWords(u"en"_s).pageOf(u"2"_s, 6) == u"Page 2 of 6");
    CHECK(PageWords({}).draft(7) == u"Draft 7");
    CHECK(PageWords(u"est"_s).draft(7) == u"Draft 7"); // Estonian is not Spanish
    for (const Place place : readingOrder) {
        CHECK_FALSE(partTitle(place, u"es"_s).isEmpty());
        CHECK(partTitle(place, u"es"_s) != partTitle(place, u"en"_s));
    }
}
