// SPDX-License-Identifier: MIT
#include "ui/settings/checkspage.h"

#include "core/checks/ruleinfo.h"
#include "ui/findings/documentchoices.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

QString usualName(const RuleInfo& rule) {
    if (rule.usual.size() > 1) return ChecksPage::tr("Must or should (usual)");
    return rule.usual.value(0) == Level::Must     ? ChecksPage::tr("Must fix (usual)")
           : rule.usual.value(0) == Level::Should ? ChecksPage::tr("Should look (usual)")
                                                  : ChecksPage::tr("Idea (usual)");
}

/// A choice of its own only where it differs from what the rule says by itself.
bool isUsual(const RuleInfo& rule, RuleLevel level) {
    return rule.usual.size() == 1 &&
           ((level == RuleLevel::Must && rule.usual.constFirst() == Level::Must) ||
            (level == RuleLevel::Should && rule.usual.constFirst() == Level::Should) ||
            (level == RuleLevel::Idea && rule.usual.constFirst() == Level::Idea));
}

/// Why there is a rule, with its examples.
QString toolTipOf(const RuleInfo& rule) {
    QString text = u"<p>%1</p>"_s.arg((rule.why.isEmpty() ? rule.text : rule.why).toHtmlEscaped());
    const auto add = [&text](const QString& caption, const QString& words) {
        if (!words.isEmpty()) text += u"<p><b>%1</b> %2</p>"_s.arg(caption, words.toHtmlEscaped());
    };
    add(ChecksPage::tr("Marked:"), rule.bad);
    add(ChecksPage::tr("Better:"), rule.good);
    add(ChecksPage::tr("Says nothing:"), rule.silent);
    return text;
}

} // namespace

ChecksPage::ChecksPage(const SettingsParts& parts, QWidget* parent)
    : SettingsPage(tr("Checks"), parent)
    , m(parts)
    , m_search(new QLineEdit(this)) {
    addText(tr("Must stops “Ready for review”, should is advice, an idea is hidden until you ask for it. "
               "Your choice "
               "changes what Backcast shows you, not the documents."));
    m_search->setPlaceholderText(tr("Search for a rule"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    column().addWidget(m_search);
    m_none = addText(tr("No rule has these words."));
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->hide();
    const QList<RuleInfo> rules = ruleInfos();
    const std::pair<Level, QString> groups[] = {{Level::Must, tr("WITHOUT WHICH A DRAFT IS NOT READY")},
                                                {Level::Should, tr("ADVICE")},
                                                {Level::Idea, tr("IDEAS")}};
    for (const auto& [level, title] : groups) {
        QList<RuleInfo> mine;
        for (const RuleInfo& rule : rules)
            if (rule.usual.value(0, Level::Should) == level) mine.append(rule);
        if (!mine.isEmpty()) addGroup(title, mine);
    }
    // One edge for all, whatever the longest of each says.
    int widest = 0;
    for (const QComboBox* box : std::as_const(m_levels)) widest = std::max(widest, box->sizeHint().width());
    for (QComboBox* box : std::as_const(m_levels))
        box->setMinimumWidth(std::max(widest, box->minimumWidth()));
    addStretch();
    connect(m_search, &QLineEdit::textChanged, this, &ChecksPage::filter);
    refresh();
}

void ChecksPage::addGroup(const QString& title, const QList<RuleInfo>& rules) {
    QLabel* heading = addHeading(title);
    for (const RuleInfo& rule : rules) {
        QComboBox* levels = levelBox(rule);
        m_levels.insert(rule.id, levels);
        QWidget* box = addRow(rule.title, rule.text, levels);
        box->setToolTip(toolTipOf(rule));
        m_rows.append(
            {box, heading,
             QStringList{rule.id, rule.title, rule.text, rule.why, rule.bad, rule.good}.join(u' ')});
    }
}

QComboBox* ChecksPage::levelBox(const RuleInfo& rule) {
    auto* box = new QComboBox(this);
    box->addItem(usualName(rule), int(RuleLevel::Usual));
    for (const RuleLevel level : {RuleLevel::Must, RuleLevel::Should, RuleLevel::Idea, RuleLevel::Off})
        if (!isUsual(rule, level)) box->addItem(ruleLevelTitle(level), int(level));
    connect(box, &QComboBox::activated, this, [this, id = rule.id, box] {
        RuleLevels levels = m.services.preferences.ruleLevels();
        const auto level = RuleLevel(box->currentData().toInt());
        if (level == RuleLevel::Usual)
            levels.remove(id);
        else
            levels.insert(id, level);
        m.services.preferences.setRuleLevels(levels);
    });
    return box;
}

void ChecksPage::filter(const QString& words) {
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QSet<QLabel*> headings;
    for (const Row& row : std::as_const(m_rows)) {
        const bool found = std::all_of(wanted.begin(), wanted.end(), [&row](const QString& word) {
            return row.words.contains(word, Qt::CaseInsensitive);
        });
        row.box->setVisible(found);
        if (found) headings.insert(row.heading);
    }
    for (const Row& row : std::as_const(m_rows)) row.heading->setVisible(headings.contains(row.heading));
    m_none->setVisible(headings.isEmpty());
}

void ChecksPage::refresh() {
    const RuleLevels levels = m.services.preferences.ruleLevels();
    for (auto it = m_levels.cbegin(); it != m_levels.cend(); ++it) {
        const int at = it.value()->findData(int(levels.value(it.key(), RuleLevel::Usual)));
        it.value()->setCurrentIndex(std::max(0, at));
    }
}

void ChecksPage::restore() {
    m.services.preferences.setRuleLevels({});
}

QString ChecksPage::restoreText() const {
    return tr("Each rule has its usual level again.");
}

} // namespace backcast
