// SPDX-License-Identifier: MIT
#include "ui/editor/richcopy.h"

#include "core/document/names.h"
#include "core/layout/listmarkers.h"

namespace backcast {

using namespace Qt::StringLiterals;

namespace {

bool isList(const Item& item) {
    return item.use != Use::Question &&
           (item.block.kind == kinds::bullet || item.block.kind == kinds::number);
}

int levelOf(const Item& item) {
    return std::max(1, item.block.level);
}

/// A part of a paragraph: it goes into the sentence in which it is pasted.
bool isFragment(const QList<Item>& items) {
    return items.size() == 1 && items.first().block.id.isEmpty() && !isObjectKind(items.first().block.kind) &&
           items.first().block.kind != kinds::code;
}

QString escaped(const QString& text) {
    return text.toHtmlEscaped().replace(lineBreak, "<br>"_L1);
}

QString inlineHtml(const Text& text) {
    QString html;
    qsizetype at = 0;
    for (const Span& span : text.spans()) {
        html += escaped(text.plain().mid(at, span.start - at));
        QString run = escaped(text.plain().mid(span.start, span.length));
        if (span.styles.testFlag(Style::Code)) run = "<code>"_L1 + run + "</code>"_L1;
        if (span.styles.testFlag(Style::Emphasis)) run = "<em>"_L1 + run + "</em>"_L1;
        if (span.styles.testFlag(Style::Strong)) run = "<strong>"_L1 + run + "</strong>"_L1;
        if (!span.link.isEmpty())
            run = "<a href=\""_L1 + span.link.toHtmlEscaped() + "\">"_L1 + run + "</a>"_L1;
        html += run;
        at = span.end();
    }
    return html + escaped(text.plain().mid(at));
}

/// The element of a block that is no list item, table or rule.
QString elementOf(const Item& item) {
    if (item.use == Use::Question) return u"h3"_s;
    const QString& kind = item.block.kind;
    if (kind == kinds::heading)
        return u'h' + QString::number(item.block.level > 0 ? std::min(item.block.level, 6) : 3);
    if (item.place == Place::Release && item.block.role == roles::headline && kind.isEmpty()) return u"h1"_s;
    return u"p"_s;
}

class HtmlWriter {
public:
    QString write(const QList<Item>& items) {
        m_html = u"<meta charset=\"utf-8\">"_s;
        if (isFragment(items)) return m_html + inlineHtml(items.first().block.text);
        for (const Item& item : items) {
            if (isList(item))
                writeItem(item);
            else
                closeLists(0), writeBlock(item);
        }
        closeLists(0);
        return m_html;
    }

private:
    struct Open {
        QString list; ///< "ul" or "ol"
        int level = 1;
    };

    [[nodiscard]] static QString textOf(const Item& item) {
        const QString label = item.block.label.isEmpty()
                                  ? QString()
                                  : "<strong>"_L1 + item.block.label.toHtmlEscaped() + "</strong> "_L1;
        return label + inlineHtml(item.block.text);
    }

    void closeLists(int level) {
        while (!m_open.isEmpty() && m_open.last().level > level)
            m_html += "</li></"_L1 + m_open.takeLast().list + u'>';
    }

    /// Lists stand inside of the item that they belong to, as programs expect it.
    void writeItem(const Item& item) {
        const QString list = item.block.kind == kinds::number ? u"ol"_s : u"ul"_s;
        const int level = levelOf(item);
        closeLists(level);
        if (!m_open.isEmpty() && m_open.last().level == level &&
            (m_open.last().list != list || item.block.start > 0))
            closeLists(level - 1);
        if (m_open.isEmpty() || m_open.last().level < level) {
            m_html += u'<' + list;
            if (item.block.start > 1) m_html += " start=\""_L1 + QString::number(item.block.start) + u'"';
            m_html += u'>';
            m_open.append({list, level});
        } else {
            m_html += "</li>"_L1;
        }
        m_html += "<li>"_L1 + textOf(item);
    }

