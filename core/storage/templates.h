// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/result.h"

#include <QStringList>

namespace backcast {

/// The names of the templates that Backcast brings: "prfaq", "five-questions", "internal".
[[nodiscard]] QStringList templateNames();

/// The languages in which templates and samples exist: "en", "es".
[[nodiscard]] QStringList contentLanguages();

/// A new document from a template, with fresh ids. Errors: Unsupported for a name or language that does not
/// exist.
[[nodiscard]] Result<Document> templateDocument(const QString& name, const QString& language, IdSource& ids);

/// A copy of the sample in a language, with fresh ids.
[[nodiscard]] Result<Document> sampleDocument(const QString& language, IdSource& ids);

} // namespace backcast
