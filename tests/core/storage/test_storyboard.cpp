// SPDX-License-Identifier: MIT
#include "core/storage/format.h"
#include "core/storage/storyboard.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace Qt::StringLiterals;

TEST_CASE("the steps of a storyboard are read, changed, and keep what stands beside them") {
    const QByteArray data =
        R"({"x_tool": 3, "steps": [{"title": "5:10", "text": "A \"call\""}, 7, {"text": "Send"}]})";
    const QList<StoryStep> steps = storySteps(data);
    REQUIRE(steps.size() == 2);
    CHECK(steps.at(0) == StoryStep{u"5:10"_s, u"A \"call\""_s});
    CHECK(steps.at(1) == StoryStep{{}, u"Send"_s});
    const QByteArray changed = withStorySteps(data, {{u"Ñ"_s, u"x"_s}, {u" "_s, {}}});
    CHECK(changed == QByteArray("{\"x_tool\": 3, \"steps\": [{\"title\": \"Ñ\", \"text\": \"x\"}]}"));
    CHECK(storySteps(changed) == QList<StoryStep>{{u"Ñ"_s, u"x"_s}});
}

TEST_CASE("data that is no storyboard has no steps and harms nobody") {
    for (const QByteArray& data : {QByteArray(), QByteArray("[1]"), QByteArray("{"),
                                   QByteArray("{\"steps\": 3}"), QByteArray(100000, '[')})
        CHECK(storySteps(data).isEmpty());
    CHECK(storySteps(withStorySteps("nonsense", {{u"a"_s, u"b"_s}})).size() == 1);
}

TEST_CASE("a document with a new storyboard is read as it was saved") {
    Document document;
    document.id = u"d-1"_s;
    Visual visual;
    visual.id = u"v1"_s;
    visual.kind = u"storyboard"_s;
    visual.data = withStorySteps({}, {{u"One"_s, u"Two"_s}});
    document.visuals = {visual};
    const Result<Loaded> loaded = loadDocument(saveDocument(document));
    REQUIRE(loaded);
    CHECK(loaded->document == document);
}
