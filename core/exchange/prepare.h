// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/source.h"
#include "core/exchange/vocabulary.h"

#include <QList>
#include <QString>

#include <optional>

namespace backcast::exchange {

/// Makes visible what people write without Markdown's help: paragraphs whose lines are labels, questions or
/// bullets are divided, and lines of bold text or capitals become headings of level `boldLine`.
[[nodiscard]] QList<Source> prepared(const QList<Source>& sources);

/// A label at the start of a text: "The problem." in "**The problem.** Every year ...".
struct Label {
    qsizetype length = 0; ///< of the text that it covers, with its punctuation
    QString words;        ///< as written
    HeadingMatch match;
    bool marked = false; ///< bold or emphasised
};

/// The label that a text begins with, if its words are known ones.
[[nodiscard]] std::optional<Label> readLabel(const Text& text);

/// "Q:", "Q1.", "**Question 2:**", "P:" at the start: its length with white space, 0 if there is none.
[[nodiscard]] qsizetype questionPrefix(const QString& plain);
/// "A:", "Answer:", "R:".
[[nodiscard]] qsizetype answerPrefix(const QString& plain);

/// Whether every line of the text is "Author: Dana" or the like.
[[nodiscard]] bool isMetadata(const Source& source);

/// Takes `length` characters from the start of the text into the label.
void moveToLabel(Source& source, qsizetype length);

} // namespace backcast::exchange
