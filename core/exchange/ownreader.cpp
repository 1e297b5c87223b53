// SPDX-License-Identifier: MIT
#include "core/exchange/ownreader.h"

#include "core/document/names.h"
#include "core/exchange/blocks.h"
#include "core/exchange/builder.h"
#include "core/exchange/markdownwriter.h"
#include "core/exchange/visualdata.h"

#include <algorithm>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

std::optional<Place> placeIn(const Directive& directive) {
    for (const Place place : readingOrder)
        if (directive.has(placeName(place))) return place;
    return std::nullopt;
}

std::optional<QString> roleIn(const Directive& directive) {
    if (directive.hasValue(u"role")) return directive.value(u"role");
    for (const auto role : roles::release)
        if (directive.has(QString(role))) return role;
    for (const auto role : roles::questions)
        if (directive.has(QString(role))) return role;
    return std::nullopt;
}

int numberIn(const Directive& directive, QStringView name) {
    return directive.value(name).toInt();
}

} // namespace

Imported OwnReader::read(const QString& markdown) {
    for (const Source& source : readOwnMarkdown(markdown)) {
        m_lastLine = source.line;
        if (source.shape == Shape::Aside)
            onComment(source);
        else if (source.shape == Shape::Heading)
            onHeading(source);
        else
            addContent(source);
    }
    finish();
    return m_imported;
}

void OwnReader::onComment(const Source& source) {
    if (source.line == 1 && source.raw.trimmed() == u"prfaq 1") return;
    const std::optional<Directive> directive = readDirective(source.raw);
    if (!directive) {
        m_asides.append(source); // somebody's own comment
        return;
    }
    onDirective(*directive, source.line);
}

void OwnReader::onDirective(const Directive& directive, int line) {
    if (directive.has(u"meta")) {
        readMeta(directive);
        return;
    }
    if (directive.has(u"person")) {
        readPerson(directive);
        return;
    }
    if (const std::optional<Place> place = placeIn(directive)) {
        openPart(*place, directive);
        return;
    }
    if (const std::optional<QString> role = roleIn(directive)) {
        if (!m_above.isEmpty()) addEmpty(line); // its heading stood above nothing
        m_role = *role;
    }
    m_pending.words += directive.words;
    m_pending.values += directive.values;
    if (directive.has(u"empty") || (directive.has(u"figure") && directive.has(u"same")))
        addEmpty(line);
    else if (directive.has(u"caption") && directive.hasValue(u"text"))
        addContent(Source());
}

void OwnReader::readMeta(const Directive& directive) {
    Meta& meta = m_imported.document.meta;
    meta.title = directive.value(u"title");
    meta.product = directive.value(u"product");
    meta.language = directive.value(u"language");
    meta.owner = directive.value(u"owner");
    meta.contributors = directive.value(u"contributors").split(u' ', Qt::SkipEmptyParts);
    meta.status = directive.value(u"status");
    meta.draft = std::max(0, numberIn(directive, u"draft"));
    meta.launchDate = directive.value(u"launch_date");
    meta.confidentiality = directive.value(u"confidentiality");
    meta.pageProfile = directive.value(u"page_profile");
}

void OwnReader::readPerson(const Directive& directive) {
    const QString id = directive.value(u"id");
    if (!id.isEmpty())
        m_imported.document.people.append(
            Person{id, directive.value(u"name"), directive.value(u"colour"), {}});
}

void OwnReader::openPart(Place place, const Directive& directive) {
    finishPart();
    m_place = place;
    m_role.clear();
    m_opened = true;
    m_defaultHeading = directive.has(u"default");
    m_pending = Directive();
    if (!directive.hasValue(u"heading")) return;
    const QString heading = directive.value(u"heading");
    Document& document = m_imported.document;
    if (place == Place::Release)
        document.release.heading = heading;
    else if (place == Place::Appendix)
        document.appendix.heading = heading;
    else if (place == Place::Unsorted)
        document.unsorted.heading = heading;
    else if (Faq* questions = faq())
        questions->heading = heading;
}

