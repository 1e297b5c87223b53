// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <optional>
#include <variant>

/// Versions as they stand in the file. Most of a version is as in the one before, so only what differs is
/// written: thirty versions of a document are then a few times its size instead of thirty. In memory each is
/// whole.
namespace backcast {

/// Blocks of the version before, of the same part: `count` from the index `first`.
struct DraftRun {
    int first = 0;
    int count = 0;
    bool operator==(const DraftRun&) const = default;
};

struct ChangedPart {
    QString name;
    QList<std::variant<DraftRun, DraftBlock>> blocks;
};

/// The parts of a version that are not as in the one before it in the list.
struct DraftChanges {
    int from = 0; ///< the number of the version before
    QList<ChangedPart> parts;
};

struct StoredDraft {
    Draft draft; ///< without parts where there are changes
    std::optional<DraftChanges> changes;
};

[[nodiscard]] QList<StoredDraft> storedDrafts(const QList<Draft>& drafts);

/// The versions, whole. One whose changes make no sense, because the version before is another one or does
/// not have these blocks, or whose list would be longer than a million blocks together with all before it, is
/// left without parts, and its changes are kept as a member that is not known: the others can be used all the
/// same.
[[nodiscard]] QList<Draft> wholeDrafts(QList<StoredDraft> stored);

/// One line of JSON, as `changes` has it.
[[nodiscard]] QByteArray changesJson(const DraftChanges& changes);
/// The same of the blocks of a part.
[[nodiscard]] QByteArray draftBlocksJson(const QList<DraftBlock>& blocks);

} // namespace backcast
