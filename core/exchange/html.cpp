// SPDX-License-Identifier: MIT
#include "core/exchange/html.h"

#include <QHash>
#include <QSet>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString>& elements() {
    static const QSet<QString> names{
        u"a"_s,          u"abbr"_s,    u"article"_s, u"aside"_s,    u"b"_s,       u"big"_s,
        u"blockquote"_s, u"body"_s,    u"br"_s,      u"button"_s,   u"caption"_s, u"center"_s,
        u"cite"_s,       u"code"_s,    u"col"_s,     u"colgroup"_s, u"dd"_s,      u"del"_s,
        u"details"_s,    u"div"_s,     u"dl"_s,      u"dt"_s,       u"em"_s,      u"figcaption"_s,
        u"figure"_s,     u"font"_s,    u"footer"_s,  u"h1"_s,       u"h2"_s,      u"h3"_s,
        u"h4"_s,         u"h5"_s,      u"h6"_s,      u"head"_s,     u"header"_s,  u"hr"_s,
        u"html"_s,       u"i"_s,       u"iframe"_s,  u"img"_s,      u"ins"_s,     u"kbd"_s,
        u"li"_s,         u"link"_s,    u"main"_s,    u"mark"_s,     u"meta"_s,    u"nav"_s,
        u"ol"_s,         u"p"_s,       u"picture"_s, u"pre"_s,      u"q"_s,       u"s"_s,
        u"samp"_s,       u"section"_s, u"small"_s,   u"source"_s,   u"span"_s,    u"strike"_s,
        u"strong"_s,     u"style"_s,   u"sub"_s,     u"summary"_s,  u"sup"_s,     u"table"_s,
        u"tbody"_s,      u"td"_s,      u"tfoot"_s,   u"th"_s,       u"thead"_s,   u"title"_s,
        u"tr"_s,         u"tt"_s,      u"u"_s,       u"ul"_s,       u"video"_s,   u"wbr"_s};
    return names;
}

bool isNameCharacter(QChar c) {
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u':';
}

/// The value of an attribute in the inside of a tag; empty if it is not there.
QString attribute(QStringView inside, QLatin1StringView name) {
    qsizetype at = 0;
    while (at < inside.size()) {
        while (at < inside.size() && !isNameCharacter(inside.at(at))) ++at;
        const qsizetype start = at;
        while (at < inside.size() && isNameCharacter(inside.at(at))) ++at;
        const bool wanted = inside.sliced(start, at - start).compare(name, Qt::CaseInsensitive) == 0;
        while (at < inside.size() && inside.at(at).isSpace()) ++at;
        if (at >= inside.size() || inside.at(at) != u'=') continue;
        ++at;
        while (at < inside.size() && inside.at(at).isSpace()) ++at;
        if (at >= inside.size()) break;
        const QChar quote = inside.at(at);
        const bool quoted = quote == u'"' || quote == u'\'';
        const qsizetype from = quoted ? at + 1 : at;
        qsizetype to = from;
        while (to < inside.size() && (quoted ? inside.at(to) != quote : !inside.at(to).isSpace())) ++to;
        if (wanted) return withoutEntities(inside.sliced(from, to - from).toString());
        at = quoted ? to + 1 : to;
    }
    return {};
}

/// Collects what stands between tags into blocks.
class HtmlReader {
public:
    HtmlReader(const QString& html, int line)
        : m_html(html)
        , m_line(line) {}

    QList<Source> read() {
        while (m_at < m_html.size()) {
            if (m_html.at(m_at) == u'<')
                readMarked();
            else
                readText();
        }
        finish();
        return m_out;
    }

private:
    void readText() {
        qsizetype end = m_html.indexOf(u'<', m_at);
        if (end < 0) end = m_html.size();
        addText(m_html.mid(m_at, end - m_at));
        m_at = end;
    }

    void addText(const QString& raw) {
        QString pending;
        const auto flush = [&] {
            m_current.text.append(withoutEntities(pending), m_styles, m_link);
            pending.clear();
        };
        for (const QChar c : raw) {
            if (c == u'\n') ++m_line;
            if (c == u'\n' && m_verbatim) {
                pending += c;
            } else if (c.isSpace() && !m_verbatim) {
                const bool atStart = m_current.text.isEmpty() && pending.isEmpty();
                const bool doubled =
                    pending.isEmpty() ? m_current.text.plain().endsWith(u' ') : pending.endsWith(u' ');
                if (!atStart && !doubled) pending += u' ';
            } else {
                if (m_current.text.isEmpty() && pending.isEmpty()) m_current.line = m_line;
                pending += c;
            }
        }
        flush();
    }

