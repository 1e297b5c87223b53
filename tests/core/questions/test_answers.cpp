// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/questions/answers.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

Block block(const QString& id, const QString& role, const QString& markup, const QString& kind = {}) {
    Block made;
    made.id = id;
    made.role = role;
    made.kind = kind;
    made.text = Text::fromMarkup(markup);
    return made;
}

QStringList idsOf(const Document& document) {
    QStringList ids;
    for (const Block& b : document.questions) ids.append(b.id);
    return ids;
}

} // namespace

TEST_CASE("an answer is read as lines and written as paragraphs that keep ids and marks") {
    IdSource ids(9);
    Document document;
    document.questions = {block(u"a"_s, u"customer"_s, u"Night **nurses** in clinics"_s),
                          block(u"b"_s, u"customer"_s, u"with 50 beds"_s), block(u"c"_s, u"problem"_s, {})};
    CHECK(answerText(document, u"customer"_s) == u"Night nurses in clinics\nwith 50 beds");
    CHECK(answerText(document, u"evidence"_s).isEmpty());

    Document longer =
        withAnswer(document, u"customer"_s, u"Night nurses in small clinics\n\nwith 50 beds"_s, ids);
    CHECK(idsOf(longer) == idsOf(document));
    CHECK(longer.questions.at(0).text.toMarkup() == u"Night **nurses** in small clinics");

    longer = withAnswer(document, u"customer"_s, u"Night nurses in clinics\nin Spain\nwith 50 beds"_s, ids);
    REQUIRE(longer.questions.size() == 4);
    CHECK(longer.questions.at(1).text.plain() == u"in Spain");
    CHECK(longer.questions.at(1).role == u"customer");
    CHECK(longer.questions.at(2).id == u"b");

    const Document shorter = withAnswer(document, u"customer"_s, u"with 50 beds"_s, ids);
    CHECK(idsOf(shorter) == QStringList{u"b"_s, u"c"_s});
    const Document emptied = withAnswer(document, u"customer"_s, u" \n"_s, ids);
    CHECK(idsOf(emptied) == QStringList{u"a"_s, u"c"_s});
    CHECK(emptied.questions.constFirst().isEmpty());
}

TEST_CASE("a first answer stands where its question stands") {
    IdSource ids(9);
    Document document;
    document.questions = {block(u"a"_s, u"customer"_s, {}), block(u"b"_s, u"experience"_s, {})};
    const Document with = withAnswer(document, u"benefit"_s, u"4 minutes instead of 46"_s, ids);
    REQUIRE(with.questions.size() == 3);
    CHECK(with.questions.at(1).role == u"benefit");
    CHECK(withAnswer({}, u"problem"_s, u"It hurts"_s, ids).questions.size() == 1);
    CHECK(withAnswer({}, u"problem"_s, {}, ids) == Document());
}

TEST_CASE("a table in an answer stays, and so does every other part") {
    IdSource ids(9);
    Document document;
    document.questions = {block(u"a"_s, u"evidence"_s, u"Interviews"_s),
                          block(u"t"_s, u"evidence"_s, {}, u"table"_s),
                          block(u"b"_s, u"evidence"_s, u"Tickets"_s)};
    const Document with = withAnswer(document, u"evidence"_s, {}, ids);
    CHECK(idsOf(with) == QStringList{u"a"_s, u"t"_s});
    CHECK(answerText(with, u"evidence"_s).isEmpty());
}

TEST_CASE("whatever is written into an answer is read back from it") {
    for (quint32 seed = 0; seed < 60; ++seed) {
        test::Generator random(seed);
        IdSource ids(seed + 1000);
        const Document before = random.document();
        for (const QLatin1StringView name : roles::questions) {
            const QString role(name);
            CAPTURE(seed, role.toStdString());
            CHECK(withAnswer(before, role, answerText(before, role), ids).release == before.release);
            const QString text = random.words(3) + u"\n\n"_s + random.words(2) + u"\n"_s;
            const Document after = withAnswer(before, role, text, ids);
            CHECK(answerText(after, role) == answerLines(text));
            CHECK(checkInvariants(after).size() <= checkInvariants(before).size());
        }
    }
}
