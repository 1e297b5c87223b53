// SPDX-License-Identifier: MIT
//
// The regular expressions of a team. They come from a file that anybody may have written, so each match has a
// limit of steps (see boundedExpression), a text is matched in pieces, and all of them together have a limit
// of time.
#include "core/checks/rules/groups.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPiece = 2'000;  ///< UTF-16 units: a match begins at each of them in the worst case
constexpr qsizetype longestText = 100'000; ///< what follows in a block is not looked at
constexpr int mostHits = 50;               ///< of a pattern in a block

/// Where the piece that begins at `start` ends: between words, and not inside a character.
qsizetype endOfPiece(const QString& text, qsizetype start) {
    const qsizetype most = std::min(text.size(), longestText);
    qsizetype end = std::min(start + longestPiece, most);
    if (end == most) return most;
    for (qsizetype i = end; i > start + longestPiece / 2; --i)
        if (text.at(i - 1).isSpace()) return i;
    return text.at(end - 1).isHighSurrogate() ? end - 1 : end;
}

class Run {
public:
    Run(const BlockKnown& known, const TeamPattern& pattern, QList<Finding>& findings)
        : m_known(known)
        , m_pattern(pattern)
        , m_findings(findings) {}

    /// False where it was stopped.
    [[nodiscard]] bool all() {
        const QString& text = m_known.facts.text;
        for (qsizetype start = 0; start < std::min(text.size(), longestText);) {
            const qsizetype end = endOfPiece(text, start);
            if (!piece(text.mid(start, end - start), start)) return false;
            start = end;
        }
        return true;
    }

private:
    [[nodiscard]] bool piece(const QString& text, qsizetype at) {
        for (qsizetype offset = 0; offset < text.size() && m_hits < mostHits;) {
            if (m_known.budget.isSpent()) return false;
            QElapsedTimer timer;
            timer.start();
            const QRegularExpressionMatch match = m_pattern.expression.match(text, offset);
            m_known.budget.spend(timer.nsecsElapsed());
            if (!match.isValid()) return false;
            if (!match.hasMatch()) return true;
            if (match.capturedLength() > 0)
                found(int(at + match.capturedStart()), int(at + match.capturedEnd()));
            offset = std::max(match.capturedEnd(), match.capturedStart() + 1);
        }
        return true;
    }

    void found(int start, int end) {
        ++m_hits;
        Finding finding;
        finding.rule = u"team-pattern"_s;
        finding.level = m_pattern.level;
        finding.message = m_pattern.message;
        finding.why = m_pattern.why.isEmpty() ? saidByTeam(*m_known.team) : m_pattern.why;
        finding.place = stretch(m_known.item, start, end);
        finding.subject = m_pattern.id;
        if (m_pattern.replaceable && m_known.facts.exact) finding.fix = Fix{finding.place, m_pattern.instead};
        m_findings.append(finding);
    }

    const BlockKnown& m_known;
    const TeamPattern& m_pattern;
    QList<Finding>& m_findings;
    int m_hits = 0;
};

Finding stopped(const BlockKnown& known, const TeamPattern& pattern) {
    Finding finding;
    finding.rule = u"pattern-stopped"_s;
    finding.level = Level::Should;
    finding.message = Say::tr("The team's pattern “%1” took too long and was stopped.").arg(pattern.id);
    finding.why =
        Say::tr("What it should find may stand here unseen. A repeat inside a repeat, as in (a+)+, takes "
                "longer with every letter.");
    finding.place = whole(known.item);
    finding.subject = pattern.id;
    return finding;
}

} // namespace

void patternRule(const BlockKnown& known, QList<Finding>& findings) {
    if (!known.team) return;
    for (const TeamPattern& pattern : known.team->patterns) {
        Run run(known, pattern, findings);
        if (!run.all()) findings.append(stopped(known, pattern));
    }
}

void tellOncePerPattern(QList<Finding>& findings) {
    QSet<QString> told;
    findings.removeIf([&told](const Finding& finding) {
        if (finding.rule != "pattern-stopped"_L1) return false;
        if (told.contains(finding.subject)) return true;
        told.insert(finding.subject);
        return false;
    });
}

QList<RuleInfo> patternInfos() {
    const QString source = Say::tr("the team's rules");
    return {
        {u"team-pattern"_s,
         {Level::Should},
         Say::tr("A pattern of the team"),
         Say::tr("What a regular expression of the team's rules finds."),
         Say::tr("The team has written down why with the pattern."),
         Say::tr("“See PM-118.”"),
         Say::tr("“See the study of March 2026.”"),
         Say::tr("In code."),
         source},
        {u"pattern-stopped"_s,
         {Level::Should},
         Say::tr("A pattern was stopped"),
         Say::tr("A regular expression of the team's rules that takes too long."),
         Say::tr("What it should find may stand there unseen."),
         u"(a+)+$"_s,
         u"a+$"_s,
         QString(),
         source},
    };
}

} // namespace backcast::checks
