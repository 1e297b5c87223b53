// SPDX-License-Identifier: MIT
#include "ui/find/linebar.h"

#include "ui/editor/editor.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace backcast {

LineBar::LineBar(Editor& editor, Facts facts, QWidget* parent)
    : FindStrip(600, parent)
    , m_editor(editor)
    , m_facts(std::move(facts))
    , m_line(new QLineEdit(this)) {
    setAccessibleName(tr("Go to line"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::s, space::s + 1);
    row->setSpacing(space::s);
    auto* label = new QLabel(tr("&Line"), this);
    label->setBuddy(m_line);
    m_line->setAccessibleName(tr("Line number"));
    m_line->setMaximumWidth(120);
    QToolButton* close = button(u"\u00D7"_s, tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &LineBar::close);
    row->addWidget(label);
    row->addWidget(m_line);
    row->addWidget(&status(), 1);
    row->addWidget(close);
    hide();
}

void LineBar::open() {
    const std::optional<PageFacts> facts = m_facts();
    const int last = facts ? facts->lastLine() : 0;
    say(last > 0 ? tr("1 to %1, as printed beside the text").arg(last)
                 : tr("This document has no line numbers."),
        last == 0);
    show();
    m_line->setFocus();
    m_line->selectAll();
}

void LineBar::close() {
    hide();
    m_editor.setFocus();
}

QString LineBar::statusText() {
    return status().toolTip(); // the label may be cut
}

/// "34", or "2:7" for line 7 of page 2 where each page begins anew.
void LineBar::go() {
    const std::optional<PageFacts> facts = m_facts();
    const QStringList numbers = m_line->text().split(u':');
    bool isLine = false;
    bool isPage = true;
    const int line = numbers.last().trimmed().toInt(&isLine);
    const int page = numbers.size() == 2 ? numbers.first().trimmed().toInt(&isPage) : 0;
    if (!facts || !isLine || !isPage || numbers.size() > 2)
        return say(tr("A line number, or page and line: 34, or 2:7"), true);
    const auto place = facts->placeOfLine(line, page);
    if (!place) return say(tr("There is no line %1.").arg(m_line->text().trimmed()), true);
    hide();
    const bool isText = place->start.row.isEmpty();
    m_editor.goTo({place->block, isText ? place->start.offset : 0, isText ? place->start.offset : 0});
}

void LineBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        go();
    else
        QWidget::keyPressEvent(event);
}

} // namespace backcast
