// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/phrases.h"
#include "core/checks/rulelevels.h"

#include <QString>

namespace backcast {

/// The numbers that rules measure against.
struct Thresholds {
    int sentenceWords = 30; ///< the longest sentence that long-sentence lets pass
    int releasePages = 1;   ///< over-length
    int corePages = 6;      ///< over-length: release and FAQs
    bool operator==(const Thresholds&) const = default;
};

/// What a team asks of its documents beyond what Backcast asks. A value; shared and not changed once it is in
/// use, so any thread may read it.
struct RuleSet {
    QString name;
    RuleLevels levels;
    Thresholds thresholds;
    checks::PhraseTable phrases; ///< more phrases for the lists of the writing rules
};

} // namespace backcast
