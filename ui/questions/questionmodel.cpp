// SPDX-License-Identifier: MIT
#include "ui/questions/questionmodel.h"

#include "core/checks/check.h"
#include "core/document/names.h"
#include "ui/shell/counted.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace backcast {

namespace {

QString stateName(const QuestionReport* report) {
    if (!report) return QuestionModel::tr("not checked yet");
    switch (report->state) {
    case AnswerState::Answered:
        return QuestionModel::tr("answered");
    case AnswerState::Weak:
        return QuestionModel::tr("answered in part");
    case AnswerState::Unanswered:
        break;
    }
    return QuestionModel::tr("unanswered");
}

/// The answer in its author's words, or what is missing.
QString detailOf(const QuestionReport* report) {
    if (!report) return {};
    if (report->state == AnswerState::Answered || report->missing.isEmpty()) return report->summary;
    return report->missing;
}

} // namespace

// The internal id of a question is 0, that of a passage the row of its question plus 1.

QModelIndex QuestionModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex QuestionModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || isQuestion(index)) return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int QuestionModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return int(std::size(roles::questions));
    return isQuestion(parent) && parent.column() == 0 ? int(m_lines[parent.row()].size()) : 0;
}

int QuestionModel::columnCount(const QModelIndex&) const {
    return 1;
}

QString QuestionModel::roleAt(int row) {
    return roles::questions[row];
}

const QuestionReport* QuestionModel::reportAt(int row) const {
    const QString role = roleAt(row);
    const auto found = std::find_if(m_reports.begin(), m_reports.end(),
                                    [&](const QuestionReport& r) { return r.role == role; });
    return found == m_reports.end() ? nullptr : &*found;
}

QVariant QuestionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (!isQuestion(index)) return passageData(index, role);
    const QuestionReport* report = reportAt(index.row());
    const QString question = questionText(roleAt(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return question;
    case DetailRole:
        return detailOf(report);
    case StateRole:
        return report ? QVariant(int(report->state)) : QVariant();
    case HereRole:
        return roleAt(index.row()) == m_here;
    case Qt::ToolTipRole:
        return detailOf(report);
    case Qt::AccessibleTextRole:
        return tr("%1 %2. %3").arg(question, stateName(report), detailOf(report));
    case Qt::AccessibleDescriptionRole:
        return rowCount(index) == 0 ? QString()
                                    : counted(rowCount(index), tr("1 passage. The right arrow key shows it."),
                                              tr("%1 passages. The right arrow key shows them."));
    default:
        return {};
    }
}

QVariant QuestionModel::passageData(const QModelIndex& index, int role) const {
    const PassageLine& line = m_lines[index.parent().row()].at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tr("“%1”").arg(line.words);
    case DetailRole:
        return line.where;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(line.where, line.words);
    default:
        return {};
    }
}

/// Rows stay where only words have changed, so that the current one stays the current one.
void QuestionModel::setLines(int row, const QList<PassageLine>& lines) {
    QList<PassageLine>& mine = m_lines[row];
    if (mine == lines) return;
    const QModelIndex question = index(row);
    if (lines.size() < mine.size()) {
        beginRemoveRows(question, int(lines.size()), int(mine.size()) - 1);
        mine.resize(lines.size());
        endRemoveRows();
    } else if (lines.size() > mine.size()) {
        beginInsertRows(question, int(mine.size()), int(lines.size()) - 1);
        mine.append(lines.mid(mine.size()));
        endInsertRows();
    }
    mine = lines;
    if (!mine.isEmpty()) Q_EMIT dataChanged(index(0, 0, question), index(int(mine.size()) - 1, 0, question));
}

QString QuestionModel::changes(const QList<QuestionReport>& before) const {
    QStringList sentences;
    for (const QuestionReport& old : before)
        for (const QuestionReport& now : m_reports)
            if (now.role == old.role && now.state != old.state)
                sentences.append(tr("%1 Now %2.").arg(questionText(now.role), stateName(&now)));
    return sentences.join(u' ');
}

void QuestionModel::setReport(const std::optional<Report>& report, const Document& document) {
    const QList<QuestionReport> before =
        std::exchange(m_reports, report ? report->questions : QList<QuestionReport>());
    const QHash<QString, QList<PassageLine>> lines =
        report ? passageLines(document, *report) : QHash<QString, QList<PassageLine>>();
    for (int row = 0; row < rowCount(); ++row) setLines(row, lines.value(roleAt(row)));
    if (before == m_reports) return;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    if (const QString text = changes(before); !text.isEmpty()) Q_EMIT told(text);
}

void QuestionModel::setHere(const QString& role) {
    if (m_here == role) return;
    m_here = role;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {HereRole});
}

int QuestionModel::answered() const {
    return int(std::count_if(m_reports.begin(), m_reports.end(),
                             [](const QuestionReport& r) { return r.state == AnswerState::Answered; }));
}

std::optional<Passage> QuestionModel::passageAt(int row) const {
    const QuestionReport* report = reportAt(row);
    if (!report || report->passages.isEmpty()) return std::nullopt;
    return report->passages.constFirst();
}

std::optional<Passage> QuestionModel::passageAt(const QModelIndex& index) const {
    if (!index.isValid()) return std::nullopt;
    if (isQuestion(index)) return passageAt(index.row());
    return m_lines[index.parent().row()].at(index.row()).passage;
}

} // namespace backcast
