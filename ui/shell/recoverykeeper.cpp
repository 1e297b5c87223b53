// SPDX-License-Identifier: MIT
#include "ui/shell/recoverykeeper.h"

#include <algorithm>
#include <utility>

namespace backcast {

namespace {
constexpr int announceDelay = 1000; // ms; the first second belongs to the start
}

RecoveryKeeper::RecoveryKeeper(RecoveryDesk& desk, Snapshot snapshot, Info info, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_snapshot(std::move(snapshot))
    , m_info(std::move(info)) {
    m_timer.setSingleShot(true);
    m_announceTimer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryKeeper::writeNow);
    connect(&m_announceTimer, &QTimer::timeout, this, [this] { m_desk.announceLater(m_slot, m_info()); });
}

void RecoveryKeeper::open() {
    close();
    m_slot = std::make_shared<RecoveryDesk::Slot>();
    m_announceTimer.start(announceDelay);
}

void RecoveryKeeper::resume(const QString& slot) {
    close();
    m_slot = std::make_shared<RecoveryDesk::Slot>(RecoveryDesk::Slot{slot});
    m_hasDraft = true;
}

void RecoveryKeeper::noteChange() {
    if (!m_slot) return;
    m_changed = true;
    if (m_timer.isActive()) return;
    const qint64 passed = m_sinceWrite.isValid() ? m_sinceWrite.elapsed() : 0;
    const qint64 left =
        m_sinceWrite.isValid() ? std::max<qint64>(firstDelay, laterDelay - passed) : firstDelay;
    m_timer.start(int(left));
}

void RecoveryKeeper::writeNow() {
    m_timer.stop();
    if (!m_slot || !m_changed) return;
    m_changed = false;
    m_hasDraft = true;
    m_sinceWrite.start();
    m_desk.writeLater(m_slot, m_snapshot(), m_info(), this, [this](const Result<void>& result) {
        if (result) {
            Q_EMIT written();
            return;
        }
        // Try again: a disk that was full may have room in a while.
        noteChange();
        Q_EMIT failed(result.error());
    });
}

void RecoveryKeeper::flush() {
    writeNow();
    m_desk.wait();
}

void RecoveryKeeper::rebase() {
    // A draft that is older than the file would be offered as a copy of another version.
    if (!m_hasDraft) return;
    m_changed = true;
    writeNow();
}

void RecoveryKeeper::moved() {
    if (m_hasDraft) return rebase();
    const bool changed = m_changed;
    open(); // what other programs were told of the document is said anew
    if (changed) noteChange();
}

void RecoveryKeeper::close() {
    m_timer.stop();
    m_announceTimer.stop();
    m_changed = false;
    m_hasDraft = false;
    m_sinceWrite.invalidate();
    if (!m_slot) return;
    RecoveryStore& store = m_desk.store();
    if (!m_slot->name.isEmpty())
        if (const Result<void> closed = store.close(m_slot->name); !closed) Q_EMIT failed(closed.error());
    m_slot.reset();
}

} // namespace backcast
