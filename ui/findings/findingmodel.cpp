// SPDX-License-Identifier: MIT
#include "ui/findings/findingmodel.h"

#include "core/checks/check.h"
#include "core/document/names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

QString questionPlace(QStringView role) {
    const auto* end = std::end(roles::questions);
    const auto* found = std::find(std::begin(roles::questions), end, role);
    if (found == end) return {};
    return FindingModel::tr("Question %1").arg(found - std::begin(roles::questions) + 1);
}

/// Where each block stands, in words; made once for all findings of a check.
QHash<Id, QString> placesOf(const Document& document, const PageFacts& pages) {
    QHash<Id, QString> result;
    int entry = 0;
    const FaqEntry* last = nullptr;
    Place place = Place::Release;
    for (const Met& met : walk(document)) {
        if (met.place != place) entry = 0;
        place = met.place;
        if (met.entry && met.entry != last) ++entry;
        last = met.entry;
        QString words;
        switch (place) {
        case Place::Release:
            if (pages.lineOf(met.id()) == 0 && met.block && !met.block->role.isEmpty())
                words = roleName(met.block->role);
            break; // else by its line, which depends on the offset
        case Place::CustomerFaq:
            words = FindingModel::tr("Customer FAQ %1").arg(entry);
            break;
        case Place::InternalFaq:
            words = FindingModel::tr("Internal FAQ %1").arg(entry);
            break;
        case Place::Questions:
            words = met.block ? questionPlace(met.block->role) : QString();
            break;
        case Place::Appendix:
            words = FindingModel::tr("Appendix");
            break;
        case Place::Unsorted:
            words = FindingModel::tr("Unsorted");
            break;
        }
        result.insert(met.id(), words);
    }
    return result;
}

QString placeOf(const Finding& finding, const QHash<Id, QString>& places, const PageFacts& pages) {
    if (!finding.place.block.isEmpty()) {
        const QString words = places.value(finding.place.block);
        if (!words.isEmpty()) return words;
        if (const int line = pages.lineOf(finding.place.block, finding.place.start); line > 0)
            return FindingModel::tr("line %1").arg(line);
    }
    if (!finding.question.isEmpty()) return questionPlace(finding.question);
    if (!finding.part.isEmpty()) return roleName(finding.part);
    return FindingModel::tr("Whole document");
}

QString actionOf(const Finding& finding) {
    if (!finding.place.block.isEmpty()) return FindingModel::tr("Go to");
    if (!finding.question.isEmpty()) return FindingModel::tr("Answer it");
    if (!finding.part.isEmpty()) return FindingModel::tr("Write it");
    return {};
}

} // namespace

QString levelName(Level level) {
    switch (level) {
    case Level::Must:
        return FindingModel::tr("Must fix");
    case Level::Should:
        return FindingModel::tr("Should look");
    case Level::Idea:
        break;
    }
    return FindingModel::tr("Idea");
}

FindingModel::FindingModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_shown{Level::Must, Level::Should} {}

int FindingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case MessageRole:
        return row.finding.message;
    case WhyRole:
        return row.finding.why;
    case LevelRole:
        return int(row.finding.level);
    case PlaceRole:
        return row.place;
    case ActionRole:
        return actionOf(row.finding);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3 %4")
            .arg(levelName(row.finding.level), row.place, row.finding.message, row.finding.why);
    default:
        return {};
    }
}

void FindingModel::setFindings(const QList<Finding>& findings, const Document& document,
                               const PageFacts& pages) {
    const QHash<Id, QString> places = placesOf(document, pages);
    QList<Row> rows;
    rows.reserve(findings.size());
    for (const Finding& finding : findings) rows.append({finding, placeOf(finding, places, pages)});
    if (rows == m_all) return;
    m_all = rows;
    refilter();
}

void FindingModel::setShown(Level level, bool shown) {
    if (isShown(level) == shown) return;
    if (shown)
        m_shown.insert(level);
    else
        m_shown.remove(level);
    refilter();
}

int FindingModel::count(Level level) const {
    return int(std::count_if(m_all.begin(), m_all.end(),
                             [&](const Row& row) { return row.finding.level == level; }));
}

QList<Finding> FindingModel::shown() const {
    QList<Finding> result;
    result.reserve(m_rows.size());
    for (const Row& row : m_rows) result.append(row.finding);
    return result;
}

void FindingModel::refilter() {
    QList<Row> rows;
    for (const Row& row : std::as_const(m_all))
        if (m_shown.contains(row.finding.level)) rows.append(row);
    replaceRows(rows);
    Q_EMIT countsChanged();
}

/// Keeps the equal rows at both ends and replaces what lies between: an edit touches the findings of one
/// block or two.
void FindingModel::replaceRows(const QList<Row>& rows) {
    const auto same = [](const Row& a, const Row& b) {
        // A finding that only moved is the same card; its words are repainted.
        return a.finding.rule == b.finding.rule && a.finding.place.block == b.finding.place.block &&
               a.finding.message == b.finding.message && a.finding.level == b.finding.level;
    };
    const qsizetype least = std::min(m_rows.size(), rows.size());
    qsizetype front = 0;
    while (front < least && same(m_rows.at(front), rows.at(front))) ++front;
    qsizetype back = 0;
    while (back < least - front && same(m_rows.at(m_rows.size() - 1 - back), rows.at(rows.size() - 1 - back)))
        ++back;

    const qsizetype oldMiddle = m_rows.size() - front - back;
    const qsizetype newMiddle = rows.size() - front - back;
    if (oldMiddle > 0) {
        beginRemoveRows({}, int(front), int(front + oldMiddle - 1));
        m_rows.remove(front, oldMiddle);
        endRemoveRows();
    }
    if (newMiddle > 0) {
        beginInsertRows({}, int(front), int(front + newMiddle - 1));
        m_rows.insert(front, newMiddle, Row());
        for (qsizetype i = front; i < front + newMiddle; ++i) m_rows[i] = rows.at(i);
        endInsertRows();
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i) == rows.at(i)) continue;
        m_rows[i] = rows.at(i);
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

QString FindingModel::dump() const {
    QString result;
    for (const Row& row : m_rows)
        result +=
            levelName(row.finding.level) + " | "_L1 + row.place + " | "_L1 + row.finding.message + u'\n';
    return result;
}

} // namespace backcast
