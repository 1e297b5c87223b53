// SPDX-License-Identifier: MIT
#include "ui/questions/questionmodel.h"

#include "core/checks/check.h"
#include "core/document/names.h"

#include <algorithm>
#include <iterator>

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

int QuestionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(std::size(roles::questions));
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
    default:
        return {};
    }
}

void QuestionModel::setReport(const std::optional<Report>& report) {
    const QList<QuestionReport> reports = report ? report->questions : QList<QuestionReport>();
    if (reports == m_reports) return;
    m_reports = reports;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
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

} // namespace backcast
