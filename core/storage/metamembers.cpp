// SPDX-License-Identifier: MIT
#include "core/storage/metamembers.h"

#include "core/storage/json.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

std::optional<JsonValue> memberOf(const Meta& meta, QLatin1StringView name) {
    for (const Extra::Member& member : meta.extra.members) {
        if (member.name != name) continue;
        if (Result<JsonValue> value = parseJson(member.json)) return std::move(*value);
    }
    return std::nullopt;
}

/// A member keeps its place among the others; empty bytes take it out.
void setMember(Meta& meta, QLatin1StringView name, const QByteArray& json) {
    QList<Extra::Member>& members = meta.extra.members;
    const auto at = std::find_if(members.begin(), members.end(),
                                 [name](const Extra::Member& member) { return member.name == name; });
    if (json.isEmpty()) {
        if (at != members.end()) members.erase(at);
    } else if (at != members.end()) {
        at->json = json;
    } else {
        members.append({name, json});
    }
}

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

void append(JsonValue& object, const char* name, JsonValue value) {
    object.names.emplace_back(name);
    object.items.push_back(std::move(value));
}

JsonValue emptyObject() {
    JsonValue object;
    object.type = JsonValue::Type::Object;
    return object;
}

} // namespace

QStringList dictionaryOf(const Meta& meta) {
    const std::optional<JsonValue> member = memberOf(meta, "dictionary"_L1);
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
    setMember(meta, "dictionary"_L1, json);
}

Targets targetsOf(const Meta& meta) {
    Targets targets;
    const std::optional<JsonValue> member = memberOf(meta, "targets"_L1);
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
    JsonValue all = emptyObject();
    for (const TargetPart& part : targetParts) {
        const Target& wanted = targets.*part.target;
        JsonValue object = emptyObject();
        if (wanted.words != (usual.*part.target).words) append(object, "words", number(wanted.words));
        if (wanted.pages != (usual.*part.target).pages) append(object, "pages", number(wanted.pages));
        if (!object.items.empty()) append(all, part.name, std::move(object));
    }
    setMember(meta, "targets"_L1, all.items.empty() ? QByteArray() : compactJson(all));
}

} // namespace backcast
