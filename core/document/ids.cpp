// SPDX-License-Identifier: MIT
#include "core/document/ids.h"

#include <algorithm>

namespace backcast {

QString IdSource::characters(int count) {
    static constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    QString result(count, Qt::Uninitialized);
    for (QChar& c : result) c = QLatin1Char(alphabet[m_random.generate() & 31U]);
    return result;
}

Id IdSource::block() {
    return characters(12);
}

Id IdSource::row() {
    return characters(4);
}

Id IdSource::document() {
    return QStringLiteral("d-") + characters(12);
}

bool isValidId(QStringView id) {
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'-' || c == u'_' || c == u'.';
    };
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), allowed);
}

} // namespace backcast
