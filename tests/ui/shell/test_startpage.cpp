// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/shell/startpage.h"

#include <QPushButton>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(10, 42));

QStringList cards(const StartPage& page) {
    QStringList titles;
    for (const Card* card : page.findChildren<Card*>())
        if (!card->isHidden()) titles.append(card->text());
    return titles;
}

} // namespace

TEST_CASE("the start page offers what there is to begin with") {
    StartPage page;
    CHECK(cards(page) ==
          QStringList{u"PR/FAQ"_s, u"Five questions first"_s, u"Internal product"_s, u"Sample"_s});
    QSignalSpy templates(&page, &StartPage::templateWanted);
    QSignalSpy samples(&page, &StartPage::sampleWanted);
    for (Card* card : page.findChildren<Card*>()) card->click();
    REQUIRE(templates.count() == 3);
    CHECK(templates.at(1).constFirst().toString() == u"five-questions"_s);
    CHECK(samples.count() == 1);
}

TEST_CASE("recent documents and recovered ones stand above, with what is known of them") {
    StartPage page;
    page.resize(1200, 800);
    page.show();
    page.setRecent({{u"/home/dana/ledger.prfaq"_s, u"Handover Ledger"_s, 7, now, u"aawua"_s}}, now);
    page.setRecovered({{u"slot-1"_s, {}, {}, now.addDays(-1), {}}}, now);
    CHECK(cards(page).contains(u"Handover Ledger"_s));
    CHECK(cards(page).contains(u"Untitled"_s));
    QSignalSpy recent(&page, &StartPage::recentWanted);
    QSignalSpy recover(&page, &StartPage::recoverWanted);
    QSignalSpy discard(&page, &StartPage::discardWanted);
    for (Card* card : page.findChildren<Card*>())
        if (card->text() == u"Handover Ledger"_s) {
            CHECK(card->accessibleDescription() ==
                  u"Draft 7 · today 10:42 · /home/dana/ledger.prfaq Question 4 unanswered"_s);
            card->setFocus();
            QTest::keyClick(card, Qt::Key_Return);
        }
    CHECK(recent.value(0).value(0).toString() == u"/home/dana/ledger.prfaq"_s);
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->text() == u"Discard"_s) button->click();
    CHECK(discard.value(0).value(0).toString() == u"slot-1"_s);
    CHECK(recover.isEmpty());
    page.setRecovered({}, now);
    CHECK_FALSE(cards(page).contains(u"Untitled"_s));
}

TEST_CASE("days are said as one says them") {
    CHECK(dayText(now.addSecs(-60), now) == u"today 10:41"_s);
    CHECK(dayText(now.addDays(-1), now) == u"yesterday"_s);
    CHECK(dayText(now.addDays(-9), now) == u"14 November"_s);
    CHECK(dayText(now.addDays(-400), now) == u"19 October 2025"_s);
}
