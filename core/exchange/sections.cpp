// SPDX-License-Identifier: MIT
//
// Divides a draft into parts by its headings and labels. A state machine over the blocks: the part it is in,
// the role that the last heading named, and a heading that still waits for what stands below it.

#include "core/document/dateline.h"
#include "core/document/names.h"
#include "core/exchange/prepare.h"
#include "core/exchange/sorting.h"

#include <QSet>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int labelLevel = boldLine + 1; ///< below every heading

bool isQuestion(const QString& plain) {
    const QString text = plain.trimmed();
    return text.endsWith(u'?') || text.endsWith(u"?:") || text.startsWith(u'\u00bf') ||
           questionPrefix(text) > 0;
}

/// The role of the release that a heading names, or empty.
QString releaseRole(const QString& as) {
    static const QSet<QString> names{u"headline"_s,       u"subheading"_s,  u"dateline"_s,
                                     u"summary"_s,        u"problem"_s,     u"solution"_s,
                                     u"leader_quote"_s,   u"experience"_s,  u"customer_quote"_s,
                                     u"call_to_action"_s, u"boilerplate"_s, u"quotes"_s};
    if (as == u"question_problem") return u"problem"_s;
    if (as == u"question_experience") return u"experience"_s;
    return names.contains(as) ? as : QString();
}

/// The question that a heading asks, or empty.
QString questionRole(const QString& as) {
    if (as == u"question_problem") return u"problem"_s;
    if (as == u"question_experience") return u"experience"_s;
    return as == roles::customer || as == roles::benefit || as == roles::evidence ? as : QString();
}

bool takesOneBlock(const QString& role) {
    return role == roles::headline || role == roles::subheading || role == roles::dateline;
}

/// A table of contents: nothing but links into the document.
bool isContents(const Text& text) {
    return !text.spans().isEmpty() && text.spans().first().link.startsWith(u'#') &&
           text.spans().first().length * 10 >= text.size() * 8;
}

class Sorter {
public:
    explicit Sorter(const QList<Source>& sources)
        : m_sources(sources) {
        lookAhead();
    }

    Sorted sort() {
        for (m_at = 0; m_at < m_sources.size(); ++m_at) {
            const Source& source = m_sources.at(m_at);
            if (source.shape == Shape::Aside)
                addUnsorted(source, Reason::Comment);
            else if (source.shape == Shape::Heading)
                onHeading(source);
            else
                onContent(source);
        }
        settleHeading(0);
        return m_sorted;
    }

private:
    enum class Part { Start, Release, Faq, CustomerFaq, InternalFaq, Questions, Appendix };

    struct Waiting {
        Source source;
        bool set = false;
        bool namesRole = false;
    };

    // -- before the walk --

    void lookAhead() {
        int asked = 0;
        bool inFaq = false;
        for (const Source& source : m_sources) {
            if (source.shape != Shape::Heading) continue;
            const auto match = vocabulary().heading(source.text.plain());
            if (!match || match->confidence < 0.8) continue;
            if (match->as == u"release" && !source.text.plain().contains(u"orking"))
                m_hasReleaseHeading = true;
            if (match->as.endsWith(u"faq")) inFaq = true;
            if (!inFaq && !questionRole(match->as).isEmpty() && isQuestion(source.text.plain())) ++asked;
        }
        m_asksQuestions = asked >= 3;
    }

    [[nodiscard]] bool inFaq() const {
        return m_part == Part::Faq || m_part == Part::CustomerFaq || m_part == Part::InternalFaq;
    }
    [[nodiscard]] bool inPreamble() const { return m_hasReleaseHeading && m_part == Part::Start; }

    [[nodiscard]] const Source* next(qsizetype steps = 1) const {
        qsizetype i = m_at;
        while (steps > 0 && ++i < m_sources.size())
            if (m_sources.at(i).shape != Shape::Aside && m_sources.at(i).shape != Shape::Rule) --steps;
        return steps == 0 && i < m_sources.size() ? &m_sources.at(i) : nullptr;
    }

    [[nodiscard]] bool nextIsQuestion() const {
        const Source* following = next();
        return following && (isQuestion(following->text.plain()) || following->summary) &&
               following->shape != Shape::Rule;
    }

    // -- headings --

    void onHeading(const Source& source) {
        const QString plain = source.text.plain();
        auto match = vocabulary().heading(plain);
        if (match && match->confidence < 0.55) match.reset();
        if (inFaq()) {
            if (staysInFaq(source, match)) {
                faqSources().append(source);
                return;
            }
            if (!match || (releaseRole(match->as).isEmpty() && !isPart(match->as))) {
                openAppendix(source);
                return;
            }
        }
        // "Introducing Ledger: notes that ..." is the headline, however much it looks like "Introducing ...".
        if (match && !m_hasBody && m_part != Part::Questions && match->confidence < 0.95 &&
            !isPart(match->as) && (!match->rest.isEmpty() || wordsOf(plain).size() > 4) &&
            match->as != roles::boilerplate)
            match.reset();
        if (match && isPart(match->as))
            openPart(source, *match);
        else if (match && openRole(source, *match))
            return;
        else
            unknownHeading(source);
    }

