// SPDX-License-Identifier: MIT
//
// Text as one CommonMark inline string, and back. The reader is cmark; the writer must foresee what it will
// read. The trouble is in the delimiters: `**` and `_` open and close only beside certain characters
// (CommonMark 0.29, "left-flanking" and "right-flanking"). Where a delimiter would not, the neighbouring
// character is spelled as `&#N;`, whose '&' and ';' are punctuation, beside which every delimiter works.

#include "core/document/text.h"
#include "core/document/utf8.h"

#include <cmark-gfm.h>

#include <algorithm>
#include <memory>

namespace backcast {

namespace {

// ---- reading ----

// A full stop before and after: it is no block syntax, so "1. x" and "# x" stay text, no white space at an
// end is stripped, and, being punctuation, it lets every delimiter beside it open and close.
constexpr char fence = '.';

struct NodeDeleter {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};

QString utf8(const char* bytes) {
    return bytes ? fromUtf8Exactly(bytes) : QString();
}

class Reader {
public:
    explicit Reader(Text& out)
        : m_out(out) {}

    void read(cmark_node* root) {
        const std::unique_ptr<cmark_iter, void (*)(cmark_iter*)> iterator(cmark_iter_new(root),
                                                                          &cmark_iter_free);
        for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            visit(cmark_iter_get_node(iterator.get()), event == CMARK_EVENT_ENTER);
        }
    }

private:
    void visit(cmark_node* node, bool entering) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_STRONG)
            m_strong += entering ? 1 : -1;
        else if (type == CMARK_NODE_EMPH)
            m_emphasis += entering ? 1 : -1;
        else if (type == CMARK_NODE_LINK)
            visitLink(node, entering);
        else if (type == CMARK_NODE_IMAGE) // stays as its characters
            add(entering ? QStringLiteral("![") : QStringLiteral("](%1)").arg(utf8(cmark_node_get_url(node))),
                {});
        else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_HTML_INLINE)
            add(utf8(cmark_node_get_literal(node)), {});
        else if (type == CMARK_NODE_CODE)
            add(utf8(cmark_node_get_literal(node)), Style::Code);
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            add(QString(lineBreak), {});
    }

    void visitLink(cmark_node* node, bool entering) {
        m_link = entering ? utf8(cmark_node_get_url(node)) : QString();
        const QString title = utf8(cmark_node_get_title(node));
        if (!entering && !title.isEmpty())
            add(QStringLiteral(" (%1)").arg(title), {}); // a title is words, too
    }

    void add(const QString& text, Styles styles) {
        styles.setFlag(Style::Strong, m_strong > 0);
        styles.setFlag(Style::Emphasis, m_emphasis > 0);
        m_out.append(text, styles, m_link);
    }

    Text& m_out;
    int m_strong = 0;
    int m_emphasis = 0;
    QString m_link;
};

bool mayHaveMarks(const QString& markup) {
    for (qsizetype i = 0; i < markup.size(); ++i) {
        switch (markup.at(i).unicode()) {
        case u'*':
        case u'_':
        case u'`':
        case u'\\':
        case u'<':
        case u'&':
            return true;
        case u']':
            if (i + 1 < markup.size() && markup.at(i + 1) == u'(') return true;
            break;
        default:
            break;
        }
    }
    return false;
}

// ---- writing ----

enum class Kind { Raw, Escaped, Spelled, Open, Close, Code, LinkOpen, LinkClose };

/// A piece of the output: a character in one of its three spellings, a delimiter, a code span or a part of a
/// link.
struct Token {
    Kind kind = Kind::Raw;
    char32_t character = 0;
    QString text; ///< delimiters, code and link ends as they are written
    bool inLink = false;

    [[nodiscard]] bool isCharacter() const {
        return kind == Kind::Raw || kind == Kind::Escaped || kind == Kind::Spelled;
    }
    [[nodiscard]] bool isDelimiter() const { return kind == Kind::Open || kind == Kind::Close; }
};

enum class Class { Space, Punctuation, Letter, Unknown };

bool isAsciiPunctuation(char32_t c) {
    return (c >= 0x21 && c <= 0x2F) || (c >= 0x3A && c <= 0x40) || (c >= 0x5B && c <= 0x60) ||
           (c >= 0x7B && c <= 0x7E);
}

/// What the reader takes a character for. `Unknown` where its tables may be of another Unicode version than
/// ours.
Class classify(char32_t c) {
    if (c == U' ' || QChar::category(c) == QChar::Separator_Space) return Class::Space;
    if (isAsciiPunctuation(c)) return Class::Punctuation;
    if (c == 0x2028) return Class::Letter; // neither white space nor punctuation to CommonMark
    switch (QChar::category(c)) {
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
        return (c >= 0x2010 && c <= 0x205E) || (c >= 0xA1 && c <= 0xBF) ? Class::Punctuation : Class::Unknown;
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return Class::Unknown;
    default:
        return Class::Letter;
    }
}

class Writer {
public:
    explicit Writer(const Text& text)
        : m_text(text) {}

