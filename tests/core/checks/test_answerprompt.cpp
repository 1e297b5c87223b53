// SPDX-License-Identifier: MIT
#include "core/checks/answerprompt.h"
#include "core/checks/check.h"
#include "core/document/names.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

Document answering(const QString& role, const QString& text) {
    Block block;
    block.id = u"q1"_s;
    block.role = role;
    block.text = Text(text);
    Document document;
    document.questions = {block};
    return document;
}

} // namespace

TEST_CASE("an empty part of the release quotes the answer that it is made of, and says what to do with it") {
    const Document document = answering(u"problem"_s, u"42 minutes lost to handover every shift."_s);
    const QString prompt = rolePrompt(roles::problem, document);
    CHECK(prompt.startsWith(u"You said: “42 minutes lost to handover every shift”. Say how often"));
    CHECK(rolePrompt(roles::customerQuote, document).contains(u"42 minutes lost"));
    // Others are asked as before.
    for (const QLatin1StringView role :
         {roles::headline, roles::solution, roles::callToAction, roles::boilerplate})
        CHECK(rolePrompt(role, document) == rolePrompt(role));
    CHECK(rolePrompt(u"answer", document) == rolePrompt(u"answer"));
}

TEST_CASE("each of the five answers comes back somewhere in the release") {
    for (const QLatin1StringView question : roles::questions) {
        const Document document = answering(QString(question), u"zebra %1 crossing"_s);
        int quoted = 0;
        for (const QLatin1StringView role : roles::release)
            quoted += rolePrompt(role, document).contains(u"zebra %1 crossing");
        CAPTURE(question.data());
        CHECK(quoted >= 1);
    }
}

TEST_CASE("nothing is quoted of an answer that is blank") {
    for (const QString& text : {u""_s, u"   "_s, u"\u2028"_s, u"..."_s, u"."_s})
        CHECK(rolePrompt(roles::problem, answering(u"problem"_s, text)) == rolePrompt(roles::problem));
}

TEST_CASE("a long answer is cut between words, and no character is halved") {
    CHECK(quotable(u"One two three four"_s, 12) == u"One two…");
    CHECK(quotable(u"First line.\u2028Second line."_s, 100) == u"First line");
    CHECK(quotable(QString(100, u'x'), 10) == QString(10, u'x') + u'…');
    const QString faces = u"\U0001F600"_s.repeated(20);
    CHECK(quotable(faces, 11) == u"\U0001F600"_s.repeated(5) + u'…');
    CHECK(quotable(u"Why? "_s, 100) == u"Why?");
}
