// SPDX-License-Identifier: MIT
#include "tests/ui/editor/desk.h"
#include "ui/editor/typography.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// What a text becomes that is typed letter by letter.
QString typed(const QString& text, const QString& language = u"en"_s) {
    QString out;
    for (const QChar c : text) {
        out += c;
        if (const auto change = typographic(out, language)) {
            out.chop(change->length);
            out += change->by;
        }
    }
    return out;
}

Document inLanguage(const QString& language) {
    Document document = smallDocument();
    document.meta.language = language;
    return document;
}

} // namespace

TEST_CASE("quotation marks are those of the language") {
    CHECK(typed(u"\"Yes,\" she said, \"it's 'fine'.\""_s) == u"“Yes,” she said, “it’s ‘fine’.”"_s);
    CHECK(typed(u"(\"a\") [\"b\"] \"c\"-\"d\""_s) == u"(“a”) [“b”] “c”-”d”"_s);
    CHECK(typed(u"\"Sí, dijo \"hola\" ayer\", y \"no\"."_s, u"es"_s) == u"«Sí, dijo “hola” ayer», y «no»."_s);
    CHECK(typed(u"\"Sí\", dijo 'él'"_s, u"es-ES"_s) == u"«Sí», dijo ’él’"_s);
    CHECK(typed(u"\"Sí\" y ¿\"no\"?"_s, u"es-MX"_s) == u"“Sí” y ¿“no”?"_s);
    CHECK(typed(u"\"Sí\""_s, u"es-419"_s) == u"“Sí”"_s);
    CHECK(typed(u"the nurses' ward"_s) == u"the nurses’ ward"_s);
}

TEST_CASE("dashes, dots and arrows") {
    CHECK(typed(u"a -- b"_s) == u"a – b"_s);
    CHECK(typed(u"a---b"_s) == u"a—b"_s);
    CHECK(typed(u"wait..."_s) == u"wait…"_s);
    CHECK(typed(u"a -> b"_s) == u"a → b"_s);
    CHECK(typed(u"well-known 1-2 a.b.c <-> x"_s) == u"well-known 1-2 a.b.c <-> x"_s);
}

TEST_CASE("nothing changes in an address") {
    for (const QString& address : {u"https://a.b/c--d'e..."_s, u"www.a.b/\"x"_s, u"mailto:a--b@c.d"_s})
        CHECK(typed(address) == address);
}

TEST_CASE("what was changed while typing comes back with one undo, or with Backspace at once") {
    Desk desk(smallDocument());
    desk.goTo(u"b2"_s, 15);
    desk.type(u" Wait..."_s);
    CHECK(desk.release().at(1).text == Text(u"It opens today. Wait…"_s));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.release().at(1).text == Text(u"It opens today. Wait..."_s));
    desk.type(u" and -"_s);
    desk.type(u"-"_s);
    CHECK(desk.release().at(1).text == Text(u"It opens today. Wait... and –"_s));
    desk.press(Qt::Key_Backspace);
    CHECK(desk.release().at(1).text == Text(u"It opens today. Wait... and --"_s));
    desk.press(Qt::Key_Backspace);
    CHECK(desk.release().at(1).text == Text(u"It opens today. Wait... and -"_s));
    // What is typed next is a step of its own: undoing it leaves the quotation mark.
    desk.type(u" \""_s);
    desk.type(u"quote"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.release().at(1).text == Text(u"It opens today. Wait... and - “"_s));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.release().at(1).text == Text(u"It opens today. Wait... and - \""_s));
    desk.type(u"x"_s);
    CHECK(desk.release().at(1).text == Text(u"It opens today. Wait... and - \"x"_s));
    desk.undoAll();
    CHECK(desk.content() == smallDocument());
}

TEST_CASE("the document's language says which quotation marks") {
    Desk desk(inLanguage(u"es"_s));
    desk.goTo(u"b2"_s, 15);
    desk.type(u" \"Hola\""_s);
    CHECK(desk.release().at(1).text == Text(u"It opens today. «Hola»"_s));
}

