// SPDX-License-Identifier: MIT
#include "core/document/dateline.h"
#include "core/document/names.h"
#include "core/exchange/sorter.h"

#include <algorithm>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

/// A line of a table of contents, or "Back": nothing but a link into the document or to one beside it.
bool isContents(const Text& text) {
    if (text.spans().isEmpty()) return false;
    const Span& first = text.spans().first();
    const bool beside =
        first.link.endsWith(u".md") && !first.link.contains(u':') && wordsOf(text.plain()).size() <= 4;
    return (first.link.startsWith(u'#') || beside) && first.length * 10 >= text.size() * 8;
}

/// "For immediate release", without any mark.
bool isStanding(const Source& source) {
    const QString plain = source.text.plain();
    if (source.shape != Shape::Paragraph || plain.size() > 60 || plain.contains(u'.') ||
        wordsOf(plain).size() > 6 || findDate(plain))
        return false;
    const auto match = vocabulary().heading(plain);
    return match && match->as == u"immediate" && match->confidence > 0.85 && match->rest.isEmpty();
}

/// "Date: June 1, 2027", "**Location:** Seattle" in the head of a release.
bool isPlaceOrDate(const Source& source) {
    if (source.shape != Shape::Paragraph || source.text.size() > 160) return false;
    const QStringList lines = source.text.plain().split(lineBreak);
    return std::all_of(lines.begin(), lines.end(), [](const QString& line) {
        return isDateKey(QStringView(line).first(std::max<qsizetype>(0, line.indexOf(u':'))));
    });
}

} // namespace

bool isDateKey(QStringView name) {
    static const QSet<QString> keys{
        u"date"_s,  u"launch date"_s, u"release date"_s,         u"location"_s, u"city"_s,
        u"place"_s, u"fecha"_s,       u"fecha de lanzamiento"_s, u"lugar"_s,    u"ciudad"_s};
    return keys.contains(wordsOf(name).join(u' '));
}

void Sorter::onContent(const Source& source) {
    if (inFaq()) {
        onFaqContent(source);
    } else if (onAsked(source)) {
        return;
    } else if ((m_part == Part::Questions || m_part == Part::Appendix) && !isContents(source.text)) {
        place(source);
    } else if (beginsFaq(source)) {
        open(Part::Faq, source);
        m_partLevel = boldLine;
        onFaqContent(source);
    } else if ((source.shape == Shape::Item || source.shape == Shape::Paragraph) && isContents(source.text)) {
        addUnsorted(source, Reason::Form);
    } else if (!m_hasBody && m_role.isEmpty() && m_standing.isEmpty() && isStanding(source)) {
        m_standing = source.text.plain();
    } else if (m_part == Part::Release && !m_hasBody && isPlaceOrDate(source)) {
        addRelease(source, roles::dateline, Reason::Label, 0.8);
    } else if ((!m_hasBody || m_faqSeen) && m_role.isEmpty() && isMetadata(source) &&
               (source.shape == Shape::Table || !readLabel(source.text))) {
        addUnsorted(source, Reason::Form);
    } else if (!onLabel(source)) {
        // "Subtitle" with nothing below it but the first paragraph: the subtitle is still to be written.
        if ((m_role == roles::subheading || m_role == roles::headline) && m_waiting.set) {
            const std::optional<Dateline> dateline = readDateline(source.text.plain());
            if (dateline && dateline->end + 20 < source.text.size()) {
                settleHeading(0);
                m_role.clear();
            }
        }
        place(source);
    }
}

void Sorter::onFaqContent(const Source& source) {
    // After a rule, what is neither a question nor part of an answer is the end of the FAQ.
    if (afterRule() && !faqSources().isEmpty() && source.shape == Shape::Paragraph &&
        !isQuestion(source.text.plain()) && strongStart(source.text) == 0 && !moreQuestions()) {
        open(Part::Appendix, source);
        place(source);
        return;
    }
    faqSources().append(source);
}

/// "Q: ..." without any heading above it.
bool Sorter::beginsFaq(const Source& source) const {
    if (source.shape == Shape::Code || source.shape == Shape::Table || source.quoted) return false;
    const QString plain = source.text.plain();
    const qsizetype prefix = questionPrefix(plain);
    if (!m_hasBody && !plain.left(prefix).contains(u':')) return false;
    return prefix > 0 && plain.size() < 400 && plain.contains(u'?');
}

/// "**The problem.** Every year ...": the label names the role of what follows.
bool Sorter::onLabel(const Source& original) {
    if (original.quoted || (original.shape != Shape::Paragraph && original.shape != Shape::Item))
        return false;
    const std::optional<Label> label = readLabel(original.text);
    if (!label || readDateline(original.text.plain())) return false;
    const QString& as = label->match.as;
    static const QSet<QString> none{u"question_label"_s, u"answer_label"_s, u"metadata"_s, u"faq"_s,
                                    u"appendix"_s,       u"immediate"_s};
    if (none.contains(as)) return false;
    Source source = original;
    moveToLabel(source, label->length);
    if (source.shape == Shape::Item) source.shape = Shape::Paragraph, source.level = 0;
    Source heading = source;
    heading.shape = Shape::Heading;
    heading.level = labelLevel;
    heading.text = Text(label->words);
    heading.breaks.clear();
    heading.label.clear();
    if (source.text.isBlank()) { // nothing but the label: a heading
        onHeading(heading);
        return true;
    }
    if (isPartName(as)) {
        if (as != u"release" && as != u"title") return false;
        addRelease(source, as == u"title" ? QString(roles::headline) : QString(), Reason::Label, 0.8);
        return true;
    }
    HeadingMatch match = label->match;
    match.rest.clear();
    if (!openRole(heading, match)) return false;
    m_waiting.set = false; // the words are the block's label, no heading
    place(source);
    return true;
}

