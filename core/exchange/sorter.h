// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/prepare.h"
#include "core/exchange/sorting.h"

#include <QSet>

namespace backcast::exchange {

/// Divides a draft into parts by its headings and labels. A state machine over the blocks: the part it is in,
/// the role that the last heading named, and a heading that still waits for what stands below it.
class Sorter {
public:
    explicit Sorter(const QList<Source>& sources);
    [[nodiscard]] Sorted sort();

private:
    enum class Part { Start, Release, Faq, CustomerFaq, InternalFaq, Questions, Appendix };

    struct Waiting {
        Source source;
        bool set = false;
        bool namesRole = false;
    };

    // sections.cpp: headings
    void lookAhead();
    [[nodiscard]] bool inFaq() const;
    [[nodiscard]] bool inPreamble() const { return m_hasReleaseHeading && m_part == Part::Start; }
    [[nodiscard]] const Source* next() const;
    [[nodiscard]] bool nextIsQuestion() const;
    [[nodiscard]] bool moreQuestions() const;
    [[nodiscard]] bool afterRule() const;
    [[nodiscard]] bool releaseFollows() const;
    void onHeading(const Source& source);
    [[nodiscard]] bool mayBeHeadline(const QString& plain, const HeadingMatch& match) const;
    [[nodiscard]] bool staysInFaq(const Source& source, const std::optional<HeadingMatch>& match);
    [[nodiscard]] bool leavesFaqFor(const Source& source, const HeadingMatch& match) const;
    void openPart(const Source& source, const HeadingMatch& match);
    void open(Part part, const Source& source);
    void openTitle(const Source& source);
    void openRelease(const Source& source, const HeadingMatch& match);
    void openFaq(const Source& source, Part part, FaqSources& faq);
    void openAppendix(const Source& source);
    [[nodiscard]] bool openRole(const Source& source, const HeadingMatch& match);
    void openQuestion(const Source& source, const QString& role);
    [[nodiscard]] bool openQuestionHeading(const Source& source, const std::optional<HeadingMatch>& match);
    [[nodiscard]] bool openDate(const Source& source);
    [[nodiscard]] bool fillsWaiting(const Source& source, const std::optional<HeadingMatch>& match);
    void setRole(const QString& role, int level, double confidence, Reason reason);
    void unknownHeading(const Source& source);

    // asked.cpp: questions that no heading announces
    [[nodiscard]] bool onAsked(const Source& source);
    [[nodiscard]] bool introducesQuestions(const Source& heading) const;

    // placing.cpp: content
    void onContent(const Source& source);
    void onFaqContent(const Source& source);
    [[nodiscard]] bool beginsFaq(const Source& source) const;
    [[nodiscard]] bool onLabel(const Source& source);
    void wait(const Source& source, bool namesRole);
    void settleHeading(int level);
    void place(const Source& source);
    void addRelease(const Source& source, const QString& role, Reason reason, double confidence);
    void addTo(QList<Placed>& list, const Source& source, const QString& role, Reason reason,
               double confidence);
    void addUnsorted(const Source& source, Reason reason);
    [[nodiscard]] QList<Source>& faqSources();

    const QList<Source>& m_sources;
    Sorted m_sorted;
    qsizetype m_at = 0;
    Part m_part = Part::Start;
    int m_partLevel = 0;
    int m_releaseLevel = 0;
    int m_questionLevel = 0; ///< of the first question of the FAQ that is one
    int m_askedDepth = 0;    ///< of the list whose items are the five questions
    QString m_role;
    int m_roleLevel = 0;
    double m_roleConfidence = 0.5;
    Reason m_roleReason = Reason::Unknown;
    QSet<QString> m_rolesSeen;
    Waiting m_waiting;
    QString m_standing;     ///< "For immediate release", until something stands below it
    bool m_hasBody = false; ///< the release has begun to speak: what follows is no title any more
    bool m_newSection = false;
    bool m_faqSeen = false;
    bool m_hasReleaseHeading = false;
    bool m_asksQuestions = false; ///< the five questions are headings of the draft
    bool m_preambleSection = false;
};

/// One of the five questions at the start of an item or a paragraph: "**Who is the customer?** Nurses."
struct Asked {
    QString role;
    qsizetype length = 0; ///< of the text that it covers
    double confidence = 0;
};
[[nodiscard]] std::optional<Asked> readAsked(const Source& source);

/// Ends in "?", or begins with "Q:" or "¿".
[[nodiscard]] bool isQuestion(const QString& plain);

/// A heading as plain words; the target of a link in it follows in brackets.
[[nodiscard]] QString headingWords(const Text& text);

/// The role of the release that the known words of a heading name, or empty; "quotes" for quotations of
/// anybody.
[[nodiscard]] QString releaseRole(const QString& as);
/// The question of the five that they ask, or empty.
[[nodiscard]] QString questionRole(const QString& as);
/// Whether they name a part of the document.
[[nodiscard]] bool isPartName(const QString& as);
/// "Date", "Launch date", "City": what stands in front of a dateline that is written line by line.
[[nodiscard]] bool isDateKey(QStringView name);
/// Headline, subheading and dateline are one block each; what follows is something else.
[[nodiscard]] bool takesOneBlock(const QString& role);

/// The level of a label in the text ("The problem:"): below every heading.
inline constexpr int labelLevel = boldLine + 1;

} // namespace backcast::exchange
