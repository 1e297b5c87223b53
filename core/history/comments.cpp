// SPDX-License-Identifier: MIT
#include "core/history/comments.h"

#include "core/history/events.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

class Fold {
public:
    explicit Fold(const Document& document) {
        for (const Person& person : document.people)
            if (!m_names.contains(person.id)) m_names.insert(person.id, person.name);
        m_events.reserve(std::size_t(document.events.size()));
        for (const Event& event : document.events) m_events.push_back(&event);
        std::stable_sort(m_events.begin(), m_events.end(),
                         [](const Event* a, const Event* b) { return isEarlier(*a, *b); });
        collect();
        for (const Event* event : m_events) take(*event);
    }

    CommentHistory history() { return {std::move(m_threads), std::move(m_ignored)}; }

private:
    struct Where {
        qsizetype thread = -1;
        qsizetype reply = -1; ///< -1: the comment itself
    };

    [[nodiscard]] QString nameOf(const QString& person) const {
        const QString name = m_names.value(person).trimmed();
        return name.isEmpty() ? person : name;
    }

    void ignore(const Event& event, IgnoredEvent::Reason reason) {
        m_ignored.append({event.id, event.by, reason});
    }

    /// Comments and replies by their ids first: an answer counts also where its clock went slower than that
    /// of the comment.
    void collect() {
        for (const Event* event : m_events)
            if ((event->type == eventtypes::create || event->type == eventtypes::reply) &&
                !m_said.contains(event->id))
                m_said.insert(event->id, event);
        for (const Event* event : m_events)
            if (event->type == eventtypes::create && m_said.value(event->id) == event) addThread(*event);
    }

    void addThread(const Event& event) {
        m_where.insert(event.id, {m_threads.size(), -1});
        CommentThread thread;
        thread.id = event.id;
        thread.author = nameOf(event.by);
        thread.authorId = event.by;
        thread.kind = event.kind;
        thread.at = event.at;
        thread.body = event.body;
        thread.draft = event.draft;
        thread.anchor = event.anchor;
        m_threads.append(std::move(thread));
    }

    /// The comment that a reply belongs to in the end; null where that leads nowhere or in a circle. Each
    /// step is taken once for all replies.
    const Event* rootOf(const Event& reply) {
        std::vector<const Event*> way;
        const Event* at = &reply;
        const Event* root = nullptr;
        while (at) {
            const auto known = m_roots.constFind(at);
            if (known != m_roots.constEnd()) {
                root = *known;
                break;
            }
            if (at->type == eventtypes::create) {
                root = at;
                break;
            }
            m_roots.insert(at, nullptr); // what leads back here leads nowhere
            way.push_back(at);
            at = m_said.value(at->thread);
        }
        for (const Event* step : way) m_roots[step] = root;
        return root;
    }

    void addReply(const Event& event) {
        if (m_said.value(event.id) != &event) return ignore(event, IgnoredEvent::Reason::SameId);
        const Event* root = rootOf(event);
        if (!root)
            return ignore(event, m_said.contains(event.thread) ? IgnoredEvent::Reason::Circle
                                                               : IgnoredEvent::Reason::NoTarget);
        const qsizetype thread = m_where.value(root->id).thread;
        QList<CommentReply>& replies = m_threads[thread].replies;
        m_where.insert(event.id, {thread, replies.size()});
        CommentReply reply;
        reply.id = event.id;
        reply.author = nameOf(event.by);
        reply.authorId = event.by;
        reply.at = event.at;
        reply.body = event.body;
        reply.draft = event.draft;
        replies.append(std::move(reply));
        // What was said of it before it, by a clock that went slower.
        for (const Event* early : m_early.take(event.id)) change(*early, {thread, replies.size() - 1});
    }

