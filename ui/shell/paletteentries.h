// SPDX-License-Identifier: MIT
#pragma once

#include "ui/find/palette.h"

namespace backcast {

class MainWindow;
struct Services;

/// All that the palette of a window offers now: actions that can be used, parts and questions of the
/// document, recent documents.
[[nodiscard]] QList<PaletteEntry> paletteEntries(MainWindow& window, const Services& services);

} // namespace backcast
