// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/comments.h"
#include "core/history/unposted.h"
#include "ui/editor/commentmarks.h"

#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace backcast {

class CommentEvents;
class CommentsPanel;
class Composer;
class DocumentController;
class Editor;
struct Services;

/// A comment, reply or edit while it is written: in the field below the list, on words that stay marked
/// wherever edits take them, and in the recovery draft, so that it is lost by nothing but the user's will.
class CommentWriting : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QWidget& window;
        Services& services;
        Editor& editor;
        DocumentController& controller;
        CommentsPanel& panel;
        CommentEvents& events;
        std::function<void()> show; ///< brings the field to the front
    };
    CommentWriting(const Parts& parts, QObject* parent);

    /// A comment on what is selected, or on the paragraph of the cursor.
    void begin();
    void reply(const CommentThread& thread);
    /// `event`: a comment or reply of the user's own, with its body as it is.
    void edit(const QString& event, const QString& body);
    /// Another document is shown. What was being written is about that one now; what a recovery draft had of
    /// a comment comes back.
    void load();
    /// Nothing that was typed would be lost if the document went away now; asks where it would. False: the
    /// user wants to go on writing it.
    [[nodiscard]] bool mayLeave();

    /// The words that are commented on now, as a mark among those of the comments.
    [[nodiscard]] bool hasMark() const;
    [[nodiscard]] CommentMark mark() const;

Q_SIGNALS:
    /// It is in the document. `thread`: the comment that it is, or belongs to.
    void posted(const QString& thread);
    /// Begun, or given up: other words are marked.
    void changed();

private:
    struct Begun {
        UnpostedComment comment;
        std::optional<MadeAnchor> anchor; ///< for words that are gone when it is posted
        QString about;
        QString words;
        QString button;
    };

    [[nodiscard]] Composer& composer() const;
    [[nodiscard]] QString threadOf(const QString& event) const;
    [[nodiscard]] bool open(const Begun& begun);
    [[nodiscard]] Begun beginningOf(const UnpostedComment& comment) const;
    void restore(const UnpostedComment& comment);
    void end();
    void post(const QString& body);
    void cancel();
    [[nodiscard]] QString putComment(const QString& body);
    /// A document with what is being written, for its recovery draft.
    [[nodiscard]] Document withWriting(const Document& document) const;
    [[nodiscard]] std::optional<TextPlace> place() const;

    Parts m;
    std::optional<Begun> m_begun; ///< nothing: the field is closed
};

} // namespace backcast
