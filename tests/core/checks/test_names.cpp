// SPDX-License-Identifier: MIT
#include "core/checks/check.h"
#include "core/document/names.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace Qt::StringLiterals;

TEST_CASE("the five questions stand word for word") {
    CHECK(questionText(u"customer") == u"Who is the customer?"_s);
    CHECK(questionText(u"problem") == u"What is the problem or the opportunity for the customer?"_s);
    CHECK(questionText(u"benefit") == u"Is the customer's most important benefit clear?"_s);
    CHECK(questionText(u"evidence") == u"How did you know what the customer needs or wants?"_s);
    CHECK(questionText(u"experience") == u"What does the customer's experience look like?"_s);
    CHECK(questionText(u"headline").isEmpty());
}

TEST_CASE("every role has a name and a prompt") {
    QStringList all = {u"question"_s, u"answer"_s};
    for (const QLatin1StringView role : roles::release) all.append(role);
    for (const QLatin1StringView role : roles::questions) all.append(role);
    for (const QString& role : all) {
        INFO(role.toStdString());
        CHECK(roleName(role) != role);
        CHECK(rolePrompt(role).size() > 20);
    }
    CHECK(roleName(roles::experience) == u"How it works"_s);
    CHECK(roleName(u"x_other") == u"x_other"_s);
    CHECK(rolePrompt(u"x_other").isEmpty());
}
