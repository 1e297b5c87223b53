// SPDX-License-Identifier: MIT
#pragma once

#include "ui/questions/passages.h"

#include <QAbstractItemModel>

#include <optional>

namespace backcast {

/// The five questions, word for word, and what the last check thought of their answers: always five rows.
/// Below each the passages that answer it.
class QuestionModel : public QAbstractItemModel {
    Q_OBJECT
public:
    /// StateRole is invalid until a first report is there, else an AnswerState as int. Of a passage
    /// DetailRole is where it stands.
    enum Role { StateRole = Qt::UserRole + 1, DetailRole, HereRole };

    using QAbstractItemModel::QAbstractItemModel;

    [[nodiscard]] QModelIndex index(int row, int column = 0, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// `document` is the text that the report is about.
    void setReport(const std::optional<Report>& report, const Document& document);
    /// Marks the question whose answer the cursor is in; an empty role: none.
    void setHere(const QString& role);

    [[nodiscard]] static bool isQuestion(const QModelIndex& index) {
        return index.isValid() && index.internalId() == 0;
    }
    [[nodiscard]] bool isKnown() const { return !m_reports.isEmpty(); }
    [[nodiscard]] int answered() const;
    [[nodiscard]] static QString roleAt(int row);
    /// Where the strongest passage of an answer is; nothing while it is unanswered.
    [[nodiscard]] std::optional<Passage> passageAt(int row) const;
    /// The passage of a row; of a question the strongest one.
    [[nodiscard]] std::optional<Passage> passageAt(const QModelIndex& index) const;

Q_SIGNALS:
    /// Answers have come or gone since the last report, in a sentence to be read out.
    void told(const QString& text);

private:
    [[nodiscard]] const QuestionReport* reportAt(int row) const;
    [[nodiscard]] QVariant passageData(const QModelIndex& index, int role) const;
    void setLines(int row, const QList<PassageLine>& lines);
    [[nodiscard]] QString changes(const QList<QuestionReport>& before) const;

    QList<QuestionReport> m_reports;
    QList<PassageLine> m_lines[5]; ///< by question
    QString m_here;
};

} // namespace backcast
