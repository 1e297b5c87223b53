// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/document/arrange.h"
#include "core/document/counts.h"
#include "core/document/document.h"
#include "core/document/search.h"
#include "core/layout/pagefacts.h"
#include "core/layout/style.h"
#include "core/spelling/misspelling.h"
#include "core/storage/quoterecord.h"

#include <QHash>
#include <QKeySequence>
#include <QSet>
#include <QTextEdit>

#include <memory>
#include <optional>

class QMenu;

namespace backcast {

class CommentMarks;
class EditorPrivate;
class TableEditing;

/// The keys of the window around the page.
struct WindowKeys {
    QSet<QKeySequence> changed;        ///< what they do is no longer what the page would do with them
    QHash<QString, QKeySequence> byId; ///< of the actions that the page shows in its menu: "edit.undo"
};

/// What is dimmed so that one place can be looked at: nothing, all but the paragraph, all but the sentence of
/// the cursor.
enum class Dim { Off, Paragraph, Sentence };

/// The page on which a PR/FAQ is written: one continuous QTextDocument for all parts, each of its blocks
/// carrying the id, role, kind and part of a block of the core's document in its block format, so that
/// typing, changing a role, adding and moving FAQ entries are text edits on one undo stack. `content()` is
/// always equal to what is on the screen.
class Editor : public QTextEdit {
    Q_OBJECT
public:
    explicit Editor(QWidget* parent = nullptr);
    ~Editor() override;

    /// Shows another document. The undo history begins anew.
    void load(const Document& document);
    /// What is on the screen, as a value.
    [[nodiscard]] const Document& content() const;
    /// Grows by one with every change of the content, undo and redo included. "Saved" compares this number.
    [[nodiscard]] quint64 revision() const;

    /// Changes the text to `target` as a diff in one edit block, which one Ctrl+Z takes back.
    void apply(const Document& target);

    /// The block of the cursor; empty on a part's title.
    [[nodiscard]] Id currentBlock() const;
    /// Its role, "question", "answer", or empty.
    [[nodiscard]] QString currentRole() const;
    [[nodiscard]] Place currentPlace() const;

    /// Moves the cursor to a passage, selects it where it is more than a position, scrolls it into view,
    /// takes the focus.
    void goTo(const Passage& passage);
    /// The same, but the focus stays where it is: for whoever types in another field meanwhile.
    void reveal(const Passage& passage);
    /// Moves the cursor to a position of the text, scrolls it into view, takes the focus.
    void goToPosition(int position);
    /// Moves the cursor to the first block of a role, adding an empty one at its place where there is none.
    void goToRole(Place place, const QString& role);
    /// Adds an empty question at the end of a FAQ, or after the entry of the cursor, and moves the cursor
    /// there.
    void addFaqEntry(Place place);

    void setRole(const QString& role);
    void toggleStrong();
    void toggleEmphasis();
    void toggleCode();
    /// The link under the cursor or the selection; empty where there is none.
    [[nodiscard]] QString currentLink() const;
    void setLink(const QString& target); ///< empty takes the link away
    void toggleBullet();
    void toggleNumber();
    void toggleHeading(int level); ///< 1 to 6
    void toggleQuote();
    void toggleCodeBlock();
    void makeParagraphs();
    void clearMarks(); ///< strong, emphasis, code; links stay
    void insertRule();
    /// Whether the block of the cursor may be of a kind.
    [[nodiscard]] bool canBe(const QString& kind) const;
    /// Puts what was dragged at a position of the text, as one step; moving takes the selection from its
    /// place.
    void dropText(const QMimeData& held, int position, Qt::DropAction action);
    /// Adds a figure with this picture behind the block of the cursor; see `pictureOf`. The bytes stay in the
    /// document where it is undone, as all attachments do.
    void insertPicture(const Attachment& picture);
    /// Adds a figure of this visual, which gets an id of its own, behind the block of the cursor.
    void insertVisual(const Visual& visual);
    /// The visual of the figure at the cursor; nothing where there is none.
    [[nodiscard]] std::optional<Visual> currentVisual() const;
    /// Replaces the visual with this id.
    void changeVisual(const Visual& visual);
    /// Quotation marks, apostrophes, dashes and the like for what keyboards have, while somebody types.
    void setTypographic(bool on);

    void setDim(Dim dim);
    [[nodiscard]] Dim dim() const;
    /// While somebody types, the line of the cursor stays at one height of the window, as far as the page
    /// goes.
    void setTypewriter(bool on);
    [[nodiscard]] bool isTypewriter() const;

    /// Says whether the quote of the cursor's block was said by somebody, or takes that away.
    void setQuoteRecord(const std::optional<QuoteRecord>& record);
    /// What has been said of it; nothing where it is no quote of the release, or nothing was said.
    [[nodiscard]] std::optional<QuoteRecord> quoteRecord() const;
    /// The cursor stands in a leader's or a customer's quote.
    [[nodiscard]] bool isInQuote() const;

