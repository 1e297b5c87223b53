// SPDX-License-Identifier: MIT
#include "core/storage/quoterecord.h"

#include "core/storage/extramembers.h"

namespace backcast {

namespace {

const QString member = QStringLiteral("quote");

} // namespace

std::optional<QuoteRecord> quoteRecordOf(const Extra& extra) {
    const std::optional<JsonValue> value = extraMember(extra, member);
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

void setQuoteRecord(Extra& extra, const std::optional<QuoteRecord>& record) {
    if (!record) return setExtraMember(extra, member, {});
    std::optional<JsonValue> object = extraMember(extra, member);
    if (!object || !object->isObject()) object = JsonValue::ofType(JsonValue::Type::Object);
    object->set("real", JsonValue::ofType(record->real ? JsonValue::Type::True : JsonValue::Type::False));
    if (record->source.isEmpty())
        object->remove("source");
    else
        object->set("source", JsonValue::ofString(record->source));
    setExtraMember(extra, member, compactJson(*object));
}

} // namespace backcast
