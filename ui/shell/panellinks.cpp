// SPDX-License-Identifier: MIT
#include "ui/shell/panellinks.h"

#include "ui/counts/counting.h"
#include "ui/editor/editor.h"
#include "ui/findings/findingspanel.h"
#include "ui/questions/questionspanel.h"
#include "ui/shell/analysis.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/statusbar.h"

namespace backcast {

QString outlineKey(const Document& document, Place place, const Id& block, const QString& role) {
    const Faq* faq = faqOf(document, place);
    if (!faq) return role;
    for (const FaqEntry& entry : faq->entries) {
        if (entry.id == block) return entry.id;
        for (const Block& answer : entry.answer)
            if (answer.id == block) return entry.id;
    }
    return {};
}

PanelLinks::PanelLinks(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m(parts) {
    connect(&m.analysis, &Analysis::wordsChanged, this, &PanelLinks::updateStatus);
    connect(&m.counting, &Counting::selectionCounted, this, &PanelLinks::updateStatus);
    connect(&m.analysis, &Analysis::pagesChanged, this,
            [this] { m.editor.setPageFacts(m.analysis.pages().value_or(PageFacts())); });
    connect(&m.analysis, &Analysis::counted, this, &PanelLinks::updateStatus);
    connect(&m.analysis, &Analysis::counted, this, &PanelLinks::updateOutline);
    connect(&m.analysis, &Analysis::reportChanged, this, &PanelLinks::updateReport);
    connect(&m.editor, &Editor::currentBlockMoved, this, &PanelLinks::updateHere);
    connect(&m.findings, &FindingsPanel::currentChanged, this, &PanelLinks::updateMarks);
    connect(&m.findings.model(), &FindingModel::countsChanged, this, &PanelLinks::updateMarks);
    connect(&m.findings, &FindingsPanel::wanted, this, &PanelLinks::goTo);
    connect(&m.questions, &QuestionsPanel::passageWanted, &m.editor, &Editor::goTo);
    connect(&m.questions, &QuestionsPanel::roleWanted, &m.editor, &Editor::goToRole);
    connect(&m.questions, &QuestionsPanel::entryMoveWanted, &m.editor,
            [this](const Id& entry, Place to, int before) {
                if (before >= 0 && m.editor.moveEntry(entry, to, before)) updateOutline();
            });
    connect(&m.questions, &QuestionsPanel::entryWanted, &m.editor, &Editor::addFaqEntry);
    connect(&m.controller, &DocumentController::stateChanged, this,
            [this] { m.status.setSaved(m.controller.saveFacts()); });
}

void PanelLinks::updateStatus() {
    const Document& document = m.editor.content();
    TextFacts facts;
    facts.releaseWords = m.analysis.counts().of(Place::Release).words;
    facts.allWords = m.analysis.counts().all().words;
    facts.pages = m.analysis.pages();
    facts.language = document.meta.language;
    facts.draft = document.meta.draft;
    facts.targets = targetsOf(document.meta);
    facts.selection = m.counting.selection();
    m.status.setText(facts);
}

void PanelLinks::updateOutline() {
    const PageFacts none;
    m.questions.setOutline(
        outlineOf({m.editor.content(), m.analysis.report(), m.analysis.pages() ? *m.analysis.pages() : none,
                   m.analysis.counts().of(Place::Release).words}));
    updateHere();
}

void PanelLinks::updateReport() {
    const std::optional<Report>& report = m.analysis.report();
    m.questions.setReport(report, m.editor.content());
    const PageFacts pages = m.analysis.pages().value_or(PageFacts());
    m.editor.setFindings(report ? report->findings : QList<Finding>(), -1);
    if (report)
        m.findings.setFindings(report->findings, m.editor.content(), pages);
    else
        m.findings.clear();
    m.findings.setAside(m.editor.content(), pages);
    updateOutline();
}

/// Which of the findings are marked. Where they stand the page knows better than the report: it has moved
/// them with the edits since.
void PanelLinks::updateMarks() {
    m.editor.chooseFindings(m.findings.model().shownNumbers(), m.findings.currentNumber());
}

void PanelLinks::updateHere() {
    const Place place = m.editor.currentPlace();
    m.questions.setHere(
        place, outlineKey(m.editor.content(), place, m.editor.currentBlock(), m.editor.currentRole()));
}

void PanelLinks::goTo(const Finding& finding) {
    if (!finding.place.block.isEmpty())
        m.editor.goTo(m.editor.findingPlace(m.findings.currentNumber()).value_or(finding.place));
    else if (!finding.question.isEmpty())
        m.editor.goToRole(Place::Questions, finding.question);
    else if (!finding.part.isEmpty())
        m.editor.goToRole(Place::Release, finding.part);
}

} // namespace backcast
