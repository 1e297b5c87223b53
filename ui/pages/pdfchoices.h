// SPDX-License-Identifier: MIT
#pragma once

#include "core/pages/paginator.h"

namespace backcast {

/// The choices of an export as one line for the settings, and back. What is not understood has its default;
/// the format of the page belongs to the document and is not remembered.
[[nodiscard]] QString optionsText(const PageOptions& options);
[[nodiscard]] PageOptions optionsFromText(const QString& text);

/// What of a document has a page: its parts with content, in reading order.
[[nodiscard]] QList<Place> partsOf(const Pages& pages);

/// Whether anybody has commented on the document.
[[nodiscard]] bool hasComments(const Document& document);

/// The options for this document: where they would leave out all that it has, because they were chosen for
/// another one, nothing is left out.
[[nodiscard]] PageOptions fitting(PageOptions options, const Document& document);

} // namespace backcast
