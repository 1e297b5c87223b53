// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/document/document.h"

#include <QDateTime>

namespace backcast {

/// The state of the five questions, one letter each: 'a' answered, 'w' in part, 'u' unanswered.
[[nodiscard]] QString answerLetters(const Report& report);
/// The same in words: "Question 4 unanswered". Empty where the letters are.
[[nodiscard]] QString answersText(const QString& letters);

/// The earliest next review that the meetings of a document have agreed on and that is still to come, as it
/// stands there (ISO 8601, a date or a date with a time); empty: none.
[[nodiscard]] QString nextReview(const Document& document, const QDateTime& now);
/// "review today 14:00", "review tomorrow", "review 3 March"; empty where it is over, or is no date.
[[nodiscard]] QString reviewText(const QString& review, const QDateTime& now);

} // namespace backcast
