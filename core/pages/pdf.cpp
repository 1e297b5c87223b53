// SPDX-License-Identifier: MIT
#include "core/pages/pdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>

namespace backcast {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("backcast::Pages", text);
}

/// Qt writes the time of writing and has no way to give another; the one in the file is replaced, in the same
/// length.
void setCreationDate(QByteArray& pdf, const QDateTime& created) {
    const QByteArray before = QByteArrayLiteral("/CreationDate (D:");
    const qsizetype at = pdf.indexOf(before);
    const qsizetype end = pdf.indexOf(')', at);
    if (at < 0 || end < 0) return;
    const qsizetype start = at + before.size();
    QByteArray date = created.toUTC().toString(QStringLiteral("yyyyMMddhhmmss")).toLatin1() + 'Z';
    // Qt writes "Z" or an offset like "+01'00'": zeros behind the Z say the same.
    if (date.size() < end - start) date += "00'00'";
    if (date.size() == end - start) pdf.replace(start, date.size(), date);
}

} // namespace

Result<QByteArray> QtPdfPainter::paint(const Pages& pages) {
    if (pages.pages.isEmpty()) return failure(ErrorCode::Invalid, tr("There are no pages to write."));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return failure(ErrorCode::WriteFailed, tr("The PDF cannot be written to memory."));
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(pages.info.title);
        writer.setCreator(QStringLiteral("Backcast " BACKCAST_VERSION));
        writer.setResolution(72 * unitsPerPoint); // glyphs stand exactly where they were measured
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setPageSize(QPageSize(QSizeF(pages.profile.width, pages.profile.height), QPageSize::Point, {},
                                     QPageSize::ExactMatch));
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(ErrorCode::WriteFailed, tr("The PDF cannot be written to memory."));
        painter.scale(unitsPerPoint, unitsPerPoint);
        QPainterPagePainter pagePainter;
        for (const Page& page : pages.pages) {
            if (&page != &pages.pages.first() && !writer.newPage())
                return failure(ErrorCode::WriteFailed, tr("The PDF cannot be written to memory."));
            pagePainter.paintPage(painter, page, pages);
        }
        if (!painter.end())
            return failure(ErrorCode::WriteFailed, tr("The PDF cannot be written to memory."));
    }
    if (m_options.created.isValid()) setCreationDate(bytes, m_options.created);
    return bytes;
}

Result<QByteArray> renderPdf(const Pages& pages, const PdfOptions& options) {
    return QtPdfPainter(options).paint(pages);
}

} // namespace backcast
