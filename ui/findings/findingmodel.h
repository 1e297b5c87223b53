// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/document/document.h"
#include "core/layout/pagefacts.h"

#include <QAbstractListModel>
#include <QSet>

namespace backcast {

/// The name of a level on a chip: "Must fix".
[[nodiscard]] QString levelName(Level level);

/// The findings of the last check, filtered by level. It changes row by row, so that the current card stays
/// the current one while the user types.
class FindingModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { LevelRole = Qt::UserRole + 1, MessageRole, WhyRole, PlaceRole, ActionRole };

    explicit FindingModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setFindings(const QList<Finding>& findings, const Document& document, const PageFacts& pages);
    void setShown(Level level, bool shown);
    [[nodiscard]] bool isShown(Level level) const { return m_shown.contains(level); }

    [[nodiscard]] int count(Level level) const; ///< of all findings, shown or not
    [[nodiscard]] const Finding& at(int row) const { return m_rows.at(row).finding; }
    [[nodiscard]] QList<Finding> shown() const;
    /// One line a row, for tests: "must | line 1 | The headline ...".
    [[nodiscard]] QString dump() const;

Q_SIGNALS:
    /// The number of findings of some level, or of those shown, has changed.
    void countsChanged();

private:
    struct Row {
        Finding finding;
        QString place; ///< "line 9", "Question 4", "Leader quote"
        bool operator==(const Row&) const = default;
    };
    void replaceRows(const QList<Row>& rows);
    void refilter();

    QList<Row> m_all;
    QList<Row> m_rows;
    QSet<Level> m_shown;
};

} // namespace backcast
