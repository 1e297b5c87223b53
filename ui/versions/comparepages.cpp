// SPDX-License-Identifier: MIT
#include "ui/versions/comparepages.h"

#include "core/pages/fonts.h"
#include "ui/shell/theme.h"
#include "ui/versions/comparesizes.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace backcast {

using namespace comparesizes;

ComparePages::ComparePages(QWidget* parent)
    : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("What changed, on the pages"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(24);
    // The widget paints every pixel itself.
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ComparePages::layOutStep);
}

void ComparePages::setComparison(const Comparison& comparison, const ComparedNames& names) {
    m_comparison = comparison;
    m_names = names;
    m_profile = comparison.after
                    ? pageProfile(comparison.after->meta.pageProfile, comparison.after->meta.language)
                    : PageProfile();
    m_lines = compareLines(m_comparison, m_profile);
    m_current = -1;
    m_before = {};
    m_after = {};
    verticalScrollBar()->setValue(0);
    layOutAgain();
    Q_EMIT currentChanged();
}

void ComparePages::setLines(CompareSide side, const PageFacts& lines) {
    (side == CompareSide::Before ? m_before : m_after) = lines;
    viewport()->update();
}

void ComparePages::setInOne(bool inOne) {
    if (inOne == m_inOne) return;
    const int line = lineAt(verticalScrollBar()->value() + viewport()->height() / 3);
    m_inOne = inOne;
    layOutAgain();
    // What was read stays where the eye is.
    if (m_current >= 0) return goToChange(m_current);
    layOutUntil(line + 1);
    updateBars();
    verticalScrollBar()->setValue(top(line) - viewport()->height() / 3);
}

double ComparePages::scale() const {
    return logicalDpiX() / 72.0;
}

QList<ComparePages::Column> ComparePages::columns() const {
    const int width = viewport()->width();
    const int height = std::max(m_tops.value(m_laid) + marginBottom - gap, viewport()->height() - 2 * gap);
    const auto column = [&](int left, int wide, CompareSide side) {
        return Column{double(left + marginLeft), double(std::max(80, wide - marginLeft - marginRight)),
                      QRect(left, gap, wide, height), side};
    };
    if (m_inOne) {
        const int wide = std::min(widestOne, width - 2 * gap);
        return {column((width - wide) / 2, wide, CompareSide::Both)};
    }
    const int wide = (width - 3 * gap) / 2;
    return {column(gap, wide, CompareSide::Before), column(2 * gap + wide, wide, CompareSide::After)};
}

bool ComparePages::stands(const CompareLine& line, CompareSide side) const {
    return side == CompareSide::Both || (side == CompareSide::Before ? line.isBefore : line.isAfter);
}

// ---- heights ----

QFont ComparePages::wordsFont(const CompareLine& line) const {
    return typeFont(line.look == CompareLine::Look::Part ? Type::Caption : Type::Small, font());
}

double ComparePages::wordsHeight(const CompareLine& line, double width) const {
    QTextLayout layout(line.words, wordsFont(line));
    layout.beginLayout();
    double height = 0;
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLineWidth(width);
        height += std::ceil(row.height()) + 1;
    }
    layout.endLayout();
    return height;
}

/// Breaks a text into lines that stand on the grid of their style.
void ComparePages::prepare(QTextLayout& layout, const ChangeText& text, const CompareLine& line,
                           double width) const {
    layout.setText(text.text);
    layout.setFont(pageFont(fontOf(m_profile, line.style), scale()));
    layout.setFormats(text.formats);
    layout.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const double height = std::round(line.style.lineHeight * scale());
    const double baseline = line.style.baseline * scale();
    double y = 0;
    layout.beginLayout();
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLineWidth(width);
        row.setPosition({0, y + baseline - row.ascent()});
        y += height;
    }
    layout.endLayout();
}

double ComparePages::cellHeight(const QList<TextRun>& runs, const CompareLine& line, const Column& column,
                                double width) const {
    const ChangeText text = changeText(runs, column.side, m_profile, line.style, scale(), themeOf(palette()));
    if (text.text.isEmpty()) return 0;
    QTextLayout layout;
    prepare(layout, text, line, width);
    return layout.lineCount() * std::round(line.style.lineHeight * scale());
}

