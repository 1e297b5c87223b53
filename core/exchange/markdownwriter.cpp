// SPDX-License-Identifier: MIT
#include "core/exchange/markdownwriter.h"

#include "core/document/names.h"
#include "core/document/partnames.h"
#include "core/exchange/exchange.h"
#include "core/exchange/inlinewriter.h"

#include <algorithm>

namespace backcast {

QString exportMarkdown(const Document& document) {
    return exchange::MarkdownWriter(document).write();
}

} // namespace backcast

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Whether a string survives as the words of a heading or label.
bool isPrintable(const QString& words) {
    return !words.trimmed().isEmpty() && Text(words).plain() == words;
}

bool isKnownRole(const QString& role) {
    const auto is = [&role](QLatin1StringView name) { return role == name; };
    return std::any_of(std::begin(roles::release), std::end(roles::release), is) ||
           std::any_of(std::begin(roles::questions), std::end(roles::questions), is);
}

bool isTextual(const Block& block) {
    return block.kind != kinds::code && block.kind != kinds::table && block.kind != kinds::figure &&
           block.kind != kinds::rule;
}

} // namespace

MarkdownWriter::MarkdownWriter(const Document& document)
    : m_document(document) {
    for (qsizetype i = 0; i < document.visuals.size(); ++i) m_visuals.insert(document.visuals.at(i).id, i);
    collectLinked();
}

QString MarkdownWriter::write() {
    m_out = markerLine();
    writeMeta();
    for (const Place place : readingOrder) writePart(place);
    writeLooseVisuals();
    return m_out;
}

/// Blocks that something refers to keep their ids, or the references would lead nowhere.
void MarkdownWriter::collectLinked() {
    for (const Met& met : walk(m_document)) {
        collectLinks(met.text());
        if (!met.block) continue;
        for (const Row& row : met.block->table.rows)
            for (const Text& cell : row.cells) collectLinks(cell);
    }
    for (const Visual& visual : m_document.visuals) {
        collectLinks(visual.caption);
        if (!visual.supports.isEmpty()) m_linked.insert(visual.supports);
    }
}

void MarkdownWriter::collectLinks(const Text& text) {
    for (const Span& span : text.spans())
        if (span.link.startsWith(u'#')) m_linked.insert(span.link.mid(1));
}

void MarkdownWriter::writeMeta() {
    const Meta& meta = m_document.meta;
    Directive directive;
    directive.add(u"meta"_s);
    const auto set = [&directive](const QString& name, const QString& value) {
        if (!value.isEmpty()) directive.set(name, value);
    };
    set(u"title"_s, meta.title);
    set(u"product"_s, meta.product);
    set(u"language"_s, meta.language);
    set(u"owner"_s, meta.owner);
    set(u"contributors"_s, meta.contributors.join(u' '));
    set(u"status"_s, meta.status);
    set(u"draft"_s, meta.draft > 0 ? QString::number(meta.draft) : QString());
    set(u"launch_date"_s, meta.launchDate);
    set(u"confidentiality"_s, meta.confidentiality);
    set(u"page_profile"_s, meta.pageProfile);
    if (!directive.values.isEmpty()) putDirective(directive);
    for (const Person& person : m_document.people) {
        Directive entry;
        entry.add(u"person"_s);
        entry.set(u"id"_s, person.id);
        entry.set(u"name"_s, person.name);
        if (!person.colour.isEmpty()) entry.set(u"colour"_s, person.colour);
        putDirective(entry);
    }
}

