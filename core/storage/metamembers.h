// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

namespace backcast {

/// Members of `meta` that not every version knows (docs/file-format.md): they are kept in `meta.extra`, so
/// that older versions carry them along. What is there and has another type counts as not being there, and
/// stays until it is set.

/// `dictionary`: words that are right in this document.
[[nodiscard]] QStringList dictionaryOf(const Meta& meta);
/// None takes the member out.
void setDictionary(Meta& meta, const QStringList& words);

/// How long a document should be at most; 0: not said.
struct Target {
    int words = 0;
    double pages = 0;
    bool operator==(const Target&) const = default;
};

/// `targets`, by part.
struct Targets {
    Target document{0, 6}; ///< pages: release and FAQs
    Target release{0, 1};
    Target customerFaq;
    Target internalFaq;
    bool operator==(const Targets&) const = default;

    static constexpr int mostWords = 1'000'000;
    static constexpr double mostPages = 999;
};
[[nodiscard]] Targets targetsOf(const Meta& meta);
/// Only what is not usual is written; the usual targets take the member out.
void setTargets(Meta& meta, const Targets& targets);

} // namespace backcast
