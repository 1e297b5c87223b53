// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/result.h"
#include "core/storage/format.h"

#include <QSet>

/// The one store of values that versions and anchors refer to: `Document::bases`, by the hash of their bytes.
namespace backcast {

/// Puts canonical bytes (see `baseBytes`) into the store, once. Returns the name under which they stand
/// there.
QString putBase(Document& document, const QByteArray& bytes);

/// The bytes of a base. Errors: NotFound where the document has none of this name; Invalid where the bytes
/// are not those that the name is the hash of, so that nobody is shown what was never written.
[[nodiscard]] Result<QByteArray> baseOf(const Document& document, const QString& hash);
[[nodiscard]] Result<Block> blockBase(const Document& document, const QString& hash); ///< its id is empty
/// Without its answer and with an empty id.
[[nodiscard]] Result<FaqEntry> entryBase(const Document& document, const QString& hash);
[[nodiscard]] Result<Meta> metaBase(const Document& document, const QString& hash);
[[nodiscard]] Result<Visual> visualBase(const Document& document, const QString& hash);
[[nodiscard]] Result<Experiment> experimentBase(const Document& document, const QString& hash);
[[nodiscard]] Result<PartHeads> headsBase(const Document& document, const QString& hash);

/// The names of all bases that something refers to: versions, anchors of comments and experiments, other
/// bases that are referred to, and whatever else names one, also in members that this version does not know.
[[nodiscard]] QSet<QString> basesInUse(const Document& document);

/// The document without the bases that nothing refers to. What does not look like one of ours ("sha256:" and
/// 64 digits) stays: nobody knows who needs it.
[[nodiscard]] Document withoutUnusedBases(Document document);

/// The names of the attachments that the document shows or a version needs. Whoever drops attachments keeps
/// these.
[[nodiscard]] QSet<QString> attachmentsInUse(const Document& document);

} // namespace backcast
