// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace backcast {

/// QString::fromUtf8 that keeps a byte order mark at the start: it takes one away in silence, and with it the
/// first character of a text that begins with U+FEFF.
[[nodiscard]] inline QString fromUtf8Exactly(QByteArrayView bytes) {
    qsizetype marks = 0;
    while (bytes.sliced(3 * marks).startsWith("\xEF\xBB\xBF")) ++marks;
    return QString(marks, QChar(0xFEFF)) + QString::fromUtf8(bytes.sliced(3 * marks));
}

} // namespace backcast
