// SPDX-License-Identifier: MIT
//
// Finds what is what in a press release. What headings and labels leave open is decided by place and form:
// first the head (title, headline, subheading, dateline), then the paragraphs, as the likeliest way through
// the parts of a release.

#include "core/document/dateline.h"
#include "core/document/names.h"
#include "core/exchange/prepare.h"
#include "core/exchange/quotes.h"
#include "core/exchange/sorting.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

bool announces(QStringView text) {
    return vocabulary().contains(u"announce"_s, cueText(text, 300));
}

bool isBody(const Placed& placed) {
    const Source& source = placed.source;
    if (source.shape == Shape::Heading)
        return placed.fixed && placed.role != roles::headline && placed.role != roles::subheading;
    if (placed.fixed)
        return placed.role != roles::headline && placed.role != roles::subheading &&
               placed.role != roles::dateline;
    if (source.shape != Shape::Paragraph)
        return source.shape != Shape::Rule && source.shape != Shape::Figure && source.shape != Shape::Quote;
    const QString plain = source.text.plain();
    if (const auto dateline = readDateline(plain)) return dateline->end < plain.size();
    if (isAll(source.text, Style::Emphasis) || isAll(source.text, Style::Strong)) return false;
    const qsizetype words = wordsOf(plain).size();
    return words > 25 || (words > 9 && plain.trimmed().endsWith(u'.')) || questionPrefix(plain) > 0;
}

// ---- the head ----

class Head {
public:
    explicit Head(Sorted& sorted)
        : m_sorted(sorted)
        , m_list(sorted.release) {}

    void settle() {
        m_end = 0;
        while (m_end < m_list.size() && (m_list.at(m_end).preamble || !isBody(m_list.at(m_end)))) ++m_end;
        collect();
        if (!hasRole(roles::headline))
            chooseHeadline();
        else
            keepTitle();
        chooseSubheadings();
        dismissPreamble();
    }

private:
    void collect() {
        for (qsizetype i = 0; i < m_end; ++i) {
            Placed& placed = m_list[i];
            if (placed.fixed) continue;
            const QString plain = placed.source.text.plain();
            if (!hasWords(plain) || placed.source.shape == Shape::Rule ||
                placed.source.shape == Shape::Figure)
                continue;
            if (const auto dateline = readDateline(plain);
                dateline && dateline->end >= plain.size() && !placed.preamble) {
                give(placed, roles::dateline, Reason::Dateline, 0.9);
                continue;
            }
            if (placed.preamble && placed.source.shape != Shape::Heading) continue;
            if (placed.source.shape == Shape::Quote) continue; // a note
            (placed.preamble ? m_before : m_candidates).append(i);
        }
    }

    [[nodiscard]] bool hasRole(QLatin1StringView role) const {
        return std::any_of(m_list.begin(), m_list.end(),
                           [role](const Placed& placed) { return placed.role == role; });
    }

    static void give(Placed& placed, QLatin1StringView role, Reason reason, double confidence) {
        placed.role = role;
        placed.fixed = true;
        placed.reason = reason;
        placed.confidence = confidence;
        if (placed.source.shape == Shape::Heading) placed.source.shape = Shape::Paragraph;
        for (const Style style : {Style::Strong, Style::Emphasis})
            if (isAll(placed.source.text, style)) placed.source.text = without(placed.source.text, style);
    }

    void chooseHeadline() {
        if (m_candidates.isEmpty()) {
            chooseFromPreamble();
            return;
        }
        qsizetype chosen = 0;
        const auto text = [this](qsizetype i) { return m_list.at(m_candidates.at(i)).source.text.plain(); };
        const bool shortFirst = wordsOf(text(0)).size() <= 6 && !announces(text(0));
        const bool second = m_candidates.size() > 1 &&
                            m_list.at(m_candidates.at(1)).source.shape == Shape::Heading &&
                            announces(text(1));
        if (shortFirst && second && m_sorted.title.isEmpty()) {
            m_sorted.title = text(0);
            m_sorted.titleRest = text(0);
            m_gone.append(m_candidates.takeFirst());
        }
        const Placed& first = m_list.at(m_candidates.at(chosen));
        const bool slanted =
            isAll(first.source.text, Style::Emphasis) && !isAll(first.source.text, Style::Strong);
        if (slanted && first.source.shape != Shape::Heading) return;
        give(m_list[m_candidates.takeFirst()], roles::headline, Reason::Position, 0.85);
    }

