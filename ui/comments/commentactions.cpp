// SPDX-License-Identifier: MIT
#include "ui/comments/commentactions.h"

#include "core/document/people.h"
#include "core/history/anchors.h"
#include "core/history/bases.h"
#include "ui/comments/commentspanel.h"
#include "ui/comments/composer.h"
#include "ui/editor/blockformat.h"
#include "ui/editor/celleditor.h"
#include "ui/editor/commentmarks.h"
#include "ui/editor/editor.h"
#include "ui/editor/tableediting.h"
#include "ui/findings/findingplaces.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/analysis.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/messagebar.h"

#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int lull = 250; ///< ms after the last edit: lines and words in the list

QKeySequence keys(const char* text) {
    return QKeySequence(QString::fromLatin1(text));
}

/// The texts of a document by the name of their field.
QHash<QString, QString> fieldTexts(const Document& document) {
    QHash<QString, QString> texts;
    for (const Met& met : walk(document)) {
        texts.insert(met.id(), met.text().plain());
        if (met.isQuestion()) continue;
        for (const Row& row : met.block->table.rows)
            for (int column = 0; column < int(row.cells.size()); ++column)
                texts.insert(fieldOf({met.id(), row.id, column, 0, 0}), row.cells.at(column).plain());
    }
    return texts;
}

QString wordsIn(const QHash<QString, QString>& texts, const TextPlace& place) {
    return texts.value(fieldOf(place)).mid(place.start, place.end - place.start);
}

} // namespace

CommentActions::CommentActions(const Parts& parts, ActionRegistry& actions, QMenu& menu, QObject* parent)
    : QObject(parent)
    , m(parts)
    , m_actions(actions) {
    m_lull.setSingleShot(true);
    m_lull.setInterval(lull);
    addActions(menu);
    connectParts();
}

void CommentActions::addActions(QMenu& menu) {
    menu.addAction(&m_actions.add(u"comments.add"_s, tr("Co&mment on the selection…"), {keys("Ctrl+Alt+M")},
                                  this, &CommentActions::begin));
    menu.addAction(&m_actions.add(u"comments.next"_s, tr("Next comm&ent"), {keys("Ctrl+Alt+N")}, &m.panel, [this] {
        m.show();
        m.panel.step(1);
    }));
    menu.addAction(
        &m_actions.add(u"comments.previous"_s, tr("Previous commen&t"), {keys("Ctrl+Alt+P")}, &m.panel, [this] {
            m.show();
            m.panel.step(-1);
        }));
    menu.addAction(&m_actions.add(u"comments.reply"_s, tr("Rep&ly to the comment…"), {keys("Ctrl+Alt+Y")},
                                  this, &CommentActions::reply));
    menu.addAction(&m_actions.add(u"comments.resolve"_s, tr("Re&solve or reopen the comment"),
                                  {keys("Ctrl+Alt+D")}, this, [this] {
                                      if (const CommentCard* card = m.panel.model().find(m.panel.current()))
                                          setResolved(!card->thread.resolved);
                                  }));
    menu.addAction(&m_actions.add(u"comments.attach"_s, tr("&Attach the comment to the selection"), {}, this,
                                  &CommentActions::attach));
}

void CommentActions::connectParts() {
    connect(&m.controller, &DocumentController::documentShown, this, &CommentActions::load);
    connect(&m.editor, &Editor::contentEdited, &m_lull, qOverload<>(&QTimer::start));
    connect(&m.analysis, &Analysis::pagesChanged, &m_lull, qOverload<>(&QTimer::start));
    connect(&m_lull, &QTimer::timeout, this, &CommentActions::refresh);
    connect(&m.editor, &QTextEdit::cursorPositionChanged, this, &CommentActions::followCursor);
    connect(&m.editor, &Editor::menuWanted, this, [this](QMenu& menu) {
        menu.addSeparator();
        menu.addAction(&m_actions.action(u"comments.add"_s));
    });
    connect(&m.panel, &CommentsPanel::chosen, this, &CommentActions::run);
    connect(&m.panel, &CommentsPanel::wanted, this, &CommentActions::goToCurrent);
    connect(&m.panel, &CommentsPanel::newWanted, this, &CommentActions::begin);
    connect(&m.panel, &CommentsPanel::currentChanged, this, [this] {
        m.editor.comments().setCurrent(m.panel.current());
        showState();
    });
    connect(&m.panel.composer(), &Composer::posted, this, &CommentActions::post);
    connect(&m.panel.composer(), &Composer::cancelled, this, &CommentActions::cancel);
    m.controller.setFinish([this](const Document& document) { return withPlaces(document); });
}

