// SPDX-License-Identifier: MIT
#include "core/document/module.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

#include <mutex>

namespace backcast {

Result<QFunctionPointer> moduleFunction(const QString& library, const char* function,
                                        const QString& missing) {
    // Qt shares what it knows of a library among all who name it, and does not lock all of it: of two threads
    // that want the same one for the first time one could be told that it is missing.
    static std::mutex mutex;
    const std::scoped_lock lock(mutex);
    const QDir program(QCoreApplication::applicationDirPath());
    QString why;
    for (const QString& place :
         {program.filePath(library), program.filePath(QStringLiteral("../lib/backcast/") + library)}) {
        QLibrary file(QDir::cleanPath(place));
        file.setLoadHints(QLibrary::PreventUnloadHint);
        if (const QFunctionPointer found = file.resolve(function)) return found;
        if (why.isEmpty()) why = file.errorString();
    }
    return failure(ErrorCode::NotFound, missing, why);
}

} // namespace backcast
