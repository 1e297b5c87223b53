// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/checks/rulelevels.h"
#include "core/document/document.h"
#include "ui/findings/cardaction.h"

#include <QObject>

#include <optional>

class QMenu;
class QPoint;
class QWidget;

namespace backcast {

class ActionRegistry;
class Analysis;
class DocumentController;
class Editor;
class FindingsPanel;
class MessageBar;
struct Services;

/// What can be done about findings: going from one to the next, writing what a rule suggests, ignoring one
/// with a reason, another level for a rule in this document. All of it is a change of the document that one
/// Ctrl+Z takes back; none is made while the report is about an older text.
class FindingActions : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QWidget& window;
        Services& services;
        Editor& editor;
        DocumentController& controller;
        Analysis& analysis;
        MessageBar& messages;
        FindingsPanel& panel;
    };
    /// Adds the actions to the end of `menu`.
    FindingActions(const Parts& parts, ActionRegistry& actions, QMenu& menu, QObject* parent);

    /// What is shown now: the page or something else, and whether it can be written in.
    void updateState(bool onPage, bool writable);

private:
    void addSteps(QMenu& menu);
    void addChanges(QMenu& menu);
    void addViews(QMenu& menu);
    void follow();
    void update();

    void run(const CardAction& action, const QPoint& where);
    void runAside(int row, const CardAction& action);
    void openMenu(const QPoint& where);
    void addLevels(QMenu& menu, const Finding& finding);

    enum class Then { Stay, GoOn };
    void fix(Then then);
    void fixAll();
    void goToOther(int other);
    void goToNextPlace();
    void explain(const QString& rule, const Finding* finding);
    void ignore();
    void bringBack(const IgnoredFinding& record);
    void setLevel(const QString& rule, std::optional<RuleLevel> level);

    /// Whether the report is about the text as it is; where it is not, the text is checked again.
    [[nodiscard]] bool isCurrent();
    [[nodiscard]] QStringList suggestedReasons() const;
    void putLevel(const QString& rule, std::optional<RuleLevel> level);
    void goOn(const QString& done);

    Parts m;
    ActionRegistry& m_actions;
    bool m_onPage = false;
    bool m_writable = false;
    int m_place = 0; ///< of the current finding's places, the one that was gone to last
};

/// The changes of the text that make these fixes: without those that overlap another, and with the space that
/// would be left over where words are taken out.
[[nodiscard]] QList<Fix> changesOf(const QList<Finding>& findings, const Document& document);

} // namespace backcast
