// SPDX-License-Identifier: MIT
#include "core/history/comments.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

class Fold {
public:
    explicit Fold(const Document& document) {
        for (const Person& person : document.people) m_names.insert(person.id, person.name);
        QList<const Event*> events;
        events.reserve(document.events.size());
        for (const Event& event : document.events) events.append(&event);
        std::stable_sort(events.begin(), events.end(), [](const Event* a, const Event* b) {
            return std::tie(a->lamport, a->by, a->id) < std::tie(b->lamport, b->by, b->id);
        });
        for (const Event* event : events) take(*event);
    }

    QList<CommentThread> threads() {
        QList<CommentThread> left;
        for (qsizetype i = 0; i < m_threads.size(); ++i) {
            if (m_retracted.value(m_threads.at(i).id)) continue;
            CommentThread& thread = m_threads[i];
            thread.replies.removeIf([&](const CommentReply& reply) { return m_retracted.value(reply.id); });
            left.append(std::move(thread));
        }
        return left;
    }

private:
    struct Where {
        qsizetype thread = 0;
        qsizetype reply = -1; ///< -1: the comment itself
    };

    [[nodiscard]] QString nameOf(const QString& person) const {
        const QString name = m_names.value(person).trimmed();
        return name.isEmpty() ? person : name;
    }

    void take(const Event& event) {
        if (event.type == u"create") {
            if (m_known.contains(event.id)) return; // the first stays
            m_known.insert(event.id, {m_threads.size(), -1});
            CommentThread thread;
            thread.id = event.id;
            thread.author = nameOf(event.by);
            thread.at = event.at;
            thread.body = event.body;
            thread.anchor = event.anchor;
            m_threads.append(thread);
            return;
        }
        const auto known = m_known.constFind(event.thread);
        if (known == m_known.constEnd()) return;
        CommentThread& thread = m_threads[known->thread];
        if (event.type == u"reply" && !m_known.contains(event.id)) {
            CommentReply reply;
            reply.id = event.id;
            reply.author = nameOf(event.by);
            reply.at = event.at;
            reply.body = event.body;
            thread.replies.append(reply);
            m_known.insert(event.id, {known->thread, thread.replies.size() - 1});
        } else if (event.type == u"edit") {
            (known->reply < 0 ? thread.body : thread.replies[known->reply].body) = event.body;
        } else if (event.type == u"resolve" || event.type == u"reopen") {
            thread.resolved = event.type == u"resolve";
        } else if (event.type == u"retract") {
            m_retracted.insert(event.thread, true);
        }
    }

    QHash<QString, QString> m_names;
    QHash<QString, Where> m_known; ///< by event
    QHash<QString, bool> m_retracted;
    QList<CommentThread> m_threads;
};

} // namespace

QList<CommentThread> commentThreads(const Document& document) {
    return Fold(document).threads();
}

} // namespace backcast
