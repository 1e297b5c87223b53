// SPDX-License-Identifier: MIT
#include "ui/shell/messagebar.h"

#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace backcast {

/// One message: a coloured edge, the words, the actions, a cross.
class MessageBar::Strip : public QWidget {
public:
    Strip(MessageBar& bar, Message message);

    [[nodiscard]] const Message& message() const { return m_message; }
    void run(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    MessageBar& m_bar;
    Message m_message;
};

MessageBar::Strip::Strip(MessageBar& bar, Message message)
    : QWidget(&bar)
    , m_bar(bar)
    , m_message(std::move(message)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::s, space::s, space::s);
    row->setSpacing(space::s);
    auto* label = new QLabel(m_message.text, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label, 1);
    for (int i = 0; i < m_message.actions.size(); ++i) {
        auto* button = new QPushButton(m_message.actions.at(i).text, this);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, i] { run(i); });
        row->addWidget(button);
    }
    if (m_message.closable) {
        auto* close = new QToolButton(this);
        close->setText(QString(QChar(0x00D7)));
        close->setAutoRaise(true);
        close->setFocusPolicy(Qt::TabFocus);
        close->setAccessibleName(MessageBar::tr("Close this message"));
        close->setToolTip(MessageBar::tr("Close"));
        connect(close, &QToolButton::clicked, this, [this] { m_bar.dismiss(m_message.id); });
        row->addWidget(close);
    }
    setAccessibleName(m_message.text);
}

void MessageBar::Strip::run(int index) {
    // The action may show another message in this one's place and so delete this strip: take what is needed
    // first.
    const Message::Action action = m_message.actions.at(index);
    MessageBar& bar = m_bar;
    if (action.closes) bar.dismiss(m_message.id);
    if (action.run) action.run();
}

void MessageBar::Strip::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QColor back = theme.selected;
    QColor edge = theme.accent;
    if (m_message.tone == Message::Tone::Warning) {
        back = theme.warnSoft;
        edge = theme.warn;
    } else if (m_message.tone == Message::Tone::Error) {
        back = theme.badSoft;
        edge = theme.bad;
    }
    QPainter painter(this);
    painter.fillRect(rect(), back);
    painter.fillRect(QRect(0, 0, space::xs, height()), edge);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border);
}

void MessageBar::Strip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_message.closable)
        m_bar.dismiss(m_message.id);
    else
        QWidget::keyPressEvent(event);
}

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setAccessibleName(tr("Messages"));
    hide();
}

void MessageBar::show(const Message& message) {
    dismiss(message.id);
    // A notice that only informs is read or not read by the time of the next message.
    for (Strip* strip : std::as_const(m_strips))
        if (strip->message().tone == Message::Tone::Notice && strip->message().actions.isEmpty()) {
            dismiss(strip->message().id);
            break;
        }
    auto* strip = new Strip(*this, message);
    m_strips.append(strip);
    layout()->addWidget(strip);
    strip->show();
    QWidget::show();
}

void MessageBar::dismiss(const QString& id) {
    Strip* strip = find(id);
    if (!strip) return;
    m_strips.removeOne(strip);
    strip->hide();
    layout()->removeWidget(strip);
    strip->deleteLater(); // it may be the one whose button was pressed
    if (m_strips.isEmpty()) hide();
    Q_EMIT dismissed(id);
}

QStringList MessageBar::texts() const {
    QStringList result;
    for (const Strip* strip : m_strips) result.append(strip->message().text);
    return result;
}

bool MessageBar::isShowing(const QString& id) const {
    return find(id) != nullptr;
}

bool MessageBar::trigger(const QString& id, const QString& action) {
    Strip* strip = find(id);
    if (!strip) return false;
    for (int i = 0; i < strip->message().actions.size(); ++i)
        if (strip->message().actions.at(i).text == action) {
            strip->run(i);
            return true;
        }
    return false;
}

MessageBar::Strip* MessageBar::find(const QString& id) const {
    for (Strip* strip : m_strips)
        if (strip->message().id == id) return strip;
    return nullptr;
}

} // namespace backcast
