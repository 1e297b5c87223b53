// SPDX-License-Identifier: MIT
#include "core/exchange/blocks.h"

#include "core/document/utf8.h"
#include "core/exchange/html.h"
#include "core/exchange/inlines.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <memory>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

enum class Dialect { Draft, Own };

QString utf8(const char* bytes) {
    return bytes ? fromUtf8Exactly(bytes) : QString();
}

struct NodeDeleter {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct ParserDeleter {
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
using Tree = std::unique_ptr<cmark_node, NodeDeleter>;

enum class Tables { Yes, No };

Tree parse(const QString& markdown, Tables tables) {
    // Once: it writes to what all parsers share, and drafts are read on several threads. (The table extension
    // matches no characters of a line; one that does would change a global table while others parse.)
    static const bool registered = (cmark_gfm_core_extensions_ensure_registered(), true);
    Q_UNUSED(registered)
    const std::unique_ptr<cmark_parser, ParserDeleter> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    if (tables == Tables::Yes)
        if (cmark_syntax_extension* extension = cmark_find_syntax_extension("table"))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    const QByteArray bytes = markdown.toUtf8();
    cmark_parser_feed(parser.get(), bytes.constData(), size_t(bytes.size()));
    return Tree(cmark_parser_finish(parser.get()));
}

/// A table of very many columns would be filled up to them in every row.
bool hasWideTable(QStringView markdown) {
    int pipes = 0;
    for (const QChar c : markdown) {
        if (c == u'\n')
            pipes = 0;
        else if (c == u'|' && ++pipes > 300)
            return true;
    }
    return false;
}

bool isType(cmark_node* node, const char* name) {
    return QByteArrayView(cmark_node_get_type_string(node)) == name;
}

/// Walks the tree of blocks and lists them.
class BlockReader {
public:
    BlockReader(const QStringList& lines, Dialect dialect)
        : m_lines(lines)
        , m_dialect(dialect) {}

    QList<Source> read(cmark_node* root) {
        const std::unique_ptr<cmark_iter, void (*)(cmark_iter*)> iterator(cmark_iter_new(root),
                                                                          &cmark_iter_free);
        for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            cmark_node* node = cmark_iter_get_node(iterator.get());
            if (event == CMARK_EVENT_EXIT) {
                leave(node);
            } else if (!enter(node)) {
                cmark_iter_reset(iterator.get(), node, CMARK_EVENT_EXIT);
            }
        }
        return m_out;
    }

private:
    struct List {
        bool ordered = false;
        int start = 0;
        bool first = true;
    };

    /// Returns whether to go on inside the node.
    bool enter(cmark_node* node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_DOCUMENT) return true;
        if (type == CMARK_NODE_BLOCK_QUOTE) {
            if (m_dialect == Dialect::Own && !cmark_node_first_child(node)) add(Shape::Quote, node);
            settleItem(node);
            ++m_quotes;
            return true;
        }
        if (type == CMARK_NODE_LIST) {
            settleItem(node);
            m_lists.append(
                List{cmark_node_get_list_type(node) == CMARK_ORDERED_LIST, cmark_node_get_list_start(node)});
            return true;
        }
        if (type == CMARK_NODE_ITEM) {
            m_itemWaits = true;
            m_itemLine = cmark_node_get_start_line(node);
            return true;
        }
        if (type == CMARK_NODE_PARAGRAPH)
            addParagraph(node);
        else if (type == CMARK_NODE_HEADING)
            addHeading(node);
        else if (type == CMARK_NODE_CODE_BLOCK)
            addCode(node);
        else if (type == CMARK_NODE_HTML_BLOCK)
            addHtml(node);
        else if (type == CMARK_NODE_THEMATIC_BREAK)
            add(Shape::Rule, node);
        else if (isType(node, "table"))
            addTable(node);
        return false;
    }

