// SPDX-License-Identifier: MIT
#include "ui/findings/findingmodel.h"

#include "core/checks/check.h"
#include "core/checks/ruleinfo.h"
#include "ui/findings/cardaction.h"
#include "ui/findings/findingplaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr qsizetype mostOthers = 3; ///< on a card; its menu has all of them
constexpr qsizetype longestFix = 40;

QString goToText(const Finding& finding) {
    if (!finding.place.block.isEmpty()) return FindingModel::tr("Go to");
    if (!finding.question.isEmpty()) return FindingModel::tr("Answer it");
    if (!finding.part.isEmpty()) return FindingModel::tr("Write it");
    return {};
}

QString fixText(const Fix& fix) {
    if (fix.text.isEmpty()) return FindingModel::tr("Take it out");
    const QString words = fix.text.simplified();
    return FindingModel::tr("Write “%1”")
        .arg(words.size() > longestFix ? words.left(longestFix - 1) + u'…' : words);
}

} // namespace

QString levelTitle(Level level) {
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
    case StrongRole: {
        const QString question =
            row.finding.question.isEmpty() ? QString() : questionText(row.finding.question);
        return int(row.finding.message.startsWith(question + u' ') ? question.size()
                                                                   : row.finding.message.size());
    }
    case WhyRole:
        return row.finding.why;
    case LevelRole:
        return int(row.finding.level);
    case ChipRole:
        return levelTitle(row.finding.level);
    case PlaceRole:
        return row.place;
    case ActionRole:
        return actionsOf(row).constFirst().text;
    case ActionsRole:
        return QVariant::fromValue(actionsOf(row));
    case Qt::AccessibleTextRole: {
        const QString text =
            tr("%1, %2: %3 %4")
                .arg(levelTitle(row.finding.level), row.place, row.finding.message, row.finding.why);
        return row.others.isEmpty() ? text : tr("%1 Also %2.").arg(text, row.others.join(u", "_s));
    }
    default:
        return {};
    }
}

QList<CardAction> FindingModel::actionsOf(const Row& row) const {
    using Kind = CardAction::Kind;
    QList<CardAction> actions;
    const Finding& finding = row.finding;
    if (finding.fix && m_writable)
        actions.append({Kind::Fix, fixText(*finding.fix)});
    else if (const QString text = goToText(finding); !text.isEmpty())
        actions.append({Kind::GoTo, text});
    for (qsizetype i = 0; i < std::min(mostOthers, row.others.size()); ++i)
        actions.append({Kind::Other, tr("Also %1").arg(row.others.at(i)), int(i) + 1});
    actions.append({Kind::Why, tr("Why?")});
    if (m_writable) actions.append({Kind::Ignore, tr("Ignore…")});
    actions.append({Kind::More, tr("More")});
    return actions;
}

void FindingModel::setFindings(const QList<Finding>& findings, const Document& document,
                               const PageFacts& pages) {
    const FindingPlaces places(document, pages);
    QList<Row> rows;
    rows.reserve(findings.size());
    for (int i = 0; i < int(findings.size()); ++i) {
        const Finding& finding = findings.at(i);
        Row row{finding, places.wordsOf(finding), {}, i, places.orderOf(finding)};
        for (const Passage& other : finding.others) row.others.append(places.wordsOf(other));
        rows.append(row);
    }
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

void FindingModel::setOrder(FindingOrder order) {
    if (order == m_order) return;
    m_order = order;
    refilter();
}

void FindingModel::setWords(const QString& words) {
    const QStringList list = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (list == m_words) return;
    m_words = list;
    refilter();
}

void FindingModel::setWritable(bool writable) {
    if (writable == m_writable) return;
    m_writable = writable;
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

bool FindingModel::hasAllWords(const Row& row) const {
    if (m_words.isEmpty()) return true;
    if (m_titles.isEmpty()) m_titles = ruleTitles();
    const Finding& finding = row.finding;
    const QString title = m_titles.value(finding.rule);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        for (const QString& text : {finding.message, finding.why, row.place, finding.rule, title})
            if (text.contains(word, Qt::CaseInsensitive)) return true;
        return false;
    });
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

QList<bool> FindingModel::shownNumbers() const {
    QList<bool> result(m_all.size(), false);
    for (const Row& row : m_rows) result[row.number] = true;
    return result;
}

QList<Finding> FindingModel::fixable(const QString& rule) const {
    QList<Finding> result;
    for (const Row& row : m_all)
        if (row.finding.rule == rule && row.finding.fix) result.append(row.finding);
    return result;
}

void FindingModel::refilter() {
    QList<Row> rows;
    for (const Row& row : std::as_const(m_all))
        if (m_shown.contains(row.finding.level) && hasAllWords(row)) rows.append(row);
    if (m_order == FindingOrder::Place)
        std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
            return a.order != b.order ? a.order < b.order : a.finding.place.start < b.finding.place.start;
        });
    replaceRows(rows);
    Q_EMIT countsChanged();
}

QString FindingModel::keyOf(const Row& row) {
    const Finding& finding = row.finding;
    return finding.rule + u'\n' + finding.place.block + u'\n' + QString::number(int(finding.level)) + u'\n' +
           finding.message;
}

/// Takes out the rows that are not in `rows`, puts in those that are new, and repaints what only moved. Only
/// where cards have changed places, which no edit of a block does, everything between them is new.
void FindingModel::replaceRows(const QList<Row>& rows) {
    removeGone(rows);
    insertNew(rows);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i) == rows.at(i)) continue;
        m_rows[i] = rows.at(i);
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

void FindingModel::removeGone(const QList<Row>& rows) {
    QHash<QString, int> left;
    for (const Row& row : rows) ++left[keyOf(row)];
    QList<bool> goes(m_rows.size(), false);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        if (--left[keyOf(m_rows.at(i))] < 0) goes[i] = true;
    for (qsizetype last = m_rows.size() - 1; last >= 0; --last) {
        if (!goes.at(last)) continue;
        qsizetype first = last;
        while (first > 0 && goes.at(first - 1)) --first;
        beginRemoveRows({}, int(first), int(last));
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void FindingModel::insertNew(const QList<Row>& rows) {
    QStringList keys;
    keys.reserve(rows.size());
    for (const Row& row : rows) keys.append(keyOf(row));
    QStringList kept;
    for (const Row& row : std::as_const(m_rows)) kept.append(keyOf(row));
    qsizetype at = 0;
    for (qsizetype i = 0; i < keys.size() && at < kept.size(); ++i)
        if (keys.at(i) == kept.at(at)) ++at;
    if (at < kept.size()) { // another order
        beginRemoveRows({}, 0, int(m_rows.size()) - 1);
        m_rows.clear();
        endRemoveRows();
        kept.clear();
    }
    at = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (at < kept.size() && keys.at(i) == kept.at(at)) {
            ++at;
            continue;
        }
        qsizetype end = i + 1;
        while (end < rows.size() && !(at < kept.size() && keys.at(end) == kept.at(at))) ++end;
        beginInsertRows({}, int(i), int(end) - 1);
        m_rows.insert(i, end - i, Row());
        std::copy(rows.begin() + i, rows.begin() + end, m_rows.begin() + i);
        endInsertRows();
        i = end - 1;
    }
}

QString FindingModel::dump() const {
    QString result;
    for (const Row& row : m_rows)
        result +=
            levelTitle(row.finding.level) + " | "_L1 + row.place + " | "_L1 + row.finding.message + u'\n';
    return result;
}

} // namespace backcast
