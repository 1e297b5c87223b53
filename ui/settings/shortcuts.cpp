// SPDX-License-Identifier: MIT
#include "ui/settings/shortcuts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// Texts of this file, for the translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

/// Keys that the page and every field need, with whatever is held.
bool movesOrEdits(Qt::Key key) {
    static constexpr Qt::Key keys[] = {
        Qt::Key_Return, Qt::Key_Enter,  Qt::Key_Tab,      Qt::Key_Backtab, Qt::Key_Backspace, Qt::Key_Delete,
        Qt::Key_Insert, Qt::Key_Left,   Qt::Key_Right,    Qt::Key_Up,      Qt::Key_Down,      Qt::Key_Home,
        Qt::Key_End,    Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Escape,  Qt::Key_Space,     Qt::Key_Menu};
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

bool isFunctionKey(Qt::Key key) {
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

/// Media keys and the like, which write nothing.
bool isSpecial(Qt::Key key) {
    return key >= Qt::Key_Escape && !isFunctionKey(key) && !movesOrEdits(key);
}

} // namespace

QStringList shortcutLines(const ShortcutChanges& changes) {
    QStringList lines;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (it.value().isEmpty()) lines.append(it.key());
        for (const QKeySequence& keys : it.value())
            lines.append(it.key() + u' ' + keys.toString(QKeySequence::PortableText));
    }
    return lines;
}

ReadShortcuts shortcutsFromLines(const QStringList& lines) {
    ReadShortcuts result;
    for (const QString& line : lines) {
        const QString text = line.trimmed();
        const QString id = text.section(u' ', 0, 0);
        const QString keysText = text.section(u' ', 1).trimmed();
        const QKeySequence keys = QKeySequence::fromString(keysText, QKeySequence::PortableText);
        const bool none = keysText.isEmpty();
        if (id.isEmpty() || !id.contains(u'.') || (!none && !shortcutProblem(keys).isEmpty())) {
            result.unreadable.append(line);
            continue;
        }
        QList<QKeySequence>& of = result.changes[id];
        if (!none && !of.contains(keys)) of.append(keys);
    }
    return result;
}

QString shortcutProblem(const QKeySequence& keys) {
    if (keys.isEmpty()) return Say::tr("These are no keys.");
    if (keys.count() > 1) return Say::tr("One combination of keys is enough.");
    const Qt::Key key = keys[0].key();
    const Qt::KeyboardModifiers held = keys[0].keyboardModifiers();
    if (key == Qt::Key_unknown || key == Qt::Key(0)) return Say::tr("These are no keys.");
    if (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock)
        return Say::tr("Hold Ctrl, Alt or Shift and press another key.");
    if (movesOrEdits(key)) return Say::tr("The page needs this key to write or to move the cursor.");
    if (isFunctionKey(key) || isSpecial(key) || (held & (Qt::ControlModifier | Qt::MetaModifier))) return {};
    if (!(held & Qt::AltModifier)) return Say::tr("This key writes a character. Hold Ctrl or Alt with it.");
    if (key >= Qt::Key_A && key <= Qt::Key_Z && !(held & Qt::ShiftModifier))
        return Say::tr("Alt with a letter opens a menu.");
    return {};
}

} // namespace backcast
