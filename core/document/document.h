// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/extra.h"
#include "core/document/ids.h"
#include "core/document/text.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

/// A PR/FAQ as a value: a plain tree of structs. Copying is cheap (everything inside is implicitly shared),
/// comparing is
/// `==` and means full equality, ids and unknown members included. The file format that it mirrors is
/// docs/file-format.md.
namespace backcast {

struct Column {
    QString align; ///< "left", "center", "right" or empty
    Extra extra;
    bool operator==(const Column&) const = default;
};

struct Row {
    Id id;
    QList<Text> cells;
    Extra extra;
    bool operator==(const Row&) const = default;
};

/// Content of a block of kind `table`. A row may have fewer cells than there are columns; never more.
struct Table {
    int headerRows = 0;
    QList<Column> columns;
    QList<Row> rows;
    bool operator==(const Table&) const = default;
};

/// The unit of text: a paragraph, a list item, a table. `role` says what it is in a PR/FAQ, `kind` what it
/// looks like. An empty block of a role is that role still to be written.
struct Block {
    Id id;
    QString role;    ///< a name in `roles`, another program's, or empty (FAQ answers, appendix)
    QString kind;    ///< a name in `kinds`; empty is a paragraph
    int level = 0;   ///< bullet, number: 1 to 9, 0 counts as 1; heading: 1 to 6, 0 counts as 3
    int start = 0;   ///< number: the first numeral of a list that begins here; 0 goes on
    QString heading; ///< the heading that stood above it in the draft, as written
    QString label;   ///< the label it began with ("The problem:"), as written, not part of `text`
    QString info;    ///< code: the language
    Id figure;       ///< figure: the id of a visual
    Text text;       ///< for kind `code` raw: no marks, its lines divided by U+2028
    Table table;     ///< for kind `table`
    Extra extra;

    /// Nothing has been written in it.
    [[nodiscard]] bool isEmpty() const;
    /// A paragraph, or a kind that this version does not know, which is shown as one.
    [[nodiscard]] bool isParagraph() const;
    bool operator==(const Block&) const = default;
};

/// A question and its answer. `id` is the id of the question's block.
struct FaqEntry {
    Id id;
    Text text;
    QString heading; ///< a heading of a group of questions that begins here ("Pricing"), as written
    QString label;   ///< "Q1.", as written
    QString owner;   ///< a person's id
    QString fromThread;
    QList<Block> answer;
    Extra extra;

    [[nodiscard]] bool isAnswered() const;
    bool operator==(const FaqEntry&) const = default;
};

struct Part {
    QString heading; ///< as written; empty: the interface's own name of the part
    QList<Block> blocks;
    Extra extra;
    bool operator==(const Part&) const = default;
};

struct Faq {
    QString heading;
    QList<Block> blocks; ///< what stands before the first question
    QList<FaqEntry> entries;
    Extra extra;
    bool operator==(const Faq&) const = default;
};

struct Meta {
    QString title;
    QString product;
    QString language; ///< "en", "es"; BCP 47
    QString owner;    ///< a person's id
    QStringList contributors;
    QString status;
    int draft = 0;           ///< the number of the draft that is being written; 0: none yet
    QString launchDate;      ///< ISO 8601
    QString confidentiality; ///< the line at the foot of every page
    QString pageProfile;
    QMap<QString, QString>
        ruleLevels; ///< by a rule's id: "must", "should", "idea", "off", "usual"; others are kept
    Extra extra;
    bool operator==(const Meta&) const = default;
};

struct Person {
    Id id;
    QString name;
    QString colour;
    Extra extra;
    bool operator==(const Person&) const = default;
};

struct Visual {
    Id id;
    QString kind;
    QString title;
    Text caption;
    QString alt;
    QString fidelity;
    Id supports;     ///< the block or FAQ entry that it illustrates
    QByteArray data; ///< a JSON object in canonical bytes, by kind; empty: none
    Extra extra;
    bool operator==(const Visual&) const = default;
};

/// A place in the text that something refers to; see docs/file-format.md, "Anchors".
struct Anchor {
    Id block;
    Id row;          ///< table cells only
    int column = -1; ///< table cells only
    int start = 0;   ///< UTF-16 units in the plain text
    int end = 0;
    QString quote;
    QString prefix;
    QString suffix;
    QString base;
    Extra extra;
    bool operator==(const Anchor&) const = default;
};

struct Experiment {
    Id id;
    QString assumption;
    QList<Anchor> anchors;
    QString mustBeTrue;
    int sure = 0;        ///< 1 to 5; 0: not said
    int costIfWrong = 0; ///< 1 to 5; 0: not said
    QString test;
    QString measure;
    QString threshold;
    QString thresholdSet; ///< ISO 8601
    QString owner;
    QString due; ///< ISO 8601
    QString state;
    Extra extra;
    bool operator==(const Experiment&) const = default;
};

struct IgnoredFinding {
    QString rule;
    Id block;
    QString quote;
    QString reason;
    QString by;
    QString at;
    Extra extra;
    bool operator==(const IgnoredFinding&) const = default;
};

/// An immutable entry of the history of comments. Order: (lamport, author, id).
struct Event {
    QString id; ///< UUID
    QString type;
    QString kind;
    QString thread; ///< the id of the event that created the thread
    QString by;
    qint64 lamport = 0;
    QString at; ///< ISO 8601, UTC
    QString body;
    int draft = 0;
    std::optional<Anchor> anchor;
    Extra extra;
    bool operator==(const Event&) const = default;
};

struct Attendee {
    QString person;
    QString role;
    Extra extra;
    bool operator==(const Attendee&) const = default;
};

struct Meeting {
    QString id;
    int draft = 0;
    QString at;
    QList<Attendee> attendees;
    QString decision;
    QString next;
    Extra extra;
    bool operator==(const Meeting&) const = default;
};

/// One block of a draft: its id and the hash of its value in `bases`; for a FAQ entry also its answer's
/// blocks.
/// Drafts share those that are the same: a hundred versions of 200 pages name a quarter of a million of them.
class DraftBlock {
public:
    DraftBlock();
    DraftBlock(const Id& id, const QString& base);
    DraftBlock(const Id& id, const QString& base, const QList<DraftBlock>& answer, bool isEntry);

