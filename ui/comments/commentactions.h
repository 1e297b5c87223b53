// SPDX-License-Identifier: MIT
#pragma once

#include "ui/comments/commentevents.h"
#include "ui/comments/commentmodel.h"
#include "ui/comments/commentwriting.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QMenu;
class QPoint;
class QWidget;

namespace backcast {

class ActionRegistry;
class Analysis;
class CommentsPanel;
class DocumentController;
class Editor;
class MessageBar;
struct Services;

/// Comments in the window: on what is selected, replies, edits, resolving; the list beside the page, and the
/// marks on it. A comment is no change of the text: it is not undone with it, and does not move it.
class CommentActions : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QWidget& window;
        Services& services;
        Editor& editor;
        DocumentController& controller;
        Analysis& analysis;
        MessageBar& messages;
        CommentsPanel& panel;
        std::function<void()> show; ///< brings the list to the front
        /// Does something once the window has been painted; at once where it has been.
        std::function<void(std::function<void()>)> whenPainted;
    };
    /// Adds the actions to the end of `menu`.
    CommentActions(const Parts& parts, ActionRegistry& actions, QMenu& menu, QObject* parent);

    void updateState(bool onPage, bool writable);
    /// A comment on what is selected, or on the paragraph of the cursor.
    void begin();
    /// Nothing that was typed would be lost if the document went away now; asks where it would. False: the
    /// user wants to go on writing it.
    [[nodiscard]] bool mayLeave();

private:
    void addActions(QMenu& menu);
    void connectParts();
    void load();
    void follow();
    void refresh();
    [[nodiscard]] QList<CommentCard> cards() const;
    void showState();
    void run(const CommentAction& action, const QPoint& where);
    void openMenu(const QPoint& where);
    void reply();
    void edit(const QString& event);
    void retract(const QString& event);
    void setResolved(bool resolved);
    void attach();
    void goToCurrent();
    void followCursor();

    Parts m;
    ActionRegistry& m_actions;
    CommentEvents m_events;
    CommentWriting m_writing;
    QTimer m_lull;
    bool m_onPage = false;
    bool m_writable = false;
    bool m_following = false;
};

} // namespace backcast
