// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/checks/rulelevels.h"
#include "core/document/document.h"
#include "core/layout/pagefacts.h"

#include <QDate>

#include <memory>
#include <optional>

namespace backcast {

struct RuleSet;

struct CheckOptions {
    QDate today; ///< what "in the past" is measured against; invalid: dates are not compared
    std::optional<PageFacts> pages; ///< with it, the rules about length can speak
    /// What the user wants to hear of which rule. It goes before what the team says, and what the document
    /// says of itself goes before both.
    RuleLevels levels;
    std::shared_ptr<const RuleSet> team; ///< what the team asks; null: only what Backcast asks
};

/// Judges a document: which of the ten parts are there, which of the five questions are answered and by which
/// passages, and what is wrong. A pure function; it can run on any thread on a copy of the document.
[[nodiscard]] Report check(const Document& document, const CheckOptions& options = {});

/// The same, over and over on a document that is being written: what it found out about a block is kept until
/// the block changes, so that a keystroke costs one block. The report is always the one that `check` gives.
/// Use one per document, on one thread at a time.
class Checker {
public:
    Checker();
    ~Checker();
    Checker(Checker&&) noexcept;
    Checker& operator=(Checker&&) noexcept;

    [[nodiscard]] Report check(const Document& document, const CheckOptions& options = {});

private:
    struct Cache;
    std::unique_ptr<Cache> m_cache;
};

/// The five questions as they are asked, word for word, in the interface's language.
[[nodiscard]] QString questionText(QAnyStringView role);

/// The name of a role for the reader, in the interface's language: "Leader quote".
[[nodiscard]] QString roleName(QAnyStringView role);

/// What to write in an empty block of a role: its question, as ghost text, in the interface's language.
[[nodiscard]] QString rolePrompt(QAnyStringView role);

} // namespace backcast
