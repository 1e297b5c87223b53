// SPDX-License-Identifier: MIT
#pragma once

#include "ui/questions/outlinemodel.h"
#include "ui/questions/questionmodel.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace backcast {

class QuestionDelegate;

/// The left panel: the five questions, always in sight, and the outline of the document below them.
class QuestionsPanel : public QWidget {
    Q_OBJECT
public:
    explicit QuestionsPanel(QWidget* parent = nullptr);

    /// `document` is the text that the report is about.
    void setReport(const std::optional<Report>& report, const Document& document);
    void setOutline(const QList<OutlineSection>& sections);
    /// Where the cursor of the editor is: a role of the release, the role of an answer, the id of a FAQ
    /// entry.
    void setHere(Place place, const QString& key);

    [[nodiscard]] QuestionModel& questions() { return *m_questions; }
    [[nodiscard]] OutlineModel& outline() { return *m_outline; }
    [[nodiscard]] QTreeView& questionView() { return *m_questionView; }
    [[nodiscard]] QTreeView& outlineView() { return *m_outlineView; }

Q_SIGNALS:
    /// To the passage that answers a question.
    void passageWanted(const backcast::Passage& passage);
    /// To the first block of a role, which is added where there is none.
    void roleWanted(backcast::Place place, const QString& role);
    /// To a new question: the section has none yet.
    void entryWanted(backcast::Place place);

    /// A FAQ entry is to stand before the one of `to` that has the index `before`.
    void entryMoveWanted(const backcast::Id& entry, backcast::Place to, int before);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QLabel* caption(const QString& text);
    void buildViews();
    void moveCurrentEntry(int by);
    void updateCaption();
    void fitQuestions();
    void wantQuestion(const QModelIndex& index);
    void wantOutline(const QModelIndex& index);

    QuestionModel* m_questions;
    OutlineModel* m_outline;
    QLabel* m_caption;
    QTreeView* m_questionView;
    QTreeView* m_outlineView;
    QuestionDelegate* m_questionDelegate = nullptr;
    QString m_movedKey; ///< of the row that the keyboard has moved, until the outline shows it
    Place m_movedPlace = Place::CustomerFaq;
};

} // namespace backcast