    void leave(cmark_node* node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_BLOCK_QUOTE)
            --m_quotes;
        else if (type == CMARK_NODE_LIST)
            m_lists.removeLast();
        else if (type == CMARK_NODE_ITEM)
            settleItem(node);
    }

    /// An item whose first content is no paragraph, or that has none, is an item of its own.
    void settleItem(cmark_node*) {
        if (!m_itemWaits) return;
        Source item;
        item.line = m_itemLine;
        makeItem(item);
        m_out.append(item);
    }

    void makeItem(Source& source) {
        List& list = m_lists.last();
        source.shape = Shape::Item;
        source.ordered = list.ordered;
        source.number = list.ordered && list.first ? std::max(0, list.start) : 0;
        source.opens = list.first;
        list.first = false;
        source.level = int(m_lists.size());
        source.quoted = m_quotes > 0;
        m_itemWaits = false;
    }

    Source& add(Shape shape, cmark_node* node) {
        settleItem(node);
        Source source;
        source.shape = shape;
        source.quoted = m_quotes > 0;
        source.level = int(m_lists.size());
        source.line = cmark_node_get_start_line(node);
        m_out.append(source);
        return m_out.last();
    }

    void addAsides(const Inlines& inlines, int line) {
        for (const QString& comment : inlines.comments) {
            Source aside;
            aside.shape = Shape::Aside;
            aside.line = line;
            aside.raw = comment;
            aside.text = Text(comment.simplified());
            m_out.append(aside);
        }
    }

    void addParagraph(cmark_node* node) {
        const int line = cmark_node_get_start_line(node);
        const Inlines inlines =
            m_dialect == Dialect::Own ? readOwnInlines(node, line) : readInlines(node, line);
        if (inlines.onlyImages) {
            addFigures(inlines, node);
        } else {
            Source source;
            source.shape = m_quotes > 0 ? Shape::Quote : Shape::Paragraph;
            source.quoted = m_quotes > 0;
            source.level = int(m_lists.size());
            source.line = line;
            source.text = inlines.text;
            source.breaks = inlines.breaks;
            if (m_itemWaits) makeItem(source);
            m_out.append(source);
        }
        addAsides(inlines, line);
    }

    void addFigures(const Inlines& inlines, cmark_node* node) {
        for (const Inlines::Image& image : inlines.images) {
            Source& figure = add(Shape::Figure, node);
            figure.text = Text(image.alt);
            figure.url = image.url;
            figure.title = image.title;
            if (image.link.isEmpty() || image.link == image.url || m_dialect == Dialect::Own) continue;
            Source& target =
                add(Shape::Paragraph, node); // a badge: the address behind the image is words, too
            target.text.append(image.link, {}, image.link);
        }
    }

    void addHeading(cmark_node* node) {
        m_itemWaits = false;
        const int line = cmark_node_get_start_line(node);
        const Inlines inlines =
            m_dialect == Dialect::Own ? readOwnInlines(node, line) : readInlines(node, line);
        Source& source = add(Shape::Heading, node);
        source.level = cmark_node_get_heading_level(node);
        source.text = m_dialect == Dialect::Own ? inlines.text : withoutAnchor(inlines.text);
        source.breaks = inlines.breaks;
        // A line of dashes below a paragraph makes a heading of it, which nobody meant who wrote sentences.
        const bool setext = line <= m_lines.size() && !m_lines.at(line - 1).contains(u'#');
        if (setext && m_dialect == Dialect::Draft &&
            (inlines.text.size() > 160 || inlines.text.plain().endsWith(u'.'))) {
            source.shape = m_quotes > 0 ? Shape::Quote : Shape::Paragraph;
            source.level = int(m_lists.size());
            add(Shape::Rule, node).line = cmark_node_get_end_line(node);
        }
        addAsides(inlines, line);
    }

    /// "Problem {#problem}": a mark of Pandoc's and of exported documents.
    static Text withoutAnchor(const Text& text) {
        static const QRegularExpression anchor(u"\\s*\\{#[^{}\\s]*\\}\\s*$"_s);
        if (!text.plain().endsWith(u'}') || text.size() > 1000) return text;
        const QRegularExpressionMatch match = anchor.match(text.plain());
        return match.hasMatch() ? text.mid(0, match.capturedStart()) : text;
    }

    void addCode(cmark_node* node) {
        QString raw = utf8(cmark_node_get_literal(node));
        if (raw.endsWith(u'\n')) raw.chop(1);
        int length = 0;
        int offset = 0;
        char character = 0;
        const bool fenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0;
        Source& source = add(Shape::Code, node);
        source.info = Text::sanitised(utf8(cmark_node_get_fence_info(node))).trimmed();
        source.text = Text::code(raw);
        if (fenced || m_dialect == Dialect::Own || !isProse(raw)) return;
        source.shape = Shape::Paragraph; // indented text, as in letters
        source.text = Text(raw.simplified());
    }

    static bool isProse(const QString& raw) {
        static const QRegularExpression signs(u"[{}<>=;\\\\$|]"_s);
        return raw.count(u' ') >= 4 && !signs.match(raw).hasMatch();
    }

    void addHtml(cmark_node* node) {
        settleItem(node);
        for (Source source : readHtml(utf8(cmark_node_get_literal(node)), cmark_node_get_start_line(node))) {
            if (m_quotes > 0) source.quoted = true;
            m_out.append(source);
        }
    }

    void addTable(cmark_node* node) {
        Source& source = add(Shape::Table, node);
        const int columns = cmark_gfm_extensions_get_table_columns(node);
        const uint8_t* alignments = cmark_gfm_extensions_get_table_alignments(node);
        for (int i = 0; i < columns; ++i) {
            const char letter = alignments ? char(alignments[i]) : char(0);
            source.table.columns.append(Column{letter == 'l'   ? u"left"_s
                                               : letter == 'c' ? u"center"_s
                                               : letter == 'r' ? u"right"_s
                                                               : QString(),
                                               {}});
        }
        for (cmark_node* row = cmark_node_first_child(node); row; row = cmark_node_next(row)) {
            if (cmark_gfm_extensions_get_table_row_is_header(row)) ++source.table.headerRows;
            source.table.rows.append(readRow(row, columns));
        }
    }

    Row readRow(cmark_node* row, int columns) {
        Row read;
        const int line = cmark_node_get_start_line(row);
        for (cmark_node* cell = cmark_node_first_child(row); cell && read.cells.size() < columns;
             cell = cmark_node_next(cell)) {
            const Inlines inlines =
                m_dialect == Dialect::Own ? readOwnInlines(cell, line) : readInlines(cell, line);
            Text text = inlines.text;
            for (const QString& comment : inlines.comments) text.append(u" "_s + comment.simplified());
            read.cells.append(text);
        }
        if (const QString rest = cellsBeyond(line, columns); !rest.isEmpty() && !read.cells.isEmpty())
            read.cells.last().append(u" "_s + rest);
        return read;
    }

    /// What stands in a row behind its last column: the parser leaves it out.
    [[nodiscard]] QString cellsBeyond(int line, int columns) const {
        if (line < 1 || line > m_lines.size()) return {};
        QStringView row = QStringView(m_lines.at(line - 1)).trimmed();
        while (row.startsWith(u'>')) row = row.sliced(1).trimmed();
        qsizetype at = row.startsWith(u'|') ? 1 : 0;
        int cells = 0;
        for (; at < row.size(); ++at) {
            if (row.at(at) == u'\\')
                ++at;
            else if (row.at(at) == u'|' && ++cells == columns)
                break;
        }
        if (at + 1 >= row.size()) return {};
        return row.sliced(at + 1).toString().replace(u'|', u' ').simplified();
    }

    const QStringList& m_lines;
    Dialect m_dialect;
    QList<Source> m_out;
    QList<List> m_lists;
    int m_quotes = 0;
    bool m_itemWaits = false;
    int m_itemLine = 0;
};

