// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/ids.h"
#include "core/storage/clock.h"
#include "core/storage/copies.h"
#include "core/storage/safefile.h"
#include "core/storage/usertemplates.h"
#include "ui/settings/preferences.h"
#include "ui/shell/dialogservice.h"
#include "ui/shell/recoverydesk.h"
#include "ui/spelling/wordlists.h"

namespace backcast {

/// What all windows share. Made once, in `runWindow` or in a test, and handed down; everything here outlives
/// the windows.
struct Services {
    const SafeFile& files;
    RecoveryDesk& recovery;
    CopyStore& copies;
    Preferences& preferences;
    DialogService& dialogs;
    IdSource& ids;
    WordLists& words;
    TemplateStore& templates;
    Clock clock = systemTime;
};

} // namespace backcast
