// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/recoverydesk.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace backcast {

/// Keeps the recovery draft of one window's document: two seconds after the first change, then at most every
/// four seconds while something is unsaved, and at once when the window loses the focus or something risky is
/// about to happen.
class RecoveryKeeper : public QObject {
    Q_OBJECT
public:
    using Snapshot = std::function<Document()>;
    using Info = std::function<DraftInfo()>;

    RecoveryKeeper(RecoveryDesk& desk, Snapshot snapshot, Info info, QObject* parent = nullptr);

    /// A document was opened or begun. Other programs learn of it a moment later.
    void open();
    /// The same for a draft that was taken over.
    void resume(const QString& slot);
    void noteChange();
    /// Writes the draft now if it lacks a change.
    void writeNow();
    /// The same, and waits for it: for when the next moment may be the last.
    void flush();
    /// The document was saved: the draft has to rest on the file as it is now.
    void rebase();
    /// The document's file has another name.
    void moved();
    /// The user is done with the document. The draft is kept for a while all the same.
    void close();

    static constexpr int firstDelay = 2000; ///< ms
    static constexpr int laterDelay = 4000;

Q_SIGNALS:
    void failed(const backcast::Error& error);
    void written();

private:
    RecoveryDesk& m_desk;
    Snapshot m_snapshot;
    Info m_info;
    std::shared_ptr<RecoveryDesk::Slot> m_slot;
    QTimer m_timer;
    QTimer m_announceTimer;
    QElapsedTimer m_sinceWrite;
    bool m_changed = false; ///< since the draft was last written
    bool m_hasDraft = false;
};

} // namespace backcast
