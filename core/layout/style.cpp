// SPDX-License-Identifier: MIT
#include "core/layout/style.h"

#include "core/document/names.h"

#include <algorithm>
#include <cmath>

namespace backcast {

namespace {

// Carlito's ascent and descent (0.952 + 0.269 of the size): single spacing, as Word sets Calibri.
constexpr double ascent = 0.9521;
constexpr double singleSpacing = 1.2207;
constexpr quint32 quiet = 0x595959; // 7:1 on white

/// Baselines stand a quarter of a point apart from each other or a multiple of it.
double toQuarter(double points) {
    return std::round(points * 4.0) / 4.0;
}

double lineHeight(double size) {
    return toQuarter(size * singleSpacing);
}

BlockStyle body(const PageProfile& profile) {
    BlockStyle style;
    style.size = profile.bodySize;
    style.lineHeight = lineHeight(style.size);
    return style;
}

void setHeading(BlockStyle& style, double size, double before, double after) {
    style.size = size;
    style.lineHeight = lineHeight(size);
    style.bold = true;
    style.spaceBefore = before;
    style.spaceAfter = after;
    style.keepWithNext = true;
}

void setListItem(BlockStyle& style, int level) {
    constexpr double step = 18;
    style.indent = step * std::clamp(level, 1, 9);
    style.hanging = 13;
    style.spaceAfter = 3;
}

void setSmall(BlockStyle& style, double size) {
    style.size = size;
    style.lineHeight = lineHeight(size);
    style.spaceAfter = 3;
}

} // namespace

QString monospaceFamily() {
    return QStringLiteral("Liberation Mono");
}

PageProfile pageProfile(const QString& name, const QString& language) {
    PageProfile letter;
    PageProfile a4;
    a4.name = QStringLiteral("a4-11");
    a4.width = 595.276;
    a4.height = 841.89;
    if (name == letter.name) return letter;
    if (name == a4.name) return a4;
    return language.isEmpty() || language.startsWith(u"en") ? letter : a4;
}

BlockStyle blockStyle(const PageProfile& profile, BlockUse use) {
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
    case BlockUse::ReleaseTitle:
        setHeading(style, profile.bodySize - 1, 0, 6);
        style.bold = false;
        style.numbered = false;
        style.colour = quiet;
        break;
    case BlockUse::FaqQuestion:
    case BlockUse::BlockHeading:
        setHeading(style, profile.bodySize, 6, 2);
        break;
    case BlockUse::FigureTitle:
        setSmall(style, profile.bodySize);
        style.bold = true;
        break;
    case BlockUse::FigureText:
        setSmall(style, profile.bodySize - 1);
        break;
    case BlockUse::Caption:
        setSmall(style, profile.bodySize - 1);
        style.italic = true;
        break;
    case BlockUse::Body:
    case BlockUse::Answer:
        break;
    }
    return style;
}

BlockStyle blockStyle(const PageProfile& profile, BlockUse use, const Block& block) {
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
        style.indent = 10;
        style.spaceBefore = 4;
        style.spaceAfter = 10;
    } else if (block.kind == kinds::table) {
        style.size = profile.bodySize - 1;
        style.lineHeight = lineHeight(style.size);
        style.spaceBefore = 3;
        style.spaceAfter = 12;
    } else if (block.kind == kinds::figure) {
        style.spaceBefore = 6;
        style.spaceAfter = 12;
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

FontSpec fontOf(const PageProfile& profile, const BlockStyle& style, Styles marks) {
    FontSpec font;
    font.family = profile.family;
    font.size = style.size;
    font.bold = style.bold || marks.testFlag(Style::Strong);
    font.italic = style.italic != marks.testFlag(Style::Emphasis);
    if (style.monospace || marks.testFlag(Style::Code)) font.family = monospaceFamily();
    if (marks.testFlag(Style::Code) && !style.monospace) font.size = toQuarter(style.size * 0.86);
    return font;
}

double baselineOf(const BlockStyle& style) {
    return style.size * ascent + (style.lineHeight - style.size * singleSpacing) / 2.0;
}

} // namespace backcast
