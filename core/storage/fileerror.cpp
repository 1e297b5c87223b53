// SPDX-License-Identifier: MIT
#include "core/storage/fileerror.h"

#include <QCoreApplication>

#include <cerrno>
#include <system_error>

namespace backcast {

namespace {

struct Files {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

QString systemText(int systemError) {
    return QString::fromLocal8Bit(std::generic_category().message(systemError).c_str());
}

Error readError(int systemError, const QString& name) {
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::NotFound, Files::tr("There is no file %1.").arg(name), {}};
    case EACCES:
    case EPERM:
        return {ErrorCode::NotReadable, Files::tr("You have no permission to read %1.").arg(name), {}};
    case EISDIR:
        return {ErrorCode::NotReadable, Files::tr("%1 is a folder, not a file.").arg(name), {}};
    case ELOOP:
        return {ErrorCode::NotReadable, Files::tr("%1 is a link that leads back to itself.").arg(name), {}};
    case ENAMETOOLONG:
        return {ErrorCode::NotReadable, Files::tr("The name or path of %1 is too long.").arg(name), {}};
    default:
        return {ErrorCode::NotReadable,
                Files::tr("%1 could not be read: %2.").arg(name, systemText(systemError)),
                {}};
    }
}

Error writeError(int systemError, const QString& name) {
    switch (systemError) {
    case ENOSPC:
        return {ErrorCode::DiskFull, Files::tr("%1 was not saved: the disk is full.").arg(name), {}};
#ifdef EDQUOT
    case EDQUOT:
        return {ErrorCode::DiskFull,
                Files::tr("%1 was not saved: your share of the disk is used up.").arg(name),
                {}};
#endif
    case EFBIG:
        return {ErrorCode::DiskFull,
                Files::tr("%1 was not saved: it is larger than this disk allows.").arg(name),
                {}};
    case EROFS:
        return {ErrorCode::NotWritable,
                Files::tr("%1 was not saved: this place can only be read.").arg(name),
                {}};
    case EACCES:
    case EPERM:
        return {ErrorCode::NotWritable,
                Files::tr("%1 was not saved: you have no permission to write there.").arg(name),
                {}};
    case ENOENT:
    case ENOTDIR:
        return {
            ErrorCode::NotWritable, Files::tr("%1 was not saved: its folder is not there.").arg(name), {}};
    case EISDIR:
        return {ErrorCode::NotWritable,
                Files::tr("%1 was not saved: there is a folder of that name.").arg(name),
                {}};
    case EBUSY:
    case ETXTBSY:
        return {ErrorCode::NotWritable,
                Files::tr("%1 was not saved: another program is using it.").arg(name),
                {}};
    case ELOOP:
        return {ErrorCode::NotWritable,
                Files::tr("%1 was not saved: it is a link that leads back to itself.").arg(name),
                {}};
    case ENAMETOOLONG:
        return {ErrorCode::NotWritable,
                Files::tr("%1 was not saved: its name or path is too long.").arg(name),
                {}};
    default:
        return {ErrorCode::WriteFailed,
                Files::tr("%1 was not saved: %2.").arg(name, systemText(systemError)),
                {}};
    }
}

} // namespace

QString quotedName(const QString& path) {
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    return Files::tr("“%1”").arg(name.isEmpty() ? path : name);
}

tl::unexpected<Error> fileFailure(FileAction action, int systemError, const QString& path) {
    const QString name = quotedName(path);
    Error error = action == FileAction::Read ? readError(systemError, name) : writeError(systemError, name);
    error.where = path;
    return tl::unexpected<Error>(std::move(error));
}

} // namespace backcast
