// SPDX-License-Identifier: MIT
#include "core/checks/questions/questions.h"

namespace backcast::checks {

QuestionReport judged(const DocumentFacts& facts, QLatin1StringView role, const Finds& finds,
                      const QString& ifWeak, const QString& ifNothing) {
    constexpr int mostWeak = 8; // a passing mention in every paragraph is no help to a reader
    QuestionReport report;
    report.role = role;
    if (!finds.strong.isEmpty()) {
        report.state = AnswerState::Answered;
        report.passages = finds.strong;
    } else if (!finds.weak.isEmpty()) {
        report.state = AnswerState::Weak;
        report.passages = finds.weak.first(std::min<qsizetype>(mostWeak, finds.weak.size()));
        report.missing = ifWeak;
    } else {
        report.missing = ifNothing;
    }
    if (!report.passages.isEmpty()) report.summary = wordsOf(facts, report.passages.first());
    return report;
}

bool asks(const DocumentFacts::Entry& entry, WordClass what) {
    return entry.question && (entry.question->facts->classes & bit(what));
}

QList<QuestionReport> allQuestions(const DocumentFacts& facts) {
    return {customerQuestion(facts), problemQuestion(facts), benefitQuestion(facts), evidenceQuestion(facts),
            experienceQuestion(facts)};
}

} // namespace backcast::checks
