// SPDX-License-Identifier: MIT
#include "core/pages/pdf/qpdfobjects.h"

namespace backcast::pdf {

using Object = QPDFObjectHandle;

namespace {

constexpr quint32 markColour = 0xFFE066;
constexpr int printFlag = 4;

Object colourArray(quint32 rgb) {
    Object array = Object::newArray();
    for (const int shift : {16, 8, 0}) array.appendItem(Object::newReal((rgb >> shift & 0xFF) / 255.0, 3));
    return array;
}

QRectF around(const QList<QRectF>& rects) {
    QRectF all;
    for (const QRectF& rect : rects) all = all.isNull() ? rect : all.united(rect);
    return all;
}

/// Four corners a line: upper left, upper right, lower left, lower right, which is what readers expect in
/// spite of what the standard says.
Object quadPoints(const QList<QRectF>& rects, const Plan& plan) {
    Object points = Object::newArray();
    const double height = plan.paper.height();
    for (const QRectF& r : rects)
        for (const double value : {r.left(), height - r.top(), r.right(), height - r.top(), r.left(),
                                   height - r.bottom(), r.right(), height - r.bottom()})
            points.appendItem(Object::newReal(value, 3));
    return points;
}

/// How a highlight looks, for readers that do not draw one themselves: under the words, as with a marker.
Object markerAppearance(QPDF& file, const Annotation& annotation, const Plan& plan) {
    std::string content = "/Mark gs " + colourOperators(markColour) + "\n";
    for (const QRectF& r : annotation.rects) {
        content += QByteArray::number(r.left(), 'f', 3).toStdString() + ' ' +
                   QByteArray::number(plan.paper.height() - r.bottom(), 'f', 3).toStdString() + ' ' +
                   QByteArray::number(r.width(), 'f', 3).toStdString() + ' ' +
                   QByteArray::number(r.height(), 'f', 3).toStdString() + " re f\n";
    }
    Object form = Object::newStream(&file, content);
    Object dict = form.getDict();
    dict.replaceKey("/Type", Object::newName("/XObject"));
    dict.replaceKey("/Subtype", Object::newName("/Form"));
    dict.replaceKey("/BBox", rectangle(around(annotation.rects), plan));
    dict.replaceKey("/Resources", Object::parse("<< /ExtGState << /Mark << /BM /Multiply >> >> >>"));
    dict.replaceKey("/Group", Object::parse("<< /S /Transparency >>"));
    Object appearance = Object::newDictionary();
    appearance.replaceKey("/N", form);
    return appearance;
}

void setLink(Object dict, const Annotation& annotation, const std::vector<Object>& pages, const Plan& plan) {
    dict.replaceKey("/Subtype", Object::newName("/Link"));
    dict.replaceKey("/Border", Object::parse("[0 0 0]"));
    dict.replaceKey("/QuadPoints", quadPoints(annotation.rects, plan));
    if (annotation.target.page >= 0) {
        dict.replaceKey("/Dest", destination(annotation.target, pages, plan));
        return;
    }
    Object action = Object::newDictionary();
    action.replaceKey("/S", Object::newName("/URI"));
    action.replaceKey("/URI", Object::newString(annotation.address.toStdString()));
    dict.replaceKey("/A", action);
}

void setComment(QPDF& file, Object dict, const Annotation& annotation, const std::vector<Object>& made,
                const Plan& plan) {
    const bool isMark = annotation.kind == Annotation::Kind::Highlight;
    dict.replaceKey("/Subtype", Object::newName(isMark ? "/Highlight" : "/Text"));
    dict.replaceKey("/C", colourArray(markColour));
    if (!annotation.author.isEmpty()) dict.replaceKey("/T", textString(annotation.author));
    if (annotation.at.isValid()) {
        dict.replaceKey("/CreationDate", dateString(annotation.at));
        dict.replaceKey("/M", dateString(annotation.at));
    }
    if (!annotation.id.isEmpty()) dict.replaceKey("/NM", textString(annotation.id));
    if (isMark) {
        dict.replaceKey("/QuadPoints", quadPoints(annotation.rects, plan));
        dict.replaceKey("/AP", markerAppearance(file, annotation, plan));
    } else {
        dict.replaceKey("/Name", Object::newName("/Comment"));
    }
    if (annotation.kind != Annotation::Kind::Reply) return;
    dict.replaceKey("/IRT", made.at(size_t(annotation.answers)));
    dict.replaceKey("/RT", Object::newName("/R"));
}

} // namespace

std::vector<Object> addAnnotations(QPDF& file, std::vector<Object>& pages, const Plan& plan) {
    std::vector<Object> made;
    made.reserve(size_t(plan.annotations.size()));
    for (const Annotation& annotation : plan.annotations) {
        Object dict = file.makeIndirectObject(Object::newDictionary());
        dict.replaceKey("/Type", Object::newName("/Annot"));
        dict.replaceKey("/Rect", rectangle(around(annotation.rects), plan));
        dict.replaceKey("/F", Object::newInteger(printFlag));
        dict.replaceKey("/Contents", textString(annotation.contents));
        dict.replaceKey("/StructParent", Object::newInteger(int(pages.size() + made.size())));
        Object page = pages.at(size_t(annotation.page));
        dict.replaceKey("/P", page);
        if (annotation.kind == Annotation::Kind::Link)
            setLink(dict, annotation, pages, plan);
        else
            setComment(file, dict, annotation, made, plan);
        if (!page.getKey("/Annots").isArray()) page.replaceKey("/Annots", Object::newArray());
        page.getKey("/Annots").appendItem(dict);
        made.push_back(dict);
    }
    return made;
}

} // namespace backcast::pdf
