// SPDX-License-Identifier: MIT
#include "core/layout/htmlstructure.h"

#include "core/layout/htmltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int document = -1;

const char* nameOf(Matter matter) {
    switch (matter) {
    case Matter::Text:
        break;
    case Matter::Contents:
        return "contents";
    case Matter::Changes:
        return "changes";
    case Matter::Links:
        return "links";
    case Matter::Comments:
        return "comments";
    }
    return "text";
}

/// "h2"; deeper headings than HTML has are said with a role.
QByteArray headingOf(int level, bool isPlain) {
    const int depth = std::max(1, level);
    if (isPlain && depth <= 6) return 'h' + QByteArray::number(depth);
    return "div role=\"heading\"" + htmlAttribute("aria-level", depth);
}

HtmlTags tagsFrom(const QByteArray& opening) {
    const qsizetype space = opening.indexOf(' ');
    return {'<' + opening + '>', "</" + (space < 0 ? opening : opening.left(space)) + '>'};
}

} // namespace

HtmlStructure::HtmlStructure(const Pages& pages)
    : m_pages(pages)
    , m_parents(size_t(pages.elements.size()), document)
    , m_children(size_t(pages.elements.size()))
    , m_isOrdered(size_t(pages.elements.size()), false) {
    for (int i = 0; i < int(pages.elements.size()); ++i) {
        const int parent = pages.elements.at(i).parent;
        if (parent < 0 || parent >= i) continue;
        m_parents.at(size_t(i)) = parent;
        m_children.at(size_t(parent)).push_back(i);
    }
    readMarkers();
    readAnchors();
}

bool HtmlStructure::isText(const Line& line) const {
    return isElement(line.element) && line.artifact == Artifact::None;
}

bool HtmlStructure::isPicture(const Drawing& drawing) const {
    return drawing.kind == Drawing::Kind::Image && drawing.artifact == Artifact::None &&
           isElement(drawing.element);
}

Id HtmlStructure::blockOf(const Line& line) const {
    if (isElement(line.element) && !m_pages.elements.at(line.element).block.isEmpty())
        return m_pages.elements.at(line.element).block;
    for (const Run& run : line.runs)
        if (!run.block.isEmpty()) return run.block;
    return {};
}

/// A list is ordered where its first item has a numeral or a letter, not a bullet.
void HtmlStructure::readMarkers() {
    std::vector<bool> isKnown(m_isOrdered.size(), false);
    for (const Page& page : m_pages.pages) {
        for (const Line& line : page.lines) {
            if (!isText(line) || line.runs.isEmpty()) continue;
            const int list = m_parents.at(size_t(line.element));
            if (list == document || isKnown.at(size_t(list))) continue;
            const Run& marker = line.runs.constFirst();
            isKnown.at(size_t(list)) = true;
            m_isOrdered.at(size_t(list)) = marker.origin == Origin::Generated &&
                                           std::any_of(marker.text.begin(), marker.text.end(),
                                                       [](QChar c) { return c.isLetterOrNumber(); });
        }
    }
}

void HtmlStructure::readAnchors() {
    for (const Page& page : m_pages.pages)
        for (const Line& line : page.lines)
            if (const Id block = blockOf(line);
                isText(line) && !block.isEmpty() && !m_anchors.contains(block))
                m_anchors.insert(block, &line);
    for (const Page& page : m_pages.pages)
        for (const Drawing& drawing : page.drawings)
            if (isPicture(drawing) && !drawing.block.isEmpty() && !m_anchors.contains(drawing.block))
                m_anchors.insert(drawing.block, &drawing);
}

Id HtmlStructure::anchorOf(const Line& line) const {
    const Id block = blockOf(line);
    return m_anchors.value(block) == &line ? block : Id();
}

Id HtmlStructure::anchorOf(const Drawing& drawing) const {
    return m_anchors.value(drawing.block) == &drawing ? drawing.block : Id();
}

