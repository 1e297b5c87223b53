// SPDX-License-Identifier: MIT
#include "ui/counts/countstable.h"

#include "core/layout/profile.h"
#include "ui/editor/blocklook.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace backcast {

namespace {

/// Texts of this file, for the translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Counts)
};

/// The lines of a block that begin in a stretch of it.
int linesIn(const PageFacts& pages, const TextStretch& stretch) {
    const QList<PageFacts::LineStart> lines = pages.lines.value(stretch.block);
    if (stretch.end < 0) return int(lines.size());
    int count = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool endsBefore = i + 1 < lines.size() && lines.at(i + 1).offset <= stretch.start;
        if (!endsBefore && lines.at(i).offset < stretch.end) ++count;
    }
    return count;
}

/// How many pages lines are, by what is known of the whole.
class PageShares {
public:
    PageShares(const Document& document, const PageFacts& pages)
        : m_pages(pages) {
        for (const Met& met : walk(document)) m_lines[std::size_t(met.place)] += linesIn(pages, {met.id()});
        const bool isApart = pageProfile(document.meta.pageProfile, document.meta.language).partsBeginPages;
        // What the release leaves free of its last page is no page of the FAQ that begins the next one.
        const double before = isApart ? std::ceil(pages.releaseFill) : pages.releaseFill;
        m_faqs = std::max(0.0, pages.coreFill - before);
    }

    [[nodiscard]] double of(Place place) const {
        if (place == Place::Release) return m_pages.releaseFill;
        if (place == Place::CustomerFaq || place == Place::InternalFaq)
            return faqLines() == 0 ? 0 : m_faqs * lines(place) / faqLines();
        return lines(place) * pagesOfLine();
    }
    [[nodiscard]] double of(const QList<TextStretch>& selection) const {
        int selected = 0;
        for (const TextStretch& stretch : selection) selected += linesIn(m_pages, stretch);
        return selected * pagesOfLine();
    }

private:
    [[nodiscard]] int lines(Place place) const { return m_lines.at(std::size_t(place)); }
    [[nodiscard]] int faqLines() const { return lines(Place::CustomerFaq) + lines(Place::InternalFaq); }
    [[nodiscard]] double pagesOfLine() const {
        const int all = lines(Place::Release) + faqLines();
        return all == 0 ? 0 : (m_pages.releaseFill + m_faqs) / all;
    }

    const PageFacts& m_pages;
    std::array<int, std::size(readingOrder)> m_lines{};
    double m_faqs = 0;
};

} // namespace

CountsTable countsTable(const CountsInput& input) {
    CountsTable table{{}, targetsOf(input.document.meta), input.readOnly};
    std::optional<PageShares> shares;
    if (input.pages) shares.emplace(input.document, *input.pages);
    table.rows.append({Say::tr("Whole document"), input.counts.all(),
                       input.pages ? std::optional(input.pages->coreFill) : std::nullopt, &Targets::document,
                       true, false});
    const auto add = [&](Place place, const QString& title, Target Targets::*target) {
        table.rows.append({title, input.counts.of(place),
                           shares ? std::optional(shares->of(place)) : std::nullopt, target,
                           place == Place::Release, place == input.here});
    };
    add(Place::Release, Say::tr("Press release"), &Targets::release);
    add(Place::CustomerFaq, Say::tr("Customer FAQ"), &Targets::customerFaq);
    add(Place::InternalFaq, Say::tr("Internal FAQ"), &Targets::internalFaq);
    if (std::none_of(table.rows.cbegin(), table.rows.cend(), [](const CountsRow& row) { return row.isHere; }))
        add(input.here, partName(input.here), nullptr);
    if (!input.selection.isEmpty())
        table.rows.append({Say::tr("Selection"), input.selected,
                           shares ? std::optional(shares->of(input.selection)) : std::nullopt, nullptr, false,
                           false});
    return table;
}

} // namespace backcast
