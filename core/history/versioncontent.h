// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/versions.h"

/// What is inside of a version: for versions.cpp alone.
namespace backcast {

/// What a version of the document as it is now holds, without number and label; the bases are put into the
/// document.
[[nodiscard]] Draft recordVersion(Document& document);

/// The document with what a version holds in the place of its own. Errors: Invalid where what comes out is no
/// document.
[[nodiscard]] Result<VersionContent> withContent(const Document& document, const Draft& draft);

} // namespace backcast
