// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequenceEdit>

namespace backcast {

/// Takes one combination of keys at the moment in which it is pressed, and shows nothing but its hint. Escape
/// leaves it, Tab moves on.
class KeyField : public QKeySequenceEdit {
    Q_OBJECT
public:
    explicit KeyField(QWidget* parent);
    void setHint(const QString& hint);

Q_SIGNALS:
    void pressed(const QKeySequence& keys);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_hint;
};

} // namespace backcast
