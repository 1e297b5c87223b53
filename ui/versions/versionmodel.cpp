// SPDX-License-Identifier: MIT
#include "ui/versions/versionmodel.h"

#include "core/document/people.h"
#include "ui/findings/cardaction.h"
#include "ui/findings/findingmodel.h"
#include "ui/versions/versionwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

VersionModel::VersionModel(QObject* parent)
    : QAbstractListModel(parent) {}

int VersionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_hasDocument ? 0 : int(m_rows.size()) + 1;
}

QList<VersionModel::Row> VersionModel::shownOf(const QList<Row>& all) const {
    QList<Row> rows;
    for (const Row& row : all)
        if (!m_quiet || row.info.kind != versionkinds::automatic) rows.append(row);
    return rows;
}

void VersionModel::setDocument(const Document& document, const QDateTime& now) {
    const QList<VersionInfo> all = backcast::versions(document);
    QList<Row> known;
    for (auto it = all.crbegin(); it != all.crend(); ++it)
        known.append({*it, it->by.isEmpty() ? QString() : personName(document, it->by)});
    const bool changed = changedSinceNewestVersion(document);
    m_now = now;
    m_all = all;
    const QList<Row> rows = shownOf(known);
    m_known = known;
    if (m_hasDocument && rows == m_rows) {
        // Other days and another state of Now: the same cards.
        m_changed = changed;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_changed = changed;
    m_rows = rows;
    m_hasDocument = true;
    m_current = -1;
    endResetModel();
}

void VersionModel::clear() {
    beginResetModel();
    m_all.clear();
    m_known.clear();
    m_rows.clear();
    m_hasDocument = false;
    m_current = -1;
    endResetModel();
}

void VersionModel::setQuiet(bool quiet) {
    if (quiet == m_quiet) return;
    beginResetModel();
    m_quiet = quiet;
    m_rows = shownOf(m_known);
    m_current = -1;
    endResetModel();
}

void VersionModel::setWritable(bool writable) {
    if (writable == m_writable) return;
    m_writable = writable;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void VersionModel::setCurrent(int row) {
    if (row == m_current) return;
    const int before = std::exchange(m_current, row);
    for (const int changed : {before, row})
        if (changed >= 0 && changed < rowCount()) Q_EMIT dataChanged(index(changed), index(changed));
}

int VersionModel::automatic() const {
    return int(std::count_if(m_all.cbegin(), m_all.cend(), [](const VersionInfo& version) {
        return version.kind == versionkinds::automatic;
    }));
}

int VersionModel::numberAt(int row) const {
    return row < 1 || row > int(m_rows.size()) ? 0 : m_rows.at(row - 1).info.number;
}

int VersionModel::rowOf(int number) const {
    for (int i = 0; i < int(m_rows.size()); ++i)
        if (m_rows.at(i).info.number == number) return i + 1;
    return -1;
}

int VersionModel::before(int number) const {
    for (qsizetype i = 1; i < m_all.size(); ++i)
        if (m_all.at(i).number == number) return m_all.at(i - 1).number;
    return 0;
}

QString VersionModel::messageAt(int row) const {
    if (isNow(row)) return tr("The text on the screen");
    const VersionInfo& version = m_rows.at(row - 1).info;
    const QString title = versionTitle(version.number);
    return version.name.isEmpty() ? title : u"%1 · %2"_s.arg(title, version.name);
}

QString VersionModel::whyAt(int row) const {
    if (isNow(row)) {
        if (m_all.isEmpty()) return {};
        const QString newest = versionTitle(m_all.constLast().number);
        return m_changed ? tr("Changed since %1.").arg(newest) : tr("The same as %1.").arg(newest);
    }
    const Row& shown = m_rows.at(row - 1);
    QStringList sentences{versionReasonSentence(shown.info.reason)};
    if (!shown.author.isEmpty()) sentences.append(tr("By %1.").arg(shown.author));
    if (shown.info.isReferred) sentences.append(tr("Comments or a meeting refer to it."));
    sentences.append(shown.info.problems);
    sentences.removeAll({});
    return sentences.join(u' ');
}

QString VersionModel::timeAt(int row) const {
    return isNow(row) ? QString() : versionTime(m_rows.at(row - 1).info.at, m_now);
}

QString VersionModel::titleOf(VersionDo what) {
    switch (what) {
    case VersionDo::CompareNow:
        return tr("Compare with now");
    case VersionDo::ComparePrevious:
        return tr("With the one before");
    case VersionDo::Preview:
        return tr("Preview");
    case VersionDo::Restore:
        return tr("Restore");
    case VersionDo::Rename:
        return tr("Rename…");
    case VersionDo::Save:
        return tr("Save a version…");
    case VersionDo::CompareLast:
        break;
    }
    return tr("What changed since");
}

QList<VersionDo> VersionModel::offered(int row) const {
    QList<VersionDo> list;
    if (row < 0 || row >= rowCount()) return list;
    if (isNow(row)) {
        if (m_writable && m_changed) list.append(VersionDo::Save);
        if (!m_all.isEmpty() && m_changed) list.append(VersionDo::CompareLast);
        return list;
    }
    const int number = numberAt(row);
    list = {VersionDo::CompareNow};
    if (before(number) != 0) list.append(VersionDo::ComparePrevious);
    list.append(VersionDo::Preview);
    if (m_writable) list.append({VersionDo::Restore, VersionDo::Rename});
    return list;
}

QVariant VersionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const int row = index.row();
    const bool now = isNow(row);
    const QString chip = now ? tr("Now") : versionKindTitle(m_rows.at(row - 1).info.kind);
    switch (role) {
    case FindingModel::LevelRole:
        if (now || m_rows.at(row - 1).info.kind == versionkinds::automatic) return -1;
        return int(m_rows.at(row - 1).info.problems.isEmpty() ? Level::Idea : Level::Should);
    case FindingModel::ChipRole:
        return chip;
    case Qt::DisplayRole:
    case FindingModel::MessageRole:
        return whyAt(row).isEmpty() || role == Qt::DisplayRole ? messageAt(row) : messageAt(row) + u'.';
    case FindingModel::WhyRole:
        return whyAt(row);
    case FindingModel::PlaceRole:
        return timeAt(row);
    case FindingModel::ActionRole:
    case FindingModel::ActionsRole: {
        QList<CardAction> actions;
        if (row == m_current)
            for (const VersionDo what : offered(row))
                actions.append({CardAction::Kind::Other, titleOf(what), int(what)});
        if (role == FindingModel::ActionRole) return actions.isEmpty() ? QString() : actions.first().text;
        return QVariant::fromValue(actions);
    }
    case Qt::AccessibleTextRole: {
        QStringList said{chip, messageAt(row) + u'.', timeAt(row), whyAt(row)};
        said.removeAll({});
        return said.join(u' ');
    }
    default:
        return {};
    }
}

QString VersionModel::dump() const {
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList parts{data(index(row), FindingModel::ChipRole).toString(), messageAt(row)};
        if (const QString why = whyAt(row); !why.isEmpty()) parts.append(why);
        lines.append(parts.join(u" | "_s));
    }
    return lines.join(u'\n');
}

} // namespace backcast
