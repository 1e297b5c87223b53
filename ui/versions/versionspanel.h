// SPDX-License-Identifier: MIT
#pragma once

#include "ui/versions/versionmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QMenu;
class QToolButton;

namespace backcast {

/// The list of versions in the right panel: painted cards as those of the findings. What can be done stands
/// on the current card as links, in its menu and in the Review menu; `VersionActions` does it.
class VersionsPanel : public QWidget {
    Q_OBJECT
public:
    explicit VersionsPanel(QWidget* parent = nullptr);

    void setDocument(const Document& document, const QDateTime& now);
    void clear();
    /// How many versions there are, also while the list is not shown.
    void setCount(int count);
    void setWritable(bool writable);
    [[nodiscard]] VersionModel& model() { return *m_model; }
    [[nodiscard]] QListView& view() { return *m_view; }
    [[nodiscard]] QToolButton& filter() { return *m_filter; }
    /// The number of the current card's version; 0: it is Now, or there is none.
    [[nodiscard]] int currentNumber() const;
    /// Makes a version's card the current one; all are shown where it was hidden.
    void showVersion(int number);
    void tell(const QString& text); ///< by a screen reader
    /// "Versions 7", for the tab.
    [[nodiscard]] const QString& title() const { return m_title; }

Q_SIGNALS:
    void titleChanged(const QString& title);
    void currentChanged();
    /// The list has come to the front.
    void shown();
    /// Something is to be done with the current card's version.
    void chosen(backcast::VersionDo what);
    /// The menu of the current card is wanted, at a place of the screen.
    void menuWanted(const QPoint& where);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildView();
    void connectView();
    [[nodiscard]] QWidget* buildFilter();
    void follow();
    void choose(const QModelIndex& index);
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);
    template <class Change>
    void change(const Change& change);

    VersionModel* m_model;
    QListView* m_view;
    QToolButton* m_filter = nullptr;
    QWidget* m_empty;
    QLabel* m_emptyTitle;
    QLabel* m_emptyText;
    QString m_title;
    int m_count = 0;
};

} // namespace backcast
