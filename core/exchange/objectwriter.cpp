// SPDX-License-Identifier: MIT
//
// Code, tables and figures as Markdown.

#include "core/document/names.h"
#include "core/exchange/blocks.h"
#include "core/exchange/inlinewriter.h"
#include "core/exchange/markdownwriter.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

QString rowLine(const QStringList& cells) {
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString alignMark(const QString& align) {
    if (align == u"left") return u":---"_s;
    if (align == u"center") return u":---:"_s;
    if (align == u"right") return u"---:"_s;
    return u"---"_s;
}

QString tableMarkdown(const Table& table) {
    QString out;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        QStringList cells;
        for (qsizetype j = 0; j < table.columns.size(); ++j)
            cells.append(j < table.rows.at(i).cells.size()
                             ? inlineMarkdown(table.rows.at(i).cells.at(j), Stand::Cell)
                             : QString());
        out += rowLine(cells);
        if (i > 0) continue;
        QStringList marks;
        for (const Column& column : table.columns) marks.append(alignMark(column.align));
        out += rowLine(marks);
    }
    return out;
}

bool sameCells(const Table& a, const Table& b) {
    if (a.rows.size() != b.rows.size() || a.columns.size() != b.columns.size()) return false;
    for (qsizetype i = 0; i < a.rows.size(); ++i) {
        const QList<Text>& left = a.rows.at(i).cells;
        const QList<Text>& right = b.rows.at(i).cells;
        for (qsizetype j = 0; j < a.columns.size(); ++j)
            if ((j < left.size() ? left.at(j) : Text()) != (j < right.size() ? right.at(j) : Text()))
                return false;
    }
    return true;
}

QString urlOf(const Visual& visual) {
    const QString url = QJsonDocument::fromJson(visual.data).object().value(u"url"_s).toString();
    return url.isEmpty() ? u'#' + visual.id : url;
}

} // namespace

QString tableJson(const Table& table) {
    QJsonArray rows;
    for (const Row& row : table.rows) {
        QJsonArray cells;
        for (const Text& cell : row.cells) cells.append(cell.toMarkup());
        rows.append(cells);
    }
    QJsonArray columns;
    for (const Column& column : table.columns) columns.append(column.align);
    const QJsonObject root{{u"columns"_s, columns}, {u"header"_s, table.headerRows}, {u"rows"_s, rows}};
    QString json = QString::fromUtf8(QJsonDocument(root).toJson(QJsonDocument::Compact));
    return json.replace(QChar(0xFEFF),
                        u"\\ufeff"_s); // the parser would take it away at the start of a string
}

Table tableFromJson(const QString& json, IdSource& ids) {
    const QJsonObject root = QJsonDocument::fromJson(json.toUtf8()).object();
    Table table;
    table.headerRows = root.value(u"header"_s).toInt();
    const QJsonArray columns = root.value(u"columns"_s).toArray();
    for (const QJsonValue& column : columns) table.columns.append(Column{column.toString(), {}});
    const QJsonArray rows = root.value(u"rows"_s).toArray();
    for (const QJsonValue& value : rows) {
        Row row;
        row.id = ids.row() + QString::number(table.rows.size());
        const QJsonArray cells = value.toArray();
        for (const QJsonValue& cell : cells)
            if (row.cells.size() < table.columns.size()) row.cells.append(Text::fromMarkup(cell.toString()));
        table.rows.append(row);
    }
    return table;
}

QString tableSeal(const Table& table) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Row& row : table.rows) {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            hash.addData(i < row.cells.size() ? row.cells.at(i).toMarkup().toUtf8() : QByteArray());
            hash.addData(QByteArrayLiteral("\n"));
        }
        hash.addData(QByteArrayLiteral("\n"));
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

/// What has no place in the Markdown of its kind.
void MarkdownWriter::keepTextOf(const Block& block, Directive& directive) {
    if (!block.label.isEmpty()) directive.set(u"label"_s, block.label);
    if (!block.text.isEmpty() && block.kind != kinds::code) directive.set(u"text"_s, block.text.toMarkup());
    if (block.start != 0) directive.set(u"start"_s, QString::number(block.start));
    if (!block.info.isEmpty() && block.kind != kinds::code) directive.set(u"info"_s, block.info);
}

void MarkdownWriter::writeCode(const Block& block, Directive& directive) {
    static const QRegularExpression plainInfo(u"^[A-Za-z0-9][A-Za-z0-9_+#.-]*$"_s);
    const QString lines = block.text.plain();
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : lines) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const bool plain = plainInfo.match(block.info).hasMatch();
    if (!plain && !block.info.isEmpty()) directive.set(u"info"_s, block.info);
    const QString fence(longest + 1, u'`');
    put(u"\n"_s);
    putDirective(directive);
    QString content = lines;
    content.replace(lineBreak, u'\n');
    put(fence + (plain ? block.info : QString()) + u'\n' + content + u'\n' + fence + u'\n');
}

