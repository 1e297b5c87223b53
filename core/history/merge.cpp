// SPDX-License-Identifier: MIT
#include "core/history/merge.h"

#include "core/history/bases.h"
#include "core/history/comments.h"
#include "core/history/events.h"
#include "core/storage/extramembers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// For lupdate, which finds the sentences by it.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr qsizetype mostPeople = 10'000;
constexpr qsizetype longestId = 200;
constexpr qsizetype mostNamed = 5; ///< people named in the sentences of a report

/// The id with which an event came, where it was kept under another.
QString originalId(const Event& event) {
    const std::optional<JsonValue> member = extraMember(event.extra, u"copy_of"_s);
    return member && member->type == JsonValue::Type::String ? QString::fromStdString(member->text)
                                                             : event.id;
}

/// The event as it came, whatever id it is kept under now.
Event asItCame(Event event) {
    event.id = originalId(event);
    setExtraMember(event.extra, u"copy_of"_s, {});
    return event;
}

/// All that an event says, in bytes that are the same wherever it is made.
QByteArray contentOf(const Event& event) {
    CommentsFile one;
    one.document = u"d"_s;
    one.events = {asItCame(event)};
    return saveComments(one);
}

/// An id that depends on nothing but what an event says, so that it gets the same wherever and however often
/// it is merged. `round`: another where the first is taken.
QString idByContent(const Event& event, int round) {
    QByteArray hash =
        QCryptographicHash::hash(contentOf(event) + QByteArray::number(round), QCryptographicHash::Sha256)
            .left(16);
    hash[6] = char((hash.at(6) & 0x0f) | 0x80); // version 8: made as its maker likes
    hash[8] = char((hash.at(8) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(hash).toString(QUuid::WithoutBraces);
}

bool fitsLimits(const Event& event) {
    const auto isShort = [](const QString& text) { return text.size() <= longestId; };
    if (event.body.size() > mostBodyBytes || event.body.toUtf8().size() > mostBodyBytes) return false;
    if (!isShort(event.id) || !isShort(event.by) || !isShort(event.thread) || !isShort(event.type))
        return false;
    return !event.anchor || (event.anchor->quote.size() <= mostBodyBytes && isShort(event.anchor->block));
}

class Merge {
public:
    Merge(const Document& document, const CommentsFile& comments)
        : m_comments(comments)
        , m_merged{document, {}} {}

    Result<Merged> run() {
        if (m_comments.document != m_merged.document.id)
            return failure(ErrorCode::Invalid, Tr::tr("These comments are about another document."),
                           shownName(m_comments.document));
        if (m_comments.events.size() > mostEvents) return tooMany();
        QHash<QString, CommentThread> before;
        for (const CommentThread& thread : commentHistory(m_merged.document).threads)
            before.insert(thread.id, thread);
        takeEvents();
        if (m_merged.document.events.size() > mostEvents) return tooMany();
        takePeople();
        takeBases();
        std::stable_sort(m_merged.document.events.begin(), m_merged.document.events.end(), isEarlier);
        compare(before);
        tell();
        return std::move(m_merged);
    }

private:
    [[nodiscard]] static tl::unexpected<Error> tooMany() {
        return failure(ErrorCode::TooLarge,
                       Tr::tr("Together these are over %1 comments. Nothing was changed.").arg(mostEvents));
    }

    void takeEvents() {
        QList<Event>& events = m_merged.document.events;
        for (qsizetype i = 0; i < events.size(); ++i)
            if (!m_places.contains(events.at(i).id)) m_places.insert(events.at(i).id, i);
        for (const Event& event : m_comments.events) {
            if (!fitsLimits(event))
                ++m_merged.report.refused;
            else if (isKnown(event))
                ++m_merged.report.known;
            else if (event.id.isEmpty() || m_places.contains(event.id))
                takeWithOwnId(event);
            else
                add(event);
        }
    }

    [[nodiscard]] const Event* eventOf(const QString& id) const {
        const auto place = m_places.constFind(id);
        return place == m_places.constEnd() ? nullptr : &m_merged.document.events.at(*place);
    }

    [[nodiscard]] bool isKnown(const Event& event) const {
        const Event* same = eventOf(event.id);
        if (same && *same == event) return true;
        // It was kept under another id here, or there, or here and there.
        const QString original = originalId(event);
        if (original == event.id) return false;
        const Event* origin = eventOf(original);
        return origin && contentOf(*origin) == contentOf(event);
    }

    void add(const Event& event) {
        m_places.insert(event.id, m_merged.document.events.size());
        m_added.insert(event.id);
        m_merged.document.events.append(event);
        ++m_merged.report.added;
        if (event.type == eventtypes::create) ++m_merged.report.newThreads;
        if (event.type == eventtypes::reply) ++m_merged.report.newReplies;
    }

    void takeWithOwnId(const Event& event) {
        const QByteArray content = contentOf(event);
        constexpr int mostRounds = 8;
        for (int round = 0; round < mostRounds; ++round) {
            Event kept = asItCame(event);
            kept.id = idByContent(event, round);
            if (!originalId(event).isEmpty())
                setExtraMember(kept.extra, u"copy_of"_s, jsonString(originalId(event)));
            if (const Event* there = eventOf(kept.id)) {
                if (contentOf(*there) != content && !(*there == kept)) continue; // made to be in the way
                ++m_merged.report.known;
                return;
            }
            add(kept);
            ++m_merged.report.sameId;
            return;
        }
        ++m_merged.report.refused;
    }

    void takePeople() {
        QHash<Id, QString> names;
        for (const Person& person : m_merged.document.people) names.insert(person.id, person.name);
        for (const Person& person : m_comments.people) {
            const auto known = names.constFind(person.id);
            if (known == names.constEnd()) {
                if (m_merged.document.people.size() >= mostPeople) break;
                m_merged.document.people.append(person);
                names.insert(person.id, person.name);
                ++m_merged.report.people;
            } else if (known->trimmed() != person.name.trimmed()) {
                ++m_merged.report.otherNames;
                if (m_otherNames.size() < mostNamed)
                    m_otherNames.append(
                        Tr::tr("%1 is called %2 there.").arg(shownName(*known), shownName(person.name)));
            }
        }
    }

    void takeBases() {
        QSet<QString> looked;
        for (const Event& event : std::as_const(m_merged.document.events)) {
            if (!event.anchor || event.anchor->base.isEmpty() || !m_added.contains(event.id)) continue;
            const QString& hash = event.anchor->base;
            if (looked.contains(hash) || m_merged.document.bases.contains(hash)) continue;
            looked.insert(hash);
            const auto base = m_comments.bases.constFind(hash);
            if (base == m_comments.bases.constEnd() || baseHash(*base) != hash) {
                ++m_merged.report.missingBases;
                continue;
            }
            m_merged.document.bases.insert(hash, *base);
            ++m_merged.report.bases;
        }
    }

    /// What the new events have done to comments that were there, and which of them do nothing.
    void compare(const QHash<QString, CommentThread>& before) {
        const CommentHistory now = commentHistory(m_merged.document);
        for (const CommentThread& thread : now.threads) {
            const auto was = before.constFind(thread.id);
            if (was == before.constEnd()) continue;
            bool isOther = was->body != thread.body || was->isRetracted != thread.isRetracted ||
                           was->resolved != thread.resolved;
            QHash<QString, std::pair<QString, bool>> replies;
            for (const CommentReply& reply : was->replies)
                replies.insert(reply.id, {reply.body, reply.isRetracted});
            for (const CommentReply& reply : thread.replies) {
                const auto old = replies.constFind(reply.id);
                if (old != replies.constEnd() && *old != std::pair(reply.body, reply.isRetracted))
                    isOther = true;
            }
            m_merged.report.otherState += isOther ? 1 : 0;
        }
        for (const IgnoredEvent& event : now.ignored)
            m_merged.report.ignored += m_added.contains(event.id) ? 1 : 0;
    }

    void tell() {
        MergeReport& report = m_merged.report;
        const auto say = [](QStringList& list, int count, const QString& sentence) {
            if (count > 0) list.append(sentence);
        };
        say(report.news, report.newThreads, Tr::tr("%n comment(s) are new.", nullptr, report.newThreads));
        say(report.news, report.newReplies, Tr::tr("%n answer(s) are new.", nullptr, report.newReplies));
        say(report.news, report.otherState,
            Tr::tr("%n comment(s) that were here are edited, taken back, resolved or open again.", nullptr,
                   report.otherState));
        say(report.news, report.people, Tr::tr("%n person(s) are new.", nullptr, report.people));
        if (report.added == 0) report.news.append(Tr::tr("There is nothing that was not here already."));
        say(report.problems, report.sameId,
            Tr::tr(
                "%n came with the id of another comment that says something else. The comment that was here "
                "stays as it is, the other stands beside it.",
                nullptr, report.sameId));
        say(report.problems, report.otherNames,
            Tr::tr("%n person(s) have another name there; the names of this document stay.", nullptr,
                   report.otherNames) +
                (m_otherNames.isEmpty() ? QString() : u' ' + m_otherNames.join(u' ')));
        say(report.problems, report.missingBases,
            Tr::tr(
                "The text that comments are about did not come along, or was changed, %n time(s). They are "
                "kept, and may not find their place.",
                nullptr, report.missingBases));
        say(report.problems, report.ignored,
            Tr::tr(
                "%n change(s) are kept but do nothing: what they are about is missing, or they are of words "
                "that somebody else wrote.",
                nullptr, report.ignored));
        say(report.problems, report.refused,
            Tr::tr("%n were not taken, because they are longer than anybody writes.", nullptr,
                   report.refused));
    }

    const CommentsFile& m_comments;
    Merged m_merged;
    QHash<QString, qsizetype> m_places; ///< of events in the document, by id; the first counts
    QSet<QString> m_added;
    QStringList m_otherNames;
};

} // namespace

CommentsFile commentsOf(const Document& document) {
    CommentsFile comments;
    comments.document = document.id;
    comments.events = document.events;
    std::stable_sort(comments.events.begin(), comments.events.end(), isEarlier);
    QSet<QString> authors;
    for (const Event& event : document.events) {
        authors.insert(event.by);
        if (!event.anchor) continue;
        const auto base = document.bases.constFind(event.anchor->base);
        if (base != document.bases.constEnd()) comments.bases.insert(base.key(), base.value());
    }
    for (const Person& person : document.people)
        if (authors.contains(person.id)) comments.people.append(person);
    return comments;
}

Result<Merged> withComments(const Document& document, const CommentsFile& comments) {
    return Merge(document, comments).run();
}

} // namespace backcast
