// SPDX-License-Identifier: MIT
#include "ui/versions/comparelines.h"

#include "core/document/names.h"
#include "core/layout/listmarkers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

using What = ComparedItem::What;
using Look = CompareLine::Look;

/// For lupdate, which finds the sentences by it.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(CompareView)
};

class Builder {
public:
    Builder(const Comparison& comparison, const PageProfile& profile)
        : m_comparison(comparison)
        , m_profile(profile) {}

    QList<CompareLine> build() {
        for (int i = 0; i < int(m_comparison.items.size()); ++i) addItem(i);
        return m_lines;
    }

private:
    /// The name of the part where one begins; of records, figures and experiments as well.
    void addPart(const ComparedItem& item) {
        const bool isOfPart = item.what == What::Block || item.what == What::Question;
        QString name;
        if (isOfPart)
            name = partName(m_comparison, item.place());
        else if (item.what == What::Visual)
            name = Say::tr("Figures");
        else if (item.what == What::Experiment)
            name = Say::tr("Experiments");
        else if (item.what == What::Record)
            name = Say::tr("Document");
        else
            m_part = partName(m_comparison, item.place()); // its own line is the name
        if (name.isEmpty() || name == m_part) return;
        m_part = name;
        m_counter = {};
        CompareLine line;
        line.look = Look::Part;
        line.words = name;
        line.style = blockStyle(m_profile, BlockUse::PartTitle);
        m_lines.append(line);
    }

    void addItem(int index) {
        const ComparedItem& item = m_comparison.items.at(index);
        addPart(item);
        if (item.what == What::Question) m_counter = {};
        m_item = index;
        m_isFirst = true;
        m_isBefore = item.state != ChangeState::Inserted;
        m_isAfter = item.state != ChangeState::Deleted;
        addNotes(item);
        addHeadings(item);
        const BlockStyle style = styleOf(item);
        if (!item.runs.isEmpty()) add(Look::Text, {item.runs}, style).marker = markerOf(item);
        for (const ComparedRow& row : item.rows) addRow(row, style);
        addFigure(item);
        if (m_isFirst && item.isChange() && item.what == What::Block) addBare(item, style);
    }

    /// A block without words that changed (a rule, a figure, an empty answer) is at least named.
    void addBare(const ComparedItem& item, const BlockStyle& style) {
        TextRun run;
        run.text = Text(titleOf(item, m_comparison));
        if (item.state == ChangeState::Inserted) run.kind = TextRun::Kind::Inserted;
        if (item.state == ChangeState::Deleted) run.kind = TextRun::Kind::Deleted;
        add(Look::Text, {{run}}, style);
    }

    void addNotes(const ComparedItem& item) {
        // That a question is new or gone is said once, above it.
        const bool isWhole = item.state == ChangeState::Inserted || item.state == ChangeState::Deleted;
        const bool isSaid = item.isOfAnswer() && isWhole && item.state == m_question;
        if (item.what == What::Question) m_question = item.state;
        QStringList notes = item.isChange() && !isSaid ? notesInWords(item, m_comparison) : QStringList();
        // Of five questions it is not seen which one an answer is to; records are nothing but their name.
        const bool isAnswer = item.what == What::Block && item.place() == Place::Questions;
        const bool isRecord =
            item.what == What::Record || item.what == What::Visual || item.what == What::Experiment;
        if (isAnswer || isRecord) notes.prepend(titleOf(item, m_comparison));
        notes.removeAll({});
        notes.removeDuplicates();
        if (notes.isEmpty()) return;
        CompareLine& line = add(Look::Note, {}, blockStyle(m_profile, BlockUse::Caption));
        // Of a record each fact stands in a line of its own: they are long.
        line.words = notes.join(isRecord ? QString(lineBreak) : u" · "_s);
    }

    void addHeadings(const ComparedItem& item) {
        const Block* block = item.blockAfter ? item.blockAfter : item.blockBefore;
        const FaqEntry* entry = item.entryAfter ? item.entryAfter : item.entryBefore;
        if (item.what == What::Block && block) {
            addHeading(item, Fact::Heading, block->heading);
            addHeading(item, Fact::Label, block->label);
        } else if (item.what == What::Question && entry) {
            addHeading(item, Fact::Heading, entry->heading);
            addHeading(item, Fact::Label, entry->label);
        }
    }

