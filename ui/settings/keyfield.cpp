// SPDX-License-Identifier: MIT
#include "ui/settings/keyfield.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>

namespace backcast {

KeyField::KeyField(QWidget* parent)
    : QKeySequenceEdit(parent) {
    layout()->setContentsMargins(2, 2, 2, 2); // room for the ring
}

void KeyField::setHint(const QString& hint) {
    m_hint = hint;
    findChild<QLineEdit*>()->setPlaceholderText(hint);
    setAccessibleName(hint);
}

void KeyField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT left();
        return;
    }
    QKeySequenceEdit::keyPressEvent(event);
    const QKeySequence keys = keySequence();
    if (keys.isEmpty()) return; // so far only Ctrl, Alt or Shift
    clear();                    // it would wait for a second combination
    setHint(m_hint);            // clearing it brings back Qt's own
    Q_EMIT pressed(QKeySequence(keys[0]));
}

void KeyField::paintEvent(QPaintEvent*) {
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius + 1, space::radius + 1);
}

void KeyField::focusInEvent(QFocusEvent* event) {
    QKeySequenceEdit::focusInEvent(event);
    update();
}

void KeyField::focusOutEvent(QFocusEvent* event) {
    QKeySequenceEdit::focusOutEvent(event);
    update();
}

} // namespace backcast
