// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/rulelevels.h"
#include "core/document/document.h"
#include "core/layout/pagefacts.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace backcast {

/// What is heard no more in a document, and why: rules with another level in it, and findings that were
/// ignored. It has the roles of FindingModel.
class SetAsideModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SetAsideModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setDocument(const Document& document, const PageFacts& pages);
    /// Whether cards offer to bring back.
    void setWritable(bool writable);

    /// The record of a row; nothing where it is the level of a rule.
    [[nodiscard]] std::optional<IgnoredFinding> recordAt(int row) const;
    [[nodiscard]] QString ruleAt(int row) const { return m_rows.at(row).rule; }
    /// Where its words stand; nothing where they are gone.
    [[nodiscard]] std::optional<Passage> placeAt(int row) const;

private:
    struct Row {
        QString rule;
        RuleLevel level = RuleLevel::Usual; ///< in this document; Usual: it is a record
        IgnoredFinding record;
        std::optional<Passage> words;
        QString place;
        QString author;
        bool operator==(const Row&) const = default;
    };
    [[nodiscard]] QString messageOf(const Row& row) const;
    [[nodiscard]] QString reasonOf(const Row& row) const;

    QList<Row> m_rows;
    QHash<QString, QString> m_titles; ///< of rules
    bool m_writable = true;
};

} // namespace backcast
