// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/ids.h"
#include "core/document/result.h"
#include "core/storage/clock.h"
#include "core/storage/draftfile.h"
#include "core/storage/owner.h"
#include "core/storage/safefile.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace backcast {

/// What became of the file on which a draft was based.
enum class BaseState {
    Untitled, ///< there is none: the document was never saved
    Same,     ///< it is as it was: the draft may take its place when the document is saved
    Changed,  ///< it has changed since, or cannot be read: the draft is a copy beside it, never applied to it
    Missing   ///< it was moved or deleted
};

struct DraftEntry {
    QString slot;
    DraftInfo info;
    QDateTime time;
    DraftState state = DraftState::Open;
    BaseState base = BaseState::Untitled;
    bool recordLost = false; ///< only the content was found: `info` is empty, `time` is the file's
};

struct DraftList {
    QList<DraftEntry> drafts; ///< the latest first
    QList<Error>
        problems; ///< records that could not be read, in words; they were kept aside, nothing was deleted
};

/// Crash recovery: one draft for each open document, in a folder away from the documents. A draft is written
/// every few seconds while there is something unsaved, and is offered at the next start if its program died.
/// Nothing is deleted but by `prune`, 14 days after the document was closed or the draft was discarded.
/// Several programs may use the same folder. Not to be called from two threads at once.
class RecoveryStore {
public:
    /// `root` is made when it is first needed. Production passes <app data>/recovery.
    RecoveryStore(const SafeFile& files, QString root, Clock clock = systemTime,
                  ProcessOwner self = currentProcess());

    /// A place for the draft of a document that is being opened or begun.
    [[nodiscard]] Result<QString> create(const DraftInfo& info);
    /// Keeps `bytes` as the draft. What is empty, cut off or no JSON object is Malformed and replaces
    /// nothing. After any error the draft before is still there. Errors: NotFound (not a slot of ours), those
    /// of SafeFile::write.
    [[nodiscard]] Result<void> write(const QString& slot, const QByteArray& bytes, const DraftInfo& info);
    /// The user closed the document. On an error the draft will be offered at the next start, which is the
    /// safe side.
    [[nodiscard]] Result<void> close(const QString& slot);

    /// Drafts left by programs that died. Never one of a program that runs; one of another machine only a day
    /// after it was written, as nobody can know whether that program runs. Not where the file already holds
    /// what the draft holds.
    [[nodiscard]] Result<DraftList> pending();
    /// Drafts of documents that were closed, and discarded ones, until they are pruned.
    [[nodiscard]] Result<DraftList> kept();

    /// The content, without taking the draft over: to look at it, to compare. Where the last content is
    /// damaged, the one before it.
    [[nodiscard]] Result<QByteArray> read(const QString& slot);
    /// Takes a draft over: it is then this program's, to be written and closed as one that `create` made.
    /// Returns the content. Errors: NotFound (another window was quicker, or its program runs), Malformed,
    /// those of SafeFile::write.
    [[nodiscard]] Result<QByteArray> claim(const QString& slot);
    /// The user does not want it. It is not offered again, and kept for 14 days. Errors as those of claim.
    [[nodiscard]] Result<void> discard(const QString& slot);

    /// Deletes what was closed or discarded 14 days before `now`, and leftovers. Returns how many drafts
    /// went.
    [[nodiscard]] Result<int> prune(const QDateTime& now);

    /// Another running program that has the document at `path` open.
    [[nodiscard]] std::optional<ProcessOwner> openElsewhere(const QString& path);

    [[nodiscard]] const QString& root() const { return m_root; } ///< for "Open the recovery folder"

    static constexpr int keptDays = 14;

private:
    struct Found {
        DraftRecord record;
        QString sha256; ///< of the record as it stands on the disk; empty: there is none
    };
    struct Contents {
        QList<DraftRecord> records;
        QList<DraftRecord> orphans; ///< made up for contents whose record is lost
        QStringList files;
        QList<Error> problems;
    };

    [[nodiscard]] Result<Contents> contents();
    [[nodiscard]] Result<Found> load(const QString& slot) const;
    [[nodiscard]] Result<Found> find(const QString& slot);
    [[nodiscard]] Result<void> store(const DraftRecord& record,
                                     const std::optional<QString>& expected = {}) const;
    [[nodiscard]] Result<DraftRecord> takeOver(const QString& slot, DraftState state);
    [[nodiscard]] Result<QByteArray> contentOf(const DraftRecord& record) const;
    [[nodiscard]] QList<DraftRecord> orphansAmong(const QStringList& files) const;
    [[nodiscard]] bool isTaken(const DraftRecord& record) const;
    [[nodiscard]] std::optional<DraftEntry> offer(const DraftRecord& record) const;
    [[nodiscard]] Error setAside(const QString& slot, const Error& why) const;
    [[nodiscard]] bool removeDraft(const DraftRecord& record) const;
    void removeLeftovers(const Contents& found, const QDateTime& now) const;
    [[nodiscard]] bool removeFile(const QString& file) const;
    [[nodiscard]] QString pathOf(const QString& file) const;

    SafeFile m_files;
    QString m_root;
    Clock m_clock;
    ProcessOwner m_self;
    IdSource m_ids;
    QHash<QString, DraftRecord> m_open; ///< ours, as they stand on the disk
};

} // namespace backcast
