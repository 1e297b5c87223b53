// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace backcast {

/// What is known of a document beside what it says.
struct DocumentFactsShown {
    QString file;  ///< path; empty: not saved yet
    QString size;  ///< as one reads it
    QString words; ///< words and pages
    QString saved; ///< when the file was written
};

/// The metadata of a document and its people.
class PropertiesDialog : public QDialog {
    Q_OBJECT
public:
    PropertiesDialog(const Document& document, const DocumentFactsShown& facts, IdSource& ids, bool readOnly,
                     QWidget* parent);

    /// The document with what was chosen. What was not touched is as it was, also what makes no sense here.
    [[nodiscard]] Document changed() const;

private:
    void build(const DocumentFactsShown& facts, bool readOnly);
    void addFields(QFormLayout& form);
    [[nodiscard]] QWidget* buildPeople();
    void addFacts(QFormLayout& form, const DocumentFactsShown& facts);
    void fillPeople();
    void addPerson();
    void updateState();
    [[nodiscard]] QStringList contributors() const;

    Document m_document;
    IdSource& m_ids;
    QLineEdit* m_title;
    QLineEdit* m_product;
    QComboBox* m_owner;
    QListWidget* m_contributors;
    QLineEdit* m_newPerson;
    QPushButton* m_add;
    QComboBox* m_status;
    QString m_statusShown;
    QLineEdit* m_launch;
    QLineEdit* m_confidentiality;
    QComboBox* m_language;
    QLabel* m_problem;
    QPushButton* m_ok;
};

/// Whether a text can be the day of a launch: empty, or a day as ISO 8601 writes it ("2027-07-13").
[[nodiscard]] bool isDay(const QString& text);

} // namespace backcast
