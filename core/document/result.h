// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace backcast {

enum class ErrorCode {
    NotFound,    ///< no such file
    NotReadable, ///< it is there, but cannot be read
    NotWritable, ///< permissions, a folder that is missing, a read-only place
    DiskFull,    ///< no space left
    WriteFailed, ///< any other failure while writing
    Unverified,  ///< written, but what was read back is not what was written
    Changed,     ///< another program changed the file since it was read; nothing was written
    TooLarge,    ///< over a documented limit
    Malformed,   ///< not the syntax it should be (JSON, UTF-8, Markdown front matter)
    Invalid,     ///< the syntax is right, the content is not (wrong type, duplicate id)
    TooNew,      ///< written by a later major version
    Unsupported, ///< a format or an option that this version does not know
    Cancelled    ///< the user stopped it
};

/// Why something failed. `message` is a sentence for the user: what happened, and what is safe. `where` is
/// the place: a path, a JSON pointer ("/release/blocks/3/text") or "line 12, column 4"; it may be empty.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    QString message;
    QString where;

    /// Message and place in one line.
    [[nodiscard]] QString text() const {
        return where.isEmpty() ? message : QStringLiteral("%1 (%2)").arg(message, where);
    }
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message, QString where = {}) {
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(where)});
}

} // namespace backcast