/// A heading that waits for a block gets one, as does whatever else was announced.
void OwnReader::finishPart() {
    if (!m_above.isEmpty() || m_pending.hasValue(u"above")) addEmpty(m_lastLine);
    if (m_group.isEmpty()) return;
    Block block;
    block.kind = kinds::heading;
    block.level = 3;
    block.text = Text(m_group);
    m_group.clear();
    addBlock(block, m_lastLine, {});
}

bool OwnReader::takesPartHeading(const Source& source) {
    if (!m_opened || source.level > 2) return false;
    m_opened = false;
    const QString words = source.text.plain();
    Document& document = m_imported.document;
    if (m_defaultHeading && isDefaultHeading(words)) return true;
    QString* heading = m_place == Place::Release    ? &document.release.heading
                       : m_place == Place::Appendix ? &document.appendix.heading
                       : m_place == Place::Unsorted ? &document.unsorted.heading
                       : faq()                      ? &faq()->heading
                                                    : nullptr;
    if (!heading || !heading->isEmpty()) return false;
    *heading = words;
    return true;
}

void OwnReader::onHeading(const Source& source) {
    if (m_pending.isEmpty() && m_above.isEmpty() && takesPartHeading(source)) return;
    m_opened = false;
    const QString words = source.text.plain();
    if (m_pending.has(u"default") && isDefaultHeading(words)) {
        m_pending.words.removeAll(u"default"_s);
        return;
    }
    if (m_pending.has(u"group")) {
        m_group = m_group.isEmpty() ? words : u"%1 / %2"_s.arg(m_group, words);
        m_pending.words.removeAll(u"group"_s);
        return;
    }
    const bool inFaq = faq() != nullptr;
    const bool kind =
        m_pending.has(u"heading") || (!inFaq && (m_place == Place::Appendix || m_place == Place::Unsorted));
    const bool headline = m_place == Place::Release && m_role == roles::headline && source.level == 1 &&
                          !m_pending.has(u"heading");
    if (m_pending.has(u"above") && !words.isEmpty()) {
        m_pending.words.removeAll(u"above"_s);
        m_above = words;
    } else if (kind || headline) {
        addContent(source);
    } else if (inFaq && (m_pending.has(u"question") || m_pending.isEmpty() || !m_pending.has(u"above"))) {
        addQuestion(source);
    } else {
        if (!m_above.isEmpty()) addEmpty(source.line);
        m_above = words;
    }
}

void OwnReader::addQuestion(const Source& source) {
    if (!m_above.isEmpty()) addEmpty(source.line);
    const Directive directive = m_pending;
    m_pending = Directive();
    m_role.clear();
    FaqEntry entry;
    entry.id = takeId(directive.value(u"id"));
    entry.text = directive.hasValue(u"text") ? Text::fromMarkup(directive.value(u"text")) : source.text;
    splitLabel(entry.label, entry.text, directive);
    entry.heading = directive.hasValue(u"group") ? directive.value(u"group") : m_group;
    m_group.clear();
    note(u"question"_s, entry.id, source.line, entry.text.plain());
    faq()->entries.append(entry);
}

/// The words in bold at the start, as `MarkdownWriter` put them there.
void OwnReader::splitLabel(QString& label, Text& text, const Directive& directive) const {
    if (directive.hasValue(u"label")) label = directive.value(u"label");
    if (!directive.has(u"label") || text.spans().isEmpty()) return;
    const Span first = text.spans().first();
    if (first.start != 0 || first.styles != Styles(Style::Strong) || !first.link.isEmpty()) return;
    label = text.plain().left(first.length);
    const bool gap = first.end() < text.size() && text.plain().at(first.end()) == u' ';
    text = text.mid(first.end() + (gap ? 1 : 0));
}

