// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>

class QToolButton;

namespace backcast {

/// All that a window can do, by id ("file.save"): one QAction each, shared by menu, toolbar and shortcut, and
/// listed for the page of shortcuts. Owned by a window.
class ActionRegistry : public QObject {
    Q_OBJECT
public:
    explicit ActionRegistry(QWidget& window);

    /// Adds an action. `title` is the menu's text, with its mnemonic. The id must be new, and no shortcut may
    /// be given twice: Qt would then run neither of the two actions.
    QAction& add(const QString& id, const QString& title, const QList<QKeySequence>& shortcuts = {});
    /// Adds an action that runs `slot` of `receiver`.
    template <class Receiver, class Slot>
    QAction& add(const QString& id, const QString& title, const QList<QKeySequence>& shortcuts,
                 Receiver* receiver, Slot slot) {
        QAction& action = add(id, title, shortcuts);
        connect(&action, &QAction::triggered, receiver, slot);
        return action;
    }

    [[nodiscard]] QAction& action(const QString& id) const; ///< the id must be known
    [[nodiscard]] bool contains(const QString& id) const { return m_actions.contains(id); }
    /// In the order in which they were added.
    [[nodiscard]] const QStringList& ids() const { return m_order; }
    /// The keys that an action was added with; the user may have given it others.
    [[nodiscard]] QList<QKeySequence> usualShortcuts(const QString& id) const { return m_usual.value(id); }
    /// Enables all actions of a group ("edit."), by the beginning of their id.
    void setEnabled(const QString& prefix, bool enabled);
    /// "Save As" for "Save &As…".
    [[nodiscard]] static QString plainTitle(const QAction& action);

Q_SIGNALS:
    /// An action is going to run: the moment to put into the document what waits to be put there.
    void aboutToRun();

private:
    QWidget& m_window;
    QMap<QString, QAction*> m_actions;        ///< sorted: what begins alike stands together
    QHash<QKeySequence, QString> m_shortcuts; ///< the usual ones
    QHash<QString, QList<QKeySequence>> m_usual;
    QStringList m_order;
};

/// A flat button with `text` that does what `action` does, and says its name and keys.
[[nodiscard]] QToolButton* textButton(QAction& action, const QString& text, QWidget* parent);

} // namespace backcast
