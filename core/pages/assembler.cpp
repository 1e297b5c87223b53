// SPDX-License-Identifier: MIT
#include "core/pages/assembler.h"

#include "core/document/names.h"
#include "core/layout/pagewords.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace backcast {

namespace {

constexpr double numberSize = 8;
constexpr double numberGap = 14; ///< between a line number and the text, in points
constexpr double footerSize = 9;
constexpr quint32 numberColour = 0x808080;
constexpr quint32 footerColour = 0x595959;

PagesInfo infoOf(const Document& document) {
    PagesInfo info;
    info.title = document.meta.title.trimmed();
    for (const Block& block : document.release.blocks)
        if (info.title.isEmpty() && block.role == roles::headline) info.title = block.text.plain().trimmed();
    for (const Person& person : document.people)
        if (person.id == document.meta.owner) info.author = person.name;
    info.product = document.meta.product;
    info.language = document.meta.language;
    info.draft = document.meta.draft;
    info.launchDate = document.meta.launchDate;
    return info;
}

} // namespace

Assembler::Assembler(const PageOptions& options, const Document& document, ParagraphSetter& labels)
    : m_options(options)
    , m_document(document)
    , m_labels(labels)
    , m_lineNumbers(options.lineNumbers.value_or(labels.profile().lineNumbers)) {
    m_pages.profile = labels.profile();
    m_pages.info = infoOf(document);
}

Pages Assembler::assemble(const QList<SetEntry>& entries) {
    addElements(entries);
    const QList<Slot> slotList = slotsOf(entries);
    for (const PageSlots& extent : breakIntoPages(entries, slotList, m_pages.profile.textHeight()))
        m_pages.pages.append(makePage(entries, slotList, extent));
    if (m_pages.pages.isEmpty()) m_pages.pages.append(Page{});
    const int count = int(m_pages.pages.size());
    for (int i = 0; i < count; ++i) {
        Page& page = m_pages.pages[i];
        page.number = i + 1;
        page.label = QString::number(i + 1);
        addLineNumbers(page);
        addFooter(page, count);
    }
    for (const SetEntry& entry : entries)
        if (!entry.entry.input.imageSize.isEmpty())
            m_pages.images.insert(entry.entry.input.image,
                                  m_document.attachments.value(entry.entry.input.image).bytes);
    return std::move(m_pages);
}

void Assembler::addElements(const QList<SetEntry>& entries) {
    Place place = Place::Release;
    for (const SetEntry& entry : entries) {
        if (m_part < 0 || entry.entry.place != place) {
            place = entry.entry.place;
            Element part;
            part.tag = Tag::Part;
            part.place = place;
            m_part = int(m_pages.elements.size());
            m_pages.elements.append(part);
        }
        const int parent = parentFor(entry.entry);
        const int base = int(m_pages.elements.size());
        m_base.append(base);
        for (Element element : entry.laid->elements) {
            element.parent = element.parent < 0 ? parent : base + element.parent;
            element.place = place;
            m_pages.elements.append(std::move(element));
        }
        if (entry.entry.listLevel > 0 && !entry.laid->elements.isEmpty()) m_items.last() = base;
    }
}

/// The part, or for a list item the list of its level, opened where there is none.
int Assembler::parentFor(const FlowEntry& entry) {
    if (entry.startsList || entry.listLevel == 0) m_lists.clear(), m_items.clear();
    if (entry.listLevel == 0) return m_part;
    while (m_lists.size() > entry.listLevel) m_lists.removeLast(), m_items.removeLast();
    while (m_lists.size() < entry.listLevel) {
        Element list;
        list.tag = Tag::List;
        list.place = entry.place;
        list.level = int(m_lists.size()) + 1;
        // A list that begins on a deeper level has lists without items above it.
        list.parent = m_lists.isEmpty() ? m_part : m_items.last() >= 0 ? m_items.last() : m_lists.last();
        m_lists.append(int(m_pages.elements.size()));
        m_items.append(-1);
        m_pages.elements.append(list);
    }
    return m_lists.last();
}

Page Assembler::makePage(const QList<SetEntry>& entries, const QList<Slot>& slotList,
                         const PageSlots& extent) {
    Page page;
    if (m_lineNumbers == LineNumbers::PerPage) m_lastNumber = 0;
    double y = m_pages.profile.marginTop;
    if (extent.repeatedHeader >= 0) y = addRepeatedHeader(page, *entries.at(extent.repeatedHeader).laid, y);
    for (qsizetype i = extent.first; i < extent.last; ++i) {
        const Slot& slot = slotList.at(i);
        const LaidBlock& laid = *entries.at(slot.entry).laid;
        if (i > extent.first) y += slot.gap;
        if (i == extent.first || slotList.at(i - 1).entry != slot.entry) {
            qsizetype end = i;
            while (end < extent.last && slotList.at(end).entry == slot.entry) ++end;
            addBackdrops(page, laid, slot.strip, slotList.at(end - 1).strip, y);
        }
        addStrip(page, laid, m_base.at(slot.entry), laid.strips.at(slot.strip), y);
        y += laid.strips.at(slot.strip).height;
    }
    return page;
}

double Assembler::addRepeatedHeader(Page& page, const LaidBlock& laid, double y) {
    for (int i = 0; i < laid.headerStrips; ++i) {
        const Strip& strip = laid.strips.at(i);
        for (Line line : strip.lines) {
            line.top += y;
            line.baseline += y;
            line.element = -1;
            line.artifact = Artifact::RepeatedHeader;
            page.lines.append(std::move(line));
        }
        for (Drawing drawing : strip.drawings) addDrawing(page, std::move(drawing), -1, y);
        y += strip.height;
    }
    return y;
}

