// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "ui/editor/blocklook.h"

#include <QTextLayout>
#include <QTextOption>

#include <cmath>

/// The QTextLayouts of blocks of text: where the cursor moves and the input method writes.
namespace backcast {

namespace {

/// What the page's setter says of a line of the block's text.
struct TargetLine {
    double left = 0;  ///< points, from the left edge of the column
    double width = 0; ///< points, white space at the end included; 0: nothing is known
    int start = -1;   ///< offset of its first character; -1: not known, the line is empty
};

bool isText(const Run& run) {
    return run.origin == Origin::Text;
}

/// Lines in front of the text hold nothing but a long label; those for line breaks at its start are empty as
/// well.
qsizetype firstTextLine(const QList<TargetLine>& lines, const QString& text) {
    qsizetype first = 0;
    while (first < lines.size() && lines.at(first).start < 0) ++first;
    qsizetype breaks = 0;
    while (breaks < text.size() && text.at(breaks) == lineBreak) ++breaks;
    return std::max<qsizetype>(0, first - breaks);
}

QList<TargetLine> targetsOf(const LaidBlock& laid, double marginLeft) {
    QList<TargetLine> targets;
    for (const Strip& strip : laid.strips) {
        for (const Line& line : strip.lines) {
            TargetLine target;
            double right = 0;
            for (const Run& run : line.runs) {
                if (!isText(run)) continue;
                if (target.start < 0 || run.x < target.left) target.left = run.x;
                if (target.start < 0 || run.offset < target.start) target.start = run.offset;
                right = std::max(right, run.x + run.width);
            }
            target.width = right - target.left;
            target.left -= marginLeft;
            targets.append(target);
        }
    }
    return targets;
}

/// Where the text begins in an empty block: behind the label.
double labelEnd(const LaidBlock& laid, double otherwise) {
    double end = otherwise;
    if (laid.strips.isEmpty() || laid.strips.first().lines.isEmpty()) return end;
    for (const Run& run : laid.strips.first().lines.first().runs)
        end = std::max(end, run.x + run.width + 2.5);
    return end;
}

/// Ends a line where the page ends it. Fonts have whole pixel sizes on the screen, so the same width would
/// not always do.
void fit(QTextLine& line, double width, int end) {
    double low = 0;
    double high = 0;
    double tried = width + 1;
    double step =
        1 + width * 0.01; // grows: a tab in text from right to left can be far wider than on the page
    for (int round = 0; round < 24; ++round) {
        line.setLineWidth(tried);
        const int reached = line.textStart() + line.textLength();
        if (reached == end) return;
        (reached < end ? low : high) = tried;
        if (low > 0 && high > 0)
            tried = (low + high) / 2;
        else
            tried = std::max(1.0, tried + (high > 0 ? -step : step));
        step *= 2;
    }
}

QTextOption optionFor(double tabStop) {
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(tabStop);
    return option;
}

} // namespace

void BlockDresser::setText(const QTextBlock& block, const Item& item, BlockLook& look, const LaidBlock& laid,
                           const Document& document) {
    QTextLayout* layout = block.layout();
    layout->setTextOption(optionFor(m_geometry.px(look.style.size * 2.4)));
    layout->setFont(viewFont(fontOf(m_geometry.profile, look.style)));
    setFormats(block, item, look.style);
    look.beside = stackOf(laid, m_colours);
    removeText(look.beside);
    const double marginLeft = m_geometry.profile.marginLeft;
    const QList<TargetLine> targets = targetsOf(laid, marginLeft);
    const QString text = block.text();
    const bool composing = !layout->preeditAreaText().isEmpty();
    if (text.isEmpty() || targets.isEmpty() || composing) {
        const bool known = !targets.isEmpty() && targets.first().start >= 0;
        const double left =
            known ? targets.first().left : labelEnd(laid, marginLeft + look.style.indent) - marginLeft;
        setPlain(block, look, m_geometry.px(left));
        if (text.isEmpty() && !composing) setGhost(look, document);
        return;
    }
    const qsizetype first = firstTextLine(targets, text);
    layout->beginLayout();
    int number = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine(), ++number) {
        const TargetLine target = targets.value(first + number);
        const TargetLine next = targets.value(first + number + 1);
        const double width = target.width > 0 ? m_geometry.px(target.width) : m_geometry.columnWidth();
        const qsizetype hardBreak = text.indexOf(lineBreak, line.textStart());
        const qsizetype end = next.start >= 0 ? next.start : hardBreak >= 0 ? hardBreak + 1 : text.size();
        fit(line, width, int(end));
        const double left = target.start >= 0 ? target.left : look.style.indent;
        placeLine(line, m_geometry.px(left), int(first) + number, look);
    }
    layout->endLayout();
    const int lines = std::max(int(targets.size()), int(first) + number);
    look.contentHeight = m_geometry.px(look.style.lineHeight * lines);
}

/// Lines of the column's width: for an empty block, and while an input method composes, which the page knows
/// nothing of.
void BlockDresser::setPlain(const QTextBlock& block, BlockLook& look, double left) {
    QTextLayout* layout = block.layout();
    layout->beginLayout();
    int number = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine(), ++number) {
        line.setLineWidth(std::max(m_geometry.px(36), m_geometry.columnWidth() - left));
        placeLine(line, left, number, look);
    }
    layout->endLayout();
    look.contentHeight = m_geometry.px(look.style.lineHeight * std::max(1, number));
}

void BlockDresser::placeLine(QTextLine line, double x, int number, const BlockLook& look) const {
    const double top = look.contentTop + m_geometry.px(look.style.lineHeight * number);
    const double baseline = std::round(top + m_geometry.px(look.style.baseline));
    line.setPosition({x, baseline - line.ascent()});
}

void BlockDresser::setFormats(const QTextBlock& block, const Item& item, const BlockStyle& style) {
    QTextLayout* layout = block.layout();
    const int preedit = layout->preeditAreaPosition();
    const int preeditLength = int(layout->preeditAreaText().size());
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&](qsizetype start, qsizetype length, Styles marks, const QString& link) {
        const FontSpec wanted = fontOf(m_geometry.profile, style, marks);
        for (const FontRange& range : m_fonts.choose(item.block.text.plain().mid(start, length), wanted)) {
            QTextLayout::FormatRange shown;
            shown.start = int(start + range.start);
            shown.length = int(range.length);
            shown.format.setFont(viewFont(range.font));
            shown.format.setProperty(property::Look, true);
            if (!link.isEmpty()) {
                shown.format.setForeground(m_colours.accent);
                shown.format.setFontUnderline(true);
            }
            if (shown.start >= preedit)
                shown.start += preeditLength;
            else if (shown.start + shown.length > preedit)
                shown.length += preeditLength;
            ranges.append(shown);
        }
    };
    qsizetype at = 0;
    for (const Span& span : item.block.text.spans()) {
        if (item.use == Use::Title) break;
        if (span.start > at) add(at, span.start - at, {}, {});
        add(span.start, span.length, span.styles, span.link);
        at = span.end();
    }
    if (at < item.block.text.size()) add(at, item.block.text.size() - at, {}, {});
    // What an input method has marked in the text that it is composing stays.
    if (preeditLength > 0)
        for (const QTextLayout::FormatRange& range : layout->formats())
            if (!range.format.hasProperty(property::Look)) ranges.append(range);
    layout->setFormats(ranges);
}

} // namespace backcast
