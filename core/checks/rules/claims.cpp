// SPDX-License-Identifier: MIT
#include "core/checks/rules/contents.h"
#include "core/checks/rules/groups.h"
#include "core/document/names.h"

#include <algorithm>
#include <unordered_set>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr WordClasses origins = bit(WordClass::Source) | bit(WordClass::Research) | bit(WordClass::Cite);

/// Whether a block says where what it says comes from.
bool hasSource(const BlockFacts& facts) {
    return facts.hasLink || (facts.classes & origins);
}

bool isAnswerTo(const Known& known, const Item& item, WordClasses asked) {
    if (item.entry < 0 || item.met.isQuestion()) return false;
    const Item* question = known.facts.entries()[size_t(item.entry)].question;
    return question && (question->facts->classes & asked);
}

/// Where the world before the product is told of.
bool tellsOfProblem(const Known& known, const Item& item) {
    if (item.isIn(Place::Release) || item.isIn(Place::Questions)) return item.isRole(roles::problem);
    return isAnswerTo(known, item, bit(WordClass::AskProblem));
}

/// "Studies show", "experts say".
bool saysStudies(const BlockFacts& facts, const Sentence& sentence) {
    for (int i = sentence.first; i + 1 < sentence.last; ++i) {
        const Token& token = facts.tokens[size_t(i)];
        const Token& next = facts.tokens[size_t(i) + 1];
        if (!token.quoted && (token.cues & bit(Cue::ClaimSource)) && next.joined &&
            (next.cues & bit(Cue::ClaimVerb)))
            return true;
    }
    return false;
}

class Claims {
public:
    explicit Claims(const Known& known)
        : m_known(known) {}

    /// The sentence that claims something of the world with a figure; null where there is none. Silent where
    /// the sentence is about us, about the product or about the future.
    [[nodiscard]] const Sentence* claim(const Item& item) const {
        const BlockFacts& facts = *item.facts;
        size_t figure = 0;
        for (const Sentence& sentence : facts.sentences) {
            bool figures = false;
            for (; figure < facts.figures.size() && facts.figures[figure].token < sentence.last; ++figure) {
                const FigureFact& found = facts.figures[figure];
                const Token& token = facts.tokens[size_t(found.token)];
                figures = figures || (!token.quoted && !token.replaced && isTelling(facts, found));
            }
            if (figures && isOfTheWorld(facts, sentence)) return &sentence;
        }
        return nullptr;
    }

    /// Whether a figure of the block comes back in a block that says where it comes from.
    [[nodiscard]] bool isSourcedElsewhere(const BlockFacts& facts) {
        if (!m_read) readSources();
        return std::any_of(facts.figures.begin(), facts.figures.end(), [&](const FigureFact& figure) {
            return isTelling(facts, figure) && m_sourced.count(withUnit(facts, figure)) > 0;
        });
    }

private:
    static bool isTelling(const BlockFacts& facts, const FigureFact& figure) {
        return figure.kind != FigureFact::Count ||
               facts.lowOf(facts.tokens[size_t(figure.token)]).size() >= 3;
    }

    /// A figure as it is written, with its unit or with what it counts: "11 hours" is not "11 schools".
    static quint32 withUnit(const BlockFacts& facts, const FigureFact& figure) {
        const size_t next = size_t(figure.token) + 1;
        const quint32 unit =
            figure.kind != FigureFact::Percent && next < facts.tokens.size() && facts.tokens[next].joined
                ? facts.tokens[next].stem
                : 0;
        return exactly(facts.lowOf(facts.tokens[size_t(figure.token)])) * 31 + unit * 7 +
               quint32(figure.kind);
    }

    [[nodiscard]] bool isOfTheWorld(const BlockFacts& facts, const Sentence& sentence) const {
        for (int i = sentence.first; i < sentence.last; ++i) {
            const Token& token = facts.tokens[size_t(i)];
            if (token.isAny(bit(WordClass::FirstPerson) | bit(WordClass::Future)) ||
                (token.cues & bit(Cue::Later)))
                return false;
            if (token.stem && contains(m_known.product, token.stem)) return false;
        }
        return true;
    }

    /// Figures in blocks that name a source, or that tell what "we" found.
    void readSources() {
        m_read = true;
        for (const Item& item : m_known.facts.items()) {
            const bool found =
                hasSource(*item.facts) ||
                (!item.isIn(Place::Release) && (item.facts->classes & bit(WordClass::FirstPerson)));
            if (!found) continue;
            for (const FigureFact& figure : item.facts->figures)
                m_sourced.insert(withUnit(*item.facts, figure));
        }
    }

    const Known& m_known;
    bool m_read = false;
    std::unordered_set<quint32> m_sourced;
};

Finding claimFinding(const Item& item, const Sentence& sentence, Level level, const QString& message) {
    Finding finding;
    finding.rule = u"claim-unsourced"_s;
    finding.level = level;
    finding.place = stretch(item, sentence);
    finding.message = message;
    finding.why = Say::tr("A figure without a source is the first that somebody in the room disputes.");
    return finding;
}

} // namespace

void claimRule(const Known& known, QList<Finding>& findings) {
    Claims claims(known);
    for (const Item& item : known.facts.items()) {
        const BlockFacts& facts = *item.facts;
        if (!facts.speaks() || !facts.exact || item.met.isQuestion() || item.isIn(Place::Unsorted) ||
            item.isIn(Place::Appendix))
            continue;
        bool studies = false;
        if (!facts.hasLink && !(facts.classes & bit(WordClass::Cite))) {
            for (const Sentence& sentence : facts.sentences) {
                if (!saysStudies(facts, sentence)) continue;
                findings.append(claimFinding(item, sentence, Level::Should,
                                             Say::tr("Which studies, by whom? The paragraph does not say.")));
                studies = true;
                break;
            }
        }
        if (studies || hasSource(facts) || facts.figures.empty() || !tellsOfProblem(known, item)) continue;
        const Sentence* sentence = claims.claim(item);
        if (sentence && !claims.isSourcedElsewhere(facts))
            findings.append(claimFinding(item, *sentence, Level::Should,
                                         Say::tr("Nothing says where this figure comes from.")));
    }
}

QList<RuleInfo> claimInfos() {
    return {
        {u"claim-unsourced"_s,
         {Level::Should},
         Say::tr("A claim has no source"),
         Say::tr("A figure about the problem, or “studies show”, in a paragraph that names no source."),
         Say::tr("A figure without a source is the first that somebody in the room disputes."),
         Say::tr("“Dispatchers lose 58 minutes a morning.”"),
         Say::tr("“In the logs of 11 districts, dispatchers lose 58 minutes a morning.”"),
         Say::tr("With a link, a survey, interviews or logs in the paragraph; where the figure comes back in "
                 "a paragraph with a source; "
                 "prices, plans and figures of the product; quotes."),
         u"[CAL], [MB]"_s},
    };
}

} // namespace backcast::checks
