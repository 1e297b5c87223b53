// SPDX-License-Identifier: MIT
#include "ui/settings/checkspage.h"

#include "core/checks/ruleinfo.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

QString levelName(RuleLevel level) {
    switch (level) {
    case RuleLevel::Must:
        return ChecksPage::tr("Must fix");
    case RuleLevel::Should:
        return ChecksPage::tr("Should fix");
    case RuleLevel::Idea:
        return ChecksPage::tr("Idea");
    case RuleLevel::Off:
        return ChecksPage::tr("Off");
    case RuleLevel::Usual:
        break;
    }
    return {};
}

QString usualName(const RuleInfo& rule) {
    if (rule.usual.size() > 1) return ChecksPage::tr("Must or should (usual)");
    return rule.usual.value(0) == Level::Must     ? ChecksPage::tr("Must fix (usual)")
           : rule.usual.value(0) == Level::Should ? ChecksPage::tr("Should fix (usual)")
                                                  : ChecksPage::tr("Idea (usual)");
}

/// A choice of its own only where it differs from what the rule says by itself.
bool isUsual(const RuleInfo& rule, RuleLevel level) {
    return rule.usual.size() == 1 &&
           ((level == RuleLevel::Must && rule.usual.constFirst() == Level::Must) ||
            (level == RuleLevel::Should && rule.usual.constFirst() == Level::Should) ||
            (level == RuleLevel::Idea && rule.usual.constFirst() == Level::Idea));
}

} // namespace

ChecksPage::ChecksPage(const SettingsParts& parts, QWidget* parent)
    : SettingsPage(tr("Checks"), parent)
    , m(parts) {
    addText(tr("Must stops “Ready for review”, should is advice, an idea is hidden until you ask for it. "
               "Your choice "
               "changes what Backcast shows you, not the documents."));
    for (const RuleInfo& rule : ruleInfos()) {
        auto* box = new QComboBox(this);
        box->addItem(usualName(rule), int(RuleLevel::Usual));
        for (const RuleLevel level : {RuleLevel::Must, RuleLevel::Should, RuleLevel::Idea, RuleLevel::Off})
            if (!isUsual(rule, level)) box->addItem(levelName(level), int(level));
        connect(box, &QComboBox::activated, this, [this, id = rule.id, box] {
            RuleLevels levels = m.services.preferences.ruleLevels();
            const auto level = RuleLevel(box->currentData().toInt());
            if (level == RuleLevel::Usual)
                levels.remove(id);
            else
                levels.insert(id, level);
            m.services.preferences.setRuleLevels(levels);
        });
        m_levels.insert(rule.id, box);
        addRow(rule.title, rule.text, box);
    }
    // One edge for all, whatever the longest of each says.
    int widest = 0;
    for (const QComboBox* box : std::as_const(m_levels)) widest = std::max(widest, box->sizeHint().width());
    for (QComboBox* box : std::as_const(m_levels))
        box->setMinimumWidth(std::max(widest, box->minimumWidth()));
    addStretch();
    refresh();
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
