// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/text.h"

#include <QByteArray>
#include <QList>

namespace backcast {

/// The words of a visual's data, whatever its kind: a paragraph an object, the value of "title", "name" or
/// "label" strong; a paragraph a list of words. In the order of the data; numbers, and references to
/// attachments, are no words. Data that is not JSON has none.
[[nodiscard]] QList<Text> figureWords(const QByteArray& json);

} // namespace backcast
