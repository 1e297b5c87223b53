// SPDX-License-Identifier: MIT
#include "core/checks/ruletext.h"

#include "core/checks/rulelevels.h"
#include "core/checks/say.h"
#include "core/checks/wordlist.h"
#include "core/storage/strictreader.h"

#include <algorithm>
#include <numeric>

namespace backcast {

using namespace Qt::StringLiterals;
using checks::Say;

namespace {

constexpr int most = 1'000'000;

QString levelsOf(const RuleInfo& rule) {
    QStringList names;
    for (const Level level : rule.usual) names.append(levelId(level));
    return names.join(u", "_s);
}

/// A text in a cell of a Markdown table.
QString cell(QString text) {
    if (text.isEmpty()) return u"–"_s;
    for (const QChar c : u"\\|<*_`"_s) text.replace(c, u'\\' + QString(c));
    return text.replace(u'\n', u' ');
}

QString measureText(const QString& rule) {
    const Result<QMap<QString, RuleMeasure>>& all = ruleMeasures();
    const RuleMeasure measure = all ? all->value(rule) : RuleMeasure();
    if (measure.drafts == 0) return Say::tr("not measured");
    return Say::tr("%1 hits, %2 false, in %3 drafts")
        .arg(measure.hits)
        .arg(measure.falseAlarms)
        .arg(measure.drafts);
}

/// How many letters have to be put in, taken out or replaced to make `b` of `a`.
qsizetype distance(const QString& a, const QString& b) {
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype before = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype replaced = before + (a.at(i) != b.at(j));
            before = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({replaced, before + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

} // namespace

Result<QMap<QString, RuleMeasure>> readMeasures(const QByteArray& json) {
    const Result<JsonValue> root = parseJson(json);
    if (!root) return tl::unexpected(root.error());
    QMap<QString, RuleMeasure> measures;
    StrictReader reader(most);
    reader.members(*root, most, [&](const QString& rule, const JsonValue& value) {
        if (!ruleInfo(rule)) reader.fail(Say::tr("There is no rule “%1”.").arg(rule));
        if (!reader.object(value, {"hits", "false_alarms", "drafts"})) return;
        RuleMeasure measure;
        measure.hits = reader.number(value, "hits", 0, most, 0);
        measure.falseAlarms = reader.number(value, "false_alarms", 0, measure.hits, 0);
        measure.drafts = reader.number(value, "drafts", 1, most, 0);
        if (!value.items.empty() && measure.drafts == 0)
            reader.fail(Say::tr("How many drafts were read is missing."));
        measures.insert(rule, measure);
    });
    if (reader.error()) return tl::unexpected(*reader.error());
    return measures;
}

const Result<QMap<QString, RuleMeasure>>& ruleMeasures() {
    static const Result<QMap<QString, RuleMeasure>> measures =
        checks::ruleResource(u"measured.json"_s).and_then(readMeasures);
    return measures;
}

QString ruleListText() {
    qsizetype ids = 0;
    qsizetype levels = 0;
    const QList<RuleInfo> rules = ruleInfos();
    for (const RuleInfo& rule : rules) {
        ids = std::max(ids, rule.id.size());
        levels = std::max(levels, levelsOf(rule).size());
    }
    QString out;
    for (const RuleInfo& rule : rules)
        out += rule.id.leftJustified(ids + 2) + levelsOf(rule).leftJustified(levels + 2) + rule.title + u'\n';
    return out;
}

QString ruleListMarkdown() {
    const auto row = [](const QStringList& cells) { return u"| "_s + cells.join(u" | "_s) + u" |\n"_s; };
    const QStringList head{Say::tr("Rule"),
                           Say::tr("Level"),
                           Say::tr("What"),
                           Say::tr("Why"),
                           Say::tr("Instead of"),
                           Say::tr("Write"),
                           Say::tr("Where it keeps silent"),
                           Say::tr("Source"),
                           Say::tr("On real drafts")};
    QString out = row(head) + u"|---"_s.repeated(head.size()) + u"|\n"_s;
    for (const RuleInfo& rule : ruleInfos())
        out += row({u"`%1`"_s.arg(rule.id), levelsOf(rule), cell(rule.text), cell(rule.why), cell(rule.bad),
                    cell(rule.good), cell(rule.silent), cell(rule.source), measureText(rule.id)});
    return out;
}

QString ruleExplanation(const RuleInfo& rule) {
    QString out = u"%1 (%2)\n%3\n\n"_s.arg(rule.id, levelsOf(rule), rule.title);
    const std::pair<QString, QString> lines[] = {{Say::tr("What"), rule.text},
                                                 {Say::tr("Why"), rule.why},
                                                 {Say::tr("Instead of"), rule.bad},
                                                 {Say::tr("Write"), rule.good},
                                                 {Say::tr("Silent"), rule.silent},
                                                 {Say::tr("Source"), rule.source},
                                                 {Say::tr("Measured"), measureText(rule.id)}};
    qsizetype width = 0;
    for (const auto& [name, text] : lines) width = std::max(width, name.size());
    for (const auto& [name, text] : lines)
        if (!text.isEmpty()) out += u"  "_s + name.leftJustified(width + 2) + text + u'\n';
    return out;
}

QStringList nearestRules(const QString& id, qsizetype count) {
    QList<std::pair<qsizetype, QString>> found;
    const QString wanted = id.left(100).toLower().replace(u'_', u'-').replace(u' ', u'-');
    for (const RuleInfo& rule : ruleInfos()) {
        const bool isPart = wanted.size() > 2 && (rule.id.contains(wanted) || wanted.contains(rule.id));
        const qsizetype apart = isPart ? 0 : distance(wanted, rule.id);
        if (apart <= rule.id.size() / 2) found.append({apart, rule.id});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList ids;
    for (const auto& [apart, rule] : found.mid(0, count)) ids.append(rule);
    return ids;
}

} // namespace backcast
