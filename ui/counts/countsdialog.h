// SPDX-License-Identifier: MIT
#pragma once

#include "ui/counts/countstable.h"

#include <QDialog>

class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace backcast {

class FillBar;

/// Words, characters, pages and reading time of the parts of a document, and how much they may be.
class CountsDialog : public QDialog {
    Q_OBJECT
public:
    CountsDialog(const CountsTable& table, QWidget* parent);

    [[nodiscard]] const Targets& targets() const { return m_targets; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        CountsRow row;
        QLabel* title = nullptr;
        QLabel* words = nullptr;
        QLabel* pages = nullptr;
        FillBar* bar = nullptr;
        QSpinBox* mostWords = nullptr;
        QDoubleSpinBox* mostPages = nullptr;
    };
    void addHeader(QGridLayout& grid);
    void addLine(QGridLayout& grid, const CountsRow& row, int at);
    void addTargets(QGridLayout& grid, Line& line, int at);
    void takeTargets();
    void showFill(const Line& line) const;
    [[nodiscard]] QLabel* number(const QString& text, const QString& name);

    CountsTable m_table;
    Targets m_targets;
    QList<Line> m_lines;
    QWidget* m_grid;
    QPushButton* m_use = nullptr;
};

} // namespace backcast
