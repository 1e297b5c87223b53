// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/result.h"

#include <QByteArray>

namespace backcast {

/// The comments of a document without the document: what a reviewer sends back. See docs/file-format.md,
/// "Comments files".
struct CommentsFile {
    static constexpr int majorVersion = 1;
    static constexpr int minorVersion = 0;

    int major = majorVersion;
    int minor = minorVersion;
    Id document; ///< the id of the document that they are about
    QList<Person> people;
    QList<Event> events;
    QMap<QString, QByteArray> bases; ///< what their anchors refer to; the hashes have not been checked
    Extra extra;
    bool operator==(const CommentsFile&) const = default;
};

/// Reads a comments file, whole or not at all. Errors as of `loadDocument`; TooNew for a later major version.
[[nodiscard]] Result<CommentsFile> loadComments(const QByteArray& bytes);
/// Its canonical form: `loadComments(saveComments(c)) == c`.
[[nodiscard]] QByteArray saveComments(const CommentsFile& comments);
/// Whether the bytes say that they are a comments file: JSON whose `format` is "prfaq-comments". They may be
/// no good all the same.
[[nodiscard]] bool looksLikeComments(const QByteArray& bytes);

} // namespace backcast
