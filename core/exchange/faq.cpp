// SPDX-License-Identifier: MIT
//
// Finds the questions of an FAQ. People write them as headings, bold lines, list items, "Q:" lines, block
// quotes or rows of a table, but keep to one way within an FAQ: first the way is found, then the questions.

#include "core/exchange/prepare.h"
#include "core/exchange/sorter.h"
#include "core/exchange/sorting.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

enum class Way { None, Prefix, Heading, Bold, Summary, Item, Quote, Plain, Lead };

bool endsAsQuestion(QStringView text) {
    text = text.trimmed();
    while (!text.isEmpty() && (text.back() == u'*' || text.back() == u'"' || text.back() == u'\u201d' ||
                               text.back() == u')' || text.back() == u':' || text.back() == u'\u00bb'))
        text.chop(1);
    return text.endsWith(u'?');
}

bool beginsAsQuestion(const QString& plain) {
    return plain.startsWith(u'\u00bf') || vocabulary().beginsWith(u"question_words"_s, cueText(plain, 60));
}

/// "### Q2:", with the question still to be written.
bool isEmptyQuestion(const Source& source) {
    static const QRegularExpression pattern(u"^(?:Q|P|Question|Pregunta)\\s*\\d{1,3}\\s*[:.)]?$"_s);
    return source.shape == Shape::Heading && source.text.size() < 20 &&
           pattern.match(source.text.plain().trimmed()).hasMatch();
}

Way wayOf(const Source& source) {
    const QString plain = source.text.plain();
    if (source.shape == Shape::Code || source.shape == Shape::Table || source.shape == Shape::Rule ||
        source.shape == Shape::Figure)
        return Way::None;
    if (plain.size() > 1200 && strongStart(source.text) == 0) return Way::None;
    if (questionPrefix(plain) > 0 || isEmptyQuestion(source)) return Way::Prefix;
    if (source.summary) return Way::Summary;
    if (source.shape == Shape::Heading) {
        if (!endsAsQuestion(plain) && !beginsAsQuestion(plain)) return Way::None;
        return source.level == boldLine ? Way::Bold : Way::Heading;
    }
    const qsizetype strong = strongStart(source.text);
    const bool boldQuestion = strong > 0 && endsAsQuestion(QStringView(plain).first(strong));
    if (source.shape == Shape::Item) {
        if (boldQuestion || endsAsQuestion(plain)) return Way::Item;
        return Way::None;
    }
    if (boldQuestion && source.level == 0) return Way::Bold;
    if (!endsAsQuestion(plain)) return Way::None;
    if (source.shape == Shape::Quote) return Way::Quote;
    return source.level == 0 ? Way::Plain : Way::None;
}

/// A table of questions and answers.
int questionColumn(const Table& table) {
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        int asked = 0;
        for (const Row& row : table.rows)
            if (column < row.cells.size() && endsAsQuestion(row.cells.at(column).plain())) ++asked;
        if (asked >= 1 && 2 * asked >= table.rows.size() - table.headerRows) return int(column);
    }
    return -1;
}

class FaqReader {
public:
    explicit FaqReader(const QList<Source>& sources)
        : m_sources(sources) {}

    SourceFaq read() {
        findWay();
        for (m_at = 0; m_at < m_sources.size(); ++m_at) visit(m_sources.at(m_at));
        if (!m_group.isEmpty()) addHeading(m_group, m_groupLine);
        return m_faq;
    }

private:
    void findWay() {
        QHash<int, int> counts;
        QHash<int, int> levels;
        for (const Source& source : m_sources) {
            const Way way = wayOf(source);
            ++counts[int(way)];
            if (way == Way::Heading) ++levels[source.level];
            if (way == Way::Item) ++m_itemLevels[source.level];
        }
        for (const Way way :
             {Way::Prefix, Way::Heading, Way::Bold, Way::Summary, Way::Item, Way::Quote, Way::Plain}) {
            if (counts.value(int(way)) == 0) continue;
            // One heading that ends in "?" among ten bold questions is a heading of their group.
            const int later = std::max(counts.value(int(Way::Bold)), counts.value(int(Way::Item)));
            if (way == Way::Heading && counts.value(int(way)) == 1 && later > 3) continue;
            m_way = way;
            break;
        }
        if (m_way == Way::None) findWayWithoutMarks(levels);
        int most = 0;
        for (auto it = levels.begin(); it != levels.end(); ++it)
            if (it.value() > most || (it.value() == most && it.key() < m_level))
                most = it.value(), m_level = it.key();
        m_itemLevel = 99;
        for (auto it = m_itemLevels.begin(); it != m_itemLevels.end(); ++it)
            m_itemLevel = std::min(m_itemLevel, it.key());
    }

