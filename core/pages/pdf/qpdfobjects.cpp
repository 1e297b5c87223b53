// SPDX-License-Identifier: MIT
#include "core/pages/pdf/qpdfobjects.h"

namespace backcast::pdf {

using Object = QPDFObjectHandle;

Object textString(const QString& text) {
    return Object::newUnicodeString(text.toStdString());
}

Object dateString(const QDateTime& time) {
    return Object::newString("D:" + time.toUTC().toString(QStringLiteral("yyyyMMddhhmmss")).toStdString() +
                             'Z');
}

Object rectangle(double left, double bottom, double right, double top) {
    Object array = Object::newArray();
    for (const double value : {left, bottom, right, top}) array.appendItem(Object::newReal(value, 3));
    return array;
}

Object rectangle(const QRectF& rect, const Plan& plan) {
    return rectangle(rect.left(), plan.paper.height() - rect.bottom(), rect.right(),
                     plan.paper.height() - rect.top());
}

Object destination(const Target& target, const std::vector<Object>& pages, const Plan& plan) {
    Object array = Object::newArray();
    array.appendItem(pages.at(size_t(target.page)));
    array.appendItem(Object::newName("/XYZ"));
    array.appendItem(Object::newNull());
    array.appendItem(Object::newReal(plan.paper.height() - target.y + 6, 2)); // a little air above it
    array.appendItem(Object::newNull());
    return array;
}

std::string colourOperators(quint32 rgb) {
    std::string out;
    for (const int shift : {16, 8, 0})
        out += QByteArray::number((rgb >> shift & 0xFF) / 255.0, 'f', 3).toStdString() + ' ';
    return out + "rg";
}

void addOutline(QPDF& file, const std::vector<Object>& pages, const Plan& plan) {
    if (plan.outline.isEmpty()) return;
    Object root = file.makeIndirectObject(Object::newDictionary());
    root.replaceKey("/Type", Object::newName("/Outlines"));
    struct Open {
        Object item;
        Object last; ///< of its children
        int count = 0;
    };
    std::vector<Open> open{{root, Object::newNull(), 0}}; // by level
    const auto close = [&open] {
        // Parts are shown with what is in them; deeper levels are folded.
        const int count = open.back().count;
        if (count > 0) {
            open.back().item.replaceKey("/Last", open.back().last);
            open.back().item.replaceKey("/Count", Object::newInteger(open.size() > 2 ? -count : count));
        }
        const bool isShown = open.size() <= 2;
        open.pop_back();
        if (!open.empty() && isShown) open.back().count += count;
    };
    for (const OutlineItem& item : plan.outline) {
        while (int(open.size()) > std::max(1, item.level)) close();
        Open& parent = open.back();
        Object entry = file.makeIndirectObject(Object::newDictionary());
        entry.replaceKey("/Title", textString(item.title));
        entry.replaceKey("/Parent", parent.item);
        entry.replaceKey("/Dest", destination(item.target, pages, plan));
        if (parent.last.isNull()) {
            parent.item.replaceKey("/First", entry);
        } else {
            entry.replaceKey("/Prev", parent.last);
            parent.last.replaceKey("/Next", entry);
        }
        parent.last = entry;
        ++parent.count;
        open.push_back({entry, Object::newNull(), 0});
    }
    while (!open.empty()) close();
    file.getRoot().replaceKey("/Outlines", root);
    file.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

} // namespace backcast::pdf
