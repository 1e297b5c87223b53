// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

namespace backcast {

/// What to write in an empty block of a role of the release: where one of the five answers leads to it, the
/// author's own words and what to make of them; otherwise `rolePrompt(role)`. In the interface's language.
[[nodiscard]] QString rolePrompt(QAnyStringView role, const Document& document);

/// The first line of a text, cut between words after `longest` characters, without the punctuation at its
/// end: to be quoted.
[[nodiscard]] QString quotable(const QString& text, qsizetype longest);

} // namespace backcast
