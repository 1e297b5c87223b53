// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/history/worddiff.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>

/// What changed from one version of a document to another, as values that a window, a terminal and a file
/// show alike. See docs/compare.md.
namespace backcast {

/// What has become of a block, a row, a column.
enum class ChangeState { Same, Changed, Inserted, Deleted };

/// A fact beside the text of a block, or a string of a record.
enum class Fact {
    // of the document
    Title,
    Product,
    Language,
    Owner, ///< of the document, a FAQ entry or an experiment: the person's name
    Contributors,
    Status,
    LaunchDate,
    Confidentiality,
    // of a block or FAQ entry
    Role,
    Kind, ///< what it looks like: paragraph, bullet, heading with its level, ...
    Heading,
    Label,
    CodeLanguage,
    FigureShown, ///< which visual a block shows
    ColumnAlignment,
    HeaderRows,
    // of a visual
    FigureKind,
    FigureTitle,
    FigureAlt,
    FigureFidelity,
    FigureDrawing, ///< its data: that it is another one, without words
    // of an experiment
    Assumption,
    MustBeTrue,
    Sure,
    CostIfWrong,
    Test,
    Measure,
    Threshold,
    Due,
    State
};

/// A fact that is not what it was.
struct FactChange {
    Fact fact = Fact::Title;
    QString before; ///< as a reader reads it: a person's name, not an id; empty: there was none
    QString after;
    QList<TextRun> runs; ///< of facts that are prose (headings, titles, what an experiment says); else empty
    bool operator==(const FactChange&) const = default;
};

/// A cell of a table in both versions.
struct ComparedCell {
    int before = -1; ///< its column in the earlier table, from 0; -1: it was not there
    int after = -1;
    QList<TextRun> runs;
    bool operator==(const ComparedCell&) const = default;
};

/// A row of a table in both versions. Its cells stand for the table's columns, in their order; those behind
/// the last one that it has in either version are left out.
struct ComparedRow {
    ChangeState state = ChangeState::Same;
    bool moved = false;
    int before = -1; ///< its index in the earlier table, from 0; -1: it was not there
    int after = -1;
    QList<ComparedCell> cells;
    bool operator==(const ComparedRow&) const = default;
};

/// A column of a table in both versions.
struct ComparedColumn {
    ChangeState state = ChangeState::Same; ///< Changed: its alignment; the words are the cells'
    int before = -1;                       ///< its index in the earlier table, from 0; -1: it was not there
    int after = -1;
    bool operator==(const ComparedColumn&) const = default;
};

/// Where a block or entry stands.
struct ComparedPlace {
    Place place = Place::Release;
    /// Counted from 1: of a FAQ question among the questions of its FAQ, of a block among the blocks of its
    /// part or answer. 0 where there is none.
    int position = 0;
    bool operator==(const ComparedPlace&) const = default;
};

/// One thing of the two versions: a block, a FAQ question, the heading of a part, a record.
struct ComparedItem {
    enum class What {
        Record,      ///< of the document: title, status, launch date, ...
        PartHeading, ///< the heading of a part, as written
        Block,
        Question,  ///< of a FAQ entry; its answer's blocks follow
        Visual,    ///< words of a figure; `runs` are its caption
        Experiment ///< its words are facts
    };
    What what = What::Block;
    ChangeState state = ChangeState::Same;
    /// It stands elsewhere among those that were there before: as few as possible are said to have moved.
    /// Together with Same or Changed. Blocks of an answer that moves with its question have not.
    bool moved = false;
    ComparedPlace before; ///< Inserted: position 0
    ComparedPlace after;  ///< Deleted: position 0, and the part in which it is listed
    /// The block, FAQ entry (a question), visual or experiment in each version; empty where it is not, and
    /// for records and headings.
    Id idBefore;
    Id idAfter;
    /// The block in each version, null where it is not. They belong to the documents of the Comparison.
    const backcast::Block* blockBefore = nullptr;
    const backcast::Block* blockAfter = nullptr;
    /// The entry of a question, and of a block of an answer.
    const FaqEntry* entryBefore = nullptr;
    const FaqEntry* entryAfter = nullptr;
    /// Its text: block, question, heading of a part, caption of a figure. All of it, also where nothing
    /// changed.
    QList<TextRun> runs;
    QList<FactChange> facts;
    QList<ComparedColumn> columns; ///< of a table, in the order of the later one
    QList<ComparedRow> rows;
    int wordsIn = 0; ///< of text, headings, labels, cells, words of figures; not of facts like a status
    int wordsOut = 0;

