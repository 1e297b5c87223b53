// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>
#include <QToolBar>

class QToolButton;

namespace backcast {

class ActionRegistry;
class Editor;

/// Names the role of the paragraph that the cursor is in, and changes it.
class RoleBox : public QComboBox {
    Q_OBJECT
public:
    explicit RoleBox(Editor& editor, QWidget* parent = nullptr);
    /// Shows the role at the cursor; in a part where roles are not chosen it names what stands there.
    void follow();

private:
    void choose(int index);
    Editor& m_editor;
};

/// The line of tools above the page: role, marks, link, list; at the right what leaves the window.
class Toolbar : public QToolBar {
    Q_OBJECT
public:
    Toolbar(ActionRegistry& actions, Editor& editor, QWidget* parent);
    /// Adds the buttons; the actions have to be registered by then.
    void build();
    [[nodiscard]] RoleBox& roleBox() { return *m_roles; }

private:
    QToolButton* addButton(const QString& id, const QString& text);
    ActionRegistry& m_actions;
    RoleBox* m_roles;
};

} // namespace backcast
