// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace backcast {

/// A face with its file, for painters that put fonts into what they write.
struct FontFace {
    QString family;
    bool bold = false;
    bool italic = false;
    QByteArray bytes; ///< TrueType, OpenType or WOFF
    bool operator==(const FontFace&) const = default;
};

} // namespace backcast
