// SPDX-License-Identifier: MIT
#include "core/exchange/textblocks.h"

#include "core/exchange/prepare.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

int indentOf(QStringView line) {
    int indent = 0;
    for (const QChar c : line) {
        if (c == u'\t')
            indent += 4;
        else if (c == u' ' || c == u'\u00a0')
            ++indent;
        else
            break;
    }
    return indent;
}

/// Takes the numbers off when every line begins with its own, as in a printed draft.
void removeLineNumbers(QStringList& lines) {
    static const QRegularExpression pattern(u"^\\s{0,8}(\\d{1,5})[.:|)]?(\\s+|$)"_s);
    QList<qsizetype> lengths(lines.size(), 0);
    int numbered = 0;
    int filled = 0;
    int last = 0;
    qsizetype gap = 100;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines.at(i).trimmed().isEmpty()) continue;
        ++filled;
        const QRegularExpressionMatch match = pattern.match(lines.at(i).left(60));
        if (!match.hasMatch()) continue;
        const int number = match.captured(1).toInt();
        if (number <= last || number > last + 10) continue;
        last = number;
        ++numbered;
        lengths[i] = match.capturedStart(2);
        if (match.capturedEnd() < lines.at(i).size()) gap = std::min(gap, match.capturedLength(2));
    }
    if (filled < 5 || 10 * numbered < 9 * filled) return;
    // What is left of the white space behind the number is the line's own indent.
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (lengths.at(i) > 0) lines[i] = lines.at(i).mid(lengths.at(i) + gap);
}

bool isRule(QStringView line) {
    static const QString signs = u"-_*=~\u2014\u2013\u2015\u2500\u2501\u2022\u00b7\u2e3b\u2e3a#+"_s;
    int count = 0;
    for (const QChar c : line) {
        if (c.isSpace()) continue;
        if (!signs.contains(c)) return false;
        count += c == u'\u2e3b' || c == u'\u2e3a' ? 3 : 1;
    }
    return count >= 3;
}

/// A line of "===" or "---" about as long as the one above it.
bool underlines(QStringView line, QStringView above) {
    line = line.trimmed();
    above = above.trimmed();
    if (line.size() < 3 || above.isEmpty() || above.size() > 120) return false;
    const QChar sign = line.front();
    if (sign != u'=' && sign != u'-' && sign != u'~' && sign != u'_') return false;
    if (std::any_of(line.begin(), line.end(), [sign](QChar c) { return c != sign; })) return false;
    return line.size() >= above.size() / 2 && line.size() <= above.size() + 10 + above.size() / 2;
}

/// The width at which lines were wrapped by hand, or 0 where each line is a paragraph.
qsizetype wrapWidth(const QStringList& lines) {
    QList<qsizetype> lengths;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        if (!lines.at(i).trimmed().isEmpty() && !lines.at(i + 1).trimmed().isEmpty())
            lengths.append(lines.at(i).trimmed().size());
    qsizetype longest = 0;
    for (const QString& line : lines) longest = std::max(longest, line.trimmed().size());
    if (lengths.size() < 3 || longest > 130) return 0;
    std::sort(lengths.begin(), lengths.end());
    const qsizetype typical = lengths.at(lengths.size() * 9 / 10);
    return typical >= 35 ? typical : 0;
}

class TextReader {
public:
    explicit TextReader(QStringList lines)
        : m_lines(std::move(lines)) {}

    QList<Source> read() {
        removeLineNumbers(m_lines);
        m_width = wrapWidth(m_lines);
        for (m_at = 0; m_at < m_lines.size(); ++m_at) readLine(m_lines.at(m_at));
        flush();
        return m_out;
    }

private:
    void readLine(const QString& line) {
        const QString bare = line.trimmed();
        if (bare.isEmpty()) {
            flush();
            m_inList = m_inList && m_at + 1 < m_lines.size() && indentOf(m_lines.at(m_at + 1)) > 0;
            return;
        }
        if (m_at + 1 < m_lines.size() && m_current.text.isEmpty() && underlines(m_lines.at(m_at + 1), bare)) {
            addHeading(bare, m_lines.at(m_at + 1).trimmed().front() == u'=' ? 1 : 2);
            ++m_at;
            return;
        }
        if (isRule(bare)) {
            flush();
            add(Shape::Rule).line = int(m_at) + 1;
            return;
        }
        if (readItem(line)) return;
        if (bare.startsWith(u"> ")) {
            if (m_current.shape != Shape::Quote)
                begin(Shape::Quote, bare.mid(2));
            else
                join(bare.mid(2));
            m_current.quoted = true;
            return;
        }
        if (m_current.text.isEmpty() || !goesOn(line))
            begin(Shape::Paragraph, bare);
        else
            join(bare);
    }

