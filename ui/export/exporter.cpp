// SPDX-License-Identifier: MIT
#include "ui/export/exporter.h"

#include "core/exchange/exchange.h"
#include "core/pages/painter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backcast {

QString endingOf(ExportKind kind) {
    switch (kind) {
    case ExportKind::Pdf:
        return u"pdf"_s;
    case ExportKind::Markdown:
        return u"md"_s;
    case ExportKind::Text:
        break;
    }
    return u"txt"_s;
}

QString nameOf(ExportKind kind) {
    switch (kind) {
    case ExportKind::Pdf:
        return u"PDF"_s;
    case ExportKind::Markdown:
        return u"Markdown"_s;
    case ExportKind::Text:
        break;
    }
    return QCoreApplication::translate("Export", "Plain text");
}

Result<QByteArray> exportBytes(const Document& document, ExportKind kind, const PageOptions& options) {
    switch (kind) {
    case ExportKind::Pdf:
        return renderPdf(paginate(document, options));
    case ExportKind::Markdown:
        return exportMarkdown(document).toUtf8();
    case ExportKind::Text:
        break;
    }
    return exportText(document).toUtf8();
}

} // namespace backcast
