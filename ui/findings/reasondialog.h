// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/dialogservice.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace backcast {

/// Asks why a finding is to be ignored, and offers reasons that were given before.
class ReasonDialog : public QDialog {
    Q_OBJECT
public:
    ReasonDialog(const ReasonQuestion& question, QWidget* parent);
    [[nodiscard]] QString reason() const; ///< without white space at its ends

private:
    void updateState();

    QLineEdit* m_reason;
    QLabel* m_hint;
    QPushButton* m_ignore;
};

/// Whether a reason says something to somebody who reads it later: two words.
[[nodiscard]] bool isReason(const QString& text);

} // namespace backcast