    /// Nothing stands between "Press release" and its first paragraph: the document's own title may be the
    /// headline.
    void chooseFromPreamble() {
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            const QString plain = m_list.at(m_before.at(i)).source.text.plain();
            if (!announces(plain) && wordsOf(plain).size() < 6) continue;
            give(m_list[m_before.at(i)], roles::headline, Reason::Position, 0.7);
            m_list[m_before.at(i)].preamble = false;
            m_before.removeAt(i);
            break;
        }
        keepTitle();
    }

    void keepTitle() {
        const auto take = [this](QList<qsizetype>& from) {
            if (!m_sorted.title.isEmpty() || from.isEmpty() ||
                m_list.at(from.first()).source.shape != Shape::Heading)
                return;
            m_sorted.title = m_sorted.titleRest = m_list.at(from.first()).source.text.plain();
            m_gone.append(from.takeFirst());
        };
        take(m_before);
        if (hasRole(roles::headline)) take(m_candidates);
    }

    void chooseSubheadings() {
        if (m_before.size() > 0 && m_sorted.title.isEmpty()) keepTitle();
        const bool present = hasRole(roles::subheading);
        const bool headed = hasRole(roles::headline);
        int chosen = 0;
        for (const qsizetype i : m_candidates) {
            Placed& placed = m_list[i];
            const QString plain = placed.source.text.plain();
            const qsizetype words = wordsOf(plain).size();
            const bool slanted = isAll(placed.source.text, Style::Emphasis);
            if (!present && headed && chosen < 2 && (slanted || words >= 4) && words <= 70) {
                give(placed, roles::subheading, Reason::Position, slanted ? 0.9 : 0.7);
                ++chosen;
            } else if (!present && !headed && slanted) {
                give(placed, roles::subheading, Reason::Form, 0.7);
            }
        }
    }

    /// What stands before the press release and is no title of it, and what is left of its head, belongs to
    /// no part.
    void dismissPreamble() {
        QList<Placed> kept;
        for (qsizetype i = 0; i < m_list.size(); ++i) {
            Placed& placed = m_list[i];
            if (m_gone.contains(i)) continue;
            const bool note = i < m_end && placed.role.isEmpty() && placed.source.shape == Shape::Quote;
            if (placed.preamble || note)
                m_sorted.unsorted.append(placed);
            else
                kept.append(placed);
        }
        m_list = kept;
    }

    Sorted& m_sorted;
    QList<Placed>& m_list;
    qsizetype m_end = 0;
    QList<qsizetype> m_before;     ///< headings before "Press release"
    QList<qsizetype> m_candidates; ///< for headline and subheading
    QList<qsizetype> m_gone;       ///< became the title
};

// ---- the paragraphs ----

enum State { Summary, Problem, Solution, Leader, Experience, Customer, Action, Boilerplate, stateCount };

QLatin1StringView roleOf(int state) {
    static constexpr QLatin1StringView names[] = {
        roles::summary,    roles::problem,       roles::solution,     roles::leaderQuote,
        roles::experience, roles::customerQuote, roles::callToAction, roles::boilerplate};
    return names[state];
}

int stateOf(const QString& role) {
    for (int state = 0; state < stateCount; ++state)
        if (role == roleOf(state)) return state;
    return -1;
}

/// A paragraph with what belongs to it: the list that it introduces, a table, a figure.
struct Unit {
    qsizetype first = 0;
    qsizetype last = 0;
    qsizetype main = 0; ///< the paragraph itself
    std::array<double, stateCount> score{};
    bool quotation = false;
    Quotation quote;
};

