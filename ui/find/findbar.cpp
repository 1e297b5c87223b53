// SPDX-License-Identifier: MIT
#include "ui/find/findbar.h"

#include "ui/editor/blocklook.h"
#include "ui/editor/editor.h"
#include "ui/shell/counted.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int searchDelay = 120; ///< after an edit of the page, in ms
constexpr qsizetype longestSelection = 200;

bool isSameText(const SearchMatch& a, const SearchMatch& b) {
    return a.block == b.block && a.row == b.row && a.column == b.column;
}

/// The length of the text in which a match stands.
qsizetype textLength(const Document& document, const SearchMatch& match) {
    for (const Met& met : walk(document)) {
        if (met.id() != match.block) continue;
        if (match.row.isEmpty()) return met.text().size();
        for (const Row& row : met.block->table.rows)
            if (row.id == match.row && match.column < int(row.cells.size()))
                return row.cells.at(match.column).size();
    }
    return 0;
}

} // namespace

FindBar::FindBar(Editor& editor, QWidget* parent)
    : FindStrip(260, parent)
    , m_editor(editor) {
    setAccessibleName(tr("Find and replace"));
    build();
    buildReplace();
    hide();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FindBar::searchAgain);
    connect(&m_editor, &Editor::contentEdited, this, [this] {
        if (isVisible() && !m_replacing) m_timer.start(searchDelay);
    });
}

void FindBar::build() {
    // Both fields in one column, so that what is found stands above what takes its place.
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::l, space::s, space::s, space::s + 1);
    grid->setSpacing(space::xs);
    grid->setColumnStretch(0, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xs);
    grid->addLayout(row, 0, 1);
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(tr("Find"));
    m_text->setAccessibleName(tr("Find"));
    m_text->setClearButtonEnabled(false);
    m_text->setMinimumWidth(160);
    grid->addWidget(m_text, 0, 0);
    m_case = addSwitch(tr("Aa", "match case, on a button"), tr("Match case"));
    m_words = addSwitch(tr("“ab”", "whole words, on a button"), tr("Whole words"));
    m_pattern = addSwitch(u".*"_s, tr("Regular expression"));
    for (QToolButton* button : {m_case, m_words, m_pattern}) row->addWidget(button);
    m_part = new QComboBox(this);
    m_part->setAccessibleName(tr("Where to search"));
    row->addWidget(m_part);
    const auto add = [&](const QString& sign, const QString& name, void (FindBar::*slot)()) {
        QToolButton* made = button(sign, name);
        connect(made, &QToolButton::clicked, this, slot);
        row->addWidget(made);
    };
    add(u"\u2191"_s, tr("Previous match (Shift+F3)"), &FindBar::findPrevious);
    add(u"\u2193"_s, tr("Next match (F3)"), &FindBar::findNext);
    status().setMinimumWidth(fontMetrics().horizontalAdvance(u"0000 of 0000"_s) + space::m);
    row->addWidget(&status(), 1);
    add(u"\u00D7"_s, tr("Close (Esc)"), &FindBar::close);
    connect(m_text, &QLineEdit::textEdited, this, &FindBar::search);
    connect(m_part, &QComboBox::activated, this, &FindBar::search);
}

