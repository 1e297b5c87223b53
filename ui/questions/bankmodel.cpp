// SPDX-License-Identifier: MIT
#include "ui/questions/bankmodel.h"

#include <QLocale>

#include <algorithm>

namespace backcast {

namespace {

/// The words of a question of the draft, short enough for a line.
QString shortened(const QString& text) {
    constexpr qsizetype longest = 60;
    const QString words = text.simplified();
    if (words.size() <= longest) return words;
    const qsizetype space = words.lastIndexOf(u' ', longest);
    return words.left(space > longest / 2 ? space : longest) + u'…';
}

} // namespace

int BankModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags BankModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    if (m_rows.at(index.row()).question < 0) return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString BankModel::noteOf(const Row& row) const {
    const QList<QuestionCover>& theme = m_covers.at(row.theme);
    if (row.question < 0) {
        const qsizetype open = notAsked(theme);
        if (open == 0) return tr("all covered");
        const QLocale locale;
        return tr("%1 of %2 not covered").arg(locale.toString(open), locale.toString(theme.size()));
    }
    const QuestionCover& cover = theme.at(row.question);
    switch (cover.cover) {
    case Cover::NotAsked:
        return tr("not covered");
    case Cover::Asked:
        return tr("asked, no answer yet: “%1”").arg(shortened(m_asked.value(cover.entry)));
    case Cover::Answered:
        break;
    }
    return tr("covered: “%1”").arg(shortened(m_asked.value(cover.entry)));
}

QVariant BankModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows.at(index.row());
    const BankTheme& theme = m_bank.themes.at(row.theme);
    const bool isTheme = row.question < 0;
    switch (role) {
    case Qt::DisplayRole:
        return isTheme ? theme.title : theme.questions.at(row.question).text;
    case NoteRole:
        return noteOf(row);
    case CoverRole:
        return isTheme ? QVariant() : QVariant(int(m_covers.at(row.theme).at(row.question).cover));
    case OwnRole:
        return !isTheme && theme.questions.at(row.question).isOwn;
    case Qt::AccessibleTextRole:
        return tr("%1 %2").arg(isTheme ? theme.title : theme.questions.at(row.question).text, noteOf(row));
    case Qt::AccessibleDescriptionRole:
        return isTheme ? QString() : theme.questions.at(row.question).hint;
    default:
        return {};
    }
}

bool BankModel::isWanted(const BankTheme& theme, qsizetype t, qsizetype q) const {
    if (m_onlyOpen && m_covers.at(t).at(q).cover != Cover::NotAsked) return false;
    if (m_words.isEmpty()) return true;
    const BankQuestion& question = theme.questions.at(q);
    const QString all = comparedWords(question.text + u' ' + question.hint + u' ' + theme.title).join(u' ');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return all.contains(word); });
}

QList<BankModel::Row> BankModel::wantedRows() const {
    QList<Row> rows;
    for (qsizetype t = 0; t < m_bank.themes.size(); ++t) {
        const BankTheme& theme = m_bank.themes.at(t);
        if (theme.faq != m_faq) continue;
        const qsizetype before = rows.size();
        for (qsizetype q = 0; q < theme.questions.size(); ++q)
            if (isWanted(theme, t, q)) rows.append({t, q});
        if (rows.size() > before) rows.insert(before, {t, -1});
    }
    return rows;
}

void BankModel::fill() {
    QList<Row> rows = wantedRows();
    if (rows == m_rows) {
        if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void BankModel::setBank(const QuestionBank& bank) {
    beginResetModel();
    m_bank = bank;
    m_covers = coverage(bank, {});
    m_after = QList<Id>(bank.themes.size());
    m_asked.clear();
    m_rows = wantedRows();
    endResetModel();
}

void BankModel::setDocument(const Document& document) {
    QHash<Id, QString> asked;
    for (const Faq* faq : {&document.customerFaq, &document.internalFaq})
        for (const FaqEntry& entry : faq->entries) asked.insert(entry.id, entry.text.plain());
    QList<QList<QuestionCover>> covers = coverage(m_bank, document);
    m_after.clear();
    for (qsizetype t = 0; t < covers.size(); ++t)
        m_after.append(entryBefore(*faqOf(document, m_bank.themes.at(t).faq), covers.at(t)));
    if (covers == m_covers && asked == m_asked) return;
    m_covers = std::move(covers);
    m_asked = std::move(asked);
    fill();
    Q_EMIT coverageChanged();
}

void BankModel::setFaq(Place faq) {
    if (m_faq == faq) return;
    m_faq = faq;
    fill();
}

void BankModel::setWords(const QString& words) {
    m_words = comparedWords(words);
    fill();
}

void BankModel::setOnlyOpen(bool only) {
    m_onlyOpen = only;
    fill();
}

std::optional<BankModel::Choice> BankModel::choiceAt(const QModelIndex& index) const {
    if (!index.isValid()) return std::nullopt;
    const Row& row = m_rows.at(index.row());
    if (row.question < 0) return std::nullopt;
    return Choice{m_bank.themes.at(row.theme).questions.at(row.question),
                  m_covers.at(row.theme).at(row.question), m_after.at(row.theme)};
}

QModelIndex BankModel::questionFrom(int row, int step) const {
    for (; row >= 0 && row < m_rows.size(); row += step)
        if (m_rows.at(row).question >= 0) return index(row);
    return {};
}

QModelIndex BankModel::bestMatch() const {
    const auto isMatch = [this](const Row& row) {
        if (row.question < 0) return false;
        const QString text =
            comparedWords(m_bank.themes.at(row.theme).questions.at(row.question).text).join(u' ');
        return text.contains(m_words.join(u' '));
    };
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), isMatch);
    return found == m_rows.end() ? questionFrom(0, 1) : index(int(found - m_rows.begin()));
}

QModelIndex BankModel::openFrom(int row) const {
    for (row = std::max(0, row); row < m_rows.size(); ++row) {
        const Row& at = m_rows.at(row);
        if (at.question >= 0 && m_covers.at(at.theme).at(at.question).cover == Cover::NotAsked)
            return index(row);
    }
    return questionFrom(0, 1);
}

qsizetype BankModel::openIn(Place faq) const {
    qsizetype open = 0;
    for (qsizetype t = 0; t < m_covers.size(); ++t)
        if (m_bank.themes.at(t).faq == faq) open += notAsked(m_covers.at(t));
    return open;
}

} // namespace backcast
