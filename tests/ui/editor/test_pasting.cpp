// SPDX-License-Identifier: MIT
#include "tests/ui/editor/desk.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

void hold(const QString& html, const QString& text) {
    auto* data = new QMimeData; // the clipboard owns it
    if (!html.isEmpty()) data->setHtml(html);
    data->setText(text);
    QGuiApplication::clipboard()->setMimeData(data);
}

const QMimeData& held() {
    return *QGuiApplication::clipboard()->mimeData();
}

QString fromFile(const QString& name) {
    QFile file(QStringLiteral(BACKCAST_TEST_DATA "/clipboard/") + name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll());
}

/// An answer with everything that can be copied.
Document richDocument() {
    Document document = smallDocument();
    QList<Block>& answer = document.customerFaq.entries[0].answer;
    answer.clear();
    const auto add = [&](const QString& kind, int level, const QString& markup) {
        Block block;
        block.id = u"x"_s + QString::number(answer.size());
        block.kind = kind;
        block.level = level;
        block.text = kind == kinds::code ? Text::code(markup) : Text::fromMarkup(markup);
        answer.append(block);
        return &answer.last();
    };
    add(kinds::heading, 3, u"What it takes"_s);
    add({}, 0, u"Ten **dollars** _a_ `month`, see [here](<https://a.b/?c=1&d=2>).\u2028Always."_s);
    add(kinds::bullet, 1, u"one"_s);
    add(kinds::bullet, 2, u"inside"_s);
    add(kinds::bullet, 1, u"two"_s);
    add(kinds::number, 1, u"first"_s)->start = 3;
    add(kinds::number, 1, u"second"_s);
    add(kinds::quote, 0, u"It saves me an hour."_s);
    add(kinds::code, 0, u"if (a < b)\u2028  sign();"_s)->info = u"cpp"_s;
    add(kinds::rule, 0, {});
    Block* table = add(kinds::table, 0, {});
    table->table.headerRows = 1;
    table->table.columns = {Column{}, Column{u"right"_s, {}}};
    table->table.rows = {Row{u"r1"_s, {Text(u"Ward"_s), Text(u"Beds"_s)}, {}},
                         Row{u"r2"_s, {Text(u"Children"_s), Text(u"24"_s)}, {}}};
    return document;
}

QStringList described(const QList<Block>& blocks) {
    QStringList lines;
    for (const Block& block : blocks) {
        QString line = block.kind + QString::number(block.level) + u'/' + QString::number(block.start) +
                       u'/' + block.info + u": "_s + block.text.toMarkup();
        for (const Row& row : block.table.rows)
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                line += u'|' + row.cells.at(i).toMarkup() + block.table.columns.at(i).align;
        lines.append(line);
    }
    return lines;
}

void selectAnswer(Desk& desk) {
    const QList<Block>& answer = desk.content().customerFaq.entries.at(0).answer;
    desk.goTo(answer.constFirst().id, 0);
    QTextCursor cursor = desk.editor.textCursor();
    const int from = cursor.position();
    desk.goTo(u"q2"_s, 0);
    cursor.setPosition(from);
    cursor.setPosition(desk.editor.textCursor().position(), QTextCursor::KeepAnchor);
    desk.editor.setTextCursor(cursor);
}

} // namespace

TEST_CASE("what other programs copy is pasted into an answer with its structure, and undone in one step") {
    const QStringList names = QDir(QStringLiteral(BACKCAST_TEST_DATA "/clipboard")).entryList({u"*.html"_s});
    REQUIRE(names.size() >= 10);
    for (const QString& name : names) {
        INFO(name.toStdString());
        Desk desk(smallDocument());
        desk.editor.addFaqEntry(Place::CustomerFaq);
        desk.type(u"New?"_s);
        desk.enter();
        const Document before = desk.content();
        hold(fromFile(name), u"plain"_s);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        CHECK_FALSE(desk.content() == before);
        desk.editor.undo();
        CHECK(desk.content() == before);
    }
}

TEST_CASE(
    "Word's text comes into an answer with headings, lists and a table, and the editor says what did not") {
    Desk desk(smallDocument());
    QSignalSpy told(&desk.editor, &Editor::noticed);
    desk.goTo(u"q1a"_s, 12);
    desk.enter();
    hold(fromFile(u"word.html"_s), u"plain"_s);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    const QList<Block>& answer = desk.content().customerFaq.entries.at(0).answer;
    REQUIRE(answer.size() == 15);
    CHECK(answer.at(1).kind == kinds::heading);
    CHECK(answer.at(4).kind == kinds::bullet);
    CHECK(answer.at(5).level == 2);
    CHECK(answer.at(13).kind == kinds::table);
    CHECK(answer.at(14).text == Text(u"The end."_s));
    REQUIRE(told.size() == 1);
    CHECK(told.at(0).at(0).toString().contains(u"picture"_s));
}

