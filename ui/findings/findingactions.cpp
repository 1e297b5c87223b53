// SPDX-License-Identifier: MIT
#include "ui/findings/findingactions.h"

#include "core/checks/ignoring.h"
#include "core/checks/ruleinfo.h"
#include "core/document/people.h"
#include "ui/editor/editor.h"
#include "ui/findings/documentchoices.h"
#include "ui/findings/findingspanel.h"
#include "ui/findings/setasidemodel.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/analysis.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/messagebar.h"

#include <QActionGroup>
#include <QListView>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr qsizetype mostReasons = 6;

QKeySequence keys(const char* text) {
    return QKeySequence(QString::fromLatin1(text));
}

QString titleOf(const QString& rule) {
    const std::optional<RuleInfo> info = ruleInfo(rule);
    return info ? info->title : rule;
}

/// Words that are taken out leave no two spaces behind.
Fix withSpace(Fix fix, const QString& text) {
    Passage& place = fix.place;
    if (!fix.text.isEmpty() || place.end < 0) return fix;
    const bool before = place.start == 0 || text.at(place.start - 1).isSpace();
    const bool behind = place.end < text.size() && text.at(place.end).isSpace();
    if (before && behind)
        ++place.end;
    else if (place.start > 0 && before && place.end >= text.size())
        --place.start;
    return fix;
}

} // namespace

QList<Fix> changesOf(const QList<Finding>& findings, const Document& document) {
    QHash<Id, QString> texts;
    for (const Met& met : walk(document)) texts.insert(met.id(), met.text().plain());
    QList<Fix> changes;
    for (const Finding& finding : findings) {
        if (!finding.fix) continue;
        const auto text = texts.constFind(finding.fix->place.block);
        if (text == texts.constEnd()) continue;
        const Passage& place = finding.fix->place;
        const int end = place.end < 0 ? int(text->size()) : place.end;
        if (place.start < 0 || place.start > end || end > text->size()) continue;
        changes.append(withSpace(*finding.fix, *text));
    }
    std::stable_sort(changes.begin(), changes.end(), [](const Fix& a, const Fix& b) {
        return a.place.block != b.place.block ? a.place.block < b.place.block : a.place.start < b.place.start;
    });
    QList<Fix> apart;
    for (const Fix& change : std::as_const(changes))
        if (apart.isEmpty() || apart.constLast().place.block != change.place.block ||
            (apart.constLast().place.end >= 0 && apart.constLast().place.end <= change.place.start))
            apart.append(change);
    return apart;
}

FindingActions::FindingActions(const Parts& parts, ActionRegistry& actions, QMenu& menu, QObject* parent)
    : QObject(parent)
    , m(parts)
    , m_actions(actions) {
    addSteps(menu);
    menu.addSeparator();
    addChanges(menu);
    menu.addSeparator();
    addViews(menu);
    follow();
}

void FindingActions::addSteps(QMenu& menu) {
    FindingsPanel& panel = m.panel;
    menu.addAction(&m_actions.add(u"check.next"_s, tr("&Next finding"), {keys("F8")}, &panel,
                                  [&panel] { panel.step(1); }));
    menu.addAction(&m_actions.add(u"check.previous"_s, tr("&Previous finding"), {keys("Shift+F8")}, &panel,
                                  [&panel] { panel.step(-1); }));
    menu.addAction(&m_actions.add(u"check.goto"_s, tr("&Go to the finding, or write what is missing"),
                                  {keys("Ctrl+F8")}, &panel, &FindingsPanel::wantCurrent));
    menu.addAction(&m_actions.add(u"findings.other"_s, tr("The &other places of the finding"),
                                  {keys("Ctrl+Shift+F8")}, this, &FindingActions::goToNextPlace));
}

void FindingActions::addChanges(QMenu& menu) {
    menu.addAction(&m_actions.add(u"findings.fix"_s, tr("&Write what the rule suggests"),
                                  {keys("Alt+Return")}, this, [this] { fix(Then::GoOn); }));
    menu.addAction(&m_actions.add(u"findings.fixall"_s, tr("Write it at a&ll places of this rule"), {}, this,
                                  &FindingActions::fixAll));
    menu.addAction(
        &m_actions.add(u"findings.why"_s, tr("W&hy this finding?"), {keys("Shift+F1")}, this, [this] {
            if (const std::optional<Finding> finding = m.panel.currentFinding())
                explain(finding->rule, &*finding);
        }));
    menu.addAction(&m_actions.add(u"findings.ignore"_s, tr("&Ignore the finding…"),
                                  {keys("Alt+Shift+Return")}, this, &FindingActions::ignore));
    menu.addAction(
        &m_actions.add(u"findings.off"_s, tr("Turn its rule o&ff in this document"), {}, this, [this] {
            if (const std::optional<Finding> finding = m.panel.currentFinding())
                setLevel(finding->rule, RuleLevel::Off);
        }));
}

