// SPDX-License-Identifier: MIT
#include "ui/counts/counting.h"

#include "ui/counts/countstable.h"
#include "ui/editor/editor.h"
#include "ui/shell/analysis.h"
#include "ui/shell/documentcontroller.h"

#include <QSet>

#include <utility>

namespace backcast {

namespace {

/// The part in which all of a selection is; nothing where it is in several.
std::optional<Place> partOf(const Document& document, const QList<TextStretch>& selection) {
    std::optional<Place> place;
    QSet<Id> blocks;
    for (const TextStretch& stretch : selection) blocks.insert(stretch.block);
    for (const Met& met : walk(document)) {
        if (!blocks.contains(met.id())) continue;
        if (place && *place != met.place) return std::nullopt;
        place = met.place;
    }
    return place;
}

} // namespace

Counting::Counting(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m(parts) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(selectionDelay);
    connect(&m_timer, &QTimer::timeout, this, &Counting::countSelection);
    connect(&m.editor, &QTextEdit::selectionChanged, this, [this] {
        if (m.editor.textCursor().hasSelection() || m_selection) m_timer.start();
    });
    connect(&m.status, &StatusBar::countsClicked, this, &Counting::show);
}

void Counting::countSelection() {
    std::optional<TextFacts::Selection> now;
    if (const QList<TextStretch> selection = m.editor.selectedStretches(); !selection.isEmpty()) {
        const std::optional<Place> part = partOf(m.editor.content(), selection);
        const DocumentCounts& counts = m.analysis.counts();
        now = {m.analysis.countSelected().words, part ? counts.of(*part).words : counts.all().words};
    }
    if (now == m_selection) return;
    m_selection = now;
    Q_EMIT selectionCounted();
}

void Counting::show() {
    if (!m.controller.hasDocument()) return;
    m.analysis.paginateNow();
    const Document& document = m.editor.content();
    const CountsTable table =
        countsTable({document, m.analysis.counts(), m.analysis.pages(), m.editor.currentPlace(),
                     m.editor.selectedStretches(), m.analysis.countSelected(), m.controller.isReadOnly()});
    const std::optional<Targets> wanted = m.services.dialogs.askTargets(&m.window, table);
    if (!wanted || *wanted == table.targets || m.controller.isReadOnly()) return;
    Document changed = document;
    setTargets(changed.meta, *wanted);
    m.editor.apply(changed);
}

} // namespace backcast