void CommentActions::updateState(bool onPage, bool writable) {
    m_onPage = onPage;
    m_writable = writable;
    m.panel.setWritable(writable);
    showState();
}

void CommentActions::showState() {
    const bool current = m_onPage && !m.panel.current().isEmpty();
    const auto enable = [this](const QString& id, bool on) { m_actions.action(id).setEnabled(on); };
    enable(u"comments.add"_s, m_onPage && m_writable);
    enable(u"comments.next"_s, m_onPage);
    enable(u"comments.previous"_s, m_onPage);
    enable(u"comments.reply"_s, current && m_writable);
    enable(u"comments.resolve"_s, current && m_writable);
    enable(u"comments.attach"_s, current && m_writable && m.editor.hasSelection());
}

/// Another document is shown: its comments are looked for in its text.
void CommentActions::load() {
    Composer& composer = m.panel.composer();
    if (composer.isDirty()) { // what was being written is not lost: it is about the document now
        m_writing = Writing::Comment;
        m_place.reset();
    } else {
        composer.close();
        m_writing = Writing::Nothing;
    }
    m_quotes.clear();
    m.editor.comments().clear();
    follow();
}

/// The comments of the document as they are now. Those that are marked already stay where edits have taken
/// them.
void CommentActions::follow() {
    const Document& document = m.editor.content();
    CommentMarks& comments = m.editor.comments();
    std::optional<AnchorFinder> finder;
    QList<CommentMark> marks;
    for (const CommentThread& thread : commentThreads(document)) {
        CommentMark mark{thread.id, {}, {}, !thread.resolved};
        if (thread.anchor) {
            m_quotes.insert(thread.id, thread.anchor->quote);
            mark.words = thread.anchor->quote;
            if (!comments.knows(thread.id)) {
                if (!finder) finder.emplace(document);
                const ResolvedAnchor found = finder->resolve(*thread.anchor, thread.id);
                if (found.isAttached()) mark.place = found.place;
            }
        }
        marks.append(mark);
    }
    comments.setMarks(marks);
    refresh();
}

QList<CommentCard> CommentActions::cards() const {
    const Document& document = m.editor.content();
    const QList<CommentThread> threads = commentThreads(document);
    if (threads.isEmpty()) return {};
    const QHash<QString, QString> texts = fieldTexts(document);
    const FindingPlaces places(document, m.analysis.pages().value_or(PageFacts()));
    QHash<Id, qint64> order;
    for (const Met& met : walk(document)) order.insert(met.id(), qint64(order.size() + 1) << 32);
    QList<CommentCard> cards;
    for (const CommentThread& thread : threads) {
        CommentCard card;
        card.thread = thread;
        if (const std::optional<TextPlace> place = m.editor.comments().placeOf(thread.id)) {
            card.words = wordsIn(texts, *place);
            card.where = places.wordsOf(Passage{place->block, place->start, place->end});
            card.order = order.value(place->block) + place->start;
        } else if (thread.anchor) {
            card.isDetached = true;
            card.words = m_quotes.value(thread.id);
            card.where = tr("Detached");
        } else {
            card.where = tr("Whole document");
        }
        cards.append(card);
    }
    return cards;
}

