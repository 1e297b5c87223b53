// SPDX-License-Identifier: MIT
#include "core/pages/painter.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr double units = unitsPerPoint;

QColor colour(quint32 rgb) {
    return QColor::fromRgb(QRgb(0xFF000000U | rgb));
}

QPainterPath pathOf(const Drawing& drawing) {
    QPainterPath path;
    if (drawing.path.isEmpty()) path.addRect(drawing.rect);
    for (const PathStep& step : drawing.path) {
        switch (step.kind) {
        case PathStep::Kind::Move:
            path.moveTo(step.point);
            break;
        case PathStep::Kind::Line:
            path.lineTo(step.point);
            break;
        case PathStep::Kind::Curve:
            path.cubicTo(step.control1, step.control2, step.point);
            break;
        case PathStep::Kind::Close:
            path.closeSubpath();
            break;
        }
    }
    return path;
}

} // namespace

void QPainterPagePainter::paintPage(QPainter& painter, const Page& page, const Pages& pages) {
    painter.save();
    for (const Drawing& drawing : page.drawings) paint(painter, drawing, pages);
    painter.scale(1 / units, 1 / units);
    for (const Line& line : page.lines) {
        for (qsizetype i = 0; i < line.runs.size(); ++i) {
            const Run& run = line.runs.at(i);
            const bool endsLine = i + 1 == line.runs.size();
            paint(painter, run, shownText(run, endsLine), line.baseline);
        }
    }
    painter.restore();
}

void QPainterPagePainter::paint(QPainter& painter, const Run& run, const QString& text, double baseline) {
    const QPointF at(run.x * units, baseline * units);
    painter.setPen(colour(run.colour));
    painter.setFont(m_fonts.font(run.font));
    painter.setLayoutDirection(run.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(at, text);
    const auto drawLine = [&](double offset) {
        const double y = at.y() + offset * units;
        painter.setPen(
            QPen(colour(run.colour), underlineWidth(run.font) * units, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + run.width * units, y));
    };
    if (run.underlined) drawLine(underlineOffset(run.font));
    if (run.struckOut) drawLine(-strikeOffset(run.font));
}

void QPainterPagePainter::paint(QPainter& painter, const Drawing& drawing, const Pages& pages) {
    switch (drawing.kind) {
    case Drawing::Kind::Stroke:
        painter.strokePath(pathOf(drawing), QPen(colour(drawing.colour), drawing.lineWidth, Qt::SolidLine,
                                                 Qt::FlatCap, Qt::MiterJoin));
        break;
    case Drawing::Kind::Fill:
        painter.fillPath(pathOf(drawing), colour(drawing.colour));
        break;
    case Drawing::Kind::Image: {
        const QImage picture = image(drawing.image, pages);
        if (picture.isNull()) break;
        QRectF target({}, QSizeF(picture.size()).scaled(drawing.rect.size(), Qt::KeepAspectRatio));
        target.moveCenter(drawing.rect.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, picture);
        break;
    }
    }
}

QImage QPainterPagePainter::image(const QString& hash, const Pages& pages) {
    const auto known = m_images.constFind(hash);
    if (known != m_images.constEnd()) return *known;
    QByteArray bytes = pages.images.value(hash);
    QBuffer buffer(&bytes);
    QImage picture;
    // Only the two formats that the document allows, whatever plugins are installed; Qt bounds the memory of
    // the decoder.
    if (buffer.open(QIODevice::ReadOnly))
        picture = QImageReader(&buffer, bytes.startsWith("\x89PNG") ? "png" : "jpeg").read();
    // Not all pictures of a long document at once.
    constexpr qsizetype most = 256 * 1024 * 1024;
    if (m_imageBytes + picture.sizeInBytes() > most) m_images.clear(), m_imageBytes = 0;
    m_imageBytes += picture.sizeInBytes();
    m_images.insert(hash, picture);
    return picture;
}

void paintPage(QPainter& painter, const Page& page, const Pages& pages) {
    QPainterPagePainter().paintPage(painter, page, pages);
}

} // namespace backcast
