// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/statusbar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QtTest/QTest>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

TextFacts facts() {
    PageFacts pages;
    pages.releaseFill = 0.78;
    pages.coreFill = 4.6;
    return {486, 3100, pages, u"en"_s, 7};
}

QStringList visibleTexts(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisible() && !label->text().isEmpty()) texts.append(label->text());
    return texts;
}

} // namespace

TEST_CASE("the status bar says what the text is and whether it is saved") {
    StatusBar bar;
    bar.setText(facts());
    bar.setSaved({SaveFacts::Kind::Saved, u"Saved 10:42"_s});
    CHECK(
        bar.summary() ==
        u"486 words · press release | 0.78 of 1 page | Whole document 4.6 of 6 pages | Reading time 14 min | English | Draft 7 | Saved 10:42"_s);
    bar.setText({1, 0, {}, u"es"_s, 0});
    bar.setSaved({SaveFacts::Kind::Failed, u"Not saved: the disk is full"_s});
    CHECK(bar.summary() ==
          u"1 word · press release | Reading time 0 min | Spanish | Not saved: the disk is full"_s);
}

TEST_CASE("in a narrow window the words and what is saved stay") {
    StatusBar bar;
    bar.setText(facts());
    bar.setSaved({SaveFacts::Kind::Saved, u"Saved 10:42"_s});
    bar.resize(1400, 28);
    bar.show();
    CHECK(visibleTexts(bar).size() == 7);
    bar.resize(620, 28);
    CHECK(visibleTexts(bar).contains(u"Saved 10:42"_s));
    CHECK(visibleTexts(bar).contains(u"0.78 of 1 page"_s));
    CHECK_FALSE(visibleTexts(bar).contains(u"English"_s));
    bar.resize(330, 28);
    CHECK(visibleTexts(bar) == QStringList{u"486 words · press release"_s, u"Saved 10:42"_s});
    bar.resize(1400, 28);
    CHECK(visibleTexts(bar).size() == 7);
}

TEST_CASE("what stands beside a number does not move when the number gets shorter") {
    StatusBar bar;
    bar.resize(1400, 28);
    bar.show();
    TextFacts text = facts();
    text.releaseWords = 1000;
    bar.setText(text);
    QApplication::processEvents();
    const auto* fill = bar.findChild<FillBar*>();
    REQUIRE(fill);
    const int before = fill->x();
    text.releaseWords = 999;
    bar.setText(text);
    QApplication::processEvents();
    CHECK(fill->x() == before);
    CHECK(fill->fill() == Approx(0.78));
}

TEST_CASE("messages stay until they are answered, and one of the same kind takes the place of the other") {
    MessageBar bar;
    int ran = 0;
    bar.show({u"save"_s, Message::Tone::Error, u"Not saved."_s, {{u"Try again"_s, [&] { ++ran; }}}, true});
    bar.show({u"note"_s, Message::Tone::Notice, u"Exported."_s, {}, true});
    CHECK(bar.texts() == QStringList{u"Not saved."_s, u"Exported."_s});
    bar.show(
        {u"save"_s, Message::Tone::Error, u"Not saved again."_s, {{u"Try again"_s, [&] { ++ran; }}}, true});
    // The notice has had its time: it went when the next message came.
    CHECK(bar.texts() == QStringList{u"Not saved again."_s});
    CHECK_FALSE(bar.isHidden());
    CHECK(bar.trigger(u"save"_s, u"Try again"_s));
    CHECK(ran == 1);
    CHECK(bar.texts().isEmpty());
    CHECK(bar.isHidden());
    CHECK_FALSE(bar.trigger(u"save"_s, u"Try again"_s));
}

TEST_CASE("an action of a message may show the next one in its place") {
    MessageBar bar;
    bar.show({u"offer"_s,
              Message::Tone::Warning,
              u"One"_s,
              {{u"Discard"_s,
                [&] {
                    bar.show({u"offer"_s, Message::Tone::Warning, u"Two"_s, {}, true});
                }}},
              true});
    bar.resize(600, 40);
    auto* button = bar.findChild<QPushButton*>();
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(bar.texts() == QStringList{u"Two"_s});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(bar.texts() == QStringList{u"Two"_s});
}