void CommentActions::refresh() {
    m_lull.stop();
    if (m.editor.content().events.isEmpty() && m.panel.model().all() == 0) return;
    // Comments that came another way: with another program's version, from another copy.
    const QList<CommentThread> threads = commentThreads(m.editor.content());
    const bool areKnown = std::all_of(threads.begin(), threads.end(), [this](const CommentThread& thread) {
        return !thread.anchor || m.editor.comments().knows(thread.id);
    });
    if (!areKnown) return follow();
    m.panel.setCards(cards());
    showState();
}

void CommentActions::followCursor() {
    showState();
    if (m_following || m.editor.comments().isEmpty() || m.panel.composer().isOpen()) return;
    const QTextCursor cursor = m.editor.textCursor();
    if (cursor.hasSelection()) return;
    const QStringList here = m.editor.comments().at(
        {m.editor.currentBlock(), {}, -1, cursor.positionInBlock(), cursor.positionInBlock()});
    if (!here.isEmpty() && !here.contains(m.panel.current())) m.panel.setCurrent(here.constFirst());
}

void CommentActions::goToCurrent() {
    const std::optional<TextPlace> place = m.editor.comments().placeOf(m.panel.current());
    if (!place) return;
    m_following = true;
    m.editor.reveal({place->block, place->start, place->row.isEmpty() ? place->end : place->start});
    m_following = false;
}

QString CommentActions::wordsAt(const TextPlace& place) const {
    return wordsIn(fieldTexts(m.editor.content()), place);
}

std::optional<TextPlace> CommentActions::selectedPlace() const {
    const TableEditing& tables = m.editor.tables();
    if (const CellEditor* cell = tables.cell()) {
        const QTextCursor cursor = cell->textCursor();
        return TextPlace{idOf(tables.block()), tables.rowId(), tables.column(), cursor.selectionStart(),
                         cursor.selectionEnd()};
    }
    const QList<TextStretch> stretches = m.editor.selectedStretches();
    if (!stretches.isEmpty()) {
        const TextStretch& first = stretches.constFirst();
        const QString text = fieldTexts(m.editor.content()).value(first.block);
        int start = first.start;
        int end = first.end < 0 ? int(text.size()) : first.end;
        // The space behind a word that was selected by double click is none of what is meant.
        while (end > start + 1 && text.at(end - 1).isSpace()) --end;
        while (start < end - 1 && text.at(start).isSpace()) ++start;
        return TextPlace{first.block, {}, -1, start, end};
    }
    const Id block = m.editor.currentBlock();
    if (block.isEmpty()) return std::nullopt;
    return TextPlace{block, {}, -1, 0, 0};
}

bool CommentActions::compose(Writing what, const QString& target, const QString& about, const QString& words,
                             const QString& text, const QString& button) {
    m.show();
    if (!mayLeave()) return false;
    m_writing = what;
    m_target = target;
    m.panel.composer().open(about, words, text, button);
    return true;
}

void CommentActions::begin() {
    if (!m_writable) return;
    const std::optional<TextPlace> place = selectedPlace();
    QString words = place ? wordsAt(*place) : QString();
    QString about = tr("Comment on these words");
    if (!place) about = tr("Comment on the document");
    if (place && words.isEmpty()) {
        about = tr("Comment on the paragraph");
        words = fieldTexts(m.editor.content()).value(fieldOf(*place));
    }
    if (compose(Writing::Comment, {}, about, shownText(words, 400).simplified(), {}, tr("Comment")))
        m_place = place;
}

void CommentActions::reply() {
    const CommentCard* card = m.panel.model().find(m.panel.current());
    if (!card || !m_writable) return;
    static_cast<void>(compose(Writing::Reply, card->thread.id,
                              tr("Reply to %1").arg(shownName(card->thread.author)), {}, {}, tr("Reply")));
}

void CommentActions::edit(const QString& event) {
    const CommentCard* card = m.panel.model().find(m.panel.current());
    if (!card || !m_writable) return;
    QString body = card->thread.body;
    for (const CommentReply& one : card->thread.replies)
        if (one.id == event) body = one.body;
    static_cast<void>(compose(Writing::Edit, event, tr("Edit your comment"), {}, body, tr("Change")));
}

