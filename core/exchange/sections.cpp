// SPDX-License-Identifier: MIT
#include "core/document/dateline.h"
#include "core/document/names.h"
#include "core/exchange/sorter.h"

#include <QRegularExpression>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

bool isQuestion(const QString& plain) {
    const QString text = plain.trimmed();
    return text.endsWith(u'?') || text.endsWith(u"?:") || text.startsWith(u'\u00bf') ||
           questionPrefix(text) > 0;
}

QString headingWords(const Text& text) {
    QString words = text.plain();
    for (const Span& span : text.spans())
        if (!span.link.isEmpty() && !words.contains(span.link)) words += u" (%1)"_s.arg(span.link);
    return words;
}

QString releaseRole(const QString& as) {
    static const QSet<QString> names{u"headline"_s,       u"subheading"_s,  u"dateline"_s,
                                     u"summary"_s,        u"problem"_s,     u"solution"_s,
                                     u"leader_quote"_s,   u"experience"_s,  u"customer_quote"_s,
                                     u"call_to_action"_s, u"boilerplate"_s, u"quotes"_s};
    if (as == u"question_problem") return u"problem"_s;
    if (as == u"question_experience") return u"experience"_s;
    return names.contains(as) ? as : QString();
}

QString questionRole(const QString& as) {
    if (as == u"question_problem") return u"problem"_s;
    if (as == u"question_experience") return u"experience"_s;
    return as == roles::customer || as == roles::benefit || as == roles::evidence ? as : QString();
}

bool isPartName(const QString& as) {
    static const QSet<QString> names{u"title"_s,        u"release"_s,   u"customer_faq"_s,
                                     u"internal_faq"_s, u"faq"_s,       u"questions"_s,
                                     u"appendix"_s,     u"immediate"_s, u"metadata"_s};
    return names.contains(as);
}

bool takesOneBlock(const QString& role) {
    return role == roles::headline || role == roles::subheading || role == roles::dateline;
}

Sorter::Sorter(const QList<Source>& sources)
    : m_sources(sources) {
    lookAhead();
}

Sorted Sorter::sort() {
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
    if (!m_standing.isEmpty()) {
        Source standing;
        standing.text = Text(m_standing);
        addUnsorted(standing, Reason::Unknown);
    }
    return m_sorted;
}

void Sorter::lookAhead() {
    int asked = 0;
    bool faqBegun = false;
    for (const Source& source : m_sources) {
        if (source.shape != Shape::Heading) {
            if (!faqBegun && readAsked(source)) ++asked;
            continue;
        }
        const auto match = vocabulary().heading(source.text.plain());
        if (!match || match->confidence < 0.8) continue;
        if (match->as == u"release" && !source.text.plain().contains(u"orking")) m_hasReleaseHeading = true;
        if (match->as.endsWith(u"faq")) faqBegun = true;
        if (!faqBegun && !questionRole(match->as).isEmpty() && isQuestion(source.text.plain())) ++asked;
    }
    m_asksQuestions = asked >= 3;
}

bool Sorter::inFaq() const {
    return m_part == Part::Faq || m_part == Part::CustomerFaq || m_part == Part::InternalFaq;
}

const Source* Sorter::next() const {
    for (qsizetype i = m_at + 1; i < m_sources.size(); ++i)
        if (m_sources.at(i).shape != Shape::Aside && m_sources.at(i).shape != Shape::Rule)
            return &m_sources.at(i);
    return nullptr;
}

bool Sorter::nextIsQuestion() const {
    const Source* following = next();
    return following && (isQuestion(following->text.plain()) || following->summary);
}

bool Sorter::moreQuestions() const {
    constexpr qsizetype far = 40; // blocks; the search is done once a rule
    for (qsizetype i = m_at + 1; i < std::min(m_sources.size(), m_at + far); ++i)
        if (m_sources.at(i).shape != Shape::Rule && isQuestion(m_sources.at(i).text.plain())) return true;
    return false;
}

