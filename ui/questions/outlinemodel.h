// SPDX-License-Identifier: MIT
#pragma once

#include "ui/questions/outline.h"

#include <QAbstractItemModel>

namespace backcast {

/// The outline as a tree of two levels. A new outline is taken over row by row, so that what is expanded
/// stays expanded and the current row stays the current one while the user types.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { NoteRole = Qt::UserRole + 1, ToneRole, HereRole };

    using QAbstractItemModel::QAbstractItemModel;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    /// Always false, so that the view does not take the row away: the new outline brings it to its place.
    [[nodiscard]] bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                    const QModelIndex& parent) override;
    void setMovable(bool movable) { m_movable = movable; }

    void setOutline(const QList<OutlineSection>& sections);

    [[nodiscard]] bool isSection(const QModelIndex& index) const {
        return index.isValid() && index.internalId() == 0;
    }
    [[nodiscard]] const OutlineSection& section(const QModelIndex& index) const;
    /// Null on a section's own row.
    [[nodiscard]] const OutlineEntry* entry(const QModelIndex& index) const;
    /// The row of a role or FAQ entry; the section's row where it has no such entry.
    [[nodiscard]] QModelIndex find(Place place, const QString& key) const;
    /// Marks the row that the cursor of the editor is in.
    void setHere(const QModelIndex& index);

Q_SIGNALS:
    /// A question was dragged before the one of `to` that has the index `before` now.
    void entryMoveWanted(const backcast::Id& entry, backcast::Place to, int before);

private:
    void replaceEntries(int row, const QList<OutlineEntry>& entries);

    QList<OutlineSection> m_sections;
    QPersistentModelIndex m_here;
    bool m_movable = true;
};

} // namespace backcast
