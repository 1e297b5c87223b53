// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QWidget;

namespace backcast {

/// Has a screen reader say `text`, which has changed away from where the keyboard is. `speaker` is what shows
/// it; where Qt has no announcements (before 6.8) its accessible name becomes the text, and the change of it
/// is told.
void announce(QWidget& speaker, const QString& text);

} // namespace backcast
