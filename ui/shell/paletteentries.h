// SPDX-License-Identifier: MIT
#pragma once

#include "ui/find/palette.h"

class QAction;

namespace backcast {

class MainWindow;
struct Services;

/// All that the palette of a window offers now: actions that can be used, parts and questions of the
/// document, recent documents.
[[nodiscard]] QList<PaletteEntry> paletteEntries(MainWindow& window, const Services& services);

/// What an action is called away from its menu, whose name often says half of it.
[[nodiscard]] QString actionTitle(const QString& id, const QAction& action);
/// The menu in which an action stands, by the beginning of its id.
[[nodiscard]] QString actionMenu(const QString& id);

} // namespace backcast
