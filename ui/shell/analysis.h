// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/counts.h"
#include "core/pages/paginator.h"
#include "ui/shell/checkrunner.h"
#include "ui/shell/lull.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace backcast {

class Editor;

/// What is known about the text of an editor: the words of the release with every key, words of all and pages
/// a moment later, the report of the checks when the user pauses. A report that the text has overtaken is
/// dropped.
class Analysis : public QObject {
    Q_OBJECT
public:
    explicit Analysis(Editor& editor, CheckRunner::Function function = CheckRunner::standard(),
                      QObject* parent = nullptr);

    [[nodiscard]] const DocumentCounts& counts() const { return m_counts; }
    /// How much of the text is selected.
    [[nodiscard]] TextCount countSelected();
    [[nodiscard]] const std::optional<PageFacts>& pages() const { return m_pages; }
    [[nodiscard]] const std::optional<Report>& report() const { return m_report; }
    /// Whether the report is about the text as it is now.
    [[nodiscard]] bool isReportCurrent() const;

    /// Another document was loaded: what was known is of no use any more.
    void restart();
    /// What the user wants to hear of which rule; the report follows.
    void setRuleLevels(const RuleLevels& levels);
    /// What the team asks of its documents; null: nothing of its own. The report follows.
    void setTeam(std::shared_ptr<const RuleSet> team);
    /// Checks now, without waiting for a pause.
    void checkNow();
    /// Brings the pages up to date now: before an export, in tests.
    void paginateNow();

    static constexpr int pagesDelay = 60;   ///< ms after a change; more where making the pages takes long
    static constexpr int checkDelay = 150;  ///< ms after the last change
    static constexpr int longestWait = 900; ///< ms: who types without a pause sees a report all the same

Q_SIGNALS:
    /// The words of the release were counted again: once for all the changes that one key makes.
    void wordsChanged();
    void pagesChanged();
    /// Pages and all words were counted again, changed or not.
    void counted();
    void reportChanged();

private:
    void onEdited();
    void countRelease();
    void take(const Report& report, quint64 revision);

    Editor& m_editor;
    RuleLevels m_levels;
    std::shared_ptr<const RuleSet> m_team;
    WordCounter m_counter;
    Paginator m_paginator;
    CheckRunner m_checker;
    DocumentCounts m_counts;
    std::optional<PageFacts> m_pages;
    std::optional<Report> m_report;
    quint64 m_reportRevision = 0;
    QTimer m_countTimer;
    QTimer m_pageTimer;
    QTimer m_checkTimer;
    QElapsedTimer m_sinceFirstChange; ///< that no check has seen
    int m_pagesCost = 0;              ///< ms, the last time
    Lull m_pagesLull;
    Lull m_checkLull;
};

} // namespace backcast
