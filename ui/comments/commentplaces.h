// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/anchors.h"

#include <QHash>
#include <QString>

#include <optional>

/// The places that comments are on, as they are on the page.
namespace backcast {

class CommentMarks;
class Editor;

/// The texts of a document by the name of their field (`fieldOf`).
[[nodiscard]] QHash<QString, QString> fieldTexts(const Document& document);
[[nodiscard]] QString wordsIn(const QHash<QString, QString>& texts, const TextPlace& place);

/// What is selected on the page or in the open cell, without the spaces around it; without a selection the
/// paragraph or cell of the cursor as a whole. Nothing on a part's title.
[[nodiscard]] std::optional<TextPlace> selectedPlace(Editor& editor);

/// What is written: with the places of comments as they are now, so that nothing has to be looked for when it
/// is opened.
[[nodiscard]] Document withPlaces(const Document& document, CommentMarks& marks);

} // namespace backcast