void OwnReader::addEmpty(int line) {
    const Directive directive = m_pending;
    m_pending = Directive();
    Block block;
    block.kind = directive.has(u"figure") ? QString(kinds::figure) : directive.value(u"kind");
    block.level = numberIn(directive, u"level");
    block.info = directive.value(u"info");
    const Text text = Text::fromMarkup(directive.value(u"text"));
    block.text = block.kind == kinds::code ? Text::code(text.plain()) : text;
    splitLabel(block.label, block.text, directive);
    if (block.kind == kinds::table) block.table = tableFromJson(directive.value(u"table"), m_ids);
    if (block.kind == kinds::figure)
        block.figure = m_visualIds.value(directive.value(u"visual"), directive.value(u"visual"));
    addBlock(block, line, directive);
}

void OwnReader::addContent(const Source& source) {
    m_opened = false;
    if (m_pending.has(u"caption") && addCaption(source)) return;
    if (source.shape == Shape::Figure) {
        const Directive said = m_pending;
        m_pending = Directive();
        addFigure(source, said);
        return;
    }
    Block block;
    const Directive directive = m_pending;
    m_pending = Directive();
    block.info = directive.value(u"info");
    block.text = source.text;
    switch (source.shape) {
    case Shape::Heading:
        if (m_role == roles::headline && !directive.has(u"heading") && m_place == Place::Release) break;
        block.kind = kinds::heading;
        block.level = directive.hasValue(u"level") ? numberIn(directive, u"level") : source.level;
        break;
    case Shape::Item:
        m_pending = directive, readItem(block, source), m_pending = Directive();
        break;
    case Shape::Quote:
        block.kind = kinds::quote;
        break;
    case Shape::Rule:
        block.kind = kinds::rule, block.text = Text::fromMarkup(directive.value(u"text"));
        break;
    case Shape::Code:
        block.kind = kinds::code;
        if (block.info.isEmpty()) block.info = source.info;
        break;
    case Shape::Table:
        readTable(block, source, directive);
        break;
    default:
        block.kind = directive.value(u"kind");
        break;
    }
    if (block.kind != kinds::code)
        splitLabel(block.label, block.text, directive);
    else
        block.label = directive.value(u"label");
    addBlock(block, source.line, directive);
}

void OwnReader::readItem(Block& block, const Source& source) {
    block.kind = source.ordered ? kinds::number : kinds::bullet;
    if (source.opens && source.level == 1)
        m_baseLevel = m_pending.hasValue(u"level") ? std::max(1, numberIn(m_pending, u"level")) : 1;
    block.level = m_baseLevel + source.level - 1;
    if (source.ordered && source.opens && !m_pending.has(u"on")) block.start = source.number;
}

void OwnReader::readTable(Block& block, const Source& source, const Directive& directive) {
    block.kind = kinds::table;
    block.table = source.table;
    block.text = Text::fromMarkup(directive.value(u"text"));
    if (directive.hasValue(u"header")) block.table.headerRows = std::max(0, numberIn(directive, u"header"));
    // What stands in the comment counts as long as nobody has touched what is printed.
    if (directive.hasValue(u"table") && directive.value(u"seal") == tableSeal(source.table))
        block.table = tableFromJson(directive.value(u"table"), m_ids);
    for (qsizetype i = 0; i < block.table.rows.size(); ++i)
        block.table.rows[i].id = m_ids.row() + QString::number(i);
}

