// SPDX-License-Identifier: MIT
#include "core/storage/jsonobject.h"

#include <nlohmann/json.hpp>

namespace backcast {

bool isWholeJsonObject(const QByteArray& bytes) {
    const QByteArrayView content = QByteArrayView(bytes).trimmed();
    if (!content.startsWith('{') || !content.endsWith('}')) return false;
    if (content.sliced(1).trimmed() == "}") return false;
    return nlohmann::json::accept(content.begin(), content.end());
}

} // namespace backcast