    /// "### Pricing", "**Pricing.** It costs ...": no question mark anywhere. Two of a kind are a way.
    void findWayWithoutMarks(QHash<int, int>& levels) {
        int headings = 0;
        int leads = 0;
        for (qsizetype i = 0; i < m_sources.size(); ++i) {
            const Source& source = m_sources.at(i);
            const bool followed = i + 1 < m_sources.size() && m_sources.at(i + 1).shape != Shape::Heading;
            if (source.shape == Shape::Heading && followed)
                ++levels[source.level], ++headings;
            else if (source.shape == Shape::Paragraph && strongStart(source.text) > 0)
                ++leads;
        }
        if (headings >= 2)
            m_way = Way::Heading;
        else if (leads >= 2)
            m_way = Way::Lead;
    }

    [[nodiscard]] const Source* next() const {
        for (qsizetype i = m_at + 1; i < m_sources.size(); ++i)
            if (m_sources.at(i).shape != Shape::Rule && hasWords(m_sources.at(i).text.plain()))
                return &m_sources.at(i);
        return nullptr;
    }

    [[nodiscard]] bool followedByQuestion() const {
        const Source* following = next();
        return following && asks(*following);
    }

    /// Whether a source is a question in the way of this FAQ, by itself.
    [[nodiscard]] bool asks(const Source& source) const {
        const Way way = wayOf(source);
        if (m_way == Way::Lead) return source.shape == Shape::Paragraph && strongStart(source.text) > 0;
        if (way == Way::None) return false;
        if (way == Way::Item && m_way == Way::Item) return source.level == m_itemLevel;
        if (way == m_way) return way != Way::Plain || !isAnswerToFollow(source);
        // A heading that ends in "?" is a question whatever the others are.
        return (way == Way::Heading || way == Way::Bold) && source.shape == Shape::Heading &&
               endsAsQuestion(source.text.plain());
    }

    [[nodiscard]] static bool isAnswerToFollow(const Source& source) { return source.text.size() > 300; }

    void visit(const Source& source) {
        if (source.shape == Shape::Heading) {
            onHeading(source);
        } else if (source.shape == Shape::Table && questionColumn(source.table) >= 0) {
            addTable(source);
        } else if (asks(source) || isBareItem(source)) {
            addQuestion(source);
        } else {
            addAnswer(source);
        }
    }

    /// "* Where can I find it" with an answer below it, among items that end in "?".
    [[nodiscard]] bool isBareItem(const Source& source) const {
        if (m_way != Way::Item || source.shape != Shape::Item || source.level != m_itemLevel) return false;
        const Source* following = next();
        return following && following->level > source.level && following->shape != Shape::Heading;
    }

    void onHeading(const Source& source) {
        const QString plain = source.text.plain();
        if (!hasWords(plain)) return;
        if (asks(source)) {
            addQuestion(source);
            return;
        }
        if (followedByQuestion() || (m_way == Way::Heading && source.level < m_level)) {
            if (m_group.isEmpty()) m_groupLine = source.line;
            const QString words = headingWords(source.text);
            m_group = m_group.isEmpty() ? words : u"%1 / %2"_s.arg(m_group, words);
            return;
        }
        const bool deeper = m_way == Way::Heading && source.level > m_level;
        if (m_way == Way::Prefix || deeper || m_way == Way::None)
            addAnswer(source);
        else
            addQuestion(source); // "### Pricing": a question without words of one
    }

    void addQuestion(const Source& original) {
        SourceEntry entry;
        Source question = original;
        Source answer;
        bool hasAnswer = false;
        const QString plain = question.text.plain();
        qsizetype end = plain.size();
        static const QRegularExpression inlineAnswer(u"\\?[*_]*\\s+(?=(?:A|R|Answer|Respuesta)\\s*:)"_s);
        const qsizetype strong = strongStart(question.text);
        if (const auto match = inlineAnswer.match(plain); match.hasMatch())
            end = match.capturedEnd();
        else if (strong > 0 && strong < end && question.shape != Shape::Heading &&
                 hasWords(QStringView(plain).sliced(strong)))
            end = endOfBold(question, strong);
        if (end < plain.size()) {
            answer = slice(question, end, plain.size());
            answer.shape = Shape::Paragraph;
            answer.level = 0;
            hasAnswer = true;
            question = slice(question, 0, end);
        }
        takeLabel(question);
        for (const Style style : {Style::Strong, Style::Emphasis})
            if (isAll(question.text, style)) question.text = without(question.text, style);
        entry.question = question;
        entry.heading = m_group;
        m_group.clear();
        m_faq.entries.append(entry);
        m_depth = original.shape == Shape::Item ? original.level : 0;
        if (hasAnswer) addAnswer(answer);
    }