class Paragraphs {
public:
    Paragraphs(QList<Placed>& list, const QStringList& own)
        : m_list(list)
        , m_own(own) {}

    void assign() {
        divideUnits();
        if (m_units.isEmpty()) return;
        for (qsizetype i = 0; i < m_units.size(); ++i) judge(i);
        settleVoices();
        const QList<int> states = likeliest();
        for (qsizetype i = 0; i < m_units.size(); ++i) apply(m_units.at(i), states.at(i));
    }

private:
    [[nodiscard]] static bool isHeadRole(const Placed& placed) {
        return placed.role == roles::headline || placed.role == roles::subheading ||
               placed.role == roles::dateline;
    }

    [[nodiscard]] bool attaches(const Placed& placed, bool open) const {
        const Source& source = placed.source;
        if (!open || placed.newSection) return false;
        if (source.shape == Shape::Item) return !readQuotation(source.text.plain(), m_own, false).quoted;
        if (source.shape == Shape::Paragraph || source.shape == Shape::Quote) return source.level > 0;
        return source.shape != Shape::Heading;
    }

    void divideUnits() {
        qsizetype heading = -1;
        for (qsizetype i = 0; i < m_list.size(); ++i) {
            const Placed& placed = m_list.at(i);
            if (isHeadRole(placed)) {
                m_open = false;
                continue;
            }
            const bool sameRole = m_open && placed.role == m_list.at(m_units.last().main).role;
            if (sameRole && attaches(placed, m_open)) {
                m_units.last().last = i;
                continue;
            }
            if (placed.source.shape == Shape::Heading && !placed.fixed) { // goes with what follows
                if (heading < 0) heading = i;
                m_open = false;
                continue;
            }
            Unit unit;
            unit.first = heading >= 0 ? heading : i;
            unit.main = unit.last = i;
            heading = -1;
            m_units.append(unit);
            m_open = true;
        }
        if (heading >= 0 && !m_units.isEmpty())
            m_units.last().last = m_list.size() - 1;
        else if (heading >= 0)
            m_units.append(Unit{heading, m_list.size() - 1, heading, {}, false, {}});
    }

    [[nodiscard]] QString wordsOfUnit(const Unit& unit) const {
        QString words;
        for (qsizetype i = unit.main; i <= unit.last && words.size() < 3000; ++i)
            words += m_list.at(i).source.text.plain() + u' ';
        return words;
    }

    void judge(qsizetype index) {
        Unit& unit = m_units[index];
        const Placed& placed = m_list.at(unit.main);
        const Source& source = placed.source;
        const bool quoteRole = placed.role == u"quotes" || placed.role == roles::leaderQuote ||
                               placed.role == roles::customerQuote;
        unit.quote = readQuotation(source.text.plain(), m_own, quoteRole);
        const bool signature =
            index > 0 && m_units.at(index - 1).quotation && isSignature(source.text.plain());
        unit.quotation =
            unit.quote.quoted || signature || (source.shape == Shape::Quote && unit.quote.attributed);
        if (signature) unit.quote.voice = m_units.at(index - 1).quote.voice;
        judgeForm(unit, index);
        force(unit, placed, quoteRole);
    }