void Assembler::addStrip(Page& page, const LaidBlock& laid, int base, const Strip& strip, double y) {
    const bool isNumbered = laid.numbered && m_lineNumbers != LineNumbers::None;
    // Cells stand side by side, cell after cell: lines on one height share a number, and numbers grow
    // downwards.
    QList<double> tops;
    for (const Line& line : strip.lines)
        if (std::none_of(tops.begin(), tops.end(),
                         [&](double top) { return std::abs(top - line.top) < 0.01; }))
            tops.append(line.top);
    std::sort(tops.begin(), tops.end());
    for (Line line : strip.lines) {
        if (isNumbered)
            line.number = m_lastNumber + 1 + int(std::count_if(tops.begin(), tops.end(), [&](double top) {
                              return top < line.top - 0.01;
                          }));
        line.top += y;
        line.baseline += y;
        line.element += base;
        page.lines.append(std::move(line));
    }
    if (isNumbered) m_lastNumber += int(tops.size());
    for (Drawing drawing : strip.drawings) addDrawing(page, std::move(drawing), base, y);
}

void Assembler::addDrawing(Page& page, Drawing drawing, int base, double y) {
    drawing.rect.translate(0, y);
    for (PathStep& step : drawing.path)
        for (QPointF* point : {&step.point, &step.control1, &step.control2}) point->ry() += y;
    if (drawing.element >= 0) drawing.element += base;
    page.drawings.append(std::move(drawing));
}

/// Draws each backdrop behind those of its strips that stand on this page, `first` to `last`, the first of
/// them at `y`.
void Assembler::addBackdrops(Page& page, const LaidBlock& laid, int first, int last, double y) {
    for (const Backdrop& backdrop : laid.backdrops) {
        double top = y;
        double bottom = y;
        for (int i = first; i <= std::min(last, backdrop.last); ++i) {
            (i < backdrop.first ? top : bottom) += laid.strips.at(i).height;
            if (i < backdrop.first) bottom = top;
        }
        if (bottom <= top) continue;
        Drawing drawing = backdrop.drawing;
        drawing.rect = QRectF(drawing.rect.left(), top - backdrop.overhang, drawing.rect.width(),
                              bottom - top + 2 * backdrop.overhang);
        page.drawings.append(std::move(drawing));
    }
}

/// The digits are set once and put together: a layout for each line number would cost as much as the text.
Run Assembler::numberRun(int number) {
    const FontSpec font{m_pages.profile.family, numberSize, false, false};
    if (m_digitWidths.isEmpty())
        for (int digit = 0; digit < 10; ++digit)
            m_digitWidths.append(widthOf(m_labels.setLabel(QString::number(digit), font, 100, numberColour)));
    Run run;
    run.text = QString::number(number);
    run.font = font;
    run.colour = numberColour;
    run.origin = Origin::Generated;
    for (const QChar digit : run.text) run.width += m_digitWidths.at(digit.digitValue());
    run.x = m_pages.profile.marginLeft - numberGap - run.width;
    return run;
}

void Assembler::addLineNumbers(Page& page) {
    QMap<int, Line> numbers;
    for (const Line& line : page.lines) {
        if (line.number == 0 || numbers.contains(line.number)) continue;
        Line number;
        number.top = line.top;
        number.height = line.height;
        number.baseline = line.baseline;
        number.number = line.number;
        number.artifact = Artifact::LineNumber;
        number.runs = {numberRun(line.number)};
        numbers.insert(line.number, std::move(number));
    }
    page.lines.append(numbers.values());
}

void Assembler::addFooter(Page& page, int count) {
    const FontSpec font{m_pages.profile.family, footerSize, false, false};
    const PageWords words(m_document.meta.language);
    const double width = m_pages.profile.textWidth();
    const double left = m_pages.profile.marginLeft;
    const auto label = [&](const QString& text, double room) {
        return m_labels.setLabel(text, font, std::max(0.0, room), footerColour);
    };

    const QList<Run> number = label(words.pageOf(page.label, count), width / 4);
    const double side = widthOf(number) + 12;
    const QList<Run> secret = label(m_document.meta.confidentiality.trimmed(), width - 2 * side);
    QString name = m_pages.info.title;
    if (m_pages.info.draft > 0) {
        const QString draft = words.draft(m_pages.info.draft);
        name = name.isEmpty() ? draft : name + QStringLiteral(" \u00b7 ") + draft;
    }
    const double nameRoom = secret.isEmpty() ? width - side : (width - widthOf(secret)) / 2 - 12;
    addFooterText(page, label(name, nameRoom), left);
    addFooterText(page, secret, left + (width - widthOf(secret)) / 2);
    addFooterText(page, number, left + width - widthOf(number));
}

void Assembler::addFooterText(Page& page, QList<Run> runs, double left) {
    if (runs.isEmpty()) return;
    shift(runs, left);
    Line line;
    line.artifact = Artifact::Footer;
    line.height = footerSize * 1.25;
    line.baseline = m_pages.profile.height - m_pages.profile.marginBottom / 2;
    line.top = line.baseline - footerSize;
    line.runs = std::move(runs);
    page.lines.append(std::move(line));
}

} // namespace backcast
