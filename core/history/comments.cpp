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
            m_threads.append({event.id, nameOf(event.by), event.at, event.body, event.anchor, false, {}});
            return;
        }
        const auto known = m_known.constFind(event.thread);
        if (known == m_known.constEnd()) return;
        CommentThread& thread = m_threads[known->thread];
        if (event.type == u"reply" && !m_known.contains(event.id)) {
            thread.replies.append({event.id, nameOf(event.by), event.at, event.body});
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

AnchorFinder::AnchorFinder(const Document& document) {
    for (const Met& met : walk(document)) m_blocks.insert(met.id(), met);
}

const Met* AnchorFinder::blockOf(const Anchor& anchor) const {
    const auto met = m_blocks.constFind(anchor.block);
    return met == m_blocks.constEnd() ? nullptr : &*met;
}

/// The text that an anchor counts in; nothing where its block or cell is gone.
std::optional<QString> AnchorFinder::textOf(const Anchor& anchor) const {
    const auto met = m_blocks.constFind(anchor.block);
    if (met == m_blocks.constEnd()) return std::nullopt;
    if (anchor.row.isEmpty()) return met->text().plain();
    if (!met->block) return std::nullopt;
    for (const Row& row : met->block->table.rows)
        if (row.id == anchor.row && anchor.column >= 0 && anchor.column < int(row.cells.size()))
            return row.cells.at(anchor.column).plain();
    return std::nullopt;
}

std::optional<AnchorPlace> AnchorFinder::find(const Anchor& anchor) const {
    const std::optional<QString> text = textOf(anchor);
    if (!text) return std::nullopt;
    if (anchor.quote.isEmpty()) return AnchorPlace{};
    const bool isInside = anchor.start >= 0 && anchor.end >= anchor.start && anchor.end <= text->size();
    if (isInside && QStringView(*text).mid(anchor.start, anchor.end - anchor.start) == anchor.quote)
        return AnchorPlace{anchor.start, anchor.end};
    constexpr qint64 mostSteps = 1'000'000'000;
    m_steps +=
        text->size() * (1 + anchor.quote.size() / 16); // what a search takes that nearly matches everywhere
    if (m_steps > mostSteps) return std::nullopt;
    const qsizetype found = text->indexOf(anchor.quote);
    if (found < 0 || text->indexOf(anchor.quote, found + 1) >= 0) return std::nullopt;
    return AnchorPlace{int(found), int(found + anchor.quote.size())};
}

} // namespace backcast
