// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/shortcuttable.h"

namespace backcast {

class ActionRegistry;
class Editor;

/// The usual keys of all actions of a window.
[[nodiscard]] ShortcutTable shortcutTable(const ActionRegistry& actions);

/// Gives the actions the keys that the user wants, and keeps the page off them. Returns what had to be
/// ignored, in sentences.
[[nodiscard]] QStringList applyShortcuts(const ShortcutChanges& changes, const ActionRegistry& actions,
                                         Editor& editor);

} // namespace backcast
