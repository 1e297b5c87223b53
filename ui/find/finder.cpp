// SPDX-License-Identifier: MIT
#include "ui/find/finder.h"

#include "ui/editor/editor.h"

#include <QVBoxLayout>

namespace backcast {

Finder::Finder(Editor& editor, QVBoxLayout& column, LineBar::Facts facts, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_column(column)
    , m_facts(std::move(facts)) {}

void Finder::insert(QWidget* strip) {
    m_column.insertWidget(m_column.count() - 1, strip); // above the page, which is the last
}

FindBar& Finder::bar() {
    if (!m_bar) {
        m_bar = new FindBar(m_editor, m_editor.parentWidget());
        insert(m_bar);
        connect(m_bar, &FindBar::aboutToReplaceAll, this, &Finder::aboutToReplaceAll);
    }
    if (m_lineBar) m_lineBar->hide();
    return *m_bar;
}

LineBar& Finder::lineBar() {
    if (!m_lineBar) {
        m_lineBar = new LineBar(m_editor, m_facts, m_editor.parentWidget());
        insert(m_lineBar);
    }
    return *m_lineBar;
}

void Finder::goToLine() {
    if (m_bar) m_bar->close();
    lineBar().open();
}

void Finder::close() {
    if (m_bar) m_bar->close();
    if (m_lineBar) m_lineBar->hide();
}

} // namespace backcast
