// SPDX-License-Identifier: MIT
#include "core/layout/style.h"

#include "core/document/names.h"

#include <algorithm>
#include <cmath>

namespace backcast {

namespace {

/// A face's ascent, and the distance of lines that are set solid, in shares of the size: single spacing, as
/// Word sets the face with the same metrics.
struct Metrics {
    double ascent = 0.9521;
    double singleSpacing = 1.2207;
};

Metrics metricsOf(const QString& family) {
    if (family == u"Liberation Sans") return {0.9053, 1.1494};
    if (family == u"Liberation Serif") return {0.8911, 1.1494};
    return {};
}

constexpr quint32 quiet = 0x595959; // 7:1 on white

/// Baselines stand a quarter of a point apart from each other or a multiple of it.
double toQuarter(double points) {
    return std::round(points * 4.0) / 4.0;
}

/// Sets the size, and the lines that go with it.
void setSize(BlockStyle& style, const PageProfile& profile, double size) {
    const Metrics metrics = metricsOf(profile.family);
    style.size = size;
    style.lineHeight = toQuarter(size * metrics.singleSpacing);
    style.baseline = size * metrics.ascent + (style.lineHeight - size * metrics.singleSpacing) / 2.0;
}

BlockStyle body(const PageProfile& profile) {
    BlockStyle style;
    setSize(style, profile, profile.bodySize);
    return style;
}

void setHeading(BlockStyle& style, const PageProfile& profile, double size, double before, double after) {
    setSize(style, profile, size);
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

void setSmall(BlockStyle& style, const PageProfile& profile, double size) {
    setSize(style, profile, size);
    style.spaceAfter = 3;
}

} // namespace

QString monospaceFamily() {
    return QStringLiteral("Liberation Mono");
}

BlockStyle blockStyle(const PageProfile& profile, BlockUse use) {
    BlockStyle style = body(profile);
    switch (use) {
    case BlockUse::PartTitle:
        setHeading(style, profile, profile.bodySize + 3, profile.partsBeginPages ? 0 : 18, 8);
        style.numbered = false;
        break;
    case BlockUse::GroupTitle:
        setHeading(style, profile, profile.bodySize + 1, 8, 4);
        style.italic = true;
        break;
    case BlockUse::ReleaseTitle:
        setHeading(style, profile, profile.bodySize - 1, 0, 6);
        style.bold = false;
        style.numbered = false;
        style.colour = quiet;
        break;
    case BlockUse::FaqQuestion:
    case BlockUse::BlockHeading:
        setHeading(style, profile, profile.bodySize, 6, 2);
        break;
    case BlockUse::FigureTitle:
        setSmall(style, profile, profile.bodySize);
        style.bold = true;
        break;
    case BlockUse::FigureText:
        setSmall(style, profile, profile.bodySize - 1);
        break;
    case BlockUse::Caption:
        setSmall(style, profile, profile.bodySize - 1);
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
        setHeading(style, profile,
                   profile.bodySize + (block.level == 1   ? 3
                                       : block.level == 2 ? 2
                                                          : 1),
                   8, 4);
    } else if (block.kind == kinds::bullet || block.kind == kinds::number) {
        setListItem(style, std::max(1, block.level));
    } else if (block.kind == kinds::quote) {
        style.indent = 18;
        style.italic = true;
    } else if (block.kind == kinds::code) {
        style.monospace = true;
        setSize(style, profile, profile.bodySize - 1.5);
        style.indent = 10;
        style.spaceBefore = 4;
        style.spaceAfter = 10;
    } else if (block.kind == kinds::table) {
        setSize(style, profile, profile.bodySize - 1);
        style.spaceBefore = 3;
        style.spaceAfter = 12;
    } else if (block.kind == kinds::figure) {
        style.spaceBefore = 6;
        style.spaceAfter = 12;
    } else if (use == BlockUse::Body && block.role == roles::headline) {
        setHeading(style, profile, profile.bodySize + 5, 0, 4);
    } else if (use == BlockUse::Body && block.role == roles::subheading) {
        setSize(style, profile, profile.bodySize + 1.5);
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

} // namespace backcast
