// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/result.h"
#include "core/storage/filesystem.h"

#include <functional>

namespace backcast {

/// Reads an ordinary file piece by piece. `visit` returns false to stop early. Refuses what is no file before
/// opening it, and what is larger than `maxBytes` before reading it; a file that grows while it is read
/// counts as too large as well. Returns what the file was when it was opened. Errors as those of
/// SafeFile::readFile.
[[nodiscard]] Result<FileStat> scanFile(FileSystem& fileSystem, const QString& path, qint64 maxBytes,
                                        const std::function<bool(QByteArrayView)>& visit);

} // namespace backcast
