// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/directives.h"
#include "core/exchange/exchange.h"
#include "core/exchange/source.h"

#include <QHash>
#include <QSet>

namespace backcast::exchange {

/// Reads Markdown that `exportMarkdown` wrote, and that somebody may have edited by hand since: the comments
/// say what each block is; what they do not say, or say wrongly, is kept as text.
class OwnReader {
public:
    OwnReader(const ImportOptions& options, IdSource& ids)
        : m_options(options)
        , m_ids(ids) {}
    [[nodiscard]] Imported read(const QString& markdown);

private:
    void onComment(const Source& source);
    void onDirective(const Directive& directive, int line);
    void readMeta(const Directive& directive);
    void readPerson(const Directive& directive);
    void openPart(Place place, const Directive& directive);
    void onHeading(const Source& source);
    [[nodiscard]] bool takesPartHeading(const Source& source);
    void addQuestion(const Source& source);
    void addEmpty(int line);
    void addContent(const Source& source);
    void addFigure(const Source& source, const Directive& directive);
    [[nodiscard]] bool addCaption(const Source& source);
    void splitLabel(QString& label, Text& text, const Directive& directive) const;
    void readItem(Block& block, const Source& source);
    void readTable(Block& block, const Source& source, const Directive& directive);
    void addBlock(Block block, int line, const Directive& directive);
    void finishPart();
    void finish();
    [[nodiscard]] Faq* faq();
    [[nodiscard]] QList<Block>& blocks();
    [[nodiscard]] Id takeId(const QString& wanted);
    void note(const QString& as, const Id& id, int line, const QString& text);

    const ImportOptions& m_options;
    IdSource& m_ids;
    Imported m_imported;
    Directive m_pending;
    Place m_place = Place::Unsorted;
    bool m_opened = false; ///< the next heading may be the part's own
    bool m_defaultHeading = false;
    QString m_role;
    QString m_above;     ///< the heading of the next block
    QString m_group;     ///< the heading of the next question
    int m_baseLevel = 1; ///< of the list that is open
    int m_lastLine = 0;
    QSet<Id> m_taken;
    QHash<QString, Id> m_visualIds;
    QList<Source> m_asides;
};

} // namespace backcast::exchange
