// SPDX-License-Identifier: MIT
#include "core/history/redline.h"

#include "core/document/access.h"
#include "core/document/names.h"
#include "core/history/comparesay.h"

#include <QHash>

#include <optional>

namespace backcast {

using namespace Qt::StringLiterals;
using What = ComparedItem::What;

namespace {

/// Runs as one text, and which stretches of it came and went.
struct MergedText {
    Text text;
    QString plain; ///< with the tabs that a text of code may have
    QList<EditedStretch> edits;
};

MergedText mergedText(const QList<TextRun>& runs) {
    MergedText merged;
    for (const TextRun& run : runs) {
        const int start = int(merged.plain.size());
        merged.text.append(run.text);
        merged.plain += run.text.plain();
        const int end = int(merged.plain.size());
        if (run.kind == TextRun::Kind::Inserted) merged.edits.append({start, end, Edit::Inserted});
        if (run.kind == TextRun::Kind::Deleted) merged.edits.append({start, end, Edit::Deleted});
    }
    return merged;
}

class RedlineMaker {
public:
    RedlineMaker(const Comparison& comparison, const CompareReport& report)
        : m_comparison(comparison)
        , m_report(report) {}

    Redline make() {
        startDocument();
        for (const ComparedItem& item : m_comparison.items) {
            switch (item.what) {
            case What::Block:
                addBlock(item);
                break;
            case What::Question:
                addQuestion(item);
                break;
            case What::Visual:
                mergeVisual(item);
                break;
            default: // told in front
                break;
            }
        }
        addFront();
        m_redline.edits = std::make_shared<const TextEdits>(std::move(m_edits));
        return std::move(m_redline);
    }

private:
    // ---- the document ----

    void startDocument() {
        const Document& after = *m_comparison.after;
        Document& document = m_redline.document;
        document.id = after.id;
        document.meta = after.meta;
        document.people = after.people;
        document.visuals = after.visuals;
        document.attachments = after.attachments;
        for (auto it = m_comparison.before->attachments.cbegin(); it != m_comparison.before->attachments.cend(); ++it)
            if (!document.attachments.contains(it.key())) document.attachments.insert(it.key(), it.value());
        document.release.heading = after.release.heading;
        document.customerFaq.heading = after.customerFaq.heading;
        document.internalFaq.heading = after.internalFaq.heading;
        document.appendix.heading = after.appendix.heading;
        document.unsorted.heading = after.unsorted.heading;
        // The foot of the page tells which versions these are.
        document.meta.draft = 0;
        document.meta.title = document.meta.title.isEmpty() ? names() : document.meta.title + comparing::between.toString() + names();
    }

    [[nodiscard]] QString names() const { return m_report.names.before + u" \u2192 "_s + m_report.names.after; }

    /// Of what is gone and of what is added here: none that the later version has.
    Id newId() { return u"redline-%1"_s.arg(++m_newIds); }

    void addBlock(const ComparedItem& item) {
        QList<Block>& list = listFor(item);
        addNote(item, list);
        const bool isGone = item.state == ChangeState::Deleted;
        Block block = isGone ? *item.blockBefore : *item.blockAfter;
        if (isGone) block.id = newId();
        const MergedText text = mergedText(item.runs);
        block.text = block.kind == kinds::code ? Text::code(text.plain) : text.text;
        m_edits.set({block.id, Origin::Text, {}, -1}, text.edits);
        for (const FactChange& fact : item.facts) {
            if (fact.fact == Fact::Heading) block.heading = mergeString(fact, block.id, Origin::Heading);
            if (fact.fact == Fact::Label) block.label = mergeString(fact, block.id, Origin::Label);
        }
        if (!item.rows.isEmpty()) block.table = mergedTable(item, block);
        if (isGone && !block.figure.isEmpty()) addGoneVisual(block.figure);
        list.append(std::move(block));
    }

    /// The part or the answer to which an item belongs.
    QList<Block>& listFor(const ComparedItem& item) {
        Faq* faq = item.isOfAnswer() ? faqOf(m_redline.document, item.place()) : nullptr;
        if (faq && !faq->entries.isEmpty()) return faq->entries.last().answer;
        return blocksOf(m_redline.document, item.place());
    }

    void addQuestion(const ComparedItem& item) {
        Faq* faq = faqOf(m_redline.document, item.place());
        if (!faq) return;
        const bool isGone = item.state == ChangeState::Deleted;
        FaqEntry entry = isGone ? *item.entryBefore : *item.entryAfter;
        entry.answer.clear();
        if (isGone) entry.id = newId();
        const MergedText text = mergedText(item.runs);
        entry.text = text.text;
        m_edits.set({entry.id, Origin::Text, {}, -1}, text.edits);
        for (const FactChange& fact : item.facts) {
            if (fact.fact == Fact::Heading) entry.heading = mergeString(fact, entry.id, Origin::Heading);
            if (fact.fact == Fact::Label) entry.label = mergeString(fact, entry.id, Origin::Label);
        }
        addNote(item, entry.answer);
        faq->entries.append(std::move(entry));
    }

