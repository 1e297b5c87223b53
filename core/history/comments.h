// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/history/anchors.h"

#include <optional>

namespace backcast {

/// An answer in a thread of comments.
struct CommentReply {
    QString id; ///< UUID of its event
    QString author;
    QString at;       ///< ISO 8601, UTC
    QString body;     ///< as it was written: show it by `shownText`
    QString authorId; ///< a person's id
    int draft = 0;    ///< the number of the version on which it was said; 0: on no version
    bool isEdited = false;
    QString editedAt; ///< ISO 8601, UTC
    bool isRetracted = false;
    bool operator==(const CommentReply&) const = default;
};

/// A comment with its answers, as the events of a document add up to.
struct CommentThread {
    QString id;     ///< UUID of the event that created it
    QString author; ///< the name, or the id where nobody of that id is known: show it by `shownName`
    QString at;
    QString body;                 ///< as it was written: show it by `shownText`
    std::optional<Anchor> anchor; ///< none: on the document as a whole
    bool resolved = false;
    QList<CommentReply> replies;
    QString authorId; ///< a person's id
    QString kind;     ///< a name in `commentkinds`, another, or empty
    int draft = 0;    ///< the number of the version on which it was said; 0: on no version
    bool isEdited = false;
    QString editedAt;
    bool isRetracted = false; ///< taken back by its author; `body` is what it was
    QString resolvedBy;       ///< the name of who resolved it, while it is resolved
    QString resolvedById;
    QString resolvedAt;
    bool operator==(const CommentThread&) const = default;
};

/// An event that changes nothing, and why.
struct IgnoredEvent {
    enum class Reason {
        NoTarget,     ///< what it refers to is not there
        NotTheAuthor, ///< an edit or a retraction of somebody else's words
        SameId,       ///< another event with its id counts
        Circle,       ///< replies that refer to each other
        UnknownType   ///< of a later version, or another program
    };
    QString id;
    QString by;
    Reason reason = Reason::NoTarget;
    bool operator==(const IgnoredEvent&) const = default;
};

struct CommentHistory {
    QList<CommentThread> threads; ///< in the order in which they were created, retracted ones among them
    QList<IgnoredEvent> ignored;  ///< in the order of the events
    bool operator==(const CommentHistory&) const = default;
};

/// What the events of a document add up to, whatever their order in the file: they are taken in the order of
/// `isEarlier`. A reply to a reply belongs to the thread of that; an edit or a retraction counts where it is
/// by the author of what it changes, the last edit wins; anybody may resolve and reopen. Authors are the
/// names of `people`, or the id where there is none. Time: n log n in the number of events.
[[nodiscard]] CommentHistory commentHistory(const Document& document);

/// The threads to be read: without what was retracted. A retracted comment that others have answered stays,
/// without its body (`isRetracted`), because their words do.
[[nodiscard]] QList<CommentThread> commentThreads(const Document& document);

/// What others wrote, as plain text to show: without control characters and marks that turn the direction of
/// writing, so that it reads as it was written and nothing beside it does otherwise; lines ended by line
/// feeds; over `most` UTF-16 units cut off with "…", never inside a character. It must be shown as plain
/// text: "<b>" are three characters.
[[nodiscard]] QString shownText(const QString& text, qsizetype most = 20'000);
/// The same on one line, for names and excerpts.
[[nodiscard]] QString shownName(const QString& name, qsizetype most = 80);

} // namespace backcast
