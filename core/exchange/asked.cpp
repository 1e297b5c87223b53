// SPDX-License-Identifier: MIT
//
// Questions that no heading of their own announces: the five questions as a list, and lists of questions and
// answers behind a heading that is no known one.

#include "core/document/names.h"
#include "core/exchange/sorter.h"

#include <algorithm>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Where the question ends that a text begins with: behind its bold words, its "?" or its colon; 0 if it
/// begins with none.
qsizetype questionEnd(const Source& source) {
    constexpr qsizetype longest = 160;
    const QString& plain = source.text.plain();
    if (const qsizetype strong = strongStart(source.text); strong > 0) {
        qsizetype end = strong;
        if (end < plain.size() && (plain.at(end) == u':' || plain.at(end) == u'?')) ++end;
        return end <= longest ? end : 0;
    }
    const qsizetype mark = plain.indexOf(u'?');
    if (mark > 0 && mark < longest) return mark + 1;
    const qsizetype colon = plain.indexOf(u':');
    return colon > 0 && colon < 60 ? colon + 1 : 0;
}

/// Bold words or a heading that end in "?", "Q: ...".
bool asksPlainly(const Source& source) {
    const QString plain = source.text.plain();
    if (source.shape == Shape::Heading) return isQuestion(plain);
    if (source.shape != Shape::Item && source.shape != Shape::Paragraph) return false;
    if (questionPrefix(plain) > 0) return true;
    const qsizetype strong = strongStart(source.text);
    return strong > 0 && QStringView(plain).first(strong).trimmed().endsWith(u'?');
}

} // namespace

std::optional<Asked> readAsked(const Source& source) {
    if ((source.shape != Shape::Item && source.shape != Shape::Paragraph) || source.quoted)
        return std::nullopt;
    const qsizetype end = questionEnd(source);
    if (end == 0) return std::nullopt;
    const QString words = source.text.plain().left(end).trimmed();
    const qsizetype prefix = questionPrefix(words);
    const auto match = vocabulary().heading(words.mid(prefix));
    const bool asks = isQuestion(words);
    if (!match || match->confidence < (asks ? 0.8 : 0.95) || !match->rest.isEmpty()) return std::nullopt;
    QString role = questionRole(match->as);
    // "Problem:" is one of the five only among them; "what is the problem ...?" asks for it anywhere.
    if (role.isEmpty() && asks && (match->as == roles::problem || match->as == roles::experience))
        role = match->as;
    if (role.isEmpty()) return std::nullopt;
    return Asked{role, end, match->confidence};
}

/// An item or paragraph that asks one of the five questions, where they are asked.
bool Sorter::onAsked(const Source& original) {
    if (m_part != Part::Questions && (!m_asksQuestions || m_part == Part::Appendix)) return false;
    const std::optional<Asked> asked = readAsked(original);
    if (!asked) {
        // Another question of the list is none of the five.
        if (m_part == Part::Questions && m_askedDepth > 0 && original.shape == Shape::Item &&
            original.level <= m_askedDepth && asksPlainly(original)) {
            settleHeading(labelLevel);
            m_role.clear();
        }
        return false;
    }
    if (m_part != Part::Questions) {
        if (!isQuestion(original.text.plain().left(asked->length))) return false;
        open(Part::Questions, original);
        m_waiting.set = false;
        m_partLevel = boldLine;
    }
    Source heading = original;
    heading.shape = Shape::Heading;
    heading.level = labelLevel;
    heading.label.clear();
    if (!hasWords(QStringView(original.text.plain()).sliced(asked->length))) {
        heading.text = original.text.withoutMarks();
        settleHeading(labelLevel);
        setRole(asked->role, labelLevel, asked->confidence, Reason::Heading);
        wait(heading, true);
    } else {
        settleHeading(labelLevel);
        setRole(asked->role, labelLevel, asked->confidence, Reason::Label);
        Source answer = original;
        moveToLabel(answer, asked->length);
        answer.shape = Shape::Paragraph;
        answer.level = 0;
        m_askedDepth = 0;
        place(answer);
    }
    m_askedDepth = original.shape == Shape::Item ? original.level : 0;
    return true;
}

/// An unknown heading with nothing but questions and answers below it is that of an FAQ: "## Things that
/// nurses ask".
bool Sorter::introducesQuestions(const Source& heading) const {
    if (!m_hasBody || heading.level > 6 || inPreamble()) return false;
    constexpr qsizetype far = 60; // blocks
    const Source* following = next();
    if (!following || !asksPlainly(*following) ||
        (following->shape == Shape::Heading && following->level <= heading.level))
        return false;
    int asked = 0;
    for (qsizetype i = m_at + 1; i < std::min(m_sources.size(), m_at + far); ++i) {
        const Source& source = m_sources.at(i);
        if (source.shape == Shape::Heading && source.level <= heading.level) break;
        if (asksPlainly(source)) ++asked;
    }
    return asked >= 2;
}

} // namespace backcast::exchange
