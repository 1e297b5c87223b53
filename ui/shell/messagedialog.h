// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/dialogservice.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace backcast {

/// A question in words with its answers as buttons.
class MessageDialog : public QDialog {
    Q_OBJECT
public:
    MessageDialog(const Question& question, QWidget* parent);
    [[nodiscard]] int choice() const { return m_choice; }

private:
    int m_choice;
};

/// Where a link can lead inside the document.
struct LinkPlace {
    QString title;
    QString target; ///< "#id"
};
[[nodiscard]] QList<LinkPlace> linkPlaces(const Document& document);

/// Asks for the target of a link: an address, or a place in the document.
class LinkDialog : public QDialog {
    Q_OBJECT
public:
    LinkDialog(const QString& current, const QList<LinkPlace>& places, QWidget* parent);
    /// Trimmed; with "https://" where the user left it out. Empty: no link.
    [[nodiscard]] QString target() const;

private:
    void updateState();
    QLineEdit* m_address;
    QComboBox* m_place;
    QPushButton* m_ok = nullptr;
    QLabel* m_hint;
};

} // namespace backcast
