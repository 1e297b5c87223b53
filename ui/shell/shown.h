// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace backcast {

/// Nobody has hidden it: it is there as soon as its window is.
[[nodiscard]] inline bool isToBeShown(const QWidget& widget) {
    return !widget.isHidden() || !widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

/// Shows or hides a part of a window. In a window that is not there yet, showing what nobody has hidden is
/// left out: Qt would lay it out at once, with all fonts, at a size that it will never have.
inline void setShown(QWidget& widget, bool shown) {
    const bool waits = widget.parentWidget() && !widget.parentWidget()->isVisible();
    if (waits && shown && isToBeShown(widget)) return;
    widget.setVisible(shown);
}

} // namespace backcast
