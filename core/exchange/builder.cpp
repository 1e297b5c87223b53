// SPDX-License-Identifier: MIT
#include "core/exchange/builder.h"

#include "core/document/names.h"
#include "core/document/words.h"
#include "core/exchange/language.h"
#include "core/exchange/visualdata.h"
#include "core/exchange/vocabulary.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

QString personId(const QString& name) {
    const QStringList words = wordsOf(name);
    return words.isEmpty() ? QString() : u"u-"_s + words.join(u'-').left(40);
}

} // namespace

QString excerptOf(const QString& text) {
    constexpr qsizetype longest = 60;
    QString excerpt = text.left(4 * longest).simplified();
    if (excerpt.size() > longest) excerpt = excerpt.left(longest - 1).trimmed() + u'\u2026';
    return excerpt;
}

QString reasonText(Reason reason) {
    const auto say = [](const char* text) { return QCoreApplication::translate("Import", text); };
    switch (reason) {
    case Reason::Heading:
        return say(QT_TRANSLATE_NOOP("Import", "The heading says so."));
    case Reason::Label:
        return say(QT_TRANSLATE_NOOP("Import", "The label says so."));
    case Reason::Position:
        return say(QT_TRANSLATE_NOOP("Import", "It stands where this part usually stands."));
    case Reason::Form:
        return say(QT_TRANSLATE_NOOP("Import", "It reads like this part."));
    case Reason::Quotation:
        return say(QT_TRANSLATE_NOOP("Import", "It is a quotation, and this is who speaks."));
    case Reason::Dateline:
        return say(QT_TRANSLATE_NOOP("Import", "It is a city and a date."));
    case Reason::FrontMatter:
        return say(QT_TRANSLATE_NOOP("Import", "It stands in the block of settings at the top."));
    case Reason::Comment:
        return say(QT_TRANSLATE_NOOP("Import", "It is a comment or a note beside the text."));
    case Reason::Marker:
        return say(QT_TRANSLATE_NOOP("Import", "Backcast wrote this file."));
    case Reason::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Import", "It fits no part."));
}

void trimRules(QList<Block>& blocks) {
    while (!blocks.isEmpty() && blocks.last().kind == kinds::rule) blocks.removeLast();
    while (!blocks.isEmpty() && blocks.first().kind == kinds::rule) blocks.removeFirst();
}

/// Rules between the parts of a release divided what the roles divide now.
static void removeDividers(QList<Block>& blocks) {
    QList<Block> kept;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Block& block = blocks.at(i);
        const bool divides = block.kind == kinds::rule && i + 1 < blocks.size() &&
                             (kept.isEmpty() || blocks.at(i + 1).role != kept.last().role ||
                              !blocks.at(i + 1).heading.isEmpty());
        if (!divides) kept.append(block);
    }
    blocks = kept;
}

QString Builder::kindOf(const Source& source) {
    switch (source.shape) {
    case Shape::Heading:
        return kinds::heading;
    case Shape::Item:
        return source.ordered ? kinds::number : kinds::bullet;
    case Shape::Quote:
        return kinds::quote;
    case Shape::Code:
        return kinds::code;
    case Shape::Table:
        return kinds::table;
    case Shape::Figure:
        return kinds::figure;
    case Shape::Rule:
        return kinds::rule;
    case Shape::Paragraph:
    case Shape::Aside:
        break;
    }
    return {};
}

Block Builder::makeBlock(const Source& source) {
    Block block;
    block.id = m_ids.block();
    block.kind = kindOf(source);
    block.label = source.label;
    block.info = source.info;
    if (source.shape == Shape::Heading) block.level = std::clamp(source.level, 1, 4);
    if (source.shape == Shape::Item)
        block.level = std::clamp(source.level, 1, 9), block.start = source.number;
    if (source.shape == Shape::Figure) {
        block.figure = addFigure(source);
        return block;
    }
    block.text = source.text;
    if (source.shape == Shape::Table) {
        block.table = source.table;
        block.text = Text();
        for (Row& row : block.table.rows)
            row.id = m_ids.row() + QString::number(&row - block.table.rows.data());
    }
    return block;
}