/// Whether the release is still to come, and begins right here.
bool Sorter::releaseFollows() const {
    if (m_hasBody || m_hasReleaseHeading || !m_sorted.release.isEmpty()) return false;
    constexpr qsizetype near = 6; // blocks
    for (qsizetype i = m_at + 1; i < std::min(m_sources.size(), m_at + near); ++i)
        if (m_sources.at(i).shape == Shape::Paragraph && readDateline(m_sources.at(i).text.plain()))
            return true;
    return false;
}

bool Sorter::afterRule() const {
    return m_at > 0 && m_sources.at(m_at - 1).shape == Shape::Rule;
}

void Sorter::onHeading(const Source& source) {
    const QString plain = source.text.plain();
    std::optional<HeadingMatch> match = vocabulary().heading(plain);
    if (match && match->confidence < 0.55) match = std::nullopt;
    if (fillsWaiting(source, match) || openQuestionHeading(source, match) || openDate(source)) return;
    if (inFaq()) {
        if (staysInFaq(source, match)) {
            faqSources().append(source);
            return;
        }
        if (!match && releaseFollows()) { // the FAQ stands in front of the release
            m_part = Part::Release;
            unknownHeading(source);
            return;
        }
        if (!match || (releaseRole(match->as).isEmpty() && !isPartName(match->as))) {
            openAppendix(source);
            return;
        }
    }
    if (!match || mayBeHeadline(plain, *match))
        unknownHeading(source);
    else if (isPartName(match->as))
        openPart(source, *match);
    else if (!openRole(source, *match))
        unknownHeading(source);
}

/// "Introducing Ledger: notes that ..." is the headline, however much it looks like "Introducing ...", and
/// "[Headline: name the product]" is one that is still to be written.
bool Sorter::mayBeHeadline(const QString& plain, const HeadingMatch& match) const {
    if (m_hasBody || m_part == Part::Questions || m_part == Part::Appendix) return false;
    if (match.as == roles::headline && plain.startsWith(u'[')) return true;
    return match.confidence < 0.9 && !isPartName(match.as) && match.as != roles::boilerplate &&
           (!match.rest.isEmpty() || wordsOf(plain).size() > 4);
}

/// "### Headline", and below it a line that is all bold: the headline, not another heading.
bool Sorter::fillsWaiting(const Source& source, const std::optional<HeadingMatch>& match) {
    if (!m_waiting.set || !m_waiting.namesRole || !takesOneBlock(m_role) || source.level != boldLine ||
        m_waiting.source.level >= boldLine || (match && match->confidence > 0.9))
        return false;
    Source block = source;
    block.shape = Shape::Paragraph;
    block.level = 0;
    block.text = without(block.text, Style::Strong);
    place(block);
    return true;
}

/// "**Q: What is Ledger?**" begins an FAQ, whatever its words would mean as a heading.
bool Sorter::openQuestionHeading(const Source& source, const std::optional<HeadingMatch>& match) {
    if (m_part == Part::Questions || inFaq() || !beginsFaq(source)) return false;
    if (m_asksQuestions && match && !questionRole(match->as).isEmpty()) return false;
    open(Part::Faq, source);
    m_faqSeen = true;
    m_questionLevel = source.level;
    faqSources().append(source);
    return true;
}

/// "### Date" with nothing below it but a date.
bool Sorter::openDate(const Source& source) {
    const Source* following = next();
    if (m_hasBody || inFaq() || !following || following->shape != Shape::Paragraph ||
        following->text.size() > 60 || !isDateKey(source.text.plain()) || !findDate(following->text.plain()))
        return false;
    settleHeading(source.level);
    m_part = Part::Release;
    setRole(roles::dateline, source.level, 0.9, Reason::Heading);
    wait(source, true);
    return true;
}