    QString write() {
        tokenise();
        escapeCharacters();
        // Spelling a character for one delimiter makes it punctuation for the next: again until nothing
        // changes.
        do {
            m_spelled = false;
            for (qsizetype i = 0; i < m_tokens.size(); ++i)
                if (m_tokens.at(i).isDelimiter()) makeItWork(i);
        } while (m_spelled);
        settleUnderscores();
        return assemble();
    }

private:
    // -- tokens --

    void tokenise() {
        m_tokens.reserve(m_text.size() + 8 * m_text.spans().size());
        qsizetype at = 0;
        for (const Span& span : m_text.spans()) {
            if (span.start > at) addRun({}, {}, at, span.start);
            addRun(span.styles, span.link, span.start, span.end());
            at = span.end();
        }
        addRun({}, {}, at, m_text.size());
        change({}, {});
    }

    void addRun(Styles styles, const QString& link, qsizetype from, qsizetype to) {
        if (from >= to) return;
        change(styles, link);
        const QString run = m_text.plain().mid(from, to - from);
        if (styles.testFlag(Style::Code)) {
            m_tokens.append(Token{Kind::Code, 0, codeSpan(run), !link.isEmpty()});
            return;
        }
        for (const char32_t c : run.toUcs4()) m_tokens.append(Token{Kind::Raw, c, {}, !link.isEmpty()});
    }

    /// Closes what ends and opens what begins, nested link > strong > emphasis > code.
    void change(Styles styles, const QString& link) {
        const bool linkEnds = !m_link.isEmpty() && m_link != link;
        const bool linkBegins = !link.isEmpty() && m_link != link;
        const bool boundary = linkEnds || linkBegins;
        const bool strongChanges = m_styles.testFlag(Style::Strong) != styles.testFlag(Style::Strong);
        if (m_styles.testFlag(Style::Emphasis) &&
            (boundary || strongChanges || !styles.testFlag(Style::Emphasis)))
            close(Style::Emphasis, QStringLiteral("_"));
        if (m_styles.testFlag(Style::Strong) && (boundary || strongChanges))
            close(Style::Strong, QStringLiteral("**"));
        if (linkEnds) m_tokens.append(Token{Kind::LinkClose, 0, linkEnd(m_link), true});
        if (linkBegins) m_tokens.append(Token{Kind::LinkOpen, 0, QStringLiteral("["), true});
        m_link = link;
        if (styles.testFlag(Style::Strong) && !m_styles.testFlag(Style::Strong))
            open(Style::Strong, QStringLiteral("**"));
        if (styles.testFlag(Style::Emphasis) && !m_styles.testFlag(Style::Emphasis))
            open(Style::Emphasis, QStringLiteral("_"));
    }

    void open(Style style, const QString& delimiter) {
        m_tokens.append(Token{Kind::Open, 0, delimiter, !m_link.isEmpty()});
        m_styles.setFlag(style);
    }

    void close(Style style, const QString& delimiter) {
        m_tokens.append(Token{Kind::Close, 0, delimiter, !m_link.isEmpty()});
        m_styles.setFlag(style, false);
    }