void Sorter::wait(const Source& source, bool namesRole) {
    settleHeading(source.level);
    m_waiting = Waiting{source, true, namesRole};
}

/// A heading is followed by another (of `level`; 0: by the end of its part): it gets a block of its own.
void Sorter::settleHeading(int level) {
    if (!m_waiting.set) return;
    m_waiting.set = false;
    const Source heading = m_waiting.source;
    const bool emptyRole =
        m_waiting.namesRole && m_role != u"quotes" && (level == 0 || level <= heading.level);
    if (!emptyRole) {
        place(heading);
        return;
    }
    Source empty; // the role is still to be written
    empty.line = heading.line;
    m_waiting = Waiting{heading, true, true};
    place(empty);
    m_waiting.set = false;
}

void Sorter::place(const Source& source) {
    // A line under a heading, or between the five questions.
    if (source.shape == Shape::Rule && (m_waiting.set || m_part == Part::Questions)) return;
    switch (m_part) {
    case Part::Questions: {
        Source answer = source; // of a question that is an item itself
        if (source.shape != Shape::Heading && m_askedDepth > 0)
            answer.level = std::max(source.shape == Shape::Item ? 1 : 0, source.level - m_askedDepth);
        if (m_role.isEmpty())
            addTo(m_sorted.questions, answer, {}, Reason::Heading, 0.8);
        else
            addTo(m_sorted.questions, answer, m_role, m_roleReason, m_roleConfidence);
        break;
    }
    case Part::Appendix:
        addTo(m_sorted.appendix, source, {}, Reason::Heading, 0.8);
        break;
    case Part::Faq:
    case Part::CustomerFaq:
    case Part::InternalFaq:
        faqSources().append(source);
        break;
    case Part::Start:
    case Part::Release:
        if (inPreamble() && m_preambleSection)
            addTo(m_sorted.appendix, source, {}, Reason::Heading, 0.6);
        else if (m_role.isEmpty())
            addRelease(source, {}, Reason::Form, 0.5);
        else
            addRelease(source, m_role, m_roleReason, m_roleConfidence);
        break;
    }
}

void Sorter::addRelease(const Source& source, const QString& role, Reason reason, double confidence) {
    addTo(m_sorted.release, source, role, reason, confidence);
    Placed& placed = m_sorted.release.last();
    placed.newSection = m_newSection;
    m_newSection = false;
    if (!m_standing.isEmpty() && placed.heading.isEmpty() && source.shape != Shape::Quote &&
        source.shape != Shape::Rule && !takesOneBlock(m_role)) {
        placed.heading = m_standing;
        m_standing.clear();
    }
    if (source.shape == Shape::Heading) {
        // "Quotes" above a leader's and a customer's is a heading of its own, of neither.
        placed.container = role == u"quotes";
        if (placed.container) placed.role.clear();
        return;
    }
    if (takesOneBlock(m_role)) m_role.clear();
    if (source.text.isBlank()) return;
    const bool slight = isAll(source.text, Style::Emphasis) || isAll(source.text, Style::Strong) ||
                        wordsOf(source.text.plain()).size() <= 20;
    const bool ofBody = !role.isEmpty() && !takesOneBlock(role);
    // Behind a date and a place with labels the headline may still come.
    const bool dated = reason != Reason::Label && readDateline(source.text.plain());
    if (!slight || ofBody || (source.shape != Shape::Paragraph && source.shape != Shape::Quote) || dated)
        m_hasBody = true;
}

void Sorter::addTo(QList<Placed>& list, const Source& source, const QString& role, Reason reason,
                   double confidence) {
    Placed placed;
    placed.source = source;
    placed.role = role;
    placed.fixed = !role.isEmpty();
    placed.reason = reason;
    placed.confidence = confidence;
    if (m_waiting.set && &list != &m_sorted.unsorted) {
        placed.heading = headingWords(m_waiting.source.text);
        m_waiting.set = false;
    }
    list.append(placed);
}

void Sorter::addUnsorted(const Source& source, Reason reason) {
    addTo(m_sorted.unsorted, source, {}, reason, 0.6);
}

QList<Source>& Sorter::faqSources() {
    if (m_part == Part::CustomerFaq) return m_sorted.customerFaq.sources;
    if (m_part == Part::InternalFaq) return m_sorted.internalFaq.sources;
    return m_sorted.faq.sources;
}

} // namespace backcast::exchange