    void writeBlock(const Item& item) {
        const Block& block = item.block;
        if (!block.heading.isEmpty()) m_html += "<h3>"_L1 + escaped(block.heading) + "</h3>"_L1;
        if (block.kind == kinds::table && item.use != Use::Question) return writeTable(block.table);
        if (block.kind == kinds::rule) return void(m_html += "<hr>"_L1);
        if (block.kind == kinds::figure) return; // the picture is not in the text
        if (block.kind == kinds::code) {
            const QString lines = QString(block.text.plain()).replace(lineBreak, u'\n').toHtmlEscaped();
            const QString language = block.info.isEmpty()
                                         ? QString()
                                         : " class=\"language-"_L1 + block.info.toHtmlEscaped() + u'"';
            m_html += "<pre><code"_L1 + language + u'>' + lines + "</code></pre>"_L1;
            return;
        }
        const QString tag = elementOf(item);
        const bool quote = block.kind == kinds::quote;
        m_html += (quote ? "<blockquote>"_L1 : ""_L1) + u'<' + tag + u'>' + textOf(item) + "</"_L1 + tag +
                  u'>' + (quote ? "</blockquote>"_L1 : ""_L1);
    }

    void writeTable(const Table& table) {
        // Mails and documents show a table without lines otherwise.
        const QString border = u"border:1px solid #999;padding:4px 8px"_s;
        m_html += "<table style=\"border-collapse:collapse\">"_L1;
        for (qsizetype r = 0; r < table.rows.size(); ++r) {
            const QString tag = r < table.headerRows ? u"th"_s : u"td"_s;
            m_html += "<tr>"_L1;
            for (qsizetype c = 0; c < table.rows.at(r).cells.size(); ++c) {
                const QString align = table.columns.value(c).align;
                m_html += u'<' + tag + " style=\""_L1 + border +
                          (align.isEmpty() ? QString() : ";text-align:"_L1 + align.toHtmlEscaped()) +
                          "\">"_L1 + inlineHtml(table.rows.at(r).cells.at(c)) + "</"_L1 + tag + u'>';
            }
            m_html += "</tr>"_L1;
        }
        m_html += "</table>"_L1;
    }

    QString m_html;
    QList<Open> m_open;
};

QString plainTable(const Table& table) {
    QStringList lines;
    for (const Row& row : table.rows) {
        QStringList cells;
        for (const Text& cell : row.cells) cells.append(QString(cell.plain()).replace(lineBreak, u' '));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QString plainBlock(const Item& item, int numeral) {
    const Block& block = item.block;
    if (block.kind == kinds::table) return plainTable(block.table);
    if (block.kind == kinds::rule) return u"---"_s;
    QString text = QString(block.text.plain()).replace(lineBreak, u'\n');
    if (!block.label.isEmpty()) text = block.label + u' ' + text;
    if (isList(item)) {
        const QString mark = block.kind == kinds::number ? QString::number(numeral) + u". "_s : u"- "_s;
        const QString indent(2 * (levelOf(item) - 1), u' ');
        return indent + mark + text.replace(u"\n"_s, u'\n' + indent + QString(mark.size(), u' '));
    }
    if (block.kind == kinds::quote) return u"> "_s + text.replace(u"\n"_s, u"\n> "_s);
    return block.heading.isEmpty() ? text : block.heading + u"\n\n"_s + text;
}

} // namespace

QString htmlOf(const QList<Item>& items) {
    return HtmlWriter().write(items);
}

QString plainOf(const QList<Item>& items) {
    if (isFragment(items)) return QString(items.first().block.text.plain()).replace(lineBreak, u'\n');
    QString plain;
    ListCounter counter;
    bool afterItem = false;
    for (const Item& item : items) {
        if (item.block.kind == kinds::figure) continue;
        const int numeral = counter.next(item.block);
        if (!plain.isEmpty()) plain += afterItem && isList(item) ? u"\n"_s : u"\n\n"_s;
        plain += plainBlock(item, numeral);
        afterItem = isList(item);
    }
    return plain;
}

} // namespace backcast