/// Lines outside of fenced code, one call each.
template <class Visit>
void forProseLines(QStringList& lines, Visit visit) {
    QString fence;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        const bool marks = line.startsWith(u"```") || line.startsWith(u"~~~");
        if (fence.isEmpty() && marks)
            fence = line.left(3);
        else if (!fence.isEmpty() && line.startsWith(fence))
            fence.clear();
        else if (fence.isEmpty())
            visit(lines[i], int(i) + 1);
    }
}

/// Headings of wikis ("== Problem ==", "h2. Problem") in Markdown's spelling.
void translateWikiHeadings(QStringList& lines) {
    static const QRegularExpression equals(u"^(={1,6}) +(\\S.*?)(?: +=+)? *$"_s);
    static const QRegularExpression confluence(u"^h([1-6])\\. +(\\S.*)$"_s);
    forProseLines(lines, [](QString& line, int) {
        if (!line.startsWith(u'=') && !line.startsWith(u'h')) return;
        if (const auto match = equals.match(line); match.hasMatch())
            line = QString(match.capturedLength(1), u'#') + u' ' + match.captured(2);
        else if (const auto other = confluence.match(line); other.hasMatch())
            line = QString(other.captured(1).toInt(), u'#') + u' ' + other.captured(2);
    });
}

struct Definition {
    QString label;
    QString target;
    QString whole;
    int line = 0;
};

