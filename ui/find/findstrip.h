// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace backcast {

/// A strip above the page in which something is looked for: its ground, its flat buttons, and what it says.
class FindStrip : public QWidget {
    Q_OBJECT
public:
    /// What it says is cut where it is wider than `longestStatus` pixels; the rest is in the tool tip.
    FindStrip(int longestStatus, QWidget* parent);

protected:
    /// A button with a sign; `name` is what it is called.
    [[nodiscard]] QToolButton* button(const QString& sign, const QString& name);
    [[nodiscard]] QLabel& status() { return *m_status; }
    void say(const QString& text, bool isBad);

    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void colourStatus();

    int m_longestStatus;
    QLabel* m_status;
    bool m_isBad = false;
};

} // namespace backcast