bool Sorter::staysInFaq(const Source& source, const std::optional<HeadingMatch>& match) {
    if (isQuestion(source.text.plain()) || source.summary) {
        if (m_questionLevel == 0) m_questionLevel = source.level;
        return true;
    }
    const bool sure = match && match->confidence > 0.8;
    if (sure && (match->as == u"customer_faq" || match->as == u"internal_faq")) return false;
    if (afterRule() && source.level == boldLine && !moreQuestions())
        return false; // "**For more information:**" at the end
    if (source.level > m_partLevel) return true;
    if (sure && leavesFaqFor(source, *match)) return false;
    if (source.level > 6 || nextIsQuestion()) return true;
    return source.level == m_partLevel && m_questionLevel == source.level && !match;
}

/// Whether a heading of the level of the FAQ's own begins something else.
bool Sorter::leavesFaqFor(const Source& source, const HeadingMatch& match) const {
    if (match.as == u"appendix" || match.as == u"questions" || match.as == u"faq" || match.as == u"release")
        return true;
    const QString role = releaseRole(match.as);
    if (role == u"quotes" || role == roles::customerQuote || role == roles::leaderQuote) return true;
    return !role.isEmpty() && source.level <= 6 && match.confidence > 0.94 && !m_rolesSeen.contains(role) &&
           !nextIsQuestion();
}

void Sorter::openPart(const Source& source, const HeadingMatch& match) {
    const QString& as = match.as;
    if (as == u"title")
        openTitle(source);
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
    else if (as == u"immediate" && m_standing.isEmpty())
        m_standing = headingWords(source.text);
    else if (as == u"immediate")
        addUnsorted(source, Reason::Heading);
    else if (as == u"metadata" && !m_hasBody)
        addUnsorted(source, Reason::Heading);
    else
        openAppendix(source);
}

void Sorter::open(Part part, const Source& source) {
    settleHeading(0);
    m_part = part;
    m_partLevel = source.level;
    m_role.clear();
    m_questionLevel = 0;
    m_askedDepth = 0;
    if (part == Part::Questions) wait(source, false);
}

