// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

namespace backcast {

class Preferences;

/// Gives a document that begins its life the format of the page that the user has chosen for new ones, and
/// its owner.
void dressNew(Document& document, const Preferences& preferences);
/// The user becomes the owner of a document that has none.
void ownNew(Document& document, const Preferences& preferences);

} // namespace backcast
