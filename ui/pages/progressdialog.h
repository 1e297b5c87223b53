// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/dialogservice.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>

class QLabel;

namespace backcast {

/// What the user sees of a long work: its name, how far it is, and a button that stops it.
class ProgressDialog : public QDialog {
    Q_OBJECT
public:
    ProgressDialog(const QString& what, int steps, QWidget* parent);
    void setDone(int done);
    [[nodiscard]] bool isStopped() const { return m_stopped; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void reject() override { m_stopped = true; }

private:
    QLabel* m_text;
    QWidget* m_room; ///< where the bar is painted
    int m_steps;
    int m_done = 0;
    bool m_stopped = false;
};

/// Shows the dialog when the work has taken a moment: what is done at once needs no window that flashes up.
class ProgressWindow final : public Progress {
public:
    ProgressWindow(QWidget* parent, const QString& what, int steps);
    ~ProgressWindow() override;
    [[nodiscard]] bool step(int done) override;

private:
    QPointer<ProgressDialog> m_dialog;
    QElapsedTimer m_clock;
};

} // namespace backcast
