// SPDX-License-Identifier: MIT
#include "core/pages/assembler.h"

#include "core/document/names.h"
#include "core/pages/elementtree.h"

#include <algorithm>
#include <cmath>

namespace backcast {

namespace {

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

QString roman(int number) {
    constexpr std::pair<int, const char16_t*> steps[] = {
        {1000, u"m"}, {900, u"cm"}, {500, u"d"}, {400, u"cd"}, {100, u"c"}, {90, u"xc"}, {50, u"l"},
        {40, u"xl"},  {10, u"x"},   {9, u"ix"},  {5, u"v"},    {4, u"iv"},  {1, u"i"}};
    QString text;
    for (const auto& [value, letters] : steps)
        for (; number >= value; number -= value) text += QStringView(letters);
    return text;
}

} // namespace

const Pages& Assembler::assemble(QList<SetEntry> entries, const Document& document,
                                 const PageOptions& options, const QHash<QString, int>& linkNumbers) {
    const Setting setting{infoOf(document), document.meta.confidentiality, options, linkNumbers};
    if (!(setting == m_setting)) m_made.clear();
    m_setting = setting;
    m_lineNumbers = options.lineNumbers.value_or(m_profile.lineNumbers);
    ElementTree tree(entries);
    const QList<Slot> slotList = slotsOf(entries);
    const QList<PageSlots> extents = breakIntoPages(entries, slotList, m_profile.textHeight());

    QList<Make> makes;
    makes.reserve(extents.size() + 1);
    for (const PageSlots& extent : extents) makes.append(makeOf(entries, slotList, extent, tree.bases()));
    if (makes.isEmpty()) makes.append(Make());
    label(entries, slotList, extents, makes);

    m_made.resize(makes.size());
    m_pages.pages.clear();
    m_lastNumber = 0;
    for (qsizetype i = 0; i < makes.size(); ++i) {
        makes[i].firstNumber = m_lineNumbers == LineNumbers::PerPage ? 0 : m_lastNumber;
        if (m_made.at(i).page.number == 0 || !(m_made.at(i).make == makes.at(i)))
            m_made[i] = made(makes.at(i));
        m_lastNumber = m_made.at(i).lastNumber;
        m_pages.pages.append(m_made.at(i).page);
    }
    m_pages.profile = m_profile;
    m_pages.info = setting.info;
    m_pages.elements = tree.takeElements();
    m_pages.images.clear();
    for (const SetEntry& entry : entries)
        if (!entry.entry.isLeftOut && !entry.entry.input.imageSize.isEmpty())
            m_pages.images.insert(entry.entry.input.image,
                                  document.attachments.value(entry.entry.input.image).bytes);
    m_entries = std::move(entries);
    return m_pages;
}

Assembler::Make Assembler::makeOf(const QList<SetEntry>& entries, const QList<Slot>& slotList,
                                  const PageSlots& extent, const QList<int>& bases) const {
    Make make;
    make.parts.reserve(extent.last - extent.first);
    for (qsizetype i = extent.first; i < extent.last; ++i) {
        const Slot& slot = slotList.at(i);
        const SetEntry& entry = entries.at(slot.entry);
        Make::Part part;
        part.laid = entry.laid.get();
        part.strip = slot.strip;
        part.base = bases.at(slot.entry);
        part.gap = i > extent.first ? slot.gap : 0;
        part.isNumbered =
            m_lineNumbers != LineNumbers::None && entry.laid->numbered && entry.entry.matter == Matter::Text;
        part.linesBefore = m_lineNumbers == LineNumbers::Continuous ? slot.linesBefore : 0;
        make.isText = entry.entry.matter == Matter::Text;
        make.parts.append(part);
    }
    if (extent.repeatedHeader >= 0) make.repeatedHeader = entries.at(extent.repeatedHeader).laid.get();
    return make;
}

namespace {

bool isInFront(Matter matter) {
    return matter == Matter::Contents || matter == Matter::Changes;
}

} // namespace

/// Pages in front of the document have roman numbers, so that page 1 stays page 1.
void Assembler::label(const QList<SetEntry>& entries, const QList<Slot>& slotList,
                      const QList<PageSlots>& extents, QList<Make>& makes) const {
    int front = 0;
    for (const PageSlots& extent : extents)
        if (isInFront(entries.at(slotList.at(extent.first).entry).entry.matter)) ++front;
    for (int i = 0; i < int(makes.size()); ++i) {
        makes[i].number = i + 1;
        makes[i].count = int(makes.size()) - front;
        makes[i].label = i < front ? roman(i + 1) : QString::number(i + 1 - front);
    }
}

Assembler::Made Assembler::made(const Make& make) {
    Made made;
    made.make = make;
    Page& page = made.page;
    page.number = make.number;
    page.label = make.label;
    m_lastNumber = make.firstNumber;
    double y = m_profile.marginTop;
    if (make.repeatedHeader) y = addRepeatedHeader(page, *make.repeatedHeader, y);
    for (qsizetype i = 0; i < make.parts.size(); ++i) {
        const Make::Part& part = make.parts.at(i);
        y += part.gap;
        m_lastNumber += part.linesBefore;
        if (i == 0 || make.parts.at(i - 1).laid != part.laid) {
            qsizetype end = i;
            while (end < make.parts.size() && make.parts.at(end).laid == part.laid) ++end;
            addBackdrops(page, *part.laid, part.strip, make.parts.at(end - 1).strip, y);
        }
        addStrip(page, part, y);
        y += part.laid->strips.at(part.strip).height;
    }
    made.lastNumber = m_lastNumber;
    m_furniture.addLineNumbers(page);
    if (make.isText && !m_setting.linkNumbers.isEmpty())
        m_furniture.addLinkNumbers(page, m_setting.linkNumbers);
    m_furniture.addFooter(page, make.count, m_setting.info, m_setting.confidentiality, m_setting.options);
    return made;
}

double Assembler::addRepeatedHeader(Page& page, const LaidBlock& laid, double y) const {
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

void Assembler::addStrip(Page& page, const Make::Part& part, double y) {
    const Strip& strip = part.laid->strips.at(part.strip);
    // Cells stand side by side, cell after cell: lines on one height share a number, and numbers grow
    // downwards.
    const QList<double> tops = strip.tops();
    for (Line line : strip.lines) {
        if (part.isNumbered)
            line.number = m_lastNumber + 1 + int(std::count_if(tops.begin(), tops.end(), [&](double top) {
                              return top < line.top - 0.01;
                          }));
        line.top += y;
        line.baseline += y;
        line.element += part.base;
        page.lines.append(std::move(line));
    }
    if (part.isNumbered) m_lastNumber += int(tops.size());
    for (Drawing drawing : strip.drawings) addDrawing(page, std::move(drawing), part.base, y);
}

void Assembler::addDrawing(Page& page, Drawing drawing, int base, double y) {
    drawing.rect.translate(0, y);
    for (PathStep& step : drawing.path)
        for (QPointF* point : {&step.point, &step.control1, &step.control2}) point->ry() += y;
    if (base < 0) drawing.element = -1;
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

} // namespace backcast
