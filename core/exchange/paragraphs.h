// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/quotes.h"
#include "core/exchange/sorting.h"

#include <array>

namespace backcast::exchange {

/// Gives the paragraphs of a release their roles, those that headings and labels leave open.
class Paragraphs {
public:
    enum State { Summary, Problem, Solution, Leader, Experience, Customer, Action, Boilerplate, stateCount };

    /// `own` holds the names of company and product, see `ownNames`.
    Paragraphs(QList<Placed>& list, const QStringList& own)
        : m_list(list)
        , m_own(own) {}

    void assign();

private:
    using Scores = std::array<double, stateCount>;

    /// A paragraph with what belongs to it: the list that it introduces, a table, a figure.
    struct Unit {
        qsizetype first = 0;
        qsizetype last = 0;
        qsizetype main = 0; ///< the paragraph itself
        int section = 0;    ///< counts the headings that say nothing known
        Scores score{};
        bool quotation = false;
        bool signature = false; ///< says who spoke in the unit before
        Quotation quote;
    };

    void divide();
    [[nodiscard]] bool attaches(const Placed& placed) const;
    [[nodiscard]] QString wordsOfUnit(const Unit& unit) const;
    void judge(qsizetype index);
    void judgeForm(Unit& unit, qsizetype index);
    void force(Unit& unit, const Placed& placed);
    [[nodiscard]] bool isLateCall(const Unit& unit, const Placed& placed) const;
    void readSignature(Unit& unit);
    void findLateSummary();
    void settleVoices();
    [[nodiscard]] double step(int from, int to, qsizetype index) const;
    [[nodiscard]] QList<int> likeliest() const;
    void ensureSolution(QList<int>& states) const;
    void apply(const Unit& unit, int state);

    QList<Placed>& m_list;
    const QStringList& m_own;
    QList<Unit> m_units;
};

} // namespace backcast::exchange
