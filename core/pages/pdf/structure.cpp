// SPDX-License-Identifier: MIT
#include "core/pages/pdf/structure.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast::pdf {

namespace {

constexpr qsizetype longestAlt = 400;

QByteArray typeOf(const Element& element) {
    switch (element.tag) {
    case Tag::Part:
        return "Part";
    case Tag::Heading:
        return "H" + QByteArray::number(std::clamp(element.level, 1, 6));
    case Tag::List:
        return "L";
    case Tag::ListItem:
        return "LI";
    case Tag::Quote:
        return "BlockQuote";
    case Tag::Table:
        return "Table";
    case Tag::Row:
        return "TR";
    case Tag::HeaderCell:
        return "TH";
    case Tag::Cell:
        return "TD";
    case Tag::Figure:
        return "Figure";
    case Tag::Caption:
        return "Caption";
    case Tag::Contents:
        return "TOC";
    case Tag::ContentsItem:
        return "TOCI";
    case Tag::Paragraph:
    case Tag::Code:
        break;
    }
    return "P";
}

/// The type of a node inside, which holds what is said; empty: the element's own node does.
QByteArray innerTypeOf(Tag tag) {
    switch (tag) {
    case Tag::ListItem:
        return "LBody";
    case Tag::Quote:
        return "P";
    case Tag::Code:
        return "Code";
    case Tag::ContentsItem:
        return "Reference";
    default:
        return {};
    }
}

/// How a list counts (ISO 32000-1, table 347).
QByteArray numberingOf(const QString& marker) {
    const QChar first = marker.isEmpty() ? QChar() : marker.front();
    QByteArray name = "Disc";
    if (first.isDigit()) name = "Decimal";
    if (first.isLower() && first.isLetter()) name = marker.startsWith(u'i') ? "LowerRoman" : "LowerAlpha";
    if (first.isUpper()) name = marker.startsWith(u'I') ? "UpperRoman" : "UpperAlpha";
    return "<</O /List /ListNumbering /" + name + ">>";
}

} // namespace

Structure::Structure(const Pages& pages, Plan& plan)
    : m_pages(pages)
    , m_plan(plan) {
    add("Document", -1);
    m_outer.reserve(pages.elements.size());
    m_inner.reserve(pages.elements.size());
    for (const Element& element : pages.elements) addElement(element);
    m_labels.fill(-1, pages.elements.size());
    m_words.fill({}, pages.elements.size());
}

int Structure::add(const QByteArray& type, int parent) {
    Node node;
    node.type = type;
    node.parent = parent;
    m_plan.nodes.append(std::move(node));
    m_placed.append(false);
    return int(m_plan.nodes.size()) - 1;
}

void Structure::addElement(const Element& element) {
    const int outer = add(typeOf(element), element.parent < 0 ? 0 : m_inner.at(element.parent));
    if (element.tag == Tag::HeaderCell) m_plan.nodes[outer].attributes = "<</O /Table /Scope /Column>>";
    if (element.tag == Tag::Figure) m_plan.nodes[outer].alt = element.alt.left(longestAlt);
    const QByteArray inner = innerTypeOf(element.tag);
    m_outer.append(outer);
    m_inner.append(inner.isEmpty() ? outer : add(inner, outer));
}

int Structure::labelOf(int element, const QString& marker) {
    int& label = m_labels[element];
    if (label >= 0) return label;
    const int item = m_outer.at(element);
    label = add("Lbl", item);
    m_placed[label] = true;
    m_plan.nodes[item].kids.append({Node::Kid::Kind::Node, 0, label});
    Node& list = m_plan.nodes[m_plan.nodes.at(item).parent];
    if (list.type == "L" && list.attributes.isEmpty()) list.attributes = numberingOf(marker);
    return label;
}

int Structure::addBelow(int element, const QByteArray& type) {
    const int parent = m_inner.at(element);
    const int node = add(type, parent);
    m_placed[node] = true;
    m_plan.nodes[parent].kids.append({Node::Kid::Kind::Node, 0, node});
    return node;
}

void Structure::addSequence(int node, int page, int sequence) {
    m_plan.nodes[node].kids.append({Node::Kid::Kind::Sequence, page, sequence});
}

void Structure::addAnnotation(int node, int annotation) {
    m_plan.nodes[node].kids.append({Node::Kid::Kind::Annotation, 0, annotation});
}

QString Structure::figureWords(int figure) const {
    QString words;
    // What is inside of it follows it in the list.
    for (int i = figure + 1; i < int(m_pages.elements.size()) && m_pages.elements.at(i).parent >= figure; ++i)
        if (m_pages.elements.at(i).parent == figure) words += m_words.at(i) + u' ';
    words = words.simplified();
    return words.isEmpty() ? u"Figure"_s : words.left(longestAlt);
}

void Structure::finish() {
    for (int i = 0; i < int(m_pages.elements.size()); ++i)
        if (m_pages.elements.at(i).tag == Tag::Figure &&
            m_plan.nodes.at(m_outer.at(i)).alt.trimmed().isEmpty())
            m_plan.nodes[m_outer.at(i)].alt = figureWords(i);
    // Children stand behind their parents in the list: from the back, each knows by its turn whether it has
    // content.
    QList<bool> hasContent(m_plan.nodes.size(), false);
    for (qsizetype i = m_plan.nodes.size() - 1; i > 0; --i) {
        if (!hasContent.at(i)) hasContent[i] = !m_plan.nodes.at(i).kids.isEmpty();
        if (hasContent.at(i)) hasContent[m_plan.nodes.at(i).parent] = true;
    }
    for (int i = 1; i < int(m_plan.nodes.size()); ++i)
        if (hasContent.at(i) && !m_placed.at(i))
            m_plan.nodes[m_plan.nodes.at(i).parent].kids.append({Node::Kid::Kind::Node, 0, i});
}

} // namespace backcast::pdf