    static QString codeSpan(const QString& content) {
        qsizetype longest = 0;
        for (qsizetype i = 0, run = 0; i < content.size(); ++i) {
            run = content.at(i) == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        // The reader strips one space from both ends where both have one and there is anything else.
        const bool onlySpaces = content.count(u' ') == content.size();
        const bool stripped = content.startsWith(u' ') && content.endsWith(u' ') && !onlySpaces;
        const bool padded = stripped || content.startsWith(u'`') || content.endsWith(u'`');
        const QString fenceText(longest + 1, u'`');
        const QString pad = padded ? QStringLiteral(" ") : QString();
        return fenceText + pad + content + pad + fenceText;
    }

    static QString linkEnd(const QString& target) {
        QString escaped;
        escaped.reserve(target.size() + 4);
        for (const QChar c : target) {
            if (c == u'<' || c == u'>' || c == u'\\' || c == u'&') escaped += u'\\';
            escaped += c;
        }
        return QStringLiteral("](<") + escaped + QStringLiteral(">)");
    }

    // -- characters --

    void escapeCharacters() {
        for (qsizetype i = 0; i < m_tokens.size(); ++i)
            if (m_tokens.at(i).kind == Kind::Raw && mustEscape(i)) m_tokens[i].kind = Kind::Escaped;
    }

    [[nodiscard]] char32_t rawAt(qsizetype i) const {
        return i >= 0 && i < m_tokens.size() && m_tokens.at(i).isCharacter() ? m_tokens.at(i).character : 0;
    }

    [[nodiscard]] bool mustEscape(qsizetype i) const {
        const char32_t next = rawAt(i + 1);
        switch (m_tokens.at(i).character) {
        case U'\\':
        case U'`':
            return true;
        case U'*':
            return rawAt(i - 1) != U' ' || next != U' ';
        case U'_':
            return false; // settled at last, by what stands beside it then
        case U'[':
            return m_tokens.at(i).inLink;
        case U']':
            return m_tokens.at(i).inLink || next == U'(';
        case U'!':
            return i + 1 < m_tokens.size() && m_tokens.at(i + 1).kind == Kind::LinkOpen;
        case U'<':
            return (next >= U'a' && next <= U'z') || (next >= U'A' && next <= U'Z') || next == U'/' ||
                   next == U'!' || next == U'?';
        case U'&':
            return beginsEntity(i);
        default:
            return false;
        }
    }

    [[nodiscard]] bool beginsEntity(qsizetype i) const {
        const auto alphanumeric = [](char32_t c) {
            return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
        };
        qsizetype j = i + 1;
        if (rawAt(j) == U'#') ++j;
        const qsizetype start = j;
        while (j - start < 40 && alphanumeric(rawAt(j))) ++j;
        return j > start && rawAt(j) == U';';
    }

    // -- delimiters --

    /// The class of the character just before token `i` (its last written one) or just after it (its first).
    [[nodiscard]] Class classBefore(qsizetype i) const {
        return i == 0 ? Class::Punctuation : classOf(i - 1);
    }
    [[nodiscard]] Class classAfter(qsizetype i) const {
        return i + 1 == m_tokens.size() ? Class::Punctuation : classOf(i + 1);
    }
    [[nodiscard]] Class classOf(qsizetype i) const {
        const Token& token = m_tokens.at(i);
        if (token.kind == Kind::Raw) return classify(token.character);
        return Class::Punctuation; // an escape, an entity, a delimiter, a fence of code, a bracket of a link
    }

    void spell(qsizetype i) {
        m_tokens[i].kind = Kind::Spelled;
        m_spelled = true;
    }

    /// Spells a neighbour where the delimiter at `i` would not do its work.
    void makeItWork(qsizetype i) {
        const bool opens = m_tokens.at(i).kind == Kind::Open;
        const bool underscore = m_tokens.at(i).text.startsWith(u'_');
        // `inner` is on the side of the marked text, `outer` on the other.
        const qsizetype inner = opens ? i + 1 : i - 1;
        const qsizetype outer = opens ? i - 1 : i + 1;
        const auto innerClass = [&] { return opens ? classAfter(i) : classBefore(i); };
        const auto outerClass = [&] { return opens ? classBefore(i) : classAfter(i); };
        if (innerClass() == Class::Space || innerClass() == Class::Unknown) spell(inner);
        if (outerClass() == Class::Unknown) spell(outer);
        if (outerClass() == Class::Letter && (underscore || innerClass() == Class::Punctuation)) spell(outer);
    }

    // -- underscores --

    /// An underscore inside a word ("snake_case") neither opens nor closes; every other one is escaped.
    void settleUnderscores() {
        const auto wordLike = [this](qsizetype i) {
            if (i < 0 || i >= m_tokens.size() || m_tokens.at(i).kind != Kind::Raw) return false;
            return QChar::isLetterOrNumber(m_tokens.at(i).character);
        };
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            Token& token = m_tokens[i];
            if (token.kind == Kind::Raw && token.character == U'_' && !(wordLike(i - 1) && wordLike(i + 1)))
                token.kind = Kind::Escaped;
        }
    }

    [[nodiscard]] QString assemble() const {
        QString out;
        out.reserve(m_text.size() + m_text.size() / 8 + 16);
        for (const Token& token : m_tokens) {
            switch (token.kind) {
            case Kind::Raw:
                out += QChar::fromUcs4(token.character);
                break;
            case Kind::Escaped:
                out += u'\\';
                out += QChar::fromUcs4(token.character);
                break;
            case Kind::Spelled:
                out += QStringLiteral("&#%1;").arg(uint(token.character));
                break;
            default:
                out += token.text;
                break;
            }
        }
        return out;
    }

    const Text& m_text;
    QList<Token> m_tokens;
    Styles m_styles;
    QString m_link;
    bool m_spelled = false;
};

} // namespace

Text Text::fromMarkup(const QString& markup) {
    const QString clean = sanitised(markup);
    if (!mayHaveMarks(clean)) return Text(clean);
    const QByteArray source = fence + clean.toUtf8() + fence;
    const std::unique_ptr<cmark_node, NodeDeleter> root(
        cmark_parse_document(source.constData(), size_t(source.size()), CMARK_OPT_DEFAULT));
    Text fenced;
    Reader(fenced).read(root.get());
    return fenced.mid(1, fenced.size() - 2);
}

QString Text::toMarkup() const {
    if (m_spans.isEmpty()) {
        const auto special = [](QChar c) {
            switch (c.unicode()) {
            case u'\\':
            case u'`':
            case u'*':
            case u'_':
            case u'<':
            case u'&':
            case u']':
                return true;
            default:
                return false;
            }
        };
        if (std::none_of(m_plain.begin(), m_plain.end(), special)) return m_plain;
    }
    return Writer(*this).write();
}

} // namespace backcast
