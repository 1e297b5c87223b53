// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/result.h"
#include "core/storage/clock.h"
#include "core/storage/safefile.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace backcast {

/// One copy of a document as it was saved.
struct Copy {
    QString file;        ///< its path
    QDateTime time;      ///< when it was saved, UTC
    QString sha256Start; ///< the first 16 digits of the content's SHA-256
    qint64 size = 0;
    bool operator==(const Copy&) const = default;
};

struct CopyLimits {
    qint64 bytesOfDocument = qint64(256) * 1024 * 1024;
    qint64 bytesOfAll = qint64(1024) * 1024 * 1024;
};

/// Which of `copies` have to go at the time `now`, so that what stays is: all of the last hour, then the
/// latest of each hour for a day, of each day for 14 days, of each week for a year; of each of these also the
/// largest, where the latest holds less than four fifths of it (somebody may have saved a document that he
/// had emptied by mistake); and always the latest of all. If this is more than `maxBytes`, those go that
/// stand closest to a later one, for their age.
[[nodiscard]] QList<Copy> copiesToDrop(QList<Copy> copies, const QDateTime& now, qint64 maxBytes);

/// Copies of each document, one for each save, in a folder away from the documents: for the day on which the
/// document itself is damaged, deleted, or saved with something missing. One folder for each document and
/// place.
class CopyStore {
public:
    /// `root` is made when it is first needed. Production passes <app data>/copies.
    CopyStore(const SafeFile& files, QString root, Clock clock = systemTime, CopyLimits limits = {});

    /// Keeps what was just saved at `path`, then thins the copies of this document. What is empty or cut off
    /// is Malformed and not kept; what equals the latest copy is not kept twice. An error means no copy was
    /// made; the old ones stay.
    [[nodiscard]] Result<Copy> add(const QString& documentId, const QString& path, const QByteArray& bytes);
    /// The document has another path now: its copies are found there from then on. On an error they stay
    /// where they are, and are found by the document's id.
    [[nodiscard]] Result<void> moved(const QString& documentId, const QString& from, const QString& to);
    /// The copies of the document that was saved at `path`, the latest first. None is no error.
    [[nodiscard]] Result<QList<Copy>> list(const QString& path) const;
    /// The copies of a document wherever it was saved: also before it was moved or renamed.
    [[nodiscard]] Result<QList<Copy>> listById(const QString& documentId) const;
    /// Errors: those of SafeFile::readFile; Malformed where it is not what was saved.
    [[nodiscard]] Result<QByteArray> read(const Copy& copy) const;

    /// Thins the copies of all documents, as time passes also for those that nobody saves. Returns how many
    /// went.
    [[nodiscard]] Result<int> prune(const QDateTime& now);

    [[nodiscard]] const QString& root() const { return m_root; } ///< for "Open the folder of copies"

private:
    [[nodiscard]] QString folderOf(const QString& documentId, const QString& path) const;
    [[nodiscard]] QString pathKey(const QString& path) const;
    [[nodiscard]] Result<QStringList> folders() const;
    [[nodiscard]] Result<QList<Copy>> copiesIn(const QStringList& folders) const;
    [[nodiscard]] int drop(const QList<Copy>& copies) const;
    void removeTemporaries(const QString& folder, const QDateTime& now) const;

    SafeFile m_files;
    QString m_root;
    Clock m_clock;
    CopyLimits m_limits;
};

} // namespace backcast
