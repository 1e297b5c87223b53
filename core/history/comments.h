// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QHash>

#include <optional>

namespace backcast {

/// An answer in a thread of comments.
struct CommentReply {
    QString id; ///< UUID of its event
    QString author;
    QString at; ///< ISO 8601, UTC
    QString body;
    bool operator==(const CommentReply&) const = default;
};

/// A comment with its answers, as the events of a document add up to.
struct CommentThread {
    QString id; ///< UUID of the event that created it
    QString author;
    QString at;
    QString body;
    std::optional<Anchor> anchor; ///< none: on the document as a whole
    bool resolved = false;
    QList<CommentReply> replies;
    bool operator==(const CommentThread&) const = default;
};

/// The threads, in the order in which they were created. Events are taken in their order (lamport, author,
/// id), whatever their order in the file; `edit` and `retract` change the comment or answer whose id is their
/// `thread`. What was retracted is left out, and an event that refers to nothing is passed over. Authors are
/// the names of `people`, or the id where there is none.
[[nodiscard]] QList<CommentThread> commentThreads(const Document& document);

/// Where the words of an anchor stand now, in the plain text of its block, entry or cell.
struct AnchorPlace {
    int start = 0; ///< UTF-16 units
    int end = 0;   ///< the same as `start`: the whole block
    bool operator==(const AnchorPlace&) const = default;
};

/// Finds the words of anchors in the text as it is now. The document must stay as it is meanwhile.
class AnchorFinder {
public:
    explicit AnchorFinder(const Document& document);

    /// Where an anchor's words stand: at its offsets, or the one place in its block where they are now.
    /// Nothing where they are gone or stand there several times: no guess. An anchor without words is on the
    /// whole block.
    /// Where what a hostile document asks for would take too long, no more words are looked for.
    [[nodiscard]] std::optional<AnchorPlace> find(const Anchor& anchor) const;
    /// The block or FAQ entry of an anchor; null where it is gone.
    [[nodiscard]] const Met* blockOf(const Anchor& anchor) const;

private:
    [[nodiscard]] std::optional<QString> textOf(const Anchor& anchor) const;

    QHash<Id, Met> m_blocks;
    mutable qint64 m_steps = 0; ///< that searching has taken, at the worst
};

} // namespace backcast
