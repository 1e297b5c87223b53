// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/judge.h"
#include "core/checks/phrases.h"
#include "core/checks/ruleinfo.h"
#include "core/checks/rules/contents.h"
#include "core/checks/ruleset.h"

/// The rules: each a pure function from what is known of a document to findings, in a file of its own.
/// docs/rules.md says what each is for and where it keeps silent.
namespace backcast::checks {

/// All that a rule may look at.
struct Known {
    const DocumentFacts& facts;
    const CheckOptions& options;
    const QList<PartReport>& parts;
    const QList<QuestionReport>& questions;
    const Stems product; ///< what the product is called, which says nothing about what is said of it
};

/// What the patterns of a team may still take in one check, of time.
class PatternBudget {
public:
    [[nodiscard]] bool isSpent() const { return m_left <= 0; }
    void spend(qint64 nanoseconds) { m_left -= nanoseconds; }

private:
    qint64 m_left = 500'000'000;
};

/// All that a rule about one block may look at. What it finds is kept until the block changes, so it must
/// depend on nothing else: not on other blocks, not on today's date.
struct BlockKnown {
    const Item&
        item; ///< where it stands; `order` and `entry` change without the block and are not to be used
    const BlockFacts& facts;
    const WordList& words;
    const std::vector<PhraseHit>& phrases; ///< of the built-in lists and the team's, in reading order
    const Thresholds& thresholds;
    const RuleSet* team = nullptr;
    PatternBudget& budget;

    /// The place of a hit, in the block's own text.
    [[nodiscard]] Passage place(const PhraseHit& hit) const;
    [[nodiscard]] QString text(const PhraseHit& hit) const;
    /// Whether a hit stands inside somebody's spoken words.
    [[nodiscard]] bool isQuoted(const PhraseHit& hit) const;
};

using Rule = void (*)(const Known& known, QList<Finding>& findings);
using BlockRule = void (*)(const BlockKnown& known, QList<Finding>& findings);

/// Rules that belong together, in a file of their own with what people are told about them. Either function
/// may be null.
struct RuleGroup {
    Rule rule = nullptr;
    BlockRule blockRule = nullptr;
    QList<RuleInfo> (*infos)() = nullptr;
};

/// All of them, in the order of docs/rules.md.
[[nodiscard]] const std::vector<RuleGroup>& ruleGroups();

/// The phrases of the built-in lists and of the team's that stand in a block, in reading order.
[[nodiscard]] std::vector<PhraseHit> phraseHits(const Item& item, const QString& language,
                                                const RuleSet* team);

/// The findings of all block rules in one block.
[[nodiscard]] QList<Finding> blockFindings(const Item& item, const DocumentFacts& facts, const RuleSet* team,
                                           PatternBudget& budget);

/// Runs all rules. `cache` may be null.
void runRules(const Known& known, FactCache* cache, QList<Finding>& findings);

/// Why a rule of the team is there, where it does not say so itself.
[[nodiscard]] QString saidByTeam(const RuleSet& team);
/// Takes out all but the first finding that says of a pattern that it was stopped.
void tellOncePerPattern(QList<Finding>& findings);

/// Whether a FAQ entry has an answer that says more than a placeholder.
enum class AnswerContent { None, Placeholder, Words };
[[nodiscard]] AnswerContent contentOf(const DocumentFacts::Entry& entry);
/// Whether an answer names who will decide, or when: then an open point is an honest answer.
[[nodiscard]] bool namesOwnerOrDate(const DocumentFacts::Entry& entry);

} // namespace backcast::checks
