// SPDX-License-Identifier: MIT
//
// The paragraphs of a release: each is judged by its words and its place, then the likeliest way through the
// parts of a release decides for all of them together, because "problem, solution, quotation" is likelier
// than any other order.

#include "core/exchange/paragraphs.h"

#include "core/document/dateline.h"
#include "core/document/names.h"
#include "core/exchange/vocabulary.h"

#include <algorithm>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr double never = -8; ///< no order of parts outweighs it
constexpr double always = 20;

QLatin1StringView roleOf(int state) {
    static constexpr QLatin1StringView names[] = {
        roles::summary,    roles::problem,       roles::solution,     roles::leaderQuote,
        roles::experience, roles::customerQuote, roles::callToAction, roles::boilerplate};
    return names[state];
}

int stateOf(const QString& role) {
    for (int state = 0; state < Paragraphs::stateCount; ++state)
        if (role == roleOf(state)) return state;
    return -1;
}

bool isHead(const Placed& placed) {
    return placed.role == roles::headline || placed.role == roles::subheading ||
           placed.role == roles::dateline || placed.container;
}

/// "— pilot user" below a quotation in the same block quote needs no capital.
bool signsQuote(const Placed& said, const Placed& signature) {
    const QString plain = signature.source.text.plain();
    return said.source.quoted && signature.source.quoted && plain.size() < 80 && plain.size() > 4 &&
           (plain.startsWith(u'\u2014') || plain.startsWith(u'\u2013') || plain.startsWith(u"--"));
}

/// Somebody speaks: "I", "we", "our", "nuestro".
bool isSpoken(const QString& cues) {
    static const QStringList persons{u" i "_s,   u" we "_s,   u" my "_s,    u" our "_s,     u" us "_s,
                                     u" me "_s,  u" im "_s,   u" ive "_s,   u" were "_s,    u" yo "_s,
                                     u" mi "_s,  u" mis "_s,  u" nos "_s,   u" nuestro"_s,  u" nuestra"_s,
                                     u" you "_s, u" your "_s, u" hemos "_s, u" tenemos "_s, u" necesit"_s};
    return std::any_of(persons.begin(), persons.end(),
                       [&cues](const QString& person) { return cues.contains(person); });
}

bool isQuoteRole(const QString& role) {
    return role == u"quotes" || role == roles::leaderQuote || role == roles::customerQuote;
}

} // namespace

void Paragraphs::assign() {
    divide();
    if (m_units.isEmpty()) return;
    for (qsizetype i = 0; i < m_units.size(); ++i) judge(i);
    findLateSummary();
    settleVoices();
    QList<int> states = likeliest();
    ensureSolution(states);
    for (qsizetype i = 0; i < m_units.size(); ++i) apply(m_units.at(i), states.at(i));
}

bool Paragraphs::attaches(const Placed& placed) const {
    const Source& source = placed.source;
    if (placed.newSection) return false;
    if (source.shape == Shape::Item) return !readQuotation(source.text.plain(), m_own, false).quoted;
    if (source.shape == Shape::Paragraph || source.shape == Shape::Quote) return source.level > 0;
    return source.shape != Shape::Heading;
}

void Paragraphs::divide() {
    qsizetype heading = -1;
    bool open = false;
    int section = 0;
    for (qsizetype i = 0; i < m_list.size(); ++i) {
        const Placed& placed = m_list.at(i);
        if (placed.newSection) ++section;
        if (isHead(placed)) {
            open = false;
            continue;
        }
        if (open && placed.role == m_list.at(m_units.last().main).role && attaches(placed)) {
            m_units.last().last = i;
            continue;
        }
        // A heading, a picture or a table says nothing by itself: it goes with the paragraph behind it.
        const Shape shape = placed.source.shape;
        open = placed.fixed || (shape != Shape::Heading && shape != Shape::Figure && shape != Shape::Table);
        if (!open) { // goes with what follows
            if (heading < 0) heading = i;
            continue;
        }
        Unit unit;
        unit.first = heading >= 0 ? heading : i;
        unit.main = unit.last = i;
        unit.section = section;
        heading = -1;
        m_units.append(unit);
    }
    if (heading < 0) return;
    if (m_units.isEmpty()) m_units.append(Unit{heading, heading, heading, section, {}, false, false, {}});
    m_units.last().last = m_list.size() - 1;
}

QString Paragraphs::wordsOfUnit(const Unit& unit) const {
    constexpr qsizetype enough = 3000; // characters
    QString words;
    for (qsizetype i = unit.main; i <= unit.last && words.size() < enough; ++i)
        words += m_list.at(i).source.text.plain() + u' ';
    return words;
}

