// SPDX-License-Identifier: MIT
#include "ui/comments/commentmodel.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace backcast {

QString whenSaid(const QString& at, const QDateTime& now) {
    const QDateTime time = QDateTime::fromString(at, Qt::ISODate).toLocalTime();
    if (!time.isValid()) return shownName(at);
    const QLocale locale;
    const QString clock = locale.language() == QLocale::C
                              ? time.toString(u"HH:mm"_s)
                              : locale.toString(time.time(), QLocale::ShortFormat);
    if (time.date() == now.toLocalTime().date()) return clock;
    return CommentModel::tr("%1, %2", "a date and a time")
        .arg(locale.toString(time.date(), QLocale::ShortFormat), clock);
}

CommentModel::CommentModel(QObject* parent)
    : QAbstractListModel(parent) {}

int CommentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CommentModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const CommentCard& card = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(card.thread.body, 400);
    case CardRole:
        return QVariant::fromValue(card);
    case ActionsRole: {
        QList<CommentAction> actions;
        if (m_writable) {
            actions.append({CommentAction::Kind::Reply, tr("Reply")});
            actions.append(card.thread.resolved ? CommentAction{CommentAction::Kind::Reopen, tr("Reopen")}
                                                : CommentAction{CommentAction::Kind::Resolve, tr("Resolve")});
        }
        actions.append({CommentAction::Kind::More, tr("More")});
        return QVariant::fromValue(actions);
    }
    case Qt::AccessibleTextRole: {
        QStringList said{
            tr("%1, %2: %3").arg(shownName(card.thread.author), card.where, shownText(card.thread.body))};
        if (!card.words.isEmpty())
            said.prepend(card.isDetached ? tr("Was on “%1”.").arg(shownText(card.words, 200))
                                         : tr("On “%1”.").arg(shownText(card.words, 200)));
        for (const CommentReply& reply : card.thread.replies)
            said.append(tr("%1 replied: %2").arg(shownName(reply.author), shownText(reply.body)));
        if (card.thread.resolved) said.append(tr("Resolved by %1.").arg(shownName(card.thread.resolvedBy)));
        return said.join(u' ');
    }
    default:
        return {};
    }
}

bool CommentModel::isShown(const CommentCard& card) const {
    if (!(card.thread.resolved ? m_resolved : m_open)) return false;
    if (m_words.isEmpty()) return true;
    QString all = card.thread.author + u'\n' + card.thread.body + u'\n' + card.words + u'\n' + card.where;
    for (const CommentReply& reply : card.thread.replies) all += u'\n' + reply.author + u'\n' + reply.body;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

void CommentModel::update() {
    QList<qsizetype> rows;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        if (isShown(m_cards.at(i))) rows.append(i);
    beginResetModel();
    m_rows = rows;
    endResetModel();
    Q_EMIT countsChanged();
}

void CommentModel::setCards(QList<CommentCard> cards) {
    std::stable_sort(cards.begin(), cards.end(), [](const CommentCard& a, const CommentCard& b) {
        return std::pair(a.isDetached, a.order) < std::pair(b.isDetached, b.order);
    });
    if (cards == m_cards) return;
    // Only lines and words have changed, as while somebody types: the rows stay.
    const bool same =
        std::equal(cards.begin(), cards.end(), m_cards.begin(), m_cards.end(),
                   [](const CommentCard& a, const CommentCard& b) {
                       return a.thread.id == b.thread.id && a.thread.resolved == b.thread.resolved;
                   });
    m_cards = std::move(cards);
    if (!same || !m_words.isEmpty()) return update();
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

void CommentModel::setShown(bool open, bool resolved) {
    if (open == m_open && resolved == m_resolved) return;
    m_open = open;
    m_resolved = resolved;
    update();
}

void CommentModel::setWords(const QString& words) {
    const QStringList next = words.split(u' ', Qt::SkipEmptyParts);
    if (next == m_words) return;
    m_words = next;
    update();
}

void CommentModel::setWritable(bool writable) {
    if (writable == m_writable) return;
    m_writable = writable;
    if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int CommentModel::rowOf(const QString& thread) const {
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (at(row).thread.id == thread) return row;
    return -1;
}

const CommentCard* CommentModel::find(const QString& thread) const {
    const auto found = std::find_if(m_cards.begin(), m_cards.end(),
                                    [&thread](const CommentCard& card) { return card.thread.id == thread; });
    return found == m_cards.end() ? nullptr : &*found;
}

int CommentModel::count(bool resolved) const {
    return int(std::count_if(m_cards.begin(), m_cards.end(), [resolved](const CommentCard& card) {
        return card.thread.resolved == resolved;
    }));
}

} // namespace backcast
