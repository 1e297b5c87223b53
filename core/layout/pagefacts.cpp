// SPDX-License-Identifier: MIT
#include "core/layout/pagefacts.h"

#include "core/layout/page.h"

#include <algorithm>

namespace backcast {

const PageFacts::LineStart* PageFacts::find(const QString& block, int offset, const Id& row,
                                            int column) const {
    const auto known = lines.constFind(block);
    if (known == lines.constEnd()) return nullptr;
    const LineStart* found = nullptr;
    for (const LineStart& start : *known) {
        if (!row.isEmpty() && (start.row != row || start.column != column)) continue;
        if (found && (start.offset > offset || start.row != found->row || start.column != found->column))
            break;
        found = &start;
    }
    return found;
}

int PageFacts::lineOf(const QString& block, int offset, const Id& row, int column) const {
    const LineStart* start = find(block, offset, row, column);
    return start ? start->line : 0;
}

int PageFacts::pageOf(const QString& block, int offset, const Id& row, int column) const {
    const LineStart* start = find(block, offset, row, column);
    return start ? start->page : 0;
}

std::optional<PageFacts::LinePlace> PageFacts::placeOfLine(int line, int page) const {
    std::optional<LinePlace> best;
    const auto consider = [&](const QString& block, const LineStart& start) {
        if (start.line != line || (page > 0 && start.page != page)) return;
        // The first cell of a row stands for it.
        const bool isEarlier = !best || start.page < best->start.page ||
                               (start.page == best->start.page && start.column < best->start.column);
        if (isEarlier) best = LinePlace{block, start};
    };
    for (auto it = lines.constBegin(); it != lines.constEnd(); ++it)
        for (const LineStart& start : *it) consider(it.key(), start);
    for (const LinePlace& other : otherLines) consider(other.block, other.start);
    return best;
}

int PageFacts::lastLine() const {
    int last = 0;
    for (const QList<LineStart>& starts : lines)
        for (const LineStart& start : starts) last = std::max(last, start.line);
    for (const LinePlace& other : otherLines) last = std::max(last, other.start.line);
    return last;
}

namespace {

bool isCore(Place place) {
    return place == Place::Release || place == Place::CustomerFaq || place == Place::InternalFaq;
}

/// Counts the pages of some places, and how far down the last of them goes.
class Extent {
public:
    void add(int page, double bottom) {
        if (page != m_last) ++m_pages, m_bottom = 0;
        m_last = page;
        m_bottom = std::max(m_bottom, bottom);
    }
    [[nodiscard]] int pages() const { return m_pages; }
    [[nodiscard]] double fill(const PageProfile& profile) const {
        if (m_pages == 0) return 0.0;
        const double share = (m_bottom - profile.marginTop) / profile.textHeight();
        return m_pages - 1 + std::clamp(share, 0.0, 1.0);
    }

private:
    int m_pages = 0;
    int m_last = 0;
    double m_bottom = 0;
};

void addLineStart(PageFacts& facts, const Line& line, int page) {
    for (const Run& run : line.runs) {
        if (run.origin != Origin::Text || run.block.isEmpty()) continue;
        facts.lines[run.block].append({run.offset, line.number, page, run.row, run.column});
        return;
    }
    for (const Run& run : line.runs) {
        if (run.block.isEmpty() || line.number == 0) continue;
        facts.otherLines.append({run.block, {0, line.number, page, run.row, run.column}});
        return;
    }
}

} // namespace

PageFacts pageFacts(const Pages& pages) {
    PageFacts facts;
    facts.pageCount = int(pages.pages.size());
    Extent release;
    Extent core;
    for (const Page& page : pages.pages) {
        const auto extend = [&](int element, double bottom) {
            if (pages.elements.at(element).matter != Matter::Text) return;
            const Place place = pages.elements.at(element).place;
            if (place == Place::Release) release.add(page.number, bottom);
            if (isCore(place)) core.add(page.number, bottom);
        };
        for (const Line& line : page.lines) {
            if (line.element < 0) continue;
            extend(line.element, line.bottom());
            addLineStart(facts, line, page.number);
        }
        for (const Drawing& drawing : page.drawings)
            if (drawing.element >= 0) extend(drawing.element, drawing.rect.bottom());
    }
    facts.releasePages = release.pages();
    facts.releaseFill = release.fill(pages.profile);
    facts.corePages = core.pages();
    facts.coreFill = core.fill(pages.profile);
    return facts;
}

} // namespace backcast
