// SPDX-License-Identifier: MIT
#include "ui/pages/pageplace.h"

#include "core/pages/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace backcast {

namespace {

bool isOf(const Run& run, const PagePosition& place) {
    return run.block == place.block &&
           (place.row.isEmpty() || (run.row == place.row && run.column == place.column));
}

/// How far a point lies outside of a stretch.
double distance(double value, double from, double to) {
    return value < from ? from - value : value > to ? value - to : 0;
}

/// The offset in a run's text that is nearest to `x`.
int offsetAt(const Run& run, double x) {
    const QFontMetricsF metrics(pageFont(run.font));
    const double wanted = (run.rightToLeft ? run.x + run.width - x : x - run.x) * unitsPerPoint;
    double before = 0;
    for (int i = 1; i <= run.text.size(); ++i) {
        const double here = metrics.horizontalAdvance(run.text, i);
        if (here >= wanted) return wanted - before < here - wanted ? i - 1 : i;
        before = here;
    }
    return int(run.text.size());
}

} // namespace

std::optional<LinePlace> lineOf(const Pages& pages, const PagePosition& place) {
    if (place.block.isEmpty()) return std::nullopt;
    std::optional<LinePlace> found;
    std::optional<LinePlace> first;
    for (int p = 0; p < pages.pages.size(); ++p) {
        const Page& page = pages.pages.at(p);
        for (int l = 0; l < page.lines.size(); ++l) {
            const Line& line = page.lines.at(l);
            if (line.artifact != Artifact::None) continue;
            for (const Run& run : line.runs) {
                if (!isOf(run, place)) continue;
                if (!first) first = {p, l};
                if (run.origin == Origin::Text && run.offset <= place.offset) found = {p, l};
                if (run.origin == Origin::Text && run.offset > place.offset && found) return found;
            }
        }
    }
    return found ? found : first;
}

std::optional<PagePosition> placeAt(const Page& page, QPointF point) {
    const Run* nearest = nullptr;
    double best = 0;
    for (const Line& line : page.lines) {
        if (line.artifact != Artifact::None) continue;
        const double down = distance(point.y(), line.top, line.bottom());
        for (const Run& run : line.runs) {
            if (run.block.isEmpty()) continue;
            // Lines come first: a click beside a line means that line.
            const double away = down * 1000 + distance(point.x(), run.x, run.x + run.width) +
                                (run.origin == Origin::Text ? 0 : 0.5);
            if (nearest && away >= best) continue;
            nearest = &run;
            best = away;
        }
    }
    if (!nearest) return std::nullopt;
    PagePosition place{nearest->block, nearest->row, nearest->column, 0};
    if (nearest->origin == Origin::Text) place.offset = nearest->offset + offsetAt(*nearest, point.x());
    return place;
}

} // namespace backcast
