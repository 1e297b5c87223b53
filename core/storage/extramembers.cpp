// SPDX-License-Identifier: MIT
#include "core/storage/extramembers.h"

#include <algorithm>

namespace backcast {

std::optional<JsonValue> extraMember(const Extra& extra, const QString& name) {
    for (const Extra::Member& member : extra.members) {
        if (member.name != name) continue;
        if (Result<JsonValue> value = parseJson(member.json)) return std::move(*value);
    }
    return std::nullopt;
}

void setExtraMember(Extra& extra, const QString& name, const QByteArray& json) {
    QList<Extra::Member>& members = extra.members;
    const auto at = std::find_if(members.begin(), members.end(),
                                 [&name](const Extra::Member& member) { return member.name == name; });
    if (json.isEmpty()) {
        if (at != members.end()) members.erase(at);
    } else if (at != members.end()) {
        at->json = json;
    } else {
        members.append({name, json});
    }
}

} // namespace backcast