Id Builder::addFigure(const Source& source) {
    Visual visual;
    visual.id = m_ids.block();
    visual.kind = u"image"_s;
    visual.alt = source.text.plain();
    visual.title = Text::sanitised(source.title); // Markdown lets it go over lines
    visual.data = urlData(source.url);
    m_imported.document.visuals.append(visual);
    return visual.id;
}

void Builder::report(const QString& as, Place place, const Id& id, const Source& source, const QString& text,
                     Reason reason, double confidence) {
    m_imported.lines.insert(id, source.line);
    m_imported.report.append(
        Recognised{as, place, id, source.line, excerptOf(text), reasonText(reason), confidence});
}

void Builder::addPlaced(QList<Block>& blocks, Place place, const QList<Placed>& placed) {
    for (const Placed& each : placed) {
        Block block = makeBlock(each.source);
        block.role = each.role;
        block.heading = each.heading;
        const QString as = !each.role.isEmpty()       ? each.role
                           : place == Place::Unsorted ? u"unsorted"_s
                                                      : u"part"_s;
        const QString words = each.source.text.isBlank() ? each.heading : each.source.text.plain();
        report(as, place, block.id, each.source, words, each.reason, each.confidence);
        blocks.append(block);
    }
    if (place == Place::Release) removeDividers(blocks);
    trimRules(blocks);
}

void Builder::addFaq(Faq& faq, Place place, const QString& heading, const SourceFaq& sources) {
    if (faq.heading.isEmpty()) faq.heading = heading;
    QList<Placed> asides;
    for (const Source& source : sources.asides)
        asides.append(Placed{source, {}, {}, false, false, false, false, 0.6, Reason::Unknown});
    addPlaced(m_imported.document.unsorted.blocks, Place::Unsorted, asides);
    for (const Source& source : sources.before) {
        const Block block = makeBlock(source);
        report(u"part"_s, place, block.id, source, source.text.plain(), Reason::Heading, 0.8);
        faq.blocks.append(block);
    }
    trimRules(faq.blocks);
    for (const SourceEntry& each : sources.entries) {
        FaqEntry entry;
        entry.id = m_ids.block();
        entry.text = each.question.text;
        entry.label = each.question.label;
        entry.heading = each.heading;
        report(u"question"_s, place, entry.id, each.question, entry.text.plain(), Reason::Form, 0.9);
        for (const Source& source : each.answer) {
            const Block block = makeBlock(source);
            report(u"answer"_s, place, block.id, source, source.text.plain(), Reason::Position, 0.9);
            entry.answer.append(block);
        }
        trimRules(entry.answer);
        faq.entries.append(entry);
    }
}

/// An FAQ that does not say for whom it is goes to the customers, unless its questions are those of
/// colleagues.
void Builder::addUnlabelledFaq(const FaqSources& sources) {
    if (sources.isEmpty()) return;
    Document& document = m_imported.document;
    const SourceFaq read = readFaq(sources.sources);
    const bool customerTaken = !document.customerFaq.entries.isEmpty();
    const bool internalTaken = !document.internalFaq.entries.isEmpty();
    const bool internal = customerTaken != internalTaken ? customerTaken : looksInternal(read);
    Faq& faq = internal ? document.internalFaq : document.customerFaq;
    const bool second = !faq.heading.isEmpty() && !sources.heading.isEmpty();
    SourceFaq put = read;
    if (second &&
        !put.entries.isEmpty()) { // both FAQs are there: its heading stands above its first question
        QString& heading = put.entries.first().heading;
        heading = heading.isEmpty() ? sources.heading : u"%1 / %2"_s.arg(sources.heading, heading);
    } else if (second) {
        Source heading;
        heading.shape = Shape::Heading;
        heading.level = 3;
        heading.text = Text(sources.heading);
        put.before.prepend(heading);
    }
    addFaq(faq, internal ? Place::InternalFaq : Place::CustomerFaq, sources.heading, put);
}