void Paragraphs::judge(qsizetype index) {
    Unit& unit = m_units[index];
    const Placed& placed = m_list.at(unit.main);
    const QString plain = placed.source.text.plain();
    unit.quote = readQuotation(plain, m_own, isQuoteRole(placed.role));
    const bool afterQuote = index > 0 && m_units.at(index - 1).quotation;
    const qsizetype before = afterQuote ? m_units.at(index - 1).last : -1;
    unit.signature =
        afterQuote &&
        (isSignature(plain) || (!m_units.at(index - 1).signature && signsQuote(m_list.at(before), placed)));
    unit.quotation =
        unit.quote.quoted || unit.signature || (placed.source.shape == Shape::Quote && unit.quote.attributed);
    if (unit.quotation && !unit.quote.attributed && !unit.signature) readSignature(unit);
    // Words between marks that nobody says: what a screen or a page shows.
    if (unit.quotation && !unit.quote.attributed && !unit.signature && !placed.fixed &&
        !isSpoken(cueText(plain)))
        unit.quotation = false;
    judgeForm(unit, index);
    if (placed.fixed) force(unit, placed);
}

void Paragraphs::judgeForm(Unit& unit, qsizetype index) {
    const Vocabulary& words = vocabulary();
    const QString plain = m_list.at(unit.main).source.text.plain();
    const QString cues = cueText(wordsOfUnit(unit));
    const QString start = cues.left(80);
    const auto count = [&](const QString& list, int most) {
        return double(std::min(most, words.count(list, cues)));
    };
    const auto named = [this](const QString& text) {
        return std::any_of(m_own.begin(), m_own.end(),
                           [&text](const QString& name) { return text.contains(name); });
    };
    const bool withIt = (start.startsWith(u" with ") || start.startsWith(u" con ")) &&
                        (cues.contains(u" can ") || cues.contains(u" pued"));
    const bool subject = named(start) || start.startsWith(u" it ") || start.startsWith(u" our ") ||
                         start.startsWith(u" the new ") || withIt;
    const double place = m_units.size() > 1 ? double(index) / double(m_units.size() - 1) : 0;
    const bool last = index + 1 == m_units.size();
    const bool numbered = unit.last > unit.main && m_list.at(unit.last).source.ordered;
    const double about = (named(cues) ? 0.7 : 0.0) + (subject ? 0.7 : 0.0);
    const double strong = count(u"solution"_s, 3);
    auto& score = unit.score;
    score[Summary] = index == 0 ? 4.0 : index == 1 ? -1.0 : -3.0;
    if (const auto dateline = readDateline(plain); dateline && dateline->end < plain.size() && index < 3)
        score[Summary] += 6;
    const bool scarce = start.startsWith(u" few ") || start.startsWith(u" nobody ") ||
                        start.startsWith(u" no ") || start.startsWith(u" pocos ") ||
                        start.startsWith(u" nadie ");
    score[Problem] = (scarce ? 1.0 : 0.0) + count(u"problem"_s, 3) + 0.35 * count(u"problem_weak"_s, 3) +
                     (about > 0 ? 0.0 : 0.3 * count(u"contrast"_s, 3)) - 0.25 * strong - about -
                     (m_list.at(unit.main).newSection ? 0.5 : 0.0);
    score[Solution] = 0.5 * strong + 0.2 * count(u"solution_weak"_s, 3) + about - (about > 0 ? 0.0 : 0.2) +
                      (withIt ? 0.7 : 0.0);
    const bool inUse = start.startsWith(u" using ") || start.startsWith(u" to use ") ||
                       start.startsWith(u" usar ") || start.startsWith(u" para usar ");
    score[Experience] = 0.45 * count(u"experience"_s, 5) - 0.3 + (numbered ? 1.2 : 0.0) + (inUse ? 1.2 : 0.0);
    const double calls = count(u"call_to_action"_s, 3);
    const bool call = words.contains(u"strong_call"_s, cues);
    score[Action] = -0.7 + 0.5 * calls + (call ? 2.5 : 0.0) - (place < 0.5 ? 1.5 : 0.0) +
                    (!last               ? 0.0
                     : calls > 0 || call ? 1.0
                                         : -0.5) +
                    (plain.size() < 300   ? 0.4
                     : plain.size() > 900 ? -1.0
                                          : 0.0);
    score[Boilerplate] = (words.contains(u"boilerplate"_s, cues) ? 2.5 : -2.0) + (last ? 0.5 : 0.0) +
                         (start.startsWith(u" about ") ? 2.0 : 0.0);
    score[Leader] = score[Customer] = never;
    if (!unit.quotation) return;
    score.fill(never);
    score[Leader] = score[Customer] = 4;
}

