// SPDX-License-Identifier: MIT
#include "core/document/module.h"
#include "core/pages/painter.h"
#include "core/pages/pdf/planner.h"
#include "core/pages/pdf/writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// Texts of this file, for the translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

/// cairo and qpdf, with what they bring along, take a tenth of the start of the program: they are loaded when
/// the first PDF is written.
Result<pdf::WriteFunction> loadWriter() {
    const auto function = moduleFunction(
        u"backcast_pdf"_s, "backcastWritePdf",
        Say::tr("The part of Backcast that writes PDF files is missing. Installing Backcast again brings "
                "it back; your document is not affected."));
    if (!function) return tl::unexpected(function.error());
    return reinterpret_cast<pdf::WriteFunction>(*function);
}

/// The time in the file: the one asked for, that of a reproducible build, or now.
QDateTime creationTime(const PdfOptions& options) {
    if (options.created.isValid()) return options.created;
    bool isNumber = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

} // namespace

Result<QByteArray> renderPdf(const Pages& pages, const PdfOptions& options) {
    if (pages.pages.isEmpty()) return failure(ErrorCode::Invalid, Say::tr("There are no pages to write."));
    const Result<pdf::WriteFunction> write = loadWriter();
    if (!write) return tl::unexpected(write.error());
    PdfOptions dated = options;
    dated.created = creationTime(options);
    Result<QByteArray> file;
    (*write)(pdf::planPdf(pages, dated), file);
    return file;
}

} // namespace backcast