QList<Definition> linkDefinitions(QStringList& lines) {
    static const QRegularExpression pattern(u"^ {0,3}\\[([^\\]\\n]{1,200})\\]:\\s*<?([^\\s>]+)>?(.*)$"_s);
    QList<Definition> found;
    forProseLines(lines, [&found](const QString& line, int number) {
        if (!QStringView(line).trimmed().startsWith(u'[')) return;
        if (const auto match = pattern.match(line); match.hasMatch())
            found.append(Definition{match.captured(1), match.captured(2), line.trimmed(), number});
    });
    return found;
}

void collectTargets(const Text& text, QSet<QString>& targets) {
    for (const Span& span : text.spans())
        if (!span.link.isEmpty()) targets.insert(span.link);
}

/// A definition that no link uses leaves no trace in the tree: it comes back as an aside.
void keepUnusedDefinitions(QList<Source>& sources, const QList<Definition>& definitions) {
    if (definitions.isEmpty()) return;
    QSet<QString> targets;
    QString words;
    for (const Source& source : sources) {
        collectTargets(source.text, targets);
        targets.insert(source.url);
        for (const Row& row : source.table.rows)
            for (const Text& cell : row.cells) collectTargets(cell, targets);
        if (source.text.plain().contains(u"]:")) words += source.text.plain() + u'\n';
    }
    for (const Definition& definition : definitions) {
        if (targets.contains(definition.target) || words.contains(u"[%1]:"_s.arg(definition.label))) continue;
        Source aside;
        aside.shape = Shape::Aside;
        aside.line = definition.line;
        aside.text = Text(definition.whole);
        sources.append(aside);
    }
}

QList<Source> readBlocks(QStringList lines, Dialect dialect) {
    QString markdown = lines.join(u'\n');
    const Tree root = parse(markdown, hasWideTable(markdown) ? Tables::No : Tables::Yes);
    markdown.clear();
    if (!root) return {};
    QList<Source> sources = BlockReader(lines, dialect).read(root.get());
    if (dialect == Dialect::Draft) keepUnusedDefinitions(sources, linkDefinitions(lines));
    return sources;
}

} // namespace

QList<Source> readMarkdown(const QString& markdown) {
    QStringList lines = markdown.split(u'\n');
    translateWikiHeadings(lines);
    return readBlocks(lines, Dialect::Draft);
}

QList<Source> readOwnMarkdown(const QString& markdown) {
    return readBlocks(markdown.split(u'\n'), Dialect::Own);
}

namespace {

/// Whether the marks at the start of a line open more blocks in each other than anybody writes. A rule of
/// many dashes opens none, and white space alone no more than one.
bool isDeep(QStringView line) {
    constexpr int deepest = 60;
    int quotes = 0;
    int items = 0;
    int indent = 0;
    const auto ends = [line](qsizetype i) { return i >= line.size() || line.at(i).isSpace(); };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u' ' || c == u'\t') {
            indent += c == u' ' ? 1 : 4;
            continue;
        }
        qsizetype digits = i;
        while (digits < line.size() && digits - i < 9 && line.at(digits).isDigit()) ++digits;
        const bool numeral = digits > i && digits < line.size() &&
                             (line.at(digits) == u'.' || line.at(digits) == u')') && ends(digits + 1);
        const bool bullet = (c == u'-' || c == u'+' || c == u'*') && ends(i + 1);
        if (c == u'>')
            ++quotes;
        else if (numeral || bullet)
            ++items;
        else
            return false;
        if (numeral) i = digits;
        if (indent > 4 * deepest || quotes > deepest || items > 2 * deepest) return true;
    }
    return false;
}

bool isDelimiter(QChar c) {
    return QStringView(u"*_`[](<!&").contains(c);
}

} // namespace

bool isHardToParse(const QString& markdown) {
    // Steps of the parser at its worst: the square of the delimiters of a paragraph.
    constexpr double budget = 1e9;
    double steps = 0;
    double delimiters = 0;
    for (const QStringView line : QStringView(markdown).split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            steps += delimiters * delimiters;
            delimiters = 0;
            continue;
        }
        if (isDeep(line)) return true;
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (line.at(i) == u'\\') // what is escaped delimits nothing
                ++i;
            else if (isDelimiter(line.at(i)))
                ++delimiters;
        }
    }
    return steps + delimiters * delimiters > budget;
}

} // namespace backcast::exchange
