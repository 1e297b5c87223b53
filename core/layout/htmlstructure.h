// SPDX-License-Identifier: MIT
#pragma once

#include "core/layout/page.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <vector>

namespace backcast {

/// The tags of an element.
struct HtmlTags {
    QByteArray open;
    QByteArray close;
};

/// What of an element stands on one page.
struct HtmlNode {
    int element = -1;
    QList<qsizetype> lines;    ///< its own, as indexes in Page::lines
    QList<qsizetype> pictures; ///< in Page::drawings
    std::vector<int> children; ///< as indexes of nodes
};

/// The structure tree as HTML. Indexes that lead nowhere and parents that come after their children belong to
/// the document itself: values that nobody ought to make do no harm here.
class HtmlStructure {
public:
    explicit HtmlStructure(const Pages& pages);

    /// The nodes of a page, in reading order; the children of the first are the topmost elements. A row that
    /// stands there has all of its cells, also those that are empty.
    [[nodiscard]] std::vector<HtmlNode> nodesOf(const Page& page) const;

    /// The tags of a node of `nodesOf`, which gave `nodes`.
    [[nodiscard]] HtmlTags tagsOf(const HtmlNode& node) const;

    /// Where a block begins: its first line, or the picture of a figure that has none.
    [[nodiscard]] bool hasAnchor(const Id& block) const { return m_anchors.contains(block); }
    /// The block that begins with this line or drawing; empty: none.
    [[nodiscard]] Id anchorOf(const Line& line) const;
    [[nodiscard]] Id anchorOf(const Drawing& drawing) const;

    /// Whether a line belongs to the text, and not to what is printed around it.
    [[nodiscard]] bool isText(const Line& line) const;
    [[nodiscard]] Id blockOf(const Line& line) const;

private:
    [[nodiscard]] bool isElement(int index) const { return index >= 0 && index < m_pages.elements.size(); }
    [[nodiscard]] bool isPicture(const Drawing& drawing) const;
    [[nodiscard]] bool isIn(const Element& element, Tag tag) const;
    [[nodiscard]] QByteArray nameOf(const HtmlNode& node) const;
    void readMarkers();
    void readAnchors();

    const Pages& m_pages;
    std::vector<int> m_parents;               ///< of each element; -1: the document
    std::vector<std::vector<int>> m_children; ///< of each element
    std::vector<bool> m_isOrdered;            ///< lists with numerals
    QHash<Id, const void*> m_anchors;         ///< the line or drawing with which a block begins
};

} // namespace backcast
