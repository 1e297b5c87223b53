// SPDX-License-Identifier: MIT
#include "tests/core/pages/pagetext.h"

#include "core/document/names.h"
#include "core/pages/figurewords.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace backcast::test {

using namespace Qt::StringLiterals;

namespace {

class Collector {
public:
    explicit Collector(const Document& document)
        : m_document(document) {}

    QList<Printed> collect() {
        for (const Place place : readingOrder) {
            add(u"heading of "_s + placeName(place), headingOf(m_document, place));
            for (const Block& block : blocksOf(m_document, place)) addBlock(block);
            if (const Faq* faq = faqOf(m_document, place))
                for (const FaqEntry& entry : faq->entries) addEntry(entry);
            if (place == Place::Appendix)
                for (const Visual& visual : m_document.visuals)
                    if (!isReferred(visual.id)) addVisual(visual);
        }
        return m_printed;
    }

private:
    void add(const QString& where, const QString& text) {
        QString shown = Text::sanitised(text);
        shown.remove(lineBreak);
        if (!shown.trimmed().isEmpty()) m_printed.append({where, shown});
    }

    void addEntry(const FaqEntry& entry) {
        add(u"heading of "_s + entry.id, entry.heading);
        add(u"label of "_s + entry.id, entry.label);
        add(u"text of "_s + entry.id, entry.text.plain());
        for (const Block& block : entry.answer) addBlock(block);
    }

    void addBlock(const Block& block) {
        add(u"heading of "_s + block.id, block.heading);
        add(u"label of "_s + block.id, block.label);
        QString text = block.text.plain();
        text.remove(lineBreak);
        if (!text.trimmed().isEmpty()) m_printed.append({u"text of "_s + block.id, text});
        for (const Row& row : block.table.rows)
            for (int i = 0; i < int(row.cells.size()); ++i)
                add(u"cell %1.%2 of %3"_s.arg(row.id).arg(i).arg(block.id), row.cells.at(i).plain());
        for (const Visual& visual : m_document.visuals)
            if (visual.id == block.figure) addVisual(visual);
    }

    void addVisual(const Visual& visual) {
        add(u"title of "_s + visual.id, visual.title);
        add(u"alt of "_s + visual.id, visual.alt);
        QString words;
        for (const Text& text : figureWords(visual.data)) words += text.plain();
        add(u"data of "_s + visual.id, words);
        add(u"text of "_s + visual.id, visual.caption.plain());
    }

    [[nodiscard]] bool isReferred(const Id& visual) const {
        for (const Met& met : walk(m_document))
            if (met.block && met.block->figure == visual) return true;
        return false;
    }

    const Document& m_document;
    QList<Printed> m_printed;
};

QString sourceOf(const Run& run, const Pages& pages, const Line& line) {
    const QString owner = run.block.isEmpty() ? placeName(pages.elements.at(line.element).place) : run.block;
    if (run.origin == Origin::Text && !run.row.isEmpty())
        return u"cell %1.%2 of %3"_s.arg(run.row).arg(run.column).arg(owner);
    switch (run.origin) {
    case Origin::Text:
        return u"text of "_s + owner;
    case Origin::Heading:
        return u"heading of "_s + owner;
    case Origin::Label:
        return u"label of "_s + owner;
    case Origin::Title:
        return u"title of "_s + owner;
    case Origin::Alt:
        return u"alt of "_s + owner;
    case Origin::Data:
        return u"data of "_s + owner;
    case Origin::Generated:
        break;
    }
    return {};
}

} // namespace

QList<Printed> wordsOf(const Document& document) {
    return Collector(document).collect();
}

QList<Printed> wordsOf(const Pages& pages) {
    QList<Printed> printed;
    QHash<QString, qsizetype> known;
    for (const Page& page : pages.pages) {
        for (const Line& line : page.lines) {
            if (line.element < 0) continue;
            for (const Run& run : line.runs) {
                const QString where = sourceOf(run, pages, line);
                if (where.isEmpty()) continue;
                if (!known.contains(where)) {
                    known.insert(where, printed.size());
                    printed.append({where, {}});
                }
                printed[known.value(where)].text += run.text;
            }
        }
    }
    printed.removeIf([](const Printed& one) { return one.text.trimmed().isEmpty(); });
    return printed;
}

