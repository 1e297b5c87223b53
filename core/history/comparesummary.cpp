// SPDX-License-Identifier: MIT
//
// The cards: what changed, in a few lines.

#include "core/history/comparesay.h"

#include <QHash>

#include <algorithm>

namespace backcast {

using comparing::counted;
using comparing::Say;
using What = ComparedItem::What;

namespace {

constexpr int longestCard = 400; ///< characters
constexpr int longestSame = 60;  ///< of a stretch that did not change
constexpr int keptOfSame = 24;   ///< of a longer one, at each side that is next to a change
constexpr QChar ellipsis = u'\u2026';

/// Collects the line of a card, up to its length.
class CardLine {
public:
    void add(TextRun::Kind kind, QString text) {
        text.replace(lineBreak, u' ');
        const int room = longestCard - m_length;
        if (text.isEmpty() || room <= 0) return;
        m_length += int(text.size());
        if (text.size() > room) text = comparing::shortened(text, room);
        if (!m_runs.isEmpty() && m_runs.last().kind == kind)
            m_runs.last().text += text;
        else
            m_runs.append({text, kind});
    }

    /// What changed in a text, with what stands around it.
    void addRuns(const QList<TextRun>& runs) {
        if (m_length > 0) add(TextRun::Kind::Same, QStringLiteral(" "));
        const comparing::ContextRoom room{longestSame, keptOfSame};
        for (int i = 0; i < int(runs.size()); ++i) {
            const TextRun& run = runs.at(i);
            const bool isSame = run.kind == TextRun::Kind::Same || run.kind == TextRun::Kind::Restyled;
            add(run.kind, isSame
                              ? comparing::contextOf(run.text.plain(), i > 0, i + 1 < int(runs.size()), room)
                              : run.text.plain());
            // What came stands apart from what went.
            if (run.kind == TextRun::Kind::Deleted && i + 1 < int(runs.size()) &&
                runs.at(i + 1).kind == TextRun::Kind::Inserted)
                add(TextRun::Kind::Same, QStringLiteral(" "));
        }
    }

    [[nodiscard]] QList<SummaryRun> take() { return std::move(m_runs); }

private:
    QList<SummaryRun> m_runs;
    int m_length = 0;
};

QList<SummaryRun> line(const QStringList& pieces) {
    return {{pieces.join(comparing::between), TextRun::Kind::Same}};
}

class Cards {
public:
    Cards(const Comparison& comparison, const ComparedNames& names)
        : m_comparison(comparison)
        , m_names(names) {
        for (const int change : comparison.changes) {
            const ComparedItem& item = comparison.items.at(change);
            const int number = comparing::questionNumber(item);
            if (number > 0 && !m_firstOfQuestion.contains(number)) m_firstOfQuestion.insert(number, change);
            const bool isOfPart =
                item.what == What::Block || item.what == What::Question || item.what == What::PartHeading;
            if (isOfPart && !m_firstOfPart.contains(int(item.place())))
                m_firstOfPart.insert(int(item.place()), change);
            if (!m_firstOfWhat.contains(int(item.what))) m_firstOfWhat.insert(int(item.what), change);
        }
    }

    QList<SummaryCard> make(const std::optional<CommentProgress>& comments) {
        constexpr int questions = 5;
        for (int number = 1; number <= questions; ++number) addQuestion(number);
        for (const Place place : comparedOrder) addPart(place);
        addRecords();
        addRecordCard(What::Visual, Say::tr("Figures"));
        addRecordCard(What::Experiment, Say::tr("Experiments"));
        if (comments)
            m_cards.append({Say::tr("Comments"),
                            line({Say::tr("%1 of %2 answered since %3")
                                      .arg(QString::number(comments->answered),
                                           QString::number(comments->all), m_names.before)}),
                            -1,
                            {}});
        return std::move(m_cards);
    }

private:
    void addQuestion(int number) {
        if (!m_firstOfQuestion.contains(number)) return;
        bool wasAnswered = false;
        bool isAnswered = false;
        CardLine changed;
        for (const ComparedItem& item : m_comparison.items) {
            if (comparing::questionNumber(item) != number) continue;
            wasAnswered = wasAnswered || (item.blockBefore && !item.blockBefore->isEmpty());
            isAnswered = isAnswered || (item.blockAfter && !item.blockAfter->isEmpty());
            if (!item.isChange()) continue;
            changed.addRuns(item.runs);
        }
        CardLine text;
        if (!wasAnswered && isAnswered)
            text.add(TextRun::Kind::Same, Say::tr("Unanswered before. Now:") + u' ');
        if (wasAnswered && !isAnswered)
            text.add(TextRun::Kind::Same, Say::tr("No longer answered. Before:") + u' ');
        for (const SummaryRun& run : changed.take()) text.add(run.kind, run.text);
        m_cards.append({comparing::questionCardTitle(number), text.take(), m_firstOfQuestion.value(number),
                        Place::Questions});
    }

