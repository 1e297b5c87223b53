// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/paginator.h"
#include "ui/pages/previewview.h"
#include "ui/settings/preferences.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolBar;
class QToolButton;

namespace backcast {

class ActionRegistry;
class Editor;

/// The pages of a document in a window of their own, beside the one in which it is written. It follows text
/// and cursor of the editor; a click leads back to it.
class PreviewWindow : public QWidget {
    Q_OBJECT
public:
    PreviewWindow(Editor& editor, Preferences& preferences, QWidget* parent = nullptr);
    ~PreviewWindow() override;

    [[nodiscard]] PreviewView& view() { return *m_view; }
    [[nodiscard]] ActionRegistry& actions() { return *m_actions; }
    [[nodiscard]] QLineEdit& pageField() { return *m_page; }

    /// The name of the document, for the title.
    void setName(const QString& name);
    /// Whether the pages are those of the last export and not those of the document.
    void showAsExported(bool exported);
    [[nodiscard]] bool isAsExported() const { return m_exported; }
    /// The choices that the pages are made with.
    [[nodiscard]] PageOptions options() const;
    /// Brings the pages up to date now.
    void paginateNow();

    static constexpr int pagesDelay = 60; ///< ms after a change; more where making the pages takes long

Q_SIGNALS:
    void printWanted();
    void exportWanted();
    void setupWanted();
    void quitWanted();
    /// The user wants to write at the line that was clicked.
    void writingWanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void addZoom(QToolBar& bar);
    void addPage(QToolBar& bar);
    void addCommands(QToolBar& bar);
    QToolButton* addButton(QToolBar& bar, const QString& id, const QString& text);
    void zoomTo(const PreviewZoom& zoom);
    void follow();
    void followPage(int index);
    void goToTyped();
    void goTo(const PagePosition& place, bool twice);
    void onEdited();

    Editor& m_editor;
    Preferences& m_preferences;
    ActionRegistry* m_actions;
    PreviewView* m_view;
    QLineEdit* m_page;
    QLabel* m_count;
    QToolButton* m_zoom = nullptr;
    Paginator m_paginator;
    QTimer m_timer;
    int m_cost = 0; ///< ms that the pages took the last time
    bool m_exported = false;
    bool m_leading = false; ///< the cursor is being moved by a click here
};

} // namespace backcast
