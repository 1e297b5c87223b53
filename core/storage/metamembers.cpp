// SPDX-License-Identifier: MIT
#include "core/storage/metamembers.h"

#include "core/storage/extramembers.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

struct TargetPart {
    const char* name;
    Target Targets::*target;
};
constexpr TargetPart targetParts[] = {
    {"document", &Targets::document},
    {"release", &Targets::release},
    {"customer_faq", &Targets::customerFaq},
    {"internal_faq", &Targets::internalFaq},
};

std::optional<double> numberIn(const JsonValue& object, std::string_view name, double most) {
    const JsonValue* value = object.find(name);
    if (!value || value->type != JsonValue::Type::Number) return std::nullopt;
    bool isNumber = false;
    const double number = QByteArray::fromStdString(value->text).toDouble(&isNumber);
    if (!isNumber || !(number >= 0)) return std::nullopt;
    return std::min(number, most);
}

JsonValue number(double value) {
    JsonValue json;
    json.type = JsonValue::Type::Number;
    json.text = QByteArray::number(value, 'g', 12).toStdString();
    return json;
}

} // namespace

QStringList dictionaryOf(const Meta& meta) {
    const std::optional<JsonValue> member = extraMember(meta.extra, u"dictionary"_s);
    if (!member || member->type != JsonValue::Type::Array) return {};
    QStringList words;
    for (const JsonValue& item : member->items)
        if (item.type == JsonValue::Type::String) words.append(QString::fromStdString(item.text));
    return words;
}

void setDictionary(Meta& meta, const QStringList& words) {
    QByteArray json;
    for (const QString& word : words) json += (json.isEmpty() ? "[" : ", ") + jsonString(word);
    if (!json.isEmpty()) json += ']';
    setExtraMember(meta.extra, u"dictionary"_s, json);
}

Targets targetsOf(const Meta& meta) {
    Targets targets;
    const std::optional<JsonValue> member = extraMember(meta.extra, u"targets"_s);
    if (!member || !member->isObject()) return targets;
    for (const TargetPart& part : targetParts) {
        const JsonValue* said = member->find(part.name);
        if (!said || !said->isObject()) continue;
        Target& target = targets.*part.target;
        target.words = int(numberIn(*said, "words", Targets::mostWords).value_or(target.words));
        target.pages = numberIn(*said, "pages", Targets::mostPages).value_or(target.pages);
    }
    return targets;
}

void setTargets(Meta& meta, const Targets& targets) {
    const Targets usual;
    JsonValue all = JsonValue::ofType(JsonValue::Type::Object);
    for (const TargetPart& part : targetParts) {
        const Target& wanted = targets.*part.target;
        JsonValue object = JsonValue::ofType(JsonValue::Type::Object);
        if (wanted.words != (usual.*part.target).words) object.set("words", number(wanted.words));
        if (wanted.pages != (usual.*part.target).pages) object.set("pages", number(wanted.pages));
        if (!object.items.empty()) all.set(part.name, std::move(object));
    }
    setExtraMember(meta.extra, u"targets"_s, all.items.empty() ? QByteArray() : compactJson(all));
}

} // namespace backcast
