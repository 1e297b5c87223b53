// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"
#include "core/checks/rules/prose.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

QString why() {
    return Say::tr("Every word that says nothing takes a reader's minute from one that does.");
}

/// The replacement as it must be written where the phrase stood: with a capital letter where that had one.
QString inPlaceOf(const QString& words, QString instead) {
    if (instead.isEmpty() || !words.front().isUpper()) return instead;
    const bool caps =
        words.size() > 1 && std::none_of(words.begin(), words.end(), [](QChar c) { return c.isLower(); });
    if (caps) return instead.toUpper();
    instead[0] = instead.front().toUpper();
    return instead;
}

Finding wordy(const BlockKnown& known, const PhraseHit& hit) {
    const QString words = known.text(hit);
    // A single word that can go (“moreover”) is a matter of taste; a whole phrase is not.
    const bool taste = hit.phrase->replaceable && hit.phrase->instead.isEmpty() && hit.last - hit.first == 1;
    Finding finding = findingAt(known, hit, u"wordy-phrase"_s, taste ? Level::Idea : Level::Should);
    finding.why = why();
    const QString instead = inPlaceOf(words, hit.phrase->instead);
    if (!hit.phrase->replaceable) {
        finding.message = Say::tr("“%1” is longer than what it says.").arg(words);
    } else if (instead.isEmpty()) {
        finding.message = Say::tr("“%1” can go.").arg(words);
        finding.fix = leaveOut(known, hit);
    } else {
        finding.message = Say::tr("“%1”: write “%2”.").arg(words, instead);
        finding.fix = Fix{finding.place, instead};
    }
    return finding;
}

} // namespace

void wordyRule(const BlockKnown& known, QList<Finding>& findings) {
    Capitals capitals;
    for (const PhraseHit& hit : known.phrases) {
        if (hit.phrase->list != PhraseList::Wordy || isSpoken(known, hit)) continue;
        if (capitals.isName(known, sentenceOf(known.facts, hit.first), hit)) continue;
        findings.append(wordy(known, hit));
    }
}

QList<RuleInfo> wordyInfos() {
    return {
        {u"wordy-phrase"_s,
         {Level::Should, Level::Idea},
         Say::tr("A phrase is wordy"),
         Say::tr("“Due to the fact that” for “because”; “it should be noted that”, which can go."),
         why(),
         Say::tr("“In order to start, parents open the link.”"),
         Say::tr("“To start, parents open the link.”"),
         Say::tr("In quotes, names and code."),
         u"[ARM], [CAL], [BJ]"_s},
    };
}

} // namespace backcast::checks
