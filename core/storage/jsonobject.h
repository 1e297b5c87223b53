// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace backcast {

/// Whether the bytes are one whole JSON object with something in it. What is cut off, empty or full of zeros
/// is not, and must never take the place of something that is; nor is what is nested deeper than 1,024.
[[nodiscard]] bool isWholeJsonObject(const QByteArray& bytes);

} // namespace backcast
