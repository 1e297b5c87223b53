// SPDX-License-Identifier: MIT
#include "ui/questions/guideactions.h"

#include "core/document/names.h"
#include "core/questions/answers.h"
#include "ui/editor/editor.h"
#include "ui/shell/analysis.h"
#include "ui/shell/documentcontroller.h"

#include <QStackedWidget>

namespace backcast {

namespace {

/// The first paragraph of the release that is still to be written; the headline where all are.
QString firstEmptyRole(const Document& document) {
    for (const Block& block : document.release.blocks)
        if (block.isEmpty() && !block.role.isEmpty()) return block.role;
    return roles::headline;
}

} // namespace

GuideActions::GuideActions(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m(parts) {}

void GuideActions::makePage() {
    m_page = new GuidePage(&m.stack);
    m.stack.addWidget(m_page);
    connect(m_page, &GuidePage::answered, this, &GuideActions::take);
    connect(m_page, &GuidePage::writeWanted, this, &GuideActions::writeRelease);
    connect(m_page, &GuidePage::skipWanted, this, [this] {
        commit();
        Q_EMIT pageWanted();
    });
    connect(&m.editor, &Editor::contentEdited, m_page, [this] {
        if (isShown()) m_page->follow(m.editor.content());
    });
    connect(&m.analysis, &Analysis::reportChanged, m_page, [this] {
        if (isShown()) m_page->setReport(m.analysis.report());
    });
}

void GuideActions::show() {
    if (!m.controller.hasDocument() || m.controller.isReadOnly() || isShown()) return;
    if (!m_page) makePage();
    m_page->follow(m.editor.content());
    m_page->setReport(m.analysis.report());
    m_page->hold(m.messages);
    m.stack.setCurrentWidget(m_page);
    Q_EMIT shown();
    m_page->begin();
}

bool GuideActions::isShown() const {
    return m_page && m.stack.currentWidget() == m_page;
}

void GuideActions::commit() {
    if (m_page) m_page->commit();
}

void GuideActions::take(const QString& role, const QString& text) {
    const Document& now = m.editor.content();
    const Document changed = withAnswer(now, role, text, m.services.ids);
    if (!(changed.questions == now.questions)) m.editor.apply(changed);
}

void GuideActions::writeRelease() {
    commit();
    Q_EMIT pageWanted();
    m.editor.goToRole(Place::Release, firstEmptyRole(m.editor.content()));
}

} // namespace backcast
