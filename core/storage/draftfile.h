// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/result.h"
#include "core/storage/owner.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace backcast {

/// Where a draft comes from.
struct DraftInfo {
    QString path; ///< of the document; empty: it was never saved
    QString title;
    QString documentId;
    QString baseSha256; ///< of the file when it was last read or written, hexadecimal; empty: never saved
    bool operator==(const DraftInfo&) const = default;
};

enum class DraftState {
    Open,     ///< being written, or its program died
    Closed,   ///< its document was closed by the user
    Discarded ///< it was offered, and the user did not want it
};

/// A file of the store's folder, by name, and what it has to hold.
struct DraftContent {
    QString file; ///< empty: none
    QString sha256;
    bool operator==(const DraftContent&) const = default;
};

/// What stands beside a draft's content: "<slot>.json" in the store's folder. It names the content file, so
/// that replacing this one file switches from one complete draft to the next.
struct DraftRecord {
    QString slot;
    DraftState state = DraftState::Open;
    DraftInfo info;
    QDateTime time; ///< of the last write
    ProcessOwner owner;
    DraftContent content;
    DraftContent previous; ///< the one before, for the day on which the disk returns rubbish
    bool operator==(const DraftRecord&) const = default;
};

inline constexpr qint64 maxRecordBytes = 1024 * 1024;

[[nodiscard]] QByteArray toJson(const DraftRecord& record);

/// Errors: Malformed, Invalid (also a file name that is not of this slot), TooNew.
[[nodiscard]] Result<DraftRecord> recordFromJson(const QString& slot, const QByteArray& bytes);

/// "<slot>-<number>.prfaq"
[[nodiscard]] QString contentName(const QString& slot, int number);

struct ContentName {
    QString slot;
    int number = 0; ///< 0: not the name of a content file
};
[[nodiscard]] ContentName parseContentName(const QString& file);

} // namespace backcast
