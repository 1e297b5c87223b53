// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/pagefacts.h"
#include "ui/versions/changetext.h"
#include "ui/versions/comparelines.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace backcast {

/// Two versions as pages beside each other, or written into one. What belongs together stands at one height,
/// so that both scroll as one. Painted: only what is seen is set at once, the rest in steps of a few
/// milliseconds.
class ComparePages : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ComparePages(QWidget* parent = nullptr);

    void setComparison(const Comparison& comparison, const ComparedNames& names);
    [[nodiscard]] const Comparison& comparison() const { return m_comparison; }
    /// The lines of a version as they are printed: their numbers stand in the margin of its page, at the
    /// first words of each line.
    void setLines(CompareSide side, const PageFacts& lines);
    /// The printed number beside a row of an item's text; 0 where none stands there. For tests.
    [[nodiscard]] int numberAt(CompareSide side, int item, int offset) const;
    void setInOne(bool inOne);
    [[nodiscard]] bool isInOne() const { return m_inOne; }

    /// The change that one is at, an index in Comparison::changes; -1: at none.
    [[nodiscard]] int currentChange() const { return m_current; }
    void goToChange(int change);
    /// The next (1) or previous (-1) change; around the end it begins anew. Where one is at none, from what
    /// is seen.
    void step(int direction);
    /// The first change at or behind an item.
    void goToItem(int item);
    /// Where the row of a change stands on the viewport; empty while it is out of view.
    [[nodiscard]] QRect changeRect(int change) const;
    /// What stands in the rows that are seen, for tests.
    [[nodiscard]] QStringList visibleWords(CompareSide side) const;
    [[nodiscard]] bool isSet() const { return m_laid == int(m_lines.size()); } ///< all rows have their height

Q_SIGNALS:
    void currentChanged();
    void closeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Column {
        double left = 0; ///< of the text
        double width = 0;
        QRect paper;
        CompareSide side = CompareSide::Both;
    };
    [[nodiscard]] QList<Column> columns() const;
    [[nodiscard]] bool stands(const CompareLine& line, CompareSide side) const;
    [[nodiscard]] double scale() const;
    void layOutAgain();
    void layOutUntil(int line);
    void layOutStep();
    void updateBars();
    [[nodiscard]] int heightOf(const CompareLine& line, const QList<Column>& columns) const;
    [[nodiscard]] double cellHeight(const QList<TextRun>& runs, const CompareLine& line, const Column& column,
                                    double width) const;
    [[nodiscard]] double wordsHeight(const CompareLine& line, double width) const;
    void prepare(QTextLayout& layout, const ChangeText& text, const CompareLine& line, double width) const;
    void paintPapers(QPainter& painter, const QList<Column>& columns) const;
    void paintLine(QPainter& painter, int index, const QList<Column>& columns) const;
    void paintText(QPainter& painter, const CompareLine& line, const Column& column, double top) const;
    void paintNumbers(QPainter& painter, const CompareLine& line, const Column& column, double top,
                      const QTextLayout& layout) const;
    void paintRow(QPainter& painter, const CompareLine& line, const Column& column, double top,
                  double height) const;
    void paintWords(QPainter& painter, const CompareLine& line, const Column& column, double top) const;
    [[nodiscard]] QFont wordsFont(const CompareLine& line) const;
    [[nodiscard]] int top(int line) const; ///< on the desk; known for those that are laid out
    [[nodiscard]] int lineAt(int y) const; ///< on the desk
    [[nodiscard]] int lineOfItem(int item) const;
    void setCurrent(int change);

    PageFacts m_before; ///< printed lines
    PageFacts m_after;
    Comparison m_comparison;
    ComparedNames m_names;
    PageProfile m_profile;
    QList<CompareLine> m_lines;
    QList<int> m_tops; ///< of each row on the desk, and of what is behind the last one
    int m_laid = 0;    ///< rows that have their height
    int m_current = -1;
    bool m_inOne = false;
    QTimer m_timer;
};

} // namespace backcast
