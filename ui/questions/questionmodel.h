// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"

#include <QAbstractListModel>

#include <optional>

namespace backcast {

/// The five questions, word for word, and what the last check thought of their answers. Always five rows.
class QuestionModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// StateRole is invalid until a first report is there, else an AnswerState as int.
    enum Role { StateRole = Qt::UserRole + 1, DetailRole, HereRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setReport(const std::optional<Report>& report);
    /// Marks the question whose answer the cursor is in; an empty role: none.
    void setHere(const QString& role);

    [[nodiscard]] bool isKnown() const { return !m_reports.isEmpty(); }
    [[nodiscard]] int answered() const;
    [[nodiscard]] static QString roleAt(int row);
    /// Where the strongest passage of an answer is; nothing while it is unanswered.
    [[nodiscard]] std::optional<Passage> passageAt(int row) const;

private:
    [[nodiscard]] const QuestionReport* reportAt(int row) const;
    QList<QuestionReport> m_reports;
    QString m_here;
};

} // namespace backcast
