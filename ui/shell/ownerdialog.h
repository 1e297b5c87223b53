// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QComboBox;

namespace backcast {

/// Asks who is to answer a question: a person of the document, or another name.
class OwnerDialog : public QDialog {
    Q_OBJECT
public:
    OwnerDialog(const QString& current, const QStringList& names, QWidget* parent);
    /// Without white space at its ends; empty: nobody.
    [[nodiscard]] QString name() const;

private:
    QComboBox* m_name;
};

} // namespace backcast
