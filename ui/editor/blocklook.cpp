// SPDX-License-Identifier: MIT
#include "ui/editor/blocklook.h"

#include "core/checks/answerprompt.h"
#include "core/checks/check.h"
#include "core/document/names.h"
#include "ui/editor/items.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QTextLayout>

#include <cmath>

namespace backcast {

namespace {

/// Texts of this file, for the translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Editor)
};

// Beside the sheets of the parts, in points.
constexpr double deskAbove = 18;
constexpr double sheetGap = 9;
constexpr double sheetTop = 42;
constexpr double sheetBottom = 36;
constexpr double listEndSpace = 6; ///< below a list as below a paragraph

BlockUse blockUse(const Item& item) {
    switch (item.use) {
    case Use::Title:
        return item.place == Place::Release ? BlockUse::ReleaseTitle : BlockUse::PartTitle;
    case Use::Question:
        return BlockUse::FaqQuestion;
    case Use::Answer:
        return BlockUse::Answer;
    case Use::Body:
        break;
    }
    return item.place == Place::Questions ? BlockUse::Answer : BlockUse::Body;
}

bool isListItem(const Item& item) {
    return item.use != Use::Title && item.use != Use::Question &&
           (item.block.kind == kinds::bullet || item.block.kind == kinds::number);
}

/// The counter of lists goes through a part, and through the answer to one question.
bool restartsLists(const Item& item) {
    return item.use == Use::Title || item.use == Use::Question;
}

} // namespace

QString partName(Place place) {
    switch (place) {
    case Place::Release:
        return Say::tr("Press release");
    case Place::CustomerFaq:
        return Say::tr("Customer FAQ");
    case Place::InternalFaq:
        return Say::tr("Internal FAQ");
    case Place::Questions:
        return Say::tr("The five questions");
    case Place::Appendix:
        return Say::tr("Appendix");
    case Place::Unsorted:
        break;
    }
    return Say::tr("Unsorted");
}

QString promptFor(const Item& item, const BlockContext& before, const Document& document) {
    if (item.use == Use::Title) return partName(item.place);
    if (!item.block.kind.isEmpty() || !item.block.label.isEmpty()) return {};
    if (item.use == Use::Question) return rolePrompt(u"question");
    if (item.use == Use::Answer) return before.use == Use::Question ? rolePrompt(u"answer") : QString();
    // A further paragraph of a role that has one is not a role still to be written.
    const bool further = before.use == Use::Body && before.role == item.block.role;
    if (further) return {};
    return item.place == Place::Release ? rolePrompt(item.block.role, document) : rolePrompt(item.block.role);
}

const BlockLook* BlockLook::of(const QTextBlock& block) {
    return static_cast<const BlockLook*>(block.userData());
}

void BlockDresser::dress(QTextBlock block, const BlockContext& before, const Document& document) {
    const Item item = itemOf(block);
    auto look = std::make_unique<BlockLook>();
    look->before = before;
    look->item = item;
    look->item.block.text = {};
    look->headerRows = item.block.table.headerRows;
    look->item.block.table = {};
    look->style = blockStyle(m_geometry.profile, blockUse(item), item.block);
    look->isObject = item.use != Use::Title && item.use != Use::Question && isObjectKind(item.block.kind);
    look->startsRole = before.use != item.use || before.role != item.block.role || item.use == Use::Question;
    look->after = {false,           item.use,         item.place,
                   item.block.role, isListItem(item), look->style.spaceAfter,
                   before.counter};
    if (restartsLists(item)) look->after.counter = {};
    const BlockInput input = inputFor(item, *look, document);
    const LaidBlock laid = m_setter.set(input);
    setSpaces(*look);
    setAbove(*look);
    if (look->isObject)
        setObject(block, *look, laid);
    else
        setText(block, item, *look, laid, document);
    if (!input.imageSize.isEmpty())
        look->images = {{input.image, document.attachments.value(input.image).bytes}};
    look->height = int(std::ceil(look->contentTop + look->contentHeight));
    const int height = look->height;
    block.setUserData(look.release()); // the block owns it
    block.setLineCount(height);        // sums of heights come from Qt's own map of blocks, in O(log n)
}

BlockInput BlockDresser::inputFor(const Item& item, BlockLook& look, const Document& document) {
    BlockInput input;
    input.use = blockUse(item);
    input.block = item.block;
    if (item.use == Use::Title || item.use == Use::Question) input.block.kind.clear();
    // An item still to be written has its numeral before it counts.
    ListCounter counter = look.before.counter;
    input.number = counter.next(item.block);
    if (!item.block.isEmpty() || !item.block.label.isEmpty()) look.after.counter = counter;
    // The page does not print an empty item, but its bullet stands there while it is being written.
    if (isListItem(item) && item.block.isEmpty()) input.block.text = Text(QStringLiteral("x"));
    if (item.block.kind == kinds::figure) addFigure(input, document);
    return input;
}

