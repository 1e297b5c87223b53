// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/check.h"
#include "core/checks/documentfacts.h"
#include "core/document/document.h"

#include <QStringList>

namespace backcast::test {

/// Writes a document block by block. Ids are "b1", "b2", ... in the order of the calls.
class Writer {
public:
    explicit Writer(const QString& language = QStringLiteral("en")) { m_document.meta.language = language; }

    /// A block of the release; returns its id. `markup` is a CommonMark inline string.
    Id release(const char* role, const QString& markup, const QString& kind = {});
    /// A block with the heading or label that stood before it.
    Id labelled(const char* role, const QString& label, const QString& markup);
    /// The box of one of the five answers.
    Id box(const char* role, const QString& markup);
    /// A FAQ entry; no answer block where `answer` is null.
    Id ask(Place place, const QString& question, const QString& answer = {});

    [[nodiscard]] Document& document() { return m_document; }

private:
    [[nodiscard]] Id next() { return QStringLiteral("b%1").arg(++m_count); }
    Document m_document;
    int m_count = 0;
};

/// A document in which nothing is missing: parts, answers and FAQs.
[[nodiscard]] Document completeEnglish();
[[nodiscard]] Document completeSpanish();
/// The same without the five boxes: the release and the FAQs must carry the answers.
[[nodiscard]] Document withoutBoxes(Document document);

/// A copy without some blocks (answers' boxes, release, FAQ questions with their answers, answers).
[[nodiscard]] Document without(const Document& document, const QStringList& ids);
[[nodiscard]] Document withoutRole(const Document& document, QAnyStringView role);

[[nodiscard]] PartState partState(const Report& report, QAnyStringView role);
[[nodiscard]] PartReport part(const Report& report, QAnyStringView role);
[[nodiscard]] AnswerState answerState(const Report& report, QAnyStringView role);
[[nodiscard]] QuestionReport question(const Report& report, QAnyStringView role);
/// The findings of a rule.
[[nodiscard]] QList<Finding> found(const Report& report, QAnyStringView rule);
/// The words of a passage.
[[nodiscard]] QString wordsAt(const Document& document, const Passage& passage);

/// The state of one part or answer in a document that has only these blocks.
[[nodiscard]] PartState partOf(const char* role, const QString& markup,
                               const QString& language = QStringLiteral("en"));
[[nodiscard]] AnswerState boxOf(const char* role, const QString& markup,
                                const QString& language = QStringLiteral("en"));

/// The facts of a text in a block of a role.
[[nodiscard]] checks::BlockFactsPtr factsOf(const QString& markup, const char* role = "",
                                            const QString& language = QStringLiteral("en"));

} // namespace backcast::test