void MarkdownWriter::writeTable(const Block& block, Directive& directive) {
    const Table& table = block.table;
    const bool aligned = std::all_of(table.columns.begin(), table.columns.end(), [](const Column& column) {
        return column.align.isEmpty() || column.align == u"left" || column.align == u"center" ||
               column.align == u"right";
    });
    put(u"\n"_s);
    constexpr qsizetype most = 200; // columns that the reader takes
    if (table.columns.isEmpty() || table.rows.isEmpty() || table.columns.size() > most) {
        directive.add(u"empty"_s);
        directive.set(u"kind"_s, kinds::table);
        directive.set(u"table"_s, tableJson(table));
        putDirective(directive);
        return;
    }
    const QString markdown = tableMarkdown(table);
    const QList<Source> read = readOwnMarkdown(markdown);
    const bool whole = read.size() == 1 && read.first().shape == Shape::Table &&
                       read.first().table.columns.size() == table.columns.size();
    const bool full = std::all_of(table.rows.begin(), table.rows.end(), [&table](const Row& row) {
        return row.cells.size() == table.columns.size();
    });
    if (!whole) {
        directive.add(u"empty"_s);
        directive.set(u"kind"_s, kinds::table);
        directive.set(u"table"_s, tableJson(table));
        putDirective(directive);
        return;
    }
    if (!full || !aligned || !sameCells(read.first().table, table)) {
        // The reader takes this instead of what is printed, as long as nobody has changed what is printed.
        directive.set(u"table"_s, tableJson(table));
        directive.set(u"seal"_s, tableSeal(read.first().table));
    } else if (table.headerRows != 1) {
        directive.set(u"header"_s, QString::number(table.headerRows));
    }
    putDirective(directive);
    put(markdown);
}

void MarkdownWriter::writeFigure(const Block& block, Directive& directive) {
    directive.add(u"figure"_s);
    const auto found = m_visuals.constFind(block.figure);
    put(u"\n"_s);
    if (found == m_visuals.constEnd()) {
        directive.add(u"empty"_s);
        if (!block.figure.isEmpty()) directive.set(u"visual"_s, block.figure);
        putDirective(directive);
        return;
    }
    if (m_visualsWritten.contains(block.figure)) { // shown a second time
        directive.add(u"same"_s);
        directive.set(u"visual"_s, block.figure);
        putDirective(directive);
        return;
    }
    writeVisual(m_document.visuals.at(*found), directive);
}

void MarkdownWriter::writeVisual(const Visual& visual, Directive& directive) {
    m_visualsWritten.insert(visual.id);
    const QString url = urlOf(visual);
    directive.set(u"visual"_s, visual.id);
    if (visual.kind != u"image") directive.set(u"shows"_s, visual.kind);
    if (!visual.fidelity.isEmpty()) directive.set(u"fidelity"_s, visual.fidelity);
    if (!visual.supports.isEmpty()) directive.set(u"supports"_s, visual.supports);
    const QByteArray simple = QJsonDocument(QJsonObject{{u"url"_s, url}}).toJson(QJsonDocument::Compact);
    if (visual.data != simple) directive.set(u"data"_s, QString::fromUtf8(visual.data));
    Text alt;
    alt.append(visual.alt, {}, url);
    QString image = visual.alt.isEmpty() ? QString() : u'!' + alt.toMarkup();
    const QList<Source> read = readOwnMarkdown(image);
    if (image.isEmpty() || read.size() != 1 || read.first().shape != Shape::Figure ||
        read.first().text.plain() != visual.alt) {
        if (!visual.alt.isEmpty()) directive.set(u"alt"_s, visual.alt);
        Text bare;
        bare.append(u"x"_s, {}, url);
        image = u"![]"_s + bare.toMarkup().mid(3);
    }
    const bool titled = !visual.title.trimmed().isEmpty() && Text(visual.title).plain() == visual.title;
    if (!titled && !visual.title.isEmpty()) directive.set(u"title"_s, visual.title);
    putDirective(directive);
    put(image + u'\n');
    Text caption;
    Directive said;
    said.add(u"caption"_s);
    if (titled) {
        said.add(u"label"_s);
        caption.append(visual.title, Style::Strong);
        if (!visual.caption.isEmpty()) caption.append(u" "_s);
    }
    caption.append(visual.caption);
    if (caption.isEmpty()) return;
    const QString markdown = inlineMarkdown(caption, Stand::Paragraph);
    const bool reads = readsBack(markdown, caption, Stand::Paragraph);
    if (!reads) said.set(u"text"_s, caption.toMarkup());
    put(u"\n"_s);
    putDirective(said);
    if (reads) put(markdown + u'\n');
}

/// Visuals that no figure shows come last, so that none is lost.
void MarkdownWriter::writeLooseVisuals() {
    for (const Visual& visual : m_document.visuals) {
        if (m_visualsWritten.contains(visual.id)) continue;
        Directive directive;
        directive.add(u"visual"_s);
        put(u"\n"_s);
        writeVisual(visual, directive);
    }
}

} // namespace backcast::exchange