std::vector<HtmlNode> HtmlStructure::nodesOf(const Page& page) const {
    QHash<int, int> nodeOf; // by element; first only which elements there are
    const auto meet = [&](int element) {
        for (int i = element; i != document && !nodeOf.contains(i); i = m_parents.at(size_t(i)))
            nodeOf.insert(i, 0);
    };
    for (const Line& line : page.lines)
        if (isText(line)) meet(line.element);
    for (const Drawing& drawing : page.drawings)
        if (isPicture(drawing)) meet(drawing.element);
    for (const int element : nodeOf.keys())
        if (m_pages.elements.at(element).tag == Tag::Row)
            for (const int cell : m_children.at(size_t(element))) meet(cell);

    QList<int> elements = nodeOf.keys();
    std::sort(elements.begin(), elements.end());
    std::vector<HtmlNode> nodes(size_t(elements.size()) + 1);
    nodeOf.insert(document, 0);
    for (int i = 0; i < int(elements.size()); ++i) {
        const int element = elements.at(i);
        nodeOf.insert(element, i + 1);
        nodes.at(size_t(i) + 1).element = element;
        nodes.at(size_t(nodeOf.value(m_parents.at(size_t(element))))).children.push_back(i + 1);
    }
    for (qsizetype i = 0; i < page.lines.size(); ++i)
        if (isText(page.lines.at(i)))
            nodes.at(size_t(nodeOf.value(page.lines.at(i).element))).lines.append(i);
    for (qsizetype i = 0; i < page.drawings.size(); ++i)
        if (isPicture(page.drawings.at(i)))
            nodes.at(size_t(nodeOf.value(page.drawings.at(i).element))).pictures.append(i);
    return nodes;
}

bool HtmlStructure::isIn(const Element& element, Tag tag) const {
    const auto index = size_t(&element - m_pages.elements.constData());
    const int parent = m_parents.at(index);
    return parent != document && m_pages.elements.at(parent).tag == tag;
}

/// The element's name with its role. A browser closes a paragraph or heading where another block begins in
/// it, so those are paragraphs and headings by role where something stands in them.
QByteArray HtmlStructure::nameOf(const HtmlNode& node) const {
    const Element& element = m_pages.elements.at(node.element);
    const bool isPlain = node.children.empty();
    switch (element.tag) {
    case Tag::Part:
        return "section";
    case Tag::Heading:
        return headingOf(element.level, isPlain);
    case Tag::Paragraph:
        return isPlain ? "p" : "div role=\"paragraph\"";
    case Tag::List:
        return m_isOrdered.at(size_t(node.element)) ? "ol" : "ul";
    case Tag::ListItem:
        return isIn(element, Tag::List) ? "li" : "div role=\"listitem\"";
    case Tag::Quote:
        return "blockquote";
    case Tag::Code:
        return isPlain ? "pre" : "div role=\"code\"";
    case Tag::Table:
        return "div role=\"table\"";
    case Tag::Row:
        return "div role=\"row\"";
    case Tag::HeaderCell:
        return "div role=\"columnheader\"";
    case Tag::Cell:
        return "div role=\"cell\"";
    case Tag::Figure:
        return "figure";
    case Tag::Caption:
        return isIn(element, Tag::Figure) ? "figcaption" : isPlain ? "p" : "div role=\"paragraph\"";
    case Tag::Contents:
        return "nav";
    case Tag::ContentsItem:
        return isIn(element, Tag::Contents) ? "li" : "div role=\"listitem\"";
    }
    return "div";
}

HtmlTags HtmlStructure::tagsOf(const HtmlNode& node) const {
    const Element& element = m_pages.elements.at(node.element);
    QByteArray opening = nameOf(node);
    if (element.tag == Tag::Part) opening += htmlAttribute("data-part", placeName(element.place));
    if (element.tag == Tag::Part && element.matter != Matter::Text)
        opening += htmlAttribute("data-matter", QString::fromLatin1(backcast::nameOf(element.matter)));
    if (!element.block.isEmpty()) opening += htmlAttribute("data-block", element.block);
    if (!element.row.isEmpty()) opening += htmlAttribute("data-row", element.row);
    if (element.column >= 0) opening += htmlAttribute("data-column", element.column);
    if (element.tag == Tag::Figure && !element.alt.isEmpty())
        opening += htmlAttribute("aria-label", element.alt);
    HtmlTags tags = tagsFrom(opening);
    if (element.tag == Tag::Contents) tags = {tags.open + "<ol>", "</ol>" + tags.close};
    if (tags.close == "</pre>") tags = {tags.open + "<code>", "</code>" + tags.close};
    // Only items may stand in a list: a list of a deeper level without an item above it gets one.
    const bool needsItem = (isIn(element, Tag::List) && element.tag != Tag::ListItem) ||
                           (isIn(element, Tag::Contents) && element.tag != Tag::ContentsItem);
    if (needsItem) tags = {"<li>" + tags.open, tags.close + "</li>"};
    return tags;
}

} // namespace backcast
