// SPDX-License-Identifier: MIT
#pragma once

#include "core/questions/coverage.h"

#include <QAbstractListModel>
#include <QHash>

namespace backcast {

/// The questions of a bank that belong to one FAQ, below the titles of their themes, with what the draft asks
/// of them. It can be narrowed by words and to what is not covered.
class BankModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// NoteRole: whether it is covered, in words. CoverRole: a Cover as int, invalid for a theme.
    enum Role { NoteRole = Qt::UserRole + 1, CoverRole, OwnRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    void setBank(const QuestionBank& bank);
    /// Looks again at what the draft asks. The rows stay where only that has changed.
    void setDocument(const Document& document);
    void setFaq(Place faq);
    [[nodiscard]] Place faq() const { return m_faq; }
    /// Each of the words has to occur in a question, its hint or the title of its theme.
    void setWords(const QString& words);
    void setOnlyOpen(bool only);

    struct Choice {
        BankQuestion question;
        QuestionCover cover;
        Id after; ///< the entry behind which it belongs; empty: at the end
    };
    /// Nothing on the row of a theme.
    [[nodiscard]] std::optional<Choice> choiceAt(const QModelIndex& index) const;
    /// The first question from `row` on, in the direction of `step`; invalid where there is none.
    [[nodiscard]] QModelIndex questionFrom(int row, int step) const;
    /// The first question that says the very words that are looked for; else the first of all.
    [[nodiscard]] QModelIndex bestMatch() const;
    /// The first question from `row` on that the draft does not ask; else the first of all.
    [[nodiscard]] QModelIndex openFrom(int row) const;
    /// How many questions of a FAQ the draft does not ask.
    [[nodiscard]] qsizetype openIn(Place faq) const;

Q_SIGNALS:
    void coverageChanged();

private:
    struct Row {
        qsizetype theme = 0;
        qsizetype question = -1; ///< -1: the title of the theme
        bool operator==(const Row&) const = default;
    };
    void fill();
    [[nodiscard]] QList<Row> wantedRows() const;
    [[nodiscard]] bool isWanted(const BankTheme& theme, qsizetype t, qsizetype q) const;
    [[nodiscard]] QString noteOf(const Row& row) const;

    QuestionBank m_bank;
    QList<QList<QuestionCover>> m_covers;
    QHash<Id, QString> m_asked; ///< the words of the draft's questions by their ids
    QList<Id> m_after;          ///< by theme
    QList<Row> m_rows;
    QStringList m_words;
    Place m_faq = Place::CustomerFaq;
    bool m_onlyOpen = false;
};

} // namespace backcast
