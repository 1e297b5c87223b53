// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/source.h"

#include <QList>

/// Lines of drafts written without any marks: what a reader sees as a heading or a list by its form alone.
namespace backcast::exchange {

/// "Core features", "For immediate release": a line that is nothing but known words, and none of a sentence.
[[nodiscard]] bool isBareHeading(const QString& line);

/// Whether a line in capitals of a title stands above one that is a sentence: a headline and what it
/// announces.
[[nodiscard]] bool isHeadlineAbove(const QString& line, const QString& below);

/// The level of the heading that a paragraph is by its form, or 0: "The Acme Solution: Notes That Count
/// Themselves", or, below the others, a picture and a few words.
[[nodiscard]] int bareHeadingLevel(const QString& plain);

/// Turns short lines without a full stop, each a paragraph of its own, behind one that ends in a colon, into
/// the items of a list.
void listShortLines(QList<Source>& sources);

} // namespace backcast::exchange