    /// The end of the question in "**Q:** What is it? It is ...", or behind the bold words if they are all of
    /// it.
    [[nodiscard]] static qsizetype endOfBold(const Source& question, qsizetype strong) {
        const QString plain = question.text.plain();
        if (questionPrefix(plain) < strong) return strong;
        const qsizetype mark = plain.indexOf(u'?', strong);
        return mark < 0 ? plain.size() : mark + 1;
    }

    static void takeLabel(Source& question) {
        static const QRegularExpression numeral(u"^\\s*\\(?\\d{1,3}(?:\\.\\d{1,3})*[.):]\\s+(?=\\S)"_s);
        const QString plain = question.text.plain();
        qsizetype length = questionPrefix(plain);
        if (length == 0)
            if (const auto match = numeral.match(plain.left(20)); match.hasMatch())
                length = match.capturedEnd();
        if (isEmptyQuestion(question)) length = plain.size();
        if (length > 0 && (length < plain.size() || isEmptyQuestion(question))) moveToLabel(question, length);
    }

    void addAnswer(Source source) {
        if (!m_group.isEmpty()) {
            addHeading(m_group, m_groupLine);
            m_group.clear();
        }
        if (m_faq.entries.isEmpty()) {
            m_faq.before.append(source);
            return;
        }
        QList<Source>& answer = m_faq.entries.last().answer;
        const bool isText =
            source.shape == Shape::Paragraph || source.shape == Shape::Quote || source.shape == Shape::Item;
        if (answer.isEmpty() && isText) {
            const qsizetype length = answerPrefix(source.text.plain());
            if (length > 0 && length < source.text.size())
                moveToLabel(source, length);
            else if (length > 0)
                source.label = source.text.plain().trimmed(), source.text = Text();
        }
        if (m_depth > 0 && source.shape == Shape::Item) source.level = std::max(1, source.level - m_depth);
        answer.append(source);
    }

    void addHeading(const QString& words, int line) {
        Source heading;
        heading.shape = Shape::Heading;
        heading.level = 4;
        heading.line = line;
        heading.text = Text(words);
        (m_faq.entries.isEmpty() ? m_faq.before : m_faq.entries.last().answer).append(heading);
    }

    void addTable(const Source& source) {
        const Table& table = source.table;
        const int asked = questionColumn(table);
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const Row& row = table.rows.at(i);
            if (asked >= row.cells.size() ||
                (i < table.headerRows && !endsAsQuestion(row.cells.at(asked).plain()))) {
                addTableHead(row, source.line);
                continue;
            }
            Source question;
            question.line = source.line + int(i) + (i > 0 ? 1 : 0); // the line of dashes
            question.text = row.cells.at(asked);
            SourceEntry entry;
            entry.heading = m_group;
            m_group.clear();
            for (qsizetype column = 0; column < row.cells.size(); ++column) {
                if (column == asked || row.cells.at(column).isBlank()) continue;
                Source cell;
                cell.line = question.line;
                cell.text = row.cells.at(column);
                if (column < asked && wordsOf(cell.text.plain()).size() < 3)
                    question.label = (question.label + u' ' + cell.text.plain()).trimmed();
                else
                    entry.answer.append(cell);
            }
            if (question.label.isEmpty()) takeLabel(question);
            for (const Style style : {Style::Strong, Style::Emphasis})
                if (isAll(question.text, style)) question.text = without(question.text, style);
            entry.question = question;
            m_faq.entries.append(entry);
        }
        m_depth = 0;
    }

    /// The names of the columns are no part of any answer.
    void addTableHead(const Row& row, int line) {
        QStringList names;
        for (const Text& cell : row.cells)
            if (!cell.isBlank()) names.append(cell.plain());
        if (names.isEmpty()) return;
        Source head;
        head.shape = Shape::Aside;
        head.line = line;
        head.text = Text(names.join(u" | "_s));
        m_faq.asides.append(head);
    }

    const QList<Source>& m_sources;
    SourceFaq m_faq;
    qsizetype m_at = 0;
    Way m_way = Way::None;
    int m_level = 0;
    int m_itemLevel = 0;
    int m_depth = 0; ///< of the list whose items are the questions
    QHash<int, int> m_itemLevels;
    QString m_group;
    int m_groupLine = 0;
};

} // namespace

SourceFaq readFaq(const QList<Source>& sources) {
    return FaqReader(sources).read();
}

bool looksInternal(const SourceFaq& faq) {
    int internal = 0;
    int customer = 0;
    for (const SourceEntry& entry : faq.entries) {
        const QString cues = cueText(entry.question.text.plain(), 400);
        const int ours = vocabulary().count(u"internal_question"_s, cues);
        const int theirs = vocabulary().count(u"customer_question"_s, cues);
        if (ours > theirs)
            ++internal;
        else if (theirs > ours)
            ++customer;
    }
    return internal > customer && 2 * internal >= faq.entries.size();
}

} // namespace backcast::exchange
