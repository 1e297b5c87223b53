// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

namespace backcast {

/// The person of a document with this id; null: there is none.
[[nodiscard]] const Person* findPerson(const Document& document, QAnyStringView id);

/// The name of a person of a document; what is written where a person is meant and none has that id ("Ana"),
/// as other programs may write.
[[nodiscard]] QString personName(const Document& document, const QString& id);

/// Puts a person into a document, and name and colour as they are now where it is there already. Returns the
/// id: that of a person of the same name where there was one.
QString putPerson(Document& document, const Person& person);

/// Eight colours for people as "#rrggbb", which can be told apart on the page in both themes.
[[nodiscard]] QStringList personColours();

} // namespace backcast
