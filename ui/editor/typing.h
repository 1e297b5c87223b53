// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/items.h"
#include "ui/editor/roleorder.h"

#include <QTextCursor>

namespace backcast {

/// What keys do to the text where parts, roles, lists and tables want more than Qt does by itself. Every
/// function is to be called inside an edit block and leaves the cursor where the user goes on.
class Typing {
public:
    explicit Typing(IdSource& ids)
        : m_ids(ids) {}

    /// Deletes the selection, over several blocks as well; parts keep their titles.
    void removeSelection(QTextCursor& cursor) const;
    /// Enter: another paragraph, the next role, the answer, the next question, out of a list.
    void enter(QTextCursor& cursor);
    /// Backspace at the start of a block, Delete at its end. False: nothing special, the editor deletes a
    /// character.
    [[nodiscard]] bool backspace(QTextCursor& cursor) const;
    [[nodiscard]] bool deleteNext(QTextCursor& cursor) const;
    /// Tab at the start of a paragraph: the next role, a deeper level of a list, question and answer in turn.
    void tab(QTextCursor& cursor, Turn turn) const;
    /// Makes room for text where none can be typed: beside a table, in a title that is fixed.
    void makeRoom(QTextCursor& cursor);

    /// The first block of a role, made where there is none.
    QTextBlock wantRole(QTextDocument& text, Place place, const QString& role);
    /// A new empty question behind the entry of `near`, or at the end of its FAQ.
    QTextBlock addEntry(const QTextBlock& near);

    /// Changes bullets, numbers and paragraphs into each other, for all blocks of the selection.
    void toggleKind(const QTextCursor& cursor, const QString& kind) const;
    void setRole(const QTextCursor& cursor, const QString& role) const;

private:
    [[nodiscard]] Item fresh(Use use, Place place, const QString& role = {});
    void enterTitle(QTextCursor& cursor);
    void enterCode(QTextCursor& cursor, const Item& item);
    void goOn(QTextCursor& cursor, const Item& item);
    void leave(QTextCursor& cursor, const Item& item);
    [[nodiscard]] QTextBlock nextOfRelease(const QTextBlock& block);
    [[nodiscard]] QTextBlock nextOfAnswer(const QTextBlock& block);
    [[nodiscard]] QTextBlock nextPart(const QTextBlock& block);
    void split(QTextCursor& cursor, const Item& item);
    void removeAcross(QTextCursor& cursor, const QTextBlock& first, const QTextBlock& last) const;
    struct Deletion {
        int from = 0;           ///< number of its first block
        int start = 0;          ///< offset in it
        bool fromTitle = false; ///< it is a part's title
        bool lastGoes = false;  ///< nothing is left of its last block
    };
    void removeAroundTitles(QTextCursor& cursor, const Deletion& deletion, int last) const;
    void joinAt(QTextCursor& cursor, const QTextBlock& first) const;

    IdSource& m_ids;
};

} // namespace backcast
