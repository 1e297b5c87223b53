// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace backcast {

/// The keys that the user has chosen, by the action's id; only what differs from the usual. An empty list
/// takes the keys of an action away.
using ShortcutChanges = QMap<QString, QList<QKeySequence>>;

/// As the settings keep them: a line for each key ("file.save Ctrl+Shift+F12"), or the id alone where an
/// action has no key any more.
[[nodiscard]] QStringList shortcutLines(const ShortcutChanges& changes);

struct ReadShortcuts {
    ShortcutChanges changes;
    QStringList unreadable; ///< lines that name no keys, or keys that cannot be a shortcut
};
[[nodiscard]] ReadShortcuts shortcutsFromLines(const QStringList& lines);

/// Why keys cannot be a shortcut, in a sentence; empty: they can. What writes a character, moves the cursor
/// or opens a menu stays what it is.
[[nodiscard]] QString shortcutProblem(const QKeySequence& keys);

} // namespace backcast
