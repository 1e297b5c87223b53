// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

/// Names in the language of a document, where its author has written none: on its pages and in what is
/// exported. They are no matter of `tr()`: a Spanish release is read in Spanish, whoever prints it. Other
/// languages get English.
namespace backcast {

[[nodiscard]] bool isSpanish(const QString& language); ///< BCP 47

/// "Customer FAQ".
[[nodiscard]] QString partTitle(Place place, const QString& language);
/// Amazon's five customer questions, word for word; empty for a role that is none of theirs.
[[nodiscard]] QString questionTitle(const QString& role, const QString& language);

} // namespace backcast