int ComparePages::heightOf(const CompareLine& line, const QList<Column>& columns) const {
    double most = 0;
    for (const Column& column : columns) {
        if (!stands(line, column.side)) continue;
        double height = 0;
        if (line.look == CompareLine::Look::Part || line.look == CompareLine::Look::Note) {
            height = wordsHeight(line, column.width);
        } else if (line.look == CompareLine::Look::Text) {
            const double indent = line.style.indent * scale();
            height = cellHeight(line.cells.value(0), line, column, std::max(60.0, column.width - indent));
        } else {
            const double width = column.width / std::max<qsizetype>(1, line.cells.size());
            for (const QList<TextRun>& runs : line.cells)
                height = std::max(height, cellHeight(runs, line, column, width - 2 * cellPadding));
            height = std::max(height, std::round(line.style.lineHeight * scale())) + 2 * cellPadding;
        }
        most = std::max(most, height);
    }
    if (line.look == CompareLine::Look::Part) return int(most) + space::l + space::s;
    if (line.look == CompareLine::Look::Note) return int(most) + space::xs;
    if (line.look == CompareLine::Look::TableRow) return int(std::ceil(most));
    return int(std::ceil(most + line.style.spaceAfter * scale()));
}

void ComparePages::layOutAgain() {
    m_tops = {gap + marginTop + fontMetrics().height() + space::m};
    m_tops.reserve(m_lines.size() + 1);
    m_laid = 0;
    layOutUntil(1);
    QElapsedTimer clock;
    clock.start();
    while (!isSet() && m_tops.last() < verticalScrollBar()->value() + viewport()->height() &&
           clock.elapsed() < 10 * stepTime)
        layOutUntil(m_laid + 1);
    updateBars();
    if (isSet())
        m_timer.stop();
    else
        m_timer.start();
    viewport()->update();
}

void ComparePages::layOutUntil(int line) {
    const QList<Column> sides = columns();
    const int end = std::min(line, int(m_lines.size()));
    for (; m_laid < end; ++m_laid) {
        const CompareLine& next = m_lines.at(m_laid);
        int height = heightOf(next, sides);
        // A table ends with some room before what follows it.
        const bool endsTable =
            next.look == CompareLine::Look::TableRow &&
            (m_laid + 1 >= int(m_lines.size()) || m_lines.at(m_laid + 1).look != CompareLine::Look::TableRow);
        if (endsTable) height += space::m;
        m_tops.append(m_tops.last() + height);
    }
}

void ComparePages::layOutStep() {
    QElapsedTimer clock;
    clock.start();
    while (!isSet() && clock.elapsed() < stepTime) layOutUntil(m_laid + 8);
    updateBars();
    if (!isSet()) return;
    m_timer.stop();
    viewport()->update();
}

void ComparePages::updateBars() {
    // What has no height yet is taken to be as high as what has, so that the bar does not jump much.
    const double known = m_tops.value(m_laid);
    const double all = m_laid > 0 ? known * double(m_lines.size()) / m_laid : known;
    const int page = viewport()->height();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, std::max(0, int(all) + marginBottom + gap - page));
}

int ComparePages::top(int line) const {
    return m_tops.value(std::clamp(line, 0, m_laid));
}

int ComparePages::lineAt(int y) const {
    const auto above = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return std::clamp(int(above - m_tops.cbegin()) - 1, 0, std::max(0, m_laid - 1));
}

int ComparePages::lineOfItem(int item) const {
    for (int i = 0; i < int(m_lines.size()); ++i)
        if (m_lines.at(i).item == item) return i;
    return -1;
}

// ---- changes ----

void ComparePages::setCurrent(int change) {
    if (change == m_current) return;
    m_current = change;
    viewport()->update();
    Q_EMIT currentChanged();
}

