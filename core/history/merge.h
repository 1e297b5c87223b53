// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/result.h"
#include "core/storage/commentsfile.h"

/// Comments of two copies of a document, put together. Events are a set, so the order of merging does not
/// matter and merging twice adds nothing; no comment is ever lost or overwritten by it.
namespace backcast {

/// What a merge did. `news` is how it should be; `problems` are what the user has to be told.
struct MergeReport {
    int added = 0;      ///< events that were not there
    int known = 0;      ///< events that were there already
    int newThreads = 0; ///< of those added
    int newReplies = 0; ///< of those added
    int otherState = 0; ///< comments that were there and are edited, retracted, resolved or reopened now
    int sameId = 0;     ///< events that came with the id of another one, and have got an id of their own
    int ignored = 0;    ///< of those added: they change nothing (`CommentHistory::ignored`)
    int refused = 0; ///< events that were not taken: a body over `mostBodyBytes`, an anchor over the limits
    int people = 0;  ///< people who were not there
    int otherNames = 0;   ///< people who have another name in the other copy: the document's stays
    int bases = 0;        ///< texts that comments are about and that were not there
    int missingBases = 0; ///< texts that comments are about and that did not come along, or not as they were
    QStringList news;     ///< sentences
    QStringList problems; ///< sentences; empty: nothing to tell
    bool operator==(const MergeReport&) const = default;
};

struct Merged {
    Document document;
    MergeReport report;
};

/// The comments of a document, as they are sent: its events, the people who wrote them and the bases that
/// their anchors need.
[[nodiscard]] CommentsFile commentsOf(const Document& document);

/// The document with the comments of another copy. Events are stored in their order. Of two events with one
/// id that are not the same the document's stays as it is; the other is kept under an id that is made of its
/// content, so that it comes once however often it is merged. Bases come along where their hash is right. The
/// text, versions and everything else stay. Errors: Invalid where the comments are of another document;
/// TooLarge over `mostEvents`. Nothing has been changed then.
[[nodiscard]] Result<Merged> withComments(const Document& document, const CommentsFile& comments);

} // namespace backcast
