// SPDX-License-Identifier: MIT
#include "core/layout/style.h"

#include "core/document/names.h"

#include <algorithm>
#include <cmath>

namespace backcast {

namespace {

// Carlito's ascent and descent (0.952 + 0.269 of the size): single spacing, as Word sets Calibri.
constexpr double singleSpacing = 1.2207;

double lineHeight(double size) { return std::round(size * singleSpacing * 4.0) / 4.0; }

BlockStyle body(const PageProfile& profile)
{
    BlockStyle style;
    style.size = profile.bodySize;
    style.lineHeight = lineHeight(style.size);
    return style;
}

void setHeading(BlockStyle& style, double size, double before, double after)
{
    style.size = size;
    style.lineHeight = lineHeight(size);
    style.bold = true;
    style.spaceBefore = before;
    style.spaceAfter = after;
    style.keepWithNext = true;
}

void setListItem(BlockStyle& style, int level)
{
    constexpr double step = 18;
    style.indent = step * std::clamp(level, 1, 9);
    style.hanging = 13;
    style.spaceAfter = 3;
}

} // namespace

PageProfile pageProfile(const QString& name, const QString& language)
{
    PageProfile letter;
    PageProfile a4;
    a4.name = QStringLiteral("a4-11");
    a4.width = 595.276;
    a4.height = 841.89;
    if (name == letter.name) return letter;
    if (name == a4.name) return a4;
    return language.isEmpty() || language.startsWith(u"en") ? letter : a4;
}

BlockStyle blockStyle(const PageProfile& profile, BlockUse use)
{
    BlockStyle style = body(profile);
    switch (use) {
    case BlockUse::PartTitle:
        setHeading(style, profile.bodySize + 3, 0, 8);
        style.numbered = false;
        break;
    case BlockUse::GroupTitle:
        setHeading(style, profile.bodySize + 1, 8, 4);
        style.italic = true;
        break;
    case BlockUse::FaqQuestion: setHeading(style, profile.bodySize, 6, 2); break;
    case BlockUse::Body:
    case BlockUse::Answer: break;
    }
    return style;
}

BlockStyle blockStyle(const PageProfile& profile, BlockUse use, const Block& block)
{
    BlockStyle style = blockStyle(profile, use);
    if (block.kind == kinds::heading) {
        setHeading(style, profile.bodySize + (block.level == 1 ? 3 : block.level == 2 ? 2 : 1), 8, 4);
    } else if (block.kind == kinds::bullet || block.kind == kinds::number) {
        setListItem(style, std::max(1, block.level));
    } else if (block.kind == kinds::quote) {
        style.indent = 18;
        style.italic = true;
    } else if (block.kind == kinds::code) {
        style.monospace = true;
        style.size = profile.bodySize - 1.5;
        style.lineHeight = lineHeight(style.size);
        style.indent = 12;
    } else if (use == BlockUse::Body && block.role == roles::headline) {
        setHeading(style, profile.bodySize + 5, 0, 4);
    } else if (use == BlockUse::Body && block.role == roles::subheading) {
        style.size = profile.bodySize + 1.5;
        style.lineHeight = lineHeight(style.size);
        style.italic = true;
        style.spaceAfter = 8;
    }
    return style;
}

} // namespace backcast
