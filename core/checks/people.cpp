// SPDX-License-Identifier: MIT
#include "core/checks/facts.h"

#include <algorithm>

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr WordClasses kindsOfPeople = bit(WordClass::Person) | bit(WordClass::Group) | bit(WordClass::Broad);
/// Words that stand before a noun without saying which ones are meant.
constexpr WordClasses notModifiers = bit(WordClass::Function) | bit(WordClass::Want) |
                                     bit(WordClass::Beneficiary) | bit(WordClass::BenefitVerb) |
                                     bit(WordClass::Launch) | bit(WordClass::Speech) |
                                     bit(WordClass::FirstPerson) | bit(WordClass::SecondPerson);

class PeopleReader {
public:
    PeopleReader(const BlockFacts& facts, const WordList& words)
        : m_facts(facts)
        , m_words(words) {}

    [[nodiscard]] std::vector<PersonFact> run() const {
        std::vector<PersonFact> out;
        for (size_t i = 0; i < m_facts.tokens.size(); ++i) {
            if (!isPeople(i)) continue;
            // "nurse managers": the last noun is the one that is meant.
            if (i + 1 < m_facts.tokens.size() && m_facts.tokens[i + 1].joined && isPeople(i + 1)) continue;
            out.push_back(read(i));
        }
        return out;
    }

private:
    [[nodiscard]] const Token& at(size_t i) const { return m_facts.tokens[i]; }
    [[nodiscard]] bool joins(size_t i) const { return i < m_facts.tokens.size() && at(i).joined; }

    [[nodiscard]] bool isPeople(size_t i) const {
        const Token& token = at(i);
        if (token.kind != Token::Word) return false;
        if (isProgram(i)) return false;
        if (token.isAny(kindsOfPeople & ~token.phraseOnly)) return true;
        // Whatever "who" follows is somebody.
        if (!token.is(WordClass::Function) && i + 1 < m_facts.tokens.size() &&
            m_facts.lowOf(at(i + 1)) == u"who" && at(i + 1).joined)
            return true;
        const QStringView word = m_facts.lowOf(token);
        return !token.is(WordClass::NotPerson) && !token.is(WordClass::Function) &&
               m_words.hasPersonEnding(word);
    }

    /// "AI agents", "coding agent": they are no people.
    [[nodiscard]] bool isProgram(size_t i) const {
        if (i == 0 || !at(i).joined || at(i).caps) return false;
        return at(i - 1).is(WordClass::Program);
    }

    /// "A group of engineers today launched ...": who brings the news is not whom it is for.
    [[nodiscard]] bool announces(size_t i) const {
        const size_t end = std::min(i + 4, m_facts.tokens.size());
        for (size_t next = i + 1; next < end; ++next) {
            if (!at(next).joined) return false;
            if (at(next).is(WordClass::Announced)) return true;
        }
        return false;
    }

    [[nodiscard]] PersonFact read(size_t i) const {
        PersonFact person;
        const Token& token = at(i);
        person.token = int(i);
        person.broad = token.is(WordClass::Broad);
        person.group = token.is(WordClass::Group) && !token.is(WordClass::Person);
        person.key = key(i);
        person.start = token.start;
        person.end = token.end;
        size_t first = i;
        while (first > 0 && i - first < 3 && at(first).joined && at(first - 1).kind == Token::Word &&
               !at(first - 1).isAny(notModifiers & ~at(first - 1).phraseOnly))
            --first;
        person.qualified = first < i || qualifiedBehind(i);
        person.start = at(first).start;
        person.own = first > 0 && at(first).joined && at(first - 1).is(WordClass::FirstPerson);
        person.own = person.own || announces(i);
        readBehind(i, person);
        return person;
    }

    /// "gerentes de producto": in Spanish what tells them apart stands behind.
    [[nodiscard]] bool qualifiedBehind(size_t i) const {
        if (m_words.language() != "es"_L1 || !joins(i + 1) || !joins(i + 2)) return false;
        const QStringView link = m_facts.lowOf(at(i + 1));
        return (link == u"de" || link == u"del") && !at(i + 2).is(WordClass::Function);
    }

    void readBehind(size_t i, PersonFact& person) const {
        size_t next = i + 1;
        // "dispatchers, who ...": one comma may stand between.
        const bool comma = next < m_facts.tokens.size() && !at(next).joined &&
                           at(next).start - at(next - 1).end == 2 &&
                           m_facts.text.at(at(next - 1).end) == u',';
        if (!joins(next) && !comma) return;
        const Token& after = at(next);
        person.wants = joins(next) && after.is(WordClass::Want);
        if (!after.is(WordClass::Situation)) return;
        // A situation takes a few words: "users in 2027" says nothing about them.
        size_t last = next;
        while (joins(last + 1) && last - next < 12) ++last;
        person.situated = last - next >= 2;
        if (person.situated) person.end = at(last).end;
    }

    [[nodiscard]] QString key(size_t i) const {
        QStringView word = m_facts.lowOf(at(i));
        const bool spanish = m_words.language() == "es"_L1;
        if (!spanish && word.size() > 4 && word.endsWith(u"ies")) return word.chopped(3).toString() + u'y';
        if (word.size() > 3 && word.endsWith(u's')) word.chop(1);
        if (spanish && word.size() > 3 && word.endsWith(u'e'))
            word.chop(1); // gestor, gestores; gerente, gerentes
        return word.toString();
    }

    const BlockFacts& m_facts;
    const WordList& m_words;
};

} // namespace

void findPeople(BlockFacts& facts, const WordList& words) {
    facts.people = PeopleReader(facts, words).run();
}

} // namespace backcast::checks
