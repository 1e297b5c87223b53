// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/compare.h"

#include <QCoreApplication>

namespace backcast::comparing {

/// Every sentence of a comparison goes through `Say::tr`, so that a translator finds them under one name.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

/// "1 paragraph changed", "7 paragraphs changed".
[[nodiscard]] inline QString counted(int count, const QString& one, const QString& many) {
    return count == 1 ? one : many.arg(count);
}

/// What stands between the pieces of a line.
inline constexpr QStringView between = u" \u00b7 ";

/// The name of a fact: "Launch date".
[[nodiscard]] QString factName(Fact fact);
/// "Status: draft → in review".
[[nodiscard]] QString factInWords(const FactChange& fact);
/// The role of one of the five questions that an item answers, by number from 1 to 5; 0: it answers none.
[[nodiscard]] int questionNumber(const ComparedItem& item);
/// "Question 3 · The benefit".
[[nodiscard]] QString questionCardTitle(int number);
/// "61 words in, 38 out".
[[nodiscard]] QString wordsInWords(int in, int out);
/// The beginning of a text, cut at a word where it is longer than `most` characters.
[[nodiscard]] QString shortened(const QString& text, int most);

/// How much of a stretch that did not change is shown.
struct ContextRoom {
    int longest = 0; ///< characters; a longer one is cut
    int kept = 0;    ///< of a longer one, at each side that is next to a change
};
/// The words of a stretch that did not change, as far as they help to read what stands around them.
[[nodiscard]] QString contextOf(const QString& words, bool followsChange, bool precedesChange,
                                const ContextRoom& room);

} // namespace backcast::comparing
