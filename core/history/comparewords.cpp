// SPDX-License-Identifier: MIT
//
// Names of what is compared, and what is to be said of it beside its text.

#include "core/checks/check.h"
#include "core/document/names.h"
#include "core/history/comparesay.h"

#include <algorithm>

namespace backcast {

using comparing::counted;
using comparing::Say;

namespace comparing {

QString factName(Fact fact) {
    switch (fact) {
    case Fact::Title:
    case Fact::FigureTitle:
        return Say::tr("Title");
    case Fact::Product:
        return Say::tr("Product");
    case Fact::Language:
        return Say::tr("Language");
    case Fact::Owner:
        return Say::tr("Owner");
    case Fact::Contributors:
        return Say::tr("Contributors");
    case Fact::Status:
        return Say::tr("Status");
    case Fact::LaunchDate:
        return Say::tr("Launch date");
    case Fact::Confidentiality:
        return Say::tr("Confidentiality");
    case Fact::Role:
        return Say::tr("Role", "of a paragraph");
    case Fact::Kind:
    case Fact::FigureKind:
        return Say::tr("Kind");
    case Fact::Heading:
        return Say::tr("Heading");
    case Fact::Label:
        return Say::tr("Label");
    case Fact::CodeLanguage:
        return Say::tr("Language of the code");
    case Fact::FigureShown:
        return Say::tr("Figure");
    case Fact::ColumnAlignment:
        return Say::tr("Alignment of the columns");
    case Fact::HeaderRows:
        return Say::tr("Header rows");
    case Fact::FigureAlt:
        return Say::tr("Description");
    case Fact::FigureFidelity:
        return Say::tr("Fidelity");
    case Fact::FigureDrawing:
        return Say::tr("Drawing");
    case Fact::Assumption:
        return Say::tr("Assumption");
    case Fact::MustBeTrue:
        return Say::tr("What must be true");
    case Fact::Sure:
        return Say::tr("How sure we are");
    case Fact::CostIfWrong:
        return Say::tr("Cost if wrong");
    case Fact::Test:
        return Say::tr("Test");
    case Fact::Measure:
        return Say::tr("Measure");
    case Fact::Threshold:
        return Say::tr("Threshold");
    case Fact::Due:
        return Say::tr("Due");
    case Fact::State:
        break;
    }
    return Say::tr("State");
}

QString factInWords(const FactChange& fact) {
    const QString name = factName(fact.fact);
    if (fact.fact == Fact::FigureDrawing) return Say::tr("the drawing changed");
    constexpr int most = 120;
    const QString before = shortened(fact.before, most);
    const QString after = shortened(fact.after, most);
    if (fact.before.isEmpty()) return Say::tr("%1: %2 (none before)").arg(name, after);
    if (fact.after.isEmpty()) return Say::tr("%1: none (before: %2)").arg(name, before);
    return Say::tr("%1: %2 → %3").arg(name, before, after);
}

int questionNumber(const ComparedItem& item) {
    if (item.what != ComparedItem::What::Block || item.place() != Place::Questions) return 0;
    const Block* block = item.blockAfter ? item.blockAfter : item.blockBefore;
    const auto* found = std::find(std::begin(roles::questions), std::end(roles::questions), block->role);
    return found == std::end(roles::questions) ? 0 : int(found - std::begin(roles::questions)) + 1;
}

QString questionCardTitle(int number) {
    const QString titles[] = {Say::tr("Who is the customer?"), Say::tr("The problem"), Say::tr("The benefit"),
                              Say::tr("The evidence"), Say::tr("The experience")};
    return Say::tr("Question %1 · %2").arg(QString::number(number), titles[std::clamp(number, 1, 5) - 1]);
}

QString wordsInWords(int in, int out) {
    return in == 1 ? Say::tr("1 word in, %1 out").arg(out) : Say::tr("%1 words in, %2 out").arg(in).arg(out);
}

QString shortened(const QString& text, int most) {
    QString line = text.left(most + 1);
    line.replace(lineBreak, u' ');
    if (text.size() <= most) return line;
    const qsizetype space = line.lastIndexOf(u' ');
    line.truncate(space > most / 2 ? space : most);
    if (line.back().isHighSurrogate()) line.chop(1);
    return line + u'\u2026';
}

QString contextOf(const QString& words, bool followsChange, bool precedesChange, const ContextRoom& room) {
    constexpr QChar ellipsis = u'\u2026';
    if (words.size() <= room.longest) return words;
    QString start = followsChange ? words.left(room.kept) : QString();
    QString end = precedesChange ? words.right(room.kept) : QString();
    start.truncate(std::max<qsizetype>(0, start.lastIndexOf(u' ')));
    const qsizetype space = end.indexOf(u' ');
    end = space < 0 ? QString() : end.mid(space + 1);
    if (start.isEmpty()) return ellipsis + (u' ' + end);
    return end.isEmpty() ? start + u' ' + ellipsis : start + u' ' + ellipsis + u' ' + end;
}

} // namespace comparing

namespace {

QString figureTitle(const Comparison& comparison, const Id& before, const Id& after) {
    const auto titleIn = [](const Document& document, const Id& id) {
        for (const Visual& visual : document.visuals)
            if (visual.id == id) return visual.title;
        return QString();
    };
    const QString title = after.isEmpty() ? QString() : titleIn(*comparison.after, after);
    return title.isEmpty() && !before.isEmpty() ? titleIn(*comparison.before, before) : title;
}

QString assumption(const Comparison& comparison, const ComparedItem& item) {
    for (const Experiment& experiment : comparison.after->experiments)
        if (experiment.id == item.idAfter) return experiment.assumption;
    for (const Experiment& experiment : comparison.before->experiments)
        if (experiment.id == item.idBefore) return experiment.assumption;
    return {};
}

/// Of which question, by its number in its FAQ.
QString answerTitle(const ComparedItem& item, const Comparison& comparison) {
    const bool isAfter = item.blockAfter != nullptr;
    const Document& document = isAfter ? *comparison.after : *comparison.before;
    const FaqEntry* entry = isAfter ? item.entryAfter : item.entryBefore;
    const Faq* faq = faqOf(document, isAfter ? item.after.place : item.before.place);
    if (!faq) return Say::tr("Answer");
    constexpr int most = 60;
    const auto number = qsizetype(entry - faq->entries.constData()) + 1;
    return Say::tr("Answer to question %1: %2")
        .arg(QString::number(number), comparing::shortened(entry->text.plain(), most));
}

QString blockTitle(const ComparedItem& item, const Comparison& comparison) {
    const Block& block = item.blockAfter ? *item.blockAfter : *item.blockBefore;
    if (const int number = comparing::questionNumber(item); number > 0)
        return comparing::questionCardTitle(number);
    if (!block.role.isEmpty()) return roleName(block.role);
    if (block.kind == kinds::table) return Say::tr("Table");
    if (block.kind == kinds::heading) return Say::tr("Heading");
    if (block.kind == kinds::code) return Say::tr("Code");
    if (block.kind == kinds::rule) return Say::tr("Rule");
    if (!block.figure.isEmpty()) {
        const QString title =
            figureTitle(comparison, item.blockBefore ? item.blockBefore->figure : Id(), block.figure);
        return title.isEmpty() ? Say::tr("Figure") : Say::tr("Figure: %1").arg(title);
    }
    if (item.isOfAnswer()) return answerTitle(item, comparison);
    const int position = item.after.position > 0 ? item.after.position : item.before.position;
    return Say::tr("Paragraph %1").arg(position);
}

QString moveInWords(const ComparedItem& item, const Comparison& comparison) {
    const bool isQuestion = item.what == ComparedItem::What::Question;
    const QString from = QString::number(item.before.position);
    const QString to = QString::number(item.after.position);
    if (item.before.place != item.after.place) {
        const QString part = partName(comparison, item.before.place);
        return isQuestion ? Say::tr("moved from “%1”, question %2").arg(part, from)
                          : Say::tr("moved from “%1”").arg(part);
    }
    if (isQuestion) return Say::tr("moved: question %1 → %2").arg(from, to);
    // Positions in two different answers cannot be compared.
    if (item.isOfAnswer() || item.before.position == item.after.position) return Say::tr("moved");
    return Say::tr("moved: paragraph %1 → %2").arg(from, to);
}

void addTableNotes(QStringList& notes, const ComparedItem& item) {
    const bool isWhole = item.state == ChangeState::Inserted || item.state == ChangeState::Deleted;
    if (isWhole || item.rows.isEmpty()) return;
    int rows[3] = {}; // new, gone, moved
    int columns[2] = {};
    for (const ComparedRow& row : item.rows) {
        rows[0] += row.state == ChangeState::Inserted ? 1 : 0;
        rows[1] += row.state == ChangeState::Deleted ? 1 : 0;
        rows[2] += row.moved ? 1 : 0;
    }
    for (const ComparedColumn& column : item.columns) {
        columns[0] += column.state == ChangeState::Inserted ? 1 : 0;
        columns[1] += column.state == ChangeState::Deleted ? 1 : 0;
    }
    if (rows[0] > 0) notes.append(counted(rows[0], Say::tr("1 row new"), Say::tr("%1 rows new")));
    if (rows[1] > 0) notes.append(counted(rows[1], Say::tr("1 row deleted"), Say::tr("%1 rows deleted")));
    if (rows[2] > 0) notes.append(counted(rows[2], Say::tr("1 row moved"), Say::tr("%1 rows moved")));
    if (columns[0] > 0) notes.append(counted(columns[0], Say::tr("1 column new"), Say::tr("%1 columns new")));
    if (columns[1] > 0)
        notes.append(counted(columns[1], Say::tr("1 column deleted"), Say::tr("%1 columns deleted")));
}

bool isRestyled(const ComparedItem& item) {
    const auto any = [](const QList<TextRun>& runs) {
        return std::any_of(runs.begin(), runs.end(),
                           [](const TextRun& run) { return run.kind == TextRun::Kind::Restyled; });
    };
    if (any(item.runs)) return true;
    for (const ComparedRow& row : item.rows)
        for (const ComparedCell& cell : row.cells)
            if (any(cell.runs)) return true;
    return false;
}

} // namespace

QString partName(const Comparison& comparison, Place place) {
    if (const QString& heading = headingOf(*comparison.after, place); !heading.trimmed().isEmpty())
        return comparing::shortened(heading.trimmed(), 80);
    switch (place) {
    case Place::Release:
        return Say::tr("Press release");
    case Place::CustomerFaq:
        return Say::tr("Customer FAQ");
    case Place::InternalFaq:
        return Say::tr("Internal FAQ");
    case Place::Questions:
        return Say::tr("The five questions");
    case Place::Appendix:
        return Say::tr("Appendix");
    case Place::Unsorted:
        break;
    }
    return Say::tr("Unsorted");
}

QString titleOf(const ComparedItem& item, const Comparison& comparison) {
    switch (item.what) {
    case ComparedItem::What::Record:
        return Say::tr("Document");
    case ComparedItem::What::PartHeading:
        return Say::tr("Heading of the part");
    case ComparedItem::What::Block:
        return blockTitle(item, comparison);
    case ComparedItem::What::Question: {
        const FaqEntry& entry = item.entryAfter ? *item.entryAfter : *item.entryBefore;
        const int position = item.entryAfter ? item.after.position : item.before.position;
        constexpr int most = 80;
        return Say::tr("Question %1: %2")
            .arg(QString::number(position), comparing::shortened(entry.text.plain(), most));
    }
    case ComparedItem::What::Visual: {
        const QString title = figureTitle(comparison, item.idBefore, item.idAfter);
        return title.isEmpty() ? Say::tr("Figure") : Say::tr("Figure: %1").arg(title);
    }
    case ComparedItem::What::Experiment:
        break;
    }
    const QString words = comparing::shortened(assumption(comparison, item), 80);
    return words.isEmpty() ? Say::tr("Experiment") : Say::tr("Experiment: %1").arg(words);
}

QStringList notesInWords(const ComparedItem& item, const Comparison& comparison) {
    QStringList notes;
    if (item.state == ChangeState::Inserted) notes.append(Say::tr("new"));
    if (item.state == ChangeState::Deleted) notes.append(Say::tr("deleted"));
    if (item.moved) notes.append(moveInWords(item, comparison));
    // Of what is new or gone, heading and label are so as well.
    const bool isWhole = item.state == ChangeState::Inserted || item.state == ChangeState::Deleted;
    for (const FactChange& fact : item.facts)
        if (!isWhole || (fact.fact != Fact::Heading && fact.fact != Fact::Label))
            notes.append(comparing::factInWords(fact));
    addTableNotes(notes, item);
    if (isRestyled(item)) notes.append(Say::tr("the format of words changed"));
    return notes;
}

ComparedNames namesOf(const Comparison& comparison) {
    const int before = comparison.before->meta.draft;
    const int after = comparison.after->meta.draft;
    if (before > 0 && after > 0 && before != after)
        return {Say::tr("Draft %1").arg(before), Say::tr("Draft %1").arg(after)};
    return {Say::tr("Before"), Say::tr("After")};
}

QStringList totalsInWords(const Comparison& comparison) {
    if (comparison.isEmpty()) return {Say::tr("No differences")};
    return {counted(int(comparison.changes.size()), Say::tr("1 change"), Say::tr("%1 changes")),
            comparing::wordsInWords(comparison.wordsIn, comparison.wordsOut)};
}

} // namespace backcast
