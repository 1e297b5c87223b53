// SPDX-License-Identifier: MIT
#include "ui/comments/commentwriting.h"

#include "ui/comments/commentevents.h"
#include "ui/comments/commentplaces.h"
#include "ui/comments/commentspanel.h"
#include "ui/comments/composer.h"
#include "ui/editor/editor.h"
#include "ui/shell/documentcontroller.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {
using What = UnpostedComment::What;
const QString markId = u"writing"_s; // no event has such an id
} // namespace

CommentWriting::CommentWriting(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m(parts) {
    connect(&composer(), &Composer::posted, this, &CommentWriting::post);
    connect(&composer(), &Composer::cancelled, this, &CommentWriting::cancel);
    connect(&composer().field(), &QPlainTextEdit::textChanged, this, [this] {
        if (m_begun) m.controller.noteUnposted();
    });
    m.controller.setDraftFinish([this](const Document& document) { return withWriting(document); });
}

Composer& CommentWriting::composer() const {
    return m.panel.composer();
}

bool CommentWriting::hasMark() const {
    return m_begun && m_begun->comment.place;
}

CommentMark CommentWriting::mark() const {
    return {markId, m_begun->comment.place, m_begun->anchor ? m_begun->anchor->anchor.quote : QString(),
            true};
}

std::optional<TextPlace> CommentWriting::place() const {
    return hasMark() ? m.editor.comments().placeOf(markId) : std::nullopt;
}

/// The comment that a comment or reply belongs to; empty where there is none.
QString CommentWriting::threadOf(const QString& event) const {
    for (const CommentThread& thread : m.editor.comments().threads(m.editor.content())) {
        if (thread.id == event) return thread.id;
        for (const CommentReply& reply : thread.replies)
            if (reply.id == event) return thread.id;
    }
    return {};
}

/// What the field says of what is written in it.
CommentWriting::Begun CommentWriting::beginningOf(const UnpostedComment& comment) const {
    Begun begun{comment, {}, {}, {}, tr("Comment")};
    if (comment.what == What::Edit) {
        begun.about = tr("Edit your comment");
        begun.button = tr("Change");
    } else if (comment.what == What::Reply) {
        QString author;
        for (const CommentThread& thread : m.editor.comments().threads(m.editor.content()))
            if (thread.id == comment.target) author = thread.author;
        begun.about = tr("Reply to %1").arg(shownName(author));
        begun.button = tr("Reply");
    } else if (!comment.place) {
        begun.about = tr("Comment on the document");
    } else {
        const QHash<QString, QString> texts = fieldTexts(m.editor.content());
        begun.about = tr("Comment on these words");
        begun.words = wordsIn(texts, *comment.place);
        if (begun.words.isEmpty()) {
            begun.about = tr("Comment on the paragraph");
            begun.words = texts.value(fieldOf(*comment.place));
        }
        begun.words = shownText(begun.words, 400).simplified();
        if (const Result<MadeAnchor> made = makeAnchor(m.editor.content(), *comment.place))
            begun.anchor = *made;
        else
            begun.comment.place.reset();
    }
    return begun;
}

bool CommentWriting::open(const Begun& begun) {
    m.show();
    if (!mayLeave()) return false;
    m.editor.comments().forget(markId);
    m_begun = begun;
    composer().open(begun.about, begun.words, begun.comment.body, begun.button);
    Q_EMIT changed();
    return true;
}

void CommentWriting::begin() {
    static_cast<void>(open(beginningOf({What::Comment, {}, selectedPlace(m.editor), {}})));
}

void CommentWriting::reply(const CommentThread& thread) {
    static_cast<void>(open(beginningOf({What::Reply, thread.id, {}, {}})));
}

void CommentWriting::edit(const QString& event, const QString& body) {
    static_cast<void>(open(beginningOf({What::Edit, event, {}, body})));
}

void CommentWriting::end() {
    m_begun.reset();
    composer().close();
    m.controller.noteUnposted(); // the draft must not bring it back
    Q_EMIT changed();
}

void CommentWriting::load() {
    const std::optional<UnpostedComment> kept = m.controller.takeUnpostedComment();
    if (composer().isDirty()) {
        if (m_begun) m_begun->comment = {What::Comment, {}, {}, {}};
        if (kept) composer().field().appendPlainText(kept->body);
        return;
    }
    m_begun.reset();
    composer().close();
    if (kept) restore(*kept);
}

/// Of a program that died. What it was about may be gone: then it is about the document, and never lost.
void CommentWriting::restore(const UnpostedComment& comment) {
    UnpostedComment known = comment;
    if (comment.what != What::Comment && threadOf(comment.target).isEmpty())
        known = {What::Comment, {}, {}, comment.body};
    Begun begun = beginningOf(known);
    begun.comment.body.clear(); // the body that there was is not known any more: all of it is new
    if (!open(begun)) return;
    composer().field().setPlainText(comment.body);
    composer().field().moveCursor(QTextCursor::End);
}

QString CommentWriting::putComment(const QString& body) {
    return m.events.put(
        [&](const Document& document, const EventStamp& stamp, QByteArray& base) -> Result<Event> {
            NewComment comment{commentkinds::comment, body, {}};
            if (hasMark()) {
                // Where the words are now; where they are gone, those that were meant.
                Result<MadeAnchor> anchor = *m_begun->anchor;
                if (const std::optional<TextPlace> now = place()) anchor = makeAnchor(document, *now);
                if (!anchor) return tl::unexpected(anchor.error());
                comment.anchor = anchor->anchor;
                base = anchor->base;
            }
            return createEvent(document, stamp, comment);
        });
}

void CommentWriting::post(const QString& body) {
    const QString text = body.trimmed();
    if (text.isEmpty() || !m_begun || m.controller.isReadOnly()) return;
    const UnpostedComment comment = m_begun->comment;
    QString thread = comment.target;
    QString event;
    switch (comment.what) {
    case What::Comment:
        thread = event = putComment(text);
        break;
    case What::Reply:
        event = m.events.put([&](const Document& document, const EventStamp& stamp, QByteArray&) {
            return replyEvent(document, stamp, comment.target, text);
        });
        break;
    case What::Edit:
        event = m.events.put([&](const Document& document, const EventStamp& stamp, QByteArray&) {
            return editEvent(document, stamp, comment.target, text);
        });
        thread = threadOf(comment.target);
        break;
    }
    if (event.isEmpty()) return; // what was typed stays in the field
    end();
    Q_EMIT posted(thread);
    m.panel.tell(tr("Posted."));
    m.editor.setFocus();
}

/// Escape: nothing was typed, or the user gives it up.
void CommentWriting::cancel() {
    if (!mayLeave()) return;
    end();
    m.editor.setFocus();
}

bool CommentWriting::mayLeave() {
    if (!composer().isDirty()) return true;
    const int chosen = m.services.dialogs.ask(&m.window, {tr("Give up what you have written?"),
                                                          tr("The comment has not been posted."),
                                                          {},
                                                          {{tr("Give it up"), Question::Look::Destructive},
                                                           {tr("Go on writing"), Question::Look::Primary}},
                                                          1,
                                                          1});
    if (chosen == 0) {
        end();
        return true;
    }
    composer().takeFocus();
    return false;
}

Document CommentWriting::withWriting(const Document& document) const {
    if (!m_begun || !composer().isDirty()) return document;
    UnpostedComment comment = m_begun->comment;
    comment.body = composer().text();
    if (comment.place) comment.place = place();
    return withUnposted(document, comment);
}

} // namespace backcast
