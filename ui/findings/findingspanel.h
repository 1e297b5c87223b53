// SPDX-License-Identifier: MIT
#pragma once

#include "ui/findings/cardaction.h"
#include "ui/findings/findingmodel.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace backcast {

class SetAsideModel;

/// The right panel: what the check found, as cards, by level or by place, or what was set aside. It shows and
/// selects; what a card leads to, and what its links do, is the window's business.
class FindingsPanel : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    void setFindings(const QList<Finding>& findings, const Document& document, const PageFacts& pages);
    /// What stands in the panel until the first check is done is nothing, not "Nothing to fix".
    [[nodiscard]] bool isChecked() const { return m_checked; }
    void clear();
    /// What the document has set aside; with each check, and when that changes.
    void setAside(const Document& document, const PageFacts& pages);
    /// Whether cards offer what changes the document.
    void setWritable(bool writable);

    [[nodiscard]] FindingModel& model() { return *m_model; }
    [[nodiscard]] SetAsideModel& asideModel() { return *m_asideModel; }
    [[nodiscard]] QListView& view() { return *m_view; }
    [[nodiscard]] QListView& asideView() { return *m_asideView; }
    /// The list that is shown.
    [[nodiscard]] QListView& shownView() { return isAsideShown() ? *m_asideView : *m_view; }
    [[nodiscard]] QLineEdit& wordsField() { return *m_words; }
    /// The row of the current card; -1: none.
    [[nodiscard]] int current() const;
    /// The number of its finding in the list that was given; -1: none.
    [[nodiscard]] int currentNumber() const;
    [[nodiscard]] std::optional<Finding> currentFinding() const;
    /// Makes the next (1) or previous (-1) card the current one, from the end on again from the beginning,
    /// leads to its place where it has one, and has it read out.
    void step(int direction);
    /// The card behind the current one becomes the current one, in place of it: it has been dealt with.
    void passOn();
    /// Leads to the place of the current card, as a click on it does.
    void wantCurrent();

    void setOrder(FindingOrder order);
    void showAside(bool shown);
    [[nodiscard]] bool isAsideShown() const;
    void tell(const QString& text); ///< by a screen reader
    /// "Findings 6", for the tab.
    [[nodiscard]] const QString& title() const { return m_title; }

Q_SIGNALS:
    void titleChanged(const QString& title);
    /// The user wants to be taken to the place of a finding.
    void wanted(const backcast::Finding& finding);
    /// Another card is the current one, or the findings have changed.
    void currentChanged();
    /// A link of the current card was chosen, or, with More, its menu was asked for, at a place of the
    /// screen.
    void chosen(const backcast::CardAction& action, const QPoint& where);
    /// The same of a card of what was set aside.
    void asideChosen(int row, const backcast::CardAction& action);
    void orderChosen(backcast::FindingOrder order);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildView(QListView& view, QAbstractItemModel& model, const QString& name);
    void connectViews();
    [[nodiscard]] QWidget* buildFilter();
    [[nodiscard]] QWidget* buildSearch();
    [[nodiscard]] QToolButton* filterButton(QWidget* parent);
    void updateCounts();
    void updateEmpty();
    void updatePosition();
    void want(const QModelIndex& index);
    void openAsideMenu(const QPoint& where);
    void choose(const CardAction& action, const QPoint& where);
    void change(const std::function<void()>& change);
    void keepCurrent(const std::optional<Finding>& kept);

    FindingModel* m_model;
    SetAsideModel* m_asideModel;
    QListView* m_view;
    QListView* m_asideView;
    QString m_title;
    QLabel* m_position; ///< "3 of 12"; what is told is told by it
    QWidget* m_search = nullptr;
    QComboBox* m_order = nullptr;
    QLineEdit* m_words = nullptr;
    QWidget* m_empty;
    QLabel* m_emptyTitle;
    QLabel* m_emptyText;
    QList<QToolButton*> m_filters; ///< by level
    QToolButton* m_aside = nullptr;
    bool m_checked = false;
};

} // namespace backcast