/// "Ledger is available today at ...": the last line below "How it works" or "Key features" is the call to
/// action, not more of them.
bool Paragraphs::isLateCall(const Unit& unit, const Placed& placed) const {
    const QString plain = placed.source.text.plain();
    if (placed.source.shape != Shape::Paragraph || placed.source.level > 0 || plain.size() > 250 ||
        !placed.heading.isEmpty() || !placed.source.label.isEmpty() || unit.last != unit.main)
        return false;
    const bool lastOfRole = unit.last + 1 >= m_list.size() || m_list.at(unit.last + 1).role != placed.role ||
                            !m_list.at(unit.last + 1).heading.isEmpty();
    return lastOfRole && vocabulary().contains(u"late_call"_s, cueText(plain));
}

/// "For millions who ..., that is a nightmare", then "Ledger opens today as ...": the announcement is the
/// summary, and what stands in front of it is the problem.
void Paragraphs::findLateSummary() {
    if (m_units.size() < 3) return;
    const auto says = [this](const Unit& unit) {
        return cueText(m_list.at(unit.main).source.text.plain(), 400);
    };
    const auto named = [this](const QString& cues) {
        return std::any_of(m_own.begin(), m_own.end(),
                           [&cues](const QString& name) { return cues.contains(name); });
    };
    Unit& first = m_units[0];
    Unit& second = m_units[1];
    if (m_list.at(first.main).fixed || m_list.at(second.main).fixed || first.quotation || second.quotation)
        return;
    const QString before = says(first);
    const QString announced = says(second);
    const QString start = announced.left(70);
    const bool announces = (named(start) || start.contains(u" we ")) &&
                           vocabulary().contains(u"first_announce"_s, announced.left(140));
    const bool opening = named(before) || vocabulary().contains(u"first_announce"_s, before) ||
                         readDateline(m_list.at(first.main).source.text.plain());
    if (!announces || opening || !vocabulary().contains(u"problem"_s, before)) return;
    first.score[Summary] = 0;
    first.score[Problem] += 1;
    second.score[Summary] = 4.5;
}

/// What a heading or a label says stands; but a quotation with a speaker is one wherever it stands, and
/// behind a label "To learn more, visit ..." may be the call to action.
void Paragraphs::force(Unit& unit, const Placed& placed) {
    const int state = stateOf(placed.role);
    if (isQuoteRole(placed.role)) {
        unit.quotation = true;
        unit.score.fill(never);
        if (state < 0) {
            unit.score[Leader] = 4;
            unit.score[Customer] = 4.5;
            return;
        }
        unit.score[size_t(state)] = always;
        unit.quote.voice = state == Leader ? Voice::Leader : Voice::Customer;
        unit.quote.certainty = 1;
        return;
    }
    if (state < 0 || unit.signature || (unit.quote.attributed && unit.quote.quoted)) return;
    unit.quotation = false;
    if (isLateCall(unit, placed)) {
        unit.score.fill(never);
        unit.score[Action] = always;
        return;
    }
    const bool loose =
        placed.reason == Reason::Label && placed.source.label.isEmpty() && placed.heading.isEmpty();
    if (loose && vocabulary().contains(u"strong_call"_s, cueText(wordsOfUnit(unit)))) {
        unit.score[size_t(state)] += 3;
        unit.score[Action] += 1;
        return;
    }
    unit.score.fill(never);
    unit.score[size_t(state)] = always;
}

/// "— Kim Vale, founder" in a block of its own behind the quotation.
void Paragraphs::readSignature(Unit& unit) {
    if (unit.main + 1 >= m_list.size()) return;
    const Placed& next = m_list.at(unit.main + 1);
    const QString plain = next.source.text.plain();
    const bool item = next.source.shape == Shape::Item && plain.size() < 120 && isSignature(u"- "_s + plain);
    if (!next.heading.isEmpty() || !(item || isSignature(plain) || signsQuote(m_list.at(unit.main), next)))
        return;
    unit.quote.attributed = true;
    unit.quote.attribution = plain;
    unit.quote.voice = voiceOf(plain, m_list.at(unit.main).source.text.plain(), m_own, unit.quote.certainty);
}

