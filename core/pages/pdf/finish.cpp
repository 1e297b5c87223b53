// SPDX-License-Identifier: MIT
#include "core/pages/pdf/qpdfobjects.h"
#include "core/pages/pdf/writer.h"

#include <qpdf/QPDFWriter.hh>

#include <string>
#include <vector>

namespace backcast::pdf {

namespace {

using Object = QPDFObjectHandle;

/// Where a literal string of a content stream that begins at `at` ends.
size_t stringEnd(const std::string& content, size_t at) {
    int depth = 0;
    for (; at < content.size(); ++at) {
        if (content[at] == '\\')
            ++at;
        else if (content[at] == '(')
            ++depth;
        else if (content[at] == ')' && --depth == 0)
            return at + 1;
    }
    return content.size();
}

/// cairo calls every sequence a Span; each gets the name of its element, or becomes an artifact. Words of the
/// document that look like a mark stand in strings and are passed over.
std::string withMarks(const std::string& content, const Page& page, const QList<Node>& nodes) {
    static const std::string mark = "/Span << /MCID ";
    static const std::string end = " >> BDC";
    std::string out;
    out.reserve(content.size());
    size_t copied = 0;
    for (size_t at = 0; at < content.size();) {
        if (content[at] == '(') {
            at = stringEnd(content, at);
            continue;
        }
        if (content[at] != '/' || content.compare(at, mark.size(), mark) != 0) {
            ++at;
            continue;
        }
        const size_t number = at + mark.size();
        const size_t close = content.find(end, number);
        if (close == std::string::npos) break;
        const Sequence& sequence = page.sequences.at(std::stoi(content.substr(number, close - number)));
        out.append(content, copied, at - copied);
        if (sequence.node >= 0)
            out += '/' + nodes.at(sequence.node).type.toStdString() + " <</MCID " +
                   content.substr(number, close - number) + ">> BDC";
        else
            out += "/Artifact " + sequence.artifact.toStdString() + " BDC";
        at = copied = close + end.size();
    }
    return out.append(content, copied);
}

std::string number(double value) {
    return QByteArray::number(value, 'f', 3).toStdString();
}

/// Line numbers: digits as forms, which are drawn again and again and hold outlines instead of text.
std::string numerals(const Plan& plan, const Page& page) {
    if (page.numerals.isEmpty()) return {};
    std::string out = "/Artifact <</Type /Pagination>> BDC\n";
    for (const Numeral& numeral : page.numerals) {
        const std::string digits = std::to_string(numeral.number);
        double x = numeral.right;
        for (const char digit : digits) x -= plan.digits.at(digit - '0').advance * plan.numeralSize;
        for (const char digit : digits) {
            out += "q " + colourOperators(numeral.colour) + ' ' + number(plan.numeralSize) + " 0 0 " +
                   number(plan.numeralSize) + ' ' + number(x) + ' ' +
                   number(plan.paper.height() - numeral.baseline) + " cm /Digit" + digit + " Do Q\n";
            x += plan.digits.at(digit - '0').advance * plan.numeralSize;
        }
    }
    return out + "EMC\n";
}

std::vector<Object> digitForms(QPDF& file, const Plan& plan) {
    std::vector<Object> forms;
    for (const Digit& digit : plan.digits) {
        Object form = Object::newStream(&file, digit.path.toStdString() + "f\n");
        Object dict = form.getDict();
        dict.replaceKey("/Type", Object::newName("/XObject"));
        dict.replaceKey("/Subtype", Object::newName("/Form"));
        dict.replaceKey("/BBox", rectangle(0, -0.5, digit.advance, 1.5));
        dict.replaceKey("/Resources", Object::newDictionary());
        forms.push_back(form);
    }
    return forms;
}

void finishPage(QPDF& file, Object page, const Plan& plan, int index, const std::vector<Object>& digits) {
    const Page& planned = plan.pages.at(index);
    const auto data = page.getKey("/Contents").getStreamData(qpdf_dl_generalized);
    const std::string content(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    page.replaceKey("/Contents", Object::newStream(&file, "q\n" + withMarks(content, planned, plan.nodes) +
                                                              "\nQ\n" + numerals(plan, planned)));
    page.replaceKey("/StructParents", Object::newInteger(index));
    page.replaceKey("/Tabs", Object::newName("/S"));
    page.removeKey("/Annots");
    if (planned.numerals.isEmpty()) return;
    Object forms = page.getKey("/Resources").getKey("/XObject");
    if (!forms.isDictionary()) {
        forms = Object::newDictionary();
        page.getKey("/Resources").replaceKey("/XObject", forms);
    }
    for (size_t digit = 0; digit < digits.size(); ++digit)
        forms.replaceKey("/Digit" + std::to_string(digit), digits.at(digit));
}

void addLabels(Object root, const Plan& plan) {
    Object numbers = Object::newArray();
    for (const PageLabels& labels : plan.labels) {
        numbers.appendItem(Object::newInteger(labels.first));
        Object label = Object::newDictionary();
        label.replaceKey("/S", Object::newName(labels.isRoman ? "/r" : "/D"));
        numbers.appendItem(label);
    }
    Object tree = Object::newDictionary();
    tree.replaceKey("/Nums", numbers);
    root.replaceKey("/PageLabels", tree);
}

std::string write(QPDF& file) {
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.forcePDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

QByteArray finishPdf(const QByteArray& drawn, const Plan& plan) {
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("cairo", drawn.constData(), size_t(drawn.size()));
    std::vector<Object> pages = file.getAllPages();
    const std::vector<Object> digits = digitForms(file, plan);
    for (size_t i = 0; i < pages.size(); ++i) finishPage(file, pages.at(i), plan, int(i), digits);
    Object root = file.getRoot();
    const std::vector<Object> annotations = addAnnotations(file, pages, plan);
    addStructure(file, pages, annotations, plan);
    addOutline(file, pages, plan);
    addLabels(root, plan);
    addMetadata(file, plan);
    return QByteArray::fromStdString(write(file));
}

} // namespace backcast::pdf