QStringList allTokens(const Pages& pages) {
    static const QRegularExpression space(u"\\s+"_s);
    QStringList tokens;
    for (const Page& page : pages.pages)
        for (const Line& line : page.lines)
            if (line.artifact != Artifact::LineNumber) tokens += line.text().split(space, Qt::SkipEmptyParts);
    return tokens;
}

Id Builder::id() {
    return u"b"_s + QString::number(++m_ids);
}

Block Builder::block(const QString& text, QLatin1StringView kind, const QString& role) {
    Block block;
    block.id = id();
    block.kind = kind;
    block.role = role;
    block.text = kind == kinds::code ? Text::code(text) : Text::fromMarkup(text);
    return block;
}

Block Builder::table(int rows, int columns, int headerRows) {
    Block block;
    block.id = id();
    block.kind = kinds::table;
    block.table.headerRows = headerRows;
    block.table.columns.resize(columns);
    for (int i = 0; i < rows; ++i) {
        Row row;
        row.id = u"r"_s + QString::number(i);
        for (int j = 0; j < columns; ++j) row.cells.append(Text(words(2)));
        block.table.rows.append(row);
    }
    return block;
}

FaqEntry Builder::entry(const QString& question, const QStringList& answers) {
    FaqEntry entry;
    entry.id = id();
    entry.text = Text::fromMarkup(question);
    for (const QString& answer : answers) entry.answer.append(block(answer));
    return entry;
}

QString Builder::words(int count) {
    QStringList list;
    for (int i = 0; i < count; ++i) list.append(u"word"_s + QString::number(++m_words));
    return list.join(u' ');
}

namespace {

class Inspector {
public:
    explicit Inspector(const Pages& pages)
        : m_pages(pages) {}

    QStringList inspect() {
        if (m_pages.pages.isEmpty()) say(u"no page"_s);
        for (int i = 0; i < int(m_pages.elements.size()); ++i)
            if (m_pages.elements.at(i).parent >= i) say(u"element %1 comes before its parent"_s.arg(i));
        for (const Page& page : m_pages.pages) inspect(page), inspectNumbers(page);
        return m_found;
    }

private:
    void say(const QString& problem) { m_found.append(problem); }

    void inspect(const Page& page) {
        const PageProfile& profile = m_pages.profile;
        const QString where = u"page %1: "_s.arg(page.number);
        double lastTop = 0;
        int lastElement = -1;
        for (const Line& line : page.lines) {
            if (line.element >= m_pages.elements.size()) say(where + u"a line of no element"_s);
            if ((line.element < 0) == (line.artifact == Artifact::None))
                say(where + u"neither text nor artifact: "_s + line.text());
            for (const Run& run : line.runs)
                if (run.x < 0 || run.width < -0.01 || run.x + run.width > profile.width)
                    say(where + u"off the paper: "_s + run.text.left(50));
            if (line.artifact != Artifact::None && line.artifact != Artifact::RepeatedHeader) continue;
            if (line.top < profile.marginTop - 0.01 ||
                line.bottom() > profile.height - profile.marginBottom + 0.01)
                say(where + u"outside the margins: "_s + line.text().left(50));
            if (line.baseline < line.top || line.baseline > line.bottom())
                say(where + u"baseline outside its line"_s);
            // Within one element lines go downwards; cells stand side by side.
            if (line.element >= 0 && line.element == lastElement && line.top <= lastTop)
                say(where + u"lines out of order: "_s + line.text().left(50));
            lastTop = line.top;
            lastElement = line.element;
        }
    }

    /// The numbers of a page go on from the page before, and none is left out.
    void inspectNumbers(const Page& page) {
        QList<int> numbers;
        for (const Line& line : page.lines)
            if (line.number > 0 && line.artifact == Artifact::None && !numbers.contains(line.number))
                numbers.append(line.number);
        std::sort(numbers.begin(), numbers.end());
        for (const int number : numbers)
            if (number != ++m_lastNumber) {
                say(u"page %1: line number %2 instead of %3"_s.arg(page.number)
                        .arg(number)
                        .arg(m_lastNumber));
                m_lastNumber = number;
            }
    }

    const Pages& m_pages;
    QStringList m_found;
    int m_lastNumber = 0;
};

} // namespace

QStringList problems(const Pages& pages) {
    return Inspector(pages).inspect();
}

} // namespace backcast::test