    QString mergeString(const FactChange& fact, const Id& id, Origin origin) {
        const MergedText text = mergedText(fact.runs);
        m_edits.set({id, origin, {}, -1}, text.edits);
        return text.plain;
    }

    Table mergedTable(const ComparedItem& item, const Block& block) {
        Table table;
        table.headerRows = block.table.headerRows;
        const Block& before = item.blockBefore ? *item.blockBefore : block;
        const Block& after = item.blockAfter ? *item.blockAfter : block;
        for (const ComparedColumn& column : item.columns)
            table.columns.append(column.after >= 0 ? after.table.columns.value(column.after)
                                                   : before.table.columns.value(column.before));
        int number = 0;
        for (const ComparedRow& compared : item.rows) {
            Row row;
            row.id = u"r%1"_s.arg(++number);
            for (int column = 0; column < int(compared.cells.size()); ++column) {
                const MergedText text = mergedText(compared.cells.at(column).runs);
                row.cells.append(text.text);
                m_edits.set({block.id, Origin::Text, row.id, column}, text.edits);
            }
            table.rows.append(std::move(row));
        }
        return table;
    }

    // ---- figures ----

    void mergeVisual(const ComparedItem& item) {
        if (item.state == ChangeState::Deleted) addGoneVisual(item.idBefore);
        const Id& id = item.state == ChangeState::Deleted ? item.idBefore : item.idAfter;
        for (Visual& visual : m_redline.document.visuals) {
            if (visual.id != id) continue;
            const MergedText caption = mergedText(item.runs);
            visual.caption = caption.text;
            m_edits.set({id, Origin::Text, {}, -1}, caption.edits);
            for (const FactChange& fact : item.facts) {
                if (fact.fact == Fact::FigureTitle) visual.title = mergeString(fact, id, Origin::Title);
                if (fact.fact == Fact::FigureAlt) visual.alt = mergeString(fact, id, Origin::Alt);
            }
            return;
        }
    }

    void addGoneVisual(const Id& id) {
        const auto isIt = [&id](const Visual& visual) { return visual.id == id; };
        QList<Visual>& visuals = m_redline.document.visuals;
        if (std::any_of(visuals.cbegin(), visuals.cend(), isIt)) return;
        const QList<Visual>& before = m_comparison.before->visuals;
        const auto found = std::find_if(before.cbegin(), before.cend(), isIt);
        if (found != before.cend()) visuals.append(*found);
    }

    // ---- what is said beside the text ----

    /// "[moved: question 9 → 3]": what the words themselves do not show.
    void addNote(const ComparedItem& item, QList<Block>& list) {
        QStringList notes;
        if (item.moved) notes.append(notesInWords(movedOnly(item), m_comparison));
        for (const FactChange& fact : item.facts)
            if (fact.runs.isEmpty()) notes.append(comparing::factInWords(fact));
        if (notes.isEmpty()) return;
        Block note;
        note.id = newId();
        note.text.append(u'[' + notes.join(u"; "_s) + u']', Style::Emphasis);
        list.append(note);
    }

    static ComparedItem movedOnly(ComparedItem item) {
        item.state = ChangeState::Same;
        item.facts.clear();
        item.rows.clear();
        item.runs.clear();
        return item;
    }

    void addFront() {
        addFrontBlock({{names(), TextRun::Kind::Same}}, kinds::heading);
        addFrontBlock({{totalsInWords(m_comparison).join(comparing::between), TextRun::Kind::Same}});
        for (const SummaryCard& card : summaryCards(m_comparison, m_report.names, m_report.comments)) {
            addFrontBlock({{card.title, TextRun::Kind::Same}}, kinds::heading, 2);
            addFrontBlock(card.runs);
        }
    }

    void addFrontBlock(const QList<SummaryRun>& runs, QLatin1StringView kind = kinds::paragraph, int level = 1) {
        Block block;
        block.id = newId();
        block.kind = kind;
        block.level = kind == kinds::heading ? level : 0;
        QList<TextRun> texts;
        for (const SummaryRun& run : runs) {
            TextRun text;
            text.kind = run.kind;
            text.text = Text(run.text);
            texts.append(text);
        }
        const MergedText merged = mergedText(texts);
        block.text = merged.text;
        m_edits.set({block.id, Origin::Text, {}, -1}, merged.edits);
        m_redline.front.append(std::move(block));
    }

    const Comparison& m_comparison;
    const CompareReport& m_report;
    Redline m_redline;
    TextEdits m_edits;
    int m_newIds = 0;
};

} // namespace

Redline redlineOf(const Comparison& comparison, const CompareReport& report) {
    return RedlineMaker(comparison, report).make();
}

} // namespace backcast
