// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QString>

namespace backcast {

/// "1 word" or "486 words": `one` as it is, `many` with the number for its %1. The English texts are the
/// source of all translations and are shown without a translation file, which is where Qt's own plural forms
/// would need one.
[[nodiscard]] inline QString counted(qint64 number, const QString& one, const QString& many) {
    return number == 1 ? one : many.arg(QLocale().toString(number));
}

} // namespace backcast
