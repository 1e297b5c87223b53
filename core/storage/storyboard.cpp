// SPDX-License-Identifier: MIT
#include "core/storage/storyboard.h"

#include "core/storage/json.h"

#include <algorithm>

namespace backcast {

namespace {

QString stringOf(const JsonValue& object, std::string_view name) {
    const JsonValue* value = object.find(name);
    return value && value->type == JsonValue::Type::String ? QString::fromStdString(value->text) : QString();
}

JsonValue valueOf(const StoryStep& step) {
    const auto text = [](const QString& words) {
        JsonValue value;
        value.type = JsonValue::Type::String;
        value.text = words.toStdString();
        return value;
    };
    JsonValue object;
    object.type = JsonValue::Type::Object;
    object.names = {"title", "text"};
    object.items = {text(step.title), text(step.text)};
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
        if (step.isObject()) list.append({stringOf(step, "title"), stringOf(step, "text")});
    return list;
}

QByteArray withStorySteps(const QByteArray& data, const QList<StoryStep>& steps) {
    JsonValue object;
    if (const Result<JsonValue> parsed = parseJson(data); parsed && parsed->isObject()) object = *parsed;
    object.type = JsonValue::Type::Object;
    JsonValue array;
    array.type = JsonValue::Type::Array;
    for (const StoryStep& step : steps)
        if (!step.title.trimmed().isEmpty() || !step.text.trimmed().isEmpty())
            array.items.push_back(valueOf(step));
    const auto at = std::find(object.names.begin(), object.names.end(), "steps");
    if (at != object.names.end()) {
        object.items[size_t(at - object.names.begin())] = array;
    } else {
        object.names.push_back("steps");
        object.items.push_back(array);
    }
    return compactJson(object);
}

} // namespace backcast