    [[nodiscard]] const Id& id() const;
    [[nodiscard]] const QString& base() const;
    [[nodiscard]] const QList<DraftBlock>& answer() const;
    [[nodiscard]] bool isEntry() const; ///< written with a third element even where the answer is empty
    bool operator==(const DraftBlock& other) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

struct DraftPart {
    QString name;
    QList<DraftBlock> blocks;
    bool operator==(const DraftPart&) const = default;
};

/// A numbered version, as references into `bases`.
struct Draft {
    int number = 0;
    QString name;
    QString kind; ///< "named", "review", "auto"
    QString at;
    QString by;
    QString meta;           ///< hash of the metadata in `bases`
    QList<DraftPart> parts; ///< beside the parts of the text "visuals" and "experiments"
    QString heads;          ///< hash of the parts' headings in `bases`
    QString reason;         ///< why an automatic one was taken
    Extra extra;
    bool operator==(const Draft&) const = default;
};

struct Attachment {
    QString type; ///< MIME type
    int width = 0;
    int height = 0;
    QString name;
    QByteArray bytes;
    Extra extra;
    bool operator==(const Attachment&) const = default;
};

struct Document {
    static constexpr int majorVersion = 1;
    static constexpr int minorVersion = 0;

    int major = majorVersion;
    int minor = minorVersion;
    Id id;
    Meta meta;
    QList<Person> people;
    QList<Block> questions; ///< the answers to the five questions
    Part release;
    Faq customerFaq;
    Faq internalFaq;
    Part appendix;
    Part unsorted; ///< what an import could not place
    QList<Visual> visuals;
    QList<Experiment> experiments;
    QList<IgnoredFinding> findingsIgnored;
    QList<Event> events;
    QList<Meeting> meetings;
    QList<Draft> drafts;
    QMap<QString, QByteArray> bases;       ///< by hash: a JSON object in canonical bytes
    QMap<QString, Anchor> anchors;         ///< by event: where its words were found last
    QMap<QString, Attachment> attachments; ///< by hash
    Extra extra;

    bool operator==(const Document&) const = default;
};

/// Where a block stands in a document.
enum class Place { Questions, Release, CustomerFaq, InternalFaq, Appendix, Unsorted };

/// All parts, in the order in which a reader meets them: release, customer FAQ, internal FAQ, five questions,
/// appendix, unsorted. The page, the editor and the exports use this order (the file keeps the questions
/// first).
inline constexpr Place readingOrder[] = {Place::Release,   Place::CustomerFaq, Place::InternalFaq,
                                         Place::Questions, Place::Appendix,    Place::Unsorted};

/// The name of a part as it stands in the file: "release", "customer_faq".
[[nodiscard]] QString placeName(Place place);

/// A block as it is met while walking the document. For a FAQ question `block` is null and `entry` is set;
/// for a block of an answer both are set.
struct Met {
    Place place = Place::Release;
    const FaqEntry* entry = nullptr;
    const Block* block = nullptr;
    [[nodiscard]] bool isQuestion() const { return block == nullptr; }
    [[nodiscard]] const Id& id() const { return block ? block->id : entry->id; }
    [[nodiscard]] const Text& text() const { return block ? block->text : entry->text; }
};

/// Every block and FAQ question, in reading order. The pointers live as long as the document is not changed.
[[nodiscard]] QList<Met> walk(const Document& document);

/// The blocks of a part; for a FAQ those before the first question.
[[nodiscard]] const QList<Block>& blocksOf(const Document& document, Place place);
[[nodiscard]] const QString& headingOf(const Document& document, Place place);
[[nodiscard]] const Faq* faqOf(const Document& document, Place place);

/// Same parts, roles, kinds, text, marks and order (rule 6 of docs/file-format.md): what a Markdown round
/// trip is held to. Ids, times, comments, drafts and records may differ. Empty blocks count as well: a role
/// still to be written is content.
[[nodiscard]] bool equalContent(const Document& a, const Document& b);

/// The first difference that `equalContent` sees, in words; empty if there is none. For tests and reports.
[[nodiscard]] QString firstDifference(const Document& a, const Document& b);

/// A copy with a fresh document id and fresh ids of all blocks, entries, rows, visuals and experiments;
/// everything that refers to them follows. For new documents from a template or sample and for "Duplicate as
/// new". Comments, versions and meetings belong to the old document and are left out.
[[nodiscard]] Document withFreshIds(const Document& document, IdSource& ids);

/// What is wrong inside a document that the file format does not allow: empty or double ids, marks in code,
/// rows with more cells than columns. Empty for every document that `load` returned.
[[nodiscard]] QStringList checkInvariants(const Document& document);

} // namespace backcast