    static bool isPart(const QString& as) {
        static const QSet<QString> names{u"title"_s,        u"release"_s,   u"customer_faq"_s,
                                         u"internal_faq"_s, u"faq"_s,       u"questions"_s,
                                         u"appendix"_s,     u"immediate"_s, u"metadata"_s};
        return names.contains(as);
    }

    bool staysInFaq(const Source& source, const std::optional<HeadingMatch>& match) {
        const bool question = isQuestion(source.text.plain()) || source.summary;
        if (question) {
            if (m_questionLevel == 0) m_questionLevel = source.level;
            return true;
        }
        if (match && match->confidence > 0.8 &&
            (match->as == u"customer_faq" || match->as == u"internal_faq"))
            return false;
        if (source.level > m_partLevel) return true;
        if (match && match->confidence > 0.8) {
            if (match->as == u"appendix" || match->as == u"questions" || match->as == u"faq" ||
                match->as == u"release")
                return false;
            const QString role = releaseRole(match->as);
            if (role == u"quotes" || role == roles::customerQuote || role == roles::leaderQuote) return false;
            if (!role.isEmpty() && source.level <= 6 && match->confidence > 0.94 &&
                !m_rolesSeen.contains(role) && !nextIsQuestion())
                return false;
        }
        if (source.level > 6 || nextIsQuestion()) return true;
        return source.level == m_partLevel && m_questionLevel == source.level && !match;
    }

    void openPart(const Source& source, const HeadingMatch& match) {
        const QString& as = match.as;
        if (as == u"title")
            openTitle(source, match);
        else if (as == u"release")
            openRelease(source, match);
        else if (as == u"customer_faq")
            openFaq(source, Part::CustomerFaq, m_sorted.customerFaq);
        else if (as == u"internal_faq")
            openFaq(source, Part::InternalFaq, m_sorted.internalFaq);
        else if (as == u"faq")
            openFaq(source, Part::Faq, m_sorted.faq);
        else if (as == u"questions")
            open(Part::Questions, source);
        else if (as == u"immediate")
            wait(source, false);
        else if (as == u"metadata" && !m_hasBody)
            addUnsorted(source, Reason::Heading);
        else
            openAppendix(source);
    }

    void open(Part part, const Source& source) {
        settleHeading(0);
        m_part = part;
        m_partLevel = source.level;
        m_role.clear();
        m_questionLevel = 0;
        if (part == Part::Questions) wait(source, false);
    }

    void openTitle(const Source& source, const HeadingMatch& match) {
        settleHeading(0);
        if (!m_sorted.title.isEmpty() || m_hasBody) {
            unknownHeading(source);
            return;
        }
        m_sorted.title = source.text.plain();
        m_sorted.titleRest = match.rest;
    }

    void openRelease(const Source& source, const HeadingMatch& match) {
        if (!m_sorted.releaseHeading.isEmpty()) {
            if (m_hasBody || !m_sorted.title.isEmpty()) {
                wait(source, false);
                return;
            }
            m_sorted.title = m_sorted.releaseHeading; // "# Ledger press release", then "## Press release"
        }
        open(Part::Release, source);
        if (m_hasReleaseHeading) {
            for (Placed& placed : m_sorted.release) placed.preamble = true;
            m_hasBody = m_newSection = false;
        }
        m_releaseLevel = source.level;
        const qsizetype at = match.rest.isEmpty() ? -1 : source.text.plain().lastIndexOf(match.rest);
        const Source* following = next();
        const bool alone = !following || following->shape != Shape::Heading ||
                           vocabulary().heading(following->text.plain()).has_value();
        if (at > 0 && alone &&
            wordsOf(match.rest).size() >= 5) { // "Press release: Acme launches Ledger for small clinics"
            Source headline = source;
            moveToLabel(headline, at);
            addRelease(headline, roles::headline, Reason::Label, 0.9);
            return;
        }
        m_sorted.releaseHeading = source.text.plain();
    }

    void openFaq(const Source& source, Part part, FaqSources& faq) {
        // "Frequently asked questions" right above "External FAQ" is the heading of both.
        QString heading = source.text.plain();
        const bool nested = m_part == Part::Faq && m_sorted.faq.sources.isEmpty() && part != Part::Faq;
        if (nested) {
            heading = u"%1: %2"_s.arg(m_sorted.faq.heading, heading);
            m_sorted.faq.heading.clear();
        }
        open(part, source);
        if (faq.isEmpty())
            faq.heading = heading;
        else
            faq.sources.append(source); // a second part of the same kind
    }