    void addPart(Place place) {
        const PartChanges& part = m_comparison.of(place);
        // Of the five answers each has a card of its own.
        if (part.isEmpty() || (place == Place::Questions && !m_firstOfQuestion.isEmpty())) return;
        QStringList pieces;
        if (part.headingChanged) pieces.append(Say::tr("heading changed"));
        addQuestions(pieces, part);
        addParagraphs(pieces, part);
        const bool isFaq = place == Place::CustomerFaq || place == Place::InternalFaq;
        if (!isFaq && part.wordsIn + part.wordsOut > 0)
            pieces.append(comparing::wordsInWords(part.wordsIn, part.wordsOut));
        m_cards.append(
            {partName(m_comparison, place), line(pieces), m_firstOfPart.value(int(place), -1), place});
    }

    static void addQuestions(QStringList& pieces, const PartChanges& part) {
        const auto add = [&](int count, const QString& one, const QString& many) {
            if (count > 0) pieces.append(counted(count, one, many));
        };
        add(part.questionsNew, Say::tr("1 question new"), Say::tr("%1 questions new"));
        add(part.questionsGone, Say::tr("1 question deleted"), Say::tr("%1 questions deleted"));
        QStringList moves;
        constexpr int most = 3;
        int inside = 0;
        for (const auto& [from, to] : part.questionMoves) {
            if (from == 0) continue;
            if (++inside <= most) moves.append(Say::tr("%1 → %2").arg(from).arg(to));
        }
        if (inside > most) moves.append(ellipsis);
        if (inside > 0)
            pieces.append(
                Say::tr("%1 moved (%2)").arg(QString::number(inside), moves.join(QStringLiteral(", "))));
        add(part.questionsArrived, Say::tr("1 from another part"), Say::tr("%1 from another part"));
        add(part.questionsChanged, Say::tr("1 question changed"), Say::tr("%1 questions changed"));
        add(part.answersChanged, Say::tr("1 answer changed"), Say::tr("%1 answers changed"));
    }

    static void addParagraphs(QStringList& pieces, const PartChanges& part) {
        const auto add = [&](int count, const QString& one, const QString& many) {
            if (count > 0) pieces.append(counted(count, one, many));
        };
        add(part.paragraphsChanged, Say::tr("1 paragraph changed"), Say::tr("%1 paragraphs changed"));
        add(part.paragraphsNew, Say::tr("1 paragraph new"), Say::tr("%1 paragraphs new"));
        add(part.paragraphsGone, Say::tr("1 paragraph deleted"), Say::tr("%1 paragraphs deleted"));
        add(part.paragraphsMoved, Say::tr("1 paragraph moved"), Say::tr("%1 paragraphs moved"));
    }

    void addRecords() {
        const int item = m_firstOfWhat.value(int(What::Record), -1);
        if (item < 0) return;
        QStringList pieces;
        for (const FactChange& fact : m_comparison.items.at(item).facts)
            pieces.append(comparing::factInWords(fact));
        m_cards.append({Say::tr("Document"), line(pieces), item, {}});
    }

    void addRecordCard(What what, const QString& title) {
        const int first = m_firstOfWhat.value(int(what), -1);
        if (first < 0) return;
        int counts[3] = {}; // changed, new, gone
        QStringList facts;  // of a single one
        for (int i = first; i < int(m_comparison.items.size()); ++i) {
            const ComparedItem& item = m_comparison.items.at(i);
            if (item.what != what) continue;
            counts[0] += item.state == ChangeState::Changed ? 1 : 0;
            counts[1] += item.state == ChangeState::Inserted ? 1 : 0;
            counts[2] += item.state == ChangeState::Deleted ? 1 : 0;
            facts = notesInWords(item, m_comparison);
        }
        QStringList pieces;
        if (counts[0] > 0) pieces.append(Say::tr("%1 changed").arg(counts[0]));
        if (counts[1] > 0) pieces.append(Say::tr("%1 new").arg(counts[1]));
        if (counts[2] > 0) pieces.append(Say::tr("%1 deleted").arg(counts[2]));
        const bool isOneChanged = counts[0] == 1 && counts[1] + counts[2] == 0;
        m_cards.append({title, line(isOneChanged && !facts.isEmpty() ? facts : pieces), first, {}});
    }

    const Comparison& m_comparison;
    const ComparedNames& m_names;
    QHash<int, int> m_firstOfQuestion;
    QHash<int, int> m_firstOfPart;
    QHash<int, int> m_firstOfWhat;
    QList<SummaryCard> m_cards;
};

} // namespace

QString SummaryCard::text() const {
    QString text;
    for (const SummaryRun& run : runs) text += run.text;
    return text;
}

QList<SummaryCard> summaryCards(const Comparison& comparison, const ComparedNames& names,
                                const std::optional<CommentProgress>& comments) {
    return Cards(comparison, names).make(comments);
}

} // namespace backcast