    void judgeForm(Unit& unit, qsizetype index) {
        const Vocabulary& words = vocabulary();
        const QString plain = m_list.at(unit.main).source.text.plain();
        const QString cues = cueText(wordsOfUnit(unit));
        const double place = m_units.size() > 1 ? double(index) / double(m_units.size() - 1) : 0;
        const int problems = std::min(4, words.count(u"problem"_s, cues));
        const int solutions = std::min(4, words.count(u"solution"_s, cues));
        const int steps = std::min(5, words.count(u"experience"_s, cues));
        const int calls = std::min(3, words.count(u"call_to_action"_s, cues));
        const bool strongCall = words.contains(u"strong_call"_s, cues);
        const bool names =
            std::any_of(m_own.begin(), m_own.end(), [&](const QString& name) { return cues.contains(name); });
        const QString start = cues.left(80);
        const bool subject = std::any_of(m_own.begin(), m_own.end(),
                                         [&](const QString& name) { return start.contains(name); }) ||
                             start.startsWith(u" it ") || start.startsWith(u" our ") ||
                             start.startsWith(u" the new ");
        const bool numbered = unit.last > unit.main && m_list.at(unit.last).source.ordered;
        auto& score = unit.score;
        score[Summary] = index == 0 ? 4.0 : index == 1 ? -1.0 : -3.0;
        if (const auto dateline = readDateline(plain); dateline && dateline->end < plain.size())
            score[Summary] += index < 3 ? 6 : 0;
        score[Problem] = 0.8 * problems - 0.3 * solutions - (names ? 0.5 : 0.0) - (subject ? 0.8 : 0.0);
        score[Solution] = 0.3 + 0.5 * solutions + (names ? 0.7 : 0.0) + (subject ? 0.7 : 0.0);
        score[Experience] = 0.5 * steps - 0.3 + (numbered ? 1.2 : 0.0);
        score[Action] = 0.5 * calls + (strongCall ? 2.5 : 0.0) - (place < 0.5 ? 1.5 : 0.0) -
                        (plain.size() > 900 ? 1.0 : 0.0) + (place == 1.0 ? 0.6 : 0.0);
        score[Boilerplate] = (words.contains(u"boilerplate"_s, cues) ? 2.5 : -2.0) +
                             (place == 1.0 ? 0.5 : 0.0) + (start.startsWith(u" about ") ? 2.0 : 0.0);
        score[Leader] = score[Customer] = -8;
        if (unit.quotation) {
            score.fill(-8);
            score[Leader] = score[Customer] = 4;
        }
    }

    /// What a heading or a label says stands, but a quotation is one wherever it stands, and "To learn more,
    /// visit ..." behind a quotation is none.
    void force(Unit& unit, const Placed& placed, bool quoteRole) {
        if (!placed.fixed) return;
        const QString cues = cueText(wordsOfUnit(unit));
        if (quoteRole) {
            const bool bare = !unit.quote.attributed && unit.quote.start == 0 &&
                              !placed.source.text.plain().contains(u'\u201c') &&
                              !placed.source.text.plain().contains(u'"');
            const bool call = bare && vocabulary().contains(u"strong_call"_s, cues) &&
                              placed.source.label.isEmpty() && placed.heading.isEmpty();
            if (call) {
                unit.quotation = false;
                unit.score.fill(-8);
                unit.score[Action] = 20;
                return;
            }
            unit.quotation = true;
            unit.score.fill(-8);
            if (const int state = stateOf(placed.role); state >= 0) {
                unit.score[size_t(state)] = 20;
                unit.quote.voice = state == Leader ? Voice::Leader : Voice::Customer;
                unit.quote.certainty = 1;
            } else {
                unit.score[Leader] = 4;
                unit.score[Customer] = 4.5;
            }
            return;
        }
        if (unit.quotation && unit.quote.attributed && unit.quote.quoted) return;
        const bool loose =
            placed.reason == Reason::Label && placed.source.label.isEmpty() && placed.heading.isEmpty();
        if (loose && placed.role != roles::callToAction && vocabulary().contains(u"strong_call"_s, cues) &&
            &placed == &m_list.at(unit.main)) {
            unit.score[Action] += 2;
            unit.score[size_t(std::max(0, stateOf(placed.role)))] += 3;
            return;
        }
        const int state = stateOf(placed.role);
        if (state < 0) return;
        unit.quotation = false;
        unit.score.fill(-8);
        unit.score[size_t(state)] = 20;
    }

