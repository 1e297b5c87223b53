// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/extra.h"
#include "core/storage/json.h"

#include <optional>

/// Members that are kept in an `Extra` because not every version knows them.
namespace backcast {

/// Nothing where there is no such member.
[[nodiscard]] std::optional<JsonValue> extraMember(const Extra& extra, const QString& name);
/// A member keeps its place among the others, a new one comes last; empty bytes take it out.
void setExtraMember(Extra& extra, const QString& name, const QByteArray& json);

} // namespace backcast
