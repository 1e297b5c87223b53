// SPDX-License-Identifier: MIT
#pragma once

#include "ui/find/findbar.h"
#include "ui/find/linebar.h"

class QVBoxLayout;

namespace backcast {

/// The strips above the page of a window that look for something: made when they are first asked for, at most
/// one open at a time.
class Finder : public QObject {
    Q_OBJECT
public:
    /// The strips go into `column`, in front of the editor.
    Finder(Editor& editor, QVBoxLayout& column, LineBar::Facts facts, QObject* parent);

    void find() { bar().open(false); }
    void replace() { bar().open(true); }
    void findNext() { bar().findNext(); }
    void findPrevious() { bar().findPrevious(); }
    void goToLine();
    /// Another document is shown.
    void close();

    [[nodiscard]] FindBar& bar();
    [[nodiscard]] LineBar& lineBar();

Q_SIGNALS:
    /// All matches are going to be replaced at once.
    void aboutToReplaceAll();

private:
    void insert(QWidget* strip);

    Editor& m_editor;
    QVBoxLayout& m_column;
    LineBar::Facts m_facts;
    FindBar* m_bar = nullptr;
    LineBar* m_lineBar = nullptr;
};

} // namespace backcast
