// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <utility>

/// The parts of a document that is being changed. Apart from document.h, which nearly everything includes.
namespace backcast {

[[nodiscard]] inline QList<Block>& blocksOf(Document& document, Place place) {
    return const_cast<QList<Block>&>(blocksOf(std::as_const(document), place)); // it is a part of `document`
}
[[nodiscard]] inline Faq* faqOf(Document& document, Place place) {
    return const_cast<Faq*>(faqOf(std::as_const(document), place));
}

} // namespace backcast
