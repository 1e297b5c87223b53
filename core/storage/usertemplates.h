// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/result.h"
#include "core/storage/safefile.h"

#include <QList>
#include <QString>

namespace backcast {

/// A template of the user's own: a document in a folder of Backcast's.
struct UserTemplate {
    QString name; ///< the file's name without its ending
    QString path;
    bool operator==(const UserTemplate&) const = default;
};

/// The templates of the user's own, one file each: "<root>/<name>.prfaq". Also what somebody else has put
/// there.
class TemplateStore {
public:
    /// `root` is made when it is first needed. Production passes <app data>/templates.
    TemplateStore(const SafeFile& files, QString root);

    /// By name. None is no error; what cannot be read as a folder is.
    [[nodiscard]] Result<QList<UserTemplate>> list() const;
    /// Keeps a document as a template. Its date, status, owner, comments and versions stay behind. Errors:
    /// Invalid
    /// (`nameProblem`), NotWritable where the name is taken and `replace` is not set, those of SafeFile.
    [[nodiscard]] Result<UserTemplate> add(const QString& name, const Document& document, IdSource& ids,
                                           bool replace = false) const;
    /// A new document from a template, with fresh ids. Errors: those of SafeFile::readFile and of the format.
    [[nodiscard]] Result<Document> read(const UserTemplate& own, IdSource& ids) const;
    /// Errors: those of `add` for the name, and of SafeFile::renameFile.
    [[nodiscard]] Result<UserTemplate> rename(const UserTemplate& own, const QString& name) const;
    [[nodiscard]] Result<void> remove(const UserTemplate& own) const;

    [[nodiscard]] const QString& root() const { return m_root; }

private:
    [[nodiscard]] QString pathOf(const QString& name) const;
    SafeFile m_files;
    QString m_root;
};

/// Why a name cannot be that of a file of ours, in a sentence; empty: it can.
[[nodiscard]] QString nameProblem(const QString& name);

} // namespace backcast
