// SPDX-License-Identifier: MIT
#include "ui/settings/shortcuttable.h"

#include <algorithm>

namespace backcast {

void ShortcutTable::add(const QString& id, const QList<QKeySequence>& usual) {
    m_order.append(id);
    m_usual.insert(id, usual);
    m_keys.insert(id, usual);
}

QStringList ShortcutTable::apply(const ShortcutChanges& changes) {
    QStringList ignored;
    m_keys = m_usual;
    m_foreign.clear();
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (m_usual.contains(it.key()))
            m_keys.insert(it.key(), {}); // so that two actions can change places
        else
            m_foreign.insert(it.key(), it.value());
    }
    const auto isTaken = [this](const QKeySequence& keys) { return !ownerOf(keys).isEmpty(); };
    for (const QString& id : std::as_const(m_order)) {
        if (!changes.contains(id)) continue;
        const QList<QKeySequence> wanted = changes.value(id);
        if (std::any_of(wanted.cbegin(), wanted.cend(), isTaken))
            ignored.append(id);
        else
            m_keys.insert(id, wanted);
    }
    for (const QString& id : std::as_const(ignored)) {
        QList<QKeySequence> usual = m_usual.value(id);
        usual.removeIf(isTaken);
        m_keys.insert(id, usual);
    }
    return ignored;
}

ShortcutChanges ShortcutTable::changes() const {
    ShortcutChanges changes = m_foreign;
    for (const QString& id : m_order)
        if (!isUsual(id)) changes.insert(id, keysOf(id));
    return changes;
}

QString ShortcutTable::ownerOf(const QKeySequence& keys) const {
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it)
        if (it.value().contains(keys)) return it.key();
    return {};
}

void ShortcutTable::set(const QString& id, const QList<QKeySequence>& keys) {
    for (QList<QKeySequence>& theirs : m_keys)
        theirs.removeIf([&keys](const QKeySequence& one) { return keys.contains(one); });
    m_keys.insert(id, keys);
}

} // namespace backcast