/// Who comments: as in the settings, or asked once.
std::optional<QString> CommentActions::author(Document& document) {
    Identity you = m.services.preferences.identity();
    if (you.id.isEmpty() || you.name.isEmpty()) {
        const std::optional<QString> name = m.services.dialogs.askText(
            &m.window, {tr("What is your name?"),
                        tr("It stands beside what you comment, in this and other documents."),
                        {},
                        tr("Continue"),
                        [](const QString& text) {
                            return text.trimmed().isEmpty() ? tr("A comment needs somebody who said it.")
                                                            : QString();
                        }});
        if (!name || name->trimmed().isEmpty()) return std::nullopt;
        m.services.preferences.setIdentity(name->trimmed(), you.colour);
        you = m.services.preferences.identity();
    }
    return putPerson(document, {you.id, you.name, you.colour, {}});
}

bool CommentActions::isMine(const QString& authorId) const {
    const Identity you = m.services.preferences.identity();
    if (authorId == you.id && !you.id.isEmpty()) return true;
    const Person* person = findPerson(m.editor.content(), authorId);
    return person && !you.name.isEmpty() && person->name == you.name; // as putPerson knows people
}

void CommentActions::fail(const Error& error) {
    m.messages.show({u"comments"_s, Message::Tone::Error, error.message, {}, true});
}

template <class Make>
QString CommentActions::put(Make make) {
    Document changed = m.editor.content();
    const std::optional<QString> by = author(changed);
    if (!by) return {};
    const EventStamp stamp{*by, m.services.clock(), 0};
    QByteArray base;
    const Result<Event> event = make(changed, stamp, base);
    if (!event) {
        fail(event.error());
        return {};
    }
    m.messages.dismiss(u"comments"_s);
    m.editor.apply(withEvent(changed, *event, base));
    return event->id;
}

void CommentActions::post(const QString& body) {
    const QString text = body.trimmed();
    if (text.isEmpty() || !m_writable) return;
    QString target = m_target;
    QString event;
    if (m_writing == Writing::Comment) {
        event =
            put([&](const Document& document, const EventStamp& stamp, QByteArray& base) -> Result<Event> {
                NewComment comment{commentkinds::comment, text, {}};
                if (m_place) {
                    const Result<MadeAnchor> anchor = makeAnchor(document, *m_place);
                    if (!anchor) return tl::unexpected(anchor.error());
                    comment.anchor = anchor->anchor;
                    base = anchor->base;
                }
                return createEvent(document, stamp, comment);
            });
        target = event;
    } else if (m_writing == Writing::Reply) {
        event = put([&](const Document& document, const EventStamp& stamp, QByteArray&) {
            return replyEvent(document, stamp, m_target, text);
        });
    } else if (m_writing == Writing::Edit) {
        event = put([&](const Document& document, const EventStamp& stamp, QByteArray&) {
            return editEvent(document, stamp, m_target, text);
        });
        target = m.panel.current();
    }
    if (event.isEmpty()) return; // what was typed stays in the field
    m_writing = Writing::Nothing;
    m.panel.composer().close();
    follow();
    m.panel.setCurrent(target);
    m.panel.tell(tr("Posted."));
    m.editor.setFocus();
}

/// Escape: nothing was typed, or the user gives it up.
void CommentActions::cancel() {
    if (!mayLeave()) return;
    m.panel.composer().close();
    m_writing = Writing::Nothing;
    m.editor.setFocus();
}

bool CommentActions::mayLeave() {
    Composer& composer = m.panel.composer();
    if (!composer.isDirty()) return true;
    const int chosen = m.services.dialogs.ask(&m.window, {tr("Give up what you have written?"),
                                                          tr("The comment has not been posted."),
                                                          {},
                                                          {{tr("Give it up"), Question::Look::Destructive},
                                                           {tr("Go on writing"), Question::Look::Primary}},
                                                          1,
                                                          1});
    if (chosen == 0) {
        composer.close();
        m_writing = Writing::Nothing;
        return true;
    }
    composer.takeFocus();
    return false;
}

