// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/history/comparereport.h"
#include "core/history/comparesay.h"
#include "core/layout/htmltext.h"
#include "core/layout/page.h"

#include <algorithm>

namespace backcast {

using comparing::Say;
using What = ComparedItem::What;

namespace {

/// Colours of both themes have a contrast of at least 4.5 to 1; what came and went is told by lines, too.
constexpr char style[] = R"(
:root{color-scheme:light dark;--ground:#f3f1ec;--paper:#fff;--ink:#1f1e1b;--quiet:#5f5b53;--edge:#d9d5cc;
--new:#14532d;--newground:#d9f0df;--gone:#8b1e16;--goneground:#fbdfdb;--link:#0f5e58}
@media (prefers-color-scheme:dark){:root{--ground:#1b1a18;--paper:#252421;--ink:#eae7e0;--quiet:#aaa59a;--edge:#45423c;
--new:#a7e3b8;--newground:#1d3b28;--gone:#ffb4a9;--goneground:#4a211d;--link:#7fd0c7}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 Carlito,Calibri,system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:46rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.5rem;margin:0}h2{font-size:1.2rem;margin:2.5rem 0 .75rem}h3{font-size:1rem;margin:1.25rem 0 .25rem}h4,h5{font-size:1rem;margin:1rem 0 .25rem}
p,pre,table,blockquote{margin:0 0 .75rem}blockquote{padding-left:1rem;border-left:3px solid var(--edge)}
pre{white-space:pre-wrap;font:.9rem/1.4 "Liberation Mono",monospace;background:var(--ground);padding:.5rem}
code{font-family:"Liberation Mono",monospace;font-size:.9em}a{color:var(--link)}
.totals,.note{color:var(--quiet);font-size:.875rem}.note{margin:0 0 .25rem}
.cards{list-style:none;margin:1rem 0 0;padding:0;display:grid;gap:.5rem}
.cards li,.text{background:var(--paper);border:1px solid var(--edge);border-radius:6px;padding:.75rem 1rem}
.cards h3{margin:0}.cards p{margin:.25rem 0 0}.text{padding:1rem 2rem}.text h2:first-child{margin-top:.5rem}
.change{border-left:3px solid var(--link);margin-left:-1rem;padding-left:calc(1rem - 3px)}
ins,del{unicode-bidi:isolate;padding:0 .1em}
ins{color:var(--new);background:var(--newground);text-decoration:underline;text-underline-offset:.15em}
del{color:var(--gone);background:var(--goneground);text-decoration:line-through}
.restyled{border-bottom:2px dotted var(--quiet)}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
table{border-collapse:collapse;width:100%}td,th{border:1px solid var(--edge);padding:.25rem .5rem;text-align:start;vertical-align:top}
hr{border:0;border-top:1px solid var(--edge)}
@media print{body{background:none}.text,.cards li{border:0;padding:0}}
)";

QByteArray lines(const QString& text) {
    QByteArray html;
    for (const QString& one : text.split(lineBreak)) {
        if (!html.isNull()) html += "<br/>";
        html += htmlText(one);
        if (html.isNull()) html = "";
    }
    return html;
}

QByteArray marked(const QString& words, const Span& span) {
    QByteArray html = lines(words);
    if (span.styles.testFlag(Style::Code)) html = "<code>" + html + "</code>";
    if (span.styles.testFlag(Style::Emphasis)) html = "<em>" + html + "</em>";
    if (span.styles.testFlag(Style::Strong)) html = "<strong>" + html + "</strong>";
    // Links inside the document lead nowhere here.
    if (!span.link.startsWith(u'#') && mayBeOpened(span.link))
        html = "<a" + htmlAttribute("href", span.link) + " rel=\"noreferrer\">" + html + "</a>";
    return html;
}

QByteArray marked(const Text& text) {
    QByteArray html;
    qsizetype at = 0;
    for (const Span& span : text.spans()) {
        html += lines(text.plain().mid(at, span.start - at));
        html += marked(text.plain().mid(span.start, span.length), span);
        at = span.end();
    }
    return html + lines(text.plain().mid(at));
}

/// Words that only a screen reader says: many pass over `ins` and `del`.
QByteArray spoken(const QString& words) {
    return "<span class=\"spoken\">" + htmlText(words) + " </span>";
}

QByteArray decorated(TextRun::Kind kind, const QByteArray& html) {
    switch (kind) {
    case TextRun::Kind::Inserted:
        return "<ins>" + spoken(Say::tr("[new:")) + html + spoken(QStringLiteral("]")) + "</ins>";
    case TextRun::Kind::Deleted:
        return "<del>" + spoken(Say::tr("[deleted:")) + html + spoken(QStringLiteral("]")) + "</del>";
    case TextRun::Kind::Restyled:
        return "<span class=\"restyled\">" + html + "</span>";
    case TextRun::Kind::Same:
        break;
    }
    return html;
}

QByteArray decorated(const QList<TextRun>& runs) {
    QByteArray html;
    for (const TextRun& run : runs) html += decorated(run.kind, marked(run.text));
    return html;
}

class HtmlReport {
public:
    HtmlReport(const Comparison& comparison, const CompareReport& report)
        : m_comparison(comparison)
        , m_report(report) {}

    QByteArray write() {
        addHead();
        addCards();
        addText();
        return m_html + "</main>\n</body>\n</html>\n";
    }

private:
    void addHead() {
        const QString names = m_report.names.before + QStringLiteral(" \u2192 ") + m_report.names.after;
        const QString title = m_report.title.isEmpty() ? m_comparison.after->meta.title : m_report.title;
        const QString head = title.isEmpty() ? names : title + QStringLiteral(": ") + names;
        const QByteArray language =
            htmlAttribute("lang", Say::tr("en", "the language of this translation, as BCP 47 writes it"));
        m_html = "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"" + language +
                 ">\n<head>\n<meta charset=\"utf-8\"/>\n"
                 "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                 "'unsafe-inline'\"/>\n"
                 "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>\n<title>" +
                 htmlText(head) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n<main>\n";
        m_html += "<h1 dir=\"auto\">" + htmlText(head) + "</h1>\n<p class=\"totals\">" +
                  htmlText(totalsInWords(m_comparison).join(comparing::between)) + "</p>\n";
    }

    void addCards() {
        const QList<SummaryCard> cards = summaryCards(m_comparison, m_report.names, m_report.comments);
        if (cards.isEmpty()) return;
        m_html += "<section>\n<h2>" + htmlText(Say::tr("What changed")) + "</h2>\n<ul class=\"cards\">\n";
        for (const SummaryCard& card : cards) {
            QByteArray title = htmlText(card.title);
            if (card.item >= 0) title = "<a href=\"#" + anchorOf(card.item) + "\">" + title + "</a>";
            m_html += "<li><h3 dir=\"auto\">" + title + "</h3><p dir=\"auto\">";
            for (const SummaryRun& run : card.runs) m_html += decorated(run.kind, htmlText(run.text));
            m_html += "</p></li>\n";
        }
        m_html += "</ul>\n</section>\n";
    }

    void addText() {
        if (m_comparison.items.isEmpty()) return;
        m_html +=
            "<section class=\"text\"" + htmlAttribute("lang", m_comparison.after->meta.language) + ">\n";
        std::optional<Place> place;
        What last = What::Block;
        for (int i = 0; i < int(m_comparison.items.size()); ++i) {
            const ComparedItem& item = m_comparison.items.at(i);
            const bool isOfPart =
                item.what == What::Block || item.what == What::Question || item.what == What::PartHeading;
            if (isOfPart && place != item.place()) {
                place = item.place();
                if (item.what != What::PartHeading)
                    m_html += "<h2 dir=\"auto\">" + htmlText(partName(m_comparison, *place)) + "</h2>\n";
            } else if (!isOfPart && item.what != last) {
                m_html += "<h2>" + htmlText(titleOfRecords(item.what)) + "</h2>\n";
            }
            last = item.what;
            addItem(item, i);
        }
        m_html += "</section>\n";
    }

    static QString titleOfRecords(What what) {
        if (what == What::Visual) return Say::tr("Figures");
        return what == What::Experiment ? Say::tr("Experiments") : Say::tr("Document");
    }

    static QByteArray anchorOf(int item) { return "change-" + QByteArray::number(item); }

    void addItem(const ComparedItem& item, int index) {
        m_html +=
            item.isChange() ? "<div class=\"change\" id=\"" + anchorOf(index) + "\">" : QByteArray("<div>");
        addNotes(item);
        addHeadings(item);
        switch (item.what) {
        case What::Question:
            addElement("h3", item);
            break;
        case What::PartHeading:
            addElement("h2", item);
            break;
        case What::Block:
            addBlock(item);
            break;
        default:
            if (!item.runs.isEmpty()) addElement("p", item);
        }
        m_html += "</div>\n";
    }

    /// In the language of the interface, with what it is about where its text does not say it.
    void addNotes(const ComparedItem& item) {
        if (!item.isChange()) return;
        QStringList notes;
        for (const QString& note : notesInWords(item, m_comparison)) notes.append(note);
        const QString title = item.what == What::Question ? QString() : titleOf(item, m_comparison);
        QString line = notes.join(QStringLiteral("; "));
        if (!title.isEmpty()) line = line.isEmpty() ? title : title + QStringLiteral(" \u2013 ") + line;
        if (line.isEmpty()) return;
        m_html +=
            "<p class=\"note\" dir=\"auto\"" +
            htmlAttribute("lang", Say::tr("en", "the language of this translation, as BCP 47 writes it")) +
            '>' + htmlText(line) + "</p>";
    }

    /// The heading and the label above a text, as written.
    void addHeadings(const ComparedItem& item) {
        const auto add = [&](Fact fact, const QString& unchanged) {
            for (const FactChange& change : item.facts) {
                if (change.fact != fact) continue;
                m_html += "<h4 dir=\"auto\">" + decorated(change.runs) + "</h4>";
                return;
            }
            if (!unchanged.trimmed().isEmpty()) m_html += "<h4 dir=\"auto\">" + htmlText(unchanged) + "</h4>";
        };
        const Block* block = item.blockAfter ? item.blockAfter : item.blockBefore;
        const FaqEntry* entry = item.entryAfter ? item.entryAfter : item.entryBefore;
        if (item.what == What::Block && block) {
            add(Fact::Heading, block->heading);
            add(Fact::Label, block->label);
        } else if (item.what == What::Question && entry) {
            add(Fact::Heading, entry->heading);
            add(Fact::Label, entry->label);
        }
    }

    void addElement(const QByteArray& tag, const ComparedItem& item) {
        m_html += '<' + tag + " dir=\"auto\">" + decorated(item.runs) + "</" + tag + '>';
    }

    void addBlock(const ComparedItem& item) {
        const Block& block = item.blockAfter ? *item.blockAfter : *item.blockBefore;
        if (block.kind == kinds::rule) m_html += "<hr/>";
        if (!item.runs.isEmpty()) {
            if (block.kind == kinds::bullet || block.kind == kinds::number) {
                const QByteArray list = block.kind == kinds::bullet ? "ul" : "ol";
                m_html += '<' + list + "><li dir=\"auto\">" + decorated(item.runs) + "</li></" + list + '>';
            } else if (block.kind == kinds::quote) {
                m_html += "<blockquote dir=\"auto\">" + decorated(item.runs) + "</blockquote>";
            } else if (block.kind == kinds::code) {
                m_html += "<pre>" + decorated(item.runs) + "</pre>";
            } else {
                const bool isTitle = block.kind == kinds::heading || block.role == roles::headline;
                addElement(isTitle ? "h3" : "p", item);
            }
        }
        if (!block.figure.isEmpty()) addFigure(block.figure);
        if (!item.rows.isEmpty()) addTable(item);
    }

    void addFigure(const Id& id) {
        for (const std::shared_ptr<const Document>& document : {m_comparison.after, m_comparison.before})
            for (const Visual& visual : document->visuals)
                if (visual.id == id) {
                    m_html += "<p dir=\"auto\"><em>" + htmlText(visual.title) + "</em></p>";
                    return;
                }
    }

    void addTable(const ComparedItem& item) {
        m_html += "<table>";
        for (const ComparedRow& row : item.rows) {
            m_html += "<tr>";
            for (const ComparedCell& cell : row.cells)
                m_html += "<td dir=\"auto\">" + decorated(cell.runs) + "</td>";
            m_html += row.cells.isEmpty() ? "<td></td></tr>" : "</tr>";
        }
        m_html += "</table>";
    }

    const Comparison& m_comparison;
    const CompareReport& m_report;
    QByteArray m_html;
};

} // namespace

QByteArray compareHtml(const Comparison& comparison, const CompareReport& report) {
    return HtmlReport(comparison, report).write();
}

} // namespace backcast
