// SPDX-License-Identifier: MIT
#include "core/pages/blocksetter.h"

#include "core/document/names.h"
#include "core/layout/listmarkers.h"

#include <algorithm>
#include <cmath>

namespace backcast {

namespace {

constexpr double markerGap = 5; ///< between a numeral and the text, in points
constexpr quint32 barColour = 0xBDBDBD;
constexpr quint32 ruleColour = 0x8C8C8C;
constexpr quint32 codeGround = 0xF4F4F2;

Tag tagOf(const BlockInput& input) {
    if (input.headingLevel > 0) return Tag::Heading;
    if (input.block.kind == kinds::quote) return Tag::Quote;
    if (input.block.kind == kinds::code) return Tag::Code;
    if (input.block.kind == kinds::bullet || input.block.kind == kinds::number) return Tag::ListItem;
    return Tag::Paragraph;
}

/// The label, run in before the text, and the text.
QList<Piece> piecesOf(const BlockInput& input) {
    const Block& block = input.block;
    QList<Piece> pieces;
    if (const QString label = Text::sanitised(block.label); !label.isEmpty()) {
        Text bold;
        bold.append(label, Style::Strong);
        pieces.append({bold, Origin::Label, block.id});
        if (!block.text.isEmpty() && !label.back().isSpace())
            pieces.append({Text(QStringLiteral(" ")), Origin::Generated, {}});
    }
    pieces.append({block.text, input.origin, block.id});
    return pieces;
}

bool isBlank(const QList<Piece>& pieces) {
    return std::all_of(pieces.begin(), pieces.end(), [](const Piece& piece) { return piece.text.isBlank(); });
}

/// Puts the bullet or numeral before the first line and returns how much further to the right the text must
/// begin, where it is wider than its place.
double markerExcess(const QList<Run>& marker, const BlockInput& input, const BlockStyle& style) {
    if (input.block.kind != kinds::number) return 0;
    return std::max(0.0, widthOf(marker) + markerGap - style.indent);
}

void placeMarker(QList<Run>& marker, const BlockInput& input, const BlockStyle& style, double textLeft) {
    // Bullets stand flush left, numerals flush right, so that 9 and 10 end at the same place.
    const bool numbered = input.block.kind == kinds::number;
    shift(marker, numbered ? textLeft - markerGap - widthOf(marker) : textLeft - style.hanging);
    for (Run& run : marker) run.block = input.block.id;
}

Backdrop barFor(const LaidBlock& laid, qsizetype first, double left) {
    Backdrop bar;
    bar.first = int(first);
    bar.last = int(laid.strips.size()) - 1;
    bar.drawing.kind = Drawing::Kind::Fill;
    bar.drawing.colour = barColour;
    bar.drawing.rect = QRectF(left, 0, 1.5, 0);
    bar.drawing.artifact = Artifact::Decoration;
    return bar;
}

Backdrop groundFor(const LaidBlock& laid, qsizetype first, double left, double width) {
    Backdrop ground = barFor(laid, first, left);
    ground.drawing.rect.setWidth(width);
    ground.drawing.colour = codeGround;
    ground.overhang = 3;
    return ground;
}

} // namespace

QList<double> Strip::tops() const {
    if (lines.size() == 1) return {lines.first().top};
    QList<double> tops;
    for (const Line& line : lines)
        if (std::none_of(tops.begin(), tops.end(),
                         [&](double top) { return std::abs(top - line.top) < 0.01; }))
            tops.append(line.top);
    std::sort(tops.begin(), tops.end());
    return tops;
}

Strip stripOf(Line line) {
    Strip strip;
    strip.height = line.height;
    line.baseline -= line.top;
    line.top = 0;
    strip.lines.append(std::move(line));
    return strip;
}

void keepWidows(QList<Strip>& strips, qsizetype first, qsizetype count) {
    for (qsizetype i = 1; i < count; ++i)
        if (i < 2 || count - i < 2) strips[first + i].before = Break::Forbidden;
}

LaidBlock BlockSetter::set(const BlockInput& input) {
    LaidBlock laid;
    const BlockStyle style = blockStyle(profile(), input.use, input.block);
    laid.spaceBefore = style.spaceBefore;
    laid.spaceAfter = style.spaceAfter;
    laid.keepWithNext = style.keepWithNext;
    laid.numbered = style.numbered;
    setText(laid, input, style);
    // Words that an odd block has beside its content are printed as well: nothing that was written is left
    // out.
    if (!input.block.table.rows.isEmpty()) setTable(laid, input, style, m_paragraphs);
    if (!input.block.figure.isEmpty() || !input.visual.id.isEmpty()) setFigure(laid, input, m_paragraphs);
    if (input.block.kind == kinds::rule) setRule(laid, style);
    return laid;
}

void BlockSetter::setText(LaidBlock& laid, const BlockInput& input, const BlockStyle& style) {
    const QList<Piece> pieces = piecesOf(input);
    if (isBlank(pieces)) return;
    Element element;
    element.tag = tagOf(input);
    element.block = input.block.id;
    element.level = element.tag == Tag::Heading ? input.headingLevel : 0;
    ParagraphFrame frame;
    frame.style = style;
    frame.element = laid.add(element);
    const bool isItem = element.tag == Tag::ListItem;
    QList<Run> marker;
    if (isItem) {
        marker = m_paragraphs.setLabel(listMarker(input.block, input.number), fontOf(profile(), style),
                                       profile().textWidth() / 2, style.colour);
    }
    const double indent = style.indent + markerExcess(marker, input, style);
    frame.left = profile().marginLeft + indent;
    frame.width = profile().textWidth() - indent;
    const qsizetype first = laid.strips.size();
    for (Line& line : m_paragraphs.set(pieces, frame)) laid.strips.append(stripOf(std::move(line)));
    if (laid.strips.size() == first) return;
    if (isItem) {
        placeMarker(marker, input, style, frame.left);
        QList<Run>& runs = laid.strips[first].lines[0].runs;
        runs = marker + runs;
    }
    if (element.tag == Tag::Quote) laid.backdrops.append(barFor(laid, first, frame.left - 10));
    if (element.tag == Tag::Code)
        laid.backdrops.append(groundFor(laid, first, profile().marginLeft, profile().textWidth()));
    if (style.keepWithNext) {
        for (qsizetype i = first + 1; i < laid.strips.size(); ++i) laid.strips[i].before = Break::Forbidden;
    } else {
        keepWidows(laid.strips, first, laid.strips.size() - first);
    }
}

void BlockSetter::setRule(LaidBlock& laid, const BlockStyle& style) {
    Strip strip;
    strip.height = style.lineHeight;
    const double y = strip.height / 2;
    strip.drawings.append(straightLine({profile().marginLeft, y},
                                       {profile().marginLeft + profile().textWidth(), y}, 0.5, ruleColour));
    laid.strips.append(strip);
}

} // namespace backcast
