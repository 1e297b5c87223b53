// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

/// "[$19.99]", "[63 percent]": a value with its unit. "[1]", "[12, p. 3]" and "[2026]" refer to something.
bool isValue(QStringView inside) {
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (inside.isEmpty() || !std::any_of(inside.begin(), inside.end(), isDigit)) return false;
    if (std::any_of(inside.begin(), inside.end(),
                    [](QChar c) { return c == u'$' || c == u'€' || c == u'£' || c == u'%'; }))
        return true;
    // A number and then a word with small letters: "[14 schools]".
    const QStringView trimmed = inside.trimmed();
    const auto behind = std::find_if_not(trimmed.begin(), trimmed.end(), [](QChar c) {
        return c.isDigit() || c == u'.' || c == u',' || c == u'-' || c == u'–' || c == u'+' || c == u'~';
    });
    if (behind == trimmed.begin() || behind == trimmed.end() || !behind->isSpace()) return false;
    if (*(behind - 1) == u',') return false;
    const auto letter = behind + 1;
    return letter != trimmed.end() && letter->isLower();
}

bool isPlaceholder(const BlockFacts& facts, int start) {
    return std::any_of(
        facts.placeholders.begin(), facts.placeholders.end(),
        [start](const PlaceholderFact& found) { return found.start <= start && start < found.end; });
}

} // namespace

void assumptionRule(const BlockKnown& known, QList<Finding>& findings) {
    constexpr qsizetype longest = 80;
    const QString& text = known.facts.text;
    for (qsizetype open = text.indexOf(u'['); open >= 0; open = text.indexOf(u'[', open + 1)) {
        const qsizetype close = text.indexOf(u']', open);
        if (close < 0) return;
        if (close - open > longest || !isValue(QStringView(text).mid(open + 1, close - open - 1)) ||
            isPlaceholder(known.facts, int(open)))
            continue;
        Finding finding;
        finding.rule = u"bracket-deliberate"_s;
        finding.level = Level::Idea;
        finding.place = stretch(known.item, int(open), int(close) + 1);
        finding.message = Say::tr("“%1” is still an assumption.").arg(text.mid(open, close + 1 - open));
        finding.why = Say::tr("A value in brackets is honest, and open: somebody has to find it out before "
                              "the document is decided on.");
        findings.append(finding);
    }
}

QList<RuleInfo> assumptionInfos() {
    return {
        {u"bracket-deliberate"_s,
         {Level::Idea},
         Say::tr("An assumption is open"),
         Say::tr("A value in square brackets, as writers mark one that is not settled."),
         Say::tr("A value in brackets is honest, and open: somebody has to find it out before the document "
                 "is decided on."),
         Say::tr("“Shelfmark costs [£180] a year.”"),
         Say::tr("“Shelfmark costs £180 a year; 9 of 11 schools in the trial paid it.”"),
         Say::tr("References (“[1]”); what a template left, which is placeholder-left."),
         u"[CAL]"_s},
    };
}

} // namespace backcast::checks
