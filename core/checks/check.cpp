// SPDX-License-Identifier: MIT
#include "core/checks/check.h"

#include "core/checks/documentfacts.h"
#include "core/checks/ignoring.h"
#include "core/checks/parts/parts.h"
#include "core/checks/questions/questions.h"
#include "core/checks/rules/rules.h"
#include "core/checks/ruleset.h"
#include "core/document/names.h"

#include <algorithm>

namespace backcast {

using namespace Qt::StringLiterals;
using namespace checks;

namespace {

/// The levels by which findings are judged: the team's, then the user's, then the document's own.
RuleLevels levelsFor(const Document& document, const CheckOptions& options) {
    const RuleLevels levels = options.team ? overlaid(options.team->levels, options.levels) : options.levels;
    return overlaid(levels, documentLevels(document.meta));
}

/// Takes out what the author has set aside, with a reason on record.
void setAside(const Document& document, Report& report) {
    if (document.findingsIgnored.isEmpty()) return;
    const Ignoring ignoring(document);
    report.findings.removeIf([&](const Finding& finding) {
        const IgnoredFinding* record = ignoring.recordFor(finding);
        if (record) report.ignored.append({finding, record->reason, record->by, record->at});
        return record != nullptr;
    });
}

void sort(const DocumentFacts& facts, QList<Finding>& findings) {
    const auto orderOf = [&facts](const Finding& finding) {
        const Item* item = facts.find(finding.place.block);
        return item ? item->order : -1;
    };
    std::stable_sort(findings.begin(), findings.end(), [&orderOf](const Finding& a, const Finding& b) {
        if (a.level != b.level) return a.level < b.level;
        const int first = orderOf(a);
        const int second = orderOf(b);
        return first != second ? first < second : a.place.start < b.place.start;
    });
}

Report unreadable(const Error& error) {
    Report report;
    Finding finding;
    finding.rule = u"rules-unreadable"_s;
    finding.level = Level::Must;
    finding.message = error.text();
    finding.why = Say::tr("Without its word lists Backcast cannot judge a document.");
    report.findings.append(finding);
    return report;
}

/// In a release whose parts are told apart, a part without a paragraph of its own is missing, even where
/// others touch on it. (In one that was written without parts, those others are all there is to go by.)
void missWhatHasNoParagraph(const DocumentFacts& facts, QList<PartReport>& parts) {
    constexpr int toldApart = 8; // all but one of the nine that have paragraphs; the dateline runs in
    const auto isSaid = [&facts](const PartReport& part) {
        return !speaking(facts.withRole(QLatin1StringView(part.role.toLatin1()))).empty();
    };
    const auto counts = [&isSaid](const PartReport& part) {
        return part.role != roles::dateline && isSaid(part);
    };
    if (std::count_if(parts.begin(), parts.end(), counts) < toldApart) return;
    for (PartReport& part : parts) {
        if (part.state != PartState::Weak || part.role == roles::dateline || isSaid(part)) continue;
        part.state = PartState::Missing;
    }
}

Report judge(const Document& document, const CheckOptions& options, FactCache* cache) {
    const Result<DocumentFacts> facts = DocumentFacts::of(document, cache);
    if (!facts) return unreadable(facts.error());
    Report report;
    report.parts = allParts(*facts);
    missWhatHasNoParagraph(*facts, report.parts);
    report.questions = allQuestions(*facts);
    const Known known{*facts, options, report.parts, report.questions, productStems(*facts)};
    runRules(known, cache, report.findings);
    applyLevels(report.findings, levelsFor(document, options));
    sort(*facts, report.findings);
    setAside(document, report);
    return report;
}

} // namespace

Report check(const Document& document, const CheckOptions& options) {
    return judge(document, options, nullptr);
}

struct Checker::Cache {
    FactCache facts;
};

Checker::Checker()
    : m_cache(std::make_unique<Cache>()) {}
Checker::~Checker() = default;
Checker::Checker(Checker&&) noexcept = default;
Checker& Checker::operator=(Checker&&) noexcept = default;

Report Checker::check(const Document& document, const CheckOptions& options) {
    return judge(document, options, &m_cache->facts);
}

} // namespace backcast
