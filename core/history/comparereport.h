// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/compare.h"

#include <QByteArray>
#include <QString>

namespace backcast {

/// What a report says beside the comparison.
struct CompareReport {
    ComparedNames names;
    QString title; ///< of the document; empty: that of the later version
    std::optional<CommentProgress> comments;
};

/// For a terminal: the cards, then every change under its part, with [-old-]{+new+} words. `coloured`: with
/// escape sequences as well. "No differences" where there are none. Control characters of the text are not
/// written out.
[[nodiscard]] QString compareText(const Comparison& comparison, const CompareReport& report,
                                  bool coloured = false);

/// For other programs, one line of JSON without a line feed at its end. The members are described in
/// docs/compare.md; `schema` is 1 and grows only when a member changes its meaning.
[[nodiscard]] QByteArray compareJson(const Comparison& comparison, const CompareReport& report);

/// For a browser: the cards and the merged text as one HTML file that needs nothing else, light or dark as
/// the reader's system, with `ins` and `del` elements, without scripts. It is well-formed XML as well.
[[nodiscard]] QByteArray compareHtml(const Comparison& comparison, const CompareReport& report);

} // namespace backcast
