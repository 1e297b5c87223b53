// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/compare.h"
#include "ui/versions/changecards.h"
#include "ui/versions/comparepages.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace backcast {

class ActionRegistry;

/// The page on which two versions are compared, in place of the page that is written: above, what is compared
/// and the way through the changes; the pages; at the right the cards of what changed; below, the totals. It
/// shows what `CompareActions` gives it.
class CompareView : public QWidget {
    Q_OBJECT
public:
    /// What is chosen from: versions, Now, "File…".
    struct Choices {
        QStringList titles;
        int before = 0;
        int after = 0;
    };
    explicit CompareView(ActionRegistry& actions, QWidget* parent = nullptr);

    void setChoices(const Choices& choices);
    void setComparison(const Comparison& comparison, const ComparedNames& names,
                       const std::optional<CommentProgress>& comments);
    void setInOne(bool inOne);
    /// Messages stand above the pages while this page is shown.
    void hold(QWidget& messages);
    [[nodiscard]] ComparePages& pages() { return *m_pages; }
    [[nodiscard]] ChangeCards& cards() { return *m_cards; }
    [[nodiscard]] QComboBox& before() { return *m_before; }
    [[nodiscard]] QComboBox& after() { return *m_after; }
    [[nodiscard]] QString position() const; ///< "change 4 of 23"
    [[nodiscard]] QString totals() const;   ///< "23 changes   214 words in, 161 out"

Q_SIGNALS:
    void beforePicked(int index);
    void afterPicked(int index);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* buildHead(ActionRegistry& actions);
    [[nodiscard]] QWidget* buildSide();
    [[nodiscard]] QWidget* buildFoot();
    [[nodiscard]] QComboBox* picker(const QString& name);
    void follow();

    QComboBox* m_before = nullptr;
    QComboBox* m_after = nullptr;
    QLabel* m_position = nullptr;
    QLabel* m_none = nullptr;
    QWidget* m_head = nullptr;
    QWidget* m_foot = nullptr;
    QLabel* m_totals[2] = {};
    ComparePages* m_pages;
    ChangeCards* m_cards;
    QVBoxLayout* m_main = nullptr;
};

} // namespace backcast