void FindBar::buildReplace() {
    auto* grid = qobject_cast<QGridLayout*>(layout());
    m_replacement = new QLineEdit(this);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replaceOne = new QPushButton(tr("&Replace"), this);
    m_replaceAll = new QPushButton(tr("Replace &all"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::xs);
    row->addWidget(m_replaceOne);
    row->addWidget(m_replaceAll);
    row->addStretch(1);
    grid->addWidget(m_replacement, 1, 0);
    grid->addLayout(row, 1, 1);
    connect(m_replaceOne, &QPushButton::clicked, this, &FindBar::replaceCurrent);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
}

QToolButton* FindBar::addSwitch(const QString& text, const QString& name) {
    QToolButton* made = button(text, name);
    made->setCheckable(true);
    connect(made, &QToolButton::toggled, this, &FindBar::search);
    return made;
}

/// The parts of the document, "Everything" first; the choice stays where it is still there.
void FindBar::fillParts() {
    const int chosen = m_part->count() > 0 ? m_part->currentData().toInt() : -1;
    m_part->clear();
    m_part->addItem(tr("Everything"), -1);
    for (const Place place : readingOrder) m_part->addItem(partName(place), int(place));
    m_part->setCurrentIndex(std::max(0, m_part->findData(chosen)));
}

SearchQuery FindBar::query() const {
    SearchQuery query{m_text->text(), m_case->isChecked(), m_words->isChecked(), m_pattern->isChecked(), {}};
    if (const int part = m_part->currentData().toInt(); part >= 0) query.place = Place(part);
    return query;
}

void FindBar::open(bool withReplace) {
    fillParts();
    const bool replaces = withReplace && !m_editor.isReadOnly();
    m_replacement->setVisible(replaces);
    m_replaceOne->setVisible(replaces);
    m_replaceAll->setVisible(replaces);
    QString selected = m_editor.textCursor().selectedText();
    if (!selected.isEmpty() && selected.size() < longestSelection &&
        !selected.contains(QChar::ParagraphSeparator) &&
        !selected.contains(QChar::ObjectReplacementCharacter))
        m_text->setText(selected.replace(QChar(0xA0), u' '));
    show();
    m_text->setFocus();
    m_text->selectAll();
    search();
}

void FindBar::close() {
    if (!isVisible()) return;
    hide();
    m_timer.stop();
    m_matches.clear();
    m_editor.setMatches({}, -1);
    m_editor.setFocus();
}

/// The first match at or behind the cursor; the first of all where none is.
int FindBar::indexFrom(int position, const Id& block) const {
    bool isBehind = false;
    QHash<Id, int> order;
    int count = 0;
    for (const Met& met : walk(m_editor.content())) order.insert(met.id(), count++);
    const int here = order.value(block, -1);
    for (int i = 0; i < int(m_matches.size()); ++i) {
        const SearchMatch& match = m_matches.at(i);
        const int there = order.value(match.block);
        isBehind = there > here || (there == here && match.start >= position);
        if (isBehind) return i;
    }
    return m_matches.isEmpty() ? -1 : 0;
}

/// Looks for what stands in the strip, from the selection's start, so that a longer word is found where the
/// shorter one was.
void FindBar::search() {
    searchAgain();
    const QTextCursor cursor = m_editor.textCursor();
    const int start =
        cursor.selectionStart() - m_editor.document()->findBlock(cursor.selectionStart()).position();
    if (!m_matches.isEmpty()) go(indexFrom(start, m_editor.currentBlock()));
}

/// The same, without moving the cursor: the text has changed.
void FindBar::searchAgain() {
    m_timer.stop();
    m_notice.clear();
    m_error.clear();
    m_matches.clear();
    const Result<Search> search = Search::make(query());
    if (search)
        m_matches = search->find(m_editor.content());
    else
        m_error = search.error().message;
    m_current = std::min(m_current, int(m_matches.size()) - 1);
    m_editor.setMatches(m_matches, m_current);
    showStatus();
}

void FindBar::go(int index) {
    m_current = index;
    m_editor.setMatches(m_matches, index);
    if (index >= 0) {
        const SearchMatch& match = m_matches.at(index);
        // In a table the cursor stands at the table; the highlight says where.
        if (match.row.isEmpty())
            m_editor.reveal({match.block, match.start, match.end});
        else
            m_editor.reveal({match.block, 0, 0});
    }
    showStatus();
}

void FindBar::step(int by) {
    if (!isVisible()) return open(false);
    if (m_timer.isActive()) searchAgain();
    const int count = int(m_matches.size());
    if (count > 0) go(m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count);
}

void FindBar::findNext() {
    step(1);
}

void FindBar::findPrevious() {
    step(-1);
}

void FindBar::replaceCurrent() {
    if (m_timer.isActive()) searchAgain();
    const Result<Search> search = Search::make(query());
    if (!search || m_current < 0 || m_editor.isReadOnly()) return;
    const int at = m_current;
    const SearchMatch replaced = m_matches.at(at);
    const qsizetype before = textLength(m_editor.content(), replaced);
    {
        const QScopedValueRollback replacing(m_replacing, true);
        m_editor.apply(search->replaced(m_editor.content(), replaced, m_replacement->text()));
    }
    searchAgain();
    // What replaced it may match again: the next is behind it.
    const qsizetype end = replaced.end + textLength(m_editor.content(), replaced) - before;
    int next = std::min(at, int(m_matches.size()));
    while (next < int(m_matches.size()) && isSameText(m_matches.at(next), replaced) &&
           m_matches.at(next).start < end)
        ++next;
    go(m_matches.isEmpty() ? -1 : next % int(m_matches.size()));
}

void FindBar::replaceAll() {
    const Result<Search> search = Search::make(query());
    if (!search || m_editor.isReadOnly()) return;
    const int count = int(search->find(m_editor.content()).size());
    if (count == 0) return;
    {
        const QScopedValueRollback replacing(m_replacing, true);
        Q_EMIT aboutToReplaceAll();
        m_editor.apply(search->replacedAll(m_editor.content(), m_replacement->text()));
    }
    searchAgain();
    m_notice = counted(count, tr("1 replaced"), tr("%1 replaced"));
    showStatus();
}

QString FindBar::statusText() const {
    if (!m_error.isEmpty()) return m_error;
    if (!m_notice.isEmpty()) return m_notice;
    if (m_text->text().isEmpty()) return {};
    if (m_matches.isEmpty()) return tr("Nothing found");
    if (m_current < 0) return counted(int(m_matches.size()), tr("1 match"), tr("%1 matches"));
    return tr("%1 of %2").arg(m_current + 1).arg(m_matches.size());
}

void FindBar::showStatus() {
    say(statusText(), !m_error.isEmpty() || (m_matches.isEmpty() && m_notice.isEmpty()));
    for (QPushButton* button : {m_replaceOne, m_replaceAll}) button->setEnabled(!m_matches.isEmpty());
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && m_replacement->hasFocus())
        replaceCurrent();
    else if (isEnter)
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace backcast
