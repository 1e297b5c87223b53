// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/result.h"

#include <QString>
#include <QtGlobal>

namespace backcast {

/// A function of one of the program's own libraries that are loaded when they are needed: beside the program
/// where it was built, in ../lib/backcast where it is installed. Once loaded a library stays. Errors:
/// NotFound with `missing`, a sentence for the user, and why the library could not be loaded.
[[nodiscard]] Result<QFunctionPointer> moduleFunction(const QString& library, const char* function,
                                                      const QString& missing);

} // namespace backcast
