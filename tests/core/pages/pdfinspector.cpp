// SPDX-License-Identifier: MIT
#include "tests/core/pages/pdfinspector.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageLabelDocumentHelper.hh>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace backcast::test {

namespace {

using Object = QPDFObjectHandle;

QString text(Object object) {
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

/// Finds what is drawn outside of a mark, and the marks in their order.
class MarkReader : public Object::ParserCallbacks {
public:
    void handleObject(Object object) override {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "BDC" || name == "BMC")
            open();
        else if (name == "EMC")
            close();
        else if (isDrawing(name) && m_depth != 1)
            unmarked.append(QString::fromStdString(name));
        m_operands.clear();
    }
    void handleEOF() override {}

    QList<int> ids;
    QStringList unmarked;
    QStringList tags;

private:
    /// cairo says inside of a mark which characters a glyph stands for (ActualText): that is no mark of its
    /// own.
    void open() {
        const std::string tag = m_operands.at(0).getName();
        const bool isArtifact = tag == "/Artifact";
        m_counts.push_back(isArtifact || m_operands.at(1).hasKey("/MCID"));
        if (!m_counts.back()) return;
        ++m_depth;
        if (isArtifact) return;
        ids.append(int(m_operands.at(1).getKey("/MCID").getIntValue()));
        tags.append(QString::fromStdString(tag.substr(1)));
    }

    void close() {
        if (m_counts.empty()) return unmarked.append(u"EMC"_s);
        m_depth -= m_counts.back() ? 1 : 0;
        m_counts.pop_back();
    }

    static bool isDrawing(const std::string& name) {
        static const std::set<std::string> drawing{"Tj", "TJ", "'",  "\"", "f", "F",  "f*", "B",
                                                   "B*", "b",  "b*", "S",  "s", "Do", "sh", "EI"};
        return drawing.count(name) > 0;
    }

    std::vector<Object> m_operands;
    std::vector<bool> m_counts;
    int m_depth = 0;
};

class Inspector {
public:
    explicit Inspector(const QByteArray& pdf) {
        m_file.setSuppressWarnings(true);
        m_file.processMemoryFile("test", pdf.constData(), size_t(pdf.size()));
        m_pages = m_file.getAllPages();
        m_result.pages = int(m_pages.size());
        for (size_t i = 0; i < m_pages.size(); ++i) m_numbers[m_pages.at(i).getObjGen()] = int(i);
    }

    InspectedPdf inspect() {
        for (int i = 0; i < int(m_pages.size()); ++i) readMarks(i);
        Object root = m_file.getRoot();
        walk(root.getKey("/StructTreeRoot").getKey("/K"), Object::newNull());
        checkMarks();
        checkHeadings();
        checkCatalog(root);
        for (int i = 0; i < int(m_pages.size()); ++i) readAnnotations(i);
        readOutline();
        readLabels();
        if (!m_file.getWarnings().empty()) say(u"qpdf has warnings"_s);
        return m_result;
    }

private:
    void say(const QString& problem) { m_result.problems.append(problem); }

    void readMarks(int page) {
        MarkReader reader;
        m_pages.at(size_t(page)).parsePageContents(&reader);
        for (const QString& name : reader.unmarked)
            say(u"page %1: %2 outside of a mark, or in two"_s.arg(page + 1).arg(name));
        m_ids.append(reader.ids);
        m_tags.append(reader.tags);
        if (m_pages.at(size_t(page)).getKey("/Tabs").getName() != "/S")
            say(u"tabs do not follow the structure"_s);
    }

    void walk(Object kids, Object parent) {
        if (kids.isNull()) return;
        if (!kids.isArray()) return visit(kids, parent);
        for (int i = 0; i < kids.getArrayNItems(); ++i) visit(kids.getArrayItem(i), parent);
    }

    void visit(Object kid, Object parent) {
        if (kid.isInteger()) return meet(parent.getKey("/Pg"), int(kid.getIntValue()), parent);
        const std::string type = kid.getKey("/Type").getName();
        if (type == "/MCR") return meet(kid.getKey("/Pg"), int(kid.getKey("/MCID").getIntValue()), parent);
        if (type == "/OBJR") {
            m_annotationElements[kid.getKey("/Obj").getObjGen()] = parent.getObjGen();
            return;
        }
        const QString name = QString::fromStdString(kid.getKey("/S").getName().substr(1));
        m_result.types.append(name);
        if (!parent.isNull() && kid.getKey("/P").getObjGen() != parent.getObjGen())
            say(name + u": wrong parent"_s);
        if (name == u"Figure" && text(kid.getKey("/Alt")).trimmed().isEmpty())
            say(u"a figure without words"_s);
        if (name == u"TH" && kid.getKey("/A").getKey("/Scope").getName() != "/Column")
            say(u"TH without scope"_s);
        walk(kid.getKey("/K"), kid);
    }

