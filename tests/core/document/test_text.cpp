// SPDX-License-Identifier: MIT
#include "core/document/text.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

void checkNormalForm(const Text& text) {
    qsizetype at = 0;
    const Span* before = nullptr;
    for (const Span& span : text.spans()) {
        REQUIRE(span.length > 0);
        REQUIRE(span.start >= at);
        REQUIRE(span.end() <= text.size());
        REQUIRE((span.styles || !span.link.isEmpty()));
        if (before && before->end() == span.start)
            REQUIRE((before->styles != span.styles || before->link != span.link));
        at = span.end();
        before = &span;
    }
    REQUIRE(Text::sanitised(text.plain()) == text.plain());
}

} // namespace

TEST_CASE("text without marks reads as itself") {
    for (const QString& plain : {u""_s, u"a"_s, u" a "_s, u"1. x"_s, u"# x"_s, u"- x"_s, u"    x"_s, u"> x"_s,
                                 u"[$19.99] per month"_s, u"snake_case and 2 * 3"_s, u"Q&A"_s, u"a < b"_s,
                                 u"one\u2028two"_s, u"C:\\Users"_s, u"x  "_s}) {
        const Text text(plain);
        CHECK(Text::fromMarkup(text.toMarkup()) == text);
        CHECK(text.plain() == plain);
    }
    CHECK(Text(u"[$19.99] per month"_s).toMarkup() == u"[$19.99] per month"_s);
    CHECK(Text(u"snake_case"_s).toMarkup() == u"snake_case"_s);
    CHECK(Text(u"Q&A at 2 * 3"_s).toMarkup() == u"Q&A at 2 * 3"_s);
}

TEST_CASE("marks are written as CommonMark") {
    Text text;
    text.append(u"SEATTLE."_s, Style::Strong);
    text.append(u" Opens to "_s);
    text.append(u"every"_s, Style::Emphasis);
    text.append(u" clinic; see "_s);
    text.append(u"Figure 1"_s, {}, u"#f2n6p8s4y1ke"_s);
    text.append(u"."_s);
    CHECK(text.toMarkup() == u"**SEATTLE.** Opens to _every_ clinic; see [Figure 1](<#f2n6p8s4y1ke>)."_s);
    CHECK(Text::fromMarkup(text.toMarkup()) == text);
}

TEST_CASE("a delimiter that could not open or close makes its neighbour spelled") {
    Text text;
    text.append(u"un"_s);
    text.append(u"believ"_s, Style::Emphasis);
    text.append(u"able"_s);
    CHECK(text.toMarkup() == u"u&#110;_believ_&#97;ble"_s);
    CHECK(Text::fromMarkup(text.toMarkup()) == text);

    Text space;
    space.append(u"a"_s);
    space.append(u" b "_s, Style::Strong);
    space.append(u"c"_s);
    CHECK(Text::fromMarkup(space.toMarkup()) == space);
}

TEST_CASE("what is not a mark stays as its characters") {
    CHECK(Text::fromMarkup(u"<b>x</b>"_s).plain() == u"<b>x</b>"_s);
    CHECK(Text::fromMarkup(u"![alt](x.png)"_s).plain() == u"![alt](x.png)"_s);
    CHECK(Text::fromMarkup(u"~~x~~"_s).plain() == u"~~x~~"_s);
    CHECK(Text::fromMarkup(u"[a](b \"title\")"_s).plain() == u"a (title)"_s);
}

TEST_CASE("characters that may never be in text are folded") {
    CHECK(Text(u"a\tb"_s).plain() == u"a b"_s);
    CHECK(Text(u"a\r\nb\nc\rd\u2029e"_s).plain() == u"a\u2028b\u2028c\u2028d\u2028e"_s);
    CHECK(Text(QString(u"a"_s + QChar(0xFDD0) + QChar(0xFFFC) + QChar(0) + QChar(7))).plain() == u"a"_s);
    CHECK(Text(QString(QChar(0xD800)) + u"x"_s).plain() == u"\ufffdx"_s);
    CHECK(Text::code(u"a\tb\nc"_s).plain() == u"a\tb\u2028c"_s);
}

TEST_CASE("parts of a text keep their marks") {
    const Text text = Text::fromMarkup(u"ab **cd** ef"_s);
    CHECK(text.mid(4, 1) == Text::fromMarkup(u"**d**"_s));
    CHECK(text.mid(4) == Text::fromMarkup(u"**d** ef"_s));
    CHECK(Text::fromMarkup(u" **a** "_s).trimmed() == Text::fromMarkup(u"**a**"_s));
    Text doubled = text;
    doubled.append(doubled);
    CHECK(doubled.plain() == u"ab cd efab cd ef"_s);
    CHECK(doubled.spans().size() == 2);
}

TEST_CASE("code with long runs of backticks is what its markup says") {
    const QString run(80, u'`');
    for (const QString& content : {run, u"a"_s + run, run + u"b"_s, u"a"_s + run + u"b"_s + run + u"c"_s,
                                   u"a"_s + QString(79, u'`') + u"b"_s, QString(3000, u'`')}) {
        for (const Styles styles : {Styles(Style::Code), Style::Code | Style::Strong}) {
            Text whole;
            whole.append(u"before "_s);
            whole.append(content, styles);
            whole.append(u" after"_s, Style::Strong);
            CHECK(whole.plain() == u"before "_s + content + u" after"_s);
            CHECK(Text::fromMarkup(whole.toMarkup()) == whole);
            // In portions, so that a run grows over their boundaries.
            Text grown;
            grown.append(u"before "_s);
            for (qsizetype i = 0; i < content.size(); i += 33) grown.append(content.mid(i, 33), styles);
            grown.append(u" after"_s, Style::Strong);
            CHECK(grown.plain() == whole.plain());
            CHECK(Text::fromMarkup(grown.toMarkup()) == grown);
        }
    }
    Text kept;
    kept.append(QString(79, u'`'), Style::Code);
    CHECK(kept.spans().size() == 1);
}

TEST_CASE("property: what is written reads as what was written") {
    test::Generator generator(20261123);
    for (int i = 0; i < 40'000; ++i) {
        const Text text = generator.text(generator.number(1, 24));
        checkNormalForm(text);
        const QString markup = text.toMarkup();
        const Text read = Text::fromMarkup(markup);
        if (read != text) {
            CAPTURE(i, text.plain(), markup, read.plain());
            REQUIRE(read == text);
        }
    }
}

TEST_CASE("property: every string has a reading, and it is in normal form") {
    test::Generator generator(7);
    for (int i = 0; i < 20'000; ++i) {
        const QString markup = generator.hostile(20);
        const Text text = Text::fromMarkup(markup);
        checkNormalForm(text);
        const Text again = Text::fromMarkup(text.toMarkup());
        if (again != text) {
            CAPTURE(i, markup, text.plain(), text.toMarkup());
            REQUIRE(again == text);
        }
    }
}