/// Quotations compare with each other: the first of two that say little is the leader's.
void Paragraphs::settleVoices() {
    constexpr double sure = 0.1;
    QList<Unit*> open;
    bool leader = false;
    bool customer = false;
    for (Unit& unit : m_units) {
        if (!unit.quotation || unit.signature) continue;
        if (unit.quote.voice == Voice::Unknown || unit.quote.certainty < sure)
            open.append(&unit);
        else
            (unit.quote.voice == Voice::Leader ? leader : customer) = true;
    }
    for (qsizetype i = 0; i < open.size(); ++i) {
        const bool first = i == 0 && !leader && (open.size() > 1 || customer);
        open.at(i)->quote.voice = first ? Voice::Leader : Voice::Customer;
        open.at(i)->quote.certainty = 0.3;
    }
    for (qsizetype i = 0; i < m_units.size(); ++i) {
        Unit& unit = m_units[i];
        if (!unit.quotation) continue;
        if (unit.signature) unit.quote.voice = m_units.at(i - 1).quote.voice;
        unit.score[unit.quote.voice == Voice::Leader ? Leader : Customer] += 3;
    }
}

/// What it costs to go on from one part to another.
double Paragraphs::step(int from, int to, qsizetype index) const {
    const Unit& unit = m_units.at(index);
    const bool sameSection = unit.section > 0 && unit.section == m_units.at(index - 1).section;
    if (from == to) return from == Summary ? -1.0 : sameSection ? 1.2 : from == Problem ? 0.1 : 0.3;
    if (to == Leader || to == Customer) return 0;
    if (to == Summary) return index == 1 && from == Problem ? 0 : -4;
    if (from == Leader || from == Customer)
        return to == Problem ? -1.2 : to == Solution ? -0.6 : to == Experience ? 0.9 : 0;
    if (from == Summary && to == Problem) return 0.6;
    if (from == Problem && to == Solution) return 0.4;
    if (from == Action || from == Boilerplate) return to > from ? 0 : -1.5;
    return to < from ? -0.7 : 0;
}

/// The best way through the states (Viterbi).
QList<int> Paragraphs::likeliest() const {
    QList<std::array<int, stateCount>> back;
    Scores best = m_units.first().score;
    for (int state = Problem; state < stateCount; ++state)
        best[size_t(state)] -= state == Leader || state == Customer ? 0 : 1;
    for (qsizetype i = 1; i < m_units.size(); ++i) {
        Scores now{};
        std::array<int, stateCount> from{};
        for (int to = 0; to < stateCount; ++to) {
            double most = -1e18;
            for (int state = 0; state < stateCount; ++state) {
                const double value = best[size_t(state)] + step(state, to, i);
                if (value <= most) continue;
                most = value;
                from[size_t(to)] = state;
            }
            now[size_t(to)] = most + m_units.at(i).score[size_t(to)];
        }
        back.append(from);
        best = now;
    }
    QList<int> states(m_units.size());
    states.last() = int(std::max_element(best.begin(), best.end()) - best.begin());
    for (qsizetype i = m_units.size() - 1; i > 0; --i) states[i - 1] = back.at(i - 1)[size_t(states.at(i))];
    return states;
}

/// A release that says what is wrong goes on to say what helps: where nothing was taken for the solution, it
/// is the paragraph behind the first of the problem that looks most like it.
void Paragraphs::ensureSolution(QList<int>& states) const {
    if (states.contains(int(Solution))) return;
    qsizetype best = -1;
    double most = -1e18;
    const qsizetype first = states.indexOf(int(Problem));
    for (qsizetype i = first + 1; first >= 0 && i < states.size() && states.at(i) == Problem; ++i) {
        const Scores& score = m_units.at(i).score;
        if (m_list.at(m_units.at(i).main).fixed || score[Solution] - score[Problem] <= most) continue;
        most = score[Solution] - score[Problem];
        best = i;
    }
    if (best < 0) return;
    for (qsizetype i = best; i < states.size() && states.at(i) == Problem; ++i)
        if (!m_list.at(m_units.at(i).main).fixed) states[i] = Solution;
}

void Paragraphs::apply(const Unit& unit, int state) {
    for (qsizetype i = unit.first; i <= unit.last; ++i) {
        Placed& placed = m_list[i];
        if (isHead(placed)) continue;
        if (placed.role != roleOf(state)) {
            placed.reason = state == Summary ? Reason::Position
                            : unit.quotation ? Reason::Quotation
                                             : Reason::Form;
            placed.confidence = state == Summary ? 0.8
                                : unit.quotation ? 0.6 + 0.3 * unit.quote.certainty
                                                 : 0.55;
        }
        placed.role = roleOf(state);
    }
}

} // namespace backcast::exchange