void CommentActions::setResolved(bool resolved) {
    const QString target = m.panel.current();
    if (target.isEmpty() || !m_writable) return;
    const QString event = put([&](const Document& document, const EventStamp& stamp, QByteArray&) {
        return resolved ? resolveEvent(document, stamp, target) : reopenEvent(document, stamp, target);
    });
    if (event.isEmpty()) return;
    follow();
    m.panel.tell(resolved ? tr("Resolved.") : tr("Open again."));
}

void CommentActions::retract(const QString& event) {
    const QString done = put([&](const Document& document, const EventStamp& stamp, QByteArray&) {
        return retractEvent(document, stamp, event);
    });
    if (done.isEmpty()) return;
    follow();
    m.panel.tell(tr("Taken back."));
}

/// A comment whose words are gone, or that stands on the wrong ones, gets those that are selected.
void CommentActions::attach() {
    const QString target = m.panel.current();
    const std::optional<TextPlace> place = selectedPlace();
    if (target.isEmpty() || !place || !m_writable) return;
    Document changed = m.editor.content();
    const Result<MadeAnchor> anchor = makeAnchor(changed, *place);
    if (!anchor) return fail(anchor.error());
    changed.anchors.insert(target, anchor->anchor);
    static_cast<void>(putBase(changed, anchor->base));
    m.editor.apply(changed);
    m.editor.comments().forget(target);
    follow();
    m.panel.setCurrent(target);
    m.panel.tell(tr("Attached to the selection."));
}

/// What is written: with the places of comments as they are now, so that nothing has to be looked for when it
/// is opened.
Document CommentActions::withPlaces(const Document& document) const {
    Document placed = document;
    for (const CommentThread& thread : commentThreads(document)) {
        const std::optional<TextPlace> place = m.editor.comments().placeOf(thread.id);
        if (!place || !thread.anchor) continue; // what is gone keeps the last place that was known
        const Result<MadeAnchor> anchor = makeAnchor(document, *place);
        if (!anchor) continue;
        const auto known = placed.anchors.constFind(thread.id);
        const Anchor& last = known == placed.anchors.constEnd() ? *thread.anchor : *known;
        if (last == anchor->anchor) continue;
        placed.anchors.insert(thread.id, anchor->anchor);
        static_cast<void>(putBase(placed, anchor->base));
    }
    return placed;
}

void CommentActions::run(const CommentAction& action, const QPoint& where) {
    switch (action.kind) {
    case CommentAction::Kind::Reply:
        return reply();
    case CommentAction::Kind::Resolve:
        return setResolved(true);
    case CommentAction::Kind::Reopen:
        return setResolved(false);
    case CommentAction::Kind::More:
        return openMenu(where);
    }
}

void CommentActions::openMenu(const QPoint& where) {
    const CommentCard* card = m.panel.model().find(m.panel.current());
    if (!card) return;
    auto* menu = new QMenu(&m.panel);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Go to its words")), &QAction::triggered, this, &CommentActions::goToCurrent);
    if (m_writable) {
        menu->addSeparator();
        menu->addAction(&m_actions.action(u"comments.reply"_s));
        menu->addAction(&m_actions.action(u"comments.resolve"_s));
        menu->addAction(&m_actions.action(u"comments.attach"_s));
        menu->addSeparator();
        const auto own = [&](const QString& event, const QString& body) {
            const QString excerpt = shownText(body, 30).simplified();
            connect(menu->addAction(tr("Edit “%1”…").arg(excerpt)), &QAction::triggered, this,
                    [this, event] { edit(event); });
            connect(menu->addAction(tr("Take “%1” back").arg(excerpt)), &QAction::triggered, this,
                    [this, event] { retract(event); });
        };
        if (isMine(card->thread.authorId) && !card->thread.isRetracted)
            own(card->thread.id, card->thread.body);
        for (const CommentReply& reply : card->thread.replies)
            if (isMine(reply.authorId)) own(reply.id, reply.body);
    }
    menu->popup(where);
}

} // namespace backcast
