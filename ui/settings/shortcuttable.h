// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/shortcuts.h"

#include <QHash>

namespace backcast {

/// Which keys each action has: the usual ones, and what the user made of them. No keys belong to two actions.
class ShortcutTable {
public:
    /// An action and its usual keys, which no other one has.
    void add(const QString& id, const QList<QKeySequence>& usual);

    /// Takes over the user's changes. Returns the actions whose change is ignored because its keys belong to
    /// another action; they have their usual keys, as far as nobody else has them.
    [[nodiscard]] QStringList apply(const ShortcutChanges& changes);
    /// What differs from the usual; changes of actions that are not known included, as they were applied.
    [[nodiscard]] ShortcutChanges changes() const;

    [[nodiscard]] QList<QKeySequence> keysOf(const QString& id) const { return m_keys.value(id); }
    [[nodiscard]] QList<QKeySequence> usualOf(const QString& id) const { return m_usual.value(id); }
    [[nodiscard]] bool isUsual(const QString& id) const { return keysOf(id) == usualOf(id); }
    /// The action that has these keys; empty: none.
    [[nodiscard]] QString ownerOf(const QKeySequence& keys) const;
    /// In the order in which they were added.
    [[nodiscard]] const QStringList& ids() const { return m_order; }

    /// Gives keys to an action, taking them from whoever has them.
    void set(const QString& id, const QList<QKeySequence>& keys);
    /// The same with the usual keys.
    void reset(const QString& id) { set(id, usualOf(id)); }

private:
    QStringList m_order;
    QHash<QString, QList<QKeySequence>> m_usual;
    QHash<QString, QList<QKeySequence>> m_keys;
    ShortcutChanges m_foreign; ///< of actions that this version does not have
};

} // namespace backcast
