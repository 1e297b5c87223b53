// SPDX-License-Identifier: MIT
#pragma once

#include "ui/questions/guidepage.h"
#include "ui/shell/services.h"

#include <QObject>

class QStackedWidget;

namespace backcast {

class Analysis;
class DocumentController;
class Editor;

/// Shows the page of the five questions in place of the window's work, and carries what is typed there into
/// the document: into its five answers, each time as one step that can be undone.
class GuideActions : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Services& services;
        Editor& editor;
        DocumentController& controller;
        Analysis& analysis;
        QStackedWidget& stack;
        QWidget& messages;
    };
    GuideActions(const Parts& parts, QObject* parent);

    void show();
    [[nodiscard]] bool isShown() const;
    /// What has been typed goes into the document now: before anything reads it.
    void commit();
    [[nodiscard]] GuidePage* page() const { return m_page; } ///< null until it was shown

Q_SIGNALS:
    void shown();
    /// The user wants to see the page of the document.
    void pageWanted();

private:
    void makePage();
    void take(const QString& role, const QString& text);
    void writeRelease();

    Parts m;
    GuidePage* m_page = nullptr;
};

} // namespace backcast