void FindingActions::addViews(QMenu& menu) {
    QAction& byPlace = m_actions.add(u"findings.byplace"_s, tr("Findings by pl&ace"));
    byPlace.setCheckable(true);
    connect(&byPlace, &QAction::triggered, this, [this](bool on) {
        m.panel.setOrder(on ? FindingOrder::Place : FindingOrder::Level);
        m.services.preferences.setOrdersFindingsByPlace(on);
    });
    connect(&menu, &QMenu::aboutToShow, &byPlace,
            [this, &byPlace] { byPlace.setChecked(m.panel.model().order() == FindingOrder::Place); });
    QAction& aside = m_actions.add(u"findings.aside"_s, tr("Show what is igno&red"));
    aside.setCheckable(true);
    connect(&aside, &QAction::triggered, &m.panel, &FindingsPanel::showAside);
    connect(&menu, &QMenu::aboutToShow, &aside, [this, &aside] { aside.setChecked(m.panel.isAsideShown()); });
    menu.addAction(&byPlace);
    menu.addAction(&aside);
}

void FindingActions::follow() {
    m.panel.setOrder(m.services.preferences.ordersFindingsByPlace() ? FindingOrder::Place
                                                                    : FindingOrder::Level);
    connect(&m.panel, &FindingsPanel::orderChosen, this, [this](FindingOrder order) {
        m.services.preferences.setOrdersFindingsByPlace(order == FindingOrder::Place);
    });
    connect(&m.panel, &FindingsPanel::currentChanged, this, [this] {
        m_place = 0;
        update();
    });
    connect(&m.panel, &FindingsPanel::chosen, this, &FindingActions::run);
    connect(&m.panel, &FindingsPanel::asideChosen, this, &FindingActions::runAside);
}

void FindingActions::updateState(bool onPage, bool writable) {
    m_onPage = onPage;
    m_writable = writable;
    m.panel.setWritable(writable);
    update();
}

void FindingActions::update() {
    const std::optional<Finding> finding = m_onPage ? m.panel.currentFinding() : std::nullopt;
    const auto enable = [this](const QString& id, bool on) { m_actions.action(id).setEnabled(on); };
    const bool fixes = m_writable && finding && finding->fix;
    enable(u"findings.other"_s, finding && !finding->others.isEmpty());
    enable(u"findings.fix"_s, fixes);
    enable(u"findings.fixall"_s, fixes && m.panel.model().fixable(finding->rule).size() > 1);
    enable(u"findings.why"_s, finding.has_value());
    enable(u"findings.ignore"_s, m_writable && finding);
    enable(u"findings.off"_s, m_writable && finding);
    enable(u"findings.byplace"_s, m_onPage);
    enable(u"findings.aside"_s, m_onPage);
}

bool FindingActions::isCurrent() {
    if (m.analysis.isReportCurrent()) return true;
    m.analysis.checkNow();
    m.panel.tell(tr("The text has changed since. It is being checked again."));
    return false;
}

void FindingActions::run(const CardAction& action, const QPoint& where) {
    const std::optional<Finding> finding = m.panel.currentFinding();
    if (!finding) return;
    switch (action.kind) {
    case CardAction::Kind::Fix:
        return fix(Then::Stay);
    case CardAction::Kind::Other:
        return goToOther(action.other);
    case CardAction::Kind::Why:
        return explain(finding->rule, &*finding);
    case CardAction::Kind::Ignore:
        return ignore();
    case CardAction::Kind::More:
        return openMenu(where);
    case CardAction::Kind::GoTo:
    case CardAction::Kind::BringBack:
    case CardAction::Kind::TurnOn:
        break;
    }
}

