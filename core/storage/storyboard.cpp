// SPDX-License-Identifier: MIT
#include "core/storage/storyboard.h"

#include "core/storage/json.h"

namespace backcast {

namespace {

JsonValue valueOf(const StoryStep& step) {
    JsonValue object = JsonValue::ofType(JsonValue::Type::Object);
    object.set("title", JsonValue::ofString(step.title));
    object.set("text", JsonValue::ofString(step.text));
    return object;
}

} // namespace

QList<StoryStep> storySteps(const QByteArray& data) {
    const Result<JsonValue> parsed = parseJson(data);
    if (!parsed || !parsed->isObject()) return {};
    const JsonValue* steps = parsed->find("steps");
    if (!steps || steps->type != JsonValue::Type::Array) return {};
    QList<StoryStep> list;
    for (const JsonValue& step : steps->items)
        if (step.isObject()) list.append({step.stringMember("title"), step.stringMember("text")});
    return list;
}

QByteArray withStorySteps(const QByteArray& data, const QList<StoryStep>& steps) {
    JsonValue object = JsonValue::ofType(JsonValue::Type::Object);
    if (const Result<JsonValue> parsed = parseJson(data); parsed && parsed->isObject()) object = *parsed;
    JsonValue array = JsonValue::ofType(JsonValue::Type::Array);
    for (const StoryStep& step : steps)
        if (!step.title.trimmed().isEmpty() || !step.text.trimmed().isEmpty())
            array.items.push_back(valueOf(step));
    object.set("steps", std::move(array));
    return compactJson(object);
}

} // namespace backcast
