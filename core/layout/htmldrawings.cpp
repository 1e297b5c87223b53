// SPDX-License-Identifier: MIT
#include "core/layout/htmldrawings.h"

#include "core/layout/htmltext.h"

namespace backcast {

namespace {

QByteArray number(const char* name, double value) {
    return QByteArray(" ") + name + "=\"" + htmlNumber(value) + '"';
}

QByteArray box(const QRectF& rect) {
    return number("x", rect.x()) + number("y", rect.y()) + number("width", rect.width()) +
           number("height", rect.height());
}

QByteArray point(QPointF at) {
    return htmlNumber(at.x()) + ' ' + htmlNumber(at.y());
}

/// The path as the attribute `d`. It begins at the origin where it does not say where.
QByteArray pathData(const QList<PathStep>& path) {
    QByteArray data;
    if (path.constFirst().kind != PathStep::Kind::Move) data = "M0 0";
    for (const PathStep& step : path) {
        switch (step.kind) {
        case PathStep::Kind::Move:
            data += 'M' + point(step.point);
            break;
        case PathStep::Kind::Line:
            data += 'L' + point(step.point);
            break;
        case PathStep::Kind::Curve:
            data += 'C' + point(step.control1) + ' ' + point(step.control2) + ' ' + point(step.point);
            break;
        case PathStep::Kind::Close:
            data += 'Z';
            break;
        }
    }
    return data;
}

/// The media type of the two formats that a document may hold, by the bytes themselves; null: something else.
const char* mediaTypeOf(const QByteArray& bytes) {
    if (bytes.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1A\n"))) return "image/png";
    if (bytes.startsWith(QByteArrayLiteral("\xFF\xD8\xFF"))) return "image/jpeg";
    return nullptr;
}

} // namespace

QByteArray HtmlDrawings::svgOf(const Page& page) {
    QByteArray shapes;
    for (const Drawing& drawing : page.drawings)
        shapes += drawing.kind == Drawing::Kind::Image ? imageOf(drawing) : shapeOf(drawing);
    if (shapes.isEmpty()) return {};
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"d\" aria-hidden=\"true\" fill=\"none\" "
           "fill-rule=\"evenodd\" viewBox=\"0 0 " +
           htmlNumber(m_pages.profile.width) + ' ' + htmlNumber(m_pages.profile.height) + "\">" + shapes +
           "</svg>\n";
}

QByteArray HtmlDrawings::shapeOf(const Drawing& drawing) {
    const QByteArray shape = drawing.path.isEmpty() ? "<rect" + box(drawing.rect.normalized())
                                                    : "<path d=\"" + pathData(drawing.path) + '"';
    const QByteArray colour = htmlColour(drawing.colour);
    if (drawing.kind == Drawing::Kind::Fill) return shape + " fill=\"" + colour + "\"/>";
    return shape + " stroke=\"" + colour + '"' + number("stroke-width", drawing.lineWidth) + "/>";
}

/// A picture that several figures show would otherwise be in the file as often.
QByteArray HtmlDrawings::imageOf(const Drawing& drawing) {
    const QRectF rect = drawing.rect.normalized();
    for (const Shown& shown : m_shown.value(drawing.image))
        if (shown.rect.size() == rect.size())
            return "<use href=\"#i-" + QByteArray::number(shown.number) + '"' +
                   number("x", rect.x() - shown.rect.x()) + number("y", rect.y() - shown.rect.y()) + "/>";
    const QByteArray bytes = m_pages.images.value(drawing.image);
    const char* mediaType = mediaTypeOf(bytes);
    if (!mediaType) return {};
    m_shown[drawing.image].append({++m_images, rect});
    return "<image id=\"i-" + QByteArray::number(m_images) + '"' + box(rect) + " href=\"" +
           dataUri(mediaType, bytes) + "\"/>";
}

} // namespace backcast