    /// Whether it is a stop on the way through the changes.
    [[nodiscard]] bool isChange() const { return moved || state != ChangeState::Same; }
    /// The part under which it is listed: that of the later version.
    [[nodiscard]] Place place() const { return after.place; }
    /// Whether it stands in the answer to a FAQ question.
    [[nodiscard]] bool isOfAnswer() const {
        return what == What::Block && (blockAfter ? entryAfter : entryBefore);
    }
};

/// What changed in a part, in numbers.
struct PartChanges {
    int paragraphsChanged = 0; ///< blocks outside of answers, their words, marks or facts
    int paragraphsNew = 0;
    int paragraphsGone = 0;
    int paragraphsMoved = 0;
    int questionsChanged = 0; ///< the question itself, its words or its facts
    int questionsNew = 0;
    int questionsGone = 0;
    int answersChanged = 0; ///< of questions that were there before
    /// The positions of FAQ questions that moved within the FAQ: (9, 3). Those from another part are
    /// (0, 3), and counted in `questionsArrived`.
    QList<std::pair<int, int>> questionMoves;
    int questionsArrived = 0; ///< from the other FAQ
    bool headingChanged = false;
    int changes = 0; ///< items that are changes
    int wordsIn = 0;
    int wordsOut = 0;
    [[nodiscard]] bool isEmpty() const { return changes == 0; }
    bool operator==(const PartChanges&) const = default;
};

/// Two versions of a document, side by side.
struct Comparison {
    /// The versions. Every pointer of an item leads into them; they live as long as a copy of the Comparison.
    std::shared_ptr<const Document> before;
    std::shared_ptr<const Document> after;
    /// Everything of both versions, merged into one order: the records of the document, the answers to the
    /// five questions, release, customer FAQ, internal FAQ, appendix, unsorted, words of figures,
    /// experiments. What was deleted stands behind what it followed; what moved stands where it is now. A
    /// block that was never written (it has no words in either version) is left out, and so are records,
    /// visuals and experiments in which nothing changed.
    QList<ComparedItem> items;
    /// Indexes in `items` of those that are changes: the way from change to change.
    QList<int> changes;
    std::array<PartChanges, std::size(readingOrder)> parts; ///< by Place
    int wordsIn = 0;
    int wordsOut = 0;

    [[nodiscard]] const PartChanges& of(Place place) const { return parts.at(std::size_t(place)); }
    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
};

/// The parts in the order of a comparison: the five questions first.
inline constexpr Place comparedOrder[] = {Place::Questions,   Place::Release,  Place::CustomerFaq,
                                          Place::InternalFaq, Place::Appendix, Place::Unsorted};

/// Compares two versions. Blocks, FAQ entries, rows, visuals and experiments belong together where they have
/// the same id, also in different parts; of those that are left, where they stand for the same role or have
/// most words in common (two imports of a draft have different ids). Comments, numbered versions, meetings
/// and ids are no changes, nor is the number of the draft. Takes time in proportion to the text, whatever is
/// in it.
[[nodiscard]] Comparison compare(const Document& before, const Document& after);

// ---- in words ----

/// How the two versions are called: "Draft 5", "Draft 7".
struct ComparedNames {
    QString before;
    QString after;
    bool operator==(const ComparedNames&) const = default;
};

/// "Draft 5" and "Draft 7" by the numbers of the documents, or "Before" and "After" where they have none or
/// the same.
[[nodiscard]] ComparedNames namesOf(const Comparison& comparison);

/// Comments that were open at the earlier version, or made since, and how many of them are resolved now.
struct CommentProgress {
    int answered = 0;
    int all = 0;
    bool operator==(const CommentProgress&) const = default;
};

/// A piece of the line on a card.
struct SummaryRun {
    QString text;
    TextRun::Kind kind = TextRun::Kind::Same;
    bool operator==(const SummaryRun&) const = default;
};

/// A card of what changed: "Internal FAQ" - "2 questions new · 1 moved (9 → 3) · 4 answers changed".
struct SummaryCard {
    QString title;
    QList<SummaryRun> runs;
    int item = -1; ///< where a click leads: the first change that it tells of, an index in Comparison::items
    std::optional<Place> place; ///< of the part or question that it tells of
    [[nodiscard]] QString text() const;
    bool operator==(const SummaryCard&) const = default;
};

/// The cards, in their order: one for each of the five questions whose answer changed (word by word, or
/// "Unanswered before. Now: ..."), one for each part in which something changed, the document's records,
/// figures, experiments, and the comments where the caller knows of them. Long stretches that did not change
/// are cut. None where nothing changed (and there are no comments).
[[nodiscard]] QList<SummaryCard> summaryCards(const Comparison& comparison, const ComparedNames& names,
                                              const std::optional<CommentProgress>& comments = {});

/// "23 changes" and "214 words in, 161 out"; "No differences" alone where there are none.
[[nodiscard]] QStringList totalsInWords(const Comparison& comparison);

/// What is to be said of an item beside its text: "moved: question 9 → 3", "now a bullet, before a
/// paragraph", "owner: Dana → Lee", "new", "deleted". In sentences without full stops.
[[nodiscard]] QStringList notesInWords(const ComparedItem& item, const Comparison& comparison);

/// The name of an item for a list: "Headline", "Question 3: How much does it cost?", "Figure: Growth".
[[nodiscard]] QString titleOf(const ComparedItem& item, const Comparison& comparison);

/// The name of a part in the language of the interface; as written in the later version where it is.
[[nodiscard]] QString partName(const Comparison& comparison, Place place);

} // namespace backcast