void OwnReader::addFigure(const Source& source, const Directive& directive) {
    Visual visual;
    visual.id = takeId(directive.value(u"visual"));
    if (directive.hasValue(u"visual")) m_visualIds.insert(directive.value(u"visual"), visual.id);
    visual.kind = directive.hasValue(u"shows") ? directive.value(u"shows") : u"image"_s;
    visual.alt =
        directive.hasValue(u"alt") && source.text.isEmpty() ? directive.value(u"alt") : source.text.plain();
    visual.title = directive.hasValue(u"title") ? directive.value(u"title") : Text::sanitised(source.title);
    visual.fidelity = directive.value(u"fidelity");
    visual.supports = directive.value(u"supports");
    visual.data =
        directive.hasValue(u"data") ? readData(directive.value(u"data"), source.url) : urlData(source.url);
    m_imported.document.visuals.append(visual);
    if (directive.has(u"visual")) return; // one that no figure shows
    Block block;
    block.kind = kinds::figure;
    block.figure = visual.id;
    block.info = directive.value(u"info");
    block.text = Text::fromMarkup(directive.value(u"text"));
    block.label = directive.value(u"label");
    addBlock(block, source.line, directive);
}

bool OwnReader::addCaption(const Source& source) {
    const Directive directive = m_pending;
    if (m_imported.document.visuals.isEmpty() ||
        (source.shape != Shape::Paragraph && source.shape != Shape::Aside)) {
        m_pending.words.removeAll(u"caption"_s);
        return false;
    }
    m_pending = Directive();
    Visual& visual = m_imported.document.visuals.last();
    Text caption = directive.hasValue(u"text") ? Text::fromMarkup(directive.value(u"text")) : source.text;
    QString title;
    splitLabel(title, caption, directive);
    if (!title.isEmpty()) visual.title = title;
    visual.caption = caption;
    return true;
}

void OwnReader::addBlock(Block block, int line, const Directive& directive) {
    block.id = takeId(directive.value(u"id"));
    block.role = m_role;
    block.heading = directive.hasValue(u"above") ? directive.value(u"above") : m_above;
    m_above.clear();
    if (directive.hasValue(u"start")) block.start = numberIn(directive, u"start");
    const bool answer = faq() && !faq()->entries.isEmpty();
    const QString as = answer                       ? u"answer"_s
                       : !m_role.isEmpty()          ? m_role
                       : m_place == Place::Unsorted ? u"unsorted"_s
                                                    : u"part"_s;
    note(as, block.id, line, block.text.plain());
    blocks().append(block);
}

Faq* OwnReader::faq() {
    if (m_place == Place::CustomerFaq) return &m_imported.document.customerFaq;
    if (m_place == Place::InternalFaq) return &m_imported.document.internalFaq;
    return nullptr;
}

QList<Block>& OwnReader::blocks() {
    Document& document = m_imported.document;
    if (Faq* questions = faq())
        return questions->entries.isEmpty() ? questions->blocks : questions->entries.last().answer;
    switch (m_place) {
    case Place::Questions:
        return document.questions;
    case Place::Release:
        return document.release.blocks;
    case Place::Appendix:
        return document.appendix.blocks;
    default:
        return document.unsorted.blocks;
    }
}

/// The id that other places refer to, if it is free; else a fresh one.
Id OwnReader::takeId(const QString& wanted) {
    Id id = isValidId(wanted) && !m_taken.contains(wanted) ? wanted : m_ids.block();
    while (m_taken.contains(id)) id = m_ids.block();
    m_taken.insert(id);
    return id;
}

void OwnReader::note(const QString& as, const Id& id, int line, const QString& text) {
    m_imported.lines.insert(id, line);
    m_imported.report.append(
        Recognised{as, m_place, id, line, excerptOf(text), reasonText(Reason::Marker), 1.0});
}

void OwnReader::finish() {
    finishPart();
    m_place = Place::Unsorted;
    m_role.clear();
    for (const Source& aside : std::as_const(m_asides)) {
        Block block;
        block.text = aside.text;
        if (!block.text.isBlank()) addBlock(block, aside.line, {});
    }
    Document& document = m_imported.document;
    document.id = m_ids.document();
    if (document.meta.title.isEmpty()) document.meta.title = m_options.name;
    settleImport(m_imported, m_options);
}

} // namespace backcast::exchange
