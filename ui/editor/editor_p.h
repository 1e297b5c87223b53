// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/adapter.h"
#include "ui/editor/clipboard.h"
#include "ui/editor/editor.h"
#include "ui/editor/pagelayout.h"
#include "ui/editor/tableediting.h"
#include "ui/editor/typing.h"

#include <QMenu>

namespace backcast {

/// What the files of the Editor share.
class EditorPrivate {
public:
    explicit EditorPrivate(Editor& editor);

    /// Runs `change` on the cursor as one undo step, and shows where it ends.
    template <class Change>
    void edit(Change change) {
        if (q.isReadOnly()) return;
        QTextCursor cursor = q.textCursor();
        cursor.beginEditBlock();
        change(cursor);
        cursor.endEditBlock();
        q.setTextCursor(cursor);
        q.ensureCursorVisible();
    }

    void connectAll();
    void stepBack(const std::function<void(const std::function<void()>&)>& adapt,
                  const std::function<void()>& step);
    void followCursor();
    [[nodiscard]] QList<Misspelling> misspellingsIn(int number) const; ///< of a block, in reading order
    void goTo(const Misspelling& word);
    void reveal(const QTextCursor& cursor); ///< without taking the focus
    void show(const QTextCursor& cursor);
    void paste(const QMimeData& data, PasteAs as);
    void applyAround(const Document& target);
    void insertFigure(Document target, Visual visual);
    /// What is pasted at a block: in code all is raw text.
    [[nodiscard]] static Clip clipFor(const QTextBlock& at, const QMimeData& data, PasteAs as);
    void insertClip(QTextCursor& cursor, const Clip& clip);
    void tellLoss(const PasteLoss& loss);
    [[nodiscard]] bool pasteAddress(const QMimeData& data);
    [[nodiscard]] bool pastePicture(const QMimeData& data);

    // Keys; true: done.
    [[nodiscard]] bool pressShortcut(QKeyEvent& event);
    [[nodiscard]] bool pressZoom(const QKeyEvent& event);
    [[nodiscard]] bool isWindowKey(const QKeyEvent& event) const;
    [[nodiscard]] bool pressEnter(const QKeyEvent& event);
    [[nodiscard]] bool pressTab(const QKeyEvent& event);
    [[nodiscard]] bool pressDelete(QKeyEvent& event);
    [[nodiscard]] bool typeText(const QKeyEvent& event);
    void leaveLink();
    [[nodiscard]] bool startsSentence() const;
    [[nodiscard]] bool needsRoom() const;

    // What is done of its own accord while somebody types.
    void aidTyping(const QString& typed);
    [[nodiscard]] bool aidMark(const QTextBlock& here);
    void aidCharacter(const QTextBlock& here, int offset);
    void noteAid();
    [[nodiscard]] bool takeBackAid(const QKeyEvent& event);

    void followSentence();
    void keepRoom();
    void keepLine();

    void toggle(Style style);
    void toggleKind(QLatin1StringView kind);

    Editor& q;
    IdSource ids;
    PageLayout* layout; ///< owned by the QTextDocument
    Adapter adapter;
    Typing typing{ids};
    CommentMarks comments{adapter};
    TableEditing* tables; ///< owned by the editor
    QPointer<QMenu> tableMenu;
    WindowKeys windowKeys;
    int zoom = 100;
    Id block; ///< of the cursor, as last told
    int number = -1;
    struct Change {
        int from = -1; ///< -1: nothing has changed
        int removed = 0;
        int added = 0;
    };
    Change lastChange; ///< of the text, as Qt told it
    bool typographicOn = true;
    Dim dim = Dim::Off;
    bool typewriter = false;
    quint64 aided =
        0;            ///< the revision after the last aid: as long as it stands, Backspace takes the aid back
    int aidedAt = -1; ///< where the cursor stood then
    int wheel = 0;    ///< what is left of a turn that is less than a notch
};

/// A mark for `mergeCharFormat`, set or taken away.
[[nodiscard]] QTextCharFormat markFormat(Style style, bool on);
/// The stretch of a link around `offset` in a block's text; length 0 where there is none.
[[nodiscard]] Span linkAt(const Text& text, qsizetype offset);

} // namespace backcast