    /// The selected paragraphs, or the questions with their answers where the selection begins in a question,
    /// past their neighbour. False: they stand at the edge of their part.
    bool moveBlocks(Direction direction);
    /// A FAQ entry before the entry of `to` with the index `before`; see `withEntryMoved`.
    bool moveEntry(const Id& entry, Place to, qsizetype before);
    /// Whose answer the entry of the cursor is: a person of the document, who is added where the name is new.
    /// An empty name takes the owner away.
    void setEntryOwner(const QString& name);
    /// The name of that person; empty where the cursor is in no FAQ entry, or nobody owns it.
    [[nodiscard]] QString entryOwner() const;
    /// The FAQ entry of the cursor; empty where it is in none.
    [[nodiscard]] Id currentEntry() const;

    [[nodiscard]] TableEditing& tables();
    /// The comments that are marked on the page, and where they are now.
    [[nodiscard]] CommentMarks& comments();
    /// Something is selected, on the page or in the cell that is open.
    [[nodiscard]] bool hasSelection() const;
    /// What the menu of the right button shows besides its own; the window's actions.
    void setTableMenu(QMenu* menu);
    /// `where` in global coordinates; `position` in the text, for what stands there.
    void showContextMenu(const QPoint& where, int position);

    /// Printed line numbers by block, from the paginator; they stand in the margin.
    void setPageFacts(const PageFacts& facts);
    /// Underlines of the findings and the passages to highlight; never on the undo stack.
    void setFindings(const QList<Finding>& findings, int current);
    /// Which of these findings are marked, by their number, and which is the current one; -1: none.
    void chooseFindings(const QList<bool>& shown, int current);
    /// Where a finding is now, after the edits since; nothing where its words are gone. `place` from 1 on:
    /// its other places.
    [[nodiscard]] std::optional<Passage> findingPlace(int finding, int place = 0) const;
    /// Highlights what was searched for; `current` is an index, or -1.
    void setMatches(const QList<SearchMatch>& matches, int current);
    /// The places of what was searched for, as they are now.
    [[nodiscard]] QList<Passage> matches() const;
    /// Dots under misspelt words, but for the one that is being typed; never on the undo stack.
    void setMisspellings(const QList<Misspelling>& misspellings);
    /// As they are now, in reading order; each with the word as it stands in the text.
    [[nodiscard]] QList<Misspelling> misspellings() const;
    /// The misspelt word at a position of the text, in an open cell at the cell's cursor; at its edges, too.
    [[nodiscard]] std::optional<Misspelling> misspellingAt(int position) const;
    /// Below the cursor, in global coordinates.
    [[nodiscard]] QPoint cursorPoint() const;
    /// Selects the next (1) or previous (-1) misspelt word, from the end on again from the beginning. False:
    /// there is none.
    bool goToMisspelling(int direction);
    [[nodiscard]] QString wordsOf(const Passage& passage) const;
    /// Puts other words in place of a passage, with the marks that it begins with, as one undo step.
    void replace(const Passage& passage, const QString& by);
    /// The same for several passages, which do not overlap, as one undo step.
    void replace(QList<Fix> changes);
    void replace(const Misspelling& word, const QString& by);
    /// What is selected, block by block; nothing of titles.
    [[nodiscard]] QList<TextStretch> selectedStretches() const;
    /// Where passages are on the page, from 0 (top) to 1 (bottom); -1: nowhere.
    [[nodiscard]] QList<double> sharesAbove(const QList<Passage>& passages) const;
    [[nodiscard]] double cursorShare() const;

    /// 50 to 300 per cent.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const;

    /// Keys that the user has changed are the window's. Otherwise the page itself knows Ctrl+Z, Ctrl+C,
    /// Ctrl+B and so on.
    void setWindowKeys(const WindowKeys& keys);

public Q_SLOTS:
    // One step of the user, mended; these hide the functions of QTextEdit, which do the same where nothing is
    // to be mended.
    void undo();
    void redo();
    void cut();
    void copy();
    void selectAll();
    void paste();
    void pasteAsPlainText();

Q_SIGNALS:
    /// The content has changed, whatever changed it.
    void contentEdited();
    void currentBlockMoved();
    /// The user asked for the link dialog (Ctrl+K).
    void linkRequested();
    /// A link was clicked with Ctrl held: an address, or "#id" of a block or visual of the document.
    void linkActivated(const QString& target);
    /// The label of a paragraph was clicked; the cursor stands in it. `where` is in global coordinates.
    void roleMenuRequested(const QPoint& where);
    void zoomChanged(int percent);
    /// A cell was opened or closed, or something else is selected in it.
    void cellSelectionChanged();
    /// What was searched for is marked elsewhere now.
    void matchesChanged();
    /// A menu is about to be shown for what stands at `position` of the text; more can be put into it.
    void menuWanted(QMenu& menu, int position);
    /// The page has another height: what is on it is elsewhere.
    void pageResized();
    /// Something to tell that does not stop the work: what a paste left out.
    void noticed(const QString& sentence);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    friend class EditorPrivate;
    std::unique_ptr<EditorPrivate> d;
};

} // namespace backcast
