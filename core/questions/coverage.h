// SPDX-License-Identifier: MIT
#pragma once

#include "core/questions/questionbank.h"

namespace backcast {

enum class Cover {
    NotAsked, ///< no question of the draft is recognised as this one
    Asked,    ///< one is, but it has no answer yet
    Answered
};

struct QuestionCover {
    Cover cover = Cover::NotAsked;
    Id entry; ///< the first question of the draft that asks it; empty: none
    bool operator==(const QuestionCover&) const = default;
};

/// What a draft asks of a bank, theme by theme and question by question, in the order of the bank. A bank's
/// question counts as asked where the FAQ that it belongs to has a question with the same words, or one in
/// which a phrase of its `covered_by` occurs. Nothing else is guessed: answers and other parts do not count.
[[nodiscard]] QList<QList<QuestionCover>> coverage(const QuestionBank& bank, const Document& document);

/// How many questions of a theme the draft does not ask.
[[nodiscard]] qsizetype notAsked(const QList<QuestionCover>& theme);

/// The entry behind which a question of a theme belongs: the last one of its FAQ that the theme covers;
/// empty: at the end.
[[nodiscard]] Id entryBefore(const Faq& faq, const QList<QuestionCover>& theme);

struct WithQuestion {
    Document document;
    Id entry;
    Id answer; ///< the empty block in which the answer is to be written
};
/// The document with a question behind the entry `after`; at the end of the FAQ where there is no such entry.
/// An entry `blank` in which nothing has been written yet is filled instead. `faq` has to be one of the two
/// FAQs.
[[nodiscard]] WithQuestion withQuestion(Document document, Place faq, const QString& question,
                                        const Id& after, const Id& blank, IdSource& ids);

} // namespace backcast
