// SPDX-License-Identifier: MIT
#pragma once

#include "core/spelling/dictionaryfolders.h"
#include "core/storage/safefile.h"
#include "ui/shell/windows.h"

#include <QTemporaryDir>

namespace backcast::bench {

/// All that the program's windows need, in a folder of its own that goes away with it.
struct World {
    [[nodiscard]] QString path(const char* name) const { return home.filePath(QLatin1StringView(name)); }

    QTemporaryDir home;
    RealFileSystem fileSystem;
    SafeFile files{fileSystem};
    SettingsFile settings{files, path("settings.json")};
    Preferences preferences{settings};
    RecoveryStore store{files, path("recovery")};
    RecoveryDesk desk{store};
    CopyStore copies{files, path("copies")};
    Dialogs dialogs;
    IdSource ids;
    WordLists words{files, path("dictionary.txt"), standardDictionaryFolders()};
    TemplateStore templates{files, path("templates")};
    Services services{files, desk, copies, preferences, dialogs, ids, words, templates};
};

} // namespace backcast::bench