void Sorter::openTitle(const Source& source) {
    settleHeading(0);
    if (!m_sorted.title.isEmpty() || m_hasBody) {
        unknownHeading(source);
        return;
    }
    // What is left of "PR/FAQ: Ledger", "Ledger - PR/FAQ" is the name of the product.
    static const QRegularExpression form(
        u"\\b(?:amazon[- ]style\\s+)?(?:pr\\s*[/&+-]?\\s*faqs?|prfaqs?|press "
        u"release\\s*(?:/|and|&|\\+)\\s*(?:faqs?|frequently asked questions)|"
        "working backwards(?:\\s+doc(?:ument)?)?|comunicado de prensa y preguntas frecuentes|document|documento|template|draft|borrador)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression edges(u"^[\\s:\u2013\u2014|()/-]+|[\\s:\u2013\u2014|()/-]+$"_s);
    m_sorted.title = headingWords(source.text);
    m_sorted.titleLine = source.line;
    QString rest = source.text.plain();
    m_sorted.titleRest = rest.remove(form).remove(edges).simplified();
}

void Sorter::openRelease(const Source& source, const HeadingMatch& match) {
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
    const bool alone =
        !following || following->shape != Shape::Heading || vocabulary().heading(following->text.plain());
    if (at > 0 && alone &&
        wordsOf(match.rest).size() >= 5) { // "Press release: Acme launches Ledger for small clinics"
        Source headline = source;
        headline.shape = Shape::Paragraph;
        moveToLabel(headline, at);
        addRelease(headline, roles::headline, Reason::Label, 0.9);
        return;
    }
    m_sorted.releaseHeading = headingWords(source.text);
}

void Sorter::openFaq(const Source& source, Part part, FaqSources& faq) {
    // "Frequently asked questions" right above "External FAQ" is the heading of both.
    QString heading = headingWords(source.text);
    const bool nested = m_part == Part::Faq && m_sorted.faq.sources.isEmpty() && part != Part::Faq;
    if (nested) {
        heading = u"%1: %2"_s.arg(m_sorted.faq.heading, heading);
        m_sorted.faq.heading.clear();
    }
    open(part, source);
    m_faqSeen = true;
    if (faq.isEmpty())
        faq.heading = heading;
    else
        faq.sources.append(source); // a second part of the same kind
}

void Sorter::openAppendix(const Source& source) {
    open(Part::Appendix, source);
    addTo(m_sorted.appendix, source, {}, Reason::Heading, 0.9);
}

/// A heading that names a role. Returns false where it means nothing here.
bool Sorter::openRole(const Source& source, const HeadingMatch& match) {
    const QString asked = questionRole(match.as);
    const bool listed = m_part == Part::Questions && source.level > m_partLevel;
    const bool inRelease = m_part == Part::Release && m_releaseLevel > 0 && source.level > m_releaseLevel;
    // "Research board" in the middle of a release is one of its features.
    const bool sure =
        isQuestion(source.text.plain()) || match.confidence > 0.95 || m_part != Part::Release || !m_hasBody;
    const bool elsewhere = !inRelease && !inPreamble() && releaseRole(match.as).isEmpty() && sure;
    if (listed && (match.as == roles::problem || match.as == roles::experience)) {
        openQuestion(source, match.as);
        return true;
    }
    if (!asked.isEmpty() && (listed || m_asksQuestions || elsewhere)) {
        openQuestion(source, asked);
        return true;
    }
    const QString role = match.as == roles::benefit ? QString(roles::solution) : releaseRole(match.as);
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
    // A README inside the document has headings of its own, of any level.
    const bool readme = wordsOf(source.text.plain()) == QStringList{u"readme"_s};
    setRole(role, readme ? 0 : source.level, match.confidence,
            source.level == labelLevel ? Reason::Label : Reason::Heading);
    const qsizetype at =
        match.rest.isEmpty() || !takesOneBlock(role) ? -1 : source.text.plain().lastIndexOf(match.rest);
    if (at > 0 && source.level < labelLevel) { // "# Headline: Acme launches Ledger"
        Source block = source;
        block.shape = Shape::Paragraph;
        moveToLabel(block, at);
        addRelease(block, role, Reason::Label, match.confidence);
        return true;
    }
    wait(source, true);
    return true;
}

void Sorter::openQuestion(const Source& source, const QString& role) {
    if (m_part != Part::Questions) {
        open(Part::Questions, source);
        m_waiting.set = false;
        m_partLevel = source.level - 1;
    }
    settleHeading(source.level);
    m_askedDepth = 0;
    setRole(role, source.level, 0.95, Reason::Heading);
    wait(source, true);
}

void Sorter::setRole(const QString& role, int level, double confidence, Reason reason) {
    m_role = role;
    m_roleLevel = level;
    m_roleConfidence = confidence;
    m_roleReason = reason;
    m_rolesSeen.insert(role);
}

void Sorter::unknownHeading(const Source& source) {
    if (introducesQuestions(source)) {
        openFaq(source, Part::Faq, m_sorted.faq);
    } else if (m_part == Part::Appendix) {
        addTo(m_sorted.appendix, source, {}, Reason::Heading, 0.9);
    } else if (m_part == Part::Questions) {
        if (source.level > m_partLevel) {
            if (source.level <= m_roleLevel) m_role.clear();
            wait(source, false);
        } else if (!m_hasBody && !m_faqSeen) { // the questions stand in front of the release
            settleHeading(0);
            m_role.clear();
            m_part = m_hasReleaseHeading && m_sorted.releaseHeading.isEmpty() ? Part::Start : Part::Release;
            addRelease(source, {}, Reason::Position, 0.6);
        } else {
            openAppendix(source);
        }
    } else if (!m_hasBody) { // headline, subheading or title: the release decides
        settleHeading(0);
        addRelease(source, {}, Reason::Position, 0.6);
    } else if (inPreamble() || (m_releaseLevel > 0 && source.level <= m_releaseLevel && m_roleLevel > 0)) {
        openAppendix(source);
    } else {
        settleHeading(source.level);
        if (m_role.isEmpty() || source.level <= m_roleLevel) {
            m_role.clear();
            m_newSection = true;
        }
        wait(source, false);
    }
}

Sorted sortSources(const QList<Source>& sources) {
    return Sorter(sources).sort();
}

} // namespace backcast::exchange
