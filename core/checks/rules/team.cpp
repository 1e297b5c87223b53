// SPDX-License-Identifier: MIT
//
// What a team asks for by itself: the names of the house, words that it does not use, questions that a FAQ
// has to ask. Its patterns are in patterns.cpp.
#include "core/checks/rules/groups.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

QString saidByTeam(const RuleSet& team) {
    return team.name.isEmpty() ? Say::tr("The team's rules say so.")
                               : Say::tr("The team's rules say so: %1.").arg(team.name);
}

namespace {

/// The replacement as it must be written where the words stood: with a capital letter where they had one.
QString inPlaceOf(const QString& words, QString instead) {
    if (!instead.isEmpty() && !words.isEmpty() && words.front().isUpper())
        instead[0] = instead.front().toUpper();
    return instead;
}

void checkNames(const BlockKnown& known, QList<Finding>& findings) {
    for (const HouseNames::Hit& hit :
         known.team->names.find(known.facts.text, known.facts.low, known.facts.tokens)) {
        Finding finding;
        finding.rule = u"house-name"_s;
        finding.level = Level::Should;
        finding.message = Say::tr("“%1” is written “%2”.")
                              .arg(known.facts.text.mid(hit.start, hit.end - hit.start), hit.spelling->right);
        finding.why = saidByTeam(*known.team);
        finding.place = stretch(known.item, hit.start, hit.end);
        if (known.facts.exact) finding.fix = Fix{finding.place, hit.spelling->right};
        findings.append(finding);
    }
}

Finding bannedFinding(const BlockKnown& known, const PhraseHit& hit, const BannedWord& word) {
    const QString words = known.text(hit);
    Finding finding;
    finding.rule = u"banned-word"_s;
    finding.level = word.level;
    finding.place = known.place(hit);
    finding.why = saidByTeam(*known.team);
    finding.message = Say::tr("“%1” is not used by the team.").arg(words);
    if (hit.phrase->replaceable) {
        const QString instead = inPlaceOf(words, hit.phrase->instead);
        finding.message = instead.isEmpty() ? Say::tr("“%1” can go.").arg(words)
                                            : Say::tr("“%1”: write “%2”.").arg(words, instead);
        if (known.facts.exact) finding.fix = Fix{finding.place, instead};
    }
    if (!word.message.isEmpty()) finding.message = word.message;
    return finding;
}

void checkBanned(const BlockKnown& known, const QString& language, QList<Finding>& findings) {
    const auto banned = known.team->banned.constFind(language);
    if (banned == known.team->banned.constEnd()) return;
    std::vector<PhraseHit> hits;
    banned->phrases.find(known.facts.tokens, known.facts.low, hits);
    for (const PhraseHit& hit : hits)
        if (!known.isQuoted(hit))
            findings.append(bannedFinding(
                known, hit, banned->words[size_t(hit.phrase - banned->phrases.phrases().data())]));
}

bool isAsked(const RequiredQuestion& wanted, const DocumentFacts& facts) {
    return std::any_of(
        facts.entries().begin(), facts.entries().end(), [&](const DocumentFacts::Entry& entry) {
            if (!entry.question || !entry.question->isIn(wanted.faq)) return false;
            const QStringList words = comparedWords(entry.question->met.text().plain());
            return words == wanted.words ||
                   std::any_of(wanted.recognised.begin(), wanted.recognised.end(),
                               [&words](const backcast::Phrase& phrase) { return phrase.occursIn(words); });
        });
}

} // namespace

void teamRule(const BlockKnown& known, QList<Finding>& findings) {
    if (!known.team) return;
    checkNames(known, findings);
    checkBanned(known, QString(), findings);
    checkBanned(known, known.words.language(), findings);
}

void requiredRule(const Known& known, QList<Finding>& findings) {
    const RuleSet* team = known.options.team.get();
    if (!team) return;
    for (const RequiredQuestion& wanted : team->questions) {
        if (isAsked(wanted, known.facts)) continue;
        Finding finding;
        finding.rule = u"required-question"_s;
        finding.level = wanted.level;
        finding.message = wanted.faq == Place::CustomerFaq
                              ? Say::tr("The customer FAQ does not ask “%1”").arg(wanted.ask)
                              : Say::tr("The internal FAQ does not ask “%1”").arg(wanted.ask);
        finding.why = wanted.why.isEmpty() ? saidByTeam(*team) : wanted.why;
        finding.subject = wanted.ask;
        findings.append(finding);
    }
}

QList<RuleInfo> teamInfos() {
    const QString source = Say::tr("the team's rules");
    return {
        {u"required-question"_s,
         {Level::Should},
         Say::tr("A question of the team is not asked"),
         Say::tr("A question that the team's rules require, and that the FAQ does not ask."),
         Say::tr("It is the one that somebody in the team's meetings always asks."),
         Say::tr("An internal FAQ that says nothing of patient safety."),
         Say::tr("“How could a patient come to harm, and what prevents it?”"),
         Say::tr("Where a question of that FAQ has the same words or one of the phrases in covered_by."),
         source},
        {u"house-name"_s,
         {Level::Should},
         Say::tr("A name is written in another way"),
         Say::tr("A spelling of a product's name that the team's rules list as wrong."),
         Say::tr("A reader takes two spellings for two things."),
         Say::tr("“HandoverLedger”"),
         Say::tr("“Handover Ledger”"),
         Say::tr("Inside the right name; in code."),
         source},
        {u"banned-word"_s,
         {Level::Should},
         Say::tr("A word that the team does not use"),
         Say::tr("A word that the team's rules ban, with what to write instead."),
         Say::tr("The team has agreed on its words, so that everybody means the same by them."),
         Say::tr("“Users sign in.”"),
         Say::tr("“Nurses sign in.”"),
         Say::tr("Inside quotes; in code."),
         source},
    };
}

} // namespace backcast::checks
