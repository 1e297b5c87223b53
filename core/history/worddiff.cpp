// SPDX-License-Identifier: MIT
#include "core/history/worddiff.h"

#include "core/history/changestretches.h"
#include "core/history/texttokens.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace backcast {

namespace {

/// Cuts pieces off a text from its start to its end, with their marks; each mark is looked at once.
class Cutter {
public:
    explicit Cutter(const Text& text)
        : m_text(text) {}

    [[nodiscard]] Text cut(int start, int end) {
        const QList<Span>& spans = m_text.spans();
        if (spans.isEmpty()) return m_text.mid(start, end - start);
        Text piece;
        qsizetype at = start;
        while (m_next < spans.size() && spans.at(m_next).end() <= start) ++m_next;
        for (qsizetype i = m_next; i < spans.size() && spans.at(i).start < end; ++i) {
            const Span& span = spans.at(i);
            const qsizetype from = std::max<qsizetype>(span.start, start);
            const qsizetype to = std::min<qsizetype>(span.end(), end);
            piece.append(m_text.plain().mid(at, from - at));
            piece.append(m_text.plain().mid(from, to - from), span.styles, span.link);
            at = to;
        }
        piece.append(m_text.plain().mid(at, end - at));
        return piece;
    }

private:
    const Text& m_text;
    qsizetype m_next = 0;
};

/// The marks at a place that only moves forward.
class Marks {
public:
    explicit Marks(const QList<Span>& spans)
        : m_spans(spans) {}

    /// Null: none.
    [[nodiscard]] const Span* at(qsizetype place) {
        while (m_next < m_spans.size() && m_spans.at(m_next).end() <= place) ++m_next;
        const bool covers = m_next < m_spans.size() && m_spans.at(m_next).start <= place;
        return covers ? &m_spans.at(m_next) : nullptr;
    }
    /// Where they change next, behind `place`.
    [[nodiscard]] qsizetype endAt(qsizetype place) {
        if (const Span* span = at(place)) return span->end();
        return m_next < m_spans.size() ? m_spans.at(m_next).start : std::numeric_limits<qsizetype>::max();
    }

private:
    const QList<Span>& m_spans;
    qsizetype m_next = 0;
};

bool isAlike(const Span* a, const Span* b) {
    if (!a || !b) return a == b;
    return a->styles == b->styles && a->link == b->link;
}

/// Writes runs, neighbours of the same kind as one.
class RunWriter {
public:
    RunWriter(const Text& before, const Text& after, const TokenSides& sides)
        : m_before(before)
        , m_after(after)
        , m_sides(sides)
        , m_marksBefore(before.spans())
        , m_marksAfter(after.spans())
        , m_cutBefore(before)
        , m_cutAfter(after) {}

    /// Tokens that are the same on both sides.
    void addSame(const Stretch& same) {
        if (same.beforeLength() == 0) return;
        if (m_before.spans().isEmpty() && m_after.spans().isEmpty()) {
            add(TextRun::Kind::Same, same);
            return;
        }
        for (int i = 0; i < same.beforeLength(); ++i) {
            const Stretch one{same.beforeStart + i, same.beforeStart + i + 1, same.afterStart + i,
                              same.afterStart + i + 1};
            add(isRestyled(one) ? TextRun::Kind::Restyled : TextRun::Kind::Same, one);
        }
    }

    void addChange(const Stretch& change) {
        Stretch deleted = change;
        deleted.afterEnd = change.afterStart;
        Stretch inserted = change;
        inserted.beforeStart = change.beforeEnd;
        if (change.beforeLength() > 0) add(TextRun::Kind::Deleted, deleted);
        if (change.afterLength() > 0) add(TextRun::Kind::Inserted, inserted);
    }

    [[nodiscard]] QList<TextRun> take() {
        flush();
        return std::move(m_runs);
    }

private:
    void add(TextRun::Kind kind, const Stretch& tokens) {
        if (m_isOpen && m_kind == kind) {
            m_open.beforeEnd = tokens.beforeEnd;
            m_open.afterEnd = tokens.afterEnd;
            return;
        }
        flush();
        m_kind = kind;
        m_open = tokens;
        m_isOpen = true;
    }

