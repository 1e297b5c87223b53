// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/exchange.h"
#include "core/storage/filehash.h"

namespace backcast {

/// What a file can be for Backcast, by the ending of its name.
enum class InputFormat { Prfaq, Markdown, Text, Unknown };

[[nodiscard]] InputFormat inputFormat(const QString& path);

/// A document as it came out of a file of any kind.
struct Input {
    Document document;
    QHash<Id, int>
        lines; ///< where each block and FAQ question begins in the file, counted from 1; see `WithLines`
    QList<Recognised> report; ///< of an import; empty for a .prfaq file
    bool imported = false;    ///< it was a draft, not a .prfaq file
    bool readOnly = false;    ///< written by a later major version
    QString draft;            ///< the text of a draft as it was read, its lines ended by line feeds
    FileHash hash;            ///< of the bytes that were read
};

/// Whether the lines of a .prfaq file are wanted: only reports name them.
enum class WithLines { No, Yes };

/// Reads a .prfaq file, or imports a .md, .markdown or .txt draft. The error's `where` begins with the path.
[[nodiscard]] Result<Input> readInput(const QString& path, IdSource& ids, WithLines lines = WithLines::No);

} // namespace backcast
