// SPDX-License-Identifier: MIT
#include "core/storage/jsonobject.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace backcast {

bool isWholeJsonObject(const QByteArray& bytes) {
    // Qt's reader: a document with pictures is one long string after another, which it reads seven times as
    // fast as nlohmann's, and this happens every few seconds while somebody types. It stops at a depth of
    // 1,024.
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    return error.error == QJsonParseError::NoError && document.isObject() && !document.object().isEmpty();
}

} // namespace backcast
