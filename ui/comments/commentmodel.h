// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/comments.h"
#include "ui/findings/cardaction.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QList>

#include <optional>

namespace backcast {

/// A comment as it is listed.
struct CommentCard {
    CommentThread thread;
    QString
        words; ///< that it is on, as they are now; of a detached one as they were. Empty: on all of `where`
    QString where;    ///< "line 9", "Customer FAQ 3", "Whole document"
    qint64 order = 0; ///< grows in reading order
    bool isDetached = false;
    bool operator==(const CommentCard&) const = default;
};

/// The comments of a document in the order of the page, those whose words are gone behind the others.
class CommentModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit CommentModel(QObject* parent = nullptr);

    enum Role {
        CardRole = Qt::UserRole + 1, ///< CommentCard
        ActionsRole                  ///< QList<CommentAction>
    };
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setCards(QList<CommentCard> cards);
    /// Which are shown.
    void setShown(bool open, bool resolved);
    [[nodiscard]] bool showsOpen() const { return m_open; }
    [[nodiscard]] bool showsResolved() const { return m_resolved; }
    /// Only those that have all of these words, in any order.
    void setWords(const QString& words);
    [[nodiscard]] bool hasWords() const { return !m_words.isEmpty(); }
    void setWritable(bool writable);

    [[nodiscard]] const CommentCard& at(int row) const { return m_cards.at(m_rows.at(row)); }
    [[nodiscard]] int rowOf(const QString& thread) const; ///< -1: it is not shown
    [[nodiscard]] const CommentCard* find(const QString& thread) const;
    [[nodiscard]] int count(bool resolved) const;
    [[nodiscard]] qsizetype all() const { return m_cards.size(); }

Q_SIGNALS:
    void countsChanged();

private:
    void update();
    [[nodiscard]] bool isShown(const CommentCard& card) const;

    QList<CommentCard> m_cards;
    QList<qsizetype> m_rows;
    bool m_open = true;
    bool m_resolved = false;
    bool m_writable = true;
    QStringList m_words;
};

/// What a card of a comment offers, as a link at its foot.
struct CommentAction {
    enum class Kind { Reply, Resolve, Reopen, More };
    Kind kind = Kind::Reply;
    QString text;
    bool operator==(const CommentAction&) const = default;
};

/// "10:42" of today, else the day as well.
[[nodiscard]] QString whenSaid(const QString& at, const QDateTime& now);

} // namespace backcast

Q_DECLARE_METATYPE(backcast::CommentCard)
Q_DECLARE_METATYPE(backcast::CommentAction)
