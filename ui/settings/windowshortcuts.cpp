// SPDX-License-Identifier: MIT
#include "ui/settings/windowshortcuts.h"

#include "ui/editor/editor.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/paletteentries.h"

#include <QCoreApplication>

namespace backcast {

ShortcutTable shortcutTable(const ActionRegistry& actions) {
    ShortcutTable table;
    for (const QString& id : actions.ids()) table.add(id, actions.usualShortcuts(id));
    return table;
}

QStringList applyShortcuts(const ShortcutChanges& changes, const ActionRegistry& actions, Editor& editor) {
    ShortcutTable table = shortcutTable(actions);
    QStringList problems;
    for (const QString& id : table.apply(changes))
        problems.append(QCoreApplication::translate("Shortcuts",
                                                    "The keys that were chosen for “%1” belong to another "
                                                    "action, so it has its usual ones.")
                            .arg(actionTitle(id, actions.action(id))));
    WindowKeys keys;
    for (const QString& id : actions.ids()) {
        const QList<QKeySequence> now = table.keysOf(id);
        QAction& action = actions.action(id);
        if (action.shortcuts() != now) action.setShortcuts(now);
        keys.byId.insert(id, now.value(0));
        // Also those that were taken away: what Ctrl+Z does must not depend on where the keyboard is.
        const QList<QKeySequence> usual = actions.usualShortcuts(id);
        for (const QKeySequence& one : now + usual)
            if (now.contains(one) != usual.contains(one)) keys.changed.insert(one);
    }
    editor.setWindowKeys(keys);
    return problems;
}

} // namespace backcast
