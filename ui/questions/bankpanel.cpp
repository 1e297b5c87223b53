// SPDX-License-Identifier: MIT
#include "ui/questions/bankpanel.h"

#include "ui/questions/bankdelegate.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int leastWidth = 360;
constexpr int hintLines = 4;

const Place faqs[] = {Place::CustomerFaq, Place::InternalFaq}; ///< as the tabs

} // namespace

BankPanel::BankPanel(QWidget& area, QWidget& beside)
    : QFrame(area.parentWidget())
    , m_area(area)
    , m_beside(beside)
    , m_model(new BankModel(this))
    , m_tabs(new QTabBar(this))
    , m_words(new QLineEdit(this))
    , m_onlyOpen(new QCheckBox(tr("&Only what is not covered"), this))
    , m_list(new QListView(this))
    , m_problem(new QLabel(this))
    , m_empty(new QLabel(tr("No question has these words."), this)) {
    setAccessibleName(tr("Question bank"));
    build();
    m_area.installEventFilter(this);
    m_beside.installEventFilter(this);
    hide();
}

void BankPanel::build() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new BankDelegate(*m_list));
    m_list->setAccessibleName(tr("Questions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there, so that no line breaks anew when the list gets longer.
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->verticalScrollBar()->setSingleStep(space::xl);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    for (QLabel* label : {m_problem, m_empty}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(space::l, space::s, space::l, space::s);
        label->setFont(typeFont(Type::Small, font()));
        label->hide();
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_problem);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(buildFoot());
    connect(m_model, &BankModel::coverageChanged, this, [this] {
        updateTabs();
        updateFoot();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BankPanel::updateFoot);
    connect(m_list, &QListView::doubleClicked, this, &BankPanel::choose);
    colourLabels();
    updateFoot();
}

QWidget* BankPanel::buildHead() {
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("QUESTION BANK"), head);
    title->setFont(typeFont(Type::Caption, font()));
    title->setForegroundRole(QPalette::PlaceholderText);
    auto* close = new QToolButton(head);
    close->setText(u"\u00D7"_s);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setAccessibleName(tr("Close (Esc)"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &BankPanel::close);
    for (int i = 0; i < int(std::size(faqs)); ++i) m_tabs->addTab({});
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setFont(typeFont(Type::Strong, font()));
    m_tabs->setAccessibleName(tr("Whose questions"));
    m_tabs->setToolTip(tr("Ctrl+Tab changes it"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_model->setFaq(faqs[tab]);
        filter();
    });
    m_words->setPlaceholderText(tr("Search the questions"));
    m_words->setAccessibleName(tr("Search the questions"));
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        m_list->setCurrentIndex({}); // what is looked for is another question
        filter();
    });
    m_onlyOpen->setFont(typeFont(Type::Small, font()));
    connect(m_onlyOpen, &QCheckBox::toggled, this, &BankPanel::filter);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(space::l, space::s, space::s, 0);
    top->addWidget(title, 1);
    top->addWidget(close);
    auto* fields = new QVBoxLayout;
    fields->setContentsMargins(space::l, space::m, space::l, space::xs);
    fields->setSpacing(space::s);
    fields->addWidget(m_words);
    fields->addWidget(m_onlyOpen);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_tabs);
    column->addLayout(fields);
    return head;
}

/// What a good answer holds stands here, in a room that stays the same whatever question is the current one.
QWidget* BankPanel::buildFoot() {
    auto* foot = new QWidget(this);
    m_hint = new QLabel(foot);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setFont(typeFont(Type::Small, font()));
    m_hint->setFixedHeight(hintLines * QFontMetrics(m_hint->font()).lineSpacing() + 2);
    m_choose = new QPushButton(foot);
    m_choose->setAutoDefault(true);
    makePrimary(*m_choose);
    connect(m_choose, &QPushButton::clicked, this, &BankPanel::choose);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addWidget(m_hint);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    return foot;
}

QString BankPanel::problem() const {
    return m_problem->isHidden() ? QString() : m_problem->text();
}

void BankPanel::setBank(const FoundBanks& found) {
    m_model->setBank(found.bank);
    QStringList problems;
    for (const Error& error : found.problems)
        problems.append(
            tr("A file of questions is not used. %1 The other questions are here.").arg(error.text()));
    m_problem->setText(problems.join(u'\n'));
    m_problem->setVisible(!problems.isEmpty());
}

void BankPanel::open(Place faq) {
    const bool wasHidden = isHidden();
    if (wasHidden) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(faq == Place::InternalFaq ? 1 : 0);
        m_model->setFaq(faqs[m_tabs->currentIndex()]);
    }
    updateTabs();
    place();
    show();
    raise();
    filter();
    m_words->setFocus();
    m_words->selectAll();
}

void BankPanel::close() {
    if (isHidden()) return;
    hide();
    Q_EMIT closed();
}

