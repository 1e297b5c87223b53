// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/theme.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionSpinBox;

/// How fields look that take a number or a yes: parts of ShellStyle.
namespace backcast {

void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QRect& up, const QRect& down);
[[nodiscard]] QRect spinBoxRect(const QRect& rect, QStyle::SubControl part);
/// What a spin box needs beside its text.
[[nodiscard]] QSize spinBoxSize(const QSize& text, int line);

void drawCheckBox(const QStyleOption& option, QPainter& painter);
void drawRadioButton(const QStyleOption& option, QPainter& painter);

} // namespace backcast
