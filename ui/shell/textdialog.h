// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/dialogservice.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace backcast {

/// Asks for one line of text and says at once what is wrong with it.
class TextDialog : public QDialog {
    Q_OBJECT
public:
    TextDialog(const TextQuestion& question, QWidget* parent);
    [[nodiscard]] QString text() const; ///< trimmed

private:
    void updateState();
    TextQuestion m_question;
    QLineEdit* m_field;
    QLabel* m_problem;
    QPushButton* m_ok;
};

} // namespace backcast
