// SPDX-License-Identifier: MIT
#include "ui/shell/analysis.h"

#include "ui/editor/editor.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace backcast {

Analysis::Analysis(Editor& editor, CheckRunner::Function function, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_checker(std::move(function))
    , m_pagesLull([this] { paginateNow(); })
    , m_checkLull([this] { checkNow(); }) {
    for (QTimer* timer : {&m_countTimer, &m_pageTimer, &m_checkTimer}) timer->setSingleShot(true);
    connect(&m_countTimer, &QTimer::timeout, this, &Analysis::countRelease);
    connect(&m_pageTimer, &QTimer::timeout, &m_pagesLull, &Lull::want);
    connect(&m_checkTimer, &QTimer::timeout, &m_checkLull, &Lull::want);
    connect(&m_checker, &CheckRunner::done, this, &Analysis::take);
    connect(&editor, &Editor::contentEdited, this, &Analysis::onEdited);
}

void Analysis::restart() {
    m_pages.reset();
    m_report.reset();
    m_counts = m_counter.count(m_editor.content());
    Q_EMIT pagesChanged();
    Q_EMIT reportChanged();
    Q_EMIT counted();
    m_pageTimer.start(0);
    m_checkTimer.start(0);
}

bool Analysis::isReportCurrent() const {
    return m_report && m_reportRevision == m_editor.revision();
}

void Analysis::onEdited() {
    for (Lull* lull : {&m_pagesLull, &m_checkLull}) lull->noteKey();
    // Once for all the changes that one key makes.
    if (!m_countTimer.isActive()) m_countTimer.start(0);
    // Not put off by the next key, so that the numbers follow while one types; a long document gets a tenth
    // of the time.
    if (!m_pageTimer.isActive() && !m_pagesLull.isWanted())
        m_pageTimer.start(std::max(pagesDelay, 10 * m_pagesCost));
    if (!m_sinceFirstChange.isValid()) m_sinceFirstChange.start();
    const int left = std::max(0, longestWait - int(m_sinceFirstChange.elapsed()));
    m_checkTimer.start(std::min(checkDelay, left));
}

void Analysis::countRelease() {
    m_countTimer.stop();
    m_counts.parts.at(std::size_t(Place::Release)) = m_counter.countRelease(m_editor.content());
    Q_EMIT wordsChanged();
}

TextCount Analysis::countSelected() {
    return m_counter.count(m_editor.content(), m_editor.selectedStretches());
}

void Analysis::paginateNow() {
    m_pageTimer.stop();
    m_pagesLull.forget();
    QElapsedTimer clock;
    clock.start();
    m_counts = m_counter.count(m_editor.content());
    PageFacts facts = pageFacts(m_paginator.update(m_editor.content()));
    if (m_pages != facts) {
        m_pages = std::move(facts);
        Q_EMIT pagesChanged();
    }
    Q_EMIT counted();
    m_pagesCost = int(clock.elapsed());
}

void Analysis::checkNow() {
    m_checkTimer.stop();
    m_checkLull.forget();
    m_sinceFirstChange.invalidate();
    if (m_pageTimer.isActive() || m_pagesLull.isWanted() || !m_pages) paginateNow();
    CheckOptions options;
    options.today = QDate::currentDate();
    options.pages = m_pages;
    options.levels = m_levels;
    options.team = m_team;
    m_checker.request(m_editor.content(), options, m_editor.revision());
}

void Analysis::setRuleLevels(const RuleLevels& levels) {
    if (levels == m_levels) return;
    m_levels = levels;
    if (m_report) checkNow();
}

void Analysis::setTeam(std::shared_ptr<const RuleSet> team) {
    if (team == m_team) return;
    m_team = std::move(team);
    if (m_report) checkNow();
}

void Analysis::take(const Report& report, quint64 revision) {
    // Its offsets are those of a text that is gone; a newer check is on its way.
    if (revision != m_editor.revision()) return;
    m_reportRevision = revision;
    m_report = report; // also where it is the same: the lines of its places may be others
    Q_EMIT reportChanged();
}

} // namespace backcast
