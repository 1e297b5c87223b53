// SPDX-License-Identifier: MIT
//
// List items. The document has a flat list of them, each with its level; Markdown nests them. Where the
// nesting gives the level by itself nothing is said about it, else the list begins anew behind a comment that
// says the level.

#include "core/document/names.h"
#include "core/exchange/markdownwriter.h"

#include <algorithm>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int greatestNumeral = 999'999'999; // of CommonMark

int levelOf(const Block& block) {
    return std::max(1, block.level);
}

} // namespace

/// Whether the item can stand in the list that is open, and takes what ends from the stack.
bool MarkdownWriter::continuesList(const Block& block) {
    const int level = levelOf(block);
    const bool number = block.kind == kinds::number;
    if (!m_afterItem || m_lists.isEmpty() || level > m_lists.last().level + 1 ||
        level < m_lists.first().level)
        return false;
    if (level == m_lists.last().level + 1) return !number || block.start > 0; // a list in the item above
    while (m_lists.last().level > level) m_lists.removeLast();
    const bool sameKind = m_lists.last().kind == block.kind;
    if (sameKind) return !number || block.start == 0;
    // Another kind at the same level begins a new list. A numbered one says its first numeral; one without a
    // list around it is taken for level 1.
    return (!number || block.start > 0) && (m_lists.size() > 1 || level == 1);
}

void MarkdownWriter::writeItem(const Block& block, const QString& markdown, Directive& directive) {
    const int level = levelOf(block);
    const bool number = block.kind == kinds::number;
    const bool spelled = block.start < 0 || block.start > greatestNumeral || (block.start != 0 && !number);
    const int before =
        number && !m_lists.isEmpty() && m_lists.last().kind == block.kind ? m_lists.last().numeral : 0;
    const bool goesOn = directive.isEmpty() && !spelled && continuesList(block);
    if (!goesOn) {
        m_lists.clear();
        if (level != 1) directive.set(u"level"_s, QString::number(level));
        if (number && block.start == 0) directive.add(u"on"_s);
        if (spelled) directive.set(u"start"_s, QString::number(block.start));
        // Two lists of one kind would be one: a comment stands between them.
        if (directive.isEmpty() && m_afterItem) directive.add(u"same"_s);
    }
    const bool nested = goesOn && level > m_lists.last().level;
    const bool fresh = !goesOn || nested || m_lists.last().kind != block.kind;
    if (fresh) {
        ListLevel opened;
        opened.level = level;
        opened.kind = block.kind;
        if (goesOn)
            opened.indent = nested ? m_lists.last().indent + m_lists.last().width : m_lists.last().indent;
        opened.numeral = block.start > 0 && !spelled ? block.start : before + 1;
        if (goesOn && !nested) m_lists.removeLast();
        m_lists.append(opened);
        put(u"\n"_s); // or a numeral other than 1 would go on with the text above it
        putDirective(directive);
    } else if (number) {
        m_lists.last().numeral = std::min(greatestNumeral, m_lists.last().numeral + 1);
    }
    ListLevel& list = m_lists.last();
    const QString mark = number ? QString::number(list.numeral) + u". "_s : u"- "_s;
    list.width = int(mark.size());
    QString lines = markdown;
    lines.replace(u'\n', u'\n' + QString(list.indent + list.width, u' '));
    put(QString(list.indent, u' ') + mark + lines + u'\n');
    m_afterItem = true;
}

} // namespace backcast::exchange
