// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/result.h"

#include <QDateTime>
#include <QLatin1StringView>

/// Comments are made of events that never change. These functions make them; `withEvent` puts one into a
/// document, and core/history/comments.h says what they add up to.
namespace backcast {

namespace eventtypes {
inline constexpr QLatin1StringView create{"create"};
inline constexpr QLatin1StringView reply{"reply"};
inline constexpr QLatin1StringView edit{"edit"};       ///< a new body for a comment or reply of one's own
inline constexpr QLatin1StringView retract{"retract"}; ///< takes back a comment or reply of one's own
inline constexpr QLatin1StringView resolve{"resolve"};
inline constexpr QLatin1StringView reopen{"reopen"};
} // namespace eventtypes

/// What a comment is: `Event::kind`. An open string; empty counts as `comment`.
namespace commentkinds {
inline constexpr QLatin1StringView comment{"comment"};
inline constexpr QLatin1StringView question{"question"};
inline constexpr QLatin1StringView suggestion{"suggestion"};
inline constexpr QLatin1StringView praise{"praise"};
} // namespace commentkinds

/// A body may have so many bytes of UTF-8.
inline constexpr qsizetype mostBodyBytes = 5 * 1024 * 1024;
/// A document may have so many events.
inline constexpr qsizetype mostEvents = 1'000'000;
/// The highest lamport time that counts. What is outside of 0 and this is a mistake or an attack, and counts
/// as 0: it can neither end the counting nor have the last word.
inline constexpr qint64 mostLamport = qint64(1) << 53;
/// The lamport time of an event as it counts: see `mostLamport`.
[[nodiscard]] qint64 countedLamport(const Event& event);
/// The order in which events count: (counted lamport, author, id).
[[nodiscard]] bool isEarlier(const Event& a, const Event& b);

/// Who does something, and when.
struct EventStamp {
    QString by;    ///< a person's id in `people`
    QDateTime at;  ///< the time now; written in UTC
    int draft = 0; ///< the number of the version on which it is said; 0: on the text as it is being written
};

/// A comment to be made.
struct NewComment {
    QString kind; ///< a name in `commentkinds`, or another
    QString body;
    std::optional<Anchor> anchor; ///< see core/history/anchors.h; none: on the document as a whole
};

/// New events, each with a UUID of version 4 and the lamport time after the last of the document. `target` is
/// the id of the comment or reply, as `CommentThread::id` and `CommentReply::id` have it; for a reply,
/// resolving and reopening any id of the thread will do. Errors: Invalid where the author or the body is
/// empty, where there is no such target, or where an edit or retraction is of somebody else's words; TooLarge
/// for a body over `mostBodyBytes` and over `mostEvents`. Bodies are kept as they are but for characters that
/// JSON or a file cannot hold.
[[nodiscard]] Result<Event> createEvent(const Document& document, const EventStamp& stamp,
                                        const NewComment& comment);
[[nodiscard]] Result<Event> replyEvent(const Document& document, const EventStamp& stamp,
                                       const QString& target, const QString& body);
[[nodiscard]] Result<Event> editEvent(const Document& document, const EventStamp& stamp,
                                      const QString& target, const QString& body);
[[nodiscard]] Result<Event> retractEvent(const Document& document, const EventStamp& stamp,
                                         const QString& target);
[[nodiscard]] Result<Event> resolveEvent(const Document& document, const EventStamp& stamp,
                                         const QString& target);
[[nodiscard]] Result<Event> reopenEvent(const Document& document, const EventStamp& stamp,
                                        const QString& target);

/// The document with an event more, in its place, and the base that its anchor needs (`MadeAnchor::base`;
/// empty bytes: none). An event whose id is there already changes nothing.
[[nodiscard]] Document withEvent(Document document, const Event& event, const QByteArray& base = {});

/// A random UUID of version 4, as ids of events are written.
[[nodiscard]] QString newEventId();
/// A time as it is written in the file: ISO 8601, UTC, with seconds.
[[nodiscard]] QString eventTime(const QDateTime& time);

} // namespace backcast