void FindingActions::openMenu(const QPoint& where) {
    const std::optional<Finding> finding = m.panel.currentFinding();
    if (!finding) return;
    auto* menu = new QMenu(&m.panel);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto* id : {"check.goto", "findings.fix", "findings.fixall"})
        if (QAction& action = m_actions.action(QLatin1StringView(id)); action.isEnabled())
            menu->addAction(&action);
    const QStringList& others = m.panel.model().otherPlaces(m.panel.current());
    for (int i = 0; i < int(others.size()); ++i)
        connect(menu->addAction(tr("Also %1").arg(others.at(i))), &QAction::triggered, this,
                [this, i] { goToOther(i + 1); });
    menu->addSeparator();
    menu->addAction(&m_actions.action(u"findings.why"_s));
    if (m_writable) {
        menu->addAction(&m_actions.action(u"findings.ignore"_s));
        addLevels(*menu, *finding);
    }
    menu->popup(where);
}

void FindingActions::addLevels(QMenu& menu, const Finding& finding) {
    QMenu& levels = *menu.addMenu(tr("&Level of this rule in this document"));
    auto* group = new QActionGroup(&levels);
    const RuleLevels own = documentLevels(m.editor.content().meta);
    const auto add = [&](const QString& title, std::optional<RuleLevel> level) {
        QAction* action = levels.addAction(title);
        action->setCheckable(true);
        group->addAction(action);
        const auto found = own.constFind(finding.rule);
        action->setChecked(found == own.constEnd() ? !level : level == *found);
        connect(action, &QAction::triggered, this,
                [this, rule = finding.rule, level] { setLevel(rule, level); });
    };
    add(tr("As in the settings"), std::nullopt);
    levels.addSeparator();
    for (const RuleLevel level : {RuleLevel::Must, RuleLevel::Should, RuleLevel::Idea, RuleLevel::Off})
        add(ruleLevelTitle(level), level);
    menu.addAction(&m_actions.action(u"findings.off"_s));
}

void FindingActions::fix(Then then) {
    const std::optional<Finding> finding = m.panel.currentFinding();
    if (!finding || !finding->fix || !m_writable || !isCurrent()) return;
    const QList<Fix> changes = changesOf({*finding}, m.editor.content());
    if (changes.isEmpty()) return;
    const QString done =
        finding->fix->text.isEmpty() ? tr("Taken out.") : tr("“%1” is written.").arg(finding->fix->text);
    m.editor.replace(changes);
    if (then == Then::GoOn) return goOn(done);
    m.panel.passOn();
    m.panel.tell(done);
}

void FindingActions::fixAll() {
    const std::optional<Finding> finding = m.panel.currentFinding();
    if (!finding || !m_writable || !isCurrent()) return;
    const QList<Fix> changes = changesOf(m.panel.model().fixable(finding->rule), m.editor.content());
    if (changes.isEmpty()) return;
    m.editor.replace(changes);
    m.panel.tell(tr("Written at %n place(s).", nullptr, int(changes.size())));
}

/// The card behind the one that has been dealt with becomes the current one, and the page shows its place.
void FindingActions::goOn(const QString& done) {
    const int before = m.panel.currentNumber();
    m.panel.passOn();
    const std::optional<Finding> next = m.panel.currentFinding();
    if (!next || m.panel.currentNumber() == before) return m.panel.tell(done);
    if (const std::optional<Passage> place = m.editor.findingPlace(m.panel.currentNumber()))
        m.editor.reveal(*place);
    m.panel.tell(u"%1 %2"_s.arg(done, m.panel.view().currentIndex().data(Qt::AccessibleTextRole).toString()));
}

void FindingActions::goToOther(int other) {
    const std::optional<Finding> finding = m.panel.currentFinding();
    if (!finding || other < 0 || other > finding->others.size()) return;
    m_place = other;
    const Passage& known = other == 0 ? finding->place : finding->others.at(other - 1);
    m.editor.goTo(m.editor.findingPlace(m.panel.currentNumber(), other).value_or(known));
    if (other > 0)
        m.panel.tell(tr("Also %1").arg(m.panel.model().otherPlaces(m.panel.current()).at(other - 1)));
}

void FindingActions::goToNextPlace() {
    const std::optional<Finding> finding = m.panel.currentFinding();
    if (finding) goToOther((m_place + 1) % (int(finding->others.size()) + 1));
}

