// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/result.h"

#include <QString>

namespace backcast {

enum class FileAction { Read, Write };

/// The system's error as a sentence for the user: what could not be done with the file at `path`, and why.
[[nodiscard]] tl::unexpected<Error> fileFailure(FileAction action, int systemError, const QString& path);

/// A path as it stands in a sentence: the name in quotation marks.
[[nodiscard]] QString quotedName(const QString& path);

} // namespace backcast
