// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/judge.h"

/// Is one of the five questions answered, and where? One pure function a question, each in a file of its own.
/// All read the whole document: the answer's own box, the release, both FAQs.
namespace backcast::checks {

[[nodiscard]] QuestionReport customerQuestion(const DocumentFacts& facts);
[[nodiscard]] QuestionReport problemQuestion(const DocumentFacts& facts);
[[nodiscard]] QuestionReport benefitQuestion(const DocumentFacts& facts);
[[nodiscard]] QuestionReport evidenceQuestion(const DocumentFacts& facts);
[[nodiscard]] QuestionReport experienceQuestion(const DocumentFacts& facts);

/// All five, in their order.
[[nodiscard]] QList<QuestionReport> allQuestions(const DocumentFacts& facts);

/// What was found on the way to a judgement.
struct Finds {
    QList<Passage> strong; ///< each of them answers the question
    QList<Passage> weak;   ///< touches on it

    void add(const Passage& passage, bool isStrong) { (isStrong ? strong : weak).append(passage); }
};

/// Answered by a strong passage, weak with others only. `ifWeak` and `ifNothing` say what is missing.
[[nodiscard]] QuestionReport judged(const DocumentFacts& facts, QLatin1StringView role, const Finds& finds,
                                    const QString& ifWeak, const QString& ifNothing);

/// Whether a FAQ question asks for something.
[[nodiscard]] bool asks(const DocumentFacts::Entry& entry, WordClass what);

} // namespace backcast::checks
