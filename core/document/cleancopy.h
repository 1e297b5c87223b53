// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

namespace backcast {

/// The document without some of its parts, and without the visuals and pictures that only they showed.
[[nodiscard]] Document withoutParts(const Document& document, const QList<Place>& places);

/// A document for the outside world: what can be read on its pages, and nothing beside it. Left out are
/// comments, versions and what they refer to, meetings, experiments, ignored findings, people with owner and
/// contributors, the owners of questions, the status, the levels of rules, and what this version does not
/// know. All ids are fresh, so that two copies that went to two readers cannot be told to be of one document.
/// With `withoutInternalFaq` the internal FAQ goes as well, and with it pictures that nothing else shows.
[[nodiscard]] Document cleanCopy(const Document& document, bool withoutInternalFaq, IdSource& ids);

} // namespace backcast
