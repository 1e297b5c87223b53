// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace backcast {

/// The column at the left of the pages that come before a document: what the page is, and what one can do.
class SideColumn : public QWidget {
    Q_OBJECT
public:
    explicit SideColumn(QWidget* parent);

    /// Words that wrap; all but the title stand back.
    void addText(const QString& words, Type type);
    /// The first button of a column is its primary one.
    QPushButton& addButton(const QString& words);
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }

private:
    QVBoxLayout* m_column;
    bool m_hasPrimary = false;
};

} // namespace backcast