    void openAppendix(const Source& source) {
        open(Part::Appendix, source);
        addTo(m_sorted.appendix, source, {}, Reason::Heading, 0.9);
    }

    /// A heading that names a role. Returns false where it means nothing here.
    bool openRole(const Source& source, const HeadingMatch& match) {
        const QString asked = questionRole(match.as);
        const bool listed = m_part == Part::Questions && source.level > m_partLevel;
        if (listed && (match.as == roles::problem || match.as == roles::experience))
            return openQuestion(source, match.as);
        if (!asked.isEmpty()) {
            const bool inRelease =
                m_part == Part::Release && m_releaseLevel > 0 && source.level > m_releaseLevel;
            if (listed || m_asksQuestions || (!inRelease && !inPreamble() && releaseRole(match.as).isEmpty()))
                return openQuestion(source, asked);
        }
        QString role = releaseRole(match.as);
        if (match.as == roles::benefit) role = roles::solution;
        if (role.isEmpty()) return false;
        if (inPreamble()) { // an overview before the press release itself
            settleHeading(0);
            addTo(m_sorted.appendix, source, {}, Reason::Heading, 0.7);
            m_preambleSection = true;
            return true;
        }
        if (m_part == Part::Questions || m_part == Part::Appendix || inFaq()) open(Part::Release, source);
        settleHeading(source.level);
        m_part = Part::Release;
        setRole(role, source.level, match.confidence,
                source.level == labelLevel ? Reason::Label : Reason::Heading);
        wait(source, true);
        return true;
    }

    bool openQuestion(const Source& source, const QString& role) {
        if (m_part != Part::Questions)
            open(Part::Questions, source), m_waiting.set = false, m_partLevel = source.level - 1;
        settleHeading(source.level);
        setRole(role, source.level, 0.95, Reason::Heading);
        wait(source, true);
        return true;
    }

    void setRole(const QString& role, int level, double confidence, Reason reason) {
        m_role = role;
        m_roleLevel = level;
        m_roleConfidence = confidence;
        m_roleReason = reason;
        m_rolesSeen.insert(role);
    }

    void unknownHeading(const Source& source) {
        if (m_part == Part::Appendix) {
            addTo(m_sorted.appendix, source, {}, Reason::Heading, 0.9);
            return;
        }
        if (m_part == Part::Questions) {
            if (source.level <= m_partLevel)
                openAppendix(source);
            else
                settleHeading(source.level), wait(source, false);
            return;
        }
        if (!m_hasBody) { // headline, subheading or title: the release decides
            settleHeading(0);
            addRelease(source, {}, Reason::Position, 0.6);
            return;
        }
        if (inPreamble() || (m_releaseLevel > 0 && source.level <= m_releaseLevel && source.level <= 6 &&
                             !m_role.startsWith(u"exp"))) {
            openAppendix(source);
            return;
        }
        settleHeading(source.level);
        if (m_role.isEmpty() || source.level <= m_roleLevel) m_role.clear(), m_newSection = true;
        wait(source, false);
    }

    void wait(const Source& source, bool namesRole) {
        settleHeading(source.level);
        m_waiting = Waiting{source, true, namesRole};
    }

