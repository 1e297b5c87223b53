// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/recovery.h"
#include "ui/shell/services.h"

#include <QObject>

class QMenu;

namespace backcast {

class ActionRegistry;
class MainWindow;
class StartPage;
class ArrangeActions;
class FindingActions;
class WindowHost;

/// The menus of a window: registers all actions, puts them into menus, and keeps them enabled as far as they
/// make sense.
class WindowActions : public QObject {
    Q_OBJECT
public:
    WindowActions(MainWindow& window, Services& services, WindowHost& host);

    /// After the document came or went, a panel was shown or hidden.
    void updateState();
    void updateRevert();
    /// The buttons of the start page lead to the same actions. `drafts` are those on the page; they outlive
    /// it.
    void connectStartPage(StartPage& page, QList<DraftEntry>& drafts);
    void fillStartPage(StartPage& page, const QList<DraftEntry>& drafts);

private:
    void addFile();
    void addEdit();
    void addFind(QMenu& edit);
    void addInsert();
    void addFormat();
    void addCheck();
    void addReview();
    void addView();
    void addHelp();
    void addNewMenus(QMenu& menu);
    void addExport(QMenu& menu);
    void fillRecent();
    void watchEditor();
    void follow(const QString& target);
    void zoomBy(int steps);
    void showShortcuts();
    void showAbout();
    [[nodiscard]] QMenu& menu(const QString& title);

    MainWindow& m_window;
    Services& m_services;
    WindowHost& m_host;
    ActionRegistry& m_actions;
    ArrangeActions* m_arrange;
    FindingActions* m_findings = nullptr;
    QMenu* m_recent = nullptr;
    QMenu* m_roles = nullptr;
};

} // namespace backcast
