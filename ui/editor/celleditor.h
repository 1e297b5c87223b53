// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/text.h"
#include "ui/editor/pagelayout.h"

#include <QTextEdit>

#include <functional>

namespace backcast {

/// Where the cursor stands when a cell is entered.
enum class CellCursor { Start, End, All };
/// To where a key leads out of a cell.
enum class CellStep { Next, Previous, Up, Down, Left, Right, Leave, LeaveBehind };

/// The cell of a table that is being written in: a field over the page that looks like it. It has no undo of
/// its own; each change goes into the page at once, and what the page undoes comes back here.
class CellEditor : public QTextEdit {
    Q_OBJECT
public:
    /// `isWindowKey`: what the key does the window decides, not this field.
    CellEditor(QWidget* page, std::function<bool(const QKeyEvent&)> isWindowKey);

    /// Shows a text that is not the one it has; the cursor goes to where they part.
    void setCellText(const Text& text);
    [[nodiscard]] Text cellText() const;
    void setCursor(CellCursor where);

    void select(int start, int end);
    struct Stretch {
        int start = 0;
        int end = 0;
    };
    /// Dots under words, but for the one that is being typed.
    void setMisspellings(const QList<Stretch>& words);

    /// Puts the field over its cell. `origin` is what the page has been scrolled by.
    void place(const PageLayout::CellPlace& place, const QPoint& origin, Qt::Alignment alignment);
    void setColours(const EditorColours& colours);

    void toggle(Style style);
    /// The link at the cursor or the selection's start.
    [[nodiscard]] QString link() const;
    void setLink(const QString& target);

Q_SIGNALS:
    void edited();
    void stepped(backcast::CellStep step);
    void undoWanted();
    void redoWanted();
    /// The arrow keys with Alt and Shift.
    void moveWanted(backcast::CellStep step);
    void linkWanted();
    void pasted(const QMimeData& data);
    void menuWanted(const QPoint& where);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    QMimeData* createMimeDataFromSelection() const override;

private:
    [[nodiscard]] bool pressLeaving(const QKeyEvent& event);
    [[nodiscard]] bool pressArrow(const QKeyEvent& event);
    [[nodiscard]] bool pressFormat(const QKeyEvent& event);
    void dress();
    void leaveLink();
    void showMisspellings();
    [[nodiscard]] QTextCursor marked() const;

    std::function<bool(const QKeyEvent&)> m_isWindowKey;
    QColor m_accent;
    QColor m_error;
    QList<QTextCursor> m_misspelt;
    int m_seen = 0; ///< the revision of the text when the cursor moved last
    bool m_typed = false;
    QFont m_font;
    bool m_setting = false;
};

} // namespace backcast
