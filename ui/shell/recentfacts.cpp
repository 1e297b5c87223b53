// SPDX-License-Identifier: MIT
#include "ui/shell/recentfacts.h"

#include "ui/shell/startpage.h"

#include <QLocale>

#include <optional>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

struct Review {
    QDateTime time; ///< local; of a date alone the end of its day
    bool hasTime = false;
};

std::optional<Review> reviewOf(const QString& text) {
    constexpr qsizetype dateAlone = 10; // "2027-03-05"; Qt reads a date also from what begins with one
    if (text.size() <= dateAlone) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? std::optional(Review{day.endOfDay(), false}) : std::nullopt;
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::optional(Review{time.toLocalTime(), true}) : std::nullopt;
}

} // namespace

QString answerLetters(const Report& report) {
    QString letters;
    for (const QuestionReport& question : report.questions)
        letters += question.state == AnswerState::Answered ? u'a'
                   : question.state == AnswerState::Weak   ? u'w'
                                                           : u'u';
    return letters;
}

QString answersText(const QString& letters) {
    if (letters.isEmpty()) return {};
    const auto open = letters.count(u'u');
    if (open == 0 && !letters.contains(u'w')) return StartPage::tr("All five answered");
    if (open == 0)
        return StartPage::tr("All answered, %1 in part").arg(QLocale().toString(letters.count(u'w')));
    if (open == 1) return StartPage::tr("Question %1 unanswered").arg(letters.indexOf(u'u') + 1);
    return StartPage::tr("%1 questions unanswered").arg(QLocale().toString(open));
}

QString nextReview(const Document& document, const QDateTime& now) {
    QString next;
    std::optional<Review> earliest;
    for (const Meeting& meeting : document.meetings) {
        const std::optional<Review> review = reviewOf(meeting.next);
        if (!review || review->time < now || (earliest && earliest->time <= review->time)) continue;
        earliest = review;
        next = meeting.next;
    }
    return next;
}

QString reviewText(const QString& text, const QDateTime& now) {
    const std::optional<Review> review = reviewOf(text);
    if (!review || review->time < now) return {};
    const QDate today = now.toLocalTime().date();
    const QDate day = review->time.date();
    const QLocale locale;
    const qint64 days = today.daysTo(day);
    QString when = days == 0                    ? StartPage::tr("today")
                   : days == 1                  ? StartPage::tr("tomorrow")
                   : day.year() == today.year() ? locale.toString(day, u"d MMMM"_s)
                                                : locale.toString(day, u"d MMMM yyyy"_s);
    if (review->hasTime && days <= 1) when += u' ' + timeText(review->time);
    return StartPage::tr("review %1").arg(when);
}

} // namespace backcast
