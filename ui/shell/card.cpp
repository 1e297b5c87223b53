// SPDX-License-Identifier: MIT
#include "ui/shell/paint.h"
#include "ui/shell/startpage.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace backcast {

namespace {

constexpr int disc = 11;
constexpr int lineStep = 12; ///< of the sketch
constexpr int sketchLines = 5;

std::optional<AnswerState> stateOf(QChar letter) {
    if (letter == u'a') return AnswerState::Answered;
    if (letter == u'w') return AnswerState::Weak;
    if (letter == u'u') return AnswerState::Unanswered;
    return std::nullopt;
}

/// A dot without its sign: at this size the colour and the fill say it, and the words beside it say it again.
void drawDot(QPainter& painter, const QRectF& box, std::optional<AnswerState> state, const Theme& theme) {
    const bool ring = !state || *state == AnswerState::Unanswered;
    const QColor colour = !state                            ? theme.control
                          : *state == AnswerState::Answered ? theme.good
                          : *state == AnswerState::Weak     ? theme.warn
                                                            : theme.bad;
    painter.setPen(ring ? QPen(colour, 1.2) : QPen(Qt::NoPen));
    painter.setBrush(ring ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawEllipse(ring ? box.adjusted(0.8, 0.8, -0.8, -0.8) : box);
}

} // namespace

Card::Card(Content content, QWidget* parent)
    : QAbstractButton(parent)
    , m_content(std::move(content)) {
    setText(m_content.title);
    setAccessibleName(m_content.title);
    setAccessibleDescription(m_content.detail + u' ' + m_content.note);
    setToolTip(m_content.detail);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Card::sizeHint() const {
    const int title = QFontMetrics(typeFont(Type::Title, font())).height();
    const int small = QFontMetrics(typeFont(Type::Small, font())).height();
    int height = 2 * space::l + title + space::xs + small;
    if (m_content.sketch) return {200, height + sketchLines * lineStep + space::xl};
    if (!m_content.note.isEmpty()) height += space::s + small;
    return {280, height};
}

QSize Card::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

void Card::paintSketch(QPainter& painter, QRect& inner) const {
    const Theme& theme = themeOf(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.track);
    // The lengths of the lines, in hundredths of the card: a page that is begun, four ways.
    static constexpr int lengths[4][sketchLines] = {
        {80, 55, 100, 100, 70}, {60, 100, 40, 100, 50}, {80, 100, 100, 42, 100}, {70, 100, 100, 100, 60}};
    for (int i = 0; i < sketchLines; ++i) {
        const double width = inner.width() * lengths[(m_content.seed - 1) % 4][i] / 100.0;
        painter.drawRoundedRect(QRectF(inner.left(), inner.top() + i * lineStep, width, 6), 3, 3);
    }
    inner.setTop(inner.top() + sketchLines * lineStep + space::s);
}

void Card::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = hasFocus() || underMouse();
    painter.setPen(QPen(lit ? theme.accent : theme.border, hasFocus() ? 2 : 1));
    painter.setBrush(isDown() ? theme.hover : theme.paper);
    const double inset = hasFocus() ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), space::radius + 2,
                            space::radius + 2);

    QRect inner = rect().adjusted(space::l, space::l, -space::l, -space::l);
    if (m_content.sketch) paintSketch(painter, inner);
    const auto line = [&](const QString& text, const QFont& font, const QColor& colour, int left = 0) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(colour);
        const QRect box(inner.left() + left, inner.top(), inner.width() - left, metrics.height());
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideMiddle, box.width()));
        inner.setTop(box.bottom() + 1);
    };
    line(m_content.title, typeFont(Type::Title, font()), theme.text);
    inner.setTop(inner.top() + space::xs);
    line(m_content.detail, typeFont(Type::Small, font()), theme.muted);
    if (m_content.note.isEmpty()) return;
    inner.setTop(inner.top() + space::s);
    const QFont small = typeFont(Type::Small, font());
    int left = 0;
    for (const QChar letter : m_content.answers) {
        const double y = inner.top() + (QFontMetrics(small).height() - disc) / 2.0;
        drawDot(painter, QRectF(inner.left() + left, y, disc, disc), stateOf(letter), theme);
        left += disc + space::xs;
    }
    line(m_content.note, small, theme.muted, left + (left > 0 ? space::xs : 0));
}

void Card::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Card::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void Card::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace backcast