    void readMarked() {
        if (QStringView(m_html).sliced(m_at).startsWith(u"<!--")) {
            readComment();
            return;
        }
        // A "<" without an end, or of no element, is a character like any other. The search stops at the next
        // "<", or many of them without an end would cost the square of their number.
        qsizetype end = m_at + 1;
        while (end < m_html.size() && m_html.at(end) != u'>' && m_html.at(end) != u'<') ++end;
        std::optional<Tag> tag;
        if (end < m_html.size() && m_html.at(end) == u'>')
            tag = readTag(QStringView(m_html).sliced(m_at, end + 1 - m_at));
        if (!tag) {
            addText(u"<"_s);
            ++m_at;
            return;
        }
        for (qsizetype i = m_at; i < end; ++i)
            if (m_html.at(i) == u'\n') ++m_line;
        m_at = end + 1;
        apply(*tag);
    }

    void readComment() {
        qsizetype end = m_html.indexOf(u"-->"_s, m_at + 4);
        const qsizetype next = end < 0 ? m_html.size() : end + 3;
        if (end < 0) end = m_html.size();
        Source comment;
        comment.shape = Shape::Aside;
        comment.line = m_line;
        comment.raw = m_html.mid(m_at + 4, end - m_at - 4);
        comment.text = Text(comment.raw.simplified());
        m_line += int(comment.raw.count(u'\n'));
        m_at = next;
        if (!m_current.text.isBlank()) {
            m_later.append(comment);
            return;
        }
        m_out.append(comment);
    }

    void apply(const Tag& tag) {
        const QString& name = tag.name;
        if (name == u"br")
            m_current.text.append(QString(lineBreak));
        else if (name == u"b" || name == u"strong")
            m_styles.setFlag(Style::Strong, !tag.closing);
        else if (name == u"i" || name == u"em")
            m_styles.setFlag(Style::Emphasis, !tag.closing);
        else if (name == u"code" || name == u"tt" || name == u"kbd")
            m_styles.setFlag(Style::Code, !tag.closing);
        else if (name == u"a")
            m_link = tag.closing ? QString() : tag.href;
        else if (name == u"img")
            addImage(tag);
        else if (name == u"hr")
            addRule();
        else if (isInline(name))
            return;
        else
            beginBlock(tag);
    }

    static bool isInline(const QString& name) {
        static const QSet<QString> names{u"abbr"_s,   u"big"_s, u"cite"_s, u"del"_s,  u"font"_s,  u"ins"_s,
                                         u"mark"_s,   u"q"_s,   u"s"_s,    u"samp"_s, u"small"_s, u"span"_s,
                                         u"strike"_s, u"sub"_s, u"sup"_s,  u"u"_s,    u"wbr"_s};
        return names.contains(name);
    }

    void beginBlock(const Tag& tag) {
        const QString& name = tag.name;
        finish();
        if (name == u"blockquote") m_quoteDepth = std::max(0, m_quoteDepth + (tag.closing ? -1 : 1));
        if (name == u"ul" || name == u"ol") {
            m_listDepth = std::max(0, m_listDepth + (tag.closing ? -1 : 1));
            m_ordered = name == u"ol";
            m_firstItem = true;
        }
        m_verbatim = name == u"pre" && !tag.closing;
        m_current.shape = m_quoteDepth > 0 ? Shape::Quote : Shape::Paragraph;
        m_current.quoted = m_quoteDepth > 0;
        if (tag.closing) return;
        if (name.size() == 2 && name.front() == u'h' && name.at(1).isDigit()) {
            m_current.shape = Shape::Heading;
            m_current.level = name.at(1).digitValue();
        } else if (name == u"summary") {
            m_current.shape = Shape::Heading;
            m_current.level = boldLine;
            m_current.summary = true;
        } else if (name == u"li") {
            m_current.shape = Shape::Item;
            m_current.level = std::max(1, m_listDepth);
            m_current.ordered = m_ordered;
            m_current.number = m_ordered && m_firstItem ? 1 : 0;
            m_firstItem = false;
        }
    }

    void addImage(const Tag& tag) {
        if (m_current.text.isBlank()) {
            Source figure;
            figure.shape = Shape::Figure;
            figure.line = m_line;
            figure.url = tag.href;
            figure.title = tag.title;
            figure.text = Text(tag.alt);
            m_later.append(figure);
            return;
        }
        m_current.text.append(tag.alt.isEmpty() ? tag.href : tag.alt, m_styles, tag.href);
        if (!tag.title.isEmpty()) m_current.text.append(u" (%1)"_s.arg(tag.title), m_styles, tag.href);
    }

