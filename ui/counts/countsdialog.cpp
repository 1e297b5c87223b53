// SPDX-License-Identifier: MIT
#include "ui/counts/countsdialog.h"

#include "ui/pages/numberbox.h"
#include "ui/shell/counted.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

enum CountsColumn { Title, Words, Characters, Letters, PageCount, Time, Gap, MostWords, MostPages, Bar };

constexpr int boxWidth = 104;
constexpr int rowHeight = 36;

/// How full the fuller of two targets is; 0 where there is none.
double fillOf(const CountsRow& row, const Target& target) {
    double fill = 0;
    if (target.words > 0) fill = double(row.count.words) / target.words;
    if (row.hasPageTarget && row.pages && target.pages > 0) fill = std::max(fill, *row.pages / target.pages);
    return fill;
}

QString pagesText(const CountsRow& row) {
    return row.pages ? QLocale().toString(*row.pages, 'f', row.target == &Targets::release ? 2 : 1) : u"–"_s;
}

void paintOver(QLabel& label, bool isOver) {
    // The palette follows the theme; only the number that is over its target has a colour of its own.
    label.setForegroundRole(isOver ? QPalette::BrightText : QPalette::WindowText);
}

} // namespace

CountsDialog::CountsDialog(const CountsTable& table, QWidget* parent)
    : QDialog(parent)
    , m_table(table)
    , m_targets(table.targets)
    , m_grid(new QWidget(this)) {
    setWindowTitle(tr("Counts"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::l);
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(typeFont(Type::Title, font()));
    column->addWidget(title);
    auto* grid = new QGridLayout(m_grid);
    grid->setContentsMargins(space::m, 0, space::m, 0);
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(0);
    addHeader(*grid);
    for (qsizetype i = 0; i < table.rows.size(); ++i) addLine(*grid, table.rows.at(i), int(i) + 1);
    column->addWidget(m_grid);

    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto* note =
        new QLabel(tr("Reading time at %1 words a minute. The pages of the whole document are those of "
                      "press release and FAQs. Targets are saved with the document.")
                       .arg(wordsPerMinute),
                   this);
    note->setWordWrap(true);
    note->setFont(typeFont(Type::Small, font()));
    note->setForegroundRole(QPalette::PlaceholderText);
    auto* close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(note, 1);
    row->addSpacing(space::l);
    row->addWidget(close);
    if (table.readOnly) {
        close->setDefault(true);
    } else {
        m_use = new QPushButton(tr("&Use these targets"), this);
        makePrimary(*m_use);
        m_use->setDefault(true);
        m_use->setEnabled(false);
        connect(m_use, &QPushButton::clicked, this, &QDialog::accept);
        row->addWidget(m_use);
    }
    column->addLayout(row);
    column->setSizeConstraint(QLayout::SetFixedSize);
    close->setFocus();
}

void CountsDialog::addHeader(QGridLayout& grid) {
    const auto add = [&](CountsColumn at, const QString& text) {
        auto* label = new QLabel(text, m_grid);
        label->setFont(typeFont(Type::Caption, font()));
        label->setForegroundRole(QPalette::PlaceholderText);
        grid.addWidget(label, 0, at, Qt::AlignBottom | (at >= MostWords ? Qt::AlignLeft : Qt::AlignRight));
    };
    add(Words, tr("Words"));
    add(Characters, tr("Characters"));
    add(Letters, tr("Without spaces"));
    add(PageCount, tr("Pages"));
    add(Time, tr("Reading time"));
    add(MostWords, tr("Target, words"));
    add(MostPages, tr("Target, pages"));
    grid.setRowMinimumHeight(0, rowHeight - space::s);
    grid.setColumnMinimumWidth(Title, 150);
    grid.setColumnMinimumWidth(Gap, space::s);
}

QLabel* CountsDialog::number(const QString& text, const QString& name) {
    auto* label = new QLabel(text, m_grid);
    label->setAccessibleName(name + u": "_s + text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void CountsDialog::addLine(QGridLayout& grid, const CountsRow& row, int at) {
    const QLocale locale;
    Line line;
    line.row = row;
    line.title = new QLabel(row.title, m_grid);
    if (row.isHere) {
        line.title->setFont(typeFont(Type::Strong, font()));
        line.title->setToolTip(tr("The cursor is in this part."));
        line.title->setAccessibleDescription(line.title->toolTip());
    }
    line.words = number(locale.toString(row.count.words), tr("%1, words").arg(row.title));
    line.pages = number(pagesText(row), tr("%1, pages").arg(row.title));
    grid.addWidget(line.title, at, Title);
    grid.addWidget(line.words, at, Words, Qt::AlignRight);
    grid.addWidget(number(locale.toString(row.count.characters), tr("%1, characters").arg(row.title)), at,
                   Characters, Qt::AlignRight);
    grid.addWidget(
        number(locale.toString(row.count.letters), tr("%1, characters without spaces").arg(row.title)), at,
        Letters, Qt::AlignRight);
    grid.addWidget(line.pages, at, PageCount, Qt::AlignRight);
    grid.addWidget(number(tr("%1 min").arg(locale.toString(readingMinutes(row.count.words))),
                          tr("%1, reading time").arg(row.title)),
                   at, Time, Qt::AlignRight);
    grid.setRowMinimumHeight(at, rowHeight + space::xs);
    if (row.target) addTargets(grid, line, at);
    m_lines.append(line);
    showFill(line);
}

void CountsDialog::addTargets(QGridLayout& grid, Line& line, int at) {
    const Target& target = m_targets.*line.row.target;
    line.mostWords = new QSpinBox(m_grid);
    line.mostWords->setRange(0, Targets::mostWords);
    line.mostWords->setSingleStep(50);
    line.mostWords->setGroupSeparatorShown(true);
    line.mostWords->setSpecialValueText(tr("none"));
    line.mostWords->setValue(target.words);
    line.mostWords->setAccessibleName(tr("%1: target in words").arg(line.row.title));
    line.mostWords->setFixedWidth(boxWidth);
    line.mostWords->setEnabled(!m_table.readOnly);
    grid.addWidget(line.mostWords, at, MostWords);
    connect(line.mostWords, &QSpinBox::valueChanged, this, &CountsDialog::takeTargets);
    if (line.row.hasPageTarget) {
        line.mostPages = new NumberBox(m_grid);
        line.mostPages->setRange(0, Targets::mostPages);
        line.mostPages->setDecimals(1);
        line.mostPages->setSingleStep(0.5);
        line.mostPages->setSpecialValueText(tr("none"));
        line.mostPages->setValue(target.pages);
        line.mostPages->setAccessibleName(tr("%1: target in pages").arg(line.row.title));
        line.mostPages->setFixedWidth(boxWidth);
        line.mostPages->setEnabled(!m_table.readOnly);
        grid.addWidget(line.mostPages, at, MostPages);
        connect(line.mostPages, &QDoubleSpinBox::valueChanged, this, &CountsDialog::takeTargets);
    }
    line.bar = new FillBar(m_grid);
    grid.addWidget(line.bar, at, Bar);
}

void CountsDialog::takeTargets() {
    for (const Line& line : std::as_const(m_lines)) {
        if (!line.row.target) continue;
        Target& target = m_targets.*line.row.target;
        target.words = line.mostWords->value();
        if (line.mostPages) target.pages = line.mostPages->value();
        showFill(line);
    }
    if (m_use) m_use->setEnabled(!(m_targets == m_table.targets));
}

void CountsDialog::showFill(const Line& line) const {
    if (!line.row.target) return;
    const Target& target = m_targets.*line.row.target;
    const double fill = fillOf(line.row, target);
    line.bar->setFill(fill);
    line.bar->setVisible(fill > 0);
    const QString said = fill > 0 ? tr("%1 of the target").arg(u"%1 %"_s.arg(qRound(fill * 100))) : QString();
    line.bar->setToolTip(said);
    line.bar->setAccessibleName(said);
    paintOver(*line.words, target.words > 0 && line.row.count.words > target.words);
    paintOver(*line.pages,
              line.row.hasPageTarget && line.row.pages && target.pages > 0 && *line.row.pages > target.pages);
}

/// A line between the rows, and the part of the cursor on a ground of its own.
void CountsDialog::paintEvent(QPaintEvent* event) {
    QDialog::paintEvent(event);
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    for (const Line& line : std::as_const(m_lines)) {
        const int top = m_grid->y() + line.title->y() - (rowHeight + space::xs - line.title->height()) / 2;
        const QRect row(m_grid->x(), top, m_grid->width(), rowHeight + space::xs);
        if (line.row.isHere) painter.fillRect(row, theme.selected);
        painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), theme.border);
    }
}

} // namespace backcast