    /// Quotations compare with each other: the first of two that say little is the leader's.
    void settleVoices() {
        QList<Unit*> open;
        bool leader = false;
        bool customer = false;
        for (Unit& unit : m_units) {
            if (!unit.quotation) continue;
            if (unit.quote.voice == Voice::Unknown || unit.quote.certainty < 0.1)
                open.append(&unit);
            else
                (unit.quote.voice == Voice::Leader ? leader : customer) = true;
        }
        for (qsizetype i = 0; i < open.size(); ++i) {
            const bool first = i == 0 && !leader && (open.size() > 1 || customer);
            open.at(i)->quote.voice = first ? Voice::Leader : Voice::Customer;
            if (!customer && leader && !first) open.at(i)->quote.voice = Voice::Customer;
            open.at(i)->quote.certainty = 0.3;
        }
        for (Unit& unit : m_units) {
            if (!unit.quotation || unit.quote.voice == Voice::Unknown) continue;
            unit.score[unit.quote.voice == Voice::Leader ? Leader : Customer] += 3;
        }
    }

    [[nodiscard]] double step(int from, int to, const Unit& unit) const {
        const bool section = m_list.at(unit.first).newSection || m_list.at(unit.main).newSection;
        if (from == to) return from == Summary ? -1.0 : section ? -0.1 : 0.2;
        const bool fromQuote = from == Leader || from == Customer;
        if (to == Leader || to == Customer) return 0;
        if (fromQuote)
            return to == Summary      ? -4
                   : to == Problem    ? -1.2
                   : to == Solution   ? -0.5
                   : to == Experience ? 0.5
                                      : 0;
        if (from == Summary && to == Problem) return 0.7;
        if (from == Problem && to == Solution) return 0.5;
        if (from == Action || from == Boilerplate) return to > from ? 0 : -1.5;
        if (to < from) return to == Summary ? -4 : -1.0;
        return 0;
    }

    /// The best way through the states (Viterbi).
    [[nodiscard]] QList<int> likeliest() const {
        QList<std::array<int, stateCount>> back;
        std::array<double, stateCount> best = m_units.first().score;
        for (int state = Problem; state < stateCount; ++state)
            best[size_t(state)] -= state == Leader || state == Customer ? 0 : 1;
        for (qsizetype i = 1; i < m_units.size(); ++i) {
            std::array<double, stateCount> now{};
            std::array<int, stateCount> from{};
            for (int to = 0; to < stateCount; ++to) {
                double most = -1e9;
                for (int state = 0; state < stateCount; ++state) {
                    const double value = best[size_t(state)] + step(state, to, m_units.at(i));
                    if (value > most) most = value, from[size_t(to)] = state;
                }
                now[size_t(to)] = most + m_units.at(i).score[size_t(to)];
            }
            back.append(from);
            best = now;
        }
        QList<int> states(m_units.size());
        states.last() = int(std::max_element(best.begin(), best.end()) - best.begin());
        for (qsizetype i = m_units.size() - 1; i > 0; --i)
            states[i - 1] = back.at(i - 1)[size_t(states.at(i))];
        return states;
    }

    void apply(const Unit& unit, int state) {
        for (qsizetype i = unit.first; i <= unit.last; ++i) {
            Placed& placed = m_list[i];
            if (isHeadRole(placed)) continue;
            if (placed.role != roleOf(state)) {
                placed.reason = unit.quotation ? Reason::Quotation : Reason::Form;
                placed.confidence = unit.quotation ? 0.6 + 0.3 * unit.quote.certainty : 0.55;
                if (state == Summary) placed.reason = Reason::Position, placed.confidence = 0.8;
            }
            placed.role = roleOf(state);
        }
    }

    QList<Placed>& m_list;
    const QStringList& m_own;
    QList<Unit> m_units;
    bool m_open = false;
};

// ---- before and after ----

