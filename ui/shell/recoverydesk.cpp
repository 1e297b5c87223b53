// SPDX-License-Identifier: MIT
#include "ui/shell/recoverydesk.h"

#include "core/storage/format.h"

#include <QPointer>

#include <utility>

namespace backcast {

namespace {

Result<void> makeSlot(RecoveryStore& store, RecoveryDesk::Slot& slot, const DraftInfo& info) {
    if (!slot.name.isEmpty()) return {};
    const Result<QString> made = store.create(info);
    if (!made) return tl::unexpected(made.error());
    slot.name = *made;
    return {};
}

} // namespace

RecoveryDesk::RecoveryDesk(RecoveryStore& store)
    : m_store(store) {
    m_pool.setMaxThreadCount(1);
}

RecoveryDesk::~RecoveryDesk() {
    m_pool.waitForDone();
}

RecoveryStore& RecoveryDesk::store() {
    m_pool.waitForDone();
    return m_store;
}

void RecoveryDesk::wait() {
    m_pool.waitForDone();
}

void RecoveryDesk::writeLater(const std::shared_ptr<Slot>& slot, const Document& document,
                              const DraftInfo& info, QObject* context,
                              std::function<void(const Result<void>&)> done) {
    // `context` is only touched in the GUI thread: the relay object is deleted there with it, and posts to it
    // are dropped.
    auto relay = std::make_shared<QObject>();
    const QPointer<QObject> alive(context);
    m_pool.start([this, slot, document, info, relay, alive, done = std::move(done)] {
        Result<void> result = makeSlot(m_store, *slot, info);
        if (result) result = m_store.write(slot->name, saveDocument(document), info);
        QMetaObject::invokeMethod(
            relay.get(),
            [relay, alive, done, result] {
                if (alive) done(result);
            },
            Qt::QueuedConnection);
    });
}

void RecoveryDesk::announceLater(const std::shared_ptr<Slot>& slot, const DraftInfo& info) {
    // A failure shows itself with the first draft that is written.
    m_pool.start([this, slot, info] { std::ignore = makeSlot(m_store, *slot, info); });
}

} // namespace backcast
