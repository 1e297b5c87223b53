// SPDX-License-Identifier: MIT
#include "ui/shell/startpage.h"

#include "ui/shell/paint.h"
#include "ui/shell/recentfacts.h"
#include "ui/shell/sidecolumn.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int sideWidth = 280;

} // namespace

QString timeText(const QDateTime& time) {
    const QLocale locale;
    const QTime local = time.toLocalTime().time();
    // The short form of the locale "C" has seconds.
    return locale.language() == QLocale::C ? local.toString(u"HH:mm"_s)
                                           : locale.toString(local, QLocale::ShortFormat);
}

QString dayText(const QDateTime& time, const QDateTime& now) {
    const QLocale locale;
    const QDateTime local = time.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0) return StartPage::tr("today %1").arg(timeText(local));
    if (days == 1) return StartPage::tr("yesterday");
    if (local.date().year() == now.toLocalTime().date().year())
        return locale.toString(local.date(), u"d MMMM"_s);
    return locale.toString(local.date(), u"d MMMM yyyy"_s);
}

QString shortPath(const QString& path) {
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

StartPage::StartPage(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Start"));
    m_side = buildSide();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto* page = new QWidget(scroll);
    page->setAutoFillBackground(false);
    auto* groups = new QVBoxLayout(page);
    groups->setContentsMargins(space::xl + space::l, space::xl + space::s, space::xl + space::l, space::xl);
    groups->setSpacing(space::xl);
    for (Group* group : {&m_recovered, &m_recent, &m_templates}) {
        group->box = new QWidget(page);
        auto* column = new QVBoxLayout(group->box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::m);
        column->addWidget(caption(group == &m_recovered ? tr("RECOVERED")
                                  : group == &m_recent  ? tr("CONTINUE")
                                                        : tr("BEGIN WITH")));
        group->grid = new QGridLayout;
        group->grid->setSpacing(space::m + 2);
        column->addLayout(group->grid);
        groups->addWidget(group->box);
    }
    groups->addStretch(1);
    m_recovered.box->hide();
    m_recent.box->hide();
    scroll->setWidget(page);
    page->setAutoFillBackground(false); // setWidget turned it on
    buildTemplates();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    m_main = new QVBoxLayout;
    m_main->setSpacing(0);
    m_main->addWidget(scroll, 1);
    row->addLayout(m_main, 1);
}

void StartPage::hold(QWidget& messages) {
    m_main->insertWidget(0, &messages);
}

QWidget* StartPage::buildSide() {
    auto* side = new SideColumn(this);
    side->addText(u"Backcast"_s, Type::Display);
    side->addText(tr("Start with the customer and work backwards."), Type::Body);
    side->column().addSpacing(space::l);
    const auto addButton = [&](const QString& text, void (StartPage::*wanted)()) {
        QPushButton* button = &side->addButton(text);
        connect(button, &QPushButton::clicked, this, wanted);
        return button;
    };
    QPushButton* begin = addButton(tr("&New PR/FAQ"), &StartPage::newWanted);
    setFocusProxy(begin);
    addButton(tr("&Open…"), &StartPage::openWanted);
    addButton(tr("&Import a draft…"), &StartPage::importWanted);
    side->addText(tr("A draft in Markdown or plain text, from any editor"), Type::Small);
    side->column().addStretch(1);
    side->column().addWidget(buildLink(tr("Settings"), &StartPage::settingsWanted));
    side->setFixedWidth(std::max(sideWidth, begin->sizeHint().width() + 2 * space::xl));
    return side;
}

/// Something that one needs seldom, at the foot of the side.
QWidget* StartPage::buildLink(const QString& text, void (StartPage::*wanted)()) {
    auto* link = new QToolButton(this);
    link->setText(text);
    link->setAutoRaise(true);
    link->setFocusPolicy(Qt::StrongFocus);
    connect(link, &QToolButton::clicked, this, wanted);
    return link;
}

QLabel* StartPage::caption(const QString& text) {
    auto* label = new QLabel(text, this);
    label->setFont(typeFont(Type::Caption, font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

void StartPage::buildTemplates() {
    struct Entry {
        QString name;
        Card::Content content;
    };
    const QList<Entry> entries{
        {u"prfaq"_s, {tr("PR/FAQ"), tr("Press release and two FAQs"), {}, {}, true, 1}},
        {u"five-questions"_s, {tr("Five questions first"), tr("Answer, then write"), {}, {}, true, 2}},
        {u"internal"_s, {tr("Internal product"), tr("For a platform or a tool"), {}, {}, true, 3}},
        {{}, {tr("Sample"), tr("A finished one to learn from"), {}, {}, true, 4}},
    };
    for (const Entry& entry : entries) {
        auto* card = new Card(entry.content, this);
        const QString name = entry.name;
        connect(card, &Card::clicked, this,
                [this, name] { name.isEmpty() ? Q_EMIT sampleWanted() : Q_EMIT templateWanted(name); });
        m_templates.cards.append(card);
    }
}

void StartPage::setRecent(const QList<RecentDocument>& recent, const QDateTime& now) {
    clear(m_recent.cards);
    for (const RecentDocument& document : recent) {
        Card::Content content;
        content.title = document.title.isEmpty() ? QDir(document.path).dirName() : document.title;
        QStringList parts;
        if (document.draft > 0) parts.append(tr("Draft %1").arg(document.draft));
        parts.append(dayText(document.opened, now));
        parts.append(shortPath(document.path));
        content.detail = parts.join(u" · "_s);
        content.answers = document.answers;
        QStringList notes{answersText(document.answers), reviewText(document.review, now)};
        notes.removeAll({});
        content.note = notes.join(u" · "_s);
        auto* card = new Card(content, this);
        connect(card, &Card::clicked, this, [this, path = document.path] { Q_EMIT recentWanted(path); });
        m_recent.cards.append(card);
    }
    m_recent.box->setVisible(!m_recent.cards.isEmpty());
    m_columns = 0;
    arrange();
}

void StartPage::setRecovered(const QList<RecoveredDocument>& recovered, const QDateTime& now) {
    clear(m_recovered.cards);
    for (const RecoveredDocument& document : recovered)
        m_recovered.cards.append(recoveredCard(document, now));
    m_recovered.box->setVisible(!m_recovered.cards.isEmpty());
    m_columns = 0;
    arrange();
}

void StartPage::setOwnTemplates(const QList<UserTemplate>& templates) {
    for (QWidget* card : std::as_const(m_ownTemplates)) m_templates.cards.removeAll(card);
    clear(m_ownTemplates);
    int seed = 1;
    for (const UserTemplate& own : templates) {
        auto* card = new Card({own.name, tr("My template"), {}, {}, true, seed++}, this);
        card->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(card, &Card::clicked, this, [this, own] { Q_EMIT ownTemplateWanted(own); });
        connect(card, &Card::customContextMenuRequested, this,
                [this, card, own](const QPoint& at) { showTemplateMenu(own, card->mapToGlobal(at)); });
        m_ownTemplates.append(card);
    }
    m_templates.cards += m_ownTemplates;
    m_columns = 0;
    arrange();
}

void StartPage::showTemplateMenu(const UserTemplate& own, const QPoint& where) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&New document")), &QAction::triggered, this,
            [this, own] { Q_EMIT ownTemplateWanted(own); });
    connect(menu->addAction(tr("&Rename…")), &QAction::triggered, this,
            [this, own] { Q_EMIT templateNameWanted(own); });
    connect(menu->addAction(tr("&Delete…")), &QAction::triggered, this,
            [this, own] { Q_EMIT templateRemovalWanted(own); });
    menu->popup(where);
}

QWidget* StartPage::recoveredCard(const RecoveredDocument& document, const QDateTime& now) {
    Card::Content content;
    content.title = document.title.isEmpty() ? tr("Untitled") : document.title;
    QStringList parts{document.path.isEmpty() ? tr("Never saved") : shortPath(document.path),
                      dayText(document.time, now)};
    content.detail = parts.join(u" · "_s);
    content.note =
        document.note.isEmpty() ? tr("Recovered after Backcast ended unexpectedly") : document.note;
    auto* card = new Card(content, this);
    const QString slot = document.slot;
    connect(card, &Card::clicked, this, [this, slot] { Q_EMIT recoverWanted(slot); });
    auto* recover = new QPushButton(tr("Recover"), card);
    auto* discard = new QPushButton(tr("Discard"), card);
    recover->setAccessibleName(tr("Recover %1").arg(content.title));
    discard->setAccessibleName(tr("Discard %1").arg(content.title));
    connect(recover, &QPushButton::clicked, this, [this, slot] { Q_EMIT recoverWanted(slot); });
    connect(discard, &QPushButton::clicked, this, [this, slot] { Q_EMIT discardWanted(slot); });
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(recover);
    row->addWidget(discard);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::l, space::l, space::l, space::m);
    column->addSpacing(card->sizeHint().height() - space::l);
    column->addLayout(row);
    return card;
}

void StartPage::clear(QList<QWidget*>& widgets) {
    // Later: one of them may be the card whose click led here.
    for (QWidget* widget : std::as_const(widgets)) {
        widget->hide();
        widget->deleteLater();
    }
    widgets.clear();
}

void StartPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

/// Two columns of documents and four of templates; in a narrow window or with a large font one and two.
void StartPage::arrange() {
    const int room = width() - m_side->width();
    const int columns = room < 46 * fontMetrics().averageCharWidth() * 2 ? 1 : 2;
    if (columns == m_columns) return;
    m_columns = columns;
    const auto fill = [](const Group& group, int across) {
        for (int i = 0; i < group.cards.size(); ++i) {
            group.grid->addWidget(group.cards.at(i), i / across, i % across);
            group.cards.at(i)->show();
        }
        for (int i = 0; i < 4; ++i) group.grid->setColumnStretch(i, i < across ? 1 : 0);
    };
    fill(m_recovered, columns);
    fill(m_recent, columns);
    fill(m_templates, 2 * columns);
}

void StartPage::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.canvas);
    painter.fillRect(QRect(0, 0, m_side->width(), height()), theme.window);
    painter.fillRect(QRect(m_side->width() - 1, 0, 1, height()), theme.border);
}

} // namespace backcast
