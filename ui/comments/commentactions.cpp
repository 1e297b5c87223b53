// SPDX-License-Identifier: MIT
#include "ui/comments/commentactions.h"

#include "core/history/bases.h"
#include "ui/comments/commentplaces.h"
#include "ui/comments/commentspanel.h"
#include "ui/comments/composer.h"
#include "ui/editor/commentmarks.h"
#include "ui/editor/editor.h"
#include "ui/findings/findingplaces.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/analysis.h"
#include "ui/shell/documentcontroller.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int lull = 250; ///< ms after the last edit: lines and words in the list

QKeySequence keys(const char* text) {
    return QKeySequence(QString::fromLatin1(text));
}

} // namespace

CommentActions::CommentActions(const Parts& parts, ActionRegistry& actions, QMenu& menu, QObject* parent)
    : QObject(parent)
    , m(parts)
    , m_actions(actions)
    , m_events(parts.window, parts.services, parts.editor, parts.messages)
    , m_writing(
          {parts.window, parts.services, parts.editor, parts.controller, parts.panel, m_events, parts.show},
          nullptr) {
    m_lull.setSingleShot(true);
    m_lull.setInterval(lull);
    addActions(menu);
    connectParts();
}

void CommentActions::addActions(QMenu& menu) {
    menu.addAction(&m_actions.add(u"comments.add"_s, tr("Co&mment on the selection…"), {keys("Ctrl+Alt+M")},
                                  this, &CommentActions::begin));
    menu.addAction(
        &m_actions.add(u"comments.next"_s, tr("Next comm&ent"), {keys("Ctrl+Alt+N")}, &m.panel, [this] {
            m.show();
            m.panel.step(1);
        }));
    menu.addAction(&m_actions.add(u"comments.previous"_s, tr("Previous commen&t"), {keys("Ctrl+Alt+P")},
                                  &m.panel, [this] {
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
    connect(&m_writing, &CommentWriting::changed, this, &CommentActions::follow);
    connect(&m_writing, &CommentWriting::posted, this, [this](const QString& thread) {
        follow();
        m.panel.setCurrent(thread);
    });
    m.controller.setFinish(
        [this](const Document& document) { return withPlaces(document, m.editor.comments()); });
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
    m.editor.comments().clear();
    m.panel.setCards({});
    // With thousands of them that takes a while: the page is seen first.
    m.whenPainted([this] {
        m_writing.load();
        follow();
    });
}

/// The comments of the document as they are now. Those that are marked already stay where edits have taken
/// them.
void CommentActions::follow() {
    const Document& document = m.editor.content();
    CommentMarks& comments = m.editor.comments();
    std::optional<AnchorFinder> finder;
    QList<CommentMark> marks;
    for (const CommentThread& thread : comments.threads(document)) {
        CommentMark mark{thread.id, {}, {}, !thread.resolved};
        if (thread.anchor) {
            mark.words = thread.anchor->quote;
            if (!comments.knows(thread.id)) {
                if (!finder) finder.emplace(document);
                const ResolvedAnchor found = finder->resolve(*thread.anchor, thread.id);
                if (found.isAttached()) mark.place = found.place;
            }
        }
        marks.append(mark);
    }
    if (m_writing.hasMark()) marks.append(m_writing.mark());
    comments.setMarks(marks);
    refresh();
}

QList<CommentCard> CommentActions::cards() const {
    const Document& document = m.editor.content();
    const QList<CommentThread>& threads = m.editor.comments().threads(document);
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
            card.words = thread.anchor->quote;
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
    const QList<CommentThread>& threads = m.editor.comments().threads(m.editor.content());
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

void CommentActions::begin() {
    if (m_writable) m_writing.begin();
}

bool CommentActions::mayLeave() {
    return m_writing.mayLeave();
}

void CommentActions::reply() {
    const CommentCard* card = m.panel.model().find(m.panel.current());
    if (card && m_writable) m_writing.reply(card->thread);
}

void CommentActions::edit(const QString& event) {
    const CommentCard* card = m.panel.model().find(m.panel.current());
    if (!card || !m_writable) return;
    QString body = card->thread.body;
    for (const CommentReply& one : card->thread.replies)
        if (one.id == event) body = one.body;
    m_writing.edit(event, body);
}

void CommentActions::setResolved(bool resolved) {
    const QString target = m.panel.current();
    if (target.isEmpty() || !m_writable) return;
    const QString event = m_events.put([&](const Document& document, const EventStamp& stamp, QByteArray&) {
        return resolved ? resolveEvent(document, stamp, target) : reopenEvent(document, stamp, target);
    });
    if (event.isEmpty()) return;
    follow();
    m.panel.tell(resolved ? tr("Resolved.") : tr("Open again."));
}

void CommentActions::retract(const QString& event) {
    const QString done = m_events.put([&](const Document& document, const EventStamp& stamp, QByteArray&) {
        return retractEvent(document, stamp, event);
    });
    if (done.isEmpty()) return;
    follow();
    m.panel.tell(tr("Taken back."));
}

/// A comment whose words are gone, or that stands on the wrong ones, gets those that are selected.
void CommentActions::attach() {
    const QString target = m.panel.current();
    const std::optional<TextPlace> place = selectedPlace(m.editor);
    if (target.isEmpty() || !place || !m_writable) return;
    Document changed = m.editor.content();
    const Result<MadeAnchor> anchor = makeAnchor(changed, *place);
    if (!anchor) return m_events.fail(anchor.error());
    changed.anchors.insert(target, anchor->anchor);
    static_cast<void>(putBase(changed, anchor->base));
    m.editor.apply(changed);
    m.editor.comments().forget(target);
    follow();
    m.panel.setCurrent(target);
    m.panel.tell(tr("Attached to the selection."));
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
        if (m_events.isMine(card->thread.authorId) && !card->thread.isRetracted)
            own(card->thread.id, card->thread.body);
        for (const CommentReply& reply : card->thread.replies)
            if (m_events.isMine(reply.authorId)) own(reply.id, reply.body);
    }
    menu->popup(where);
}

} // namespace backcast
