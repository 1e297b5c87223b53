// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// The replacement as it must be written where the phrase stood: with a capital letter where that had one.
QString inPlaceOf(const QString& words, QString instead) {
    if (!instead.isEmpty() && !words.isEmpty() && words.front().isUpper())
        instead[0] = instead.front().toUpper();
    return instead;
}

} // namespace

void wordyRule(const BlockKnown& known, QList<Finding>& findings) {
    for (const PhraseHit& hit : known.phrases) {
        if (hit.phrase->list != PhraseList::Wordy || known.isQuoted(hit)) continue;
        const QString words = known.text(hit);
        Finding finding;
        finding.rule = u"wordy-phrase"_s;
        finding.level = Level::Idea;
        finding.place = known.place(hit);
        if (hit.phrase->replaceable && known.facts.exact) {
            const QString instead = inPlaceOf(words, hit.phrase->instead);
            finding.message = instead.isEmpty() ? Say::tr("“%1” can go.").arg(words)
                                                : Say::tr("“%1”: write “%2”.").arg(words, instead);
            if (!instead.isEmpty()) finding.fix = Fix{finding.place, instead};
        } else {
            finding.message = Say::tr("“%1” is longer than what it says.").arg(words);
        }
        finding.why = Say::tr("Every word that says nothing takes a reader's minute from one that does.");
        findings.append(finding);
    }
}

QList<RuleInfo> wordyInfos() {
    return {
        {u"wordy-phrase"_s,
         {Level::Idea},
         Say::tr("A phrase is wordy"),
         Say::tr("“Due to the fact that” for “because”."),
         Say::tr("Every word that says nothing takes a reader's minute from one that does."),
         Say::tr("“In order to start, parents open the link.”"),
         Say::tr("“To start, parents open the link.”"),
         Say::tr("Inside quotes."),
         u"[ARM], [CAL], [BJ]"_s},
    };
}

} // namespace backcast::checks
