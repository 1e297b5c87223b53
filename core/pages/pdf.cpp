// SPDX-License-Identifier: MIT
#include "core/pages/painter.h"
#include "core/pages/pdf/planner.h"
#include "core/pages/pdf/writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("backcast::Pages", text);
}

/// cairo and qpdf, with what they bring along, take a tenth of the start of the program: they are loaded when
/// the first PDF is written. The library lies beside the program, or where packages put it.
Result<pdf::WriteFunction> loadWriter() {
    const QString folder = QCoreApplication::applicationDirPath();
    QString why;
    for (const QString& place : {folder, QDir::cleanPath(folder + u"/../lib/backcast"_s)}) {
        QLibrary library(place + u"/backcast_pdf"_s);
        library.setLoadHints(QLibrary::PreventUnloadHint);
        if (const auto function = reinterpret_cast<pdf::WriteFunction>(library.resolve("backcastWritePdf")))
            return function;
        if (why.isEmpty()) why = library.errorString();
    }
    return failure(
        ErrorCode::NotFound,
        tr("The part of Backcast that writes PDF files is missing. Installing Backcast again brings it "
           "back; your document is not affected."),
        why);
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
    if (pages.pages.isEmpty()) return failure(ErrorCode::Invalid, tr("There are no pages to write."));
    const Result<pdf::WriteFunction> write = loadWriter();
    if (!write) return tl::unexpected(write.error());
    PdfOptions dated = options;
    dated.created = creationTime(options);
    Result<QByteArray> file;
    (*write)(pdf::planPdf(pages, dated), file);
    return file;
}

} // namespace backcast
