// SPDX-License-Identifier: MIT
#include "ui/writing/figuredialog.h"

#include "core/storage/storyboard.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int fieldWidth = 480;
constexpr int leastSteps = 3;
constexpr int mostSteps = 60;
constexpr int longest = 2000; // characters of a field

QLineEdit* field(const QString& text, const QString& hint, QWidget* parent) {
    auto* made = new QLineEdit(parent);
    made->setMaxLength(std::max(longest, int(text.size()))); // what is there is never cut
    made->setText(text);
    made->setPlaceholderText(hint);
    made->setCursorPosition(0);
    return made;
}

} // namespace

FigureDialog::FigureDialog(Visual visual, QWidget* parent)
    : QDialog(parent)
    , m_visual(std::move(visual))
    , m_title(field(m_visual.title, tr("What is it called?"), this))
    , m_caption(field(m_visual.caption.plain(), tr("What should the reader see in it?"), this))
    , m_alt(field(m_visual.alt, tr("For those who cannot see it"), this)) {
    const bool isStory = m_visual.kind == u"storyboard";
    setWindowTitle(isStory ? tr("Storyboard") : tr("Figure"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    auto* title = new QLabel(
        isStory ? tr("The customer's experience, step by step") : tr("The words of this figure"), this);
    title->setFont(typeFont(Type::Title, font()));
    column->addWidget(title);
    auto* form = new QFormLayout;
    form->setSpacing(space::m);
    m_title->setMinimumWidth(fieldWidth);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Caption"), m_caption);
    form->addRow(tr("&In words"), m_alt);
    column->addLayout(form);
    if (isStory) column->addWidget(stepsArea(), 1);
    auto* row = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* take = new QPushButton(m_visual.id.isEmpty() ? tr("Add to the page") : tr("Keep this"), this);
    makePrimary(*take);
    take->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(take);
    column->addSpacing(space::s);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    if (isStory) resize(fieldWidth + 260, 560);
    m_title->setFocus();
}

QScrollArea* FigureDialog::stepsArea() {
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto* inside = new QWidget(area);
    inside->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, space::s, 0);
    m_grid = new QGridLayout;
    m_grid->setSpacing(space::s);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 5);
    rows->addLayout(m_grid);
    rows->addStretch(1);
    area->setWidget(inside);
    for (const StoryStep& step : storySteps(m_visual.data)) addStep(step.title, step.text);
    growSteps();
    return area;
}

void FigureDialog::addStep(const QString& title, const QString& text) {
    const int number = int(m_steps.size()) + 1;
    auto* label = new QLabel(locale().toString(number), this);
    label->setForegroundRole(QPalette::PlaceholderText);
    const Step step{field(title, tr("When, or what happens"), this),
                    field(text, tr("What the customer does and sees"), this)};
    step.title->setAccessibleName(tr("Step %1, title").arg(number));
    step.text->setAccessibleName(tr("Step %1, what happens").arg(number));
    m_grid->addWidget(label, number, 0);
    m_grid->addWidget(step.title, number, 1);
    m_grid->addWidget(step.text, number, 2);
    if (!m_steps.isEmpty()) {
        setTabOrder(m_steps.last().text, step.title);
        setTabOrder(step.title, step.text);
    }
    m_steps.append(step);
    for (QLineEdit* edit : {step.title, step.text})
        connect(edit, &QLineEdit::textEdited, this, &FigureDialog::growSteps);
}

/// There is always room for one more step.
void FigureDialog::growSteps() {
    const auto isEmpty = [](const Step& step) {
        return step.title->text().isEmpty() && step.text->text().isEmpty();
    };
    while (m_steps.size() < mostSteps && (m_steps.size() < leastSteps || !isEmpty(m_steps.last())))
        addStep({}, {});
}

Visual FigureDialog::visual() const {
    Visual written = m_visual;
    written.title = m_title->text().trimmed();
    // A caption that was not touched keeps its marks.
    if (m_caption->text() != m_visual.caption.plain()) written.caption = Text(m_caption->text().trimmed());
    written.alt = m_alt->text().trimmed();
    if (m_steps.isEmpty()) return written;
    QList<StoryStep> steps;
    for (const Step& step : m_steps)
        steps.append({step.title->text().trimmed(), step.text->text().trimmed()});
    steps.removeIf([](const StoryStep& step) { return step.title.isEmpty() && step.text.isEmpty(); });
    if (steps != storySteps(m_visual.data)) written.data = withStorySteps(m_visual.data, steps);
    return written;
}

} // namespace backcast
