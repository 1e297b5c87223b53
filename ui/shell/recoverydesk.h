// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/storage/recovery.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace backcast {

/// The recovery store for all windows. Writing a draft waits for the disk, so it happens in a thread of its
/// own, one draft after the other; everything else first waits for that thread, so that the store never sees
/// two threads at once. To be used from the GUI thread only.
class RecoveryDesk {
public:
    explicit RecoveryDesk(RecoveryStore& store);
    ~RecoveryDesk(); ///< waits for drafts that are being written
    RecoveryDesk(const RecoveryDesk&) = delete;
    RecoveryDesk& operator=(const RecoveryDesk&) = delete;

    /// The store, when nothing is being written.
    [[nodiscard]] RecoveryStore& store();
    void wait();

    /// A draft's slot, once the store has made it; shared with the thread that makes it.
    struct Slot {
        QString name;
    };
    /// Makes the slot where there is none yet, and writes the draft. `done` runs in the GUI thread while
    /// `context` lives.
    void writeLater(const std::shared_ptr<Slot>& slot, const Document& document, const DraftInfo& info,
                    QObject* context, std::function<void(const Result<void>&)> done);
    /// Makes the slot only: so that other programs know that the document is open here.
    void announceLater(const std::shared_ptr<Slot>& slot, const DraftInfo& info);

private:
    RecoveryStore& m_store;
    QThreadPool m_pool;
};

} // namespace backcast
