// SPDX-License-Identifier: MIT
#pragma once

#include "ui/findings/findingmodel.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QTabBar;
class QToolButton;

namespace backcast {

/// The right panel: what the check found, as cards. It shows and selects; what a card leads to is the
/// window's business.
class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    void setFindings(const QList<Finding>& findings, const Document& document, const PageFacts& pages);
    /// What stands in the panel until the first check is done is nothing, not "Nothing to fix".
    [[nodiscard]] bool isChecked() const { return m_checked; }
    void clear();

    [[nodiscard]] FindingModel& model() { return *m_model; }
    [[nodiscard]] QListView& view() { return *m_view; }
    /// The row of the current card; -1: none.
    [[nodiscard]] int current() const;
    /// Makes the next (1) or previous (-1) card the current one, from the end on again from the beginning,
    /// and leads to its place where it has one.
    void step(int direction);
    /// Leads to the place of the current card, as a click on it does.
    void wantCurrent();

Q_SIGNALS:
    /// The user wants to be taken to the place of a finding.
    void wanted(const backcast::Finding& finding);
    /// Another card is the current one, or the findings have changed.
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildView();
    [[nodiscard]] QWidget* buildFilter();
    void updateCounts();
    void want(const QModelIndex& index);
    void keepCurrent(const std::optional<Finding>& kept);

    FindingModel* m_model;
    QListView* m_view;
    QTabBar* m_tabs;
    QLabel* m_empty;
    QList<QToolButton*> m_filters; ///< by level
    bool m_checked = false;
};

} // namespace backcast
