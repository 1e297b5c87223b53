// SPDX-License-Identifier: MIT
#include "core/document/document.h"
#include "core/document/names.h"
#include "tests/support/catch.h"
#include "ui/export/importdialog.h"
#include "ui/shell/messagedialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QtTest/QTest>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

const Question question{
    u"Save the changes?"_s,
    u"They are lost otherwise."_s,
    {},
    {{u"Don’t save"_s, Question::Look::Destructive}, {u"Cancel"_s}, {u"Save"_s, Question::Look::Primary}},
    2,
    1};

int answerWith(Qt::Key key) {
    MessageDialog dialog(question, nullptr);
    dialog.show();
    QTest::keyClick(&dialog, key);
    return dialog.choice();
}

QPushButton* button(const QDialog& dialog, const QString& text) {
    for (QPushButton* one : dialog.findChildren<QPushButton*>())
        if (one->text() == text) return one;
    return nullptr;
}

} // namespace

TEST_CASE("Enter takes the safe answer and Escape none") {
    CHECK(answerWith(Qt::Key_Return) == 2);
    CHECK(answerWith(Qt::Key_Escape) == 1);
    MessageDialog dialog(question, nullptr);
    REQUIRE(button(dialog, u"Don’t save"_s));
    button(dialog, u"Don’t save"_s)->click();
    CHECK(dialog.choice() == 0);
}

TEST_CASE("an address is completed, a place in the document is chosen, a link is removed") {
    const QList<LinkPlace> places{{u"Headline: One"_s, u"#h"_s}, {u"Question: Why?"_s, u"#q"_s}};
    LinkDialog dialog({}, places, nullptr);
    auto* address = dialog.findChild<QLineEdit*>();
    auto* place = dialog.findChild<QComboBox*>();
    CHECK_FALSE(button(dialog, u"Add link"_s)->isEnabled());
    const auto typed = [&](const QString& text) {
        address->clear();
        QTest::keyClicks(address, text);
        return dialog.target();
    };
    CHECK(typed(u"example.org/a"_s) == u"https://example.org/a"_s);
    CHECK(typed(u"http://example.org"_s) == u"http://example.org"_s);
    CHECK(typed(u"dana@example.org"_s) == u"mailto:dana@example.org"_s);
    CHECK(button(dialog, u"Add link"_s)->isEnabled());
    place->setCurrentIndex(2);
    Q_EMIT place->activated(2);
    CHECK(dialog.target() == u"#q"_s);
    CHECK(address->text().isEmpty());
    CHECK(typed(u"x"_s) == u"x"_s);
    CHECK(place->currentIndex() == 0);

    LinkDialog existing(u"#q"_s, places, nullptr);
    CHECK(existing.target() == u"#q"_s);
    REQUIRE(button(existing, u"&Remove link"_s));
    button(existing, u"&Remove link"_s)->click();
    CHECK(existing.target().isEmpty());
    CHECK(existing.result() == QDialog::Accepted);
}

TEST_CASE("the places of a document are its paragraphs, questions and figures") {
    Document document;
    Block head;
    head.id = u"h"_s;
    head.role = roles::headline;
    head.text = Text(u"A headline"_s);
    Block empty;
    empty.id = u"e"_s;
    empty.role = roles::summary;
    document.release.blocks = {head, empty};
    FaqEntry entry;
    entry.id = u"q"_s;
    entry.text = Text(u"Why?"_s);
    document.internalFaq.entries = {entry};
    Visual visual;
    visual.id = u"f"_s;
    visual.title = u"Growth"_s;
    document.visuals = {visual};
    QStringList targets;
    for (const LinkPlace& place : linkPlaces(document)) targets.append(place.title + u' ' + place.target);
    CHECK(targets ==
          QStringList{u"Headline: A headline #h"_s, u"Question: Why? #q"_s, u"Figure: Growth #f"_s});
}

TEST_CASE("an import says what was taken for what, and what fits nowhere") {
    const QList<Recognised> report{
        {u"headline"_s, Place::Release, u"h"_s, 1, u"A headline"_s, u"It is the first heading."_s, 1.0},
        {u"question"_s, Place::InternalFaq, u"q"_s, 9, u"Why?"_s, u"It ends in a question mark."_s, 0.7},
        {u"unsorted"_s, Place::Unsorted, u"u"_s, 30, u"TBD"_s, {}, 0.0}};
    CHECK(
        ImportDialog::summary(report) ==
        u"2 passages recognised. 1 passage fits nowhere and is kept under Unsorted, at the end. No word is dropped."_s);
    CHECK(ImportDialog::summary(report.first(1)) ==
          u"1 passage recognised. Every word of the draft has its place."_s);
    const ImportDialog dialog(u"draft.md"_s, report, nullptr);
    const auto* list = dialog.findChild<QTreeWidget*>();
    REQUIRE(list);
    REQUIRE(list->topLevelItemCount() == 3);
    CHECK(list->topLevelItem(1)->text(1) == u"Internal question"_s);
    CHECK(list->topLevelItem(1)->text(3) == u"Likely"_s);
    CHECK(list->topLevelItem(2)->text(0) == u"30"_s);
    CHECK(list->topLevelItem(2)->text(3) == u"A guess"_s);
}
