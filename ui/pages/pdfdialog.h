// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/pages/paginator.h"

#include <QDialog>
#include <QTimer>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace backcast {

class PageLeaves;

/// Asks what goes into the PDF, and shows the pages that come of it.
class PdfDialog : public QDialog {
    Q_OBJECT
public:
    PdfDialog(const Document& document, const PageOptions& preset, QWidget* parent);

    [[nodiscard]] PageOptions options() const;
    /// How many pages the file will have.
    [[nodiscard]] int pageCount() const;

private:
    enum class Parts { All, Release, NoInternal, Chosen };

    void build();
    QWidget* buildParts();
    QWidget* buildLists();
    QWidget* buildExtras();
    QCheckBox* addExtra(QBoxLayout& column, const QString& text, bool checked, const QString& whyNot = {});
    void fill();
    void followParts();
    void changed();
    void paginateNow();
    [[nodiscard]] Parts parts() const;
    [[nodiscard]] QList<Place> leftOut() const;

    Document m_document;
    PageOptions m_preset;
    Paginator m_paginator;
    QList<Place> m_present; ///< parts that the document has
    QTimer m_timer;
    QList<QRadioButton*> m_kinds; ///< as in Parts
    QList<QCheckBox*> m_boxes;    ///< as in m_present
    QComboBox* m_numbers;
    QComboBox* m_comments;
    QCheckBox* m_margin = nullptr;
    QCheckBox* m_contents = nullptr;
    QCheckBox* m_links = nullptr;
    QCheckBox* m_draft = nullptr;
    QCheckBox* m_secret = nullptr;
    PageLeaves* m_leaves;
    QLabel* m_count;
    QPushButton* m_export = nullptr;
};

} // namespace backcast
