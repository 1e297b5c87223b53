// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/result.h"

/// Pictures from files and the clipboard.
namespace backcast {

inline constexpr qint64 largestPicture = 20 * 1024 * 1024; ///< bytes; every copy of the document carries them

/// Whether the name of a file ends as that of a picture.
[[nodiscard]] bool isPictureFile(const QString& path);

/// A picture as a document keeps it: PNG and JPEG as they are, other formats as PNG. Errors: over 20 MB, more
/// than 12,000 pixels on a side, no picture.
[[nodiscard]] Result<Attachment> pictureOf(QByteArray bytes, const QString& name);

} // namespace backcast
