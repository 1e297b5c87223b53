// SPDX-License-Identifier: MIT
#include "core/history/comparereport.h"
#include "core/history/comparesay.h"

namespace backcast {

using namespace Qt::StringLiterals;

using comparing::Say;
using What = ComparedItem::What;

namespace {

/// A text as a terminal may get it: what others wrote must not steer it.
QString printable(QString text) {
    for (QChar& c : text) {
        const bool isControl = c.category() == QChar::Other_Control;
        // Marks of direction could show the brackets of a change in another order than they stand.
        const bool turns = (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
        if (isControl || turns) c = u' ';
    }
    return text;
}

class TextReport {
public:
    TextReport(const Comparison& comparison, const CompareReport& report, bool coloured)
        : m_comparison(comparison)
        , m_report(report)
        , m_coloured(coloured) {}

    QString write() {
        addHead();
        if (m_comparison.isEmpty()) return m_text;
        addCards();
        std::optional<Place> place;
        bool isRecord = false;
        for (const int change : m_comparison.changes) {
            const ComparedItem& item = m_comparison.items.at(change);
            const bool isOfPart =
                item.what == What::Block || item.what == What::Question || item.what == What::PartHeading;
            if (isOfPart && place != item.place()) {
                place = item.place();
                m_text += u"\n\n"_s + strong(printable(partName(m_comparison, *place)).toUpper()) + u'\n';
            } else if (!isOfPart && !isRecord) {
                m_text += u'\n';
            }
            isRecord = !isOfPart;
            addItem(item);
        }
        return m_text;
    }

private:
    // ---- styles ----

    [[nodiscard]] QString styled(const QString& text, QLatin1StringView code) const {
        return m_coloured && !text.isEmpty() ? u"\x1b["_s + code + u'm' + text + u"\x1b[0m"_s : text;
    }
    [[nodiscard]] QString strong(const QString& text) const { return styled(text, "1"_L1); }
    [[nodiscard]] QString quiet(const QString& text) const { return styled(text, "2"_L1); }
    [[nodiscard]] QString inserted(const QString& text) const {
        return styled(u"{+"_s + text + u"+}"_s, "32"_L1);
    }
    [[nodiscard]] QString deleted(const QString& text) const {
        return styled(u"[-"_s + text + u"-]"_s, "31"_L1);
    }

    /// Line breaks inside a text go on below its first line.
    static QString line(const QString& text) {
        QString lines;
        for (const QString& one : text.split(lineBreak))
            lines += (lines.isEmpty() ? u"  "_s : u"\n  "_s) + printable(one);
        return lines;
    }

    [[nodiscard]] QString shown(const QList<TextRun>& runs) const {
        constexpr comparing::ContextRoom room{200, 80};
        QString text;
        for (int i = 0; i < int(runs.size()); ++i) {
            const TextRun& run = runs.at(i);
            const QString words = run.text.plain();
            switch (run.kind) {
            case TextRun::Kind::Same:
                text += breaks(comparing::contextOf(words, i > 0, i + 1 < int(runs.size()), room));
                break;
            case TextRun::Kind::Restyled:
                text += breaks(words);
                break;
            case TextRun::Kind::Inserted:
                text += inserted(breaks(words));
                break;
            case TextRun::Kind::Deleted:
                text += deleted(breaks(words));
                break;
            }
        }
        return text;
    }

    static QString breaks(const QString& words) {
        QString text;
        for (const QString& one : words.split(lineBreak))
            text += (text.isNull() ? QString() : u"\n  "_s) + (one.isEmpty() ? u""_s : printable(one));
        return text;
    }

    // ---- pieces ----

    void addHead() {
        const QString title = m_report.title.isEmpty() ? m_comparison.after->meta.title : m_report.title;
        QString names = m_report.names.before + u" \u2192 "_s + m_report.names.after;
        if (!title.isEmpty()) names = title + u": "_s + names;
        m_text += strong(printable(names)) + u'\n';
        m_text += totalsInWords(m_comparison).join(comparing::between) + u'\n';
    }

    void addCards() {
        for (const SummaryCard& card : summaryCards(m_comparison, m_report.names, m_report.comments)) {
            m_text += u'\n' + strong(printable(card.title)) + u"\n  "_s;
            for (const SummaryRun& run : card.runs) {
                const QString words = printable(run.text);
                m_text += run.kind == TextRun::Kind::Inserted  ? inserted(words)
                          : run.kind == TextRun::Kind::Deleted ? deleted(words)
                                                               : words;
            }
            m_text += u'\n';
        }
    }

    void addItem(const ComparedItem& item) {
        QString title = strong(printable(titleOf(item, m_comparison)));
        QStringList notes = notesInWords(item, m_comparison);
        if (!notes.isEmpty()) title += u' ' + quiet(u'(' + printable(notes.join(u"; "_s)) + u')');
        m_text += u'\n' + title + u'\n';
        const bool isWritten = std::any_of(item.runs.begin(), item.runs.end(),
                                           [](const TextRun& run) { return run.isChange(); });
        if (isWritten)
            m_text += u"  "_s + shown(item.runs) + u'\n';
        else if (item.what == What::Block && !item.runs.isEmpty())
            m_text += line(comparing::shortened(item.runs.first().text.plain(), shortened)) + u'\n';
        for (const ComparedRow& row : item.rows) addRow(row);
    }

    void addRow(const ComparedRow& row) {
        if (row.state == ChangeState::Same && !row.moved) return;
        QStringList cells;
        for (const ComparedCell& cell : row.cells) cells.append(shown(cell.runs));
        m_text += u"  | "_s + cells.join(u" | "_s) + u'\n';
    }

    static constexpr int shortened = 100;
    const Comparison& m_comparison;
    const CompareReport& m_report;
    bool m_coloured;
    QString m_text;
};

} // namespace

QString compareText(const Comparison& comparison, const CompareReport& report, bool coloured) {
    return TextReport(comparison, report, coloured).write();
}

} // namespace backcast