void ComparePages::goToChange(int change) {
    if (change < 0 || change >= int(m_comparison.changes.size())) return;
    const int line = lineOfItem(m_comparison.changes.at(change));
    if (line >= 0) {
        layOutUntil(line + 40); // and what is seen below it
        updateBars();
        const int y = top(line) - verticalScrollBar()->value();
        const int end = top(line + 1) - verticalScrollBar()->value();
        if (y < gap || end > viewport()->height() - gap)
            verticalScrollBar()->setValue(top(line) - viewport()->height() / 4);
    }
    setCurrent(change);
}

void ComparePages::step(int direction) {
    const int count = int(m_comparison.changes.size());
    if (count == 0) return;
    if (m_current >= 0) return goToChange((m_current + direction + count) % count);
    const int from = m_lines.isEmpty() ? 0 : m_lines.at(lineAt(verticalScrollBar()->value())).item;
    const auto& changes = m_comparison.changes;
    const int next = int(std::lower_bound(changes.cbegin(), changes.cend(), from) - changes.cbegin());
    goToChange(direction > 0 ? next % count : (next - 1 + count) % count);
}

void ComparePages::goToItem(int item) {
    const auto& changes = m_comparison.changes;
    const auto found = std::lower_bound(changes.cbegin(), changes.cend(), item);
    if (found != changes.cend()) goToChange(int(found - changes.cbegin()));
}

QRect ComparePages::changeRect(int change) const {
    const int line = lineOfItem(m_comparison.changes.value(change, -1));
    if (line < 0 || line >= m_laid) return {};
    const QRect rect(0, top(line) - verticalScrollBar()->value(), viewport()->width(),
                     top(line + 1) - top(line));
    return rect.intersected(viewport()->rect());
}

QStringList ComparePages::visibleWords(CompareSide side) const {
    QStringList words;
    const int y = verticalScrollBar()->value();
    for (int i = lineAt(y); i < m_laid && top(i) < y + viewport()->height(); ++i) {
        const CompareLine& line = m_lines.at(i);
        if (!stands(line, side)) continue;
        if (!line.words.isEmpty()) words.append(line.words);
        for (const QList<TextRun>& runs : line.cells)
            words.append(changeText(runs, side, m_profile, line.style, scale(), themeOf(palette())).text);
    }
    return words;
}

// ---- painting ----

void ComparePages::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    const QList<Column> sides = columns();
    paintPapers(painter, sides);
    const int y = verticalScrollBar()->value();
    const int end = y + viewport()->height();
    if (!isSet() && m_tops.last() < end) { // scrolled faster than the rows were set
        layOutUntil(m_laid + 40);
        viewport()->update();
    }
    painter.translate(0, -y);
    for (int i = lineAt(y); i < m_laid && top(i) < end; ++i) paintLine(painter, i, sides);
}

// ---- events ----

void ComparePages::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    const int line = lineAt(verticalScrollBar()->value());
    const bool isAtTop = verticalScrollBar()->value() == 0;
    layOutAgain();
    if (isAtTop) return;
    layOutUntil(line + 1);
    updateBars();
    verticalScrollBar()->setValue(top(line));
}

void ComparePages::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) layOutAgain();
}

void ComparePages::keyPressEvent(QKeyEvent* event) {
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        return bar->setValue(0);
    case Qt::Key_End:
        layOutUntil(int(m_lines.size()));
        updateBars();
        return bar->setValue(bar->maximum());
    case Qt::Key_Space:
        return bar->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier)
                                      ? QAbstractSlider::SliderPageStepSub
                                      : QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_Escape:
        Q_EMIT closeWanted();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

/// A click on a change makes it the one that one is at.
void ComparePages::mousePressEvent(QMouseEvent* event) {
    const int line = lineAt(int(event->position().y()) + verticalScrollBar()->value());
    if (line >= int(m_lines.size())) return;
    const auto& changes = m_comparison.changes;
    const auto found = std::lower_bound(changes.cbegin(), changes.cend(), m_lines.at(line).item);
    if (found != changes.cend() && *found == m_lines.at(line).item) setCurrent(int(found - changes.cbegin()));
}

} // namespace backcast
