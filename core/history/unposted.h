// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/anchors.h"

#include <optional>

namespace backcast {

/// A comment that somebody is writing and has not posted. It stands in recovery drafts only, as the member
/// `unposted_comment` of the document, so that it survives the program; never in a file of the user's.
struct UnpostedComment {
    enum class What { Comment, Reply, Edit };
    What what = What::Comment;
    QString target;                 ///< the event that is answered or edited
    std::optional<TextPlace> place; ///< of a new comment; none: the document
    QString body;
    bool operator==(const UnpostedComment&) const = default;
};

/// The document with such a comment; what was there of another one goes.
[[nodiscard]] Document withUnposted(Document document, const UnpostedComment& comment);

/// Takes it out of a document. Nothing where there is none, or none that can be read: then it stays where it
/// is.
[[nodiscard]] std::optional<UnpostedComment> takeUnposted(Document& document);

} // namespace backcast
