// SPDX-License-Identifier: MIT
#include "ui/writing/splitpage.h"

#include "ui/editor/editor.h"
#include "ui/shell/theme.h"

#include <QSplitter>

namespace backcast {

namespace {

constexpr int leastHeight = 120;

} // namespace

SplitPage::SplitPage(Editor& editor, QSplitter& splitter, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_splitter(splitter) {}

void SplitPage::make() {
    m_view = new SecondView(m_editor, &m_splitter);
    m_view->setMinimumHeight(leastHeight);
    m_editor.setMinimumHeight(leastHeight);
    m_splitter.addWidget(m_view);
    m_splitter.setSizes({2, 1});
    connect(m_view, &SecondView::placeChosen, this,
            [this](int position) { m_editor.goToPosition(position); });
    connect(m_view, &SecondView::closeWanted, this, [this] { setShown(false); });
    connect(&m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_state = m_splitter.saveState();
        Q_EMIT stateChanged(m_state);
    });
}

void SplitPage::setShown(bool shown) {
    if (shown == isShown()) return;
    if (shown && !m_view) make();
    const bool hadFocus = m_view->hasFocus();
    m_view->setVisible(shown);
    if (shown) {
        if (m_state.isEmpty() || !m_splitter.restoreState(m_state))
            m_splitter.setSizes({2 * m_splitter.height() / 3, m_splitter.height() / 3});
        m_view->showOtherPart();
    } else if (hadFocus) {
        m_editor.setFocus();
    }
    Q_EMIT changed(shown);
}

} // namespace backcast
