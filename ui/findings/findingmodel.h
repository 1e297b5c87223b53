// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/document/document.h"
#include "core/layout/pagefacts.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace backcast {

class FindingPlaces;
struct CardAction;

/// The name of a level on a chip: "Must fix".
[[nodiscard]] QString levelTitle(Level level);

/// In which order the cards stand.
enum class FindingOrder { Level, Place };

/// The findings of the last check, filtered by level and by words. It changes row by row, so that the current
/// card stays the current one while the user types.
class FindingModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// What a card shows. Level is that of the chip, -1 for one in grey with the text of Chip; Quote are
    /// words of the document that stand below the message.
    enum Role {
        LevelRole = Qt::UserRole + 1,
        ChipRole,
        MessageRole,
        StrongRole, ///< how much of the message stands out: of one about a question, the question
        WhyRole,
        PlaceRole,
        ActionRole, ///< the text of the first action
        ActionsRole ///< all of them, as QList<CardAction>
    };

    explicit FindingModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setFindings(const QList<Finding>& findings, const Document& document, const PageFacts& pages);
    void setShown(Level level, bool shown);
    [[nodiscard]] bool isShown(Level level) const { return m_shown.contains(level); }
    void setOrder(FindingOrder order);
    [[nodiscard]] FindingOrder order() const { return m_order; }
    /// Only findings that have all these words, in any order, in what they say, in their place, or in the
    /// name or id of their rule.
    void setWords(const QString& words);
    [[nodiscard]] bool hasWords() const { return !m_words.isEmpty(); }
    /// Whether cards offer what changes the document.
    void setWritable(bool writable);

    [[nodiscard]] int count(Level level) const; ///< of all findings, shown or not
    [[nodiscard]] int count() const { return int(m_all.size()); }
    [[nodiscard]] const Finding& at(int row) const { return m_rows.at(row).finding; }
    /// The number of a row's finding in the list that was given.
    [[nodiscard]] int number(int row) const { return m_rows.at(row).number; }
    [[nodiscard]] QList<Finding> shown() const;
    /// By the number of the finding, whether it is shown.
    [[nodiscard]] QList<bool> shownNumbers() const;
    /// All findings of a rule that can be fixed, shown or not.
    [[nodiscard]] QList<Finding> fixable(const QString& rule) const;
    /// Where the others of a row's places are: "line 12".
    [[nodiscard]] const QStringList& otherPlaces(int row) const { return m_rows.at(row).others; }
    /// One line a row, for tests: "must | line 1 | The headline ...".
    [[nodiscard]] QString dump() const;

Q_SIGNALS:
    /// The number of findings of some level, or of those shown, has changed.
    void countsChanged();

private:
    struct Row {
        Finding finding;
        QString place; ///< "line 9", "Question 4", "Leader quote"
        QStringList others;
        int number = 0;
        int order = 0; ///< of its place
        bool operator==(const Row&) const = default;
    };
    /// What makes two rows the same card: one that only moved is repainted.
    [[nodiscard]] static QString keyOf(const Row& row);
    [[nodiscard]] bool hasAllWords(const Row& row) const;
    [[nodiscard]] QList<CardAction> actionsOf(const Row& row) const;
    void replaceRows(const QList<Row>& rows);
    void removeGone(const QList<Row>& rows);
    void insertNew(const QList<Row>& rows);
    void refilter();

    QList<Row> m_all;
    QList<Row> m_rows;
    QSet<Level> m_shown;
    QStringList m_words;
    mutable QHash<QString, QString> m_titles; ///< of rules, once they are searched
    FindingOrder m_order = FindingOrder::Level;
    bool m_writable = true;
};

} // namespace backcast
