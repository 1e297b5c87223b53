// SPDX-License-Identifier: MIT
#include "ui/questions/bankactions.h"

#include "ui/editor/editor.h"
#include "ui/shell/analysis.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/panellinks.h"

#include <QDir>
#include <QFileInfo>

namespace backcast {

BankActions::BankActions(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m(parts) {
    connect(&m.controller, &DocumentController::documentShown, this, &BankActions::close);
    connect(&m.analysis, &Analysis::counted, this, &BankActions::follow);
}

void BankActions::makePanel() {
    m_panel = new BankPanel(m.area, m.beside);
    connect(m_panel, &BankPanel::chosen, this, &BankActions::choose);
    connect(m_panel, &BankPanel::closed, &m.editor, [this] { m.editor.setFocus(); });
}

/// The user's own file first, so that the one beside the document has the last word.
QStringList BankActions::ownBanks() const {
    const QString name(bankFileName);
    QStringList paths{QDir(m.services.preferences.settingsFolder()).filePath(name)};
    if (!m.controller.path().isEmpty())
        paths.append(QFileInfo(m.controller.path()).absoluteDir().filePath(name));
    return paths;
}

void BankActions::open() {
    if (!m.controller.hasDocument() || m.controller.isReadOnly()) return;
    if (!m_panel) makePanel();
    const Document& document = m.editor.content();
    if (m_panel->isHidden()) {
        const QString language = document.meta.language.isEmpty() ? QLocale().name() : document.meta.language;
        m_panel->setBank(findBanks(language, ownBanks()));
    }
    m_panel->model().setDocument(document);
    m_panel->open(m.editor.currentPlace());
}

void BankActions::close() {
    if (m_panel) m_panel->close();
}

void BankActions::follow() {
    if (m_panel && m_panel->isVisible()) m_panel->model().setDocument(m.editor.content());
}

void BankActions::choose(const BankModel::Choice& choice) {
    if (choice.cover.cover == Cover::NotAsked)
        insert(choice);
    else
        goTo(choice.cover.entry);
    // In a narrow window the panel lies over the very page that is to be written on.
    const QRect page(m.editor.mapTo(m.editor.window(), QPoint()), m.editor.size());
    const QRect panel(m_panel->mapTo(m_panel->window(), QPoint()), m_panel->size());
    if (page.intersected(panel).width() > m_panel->width() / 2) m_panel->close();
}

/// Its answer is brought into sight first: the question alone, at the lower edge of the window, says little.
void BankActions::goTo(const Id& entry) {
    for (const Faq* faq : {&m.editor.content().customerFaq, &m.editor.content().internalFaq})
        for (const FaqEntry& candidate : faq->entries)
            if (candidate.id == entry && !candidate.answer.isEmpty())
                m.editor.reveal({candidate.answer.constLast().id, 0, 0});
    m.editor.goTo({entry, 0, 0});
}

void BankActions::insert(const BankModel::Choice& choice) {
    const Document& document = m.editor.content();
    const Place faq = m_panel->model().faq();
    const Id here = m.editor.currentPlace() == faq
                        ? outlineKey(document, faq, m.editor.currentBlock(), m.editor.currentRole())
                        : Id();
    const WithQuestion changed =
        withQuestion(document, faq, choice.question.text, choice.after, here, m.services.ids);
    m.editor.apply(changed.document);
    m_panel->model().setDocument(m.editor.content());
    m.editor.goTo({changed.answer, 0, 0});
}

} // namespace backcast
