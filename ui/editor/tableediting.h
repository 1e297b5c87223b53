// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/tableedit.h"
#include "ui/editor/celleditor.h"

#include <QPointer>

#include <functional>

namespace backcast {

class EditorPrivate;

/// Writing in the tables of an editor: one cell at a time is a field over the page (`CellEditor`). The table
/// itself is one character of the page, so whatever is done to it is one change of that character's format,
/// and is undone in order with everything else; letters typed in a row are one step.
class TableEditing : public QObject {
    Q_OBJECT
public:
    explicit TableEditing(EditorPrivate& editor);

    [[nodiscard]] bool isOpen() const { return m_cell && !m_cell->isHidden(); }
    /// Null where no cell is open.
    [[nodiscard]] CellEditor* cell() const { return isOpen() ? m_cell.data() : nullptr; }
    [[nodiscard]] int row() const { return rowIndex(); }
    [[nodiscard]] const Id& rowId() const { return m_row; }
    [[nodiscard]] int column() const { return m_column; }
    /// The table that the cursor stands at, or whose cell is open; invalid where there is none.
    [[nodiscard]] QTextBlock block() const;

    /// The cursor's block is a table, or a cell of it is open.
    [[nodiscard]] bool isInTable() const;
    [[nodiscard]] Table table() const; ///< of the cursor's block

    void open(const QTextBlock& block, int row, int column, CellCursor where);
    /// Opens a cell with some of its text selected.
    void open(const QTextBlock& block, const Id& row, int column, int start, int end);
    /// Puts words in place of what is selected in the open cell, as a step of undo.
    void replaceSelection(const QString& by);
    /// The misspelt words of the open cell.
    void markWords();
    /// The keyboard goes back to the page; the cursor stands beside the table.
    void close(bool behind = false);
    /// After the page has changed, in whatever way: the field shows the cell's text where the cell stands.
    void follow();
    void placeField();
    /// After an undo or redo; `before` is the table as it was.
    void afterUndo(const Table& before);

    /// A key of the page that leads into a table; true: done.
    [[nodiscard]] bool press(const QKeyEvent& event);
    [[nodiscard]] bool click(const QPointF& onPage, const QMouseEvent& event);
    /// While the mouse button is held that was pressed in a cell.
    [[nodiscard]] bool drag(const QMouseEvent& event);

    /// A new table behind the cursor's block, its first cell open.
    void insert(int rows, int columns);
    // Rows and columns of the open cell; where none is open, the first ones.
    void addRow(int behind);    ///< 0: above, 1: below
    void addColumn(int behind); ///< 0: to the left, 1: to the right
    void removeRow();           ///< with the last row the table goes
    void removeColumn();
    void moveRow(int by);
    void moveColumn(int by);
    void toggleHeader();
    void align(const QString& alignment);
    void removeTable();

private:
    struct Focus {
        int row = 0;
        int column = 0;
    };
    void make();
    void step(CellStep step);
    void move(CellStep step);
    void goTo(int row, int column, CellCursor where);
    void writeText();
    void paste(const QMimeData& data);
    void change(const std::function<Table(Table, Focus&)>& edit);
    void write(const Table& table, bool joined);
    void leaveTo(const QTextCursor& cursor);
    [[nodiscard]] int rowIndex() const;
    [[nodiscard]] bool joinsTyping(const Text& text) const;

    EditorPrivate& d;
    QPointer<CellEditor> m_cell; ///< made when a cell is opened for the first time
    Id m_block;
    Id m_row; ///< rows move; their ids stay
    int m_column = 0;
    mutable Table m_read; ///< the table of `m_readBlock` at a revision of the content: reading takes time
    mutable Id m_readBlock;
    mutable quint64 m_readRevision = 0;
    int m_steps = -1; ///< of the undo stack after the last letter that was typed here; -1: none was
    bool m_writing = false;
    bool m_dragging = false;
};

} // namespace backcast
