// SPDX-License-Identifier: MIT
#include "ui/questions/outlinemodel.h"

#include <QMimeData>

#include <algorithm>
#include <memory>

namespace backcast {

// The internal id of a section is 0, that of an entry its section's place plus 1: places do not change when a
// section that was empty comes in between.
namespace {
quintptr idOf(Place place) {
    return quintptr(place) + 1;
}
} // namespace

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    if (!parent.isValid()) return createIndex(row, column, quintptr(0));
    return createIndex(row, column, idOf(m_sections.at(parent.row()).place));
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0) return {};
    for (int row = 0; row < m_sections.size(); ++row)
        if (idOf(m_sections.at(row).place) == index.internalId()) return createIndex(row, 0, quintptr(0));
    return {};
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return int(m_sections.size());
    if (!isSection(parent) || parent.column() != 0) return 0;
    return int(m_sections.at(parent.row()).entries.size());
}

int OutlineModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const OutlineEntry* line = entry(index);
    const OutlineSection& whole = section(index);
    const QString& title = line ? line->title : whole.title;
    const QString& note = line ? line->note : whole.note;
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case NoteRole:
        return note;
    case ToneRole:
        return int(line ? line->tone : Tone::Plain);
    case HereRole:
        return m_here == index;
    case Qt::ToolTipRole:
        return line && !line->reason.isEmpty() ? line->reason : title;
    case Qt::AccessibleTextRole:
        return note.isEmpty() ? title : tr("%1, %2").arg(title, note);
    case Qt::AccessibleDescriptionRole:
        return line ? line->reason : QString();
    default:
        return {};
    }
}

namespace {

const QString entryFormat = QStringLiteral("application/x-backcast-question");

bool isFaqPlace(Place place) {
    return place == Place::CustomerFaq || place == Place::InternalFaq;
}

} // namespace

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid() || !m_movable || !isFaqPlace(section(index).place)) return flags;
    return isSection(index) ? flags | Qt::ItemIsDropEnabled : flags | Qt::ItemIsDragEnabled;
}

QStringList OutlineModel::mimeTypes() const {
    return {entryFormat};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const {
    const OutlineEntry* dragged = indexes.isEmpty() ? nullptr : entry(indexes.first());
    if (!dragged) return nullptr;
    auto data = std::make_unique<QMimeData>();
    data->setData(entryFormat, dragged->key.toUtf8());
    return data.release(); // Qt takes it over
}

bool OutlineModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int,
                                   const QModelIndex& parent) const {
    return action == Qt::MoveAction && data->hasFormat(entryFormat) && parent.isValid() &&
           isSection(parent) && isFaqPlace(section(parent).place);
}

bool OutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    const int before = row < 0 ? rowCount(parent) : row;
    Q_EMIT entryMoveWanted(QString::fromUtf8(data->data(entryFormat)), section(parent).place, before);
    return false;
}

const OutlineSection& OutlineModel::section(const QModelIndex& index) const {
    return m_sections.at(isSection(index) ? index.row() : parent(index).row());
}

const OutlineEntry* OutlineModel::entry(const QModelIndex& index) const {
    return isSection(index) ? nullptr : &section(index).entries.at(index.row());
}

QModelIndex OutlineModel::find(Place place, const QString& key) const {
    for (int row = 0; row < m_sections.size(); ++row) {
        const OutlineSection& whole = m_sections.at(row);
        if (whole.place != place) continue;
        const QModelIndex top = index(row, 0);
        for (int i = 0; i < whole.entries.size(); ++i)
            if (whole.entries.at(i).key == key) return index(i, 0, top);
        return top;
    }
    return {};
}

void OutlineModel::setHere(const QModelIndex& index) {
    if (m_here == index) return;
    const QModelIndex before = m_here;
    m_here = index;
    if (before.isValid()) Q_EMIT dataChanged(before, before);
    if (index.isValid()) Q_EMIT dataChanged(index, index);
}

void OutlineModel::setOutline(const QList<OutlineSection>& sections) {
    for (int row = int(m_sections.size()) - 1; row >= 0; --row) {
        const Place place = m_sections.at(row).place;
        if (std::any_of(sections.begin(), sections.end(),
                        [&](const OutlineSection& s) { return s.place == place; }))
            continue;
        beginRemoveRows({}, row, row);
        m_sections.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < sections.size(); ++row) {
        const OutlineSection& wanted = sections.at(row);
        if (row >= m_sections.size() || m_sections.at(row).place != wanted.place) {
            beginInsertRows({}, row, row);
            OutlineSection empty = wanted;
            empty.entries.clear();
            m_sections.insert(row, empty);
            endInsertRows();
        }
        replaceEntries(row, wanted.entries);
        OutlineSection& mine = m_sections[row];
        if (mine == wanted) continue;
        mine = wanted;
        Q_EMIT dataChanged(index(row, 0), index(row, 0));
    }
}

/// Keeps the entries with equal keys at both ends and replaces what lies between.
void OutlineModel::replaceEntries(int row, const QList<OutlineEntry>& entries) {
    QList<OutlineEntry>& mine = m_sections[row].entries;
    const QModelIndex top = index(row, 0);
    const qsizetype least = std::min(mine.size(), entries.size());
    qsizetype front = 0;
    while (front < least && mine.at(front).key == entries.at(front).key) ++front;
    qsizetype back = 0;
    while (back < least - front &&
           mine.at(mine.size() - 1 - back).key == entries.at(entries.size() - 1 - back).key)
        ++back;
    if (const qsizetype gone = mine.size() - front - back; gone > 0) {
        beginRemoveRows(top, int(front), int(front + gone - 1));
        mine.remove(front, gone);
        endRemoveRows();
    }
    if (const qsizetype come = entries.size() - front - back; come > 0) {
        beginInsertRows(top, int(front), int(front + come - 1));
        for (qsizetype i = front; i < front + come; ++i) mine.insert(i, entries.at(i));
        endInsertRows();
    }
    for (int i = 0; i < mine.size(); ++i) {
        if (mine.at(i) == entries.at(i)) continue;
        mine[i] = entries.at(i);
        Q_EMIT dataChanged(index(i, 0, top), index(i, 0, top));
    }
}

} // namespace backcast