void MarkdownWriter::writePart(Place place) {
    const QList<Block>& blocks = blocksOf(m_document, place);
    const QString& heading = headingOf(m_document, place);
    const Faq* faq = faqOf(m_document, place);
    if (blocks.isEmpty() && heading.isEmpty() && (!faq || faq->entries.isEmpty())) return;
    m_place = place;
    m_role.clear();
    m_lists.clear();
    m_afterItem = false;
    writePartHeading(place, heading);
    m_headingsAreBlocks = place == Place::Appendix || place == Place::Unsorted;
    for (const Block& block : blocks) writeBlock(block);
    if (!faq) return;
    const bool grouped = std::any_of(faq->entries.begin(), faq->entries.end(),
                                     [](const FaqEntry& entry) { return !entry.heading.isEmpty(); });
    for (const FaqEntry& entry : faq->entries) writeEntry(entry, grouped ? 4 : 3);
}

void MarkdownWriter::writePartHeading(Place place, const QString& heading) {
    Directive directive;
    directive.add(placeName(place));
    const bool printable = isPrintable(heading);
    if (!printable) directive.add(u"default"_s);
    if (!printable && !heading.isEmpty()) directive.set(u"heading"_s, heading);
    put(u"\n"_s);
    putDirective(directive);
    const QString words = printable ? heading : partTitle(place, m_document.meta.language);
    put(u"## "_s + inlineMarkdown(Text(words), Stand::Heading) + u'\n');
}

void MarkdownWriter::writeEntry(const FaqEntry& entry, int level) {
    m_role.clear();
    m_lists.clear();
    m_afterItem = false;
    if (isPrintable(entry.heading)) {
        Directive group;
        group.add(u"group"_s);
        put(u"\n"_s);
        putDirective(group);
        put(u"### "_s + inlineMarkdown(Text(entry.heading), Stand::Heading) + u'\n');
    }
    Directive directive;
    if (!entry.heading.isEmpty() && !isPrintable(entry.heading)) directive.set(u"group"_s, entry.heading);
    if (m_linked.contains(entry.id)) directive.set(u"id"_s, entry.id);
    Text text;
    if (isPrintable(entry.label)) {
        directive.add(u"label"_s);
        text.append(entry.label, Style::Strong);
        if (!entry.text.isEmpty()) text.append(u" "_s);
    } else if (!entry.label.isEmpty()) {
        directive.set(u"label"_s, entry.label);
    }
    text.append(entry.text);
    QString markdown = inlineMarkdown(text, Stand::Heading);
    if (!readsBack(markdown, text, Stand::Heading)) {
        directive.set(u"text"_s, text.toMarkup());
        markdown.clear();
    }
    if (!directive.isEmpty()) directive.words.prepend(u"question"_s);
    put(u"\n"_s);
    putDirective(directive);
    put(QString(level, u'#') + u' ' + markdown + u'\n');
    m_headingsAreBlocks = false;
    for (const Block& block : entry.answer) writeBlock(block);
}

void MarkdownWriter::writeBlock(const Block& block) {
    Directive directive;
    if (block.role != m_role) {
        if (isKnownRole(block.role))
            directive.add(block.role);
        else
            directive.set(u"role"_s, block.role);
        m_role = block.role;
    }
    if (m_linked.contains(block.id)) directive.set(u"id"_s, block.id);
    writeHeadingOf(block, directive);
    if (isTextual(block)) {
        writeText(block, directive);
        return;
    }
    m_lists.clear();
    m_afterItem = false;
    keepTextOf(block, directive);
    if (block.kind == kinds::code) {
        writeCode(block, directive);
    } else if (block.kind == kinds::table) {
        writeTable(block, directive);
    } else if (block.kind == kinds::figure) {
        writeFigure(block, directive);
    } else {
        put(u"\n"_s);
        putDirective(directive);
        put(u"---\n"_s);
    }
}

