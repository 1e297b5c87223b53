// SPDX-License-Identifier: MIT
#include "core/history/events.h"

#include "core/history/bases.h"
#include "core/history/comments.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// For lupdate, which finds the sentences by it.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(History)
};

qint64 nextLamport(const Document& document) {
    qint64 last = 0;
    for (const Event& event : document.events) last = std::max(last, countedLamport(event));
    return std::min(last + 1, mostLamport);
}

/// A string that JSON, UTF-8 and a later look at the file keep as it is.
QString storable(const QString& body) {
    return QString::fromUtf8(QString(body).remove(QChar(u'\0')).toUtf8());
}

Result<Event> newEvent(const Document& document, const EventStamp& stamp, QLatin1StringView type) {
    if (stamp.by.isEmpty())
        return failure(ErrorCode::Invalid, Tr::tr("Nobody is named as the author of the comment."));
    if (document.events.size() >= mostEvents)
        return failure(ErrorCode::TooLarge,
                       Tr::tr("The document has so many comments that no other one can be added."));
    Event event;
    event.id = newEventId();
    event.type = type;
    event.by = stamp.by;
    event.lamport = nextLamport(document);
    event.at = eventTime(stamp.at);
    event.draft = stamp.draft;
    return event;
}

Result<Event> withBody(Result<Event> event, const QString& body) {
    if (!event) return event;
    event->body = storable(body);
    if (event->body.trimmed().isEmpty())
        return failure(ErrorCode::Invalid, Tr::tr("There is nothing in the comment."));
    if (event->body.toUtf8().size() > mostBodyBytes)
        return failure(ErrorCode::TooLarge,
                       Tr::tr("The comment is longer than %1 MB.").arg(mostBodyBytes >> 20));
    return event;
}

struct Target {
    QString thread;
    QString author;
};

std::optional<Target> targetOf(const Document& document, const QString& id) {
    for (const CommentThread& thread : commentHistory(document).threads) {
        if (thread.id == id) return Target{thread.id, thread.authorId};
        for (const CommentReply& reply : thread.replies)
            if (reply.id == id) return Target{thread.id, reply.authorId};
    }
    return std::nullopt;
}

enum class Whose { Any, Own };

Result<Event> eventOn(const Document& document, const EventStamp& stamp, const QString& target,
                      QLatin1StringView type, Whose whose) {
    const std::optional<Target> found = targetOf(document, target);
    if (!found) return failure(ErrorCode::Invalid, Tr::tr("This comment is not there any more."));
    if (whose == Whose::Own && found->author != stamp.by)
        return failure(ErrorCode::Invalid, Tr::tr("Only who wrote a comment can change it or take it back."));
    Result<Event> event = newEvent(document, stamp, type);
    if (event) event->thread = whose == Whose::Own ? target : found->thread;
    return event;
}

} // namespace

qint64 countedLamport(const Event& event) {
    return event.lamport >= 0 && event.lamport <= mostLamport ? event.lamport : 0;
}

bool isEarlier(const Event& a, const Event& b) {
    const qint64 x = countedLamport(a);
    const qint64 y = countedLamport(b);
    return std::tie(x, a.by, a.id) < std::tie(y, b.by, b.id);
}

Result<Event> createEvent(const Document& document, const EventStamp& stamp, const NewComment& comment) {
    Result<Event> event = withBody(newEvent(document, stamp, eventtypes::create), comment.body);
    if (!event) return event;
    event->kind = comment.kind;
    event->anchor = comment.anchor;
    return event;
}

Result<Event> replyEvent(const Document& document, const EventStamp& stamp, const QString& target,
                         const QString& body) {
    return withBody(eventOn(document, stamp, target, eventtypes::reply, Whose::Any), body);
}

Result<Event> editEvent(const Document& document, const EventStamp& stamp, const QString& target,
                        const QString& body) {
    return withBody(eventOn(document, stamp, target, eventtypes::edit, Whose::Own), body);
}

Result<Event> retractEvent(const Document& document, const EventStamp& stamp, const QString& target) {
    return eventOn(document, stamp, target, eventtypes::retract, Whose::Own);
}

Result<Event> resolveEvent(const Document& document, const EventStamp& stamp, const QString& target) {
    return eventOn(document, stamp, target, eventtypes::resolve, Whose::Any);
}

Result<Event> reopenEvent(const Document& document, const EventStamp& stamp, const QString& target) {
    return eventOn(document, stamp, target, eventtypes::reopen, Whose::Any);
}

Document withEvent(Document document, const Event& event, const QByteArray& base) {
    const auto isIt = [&event](const Event& other) { return other.id == event.id; };
    if (std::any_of(document.events.cbegin(), document.events.cend(), isIt)) return document;
    const auto place = std::upper_bound(document.events.begin(), document.events.end(), event, isEarlier);
    document.events.insert(place, event);
    if (!base.isEmpty()) putBase(document, base);
    return document;
}

QString newEventId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString eventTime(const QDateTime& time) {
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace backcast
