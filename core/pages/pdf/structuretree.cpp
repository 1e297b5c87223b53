// SPDX-License-Identifier: MIT
#include "core/pages/pdf/qpdfobjects.h"

namespace backcast::pdf {

using Object = QPDFObjectHandle;

namespace {

/// Writes the elements of the structure tree, and the parent tree that leads from the marks of a page back to
/// them (ISO 32000-1, 14.7).
class TreeWriter {
public:
    TreeWriter(QPDF& file, const std::vector<Object>& pages, const std::vector<Object>& annotations,
               const Plan& plan)
        : m_file(file)
        , m_pages(pages)
        , m_annotations(annotations)
        , m_plan(plan)
        , m_marks(pages.size())
        , m_annotationParents(annotations.size(), Object::newNull()) {
        for (size_t i = 0; i < pages.size(); ++i)
            m_marks.at(i).assign(size_t(plan.pages.at(int(i)).sequences.size()), Object::newNull());
    }

    void write() {
        Object tree = m_file.makeIndirectObject(Object::newDictionary());
        tree.replaceKey("/Type", Object::newName("/StructTreeRoot"));
        Object document = add(0, tree);
        Object kids = Object::newArray();
        kids.appendItem(document);
        tree.replaceKey("/K", kids);
        tree.replaceKey("/ParentTree", parentTree());
        tree.replaceKey("/ParentTreeNextKey", Object::newInteger(int(m_pages.size() + m_annotations.size())));
        m_file.getRoot().replaceKey("/StructTreeRoot", tree);
        Object marked = Object::newDictionary();
        marked.replaceKey("/Marked", Object::newBool(true));
        m_file.getRoot().replaceKey("/MarkInfo", marked);
    }

private:
    /// Goes as deep as the tree: lists in lists, which the format bounds, are the deepest that we make.
    Object add(int node, const Object& parent) {
        const Node& planned = m_plan.nodes.at(node);
        Object element = m_file.makeIndirectObject(Object::newDictionary());
        element.replaceKey("/Type", Object::newName("/StructElem"));
        element.replaceKey("/S", Object::newName("/" + planned.type.toStdString()));
        element.replaceKey("/P", parent);
        if (!planned.alt.isEmpty()) element.replaceKey("/Alt", textString(planned.alt));
        if (!planned.attributes.isEmpty())
            element.replaceKey("/A", Object::parse(planned.attributes.toStdString()));
        addKids(element, planned);
        return element;
    }

    void addKids(Object element, const Node& planned) {
        Object kids = Object::newArray();
        int page = -1;
        for (const Node::Kid& kid : planned.kids) {
            switch (kid.kind) {
            case Node::Kid::Kind::Node:
                kids.appendItem(add(kid.index, element));
                break;
            case Node::Kid::Kind::Sequence:
                if (page < 0) page = kid.page, element.replaceKey("/Pg", m_pages.at(size_t(page)));
                kids.appendItem(kid.page == page ? Object::newInteger(kid.index) : reference(kid));
                m_marks.at(size_t(kid.page)).at(size_t(kid.index)) = element;
                break;
            case Node::Kid::Kind::Annotation:
                kids.appendItem(annotation(kid.index));
                m_annotationParents.at(size_t(kid.index)) = element;
                break;
            }
        }
        if (kids.getArrayNItems() == 1)
            element.replaceKey("/K", kids.getArrayItem(0));
        else if (kids.getArrayNItems() > 1)
            element.replaceKey("/K", kids);
    }

    /// A mark on another page than the element's first.
    Object reference(const Node::Kid& kid) const {
        Object mark = Object::newDictionary();
        mark.replaceKey("/Type", Object::newName("/MCR"));
        mark.replaceKey("/Pg", m_pages.at(size_t(kid.page)));
        mark.replaceKey("/MCID", Object::newInteger(kid.index));
        return mark;
    }

    Object annotation(int index) const {
        Object object = Object::newDictionary();
        object.replaceKey("/Type", Object::newName("/OBJR"));
        object.replaceKey("/Pg", m_pages.at(size_t(m_plan.annotations.at(index).page)));
        object.replaceKey("/Obj", m_annotations.at(size_t(index)));
        return object;
    }

    Object parentTree() {
        Object numbers = Object::newArray();
        int key = 0;
        for (const std::vector<Object>& marks : m_marks) {
            numbers.appendItem(Object::newInteger(key++));
            numbers.appendItem(m_file.makeIndirectObject(Object::newArray(marks)));
        }
        for (const Object& parent : m_annotationParents) {
            numbers.appendItem(Object::newInteger(key++));
            numbers.appendItem(parent);
        }
        Object tree = Object::newDictionary();
        tree.replaceKey("/Nums", numbers);
        return m_file.makeIndirectObject(tree);
    }

    QPDF& m_file;
    const std::vector<Object>& m_pages;
    const std::vector<Object>& m_annotations;
    const Plan& m_plan;
    std::vector<std::vector<Object>> m_marks;
    std::vector<Object> m_annotationParents;
};

} // namespace

void addStructure(QPDF& file, const std::vector<Object>& pages, const std::vector<Object>& annotations,
                  const Plan& plan) {
    TreeWriter(file, pages, annotations, plan).write();
}

} // namespace backcast::pdf
