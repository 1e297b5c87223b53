// SPDX-License-Identifier: MIT
#include "core/storage/usertemplates.h"

#include "core/storage/fileerror.h"
#include "core/storage/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

struct Own {
    Q_DECLARE_TR_FUNCTIONS(OwnTemplates)
};

constexpr auto ending = ".prfaq"_L1;
constexpr int longestName = 120; ///< in bytes with the ending it is well below what disks allow

/// What belongs to one document and not to the next ones.
Document asTemplate(const Document& document, IdSource& ids) {
    Document result = withFreshIds(document, ids);
    result.meta.owner.clear();
    result.meta.contributors.clear();
    result.meta.status.clear();
    result.meta.draft = 0;
    result.meta.launchDate.clear();
    return result;
}

} // namespace

QString nameProblem(const QString& name) {
    if (name.trimmed().isEmpty()) return Own::tr("Write a name.");
    if (name.toUtf8().size() > longestName) return Own::tr("This name is too long.");
    if (name.startsWith(u'.')) return Own::tr("A name that begins with a full stop would be hidden.");
    static const QString forbidden = u"/\\:*?\"<>|"_s;
    for (const QChar c : name)
        if (forbidden.contains(c) || c.unicode() < 32)
            return Own::tr("A name cannot have any of these: %1").arg(u"/ \\ : * ? \" < > |"_s);
    return {};
}

TemplateStore::TemplateStore(const SafeFile& files, QString root)
    : m_files(files)
    , m_root(std::move(root)) {}

QString TemplateStore::pathOf(const QString& name) const {
    return m_root + u'/' + name + ending;
}

Result<QList<UserTemplate>> TemplateStore::list() const {
    const FsResult<QStringList> files = m_files.fileSystem().list(m_root);
    if (!files && files.error() == ENOENT) return QList<UserTemplate>{};
    if (!files) return fileFailure(FileAction::Read, files.error(), m_root);
    QList<UserTemplate> result;
    for (const QString& file : *files)
        if (file.endsWith(ending) && file.size() > ending.size() && !file.startsWith(u'.'))
            result.append({file.chopped(ending.size()), m_root + u'/' + file});
    std::stable_sort(result.begin(), result.end(), [](const UserTemplate& a, const UserTemplate& b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return result;
}

Result<UserTemplate> TemplateStore::add(const QString& name, const Document& document, IdSource& ids,
                                        bool replace) const {
    const QString wanted = name.trimmed();
    if (const QString problem = nameProblem(wanted); !problem.isEmpty())
        return failure(ErrorCode::Invalid, problem, wanted);
    if (const FsResult<void> made = makeFolders(m_files.fileSystem(), m_root); !made)
        return fileFailure(FileAction::Write, made.error(), m_root);
    const UserTemplate own{wanted, pathOf(wanted)};
    WriteOptions options;
    if (!replace) options.expected = QString();
    Result<Written> written = m_files.write(own.path, saveDocument(asTemplate(document, ids)), options);
    if (!written && written.error().code == ErrorCode::Changed)
        return failure(ErrorCode::NotWritable,
                       Own::tr("There is already a template of the name “%1”.").arg(wanted), own.path);
    return written.map([&](const Written&) { return own; });
}

Result<Document> TemplateStore::read(const UserTemplate& own, IdSource& ids) const {
    return m_files.readFile(own.path).and_then([&](const QByteArray& bytes) -> Result<Document> {
        const Result<Loaded> loaded = loadDocument(bytes);
        if (!loaded) return tl::unexpected(loaded.error());
        return asTemplate(loaded->document, ids);
    });
}

Result<UserTemplate> TemplateStore::rename(const UserTemplate& own, const QString& name) const {
    const QString wanted = name.trimmed();
    if (const QString problem = nameProblem(wanted); !problem.isEmpty())
        return failure(ErrorCode::Invalid, problem, wanted);
    if (wanted == own.name) return own;
    return m_files.renameFile(own.path, pathOf(wanted)).map([&] {
        return UserTemplate{wanted, pathOf(wanted)};
    });
}

Result<void> TemplateStore::remove(const UserTemplate& own) const {
    const FsResult<void> removed = m_files.fileSystem().remove(own.path);
    if (removed || removed.error() == ENOENT) return {};
    return failure(ErrorCode::NotWritable, Own::tr("“%1” could not be deleted.").arg(own.name), own.path);
}

} // namespace backcast
