// SPDX-License-Identifier: MIT
#include "ui/editor/foreigntext.h"

#include "core/document/names.h"

#include <QTextDocument>
#include <QTextList>
#include <QUrl>

namespace backcast {

using namespace Qt::StringLiterals;

namespace {

/// Parses HTML and fetches nothing that it refers to, be it a style sheet on the disk or an image on a
/// server.
class ClosedDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl&) override { return QByteArray(); }
};

bool isMonospace(const QTextCharFormat& format) {
    if (format.fontFixedPitch()) return true;
    for (const QString& family : format.fontFamilies().toStringList())
        for (const auto name : {"mono"_L1, "courier"_L1, "consolas"_L1, "menlo"_L1})
            if (family.contains(name, Qt::CaseInsensitive)) return true;
    return false;
}

QString linkIn(const QTextCharFormat& format) {
    const QString link = sanitisedLink(format.anchorHref());
    const QString scheme = QUrl(link).scheme().toLower();
    return scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1 ? link : QString();
}

Text textIn(const QTextBlock& block) {
    Text text;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        if (format.isImageFormat()) continue;
        Styles styles;
        styles.setFlag(Style::Strong,
                       format.fontWeight() >= QFont::DemiBold && block.blockFormat().headingLevel() == 0);
        styles.setFlag(Style::Emphasis, format.fontItalic());
        styles.setFlag(Style::Code, isMonospace(format));
        text.append(it.fragment().text(), styles, linkIn(format));
    }
    return text.trimmed();
}

void setList(Block& block, const QTextListFormat& list) {
    const int style = list.style();
    const bool numbered = style <= QTextListFormat::ListDecimal;
    block.kind = numbered ? QString(kinds::number) : QString(kinds::bullet);
    block.level = std::clamp(list.indent(), 1, 9);
}

QString escapedHtml(const QString& text) {
    return text.toHtmlEscaped().replace(lineBreak, "<br>"_L1);
}

QString inlineHtml(const Text& text) {
    QString html;
    qsizetype at = 0;
    for (const Span& span : text.spans()) {
        html += escapedHtml(text.plain().mid(at, span.start - at));
        QString run = escapedHtml(text.plain().mid(span.start, span.length));
        if (span.styles.testFlag(Style::Code)) run = "<code>"_L1 + run + "</code>"_L1;
        if (span.styles.testFlag(Style::Emphasis)) run = "<em>"_L1 + run + "</em>"_L1;
        if (span.styles.testFlag(Style::Strong)) run = "<strong>"_L1 + run + "</strong>"_L1;
        if (!span.link.isEmpty())
            run = "<a href=\""_L1 + span.link.toHtmlEscaped() + "\">"_L1 + run + "</a>"_L1;
        html += run;
        at = span.end();
    }
    return html + escapedHtml(text.plain().mid(at));
}

QString tableHtml(const Table& table) {
    QString html = u"<table>"_s;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const QString tag = i < table.headerRows ? u"th"_s : u"td"_s;
        html += "<tr>"_L1;
        for (const Text& cell : table.rows.at(i).cells) html += u"<%1>%2</%1>"_s.arg(tag, inlineHtml(cell));
        html += "</tr>"_L1;
    }
    return html + "</table>"_L1;
}

} // namespace

QList<Item> itemsOfHtml(const QString& html) {
    ClosedDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html);
    QList<Item> items;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        Item item;
        item.block.text = textIn(block);
        if (item.block.text.isBlank()) continue;
        if (const QTextList* list = block.textList()) setList(item.block, list->format());
        items.append(item);
    }
    return items;
}

QList<Item> itemsOfText(const QString& text) {
    QList<Item> items;
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(QChar::ParagraphSeparator, u'\n');
    const bool single = !lines.trimmed().contains(u'\n');
    for (const QString& line : lines.split(u'\n')) {
        Item item;
        // White space around a word that is pasted into a sentence is meant; around a paragraph it is not.
        item.block.text = Text(single ? line : line.trimmed());
        if (!item.block.text.isEmpty()) items.append(item);
    }
    return items;
}

QString htmlOf(const QList<Item>& items) {
    QString html;
    QString open; // the list that is being written
    for (const Item& item : items) {
        const QString& kind = item.block.kind;
        const QString list = kind == kinds::bullet ? u"ul"_s : kind == kinds::number ? u"ol"_s : QString();
        if (list != open) {
            if (!open.isEmpty()) html += "</"_L1 + open + u'>';
            if (!list.isEmpty()) html += u'<' + list + u'>';
            open = list;
        }
        const QString label = item.block.label.isEmpty()
                                  ? QString()
                                  : "<strong>"_L1 + item.block.label.toHtmlEscaped() + "</strong> "_L1;
        const QString text = label + inlineHtml(item.block.text);
        if (!list.isEmpty())
            html += "<li>"_L1 + text + "</li>"_L1;
        else if (kind == kinds::table)
            html += tableHtml(item.block.table);
        else if (kind == kinds::rule)
            html += "<hr>"_L1;
        else if (kind == kinds::code)
            html += "<pre>"_L1 + QString(item.block.text.plain()).replace(lineBreak, u'\n').toHtmlEscaped() +
                    "</pre>"_L1;
        else if (kind == kinds::quote)
            html += "<blockquote>"_L1 + text + "</blockquote>"_L1;
        else if (items.size() == 1)
            html += text;
        else
            html += "<p>"_L1 + text + "</p>"_L1;
    }
    if (!open.isEmpty()) html += "</"_L1 + open + u'>';
    return html;
}

} // namespace backcast
