// SPDX-License-Identifier: MIT
#include "ui/shell/announce.h"

#include <QAccessible>
#include <QWidget>

namespace backcast {

void announce(QWidget& speaker, const QString& text) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&speaker, text);
    QAccessible::updateAccessibility(&event);
#else
    speaker.setAccessibleName(text); // tells of the change
#endif
}

} // namespace backcast
