// SPDX-License-Identifier: MIT
#include "ui/shell/actionregistry.h"

#include <QToolButton>
#include <QWidget>

namespace backcast {

ActionRegistry::ActionRegistry(QWidget& window)
    : QObject(&window)
    , m_window(window) {}

QAction& ActionRegistry::add(const QString& id, const QString& title, const QList<QKeySequence>& shortcuts) {
    Q_ASSERT(!m_actions.contains(id));
    auto* action = new QAction(title, this);
    action->setObjectName(id);
    // Without this Qt for macOS guesses from the title which entry is "About" or "Quit".
    action->setMenuRole(QAction::NoRole);
    action->setShortcuts(shortcuts);
    for (const QKeySequence& keys : shortcuts) {
        Q_ASSERT_X(!m_shortcuts.contains(keys), "ActionRegistry", qPrintable(keys.toString()));
        m_shortcuts.insert(keys, id);
    }
    // The first slot that is connected: it is called before those that do the work.
    connect(action, &QAction::triggered, this, &ActionRegistry::aboutToRun);
    m_usual.insert(id, shortcuts);
    m_actions.insert(id, action);
    m_order.append(id);
    // The window holds it as well, so that its shortcut works while the menu bar is hidden (full screen).
    m_window.addAction(action);
    return *action;
}

QAction& ActionRegistry::action(const QString& id) const {
    Q_ASSERT_X(m_actions.contains(id), "ActionRegistry", qPrintable(id));
    return *m_actions.value(id);
}

void ActionRegistry::setEnabled(const QString& prefix, bool enabled) {
    for (auto it = m_actions.lowerBound(prefix); it != m_actions.cend() && it.key().startsWith(prefix); ++it)
        it.value()->setEnabled(enabled);
}

QString ActionRegistry::plainTitle(const QAction& action) {
    QString title = action.text();
    title.remove(u'&');
    if (title.endsWith(QChar(0x2026))) title.chop(1);
    return title;
}

QToolButton* textButton(QAction& action, const QString& text, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(&action);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(ActionRegistry::plainTitle(action));
    const auto follow = [button, text, &action] {
        const QString name = ActionRegistry::plainTitle(action);
        // The menu's title ("&Strong") would come back with every change of the action.
        button->setText(text);
        button->setToolTip(
            action.shortcut().isEmpty()
                ? name
                : QStringLiteral("%1 (%2)").arg(name, action.shortcut().toString(QKeySequence::NativeText)));
    };
    follow();
    QObject::connect(&action, &QAction::changed, button, follow);
    return button;
}

} // namespace backcast