    void addHeading(const ComparedItem& item, Fact fact, const QString& unchanged) {
        QList<TextRun> runs;
        for (const FactChange& change : item.facts)
            if (change.fact == fact) runs = change.runs;
        if (runs.isEmpty() && unchanged.trimmed().isEmpty()) return;
        if (runs.isEmpty()) {
            TextRun run;
            run.text = Text(unchanged);
            if (item.state == ChangeState::Inserted) run.kind = TextRun::Kind::Inserted;
            if (item.state == ChangeState::Deleted) run.kind = TextRun::Kind::Deleted;
            runs = {run};
        }
        add(Look::Text, {runs}, blockStyle(m_profile, BlockUse::BlockHeading));
    }

    void addRow(const ComparedRow& row, const BlockStyle& style) {
        QList<QList<TextRun>> cells;
        for (const ComparedCell& cell : row.cells) cells.append(cell.runs);
        CompareLine& line = add(Look::TableRow, cells, style);
        line.isBefore = m_isBefore && row.state != ChangeState::Inserted;
        line.isAfter = m_isAfter && row.state != ChangeState::Deleted;
        const ComparedItem& item = m_comparison.items.at(m_item);
        const Block* block = item.blockAfter ? item.blockAfter : item.blockBefore;
        const int at = row.after >= 0 ? row.after : row.before;
        line.isHeader = block && at >= 0 && at < block->table.headerRows;
    }

    void addFigure(const ComparedItem& item) {
        const Block* block = item.blockAfter ? item.blockAfter : item.blockBefore;
        if (item.what != What::Block || !block || block->figure.isEmpty()) return;
        for (const std::shared_ptr<const Document>& document : {m_comparison.after, m_comparison.before})
            for (const Visual& visual : document->visuals) {
                if (visual.id != block->figure || visual.title.isEmpty()) continue;
                TextRun run;
                run.text = Text(Say::tr("Figure: %1").arg(visual.title));
                add(Look::Text, {{run}}, blockStyle(m_profile, BlockUse::Caption));
                return;
            }
    }

    [[nodiscard]] BlockStyle styleOf(const ComparedItem& item) const {
        if (item.what == What::Question) return blockStyle(m_profile, BlockUse::FaqQuestion);
        if (item.what == What::PartHeading) return blockStyle(m_profile, BlockUse::PartTitle);
        const Block* block = item.blockAfter ? item.blockAfter : item.blockBefore;
        if (!block) return blockStyle(m_profile, BlockUse::Caption);
        const bool isAnswer = item.isOfAnswer() || item.place() == Place::Questions;
        return blockStyle(m_profile, isAnswer ? BlockUse::Answer : BlockUse::Body, *block);
    }

    [[nodiscard]] QString markerOf(const ComparedItem& item) {
        const Block* block = item.blockAfter ? item.blockAfter : item.blockBefore;
        if (item.what != What::Block || !block) return {};
        // What was deleted does not count: the numerals are those of the later version.
        ListCounter old = m_counter;
        const int number = (item.blockAfter ? m_counter : old).next(*block);
        const bool isItem = block->kind == kinds::bullet || block->kind == kinds::number;
        return isItem ? listMarker(*block, number) : QString();
    }

    CompareLine& add(Look look, const QList<QList<TextRun>>& cells, const BlockStyle& style) {
        CompareLine line;
        line.look = look;
        line.item = m_item;
        line.cells = cells;
        line.style = style;
        line.isBefore = m_isBefore;
        line.isAfter = m_isAfter;
        line.begins = m_isFirst;
        m_isFirst = false;
        m_lines.append(line);
        return m_lines.last();
    }

    const Comparison& m_comparison;
    const PageProfile& m_profile;
    QList<CompareLine> m_lines;
    ListCounter m_counter;
    QString m_part;
    ChangeState m_question = ChangeState::Same; ///< of the question whose answer is being added
    int m_item = -1;
    bool m_isFirst = true;
    bool m_isBefore = true;
    bool m_isAfter = true;
};

} // namespace

QList<CompareLine> compareLines(const Comparison& comparison, const PageProfile& profile) {
    return Builder(comparison, profile).build();
}

} // namespace backcast