TEST_CASE(
    "code, links, pasted text and composed text keep their characters, and so does all with the aid off") {
    Desk desk(smallDocument());
    desk.goTo(u"b2"_s, 15);
    desk.type(u" "_s);
    desk.press(Qt::Key_E, Qt::ControlModifier);
    desk.type(u"a--b \"c\""_s);
    CHECK(desk.release().at(1).text.plain() == u"It opens today. a--b \"c\""_s);
    desk.undoAll();
    QGuiApplication::clipboard()->setText(u"--\"x\""_s);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.release().at(1).text.plain().contains(u"--\"x\""_s));
    desk.undoAll();
    QInputMethodEvent composed;
    composed.setCommitString(u"\""_s);
    desk.goTo(u"b2"_s, 15);
    QCoreApplication::sendEvent(&desk.editor, &composed);
    CHECK(desk.release().at(1).text.plain() == u"It opens today.\""_s);
    desk.undoAll();
    desk.editor.setTypographic(false);
    desk.goTo(u"b2"_s, 15);
    desk.type(u" \"a\" -- ..."_s);
    CHECK(desk.release().at(1).text.plain() == u"It opens today. \"a\" -- ..."_s);
    desk.undoAll();
    desk.editor.setTypographic(true);
    desk.goTo(u"b2"_s, 3, 8);
    desk.editor.setLink(u"https://a.b"_s);
    desk.goTo(u"b2"_s, 5);
    desk.type(u"--"_s);
    CHECK(desk.release().at(1).text.plain() == u"It op--ens today."_s);
}

TEST_CASE("Markdown's marks at the start of an empty paragraph make its kind") {
    const struct {
        QString mark;
        QString kind;
        int level;
    } cases[] = {{u"## "_s, kinds::heading, 3}, {u"#### "_s, kinds::heading, 4}, {u"> "_s, kinds::quote, 0},
                 {u"- "_s, kinds::bullet, 1},   {u"1. "_s, kinds::number, 1},    {u"``` "_s, kinds::code, 0}};
    for (const auto& each : cases) {
        INFO(each.mark.toStdString());
        Desk desk(smallDocument());
        desk.goTo(u"q1a"_s, 12);
        desk.enter();
        desk.type(each.mark);
        const auto last = [&] { return desk.content().customerFaq.entries.at(0).answer.last(); };
        CHECK(last().kind == each.kind);
        CHECK(last().level == each.level);
        CHECK(last().text.isEmpty());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(last().kind.isEmpty());
        CHECK(last().text == Text(each.mark));
        desk.undoAll();
        CHECK(desk.content() == smallDocument());
        desk.goTo(u"q1a"_s, 12);
        desk.enter();
        desk.type(each.mark);
        desk.press(Qt::Key_Backspace);
        CHECK(last().text == Text(each.mark));
        desk.undoAll();
        desk.goTo(u"q1a"_s, 12);
        desk.enter();
        desk.type(each.mark + u"word"_s);
        CHECK(last().text.plain() == u"word"_s);
    }
}

TEST_CASE("a mark is text where its kind may not be, or where something stands already") {
    Desk desk(smallDocument());
    desk.goTo(u"b3"_s, 18);
    desk.enter();
    desk.type(u"## "_s); // a release has roles, not headings
    CHECK(desk.release().at(3).text.plain() == u"## "_s);
    desk.undoAll();
    desk.goTo(u"b1"_s, 0, 19);
    desk.type(u"- "_s);
    CHECK(desk.release().at(0).kind.isEmpty());
    desk.undoAll();
    desk.goTo(u"q1"_s, 0, 9);
    desk.type(u"- "_s);
    CHECK(desk.content().customerFaq.entries.at(0).text.plain() == u"- "_s);
    desk.undoAll();
    desk.goTo(u"q1a"_s, 0);
    desk.type(u"- "_s);
    CHECK(desk.content().customerFaq.entries.at(0).answer.at(0).text.plain() == u"- Ten dollars."_s);
}
