// SPDX-License-Identifier: MIT
#pragma once

#include "ui/questions/bankmodel.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QTabBar;

namespace backcast {

/// The question bank: it lies over the right edge of the window while the page stays in use, so that one
/// question after the other can be taken from it.
class BankPanel : public QFrame {
    Q_OBJECT
public:
    /// Lies over the right edge of `area`, as wide as `beside` where that is shown.
    BankPanel(QWidget& area, QWidget& beside);

    void setBank(const FoundBanks& found);
    /// Shows the questions of a FAQ and takes the keyboard.
    void open(Place faq);
    void close();
    [[nodiscard]] BankModel& model() { return *m_model; }
    [[nodiscard]] QListView& list() { return *m_list; }
    [[nodiscard]] QLineEdit& field() { return *m_words; }
    /// "1 question file could not be used: …"; empty: all could.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    /// A question was chosen: to be inserted, or gone to where the draft asks it.
    void chosen(const backcast::BankModel::Choice& choice);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildHead();
    [[nodiscard]] QWidget* buildFoot();
    void updateTabs();
    void updateFoot();
    void colourLabels();
    void place();
    void filter();
    void keepCurrent(const QString& text);
    void step(int by);
    void stepPage(int direction);
    void choose();
    [[nodiscard]] bool pressKey(const QKeyEvent& event);

    QWidget& m_area;
    QWidget& m_beside;
    BankModel* m_model;
    QTabBar* m_tabs;
    QLineEdit* m_words;
    QCheckBox* m_onlyOpen;
    QListView* m_list;
    QLabel* m_problem;
    QLabel* m_empty;
    QLabel* m_hint = nullptr;
    QPushButton* m_choose = nullptr;
};

} // namespace backcast
