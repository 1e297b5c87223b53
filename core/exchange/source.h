// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QList>
#include <QString>

/// What the reader of a draft works on: the draft as a flat list of blocks, before anybody knows what they
/// are in a PR/FAQ.
namespace backcast::exchange {

enum class Shape {
    Paragraph,
    Heading,
    Item,  ///< of a list
    Quote, ///< a paragraph of a block quote
    Code,
    Table,
    Figure,
    Rule,
    Aside ///< words beside the text: a comment, an unused link definition, front matter
};

/// A place in a text where the source begins a new line.
struct Break {
    qsizetype at = 0; ///< of the space (or, if hard, the line break) that stands for it
    int line = 0;     ///< of the source, of what follows
    bool hard = false;
};

struct Source {
    Shape shape = Shape::Paragraph;
    int level = 0; ///< heading: 1 to 6, or `boldLine`; item: from 1; else the depth of the list it continues
    bool ordered = false; ///< item
    bool opens = false;   ///< item: the first of its list
    int number = 0;       ///< item: the numeral with which an ordered list opens
    bool quoted = false;  ///< stands in a block quote
    bool summary = false; ///< the summary of an HTML `details` element
    int line = 0;
    Text text; ///< code: raw
    QList<Break> breaks;
    QString info; ///< code: the language
    Table table;
    QString url;   ///< figure
    QString title; ///< figure
    QString label; ///< "The problem:", taken off the text
    QString raw;   ///< aside: a comment as written, between its marks
};

/// The level of a line of bold text or capitals that serves as a heading: below all real ones.
inline constexpr int boldLine = 7;

/// The whole text is strong (or emphasised, for `Style::Emphasis`), white space and punctuation at the end
/// aside.
[[nodiscard]] bool isAll(const Text& text, Style style);
/// The length of the stretch at the start that is all strong; 0 if there is none.
[[nodiscard]] qsizetype strongStart(const Text& text);
/// The text without a mark that covers it all: a bold heading is no bold text.
[[nodiscard]] Text without(const Text& text, Style style);
/// Holds a letter or a digit.
[[nodiscard]] bool hasWords(QStringView text);
/// Part of a source, from `start` to `end` of its text, with its breaks.
[[nodiscard]] Source slice(const Source& source, qsizetype start, qsizetype end);
/// The line of the source on which a position of the text stands.
[[nodiscard]] int lineAt(const Source& source, qsizetype at);

} // namespace backcast::exchange
