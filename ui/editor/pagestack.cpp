// SPDX-License-Identifier: MIT
#include "ui/editor/pagestack.h"

namespace backcast {

namespace {

void add(PageStack& stack, Line line, double y, const EditorColours& colours) {
    line.top += y;
    line.baseline += y;
    for (Run& run : line.runs)
        run.colour = run.link.isEmpty() ? colours.onPaper(run.colour) : colours.accent.rgb() & 0xFFFFFFU;
    stack.page.lines.append(std::move(line));
}

void add(PageStack& stack, Drawing drawing, double y, const EditorColours& colours) {
    drawing.rect.translate(0, y);
    for (PathStep& step : drawing.path)
        for (QPointF* point : {&step.point, &step.control1, &step.control2}) point->ry() += y;
    drawing.colour = colours.onPaper(drawing.colour);
    stack.page.drawings.append(std::move(drawing));
}

void addBackdrops(PageStack& stack, const LaidBlock& laid, const EditorColours& colours) {
    QList<double> tops{0};
    for (const Strip& strip : laid.strips) tops.append(tops.last() + strip.height);
    for (const Backdrop& backdrop : laid.backdrops) {
        Drawing drawing = backdrop.drawing;
        drawing.rect.setTop(tops.at(backdrop.first) - backdrop.overhang);
        drawing.rect.setBottom(tops.at(backdrop.last + 1) + backdrop.overhang);
        add(stack, drawing, 0, colours);
    }
}

} // namespace

PageStack stackOf(const LaidBlock& laid, const EditorColours& colours) {
    PageStack stack;
    addBackdrops(stack, laid, colours);
    for (const Strip& strip : laid.strips) {
        for (const Line& line : strip.lines) add(stack, line, stack.height, colours);
        for (const Drawing& drawing : strip.drawings) add(stack, drawing, stack.height, colours);
        stack.height += strip.height;
    }
    return stack;
}

PageStack stackOf(const QList<Line>& lines, const EditorColours& colours) {
    PageStack stack;
    for (const Line& line : lines) {
        add(stack, line, 0, colours);
        stack.height = std::max(stack.height, line.bottom());
    }
    return stack;
}

void removeText(PageStack& stack) {
    for (Line& line : stack.page.lines)
        line.runs.removeIf([](const Run& run) { return run.origin == Origin::Text; });
    stack.page.lines.removeIf([](const Line& line) { return line.runs.isEmpty(); });
}

void setColour(PageStack& stack, const QColor& colour) {
    for (Line& line : stack.page.lines)
        for (Run& run : line.runs) run.colour = colour.rgb() & 0xFFFFFFU;
}

} // namespace backcast