/// The heading that stood above the block. It comes before what the directive says of the block itself.
void MarkdownWriter::writeHeadingOf(const Block& block, Directive& directive) {
    const bool asked =
        m_place == Place::Questions && block.heading.isEmpty() && !questionTitle(block.role, {}).isEmpty();
    if (block.heading.isEmpty() && !asked) return;
    if (!asked && !isPrintable(block.heading)) {
        directive.set(u"above"_s, block.heading);
        return;
    }
    if (asked)
        directive.add(u"default"_s);
    else if (m_headingsAreBlocks || m_place == Place::CustomerFaq || m_place == Place::InternalFaq)
        directive.add(u"above"_s);
    m_lists.clear();
    m_afterItem = false;
    put(u"\n"_s);
    putDirective(directive);
    directive = Directive();
    const QString words = asked ? questionTitle(block.role, m_document.meta.language) : block.heading;
    put(u"### "_s + inlineMarkdown(Text(words), Stand::Heading) + u'\n');
}

void MarkdownWriter::writeText(const Block& block, Directive& directive) {
    const bool item = block.kind == kinds::bullet || block.kind == kinds::number;
    const bool heading = block.kind == kinds::heading;
    Text text;
    if (isPrintable(block.label) && !block.text.isEmpty()) {
        directive.add(u"label"_s);
        text.append(block.label, Style::Strong);
        text.append(u" "_s);
    } else if (!block.label.isEmpty()) {
        directive.set(u"label"_s, block.label);
    }
    text.append(block.text);
    const bool headline = block.role == roles::headline && block.kind.isEmpty() && m_place == Place::Release;
    const Stand stand = heading || headline ? Stand::Heading : Stand::Paragraph;
    const QString markdown = inlineMarkdown(text, stand);
    if (text.isEmpty() || !readsBack(markdown, text, stand)) {
        directive.add(u"empty"_s);
        if (!block.kind.isEmpty()) directive.set(u"kind"_s, block.kind);
        if (item || heading) directive.set(u"level"_s, QString::number(block.level));
        if (block.start != 0) directive.set(u"start"_s, QString::number(block.start));
        if (!block.info.isEmpty()) directive.set(u"info"_s, block.info);
        if (!text.isEmpty()) directive.set(u"text"_s, text.toMarkup());
        m_lists.clear();
        m_afterItem = false;
        put(u"\n"_s);
        putDirective(directive);
        return;
    }
    if (!block.info.isEmpty()) directive.set(u"info"_s, block.info);
    if (item) {
        writeItem(block, markdown, directive);
        return;
    }
    if (block.start != 0) directive.set(u"start"_s, QString::number(block.start));
    writeParagraph(block, markdown, directive);
}

void MarkdownWriter::writeParagraph(const Block& block, const QString& markdown, const Directive& said) {
    Directive directive = said;
    m_lists.clear();
    m_afterItem = false;
    QString lines = markdown;
    if (block.kind == kinds::heading) {
        const int level = block.level > 0 ? block.level : 3;
        if (!m_headingsAreBlocks) directive.add(u"heading"_s);
        if (level > 6) directive.set(u"level"_s, QString::number(level));
        lines = QString(std::min(6, level), u'#') + u' ' + markdown;
    } else if (block.kind == kinds::quote) {
        lines = u"> "_s + lines.replace(u'\n', u"\n> "_s);
    } else if (!block.kind.isEmpty()) {
        directive.set(u"kind"_s, block.kind);
    } else if (block.role == roles::headline && m_place == Place::Release) {
        lines = u"# "_s + markdown;
    }
    put(u"\n"_s);
    putDirective(directive);
    put(lines + u'\n');
}

void MarkdownWriter::put(const QString& chunk) {
    m_out += chunk;
}

void MarkdownWriter::putDirective(const Directive& directive) {
    if (!directive.isEmpty()) m_out += directiveLine(directive);
}

bool isDefaultHeading(const QString& heading) {
    static const QSet<QString> all = [] {
        QSet<QString> names;
        for (const QString& language : {u"en"_s, u"es"_s}) {
            for (const Place place : readingOrder) names.insert(partTitle(place, language));
            for (const auto role : roles::questions) names.insert(questionTitle(role, language));
        }
        return names;
    }();
    return all.contains(heading);
}

} // namespace backcast::exchange
