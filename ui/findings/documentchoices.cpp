// SPDX-License-Identifier: MIT
#include "ui/findings/documentchoices.h"

#include "core/document/names.h"
#include "core/storage/extramembers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

const QString levelsMember = u"rule_levels"_s;
constexpr std::array levelWords{"usual"_L1, "must"_L1, "should"_L1, "idea"_L1, "off"_L1};

} // namespace

RuleLevels documentLevels(const Meta& meta) {
    RuleLevels levels;
    const std::optional<JsonValue> member = extraMember(meta.extra, levelsMember);
    if (!member || !member->isObject()) return levels;
    for (std::size_t i = 0; i < member->items.size(); ++i) {
        const JsonValue& value = member->items[i];
        if (value.type != JsonValue::Type::String) continue;
        for (std::size_t n = 0; n < levelWords.size(); ++n)
            if (QString::fromStdString(value.text) == levelWords.at(n))
                levels.insert(QString::fromStdString(member->names[i]), RuleLevel(n));
    }
    return levels;
}

void setDocumentLevel(Meta& meta, const QString& rule, std::optional<RuleLevel> level) {
    const std::optional<JsonValue> before = extraMember(meta.extra, levelsMember);
    JsonValue levels = before && before->isObject() ? *before : JsonValue::ofType(JsonValue::Type::Object);
    if (level)
        levels.set(rule.toStdString(), JsonValue::ofString(levelWords.at(std::size_t(*level))));
    else
        levels.remove(rule.toStdString());
    setExtraMember(meta.extra, levelsMember, levels.items.empty() ? QByteArray() : compactJson(levels));
}

IgnoredFinding ignoredFinding(const Document& document, const Finding& finding, const QString& reason,
                              const QString& by, const QString& at) {
    IgnoredFinding record;
    record.rule = finding.rule;
    record.block = finding.place.block;
    record.quote = finding.part.isEmpty() ? finding.question : finding.part;
    if (!record.block.isEmpty()) {
        record.quote.clear();
        for (const Met& met : walk(document)) {
            // The offsets of a table count in no text of its own.
            if (met.id() != record.block || (met.block && met.block->kind == kinds::table)) continue;
            const int end = finding.place.end < 0 ? int(met.text().size()) : finding.place.end;
            record.quote = met.text().plain().mid(finding.place.start, end - finding.place.start);
        }
    }
    record.reason = reason;
    record.by = by;
    record.at = at;
    return record;
}

void addIgnored(Document& document, const IgnoredFinding& record) {
    document.findingsIgnored.removeIf([&record](const IgnoredFinding& other) {
        return other.rule == record.rule && other.block == record.block && other.quote == record.quote;
    });
    document.findingsIgnored.append(record);
}

} // namespace backcast
