// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/result.h"

#include <QByteArray>
#include <QString>

namespace backcast::exchange {

/// The characters of a text file: UTF-8, or UTF-16 with a byte order mark. Lines end in line feeds.
/// Errors: over 20 MB, NUL bytes, not UTF-8.
[[nodiscard]] Result<QString> decoded(const QByteArray& bytes);

} // namespace backcast::exchange
