// SPDX-License-Identifier: MIT
#include "tests/ui/editor/desk.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

Document withAnswer(const QStringList& paragraphs) {
    Document document = smallDocument();
    QList<Block>& answer = document.customerFaq.entries[0].answer;
    answer.clear();
    for (const QString& text : paragraphs)
        answer.append(paragraph(u"a"_s + QString::number(answer.size()), QLatin1StringView(), text));
    return document;
}

const QList<Block>& answerOf(const Desk& desk) {
    return desk.content().customerFaq.entries.at(0).answer;
}

void select(Desk& desk, const Id& first, const Id& last, int end) {
    desk.goTo(first, 0);
    QTextCursor cursor = desk.editor.textCursor();
    const int from = cursor.position();
    desk.goTo(last, end);
    cursor.setPosition(from);
    cursor.setPosition(desk.editor.textCursor().position(), QTextCursor::KeepAnchor);
    desk.editor.setTextCursor(cursor);
}

} // namespace

TEST_CASE("paragraphs become headings, quotes and paragraphs again") {
    const Document document = withAnswer({u"One"_s, u"Two"_s});
    Desk desk(document);
    desk.goTo(u"a0"_s, 1);
    desk.editor.toggleHeading(3);
    CHECK(answerOf(desk).at(0).kind == kinds::heading);
    CHECK(answerOf(desk).at(0).level == 3);
    desk.editor.toggleHeading(4); // another level is no way back
    CHECK(answerOf(desk).at(0).level == 4);
    desk.editor.toggleHeading(4);
    CHECK(answerOf(desk) == document.customerFaq.entries.at(0).answer);
    select(desk, u"a0"_s, u"a1"_s, 3);
    desk.editor.toggleQuote();
    CHECK(answerOf(desk).at(0).kind == kinds::quote);
    CHECK(answerOf(desk).at(1).kind == kinds::quote);
    desk.editor.makeParagraphs();
    CHECK(desk.content() == document);
    desk.undoAll();
    CHECK(desk.content() == document);
}

TEST_CASE("several paragraphs become one block of code, without marks, and it becomes one paragraph") {
    Document document = withAnswer({u"if (a)"_s, u"  b();"_s, u"After"_s});
    document.customerFaq.entries[0].answer[0].text = Text::fromMarkup(u"if **(a)**"_s);
    Desk desk(document);
    select(desk, u"a0"_s, u"a1"_s, 6);
    desk.editor.toggleCodeBlock();
    desk.check();
    REQUIRE(answerOf(desk).size() == 2);
    CHECK(answerOf(desk).at(0).kind == kinds::code);
    CHECK(answerOf(desk).at(0).text == Text::code(u"if (a)\n  b();"_s));
    CHECK(answerOf(desk).at(0).id == u"a0"_s);
    desk.goTo(u"a0"_s, 0);
    desk.editor.toggleCodeBlock();
    CHECK(answerOf(desk).at(0).kind.isEmpty());
    CHECK(answerOf(desk).at(0).text.plain() == u"if (a)\u2028  b();"_s);
    desk.undoAll();
    CHECK(desk.content() == document);
}

TEST_CASE("a rule stands behind the paragraph, or in the place of an empty one") {
    const Document document = withAnswer({u"One"_s, u"Two"_s});
    Desk desk(document);
    desk.goTo(u"a0"_s, 1);
    desk.editor.insertRule();
    desk.check();
    REQUIRE(answerOf(desk).size() == 3);
    CHECK(answerOf(desk).at(1).kind == kinds::rule);
    CHECK(desk.editor.currentBlock() == u"a1"_s);
    desk.editor.undo();
    CHECK(desk.content() == document);
    desk.goTo(u"a1"_s, 3);
    desk.enter();
    desk.editor.insertRule();
    REQUIRE(answerOf(desk).size() == 4);
    CHECK(answerOf(desk).at(2).kind == kinds::rule);
    CHECK(answerOf(desk).at(3).isEmpty());
    desk.type(u"Three"_s);
    CHECK(answerOf(desk).at(3).text == Text(u"Three"_s));
    desk.undoAll();
    CHECK(desk.content() == document);
}

TEST_CASE("titles, questions and the head of a release stay what they are") {
    Desk desk(smallDocument());
    for (const QString& id : {u"b1"_s, u"q1"_s}) {
        desk.goTo(id, 0);
        CHECK_FALSE(desk.editor.canBe(kinds::heading));
        desk.editor.toggleHeading(3);
        desk.editor.toggleQuote();
        desk.editor.toggleCodeBlock();
        desk.editor.insertRule();
        CHECK(desk.content() == smallDocument());
    }
    desk.goTo(u"b2"_s, 0);
    CHECK_FALSE(desk.editor.canBe(kinds::heading));
    CHECK(desk.editor.canBe(kinds::quote));
    desk.goTo(u"q1a"_s, 0);
    CHECK(desk.editor.canBe(kinds::heading));
}

TEST_CASE("marks are cleared, links stay") {
    Document document = withAnswer({u"x"_s});
    document.customerFaq.entries[0].answer[0].text = Text::fromMarkup(u"**a** _b_ `c` [d](<https://a.b>)"_s);
    Desk desk(document);
    desk.goTo(u"a0"_s, 0, 7);
    desk.editor.clearMarks();
    CHECK(answerOf(desk).at(0).text.toMarkup() == u"a b c [d](<https://a.b>)"_s);
    desk.editor.undo();
    CHECK(desk.content() == document);
}