    /// A heading is followed by another (of `level`; 0: by the end of its part): it gets a block of its own.
    void settleHeading(int level) {
        if (!m_waiting.set) return;
        m_waiting.set = false;
        const Source heading = m_waiting.source;
        const bool emptyRole = m_waiting.namesRole && (level == 0 || level <= heading.level);
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

    // -- content --

    void onContent(const Source& source) {
        if (inFaq()) {
            onFaqContent(source);
            return;
        }
        if (m_part == Part::Questions || m_part == Part::Appendix) {
            place(source);
            return;
        }
        if (beginsFaq(source)) {
            open(Part::Faq, source);
            m_partLevel = boldLine;
            onFaqContent(source);
            return;
        }
        if ((source.shape == Shape::Item || source.shape == Shape::Paragraph) && isContents(source.text)) {
            addUnsorted(source, Reason::Form);
            return;
        }
        if (source.shape != Shape::Code && source.shape != Shape::Figure && onLabel(source)) return;
        if (!m_hasBody && isMetadata(source) && source.shape != Shape::Table) {
            addUnsorted(source, Reason::Form);
            return;
        }
        place(source);
    }

    void onFaqContent(const Source& source) {
        // After a rule, what is neither a question nor part of an answer is the end of the FAQ.
        const bool afterRule = m_at > 0 && m_sources.at(m_at - 1).shape == Shape::Rule;
        if (afterRule && !faqSources().isEmpty() && source.shape == Shape::Paragraph &&
            !isQuestion(source.text.plain()) && strongStart(source.text) == 0 && !moreQuestions()) {
            open(Part::Appendix, source);
            place(source);
            return;
        }
        faqSources().append(source);
    }

    [[nodiscard]] bool moreQuestions() const {
        for (qsizetype i = m_at + 1; i < std::min(m_sources.size(), m_at + 40); ++i)
            if (m_sources.at(i).shape != Shape::Rule && isQuestion(m_sources.at(i).text.plain())) return true;
        return false;
    }

    [[nodiscard]] bool beginsFaq(const Source& source) const {
        if (!m_hasBody || source.shape == Shape::Code || source.shape == Shape::Table) return false;
        const QString plain = source.text.plain();
        return questionPrefix(plain) > 0 && plain.size() < 400 && plain.contains(u'?');
    }

    /// "**The problem.** Every year ...": the label names the role of what follows.
    bool onLabel(const Source& original) {
        const std::optional<Label> label = readLabel(original.text);
        if (!label) return false;
        Source source = original;
        const QString& as = label->match.as;
        if (as == u"question_label" || as == u"answer_label" || as == u"metadata" || as == u"faq" ||
            as == u"appendix")
            return false;
        moveToLabel(source, label->length);
        if (source.shape == Shape::Item) source.shape = Shape::Paragraph;
        Source heading = source;
        heading.shape = Shape::Heading;
        heading.level = labelLevel;
        heading.text = original.text.mid(0, label->length);
        heading.breaks.clear();
        heading.label.clear();
        if (source.text.isBlank()) { // nothing but the label: a heading
            heading.text = Text(heading.text.plain());
            onHeading(heading);
            return true;
        }
        if (isPart(as)) {
            if (as != u"release" && as != u"title") return false;
            addRelease(source, as == u"title" ? QString(roles::headline) : QString(), Reason::Label, 0.8);
            return true;
        }
        if (!openRole(heading, label->match)) return false;
        m_waiting.set = false;
        place(source);
        return true;
    }

    // -- placing --

    void place(const Source& source) {
        switch (m_part) {
        case Part::Questions:
            addTo(m_sorted.questions, source, m_role, m_roleReason, m_roleConfidence);
            break;
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
            else
                addRelease(source, m_role, m_role.isEmpty() ? Reason::Form : m_roleReason,
                           m_role.isEmpty() ? 0.5 : m_roleConfidence);
            break;
        }
    }

    void addRelease(const Source& source, const QString& role, Reason reason, double confidence) {
        addTo(m_sorted.release, source, role, reason, confidence);
        Placed& placed = m_sorted.release.last();
        placed.newSection = m_newSection;
        m_newSection = false;
        if (takesOneBlock(m_role) && source.shape != Shape::Heading) m_role.clear();
        if (source.shape == Shape::Heading || source.text.isBlank()) return;
        const bool slight = isAll(source.text, Style::Emphasis) || isAll(source.text, Style::Strong) ||
                            wordsOf(source.text.plain()).size() <= 20;
        if (!slight || source.shape != Shape::Paragraph || (!role.isEmpty() && !takesOneBlock(role)) ||
            readDateline(source.text.plain()))
            m_hasBody = true;
    }

    void addTo(QList<Placed>& list, const Source& source, const QString& role, Reason reason,
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

    void addUnsorted(const Source& source, Reason reason) {
        addTo(m_sorted.unsorted, source, {}, reason, 0.6);
    }

    /// A heading as plain words; the target of a link in it follows in brackets.
    static QString headingWords(const Text& text) {
        QString words = text.plain();
        for (const Span& span : text.spans())
            if (!span.link.isEmpty() && !words.contains(span.link)) words += u" (%1)"_s.arg(span.link);
        return words;
    }

    QList<Source>& faqSources() {
        if (m_part == Part::CustomerFaq) return m_sorted.customerFaq.sources;
        if (m_part == Part::InternalFaq) return m_sorted.internalFaq.sources;
        return m_sorted.faq.sources;
    }

    const QList<Source>& m_sources;
    Sorted m_sorted;
    qsizetype m_at = 0;
    Part m_part = Part::Start;
    int m_partLevel = 0;
    int m_releaseLevel = 0;
    int m_questionLevel = 0;
    QString m_role;
    int m_roleLevel = 0;
    double m_roleConfidence = 0.5;
    Reason m_roleReason = Reason::Unknown;
    QSet<QString> m_rolesSeen;
    Waiting m_waiting;
    bool m_hasBody = false;
    bool m_newSection = false;
    bool m_hasReleaseHeading = false;
    bool m_asksQuestions = false;
    bool m_preambleSection = false;
};

} // namespace

Sorted sortSources(const QList<Source>& sources) {
    return Sorter(sources).sort();
}

} // namespace backcast::exchange