void BankPanel::place() {
    const int wide =
        std::min(std::max(leastWidth, m_beside.isVisible() ? m_beside.width() : 0), m_area.width());
    const QRect room = m_area.geometry();
    setGeometry(room.right() + 1 - wide, room.top(), wide, room.height());
}

void BankPanel::updateTabs() {
    const QString titles[] = {tr("Customer"), tr("Internal")};
    for (int i = 0; i < int(std::size(faqs)); ++i) {
        const qsizetype open = m_model->openIn(faqs[i]);
        m_tabs->setTabText(i, open == 0 ? titles[i]
                                        : tr("%1 · %2 open").arg(titles[i], locale().toString(open)));
        m_tabs->setTabToolTip(i, tr("%1 questions are not covered. Ctrl+Tab changes to the other FAQ.")
                                     .arg(locale().toString(open)));
    }
}

void BankPanel::filter() {
    const QString current = m_list->currentIndex().data().toString();
    m_model->setOnlyOpen(m_onlyOpen->isChecked());
    m_model->setWords(m_words->text());
    m_empty->setVisible(m_model->rowCount() == 0);
    m_empty->setText(m_words->text().trimmed().isEmpty() ? tr("The draft covers all of these questions.")
                                                         : tr("No question has these words."));
    keepCurrent(current);
}

void BankPanel::keepCurrent(const QString& text) {
    QModelIndex wanted;
    for (int row = 0; row < m_model->rowCount() && !wanted.isValid() && !text.isEmpty(); ++row)
        if (m_model->index(row).data().toString() == text) wanted = m_model->index(row);
    if (!wanted.isValid()) wanted = m_words->text().isEmpty() ? m_model->openFrom(0) : m_model->bestMatch();
    m_list->setCurrentIndex(wanted);
    if (wanted.row() == 1)
        m_list->scrollToTop(); // with the title of its theme
    else if (wanted.isValid())
        m_list->scrollTo(wanted);
    updateFoot();
}

void BankPanel::updateFoot() {
    const std::optional<BankModel::Choice> choice = m_model->choiceAt(m_list->currentIndex());
    const bool asked = choice && choice->cover.cover != Cover::NotAsked;
    m_hint->setText(!choice || choice->question.hint.isEmpty()
                        ? QString()
                        : tr("A good answer: %1").arg(choice->question.hint));
    m_choose->setText(asked ? tr("Go to it (Enter)") : tr("Insert it (Enter)"));
    m_choose->setEnabled(choice.has_value());
    // The field keeps the keyboard; this is how somebody who does not see the list hears where it stands.
    m_words->setAccessibleDescription(
        choice ? m_list->currentIndex().data(Qt::AccessibleTextRole).toString() + u' ' + m_hint->text()
               : m_empty->text());
}

void BankPanel::step(int by) {
    const QModelIndex now = m_list->currentIndex();
    const QModelIndex next = m_model->questionFrom(now.isValid() ? now.row() + by : 0, by);
    if (!next.isValid()) return m_list->scrollToTop();
    m_list->setCurrentIndex(next);
    m_list->scrollTo(next);
}

void BankPanel::stepPage(int direction) {
    constexpr int page = 6;
    for (int i = 0; i < page; ++i) step(direction);
}

void BankPanel::choose() {
    const std::optional<BankModel::Choice> choice = m_model->choiceAt(m_list->currentIndex());
    if (!choice) return;
    const int row = m_list->currentIndex().row();
    Q_EMIT chosen(*choice);
    // Whoever comes back goes on with what is still open.
    if (choice->cover.cover == Cover::NotAsked) {
        m_list->setCurrentIndex(m_model->openFrom(row));
        m_list->scrollTo(m_list->currentIndex());
    }
}

bool BankPanel::pressKey(const QKeyEvent& event) {
    const bool ctrl = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Up:
        return step(-1), true;
    case Qt::Key_Down:
        return step(1), true;
    case Qt::Key_PageUp:
        return stepPage(-1), true;
    case Qt::Key_PageDown:
        return stepPage(1), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(), true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (ctrl) m_tabs->setCurrentIndex(1 - m_tabs->currentIndex());
        return ctrl;
    default:
        return false;
    }
}

bool BankPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_words || watched == m_list)
        return event->type() == QEvent::KeyPress && pressKey(*static_cast<QKeyEvent*>(event));
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        if (isVisible()) place();
        return false;
    default:
        return false;
    }
}

void BankPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else if (!pressKey(*event))
        QFrame::keyPressEvent(event);
}

void BankPanel::colourLabels() {
    const Theme& theme = themeOf(palette());
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, theme.bad);
    m_problem->setPalette(colours);
    for (QLabel* label : {m_empty, m_hint}) {
        colours.setColor(QPalette::WindowText, theme.muted);
        label->setPalette(colours);
    }
}

/// A label with a colour of its own would keep that of the other theme.
void BankPanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hint) colourLabels();
}

void BankPanel::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(QRect(0, 0, 1, height()), theme.border);
    painter.fillRect(QRect(0, m_choose->parentWidget()->y(), width(), 1), theme.border);
}

} // namespace backcast
