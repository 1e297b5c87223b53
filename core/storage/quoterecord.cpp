// SPDX-License-Identifier: MIT
#include "core/storage/quoterecord.h"

#include "core/storage/json.h"

#include <algorithm>

namespace backcast {

namespace {

const QString member = QStringLiteral("quote");

JsonValue stringValue(const QString& text) {
    JsonValue value;
    value.type = JsonValue::Type::String;
    value.text = text.toStdString();
    return value;
}

JsonValue boolValue(bool on) {
    JsonValue value;
    value.type = on ? JsonValue::Type::True : JsonValue::Type::False;
    return value;
}

void put(JsonValue& object, const std::string& name, const JsonValue& value) {
    const auto at = std::find(object.names.begin(), object.names.end(), name);
    if (at != object.names.end()) {
        object.items[size_t(at - object.names.begin())] = value;
        return;
    }
    object.names.push_back(name);
    object.items.push_back(value);
}

void drop(JsonValue& object, const std::string& name) {
    const auto at = std::find(object.names.begin(), object.names.end(), name);
    if (at == object.names.end()) return;
    object.items.erase(object.items.begin() + (at - object.names.begin()));
    object.names.erase(at);
}

} // namespace

std::optional<QuoteRecord> quoteRecordOf(const Extra& extra) {
    for (const Extra::Member& each : extra.members) {
        if (each.name != member) continue;
        const Result<JsonValue> value = parseJson(each.json);
        if (!value || !value->isObject()) return std::nullopt;
        const JsonValue* real = value->find("real");
        if (!real || (real->type != JsonValue::Type::True && real->type != JsonValue::Type::False))
            return std::nullopt;
        const JsonValue* source = value->find("source");
        QuoteRecord record{real->type == JsonValue::Type::True, {}};
        if (source && source->type == JsonValue::Type::String)
            record.source = QString::fromStdString(source->text);
        return record;
    }
    return std::nullopt;
}

void setQuoteRecord(Extra& extra, const std::optional<QuoteRecord>& record) {
    const auto at = std::find_if(extra.members.begin(), extra.members.end(),
                                 [](const Extra::Member& each) { return each.name == member; });
    if (!record) {
        if (at != extra.members.end()) extra.members.erase(at);
        return;
    }
    JsonValue object;
    object.type = JsonValue::Type::Object;
    if (at != extra.members.end())
        if (const Result<JsonValue> before = parseJson(at->json); before && before->isObject())
            object = *before;
    put(object, "real", boolValue(record->real));
    if (record->source.isEmpty())
        drop(object, "source");
    else
        put(object, "source", stringValue(record->source));
    const QByteArray json = compactJson(object);
    if (at != extra.members.end())
        at->json = json;
    else
        extra.members.append({member, json});
}

} // namespace backcast
