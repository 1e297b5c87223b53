// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/pages/paginator.h"
#include "ui/pages/pagesetup.h"
#include "ui/pages/profiletitles.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace backcast {

class PageLeaves;

/// Chooses the format of the page: a named one, or the user's own, with a picture of what it gives. Whoever
/// changes a field of a named format has one of his own from then on.
class PageSetupDialog : public QDialog {
    Q_OBJECT
public:
    PageSetupDialog(const Document& document, const PageSetup& setup, QWidget* parent);

    [[nodiscard]] PageSetup setup() const;

private:
    struct Format {
        PageProfile profile;
        bool named = false;
        bool kept = false;
    };

    void build();
    void addFormat(QFormLayout& form);
    void addFields(QFormLayout& form);
    QWidget* buildMargins();
    void addPaper(QFormLayout& form);
    void addType(QFormLayout& form);
    QDoubleSpinBox* addLength(const LengthUnit& unit, double PageProfile::*member, const QString& name,
                              double least, double most);
    void connectFields();

    [[nodiscard]] PageProfile& current() { return m_formats[m_index].profile; }
    /// The format of the fields, which becomes the user's own where it was a named one.
    PageProfile& own();
    [[nodiscard]] QString freeName() const;
    void choose(int index);
    void removeCurrent();
    void fillList();
    void fillFields();
    void changed();
    void paginateNow();

    Document m_document;
    QList<Format> m_formats;
    int m_index = 0;
    bool m_filling = false; ///< the fields are being set by the dialog, not by the user
    Paginator m_paginator;
    QTimer m_timer;

    QComboBox* m_list;
    QPushButton* m_remove = nullptr;
    QLineEdit* m_name;
    QCheckBox* m_keep;
    QComboBox* m_paper;
    QComboBox* m_family;
    QDoubleSpinBox* m_size;
    QComboBox* m_numbers;
    QCheckBox* m_parts;
    struct Length {
        QDoubleSpinBox* box;
        LengthUnit unit;
        double PageProfile::*member;
    };
    QList<Length> m_lengths;
    PageLeaves* m_leaves;
};

} // namespace backcast
