// SPDX-License-Identifier: MIT
#pragma once

#include "ui/comments/commentmodel.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace backcast {

class Composer;

/// The list of comments: open or resolved ones, filtered by words, with the field in which one is written
/// below. It shows and selects; what is done about a comment is the window's business.
class CommentsPanel : public QWidget {
    Q_OBJECT
public:
    explicit CommentsPanel(std::function<QDateTime()> now, QWidget* parent = nullptr);

    [[nodiscard]] CommentModel& model() { return *m_model; }
    [[nodiscard]] QListView& view() { return *m_view; }
    [[nodiscard]] Composer& composer() { return *m_composer; }
    [[nodiscard]] QLineEdit& wordsField() { return *m_words; }
    void setCards(const QList<CommentCard>& cards);
    void setWritable(bool writable);
    /// "Comments 4", for the tab.
    [[nodiscard]] QString title() const;

    [[nodiscard]] QString current() const; ///< the id of the current comment; empty: none
    void setCurrent(const QString& thread);
    /// Makes the next (1) or previous (-1) comment the current one, leads to it, and has it read out.
    void step(int direction);
    void tell(const QString& text); ///< by a screen reader

Q_SIGNALS:
    void titleChanged(const QString& title);
    void currentChanged();
    /// The user wants to be taken to the current comment.
    void wanted();
    void chosen(const backcast::CommentAction& action, const QPoint& where);
    void newWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* buildHead();
    void buildView();
    void update();
    void keep(const std::function<void()>& change);

    CommentModel* m_model;
    QListView* m_view;
    Composer* m_composer;
    QToolButton* m_open = nullptr;
    QToolButton* m_resolved = nullptr;
    QToolButton* m_new = nullptr;
    QLineEdit* m_words = nullptr;
    QLabel* m_emptyTitle;
    QLabel* m_emptyText;
    QWidget* m_empty;
};

} // namespace backcast
