// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/pdf/plan.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

/// The parts of a PDF file that qpdf adds to what cairo has drawn; plan.h says what they are.
namespace backcast::pdf {

/// Text for people, in whichever of PDF's two encodings holds it.
[[nodiscard]] QPDFObjectHandle textString(const QString& text);
/// "D:20261125160000Z" (ISO 32000-1, 7.9.4).
[[nodiscard]] QPDFObjectHandle dateString(const QDateTime& time);
/// Left, bottom, right, top, in the coordinates of the file, where y grows upwards.
[[nodiscard]] QPDFObjectHandle rectangle(double left, double bottom, double right, double top);
/// A rectangle of the plan, where y grows downwards.
[[nodiscard]] QPDFObjectHandle rectangle(const QRectF& rect, const Plan& plan);
/// "[page /XYZ null y null]".
[[nodiscard]] QPDFObjectHandle destination(const Target& target, const std::vector<QPDFObjectHandle>& pages,
                                           const Plan& plan);
/// The operators that set the colour of fills: "0.5 0.5 0.5 rg".
[[nodiscard]] std::string colourOperators(quint32 rgb);

/// Links and comments, on their pages. Their number in the parent tree is that of the pages and their own
/// index.
[[nodiscard]] std::vector<QPDFObjectHandle> addAnnotations(QPDF& file, std::vector<QPDFObjectHandle>& pages,
                                                           const Plan& plan);
void addStructure(QPDF& file, const std::vector<QPDFObjectHandle>& pages,
                  const std::vector<QPDFObjectHandle>& annotations, const Plan& plan);
void addOutline(QPDF& file, const std::vector<QPDFObjectHandle>& pages, const Plan& plan);
/// Title, author, dates, language, and that the title is shown instead of the file's name.
void addMetadata(QPDF& file, const Plan& plan);

} // namespace backcast::pdf