TEST_CASE("a heading is a strong paragraph in the release, and words alone in a headline or a question") {
    Desk desk(smallDocument());
    hold(u"<h2>New</h2><p>Text</p>"_s, u"New"_s);
    desk.goTo(u"b3"_s, 18);
    desk.enter();
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.release().at(3).kind.isEmpty());
    CHECK(desk.release().at(3).text.toMarkup() == u"**New**"_s);
    CHECK(desk.release().at(3).role == roles::problem);
    CHECK(desk.release().at(4).text == Text(u"Text"_s));
    hold(u"<h1>New </h1>"_s, u"New"_s);
    desk.goTo(u"b1"_s, 0, 19);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.release().at(0).text == Text(u"New"_s));
    desk.goTo(u"q1"_s, 0, 9);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.content().customerFaq.entries.at(0).text == Text(u"New"_s));
}

TEST_CASE("an address that is pasted over words makes a link of them") {
    Desk desk(smallDocument());
    hold({}, u" https://example.org/a?b=c "_s);
    desk.goTo(u"b2"_s, 3, 8);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.release().at(1).text.toMarkup() == u"It [opens](<https://example.org/a?b=c>) today."_s);
    desk.editor.undo();
    CHECK(desk.content() == smallDocument());
    hold({}, u"https://example.org and more"_s);
    desk.goTo(u"b2"_s, 3, 8);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.release().at(1).text == Text(u"It https://example.org and more today."_s));
    desk.undoAll();
    hold({}, u"javascript:alert(1)"_s);
    desk.goTo(u"b2"_s, 3, 8);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.release().at(1).text.spans().isEmpty());
    // As plain text it is text.
    desk.undoAll();
    hold({}, u"https://example.org"_s);
    desk.goTo(u"b2"_s, 3, 8);
    desk.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.release().at(1).text == Text(u"It https://example.org today."_s));
}

TEST_CASE("what is copied for other programs says what it is, in HTML and in plain text") {
    Desk desk(richDocument());
    selectAnswer(desk);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(held().html().toStdString() ==
          "<meta charset=\"utf-8\"><h3>What it takes</h3>"
          "<p>Ten <strong>dollars</strong> <em>a</em> <code>month</code>, see "
          "<a href=\"https://a.b/?c=1&amp;d=2\">here</a>.<br>Always.</p>"
          "<ul><li>one<ul><li>inside</li></ul></li><li>two</li></ul>"
          "<ol start=\"3\"><li>first</li><li>second</li></ol>"
          "<blockquote><p>It saves me an hour.</p></blockquote>"
          "<pre><code class=\"language-cpp\">if (a &lt; b)\n  sign();</code></pre><hr>"
          "<table style=\"border-collapse:collapse\">"
          "<tr><th style=\"border:1px solid #999;padding:4px 8px\">Ward</th>"
          "<th style=\"border:1px solid #999;padding:4px 8px;text-align:right\">Beds</th></tr>"
          "<tr><td style=\"border:1px solid #999;padding:4px 8px\">Children</td>"
          "<td style=\"border:1px solid #999;padding:4px 8px;text-align:right\">24</td></tr></table>");
    CHECK(held().text().toStdString() ==
          "What it takes\n\nTen dollars a month, see here.\nAlways.\n\n"
          "- one\n  - inside\n- two\n3. first\n4. second\n\n> It saves me an hour.\n\n"
          "if (a < b)\n  sign();\n\n---\n\nWard\tBeds\nChildren\t24");
    // Part of a paragraph goes into a sentence as it is.
    desk.goTo(u"x1"_s, 4, 11);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(held().html() == u"<meta charset=\"utf-8\"><strong>dollars</strong>"_s);
    CHECK(held().text() == u"dollars"_s);
}

TEST_CASE("what goes out as HTML comes back the same") {
    Desk desk(richDocument());
    selectAnswer(desk);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    hold(held().html(), held().text()); // as another program hands it on
    Desk other(smallDocument());
    other.goTo(u"q2a"_s, 0, 5);
    other.press(Qt::Key_Backspace);
    other.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(described(other.content().customerFaq.entries.at(1).answer) ==
          described(richDocument().customerFaq.entries.at(0).answer));
}

TEST_CASE("large pastes take a moment, lose nothing in silence, and are one step") {
    Desk desk(smallDocument());
    QSignalSpy told(&desk.editor, &Editor::noticed);
    const auto paste = [&](const QString& html, const QString& text) {
        hold(html, text);
        desk.goTo(u"q1a"_s, 12);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        CHECK_FALSE(desk.content() == smallDocument());
        desk.editor.undo();
        CHECK(desk.content() == smallDocument());
    };
    paste({}, u"word "_s.repeated(20'000));
    paste(u"<p dir=rtl>مرحبا <b>بالعالم</b></p>"_s, {});
    QString sheet = u"<table>"_s;
    for (int row = 0; row < 1000; ++row) sheet += u"<tr>"_s + u"<td>12</td>"_s.repeated(10) + u"</tr>"_s;
    paste(sheet, {});
    paste({}, u"A paragraph of some length, again and again.\n"_s.repeated(20'000));
    CHECK(told.isEmpty());
    paste({}, u"A paragraph of some length, again and again.\n"_s.repeated(1'100'000));
    CHECK(told.size() == 1);
    paste(u"<p>A paragraph of some length, again and again.</p>"_s.repeated(1'000'000), {});
    paste({}, u"word "_s.repeated(10'000'000));
    CHECK(told.size() == 3);
    CHECK(told.at(0).at(0).toString().contains(u"longer"_s));
}