void Builder::addSorted(const Sorted& sorted) {
    Document& document = m_imported.document;
    if (!sorted.title.isEmpty()) {
        if (!document.meta.title.isEmpty()) { // front matter has another one
            Placed title;
            title.source.text = Text(document.meta.title);
            addPlaced(document.unsorted.blocks, Place::Unsorted, {title});
        }
        document.meta.title = sorted.title;
    }
    if (document.meta.product.isEmpty() && wordsOf(sorted.titleRest).size() <= 5)
        document.meta.product = sorted.titleRest;
    document.release.heading = sorted.releaseHeading;
    addPlaced(document.release.blocks, Place::Release, sorted.release);
    addFaq(document.customerFaq, Place::CustomerFaq, sorted.customerFaq.heading,
           readFaq(sorted.customerFaq.sources));
    addFaq(document.internalFaq, Place::InternalFaq, sorted.internalFaq.heading,
           readFaq(sorted.internalFaq.sources));
    addUnlabelledFaq(sorted.faq);
    addPlaced(document.questions, Place::Questions, sorted.questions);
    addPlaced(document.appendix.blocks, Place::Appendix, sorted.appendix);
    addPlaced(document.unsorted.blocks, Place::Unsorted, sorted.unsorted);
}

void Builder::addPerson(const QString& name) {
    Document& document = m_imported.document;
    const QString id = personId(name);
    if (id.isEmpty()) return;
    const bool known = std::any_of(document.people.begin(), document.people.end(),
                                   [&id](const Person& person) { return person.id == id; });
    if (known) return;
    document.people.append(Person{id, name, {}, {}});
    if (document.meta.owner.isEmpty())
        document.meta.owner = id;
    else
        document.meta.contributors.append(id);
}

/// Returns whether all words of the member's value found a home.
bool Builder::addMember(const FrontMember& member) {
    Meta& meta = m_imported.document.meta;
    const QString key = wordsOf(member.key).join(u' ');
    const QString value = member.values.join(u", "_s);
    const auto take = [&value](QString& field) {
        if (!field.isEmpty() || value.isEmpty()) return false;
        field = value;
        return true;
    };
    if (key == u"title" || key == u"titulo") return take(meta.title);
    if (key == u"product" || key == u"product name" || key == u"producto") return take(meta.product);
    if (key == u"status" || key == u"estado") return take(meta.status);
    if (key == u"language" || key == u"lang" || key == u"idioma")
        return value.size() <= 12 && take(meta.language);
    if (key == u"confidentiality" || key == u"confidencialidad") return take(meta.confidentiality);
    if (key == u"date" || key == u"launch date" || key == u"release date" || key == u"fecha" ||
        key == u"fecha de lanzamiento")
        return QDate::fromString(value, Qt::ISODate).isValid() && value.size() == 10 && take(meta.launchDate);
    if (key == u"author" || key == u"authors" || key == u"owner" || key == u"autor" || key == u"autora" ||
        key == u"autores") {
        for (const QString& name : member.values) {
            if (personId(name).isEmpty()) return false;
            addPerson(name);
        }
        return !member.values.isEmpty();
    }
    return false;
}

void Builder::keepMember(const FrontMember& member) {
    Placed placed;
    placed.source.line = member.line;
    placed.source.text = Text(member.whole);
    placed.reason = Reason::FrontMatter;
    addPlaced(m_imported.document.unsorted.blocks, Place::Unsorted, {placed});
}

void Builder::addFrontMatter(const QList<FrontMember>& members) {
    for (const FrontMember& member : members) {
        if (!addMember(member)) {
            keepMember(member);
            continue;
        }
        m_imported.report.append(Recognised{u"front_matter"_s,
                                            Place::Unsorted,
                                            {},
                                            member.line,
                                            excerptOf(member.whole),
                                            reasonText(Reason::FrontMatter),
                                            1.0});
    }
}

Imported Builder::finish() {
    Document& document = m_imported.document;
    document.id = m_ids.document();
    if (document.meta.title.isEmpty()) {
        for (const Block& block : std::as_const(document.release.blocks))
            if (block.role == roles::headline && !block.text.isBlank())
                document.meta.title = block.text.plain().left(120);
        if (document.meta.title.isEmpty()) document.meta.title = m_options.name;
    }
    settleImport(m_imported, m_options);
    return m_imported;
}

void settleImport(Imported& imported, const ImportOptions& options) {
    Document& document = imported.document;
    if (!options.language.isEmpty())
        document.meta.language = options.language;
    else if (document.meta.language.isEmpty())
        document.meta.language = languageOf(allWords(document));
    std::stable_sort(imported.report.begin(), imported.report.end(),
                     [](const Recognised& a, const Recognised& b) { return a.line < b.line; });
}

} // namespace backcast::exchange
