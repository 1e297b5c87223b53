// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/shell/recentfacts.h"
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

TEST_CASE("the next review is the earliest that is still to come") {
    Document document;
    for (const QString& next :
         {u"2026-11-20"_s, u"2027-03-05"_s, u"2026-11-24T14:00:00"_s, u"soon"_s, u""_s}) {
        Meeting meeting;
        meeting.next = next;
        document.meetings.append(meeting);
    }
    CHECK(nextReview(document, now) == u"2026-11-24T14:00:00");
    CHECK(nextReview(document, now.addDays(2)) == u"2027-03-05");
    CHECK(nextReview(document, now.addYears(1)).isEmpty());
    CHECK(reviewText(u"2026-11-23T14:00:00"_s, now) == u"review today 14:00");
    CHECK(reviewText(u"2026-11-23"_s, now) == u"review today");
    CHECK(reviewText(u"2026-11-24T14:00:00"_s, now) == u"review tomorrow 14:00");
    CHECK(reviewText(u"2026-12-03T14:00:00"_s, now) == u"review 3 December");
    CHECK(reviewText(u"2027-03-05"_s, now) == u"review 5 March 2027");
    CHECK(reviewText(u"2026-11-23T10:00:00"_s, now).isEmpty());
    CHECK(reviewText(u"soon"_s, now).isEmpty());
}

TEST_CASE("a card says when the next review is, and keeps quiet about one that is over") {
    StartPage page;
    page.setRecent({{u"/a.prfaq"_s, u"A"_s, 7, now, u"aawua"_s, u"2026-11-23T14:00:00"_s},
                    {u"/b.prfaq"_s, u"B"_s, 0, now, {}, u"2026-11-01"_s}},
                   now);
    QStringList texts;
    for (const Card* card : page.findChildren<Card*>()) texts.append(card->accessibleDescription());
    CHECK(texts.filter(u"/a.prfaq"_s).value(0).endsWith(u"Question 4 unanswered · review today 14:00"));
    CHECK(texts.filter(u"/b.prfaq"_s).value(0).trimmed().endsWith(u"/b.prfaq"));
}