    void flush() {
        if (!m_isOpen) return;
        m_isOpen = false;
        const std::vector<TextToken>& before = m_sides.before;
        const std::vector<TextToken>& after = m_sides.after;
        TextRun run;
        run.kind = m_kind;
        run.before = placeOf(before, m_open.beforeStart);
        run.after = placeOf(after, m_open.afterStart);
        if (m_kind == TextRun::Kind::Deleted) {
            run.text = m_cutBefore.cut(run.before, placeOf(before, m_open.beforeEnd));
            run.wordsOut = wordsOf(before, m_open.beforeStart, m_open.beforeEnd);
        } else {
            run.text = m_cutAfter.cut(run.after, placeOf(after, m_open.afterEnd));
            if (m_kind == TextRun::Kind::Inserted)
                run.wordsIn = wordsOf(after, m_open.afterStart, m_open.afterEnd);
        }
        m_runs.append(std::move(run));
    }

    static int placeOf(const std::vector<TextToken>& tokens, int token) {
        if (token < int(tokens.size())) return tokens[size_t(token)].start;
        return tokens.empty() ? 0 : tokens.back().end();
    }

    static int wordsOf(const std::vector<TextToken>& tokens, int first, int end) {
        return std::accumulate(tokens.begin() + first, tokens.begin() + end, 0,
                               [](int sum, const TextToken& token) { return sum + token.words; });
    }

    bool isRestyled(const Stretch& one) {
        const TextToken& before = m_sides.before[size_t(one.beforeStart)];
        const TextToken& after = m_sides.after[size_t(one.afterStart)];
        bool isOther = false;
        for (qsizetype i = 0; i < before.length;) {
            isOther =
                isOther || !isAlike(m_marksBefore.at(before.start + i), m_marksAfter.at(after.start + i));
            i = std::min(m_marksBefore.endAt(before.start + i) - before.start,
                         m_marksAfter.endAt(after.start + i) - after.start);
        }
        return isOther;
    }

    const Text& m_before;
    const Text& m_after;
    const TokenSides& m_sides;
    Marks m_marksBefore;
    Marks m_marksAfter;
    Cutter m_cutBefore;
    Cutter m_cutAfter;
    QList<TextRun> m_runs;
    TextRun::Kind m_kind = TextRun::Kind::Same;
    Stretch m_open; ///< tokens of the run that is being collected
    bool m_isOpen = false;
};

QList<TextRun> oneRun(TextRun::Kind kind, const Text& text) {
    if (text.isEmpty()) return {};
    TextRun run;
    run.kind = kind;
    run.text = text;
    if (kind == TextRun::Kind::Same) return {run};
    const std::vector<TextToken> tokens = textTokens(text.plain());
    const int words = std::accumulate(tokens.begin(), tokens.end(), 0,
                                      [](int sum, const TextToken& token) { return sum + token.words; });
    (kind == TextRun::Kind::Inserted ? run.wordsIn : run.wordsOut) = words;
    return {run};
}

} // namespace

QList<TextRun> compareTexts(const Text& before, const Text& after) {
    if (before == after) return oneRun(TextRun::Kind::Same, after);
    if (before.isEmpty()) return oneRun(TextRun::Kind::Inserted, after);
    if (after.isEmpty()) return oneRun(TextRun::Kind::Deleted, before);
    const TokenSides sides{before.plain(), after.plain(), textTokens(before.plain()),
                           textTokens(after.plain())};
    RunWriter writer(before, after, sides);
    Stretch last;
    for (const Stretch& change : changedStretches(sides)) {
        writer.addSame({last.beforeEnd, change.beforeStart, last.afterEnd, change.afterStart});
        writer.addChange(change);
        last = change;
    }
    writer.addSame({last.beforeEnd, int(sides.before.size()), last.afterEnd, int(sides.after.size())});
    return writer.take();
}

double likeness(const QString& a, const QString& b) {
    QHash<QStringView, int> counts;
    int all = 0;
    const auto forEachWord = [&all](const QString& text, const auto& use) {
        for (const TextToken& token : textTokens(text)) {
            if (token.words == 0) continue;
            ++all;
            use(QStringView(text).mid(token.start, token.length));
        }
    };
    int shared = 0;
    forEachWord(a, [&](QStringView word) { ++counts[word]; });
    forEachWord(b, [&](QStringView word) {
        const auto count = counts.find(word);
        if (count == counts.end() || *count == 0) return;
        --*count;
        ++shared;
    });
    return all == 0 ? 1 : 2.0 * shared / all;
}

} // namespace backcast
