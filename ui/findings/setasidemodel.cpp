// SPDX-License-Identifier: MIT
#include "ui/findings/setasidemodel.h"

#include "core/checks/check.h"
#include "core/checks/ruleinfo.h"
#include "core/document/names.h"
#include "core/document/people.h"
#include "ui/findings/cardaction.h"
#include "ui/findings/documentchoices.h"
#include "ui/findings/findingmodel.h"
#include "ui/findings/findingplaces.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr qsizetype longestQuote = 120;

QString shortened(const QString& quote) {
    const QString words = quote.simplified();
    return words.size() > longestQuote ? words.left(longestQuote - 1) + u'…' : words;
}

/// Where the words of a record stand in its block.
std::optional<Passage> wordsIn(const IgnoredFinding& record, const QHash<Id, Met>& blocks) {
    const auto met = blocks.constFind(record.block);
    if (met == blocks.constEnd()) return std::nullopt;
    if (record.quote.isEmpty() || (met->block && met->block->kind == kinds::table))
        return Passage{record.block, 0, -1};
    const qsizetype at = met->text().plain().indexOf(record.quote);
    if (at < 0) return std::nullopt;
    return Passage{record.block, int(at), int(at + record.quote.size())};
}

QString dayOf(const QString& at) {
    const QDateTime time = QDateTime::fromString(at, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat) : at;
}

} // namespace

SetAsideModel::SetAsideModel(QObject* parent)
    : QAbstractListModel(parent) {}

int SetAsideModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

void SetAsideModel::setDocument(const Document& document, const PageFacts& pages) {
    QList<Row> rows;
    const RuleLevels levels = documentLevels(document.meta);
    for (auto it = levels.cbegin(); it != levels.cend(); ++it) {
        Row row;
        row.rule = it.key();
        row.level = it.value();
        if (row.level != RuleLevel::Usual) rows.append(row);
    }
    if (!document.findingsIgnored.isEmpty()) {
        const FindingPlaces places(document, pages);
        QHash<Id, Met> blocks;
        for (const Met& met : walk(document)) blocks.insert(met.id(), met);
        for (const IgnoredFinding& record : document.findingsIgnored) {
            Row row;
            row.rule = record.rule;
            row.record = record;
            row.words = wordsIn(record, blocks);
            row.place = row.words ? places.wordsOf(*row.words) : QString();
            row.author = personName(document, record.by);
            rows.append(row);
        }
    }
    if (rows == m_rows) return;
    if (m_titles.isEmpty()) m_titles = ruleTitles();
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void SetAsideModel::setWritable(bool writable) {
    if (writable == m_writable) return;
    m_writable = writable;
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

QString SetAsideModel::messageOf(const Row& row) const {
    const QString title = m_titles.value(row.rule, row.rule);
    if (row.level != RuleLevel::Usual) return title + u'.';
    if (row.record.block.isEmpty() && !row.record.quote.isEmpty())
        return u"%1: %2."_s.arg(title, roleName(row.record.quote));
    return row.record.quote.isEmpty() ? title + u'.'
                                      : tr("%1: “%2”.").arg(title, shortened(row.record.quote));
}

QString SetAsideModel::reasonOf(const Row& row) const {
    if (row.level == RuleLevel::Off) return tr("This rule says nothing in this document.");
    if (row.level != RuleLevel::Usual) return tr("This rule has another level in this document.");
    QString text = row.record.reason.trimmed();
    if (text.isEmpty())
        text = tr("No reason was given.");
    else if (!text.endsWith(u'.') && !text.endsWith(u'!') && !text.endsWith(u'?'))
        text += u'.';
    const QString day = dayOf(row.record.at);
    const QString who = row.author.isEmpty() ? day
                        : day.isEmpty()      ? row.author
                                             : tr("%1, %2").arg(row.author, day);
    if (!who.isEmpty()) text += QChar(QChar::LineSeparator) + who;
    if (!row.record.block.isEmpty() && !row.words)
        text += QChar(QChar::LineSeparator) + tr("Its words have been changed since.");
    return text;
}

QVariant SetAsideModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case FindingModel::MessageRole:
        return messageOf(row);
    case FindingModel::WhyRole:
        return reasonOf(row);
    case FindingModel::LevelRole:
        return -1;
    case FindingModel::ChipRole:
        return row.level == RuleLevel::Usual ? tr("Ignored") : ruleLevelTitle(row.level);
    case FindingModel::PlaceRole:
        return row.level == RuleLevel::Usual ? row.place : tr("Whole document");
    case FindingModel::ActionRole:
    case FindingModel::ActionsRole: {
        using Kind = CardAction::Kind;
        QList<CardAction> actions;
        if (m_writable)
            actions.append(row.level == RuleLevel::Usual ? CardAction{Kind::BringBack, tr("Bring back")}
                                                         : CardAction{Kind::TurnOn, tr("Usual level again")});
        if (row.words) actions.append({Kind::GoTo, tr("Go to")});
        actions.append({Kind::Why, tr("Why?")});
        if (role == FindingModel::ActionRole) return actions.constFirst().text;
        return QVariant::fromValue(actions);
    }
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3 %4"_s.arg(data(index, FindingModel::ChipRole).toString(),
                                      data(index, FindingModel::PlaceRole).toString(), messageOf(row),
                                      reasonOf(row));
    default:
        return {};
    }
}

std::optional<IgnoredFinding> SetAsideModel::recordAt(int row) const {
    if (m_rows.at(row).level != RuleLevel::Usual) return std::nullopt;
    return m_rows.at(row).record;
}

std::optional<Passage> SetAsideModel::placeAt(int row) const {
    return m_rows.at(row).words;
}

} // namespace backcast
