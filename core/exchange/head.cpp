// SPDX-License-Identifier: MIT
//
// The head of a release: title, headline, subheading and dateline, found by their place before the first
// paragraph.

#include "core/document/dateline.h"
#include "core/document/names.h"
#include "core/exchange/prepare.h"
#include "core/exchange/sorter.h"
#include "core/exchange/sorting.h"

#include <algorithm>

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

/// A long line without a full stop, all by itself: a headline or subheading, however many words it takes.
bool isBareLine(const Source& source) {
    const QString plain = source.text.plain().trimmed();
    static const QString ends = u".!?:;\u2026\"\u201d\u00bb"_s;
    return source.shape == Shape::Paragraph && source.level == 0 && source.breaks.isEmpty() &&
           !plain.isEmpty() && !ends.contains(plain.back()) && !plain.contains(u". ") &&
           strongStart(source.text) == 0 && wordsOf(plain).size() <= 40;
}

class Head {
public:
    explicit Head(Sorted& sorted)
        : m_sorted(sorted)
        , m_list(sorted.release) {}

    void settle() {
        findEnd();
        collect();
        if (!hasRole(roles::headline))
            chooseHeadline();
        else
            keepTitle();
        if (!hasRole(roles::headline)) takeBoldSentence();
        if (!hasRole(roles::headline)) takeFromTitle();
        chooseSubheadings();
        std::sort(m_gone.begin(), m_gone.end());
        dismissPreamble();
    }

private:
    void findEnd() {
        int lines = 0; // that may be headline and subheading
        for (m_end = 0; m_end < m_list.size(); ++m_end) {
            const Placed& placed = m_list.at(m_end);
            if (placed.preamble) continue;
            const bool dateline = placed.fixed || readDateline(placed.source.text.plain());
            if (isBody(placed) && (lines >= 2 || dateline || !isBareLine(placed.source))) return;
            if (!dateline && hasWords(placed.source.text.plain())) ++lines;
        }
    }

    /// "**Acme gives nurses their evenings back.** Today ...": the bold sentence is the headline.
    void takeBoldSentence() {
        if (m_end >= m_list.size() || m_list.at(m_end).fixed || !m_candidates.isEmpty()) return;
        const Source source = m_list.at(m_end).source;
        const qsizetype strong = strongStart(source.text);
        if (source.shape != Shape::Paragraph || strong == 0 || strong >= source.text.size()) return;
        const QString sentence = source.text.plain().left(strong).trimmed();
        const qsizetype words = wordsOf(sentence).size();
        if (words < 5 || words > 30 || !(sentence.endsWith(u'.') || sentence.endsWith(u'!')) ||
            readDateline(sentence))
            return;
        Placed headline = m_list.at(m_end);
        headline.source = slice(source, 0, strong);
        give(headline, roles::headline, Reason::Form, 0.65);
        m_list[m_end].source = slice(source, strong, source.text.size());
        m_list[m_end].heading.clear();
        m_list[m_end].newSection = false;
        m_list.insert(m_end, headline);
        ++m_end;
    }

    /// Nothing else may be the headline: what the title says beside "PR/FAQ", if it says more than a name.
    void takeFromTitle() {
        const qsizetype aside = m_sorted.titleRest.indexOf(u'('); // "Ledger (draft"
        const QString words = aside > 0 ? m_sorted.titleRest.left(aside).trimmed() : m_sorted.titleRest;
        if (m_end >= m_list.size() || wordsOf(words).size() < 3) return;
        Placed headline;
        headline.source.text = Text(words);
        headline.source.line = m_sorted.titleLine;
        give(headline, roles::headline, Reason::Position, 0.5);
        m_list.prepend(headline);
        ++m_end;
        for (qsizetype& i : m_candidates) ++i;
        for (qsizetype& i : m_before) ++i;
        for (qsizetype& i : m_gone) ++i;
    }

    /// "> **Note:** ..." and "By Dana Ortiz, May 2027" are no part of a head.
    static bool isNote(const Source& source) {
        const QString plain = source.text.plain();
        const QString cues = cueText(plain, 80);
        if (source.shape == Shape::Quote)
            return vocabulary().beginsWith(u"instructions"_s, cues) || isMetadata(source) ||
                   wordsOf(plain).size() > 40;
        const bool byline = cues.startsWith(u" by ") || cues.startsWith(u" por ");
        return byline && source.shape == Shape::Paragraph && wordsOf(plain).size() <= 9;
    }

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
            if (isNote(placed.source)) continue;
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
        if (placed.source.shape == Shape::Heading || placed.source.shape == Shape::Quote)
            placed.source.shape = Shape::Paragraph;
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
            m_sorted.title = headingWords(m_list.at(m_candidates.first()).source.text);
            m_sorted.titleRest = text(0);
            m_gone.append(m_candidates.takeFirst());
        }
        const Placed& first = m_list.at(m_candidates.at(chosen));
        const bool slanted =
            isAll(first.source.text, Style::Emphasis) && !isAll(first.source.text, Style::Strong);
        if ((slanted && first.source.shape != Shape::Heading) || first.source.shape == Shape::Quote) return;
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
            const Text& text = m_list.at(from.first()).source.text;
            m_sorted.title = headingWords(text);
            m_sorted.titleRest = text.plain();
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
            } else if (!present && !headed && words >= 4 &&
                       (slanted || placed.source.shape == Shape::Quote)) {
                give(placed, roles::subheading, Reason::Form, 0.7);
            }
        }
    }

    /// What stands before the press release and is no title of it, and what is left of its head, belongs to
    /// no part.
    void dismissPreamble() {
        QList<Placed> kept;
        QString standing; // "For immediate release" above what became the title
        for (qsizetype i = 0; i < m_list.size(); ++i) {
            Placed& placed = m_list[i];
            if (std::binary_search(m_gone.begin(), m_gone.end(), i)) {
                standing = placed.heading;
                continue;
            }
            const bool note = i < m_end && placed.role.isEmpty() && isNote(placed.source);
            if (!standing.isEmpty() && placed.heading.isEmpty()) std::swap(standing, placed.heading);
            if (placed.preamble || note)
                m_sorted.unsorted.append(placed);
            else
                kept.append(placed);
        }
        if (!standing.isEmpty()) {
            Placed left;
            left.source.text = Text(standing);
            m_sorted.unsorted.append(left);
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

} // namespace

void settleHead(Sorted& sorted) {
    Head(sorted).settle();
}

} // namespace backcast::exchange
