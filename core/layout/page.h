// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/layout/style.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QPointF>
#include <QRectF>
#include <QString>

/// Pages as values: what the paginator makes and every painter draws (QPainter, PDF, HTML). A painter
/// measures nothing and decides nothing; where a line breaks and what it is stands here. Lengths are points
/// (1/72 inch), the origin is the top left corner of the paper, y grows downwards. See docs/pages.md.
namespace backcast {

/// What an element of the structure is; the names are those of tagged PDF and HTML.
enum class Tag {
    Part,    ///< release, a FAQ, ...: parent of all that stands in it
    Heading, ///< with a level of 1 to 6
    Paragraph,
    List,     ///< parent of list items
    ListItem, ///< its marker is a run of origin Generated; may hold a List of the next level
    Quote,
    Code,
    Table, ///< parent of rows
    Row,   ///< parent of cells
    HeaderCell,
    Cell,
    Figure, ///< parent of all words in its box; `alt` says what is to be seen
    Caption,
    Contents,    ///< a table of contents: parent of its items
    ContentsItem ///< one line of it, a link
};

/// What an element belongs to: the document's own parts, or what is printed around them by choice.
enum class Matter {
    Text,
    Contents, ///< the contents page, in front of page 1
    Changes,  ///< what changed, in front of page 1 of a redline
    Links,    ///< the list of addresses
    Comments  ///< the list of comments
};

/// A node of the structure tree. Elements stand in reading order, a parent before its children.
struct Element {
    Tag tag = Tag::Paragraph;
    int level = 0;   ///< of a heading or of a list, from 1
    int parent = -1; ///< index in Pages::elements; -1: the document
    Place place = Place::Release;
    Matter matter = Matter::Text;
    Id block;        ///< the block, FAQ entry or visual that it shows; empty where it shows none
    Id row;          ///< cells
    int column = -1; ///< cells
    QString alt;     ///< figures: the words instead of the picture
    bool operator==(const Element&) const = default;
};

/// Which string of a block the text of a run was taken from.
enum class Origin {
    Text,     ///< the plain text of the block, entry, cell or caption
    Heading,  ///< `heading` of the block, entry or part
    Label,    ///< `label` of the block or entry
    Title,    ///< `title` of the visual
    Alt,      ///< `alt` of the visual
    Data,     ///< words of the visual's data
    Generated ///< made by the paginator: a bullet, a numeral, the name of a part, a line number, the footer
};

/// Text in one font that is drawn in one stroke. The runs of a block in reading order hold all of its text,
/// white space at the end of a line included; only line breaks (U+2028) are left out.
struct Run {
    QString text;
    FontSpec font;
    double x = 0;              ///< left edge
    double width = 0;          ///< from there to where the next character would stand
    quint32 colour = 0x000000; ///< 0xRRGGBB
    Id block;                  ///< the block, FAQ entry or visual; empty where the text belongs to none
    Id row;                    ///< table cells
    int column = -1;           ///< table cells
    Origin origin = Origin::Text;
    int offset = 0;             ///< UTF-16 units from the start of the string that `origin` names
    QString link;               ///< an address or "#id"
    bool underlined = false;    ///< links in the text are
    bool struckOut = false;     ///< words that went, in a redline
    bool rightToLeft = false;   ///< all of it is written from right to left
    bool missingGlyphs = false; ///< no font has some character of it: a box stands there
    [[nodiscard]] int end() const { return offset + int(text.size()); }
    bool operator==(const Run&) const = default;
};

/// What a line or drawing is that does not belong to the text; a screen reader passes over it.
enum class Artifact { None, LineNumber, Footer, RepeatedHeader, Decoration };

/// Runs on one baseline. In tables every cell has lines of its own, one cell after the other.
struct Line {
    double top = 0;
    double baseline = 0;
    double height = 0;
    int number = 0;   ///< the printed line number; lines of one table row side by side share it; 0: none
    int element = -1; ///< index in Pages::elements; -1: an artifact
    Artifact artifact = Artifact::None;
    QList<Run> runs; ///< in reading order
    [[nodiscard]] double bottom() const { return top + height; }
    [[nodiscard]] QString text() const;
    bool operator==(const Line&) const = default;
};

struct PathStep {
    enum class Kind { Move, Line, Curve, Close }; ///< Curve takes three points, Close none
    Kind kind = Kind::Move;
    QPointF point;
    QPointF control1; ///< Curve only
    QPointF control2;
    bool operator==(const PathStep&) const = default;
};

/// What is drawn that is no text. Drawings of a page lie below its lines, in their order.
struct Drawing {
    enum class Kind {
        Stroke, ///< `path`, or the edge of `rect` where there is no path
        Fill,   ///< the same, filled
        Image   ///< `image` scaled into `rect`, in its proportions, centred
    };
    Kind kind = Kind::Stroke;
    QRectF rect;
    QList<PathStep> path;
    quint32 colour = 0x000000;
    double lineWidth = 0; ///< Stroke
    QString image;        ///< key in Pages::images
    int element = -1;     ///< index in Pages::elements; -1: an artifact
    Artifact artifact = Artifact::None;
    Id block;
    bool operator==(const Drawing&) const = default;
};

/// A straight line from one point to another.
[[nodiscard]] Drawing straightLine(QPointF from, QPointF to, double width, quint32 colour);

struct Page {
    int number = 1; ///< counted from 1, through all pages
    QString label;  ///< as it is printed: "4"; "ii" in front of page 1
    QList<Line> lines;
    QList<Drawing> drawings;
    bool operator==(const Page&) const = default;
};

/// A comment on words of a page, for painters that show comments beside the text.
struct PageNote {
    struct Reply {
        QString author;
        QString at; ///< ISO 8601, UTC
        QString body;
        bool operator==(const Reply&) const = default;
    };
    QString id; ///< UUID
    Id block;   ///< what it is on: words of a block or FAQ entry
    Id row;     ///< table cells
    int column = -1;
    int start = 0; ///< UTF-16 units; where `end` is the same: the whole block
    int end = 0;
    QString author;
    QString at; ///< ISO 8601, UTC
    QString body;
    bool resolved = false;
    QList<Reply> replies;
    bool operator==(const PageNote&) const = default;
};

/// What a file of the pages says about itself.
struct PagesInfo {
    QString title;
    QString author;
    QString product;
    QString language; ///< BCP 47
    int draft = 0;
    QString launchDate; ///< ISO 8601
    bool operator==(const PagesInfo&) const = default;
};

struct Pages {
    PageProfile profile;
    PagesInfo info;
    QList<Page> pages; ///< never empty when the paginator made it
    QList<Element> elements;
    QList<PageNote> notes;            ///< empty as a rule; see PageOptions::comments
    QMap<QString, QByteArray> images; ///< by the attachment's hash: the bytes of a PNG or JPEG file
    bool operator==(const Pages&) const = default;
};

/// Where painters draw the underline of a link, in points below the baseline, and how thick.
[[nodiscard]] inline double underlineOffset(const FontSpec& font) {
    return font.size * 0.12;
}
[[nodiscard]] inline double underlineWidth(const FontSpec& font) {
    return font.size * 0.045;
}

/// Where painters draw the line through words that went, in points above the baseline. It is as thick as an
/// underline.
[[nodiscard]] inline double strikeOffset(const FontSpec& font) {
    return font.size * 0.25;
}

/// Whether a link leads to an address that may be opened from pages that somebody was sent: never a script, a
/// file or a program.
[[nodiscard]] bool mayBeOpened(const QString& link);

/// What is drawn for a run: tabs have their width from the next run's place, and a soft hyphen shows only at
/// the end of a line.
[[nodiscard]] QString shownText(const Run& run, bool endsLine);

/// The pages as text, for tests and reports: a page a paragraph, a line a line, with its number.
[[nodiscard]] QString listing(const Pages& pages);

} // namespace backcast
