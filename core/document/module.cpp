// SPDX-License-Identifier: MIT
#include "core/document/module.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace backcast {

Result<QFunctionPointer> moduleFunction(const QString& library, const char* function,
                                        const QString& missing) {
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