    void addRule() {
        finish();
        Source rule;
        rule.shape = Shape::Rule;
        rule.line = m_line;
        m_out.append(rule);
    }

    void finish() {
        m_current.text = m_current.text.trimmed();
        if (!m_current.text.isBlank()) m_out.append(m_current);
        m_out.append(m_later);
        m_later.clear();
        m_current = Source();
        m_current.line = m_line;
    }

    const QString& m_html;
    qsizetype m_at = 0;
    int m_line;
    Source m_current;
    QList<Source> m_out;
    QList<Source> m_later; ///< what stood inside of a block and is no text of it
    Styles m_styles;
    QString m_link;
    int m_listDepth = 0;
    int m_quoteDepth = 0;
    bool m_ordered = false;
    bool m_firstItem = true;
    bool m_verbatim = false;
};

} // namespace

std::optional<Tag> readTag(QStringView text) {
    if (text.size() < 3 || text.front() != u'<' || text.back() != u'>') return std::nullopt;
    QStringView inside = text.sliced(1, text.size() - 2);
    Tag tag;
    if (inside.startsWith(u'/')) {
        tag.closing = true;
        inside = inside.sliced(1);
    }
    qsizetype length = 0;
    while (length < inside.size() && inside.at(length).isLetterOrNumber()) ++length;
    if (length < inside.size() && !inside.at(length).isSpace() && inside.at(length) != u'/')
        return std::nullopt;
    tag.name = inside.first(length).toString().toLower();
    if (!elements().contains(tag.name)) return std::nullopt;
    // "<title of the product>" is a blank to fill in: what HTML calls an attribute without a value.
    const QStringView rest = inside.sliced(length).trimmed();
    if (!rest.isEmpty() && rest != u"/" && !rest.contains(u'=') && rest != u"open" && rest != u"open /")
        return std::nullopt;
    tag.href = attribute(rest, tag.name == u"a" ? QLatin1StringView("href") : QLatin1StringView("src"));
    tag.alt = attribute(rest, QLatin1StringView("alt"));
    tag.title = attribute(rest, QLatin1StringView("title"));
    return tag;
}

QList<Source> readHtml(const QString& html, int line) {
    return HtmlReader(html, line).read();
}

QString withoutEntities(const QString& text) {
    if (!text.contains(u'&')) return text;
    static const QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},        {u"lt"_s, u"<"_s},         {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s},      {u"apos"_s, u"'"_s},       {u"nbsp"_s, u"\u00a0"_s},
        {u"mdash"_s, u"\u2014"_s}, {u"ndash"_s, u"\u2013"_s}, {u"hellip"_s, u"\u2026"_s},
        {u"rsquo"_s, u"\u2019"_s}, {u"lsquo"_s, u"\u2018"_s}, {u"rdquo"_s, u"\u201d"_s},
        {u"ldquo"_s, u"\u201c"_s}, {u"bull"_s, u"\u2022"_s},  {u"copy"_s, u"\u00a9"_s},
        {u"reg"_s, u"\u00ae"_s},   {u"trade"_s, u"\u2122"_s}, {u"euro"_s, u"\u20ac"_s},
        {u"times"_s, u"\u00d7"_s}, {u"rarr"_s, u"\u2192"_s}};
    QString out;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype start = text.indexOf(u'&', at);
        if (start < 0) break;
        out += QStringView(text).sliced(at, start - at);
        const qsizetype end =
            start +
            QStringView(text).sliced(start, std::min<qsizetype>(10, text.size() - start)).indexOf(u';');
        if (end < start) {
            out += u'&';
            at = start + 1;
            continue;
        }
        const QStringView name = QStringView(text).sliced(start + 1, end - start - 1);
        QString replaced;
        if (name.size() <= 8 && name.startsWith(u'#')) {
            const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
            const uint code = name.sliced(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10);
            if (code >= 0x20 && code <= 0x10FFFF)
                replaced = QChar::fromUcs4(code).operator QStringView().toString();
        } else if (name.size() <= 8) {
            replaced = named.value(name.toString());
        }
        if (replaced.isEmpty()) {
            out += u'&';
            at = start + 1;
        } else {
            out += replaced;
            at = end + 1;
        }
    }
    out += QStringView(text).sliced(at);
    return out;
}

} // namespace backcast::exchange
