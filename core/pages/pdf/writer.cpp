// SPDX-License-Identifier: MIT
#include "core/pages/pdf/writer.h"

#include <QCoreApplication>

#include <exception>

namespace backcast::pdf {

tl::unexpected<Error> cannotWrite(const QString& why) {
    return failure(ErrorCode::WriteFailed,
                   QCoreApplication::translate("backcast::Pages", "The PDF could not be made: %1").arg(why));
}

} // namespace backcast::pdf

void backcastWritePdf(const backcast::pdf::Plan& plan, backcast::Result<QByteArray>& file) {
    using namespace backcast::pdf;
    try {
        file = drawPages(plan);
        if (file) file = finishPdf(*file, plan);
    } catch (const std::exception& error) { // of qpdf, or for want of memory; none may leave the library
        file = cannotWrite(QString::fromUtf8(error.what()));
    }
}
