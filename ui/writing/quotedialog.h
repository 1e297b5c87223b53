// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/quoterecord.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace backcast {

/// Asks whether a quote was said by somebody, and by whom.
class QuoteDialog : public QDialog {
    Q_OBJECT
public:
    QuoteDialog(const QString& quote, const std::optional<QuoteRecord>& current, QWidget* parent);
    /// Nothing: it is not said.
    [[nodiscard]] std::optional<QuoteRecord> record() const;

private:
    void updateState();
    QRadioButton* m_unsaid;
    QRadioButton* m_hypothetical;
    QRadioButton* m_real;
    QLineEdit* m_source;
    QLabel* m_hint;
};

} // namespace backcast