    void take(const Event& event) {
        if (event.type == eventtypes::create) {
            if (m_said.value(event.id) != &event) ignore(event, IgnoredEvent::Reason::SameId);
            return;
        }
        if (event.type == eventtypes::reply) return addReply(event);
        const bool isKnown = event.type == eventtypes::edit || event.type == eventtypes::retract ||
                             event.type == eventtypes::resolve || event.type == eventtypes::reopen;
        if (!isKnown) return ignore(event, IgnoredEvent::Reason::UnknownType);
        const Event* said = m_said.value(event.thread);
        const Event* root = said ? rootOf(*said) : nullptr;
        if (!root) return ignore(event, IgnoredEvent::Reason::NoTarget);
        const auto where = m_where.constFind(event.thread);
        if (where != m_where.constEnd())
            change(event, *where);
        else if (event.type == eventtypes::resolve || event.type == eventtypes::reopen)
            change(event, m_where.value(root->id));
        else
            m_early[event.thread].append(&event);
    }

    void change(const Event& event, const Where& where) {
        CommentThread& thread = m_threads[where.thread];
        if (event.type == eventtypes::resolve || event.type == eventtypes::reopen) {
            thread.resolved = event.type == eventtypes::resolve;
            thread.resolvedBy = thread.resolved ? nameOf(event.by) : QString();
            thread.resolvedById = thread.resolved ? event.by : QString();
            thread.resolvedAt = thread.resolved ? event.at : QString();
        } else if (where.reply < 0) {
            changeWords(event, thread);
        } else {
            changeWords(event, thread.replies[where.reply]);
        }
    }

    /// Words are their author's: what somebody else does to them would be a lie about who said what.
    template <class Said>
    void changeWords(const Event& event, Said& said) {
        if (event.by != said.authorId) return ignore(event, IgnoredEvent::Reason::NotTheAuthor);
        if (event.type == eventtypes::retract) {
            said.isRetracted = true;
            return;
        }
        said.body = event.body;
        said.isEdited = true;
        said.editedAt = event.at;
    }

    QHash<QString, QString> m_names;
    std::vector<const Event*> m_events;  ///< in their order
    QHash<QString, const Event*> m_said; ///< comments and replies by id; the first counts
    QHash<const Event*, const Event*> m_roots;
    QHash<QString, Where> m_where; ///< comments, and replies that have been met
    QHash<QString, QList<const Event*>> m_early;
    QList<CommentThread> m_threads;
    QList<IgnoredEvent> m_ignored;
};

bool isShown(QChar c) {
    const char16_t unit = c.unicode();
    if (unit == u'\n' || unit == u'\t') return true;
    if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return false; // C0, delete, C1
    if (unit >= 0x202a && unit <= 0x202e) return false;             // embeddings and overrides
    if (unit >= 0x2066 && unit <= 0x206f) return false;             // isolates, and controls long withdrawn
    return unit < 0xfdd0 || (unit > 0xfdef && unit < 0xfff9) || unit == 0xfffd; // no noncharacters, no U+FFFC
}

} // namespace

CommentHistory commentHistory(const Document& document) {
    return Fold(document).history();
}

QList<CommentThread> commentThreads(const Document& document) {
    QList<CommentThread> shown;
    QList<CommentThread> threads = commentHistory(document).threads;
    shown.reserve(threads.size());
    for (CommentThread& thread : threads) {
        thread.replies.removeIf([](const CommentReply& reply) { return reply.isRetracted; });
        const bool hasOthers =
            std::any_of(thread.replies.cbegin(), thread.replies.cend(),
                        [&](const CommentReply& reply) { return reply.authorId != thread.authorId; });
        if (thread.isRetracted && !hasOthers) continue;
        if (thread.isRetracted) thread.body.clear();
        shown.append(std::move(thread));
    }
    return shown;
}

QString shownText(const QString& text, qsizetype most) {
    QString shown;
    shown.reserve(std::min(text.size(), most) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (shown.size() >= most) return shown + u'…';
        const QChar c = text.at(i);
        if (c == u'\r') {
            if (i + 1 == text.size() || text.at(i + 1) != u'\n') shown += u'\n';
        } else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\u0085') {
            shown += u'\n';
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            shown += c;
            shown += text.at(++i);
        } else if (c.isSurrogate()) {
            shown += QChar::ReplacementCharacter;
        } else if (isShown(c)) {
            shown += c;
        }
    }
    return shown;
}

QString shownName(const QString& name, qsizetype most) {
    // Only so much as can be shown is looked at.
    return shownText(shownText(name, 4 * most + 64).simplified(), most);
}

} // namespace backcast