/// "... no longer enough. "My system relies on ...," said Miguel": prose and a long quotation in one
/// paragraph are two.
void divideAtQuotations(QList<Placed>& list, const QStringList& own) {
    QList<Placed> divided;
    for (const Placed& placed : list) {
        const QString plain = placed.source.text.plain();
        const bool candidate = placed.source.shape == Shape::Paragraph && placed.source.level == 0 &&
                               plain.size() < 6000 && placed.role != roles::headline;
        const Quotation quote = candidate ? readQuotation(plain, own, false) : Quotation();
        const qsizetype at = quote.start;
        const bool sentence = at > 2 && (plain.at(at - 1).isSpace() || plain.at(at - 1) == lineBreak) &&
                              QStringView(u".!?:").contains(plain.at(at - 2));
        if (!candidate || quote.quoted || !quote.attributed || !sentence ||
            wordsOf(plain.left(at)).size() < 20 || plain.size() - at < 120) {
            divided.append(placed);
            continue;
        }
        Placed prose = placed;
        prose.source = slice(placed.source, 0, at);
        Placed quotation = placed;
        quotation.source = slice(placed.source, at, plain.size());
        quotation.source.label.clear();
        quotation.heading.clear();
        divided.append(prose);
        divided.append(quotation);
    }
    list = divided;
}

bool isInstruction(const Placed& placed) {
    if (placed.source.shape != Shape::Quote || placed.fixed) return false;
    const QString plain = placed.source.text.plain();
    return vocabulary().beginsWith(u"instructions"_s, cueText(plain, 80));
}

} // namespace

QStringList ownNames(const Sorted& sorted, const QString& product) {
    QStringList names;
    const auto add = [&names](const QString& name) {
        const QString cue = cueText(name, 80);
        static const QSet<QString> generic{
            u"  "_s,   u" the "_s,           u" about "_s,      u" we "_s,         u" our "_s,
            u" a "_s,  u" now "_s,           u" today "_s,      u" new "_s,        u" us "_s,
            u" it "_s, u" press release "_s, u" announcing "_s, u" introducing "_s};
        if (cue.size() > 3 && wordsOf(name).size() <= 5 && !generic.contains(cue) && !names.contains(cue))
            names.append(cue);
        QString initials; // "GSF" for "Green Software Foundation"
        for (const QString& word : wordsOf(name)) initials += word.front();
        if (initials.size() >= 3 && !names.contains(u' ' + initials + u' '))
            names.append(u' ' + initials + u' ');
    };
    add(product);
    add(sorted.titleRest);
    bool first = true;
    for (const Placed& placed : sorted.release) {
        const QString plain = placed.source.text.plain();
        if (placed.role == roles::headline ||
            (placed.role.isEmpty() && placed.source.shape == Shape::Heading)) {
            const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
            for (qsizetype i = 1; i < std::min<qsizetype>(words.size(), 7); ++i) {
                if (!vocabulary().beginsWith(u"announce"_s, cueText(words.at(i)))) continue;
                add(words.mid(0, i).join(u' '));
                QStringList object; // what is launched: "launches Morning Cover so ..."
                for (qsizetype j = i + 1; j < words.size() && !words.at(j).isEmpty() &&
                                          words.at(j).front().isUpper() && object.size() < 4;
                     ++j)
                    object.append(words.at(j));
                if (!object.isEmpty()) add(object.join(u' '));
                break;
            }
            if (const qsizetype colon = plain.indexOf(u':'); colon > 0) add(plain.left(colon));
        }
        for (const QString& heading : {placed.heading, placed.source.label})
            for (const QString& about : {u"About "_s, u"Acerca de "_s, u"Sobre "_s})
                if (heading.startsWith(about)) add(heading.mid(about.size()));
        if (first && placed.source.shape == Shape::Paragraph && wordsOf(plain).size() > 20) {
            first = false; // in the first paragraph, not in a quotation, bold words are the names
            for (const Span& span : placed.source.text.spans())
                if (span.styles.testFlag(Style::Strong) && span.length < 40 &&
                    !readDateline(plain.mid(span.start, span.length)))
                    add(plain.mid(span.start, span.length));
        }
    }
    return names;
}

void assignRoles(Sorted& sorted, const QString& product) {
    Head(sorted).settle();
    QList<Placed> kept;
    for (const Placed& placed : sorted.release)
        (isInstruction(placed) ? sorted.unsorted : kept).append(placed);
    sorted.release = kept;
    const QStringList own = ownNames(sorted, product);
    divideAtQuotations(sorted.release, own);
    Paragraphs(sorted.release, own).assign();
}

} // namespace backcast::exchange
