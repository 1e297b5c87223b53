// SPDX-License-Identifier: MIT
#include "core/document/document.h"
#include "core/document/module.h"
#include "core/document/names.h"
#include "core/document/words.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QSet>

using namespace backcast;
using namespace Qt::StringLiterals;

TEST_CASE("ids are random, 12 characters of base 32, and valid") {
    IdSource ids;
    QSet<Id> seen;
    for (int i = 0; i < 10'000; ++i) seen.insert(ids.block());
    CHECK(seen.size() == 10'000);
    CHECK(seen.constBegin()->size() == 12);
    CHECK(isValidId(*seen.constBegin()));
    CHECK(isValidId(u"d-01jc8y6k2v7m"_s));
    CHECK_FALSE(isValidId(u""_s));
    CHECK_FALSE(isValidId(u"a b"_s));
    CHECK_FALSE(isValidId(QString(65, u'a')));
}

TEST_CASE("equality is full, equal content is what a reader sees") {
    test::Generator generator(3);
    const Document document = generator.document();
    CHECK(document == document);
    CHECK(checkInvariants(document).isEmpty());

    IdSource ids(9);
    const Document fresh = withFreshIds(document, ids);
    CHECK_FALSE(fresh == document);
    CHECK(fresh.id != document.id);
    CHECK(checkInvariants(fresh).isEmpty());

    Document changed = document;
    changed.meta.title = u"Other"_s;
    changed.events.clear();
    CHECK(equalContent(changed, document));
    changed.release.blocks.append(
        Block{u"abc"_s, roles::problem, {}, 0, 0, {}, {}, {}, {}, Text(u"More"_s), {}, {}});
    CHECK_FALSE(equalContent(changed, document));
    CHECK(firstDifference(changed, document).contains(u"release"_s));
}

TEST_CASE("a copy with fresh ids still points at its own figures and blocks") {
    Document document;
    document.id = u"d-1"_s;
    Visual visual;
    visual.id = u"v1"_s;
    visual.supports = u"b1"_s;
    document.visuals.append(visual);
    Block block;
    block.id = u"b1"_s;
    block.text = Text::fromMarkup(u"see **[Figure 1](<#v1>)** and [x](<https://example.com>)"_s);
    Block figure;
    figure.id = u"b2"_s;
    figure.kind = kinds::figure;
    figure.figure = u"v1"_s;
    document.appendix.blocks = {block, figure};

    IdSource ids(1);
    const Document copy = withFreshIds(document, ids);
    const Id visualId = copy.visuals.first().id;
    CHECK(visualId != u"v1"_s);
    CHECK(copy.visuals.first().supports == copy.appendix.blocks.first().id);
    CHECK(copy.appendix.blocks.at(1).figure == visualId);
    CHECK(copy.appendix.blocks.first().text.spans().first().link == u'#' + visualId);
}

TEST_CASE("a document is walked in the order in which it is read") {
    Document document;
    document.questions.append(Block{u"q"_s, roles::customer, {}, 0, 0, {}, {}, {}, {}, {}, {}, {}});
    document.release.blocks.append(Block{u"r"_s, roles::headline, {}, 0, 0, {}, {}, {}, {}, {}, {}, {}});
    FaqEntry entry;
    entry.id = u"e"_s;
    entry.answer.append(Block{u"a"_s, {}, {}, 0, 0, {}, {}, {}, {}, Text(u"Yes"_s), {}, {}});
    document.customerFaq.entries.append(entry);
    QStringList order;
    for (const Met& met : walk(document)) order.append(met.id());
    CHECK(order == QStringList{u"r"_s, u"e"_s, u"a"_s, u"q"_s});
    CHECK(document.customerFaq.entries.first().isAnswered());
    CHECK(allWords(document) == u"Yes"_s);
}

TEST_CASE("A part of the program that is missing is said to be missing") {
    const auto function =
        moduleFunction(QStringLiteral("no_such_library"), "nothing", QStringLiteral("It is missing."));
    REQUIRE_FALSE(function);
    CHECK(function.error().code == ErrorCode::NotFound);
    CHECK(function.error().message == QStringLiteral("It is missing."));
    CHECK_FALSE(function.error().where.isEmpty());
}
