// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/finding.h"
#include "core/document/document.h"
#include "core/layout/pagefacts.h"

#include <QList>
#include <QString>

#include <optional>

namespace backcast {

enum class Tone { Plain, Weak, Missing };

/// An entry below a section: a role of the release, a question of a FAQ, an answer.
struct OutlineEntry {
    QString key; ///< the role, or the id of the FAQ entry
    QString title;
    QString note; ///< "missing"
    Tone tone = Tone::Plain;
    QString reason; ///< why it is weak or missing, in a sentence
    Id block;       ///< where it begins; empty: not written yet
    bool operator==(const OutlineEntry&) const = default;
};

struct OutlineSection {
    Place place = Place::Release;
    QString title;
    QString note; ///< "486 words · 1 page", "9 of 10"
    Id block;     ///< its first block; empty: none
    QList<OutlineEntry> entries;
    bool operator==(const OutlineSection&) const = default;
};

/// What the left panel shows of a document. Without a report nothing is called missing.
struct OutlineInput {
    const Document& document;
    const std::optional<Report>& report;
    const PageFacts& pages;
    int releaseWords = 0;
};
[[nodiscard]] QList<OutlineSection> outlineOf(const OutlineInput& input);

} // namespace backcast