void BlockDresser::addFigure(BlockInput& input, const Document& document) {
    input.language = document.meta.language;
    QHash<Id, const Visual*> visuals;
    for (const Visual& visual : document.visuals) visuals.insert(visual.id, &visual);
    QSet<Id> shown;
    for (const Met& met : walk(document)) {
        if (!met.block || !visuals.contains(met.block->figure)) continue;
        shown.insert(met.block->figure);
        if (met.block->figure != input.block.figure) continue;
        return showVisual(input, *visuals.value(input.block.figure), int(shown.size()), document, m_images);
    }
}

void BlockDresser::setSpaces(BlockLook& look) const {
    if (look.item.use == Use::Title) {
        look.sheetTop = look.before.first ? m_geometry.px(deskAbove) : m_geometry.px(sheetBottom + sheetGap);
        look.sheetTop = std::round(look.sheetTop);
        look.aboveTop = look.sheetTop + m_geometry.px(sheetTop);
        return;
    }
    // As on paper: what stands below the block before and above this one are added, and a list ends like a
    // paragraph.
    const bool endsList = look.before.inList && !look.after.inList;
    const double space = endsList ? std::max(look.before.spaceAfter, listEndSpace) : look.before.spaceAfter;
    look.aboveTop = m_geometry.px(space + look.style.spaceBefore);
}

void BlockDresser::setAbove(BlockLook& look) {
    look.contentTop = look.aboveTop;
    QString heading = Text::sanitised(look.item.block.heading);
    BlockUse use = look.item.use == Use::Question ? BlockUse::GroupTitle : BlockUse::BlockHeading;
    if (look.item.place == Place::Questions && look.item.use == Use::Body && look.startsRole &&
        heading.isEmpty()) {
        heading = questionText(look.item.block.role);
        use = BlockUse::FaqQuestion;
    }
    if (heading.trimmed().isEmpty()) return;
    ParagraphFrame frame;
    frame.style = blockStyle(m_geometry.profile, use);
    frame.left = m_geometry.profile.marginLeft;
    frame.width = m_geometry.profile.textWidth();
    look.above = stackOf(m_setter.paragraphs().set({{Text(heading), Origin::Heading, {}}}, frame), m_colours);
    look.aboveTop += m_geometry.px(frame.style.spaceBefore);
    look.contentTop = look.aboveTop + m_geometry.px(look.above.height + frame.style.spaceAfter);
}

void BlockDresser::setObject(const QTextBlock& block, BlockLook& look, const LaidBlock& laid) {
    look.content = stackOf(laid, m_colours);
    look.cells = laid.cells;
    look.contentHeight = m_geometry.px(std::max(look.content.height, look.style.lineHeight));
    // The cursor stands before or behind the whole of it.
    QTextLayout* layout = block.layout();
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_geometry.columnWidth() + 1);
        line.setPosition({0, look.contentTop});
    }
    layout->endLayout();
}

void BlockDresser::setGhost(BlockLook& look, const Document& document) {
    const QString prompt = promptFor(look.item, look.before, document);
    if (prompt.isEmpty()) return;
    ParagraphFrame frame;
    frame.style = look.style;
    frame.style.italic = look.item.use != Use::Title;
    frame.style.bold = look.item.use == Use::Title && look.style.bold;
    frame.left = m_geometry.profile.marginLeft + look.style.indent;
    frame.width = m_geometry.profile.textWidth() - look.style.indent;
    look.content =
        stackOf(m_setter.paragraphs().set({{Text(prompt), Origin::Generated, {}}}, frame), m_colours);
    setColour(look.content, m_colours.ghost);
    look.contentHeight = std::max(look.contentHeight, m_geometry.px(look.content.height));
    look.isGhost = true;
}

const QFont& BlockDresser::viewFont(const FontSpec& spec) {
    for (const auto& [known, font] : m_viewFonts)
        if (known == spec) return font;
    QFont font = pageFont(spec, m_geometry.scale);
    // Qt sets text in whole pixel sizes only. The advance widths get the size that is meant, or a line would
    // be wider or narrower than the column at some zooms.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.0 * m_geometry.px(spec.size) / font.pixelSize());
    m_viewFonts.append({spec, font});
    return m_viewFonts.last().second;
}

} // namespace backcast
