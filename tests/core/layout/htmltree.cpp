// SPDX-License-Identifier: MIT
#include "tests/core/layout/htmltree.h"

#include "tests/support/catch.h"

#include <QStringList>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace backcast::test {

QList<HtmlTree> HtmlTree::find(const std::function<bool(const HtmlTree&)>& wanted) const {
    QList<HtmlTree> found;
    if (wanted(*this)) found.append(*this);
    for (const HtmlTree& child : children) found += child.find(wanted);
    return found;
}

QList<HtmlTree> HtmlTree::named(const QString& element) const {
    return find([&](const HtmlTree& tree) { return tree.name == element; });
}

QList<HtmlTree> HtmlTree::ofClass(const QString& className) const {
    return find([&](const HtmlTree& tree) { return tree[u"class"_s].split(u' ').contains(className); });
}

QString HtmlTree::structure() const {
    QStringList inside;
    for (const HtmlTree& child : children)
        if (child[u"class"_s].isEmpty()) inside.append(child.structure());
    const QString shown = attributes.contains(u"role"_s) ? attributes.value(u"role"_s) : name;
    return inside.isEmpty() ? shown : shown + u'(' + inside.join(u' ') + u')';
}

HtmlTree readHtml(const QByteArray& html) {
    QXmlStreamReader reader(html);
    QList<HtmlTree> open{HtmlTree{}};
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            HtmlTree tree;
            tree.name = reader.name().toString();
            for (const QXmlStreamAttribute& attribute : reader.attributes())
                tree.attributes.insert(attribute.name().toString(), attribute.value().toString());
            open.append(tree);
            break;
        }
        case QXmlStreamReader::EndElement: {
            const HtmlTree done = open.takeLast();
            open.last().text += done.text;
            open.last().children.append(done);
            break;
        }
        case QXmlStreamReader::Characters:
            open.last().text += reader.text();
            break;
        default:
            break;
        }
    }
    INFO("line " << reader.lineNumber() << ", column " << reader.columnNumber() << ": "
                 << reader.errorString().toStdString());
    CHECK_FALSE(reader.hasError());
    return open.first().children.value(0);
}

PagesMaker::PagesMaker() {
    page();
}

int PagesMaker::element(Tag tag, int parent, const Id& block) {
    Element element;
    element.tag = tag;
    element.parent = parent;
    element.block = block;
    element.level = tag == Tag::Heading ? 1 : 0;
    pages.elements.append(element);
    return int(pages.elements.size()) - 1;
}

PagesMaker& PagesMaker::page() {
    Page page;
    page.number = int(pages.pages.size()) + 1;
    page.label = QString::number(page.number);
    pages.pages.append(page);
    m_top = 72;
    return *this;
}

Line& PagesMaker::line(int element, const QString& text, const Id& block, int offset) {
    Line line;
    line.top = m_top;
    line.height = 13.5;
    line.baseline = m_top + 10.5;
    line.element = element;
    Run run;
    run.text = text;
    run.font.family = u"Carlito"_s;
    run.x = 72;
    run.width = 5 * double(text.size());
    run.block = block;
    run.offset = offset;
    line.runs.append(run);
    m_top += 13.5;
    pages.pages.last().lines.append(line);
    return pages.pages.last().lines.last();
}

Line& PagesMaker::artifact(Artifact artifact, const QString& text) {
    Line& made = line(-1, text);
    made.artifact = artifact;
    made.runs.first().origin = Origin::Generated;
    return made;
}

} // namespace backcast::test
