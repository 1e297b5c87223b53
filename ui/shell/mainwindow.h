// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/actionregistry.h"
#include "ui/shell/checkrunner.h"
#include "ui/shell/fileactions.h"

#include <QMainWindow>

#include <functional>

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace backcast {

class Analysis;
class BankActions;
class CompareActions;
class Counting;
class Autosave;
class CommentsPanel;
class DocumentActions;
class Editor;
class FindingsPanel;
class CommandPalette;
class Finder;
class GuideActions;
class PageActions;
class PanelLinks;
class QuestionsPanel;
class ScrollMap;
class Spelling;
class SettingsActions;
class SidePanel;
class StartPage;
class StatusBar;
class Toolbar;
class VersionActions;
class VersionsPanel;
class WindowActions;
class WritingActions;

/// A window: one document, or the start page. It builds its parts and hands them to each other; see
/// docs/window.md for who does what.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Services& services, WindowHost& host, CheckRunner::Function checks = CheckRunner::standard());
    ~MainWindow() override;

    /// Shows the document that the controller has got, in front.
    void showDocument();
    /// Shows the start page with these drafts on it.
    void showStart(const QList<DraftEntry>& drafts);
    void bringToFront();
    /// Runs `work` when the window has been painted for the first time; at once if it has been.
    void whenPainted(std::function<void()> work);

    [[nodiscard]] const Document& document() const;
    [[nodiscard]] DocumentController& controller() { return *m_controller; }
    [[nodiscard]] FileActions& files() { return *m_files; }
    [[nodiscard]] PageActions& pages() { return *m_pages; }
    [[nodiscard]] BankActions& bank() { return *m_bank; }
    [[nodiscard]] GuideActions& guide() { return *m_guide; }
    [[nodiscard]] Spelling& spelling() { return *m_spelling; }
    [[nodiscard]] Counting& counting() { return *m_counting; }
    [[nodiscard]] ScrollMap& scrollMap() { return *m_map; }
    [[nodiscard]] DocumentActions& documents() { return *m_documents; }
    [[nodiscard]] Autosave& autosave() { return *m_autosave; }
    [[nodiscard]] SettingsActions& settings() { return *m_settings; }
    [[nodiscard]] Finder& finder() { return *m_finder; }
    void openPalette();
    [[nodiscard]] CommandPalette* commandPalette() const { return m_palette; } ///< null until it was opened
    [[nodiscard]] Editor& editor() { return *m_editor; }
    [[nodiscard]] WritingActions& writing() { return *m_writing; }
    [[nodiscard]] Analysis& analysis() { return *m_analysis; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] QuestionsPanel& questions() { return *m_questions; }
    [[nodiscard]] FindingsPanel& findings() { return *m_findings; }
    [[nodiscard]] VersionsPanel& versionsPanel() { return *m_versionsPanel; }
    [[nodiscard]] VersionActions& versions() { return *m_versions; }
    [[nodiscard]] CompareActions& comparing() { return *m_comparing; }
    [[nodiscard]] SidePanel& side() { return *m_side; }
    [[nodiscard]] CommentsPanel& comments() { return *m_comments; }
    [[nodiscard]] StatusBar& status() { return *m_status; }
    [[nodiscard]] ActionRegistry& actions() { return *m_actions; }
    [[nodiscard]] StartPage* startPage() { return m_start; } ///< null: it was never shown

    /// Shows or hides a panel because the user wants it so.
    void setQuestionsShown(bool shown);
    void setFindingsShown(bool shown);
    /// Shows a list of the right panel, or hides the panel where it is in front.
    void setSideShown(QWidget& page, bool shown);
    /// Per cent; 0: as wide as the window allows, at most 100.
    void setZoom(int percent);
    /// Moves the keyboard to the next (1) or previous (-1) pane.
    void cyclePanes(int direction);
    void editLink();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectParts();
    void leavePage();
    void updateTitle();
    void fitPanels();
    void fitZoom();
    void followFormat();
    void keepTextInPlace();
    void rememberLayout();
    void takeFiles(const QStringList& files);

    Services& m_services;
    WindowHost& m_host;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    QWidget* m_column; ///< message bar and page
    QVBoxLayout* m_columnLayout = nullptr;
    Editor* m_editor;
    MessageBar* m_messages;
    QuestionsPanel* m_questions;
    SidePanel* m_side;
    FindingsPanel* m_findings;
    CommentsPanel* m_comments;
    VersionsPanel* m_versionsPanel;
    StatusBar* m_status;
    StartPage* m_start = nullptr;
    ActionRegistry* m_actions;
    DocumentController* m_controller;
    Analysis* m_analysis;
    FileActions* m_files;
    PageActions* m_pages;
    BankActions* m_bank;
    GuideActions* m_guide;
    Spelling* m_spelling;
    Counting* m_counting;
    ScrollMap* m_map;
    SettingsActions* m_settings;
    DocumentActions* m_documents;
    Autosave* m_autosave;
    Finder* m_finder = nullptr;
    CommandPalette* m_palette = nullptr;
    QString m_format; ///< of the page that the zoom was fitted to
    PanelLinks* m_links = nullptr;
    Toolbar* m_toolbar = nullptr;
    WindowActions* m_windowActions = nullptr;
    WritingActions* m_writing = nullptr;
    CompareActions* m_comparing;
    VersionActions* m_versions;
    std::vector<std::function<void()>> m_waiting; ///< for the first paint
    QList<DraftEntry> m_drafts;                   ///< on the start page
    int m_zoom;
    int m_messageHeight = 0;
    bool m_painted = false;
    bool m_fitting = false; ///< the zoom is being changed by the window, not by the user
    bool m_narrow = false;
};

} // namespace backcast
