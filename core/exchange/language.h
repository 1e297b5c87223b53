// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace backcast {

/// The language of a text, as far as Backcast has rules for it: "en" or "es". English where nothing speaks
/// for either.
[[nodiscard]] QString languageOf(const QString& text);

} // namespace backcast
