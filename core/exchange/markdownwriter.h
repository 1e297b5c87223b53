// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/exchange/directives.h"

#include <QHash>
#include <QSet>

namespace backcast::exchange {

/// Writes a document as Markdown that people can read and `readOwnDraft` understands exactly. What Markdown
/// cannot say stands in comments, which no page shows: the role of a block, a level that no nesting gives, a
/// heading that is ours.
class MarkdownWriter {
public:
    explicit MarkdownWriter(const Document& document);
    [[nodiscard]] QString write();

private:
    struct ListLevel {
        int level = 1;
        QString kind;
        int indent = 0; ///< of its marks
        int width = 2;  ///< of its last mark, with the space
        int numeral = 0;
    };

    // markdownwriter.cpp
    void collectLinked();
    void collectLinks(const Text& text);
    void writeMeta();
    void writePart(Place place);
    void writePartHeading(Place place, const QString& heading);
    void writeEntry(const FaqEntry& entry, int level);
    void writeLooseVisuals();
    void writeBlock(const Block& block);
    void writeHeadingOf(const Block& block, Directive& directive);
    void writeText(const Block& block, Directive& directive);
    void writeParagraph(const Block& block, const QString& markdown, const Directive& directive);
    void put(const QString& chunk);
    void putDirective(const Directive& directive);

    // listwriter.cpp
    void writeItem(const Block& block, const QString& markdown, Directive& directive);
    [[nodiscard]] bool continuesList(const Block& block);

    // objectwriter.cpp: code, tables, figures
    void writeCode(const Block& block, Directive& directive);
    void writeTable(const Block& block, Directive& directive);
    void writeFigure(const Block& block, Directive& directive);
    void writeVisual(const Visual& visual, Directive& directive);
    void keepTextOf(const Block& block, Directive& directive);

    const Document& m_document;
    QString m_out;
    QString m_role;
    Place m_place = Place::Release;
    bool m_headingsAreBlocks = false; ///< where the reader takes a heading for a block by itself
    QList<ListLevel> m_lists;
    bool m_afterItem = false;
    QSet<Id> m_linked;
    QHash<Id, qsizetype> m_visuals;
    QSet<Id> m_visualsWritten;
};

/// Whether a heading is the name of a part or question in partnames.h, which is written where the author gave
/// none. The reader drops it again.
[[nodiscard]] bool isDefaultHeading(const QString& heading);

/// The cells of a table as Markdown strings, as JSON: for a table that Markdown cannot spell.
[[nodiscard]] QString tableJson(const Table& table);
[[nodiscard]] Table tableFromJson(const QString& json, IdSource& ids);
/// What a reader sees of a table, in short: tells whether somebody edited it.
[[nodiscard]] QString tableSeal(const Table& table);

} // namespace backcast::exchange
