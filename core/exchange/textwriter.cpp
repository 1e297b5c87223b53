// SPDX-License-Identifier: MIT
//
// The document as plain text, for reading.

#include "core/document/names.h"
#include "core/document/partnames.h"
#include "core/exchange/exchange.h"
#include "core/exchange/markdownwriter.h"

#include <QHash>

#include <algorithm>

namespace backcast {

using namespace Qt::StringLiterals;

namespace {

class TextWriter {
public:
    explicit TextWriter(const Document& document)
        : m_document(document) {
        for (qsizetype i = 0; i < document.visuals.size(); ++i)
            m_visuals.insert(document.visuals.at(i).id, i);
    }

    QString write() {
        if (!m_document.meta.title.isEmpty() && !isHeadline(m_document.meta.title))
            addTitle(m_document.meta.title, u'=');
        for (const Place place : readingOrder) writePart(place);
        for (const Visual& visual : m_document.visuals)
            if (!m_written.contains(visual.id)) writeVisual(visual);
        return m_out;
    }

private:
    [[nodiscard]] bool isHeadline(const QString& title) const {
        const QList<Block>& blocks = m_document.release.blocks;
        return std::any_of(blocks.begin(), blocks.end(), [&title](const Block& block) {
            return block.role == roles::headline && block.text.plain().startsWith(title);
        });
    }

    void writePart(Place place) {
        const QList<Block>& blocks = blocksOf(m_document, place);
        const Faq* faq = faqOf(m_document, place);
        const bool written =
            std::any_of(blocks.begin(), blocks.end(), [](const Block& block) { return !isUnwritten(block); });
        if (!written && headingOf(m_document, place).isEmpty() && (!faq || faq->entries.isEmpty())) return;
        QString heading = headingOf(m_document, place);
        if (heading.trimmed().isEmpty()) heading = partTitle(place, m_document.meta.language);
        addTitle(heading, u'=');
        for (const Block& block : blocks) writeBlock(block, place);
        if (!faq) return;
        for (const FaqEntry& entry : faq->entries) writeEntry(entry);
    }

    /// A role that is still to be written is not printed; a heading above it is.
    static bool isUnwritten(const Block& block) {
        return block.isEmpty() && block.heading.isEmpty() && block.label.isEmpty();
    }

    void writeEntry(const FaqEntry& entry) {
        if (!entry.heading.isEmpty()) addTitle(entry.heading, u'-');
        const QString number = entry.label.isEmpty() ? u"%1."_s.arg(++m_question) : entry.label;
        if (!entry.label.isEmpty()) ++m_question;
        addParagraph(number + u' ' + lines(entry.text));
        for (const Block& block : entry.answer) writeBlock(block, Place::CustomerFaq);
    }

    void writeBlock(const Block& block, Place place) {
        const bool item = block.kind == kinds::bullet || block.kind == kinds::number;
        if (!item) m_afterItem = false;
        if (!block.heading.isEmpty())
            addTitle(block.heading, u'-');
        else if (place == Place::Questions && !block.isEmpty())
            if (const QString asked = questionTitle(block.role, m_document.meta.language); !asked.isEmpty())
                addTitle(asked, u'-');
        if (block.kind == kinds::rule) addParagraph(u"* * *"_s);
        if (block.kind == kinds::table) writeTable(block.table);
        if (block.kind == kinds::figure && m_visuals.contains(block.figure))
            writeVisual(m_document.visuals.at(m_visuals.value(block.figure)));
        const QString text =
            block.label.isEmpty() ? lines(block.text) : (block.label + u' ' + lines(block.text)).trimmed();
        if (text.trimmed().isEmpty()) return;
        if (block.kind == kinds::heading)
            addTitle(text, u'-');
        else if (item)
            writeItem(block, text);
        else if (block.kind == kinds::code)
            addParagraph(indented(text, u"    "_s));
        else if (block.kind == kinds::quote)
            addParagraph(indented(text, u"> "_s));
        else
            addParagraph(text);
    }

    void writeItem(const Block& block, const QString& text) {
        const int level = std::clamp(block.level, 1, 9);
        while (m_numerals.size() < level) m_numerals.append(0);
        QString mark = u"- "_s;
        if (block.kind == kinds::number) {
            int& numeral = m_numerals[level - 1];
            numeral = block.start > 0 ? block.start : m_afterItem ? numeral + 1 : std::max(1, numeral + 1);
            mark = u"%1. "_s.arg(numeral);
        }
        for (qsizetype i = level; i < m_numerals.size(); ++i) m_numerals[i] = 0;
        const QString indent(2 * (level - 1), u' ');
        QString shown = text;
        shown.replace(u'\n', u'\n' + indent + QString(mark.size(), u' '));
        if (m_afterItem)
            m_out += indent + mark + shown + u'\n'; // items stand together
        else
            addParagraph(indent + mark + shown);
        m_afterItem = true;
    }

    void writeTable(const Table& table) {
        QString rows;
        for (const Row& row : table.rows) {
            QStringList cells;
            for (const Text& cell : row.cells) cells.append(lines(cell).replace(u'\n', u' '));
            rows += cells.join(u" | "_s) + u'\n';
        }
        if (rows.endsWith(u'\n')) rows.chop(1);
        if (!rows.isEmpty()) addParagraph(rows);
    }

    void writeVisual(const Visual& visual) {
        m_written.insert(visual.id);
        QStringList parts;
        for (const QString& words : {visual.title, lines(visual.caption), visual.alt})
            if (!words.trimmed().isEmpty()) parts.append(words);
        addParagraph(u"[%1]"_s.arg(parts.join(u". "_s)));
    }

    /// The words of a text; the target of a link follows it in parentheses, unless it is what is read anyway.
    static QString lines(const Text& text) {
        QString out;
        qsizetype at = 0;
        for (const Span& span : text.spans()) {
            out += QStringView(text.plain()).sliced(at, span.end() - at);
            at = span.end();
            const QString shown = text.plain().mid(span.start, span.length);
            if (!span.link.isEmpty() && !span.link.startsWith(u'#') && !span.link.endsWith(shown))
                out += u" (%1)"_s.arg(span.link);
        }
        out += QStringView(text.plain()).sliced(at);
        return out.replace(lineBreak, u'\n');
    }

    static QString indented(QString text, const QString& indent) {
        return indent + text.replace(u'\n', u'\n' + indent);
    }

    void addTitle(const QString& title, QChar underline) {
        QString line = title;
        line.replace(lineBreak, u' ');
        m_out += (m_out.isEmpty() ? QString() : u"\n"_s) + line + u'\n' +
                 QString(std::clamp<qsizetype>(line.size(), 3, 72), underline) + u"\n"_s;
        m_afterItem = false;
    }

    void addParagraph(const QString& text) {
        m_out += (m_out.isEmpty() ? QString() : u"\n"_s) + text + u'\n';
    }

    const Document& m_document;
    QString m_out;
    QHash<Id, qsizetype> m_visuals;
    QSet<Id> m_written;
    QList<int> m_numerals;
    int m_question = 0;
    bool m_afterItem = false;
};

} // namespace

QString exportText(const Document& document) {
    return TextWriter(document).write();
}

} // namespace backcast
