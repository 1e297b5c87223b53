// SPDX-License-Identifier: MIT
#include "core/exchange/visualdata.h"

#include "core/storage/json.h"

namespace backcast::exchange {

using namespace Qt::StringLiterals;

QByteArray urlData(const QString& url) {
    return "{\"url\": " + jsonString(url) + "}";
}

QByteArray readData(const QString& json, const QString& url) {
    JsonLimits limits;
    limits.depth = 32; // the document around it has a limit as well
    const Result<JsonValue> value = parseJson(json.toUtf8(), limits);
    if (value && value->isObject()) return compactJson(*value);
    return "{\"url\": " + jsonString(url) + ", \"unread\": " + jsonString(json) + "}";
}

} // namespace backcast::exchange