void FindingActions::explain(const QString& rule, const Finding* finding) {
    RuleInfo info = ruleInfo(rule).value_or(RuleInfo());
    if (info.title.isEmpty()) info.title = finding ? finding->message : rule;
    if (info.why.isEmpty() && finding) info.why = finding->why;
    const QString message = finding && finding->message != info.title ? finding->message : QString();
    m.services.dialogs.explainRule(&m.window, info, message);
}

QStringList FindingActions::suggestedReasons() const {
    QStringList reasons = m.services.preferences.ignoreReasons();
    for (const QString& usual : {tr("Our readers know this term"), tr("These are somebody's own words"),
                                 tr("It is meant like this")})
        if (!reasons.contains(usual)) reasons.append(usual);
    return reasons.mid(0, mostReasons);
}

void FindingActions::ignore() {
    const std::optional<Finding> finding = m.panel.currentFinding();
    if (!finding || !m_writable || !isCurrent()) return;
    const std::optional<QString> reason =
        m.services.dialogs.askReason(&m.window, {finding->message, suggestedReasons()});
    // While the question was open another program's version may have been taken over.
    if (!reason || reason->isEmpty() || !isCurrent()) return;
    Document changed = m.editor.content();
    const Identity you = m.services.preferences.identity();
    const bool known = !you.id.isEmpty() && !you.name.isEmpty();
    const QString by = known ? putPerson(changed, {you.id, you.name, you.colour, {}}) : QString();
    const IgnoredFinding record =
        ignoredFinding(changed, *finding, *reason, by, m.services.clock().toUTC().toString(Qt::ISODate));
    addIgnored(changed, record);
    m.editor.apply(changed);
    m.services.preferences.addIgnoreReason(*reason);
    goOn(tr("Ignored."));
    m.messages.show({u"findings"_s,
                     Message::Tone::Notice,
                     tr("Ignored in this document: %1").arg(finding->message),
                     {{tr("Undo"), [this, record] { bringBack(record); }},
                      {tr("Show what is ignored"), [this] { m.panel.showAside(true); }}},
                     true});
}

void FindingActions::bringBack(const IgnoredFinding& record) {
    if (!m_writable) return;
    Document changed = m.editor.content();
    if (!changed.findingsIgnored.removeOne(record)) return;
    m.editor.apply(changed);
    m.messages.dismiss(u"findings"_s);
    m.panel.tell(tr("It is a finding again."));
}

void FindingActions::putLevel(const QString& rule, std::optional<RuleLevel> level) {
    if (!m_writable) return;
    Document changed = m.editor.content();
    setDocumentLevel(changed.meta, rule, level);
    m.editor.apply(changed);
}

void FindingActions::setLevel(const QString& rule, std::optional<RuleLevel> level) {
    const RuleLevels own = documentLevels(m.editor.content().meta);
    const auto found = own.constFind(rule);
    const std::optional<RuleLevel> before = found == own.constEnd() ? std::nullopt : std::optional(*found);
    if (!m_writable || level == before) return;
    putLevel(rule, level);
    const QString title = titleOf(rule);
    const QString text = !level ? tr("“%1” has the level of the settings again.").arg(title)
                         : *level == RuleLevel::Off
                             ? tr("“%1” is off in this document.").arg(title)
                             : tr("“%1” is “%2” in this document.").arg(title, ruleLevelTitle(*level));
    m.messages.show({u"findings"_s,
                     Message::Tone::Notice,
                     text,
                     {{tr("Undo"), [this, rule, before] { putLevel(rule, before); }}},
                     true});
}

void FindingActions::runAside(int row, const CardAction& action) {
    const SetAsideModel& model = m.panel.asideModel();
    const QString rule = model.ruleAt(row);
    switch (action.kind) {
    case CardAction::Kind::BringBack:
        if (const std::optional<IgnoredFinding> record = model.recordAt(row)) bringBack(*record);
        break;
    case CardAction::Kind::TurnOn:
        setLevel(rule, std::nullopt);
        break;
    case CardAction::Kind::Why:
        explain(rule, nullptr);
        break;
    case CardAction::Kind::GoTo:
        if (const std::optional<Passage> place = model.placeAt(row)) m.editor.goTo(*place);
        break;
    case CardAction::Kind::Fix:
    case CardAction::Kind::Other:
    case CardAction::Kind::Ignore:
    case CardAction::Kind::More:
        break;
    }
}

} // namespace backcast