    void meet(Object page, int id, Object element) {
        const int number = m_numbers.at(page.getObjGen());
        if (!m_ids.at(number).contains(id)) say(u"page %1 has no mark %2"_s.arg(number + 1).arg(id));
        if (!m_met.insert({number, id}).second) say(u"page %1: mark %2 twice"_s.arg(number + 1).arg(id));
        if (parentOf(int(m_pages.at(size_t(number)).getKey("/StructParents").getIntValue()), id) !=
            element.getObjGen())
            say(u"page %1: mark %2 leads to another element"_s.arg(number + 1).arg(id));
        // Pictures are drawn before the words of their page.
        if (element.getKey("/S").getName() == "/Figure") return;
        if (std::pair(number, id) < m_last)
            say(u"page %1: mark %2 is out of order"_s.arg(number + 1).arg(id));
        m_last = {number, id};
    }

    /// What the parent tree says; `mark` < 0: of an annotation.
    QPDFObjGen parentOf(int key, int mark = -1) {
        Object numbers = m_file.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
        for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2) {
            if (numbers.getArrayItem(i).getIntValue() != key) continue;
            Object value = numbers.getArrayItem(i + 1);
            return (mark < 0 ? value : value.getArrayItem(mark)).getObjGen();
        }
        return {};
    }

    void checkMarks() {
        for (int page = 0; page < int(m_ids.size()); ++page)
            for (const int id : m_ids.at(page))
                if (m_met.count({page, id}) == 0)
                    say(u"page %1: mark %2 is in no element"_s.arg(page + 1).arg(id));
    }

    void checkHeadings() {
        int last = 0;
        for (const QString& type : m_result.types) {
            if (type.size() != 2 || type.front() != u'H' || !type.back().isDigit()) continue;
            const int level = type.back().digitValue();
            if (level > last + 1) say(u"heading %1 below heading %2"_s.arg(level).arg(last));
            last = level;
        }
    }

    void checkCatalog(Object root) {
        if (text(root.getKey("/Lang")).isEmpty()) say(u"no language"_s);
        if (!root.getKey("/MarkInfo").getKey("/Marked").getBoolValue()) say(u"not marked"_s);
        if (!root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue())
            say(u"title not shown"_s);
        if (m_file.getPDFVersion() != "1.7") say(u"not version 1.7"_s);
        const auto data = root.getKey("/Metadata").getStreamData();
        const auto xmp =
            QByteArray(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize()));
        m_result.isUniversal = xmp.contains("<pdfuaid:part>1</pdfuaid:part>");
    }

    void readAnnotations(int page) {
        Object annotations = m_pages.at(size_t(page)).getKey("/Annots");
        for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i)
            readAnnotation(annotations.getArrayItem(i));
    }

    void readAnnotation(Object annotation) {
        const auto element = m_annotationElements.find(annotation.getObjGen());
        if (element == m_annotationElements.end()) return say(u"an annotation in no element"_s);
        if (parentOf(int(annotation.getKey("/StructParent").getIntValue())) != element->second)
            say(u"an annotation leads to another element"_s);
        if (text(annotation.getKey("/Contents")).isEmpty()) say(u"an annotation without words"_s);
        const QString kind = QString::fromStdString(annotation.getKey("/Subtype").getName().substr(1));
        if (kind != u"Link") {
            const bool isAnswer = annotation.hasKey("/IRT");
            m_result.comments.append((isAnswer ? u"  "_s : QString()) + kind + u" by "_s +
                                     text(annotation.getKey("/T")) + u": "_s +
                                     text(annotation.getKey("/Contents")));
        } else if (annotation.hasKey("/A")) {
            m_result.links.append(
                QString::fromStdString(annotation.getKey("/A").getKey("/URI").getStringValue()));
        } else {
            const auto target = annotation.getKey("/Dest").getArrayItem(0).getObjGen();
            m_result.links.append(u"page %1"_s.arg(m_numbers.at(target) + 1));
        }
    }

    void readOutline() {
        QPDFOutlineDocumentHelper helper(m_file);
        for (QPDFOutlineObjectHelper item : helper.getTopLevelOutlines()) readItem(item, 0);
    }

    void readItem(QPDFOutlineObjectHelper& item, int level) {
        m_result.outline.append(QString(level * 2, u' ') + QString::fromStdString(item.getTitle()));
        if (item.getDestPage().isNull()) say(u"an outline item leads nowhere"_s);
        for (QPDFOutlineObjectHelper kid : item.getKids()) readItem(kid, level + 1);
    }

    void readLabels() {
        QPDFPageLabelDocumentHelper helper(m_file);
        for (size_t i = 0; i < m_pages.size(); ++i) {
            Object label = helper.getLabelForPage(long(i));
            const QString number = QString::number(label.getKey("/St").getIntValue());
            m_result.labels.append(label.getKey("/S").getName() == "/r" ? u"roman "_s + number : number);
        }
    }

    QPDF m_file;
    std::vector<Object> m_pages;
    std::map<QPDFObjGen, int> m_numbers;
    QList<QList<int>> m_ids;
    QList<QStringList> m_tags;
    std::set<std::pair<int, int>> m_met;
    std::pair<int, int> m_last{0, -1};
    std::map<QPDFObjGen, QPDFObjGen> m_annotationElements;
    InspectedPdf m_result;
};

} // namespace

InspectedPdf inspectPdf(const QByteArray& pdf) {
    try {
        return Inspector(pdf).inspect();
    } catch (const std::exception& error) {
        InspectedPdf result;
        result.problems = {QString::fromUtf8(error.what())};
        return result;
    }
}

} // namespace backcast::test
