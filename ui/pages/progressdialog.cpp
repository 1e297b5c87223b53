// SPDX-License-Identifier: MIT
#include "ui/pages/progressdialog.h"

#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace backcast {

namespace {

constexpr int moment = 400; ///< ms before the dialog shows
constexpr int barHeight = 6;

} // namespace

ProgressDialog::ProgressDialog(const QString& what, int steps, QWidget* parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
    , m_room(new QWidget(this))
    , m_steps(std::max(1, steps)) {
    setWindowTitle(what);
    setModal(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    auto* title = new QLabel(what, this);
    title->setFont(typeFont(Type::Title, font()));
    title->setTextFormat(Qt::PlainText);
    column->addWidget(title);
    m_text->setMinimumWidth(320);
    column->addWidget(m_text);
    m_room->setFixedHeight(barHeight);
    column->addWidget(m_room);
    auto* stop = new QPushButton(tr("Cancel"), this);
    connect(stop, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(stop, 0, Qt::AlignRight);
    column->setSizeConstraint(QLayout::SetFixedSize);
    setDone(0);
}

void ProgressDialog::setDone(int done) {
    m_done = std::min(done, m_steps);
    m_text->setText(tr("Page %1 of %2").arg(locale().toString(m_done), locale().toString(m_steps)));
    setAccessibleDescription(m_text->text());
    update();
}

void ProgressDialog::paintEvent(QPaintEvent* event) {
    QDialog::paintEvent(event);
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF bar = m_room->geometry();
    painter.setBrush(theme.track);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    bar.setWidth(std::max(double(barHeight), bar.width() * m_done / m_steps));
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
}

ProgressWindow::ProgressWindow(QWidget* parent, const QString& what, int steps)
    : m_dialog(new ProgressDialog(what, steps, parent)) {
    m_clock.start();
}

ProgressWindow::~ProgressWindow() {
    delete m_dialog;
}

bool ProgressWindow::step(int done) {
    if (m_clock.elapsed() < moment || !m_dialog) return true;
    m_dialog->setDone(done);
    m_dialog->show();
    QCoreApplication::processEvents();
    return m_dialog && !m_dialog->isStopped();
}

} // namespace backcast