    bool readItem(const QString& line) {
        static const QRegularExpression bullet(
            u"^\\s*([\u2022\u25e6\u25aa\u2023\u25cf\u25cb\u2043\u00b7*+]|[-\u2013](?=\\s))\\s+(?=\\S)"_s);
        static const QRegularExpression number(u"^\\s*\\(?(\\d{1,3})[.)]\\s+(?=\\S)"_s);
        const QRegularExpressionMatch bulletMatch = bullet.match(line);
        const QRegularExpressionMatch numberMatch =
            bulletMatch.hasMatch() ? QRegularExpressionMatch() : number.match(line);
        if (!bulletMatch.hasMatch() && !numberMatch.hasMatch()) return false;
        const QRegularExpressionMatch& match = bulletMatch.hasMatch() ? bulletMatch : numberMatch;
        const int numeral = numberMatch.hasMatch() ? numberMatch.captured(1).toInt() : 0;
        const QString rest = line.mid(match.capturedEnd()).trimmed();
        flush();
        // "1. The problem" on a line of its own is a heading.
        if (numeral > 0 && vocabulary().heading(rest).value_or(HeadingMatch{{}, 0, {}}).confidence > 0.99 &&
            wordsOf(rest).size() <= 5) {
            addHeading(line.trimmed(), boldLine);
            return true;
        }
        begin(Shape::Item, rest);
        m_current.level = 1 + std::min(8, levelOf(indentOf(line)));
        m_current.ordered = numeral > 0;
        m_current.number = numeral > 0 && numeral != m_lastNumeral + 1 ? numeral : 0;
        if (numeral == 1) m_current.number = 1;
        m_lastNumeral = numeral > 0 ? numeral : m_lastNumeral;
        m_inList = true;
        return true;
    }

    int levelOf(int indent) {
        if (!m_inList) m_indents.clear();
        while (!m_indents.isEmpty() && m_indents.last() > indent) m_indents.removeLast();
        if (m_indents.isEmpty() || m_indents.last() < indent) m_indents.append(indent);
        return int(m_indents.size()) - 1;
    }

    /// Whether a line continues the one above it.
    [[nodiscard]] bool goesOn(const QString& line) const {
        const QString bare = line.trimmed();
        if (questionPrefix(bare) > 0 || answerPrefix(bare) > 0) return false;
        if (readLabel(Text(bare.left(100)))) return false;
        if (indentOf(line) > m_indent) return true; // hanging below its first line
        if (m_width == 0) return false;
        const qsizetype space = bare.indexOf(u' ');
        const qsizetype word = space < 0 ? bare.size() : space;
        return m_lastLength + 1 + word > m_width - 4; // the word would not have fitted
    }

    void begin(Shape shape, const QString& text) {
        flush();
        m_current.shape = shape;
        m_current.line = int(m_at) + 1;
        m_current.text = Text(text);
        m_lastLength = m_lines.at(m_at).trimmed().size();
        m_indent = indentOf(m_lines.at(m_at));
    }

    void join(const QString& text) {
        m_current.breaks.append(Break{m_current.text.size(), int(m_at) + 1, false});
        m_current.text.append(u' ' + text);
        m_lastLength = m_lines.at(m_at).trimmed().size();
    }

    void addHeading(const QString& text, int level) {
        flush();
        Source& source = add(Shape::Heading);
        source.level = level;
        source.line = int(m_at) + 1;
        source.text = Text(text);
    }

    Source& add(Shape shape) {
        Source source;
        source.shape = shape;
        m_out.append(source);
        return m_out.last();
    }

    void flush() {
        if (!m_current.text.isBlank()) m_out.append(m_current);
        m_current = Source();
    }

    QStringList m_lines;
    QList<Source> m_out;
    Source m_current;
    qsizetype m_at = 0;
    qsizetype m_width = 0;
    qsizetype m_lastLength = 0;
    int m_indent = 0; ///< of the first line of the current block
    int m_lastNumeral = 0;
    bool m_inList = false;
    QList<int> m_indents;
};

} // namespace

QList<Source> readPlainText(const QString& text) {
    return TextReader(text.split(u'\n')).read();
}

bool looksLikeMarkdown(const QString& text) {
    static const QRegularExpression heading(u"^#{1,6} \\S"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression bold(u"^\\*\\*[^*\\n]{2,100}\\*\\*"_s,
                                         QRegularExpression::MultilineOption);
    if (heading.match(text).hasMatch()) return true;
    auto matches = bold.globalMatch(text);
    int found = 0;
    while (matches.hasNext() && found < 3) matches.next(), ++found;
    return found >= 3;
}

} // namespace backcast::exchange
