// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/versions.h"

/// How a window takes versions of its document, as functions of the document: what is undone and what the
/// draft is called is decided here.
namespace backcast {

/// Takes a version that was asked for. The number of the draft (`meta.draft`) is that of the newest version
/// that is not automatic, so that what is printed or sent says which one it is. A document that says it is
/// draft 7 and has no versions yet becomes version 7. Errors: those of `withVersion`.
[[nodiscard]] Result<VersionTaken> withVersionSaved(const Document& document, const VersionLabel& label);

/// An automatic version, with the others thinned out. Where nothing has changed since the newest version, or
/// none can be added any more, the document as it is; `number` is that of the newest version then, or 0.
struct Kept {
    Document document;
    int number = 0;
    bool isNew = false;
};
[[nodiscard]] Kept withVersionKept(const Document& document, const QString& reason, const QString& by,
                                   const QDateTime& now);

/// The document of `theirs` with the versions that only `mine` has, and, where its text is another one, with
/// the text of `mine` as an automatic version.
[[nodiscard]] Document withVersionsOf(const Document& mine, const Document& theirs, const QString& by,
                                      const QDateTime& now);

/// Whether a document has come to the state in which it is read by others (`Meta::status`), and was not there
/// before: then a version is due, so that everybody can look up later what was read.
[[nodiscard]] bool beginsReview(const Meta& before, const Meta& after);

/// Another name for a version; the number of the draft follows. Errors: NotFound.
[[nodiscard]] Result<Document> withVersionNamed(const Document& document, int number, const QString& name);

/// Whether it is time for a version while somebody writes: five minutes after the newest one, or, where there
/// is none, after `since`.
[[nodiscard]] bool isVersionDue(const Document& document, const QDateTime& since, const QDateTime& now);

} // namespace backcast
