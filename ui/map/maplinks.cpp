// SPDX-License-Identifier: MIT
#include "ui/map/maplinks.h"

#include "core/history/comments.h"
#include "ui/editor/commentmarks.h"
#include "ui/editor/editor.h"
#include "ui/findings/findingspanel.h"
#include "ui/shell/analysis.h"

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr qsizetype longestComment = 160; ///< in a tooltip
constexpr qsizetype mostMatches = 2000;   ///< more would fill the lane from top to bottom

MapTick::Kind kindOf(Level level) {
    return level == Level::Must     ? MapTick::Kind::Must
           : level == Level::Should ? MapTick::Kind::Should
                                    : MapTick::Kind::Idea;
}

void addComments(QList<MapTick>& ticks, Editor& editor) {
    if (editor.content().events.isEmpty()) return;
    for (const CommentThread& thread : editor.comments().threads(editor.content())) {
        const std::optional<TextPlace> found = editor.comments().placeOf(thread.id);
        if (thread.resolved || !found) continue;
        const TextPlace& place = *found;
        const bool isCell = !place.row.isEmpty();
        ticks.append({MapTick::Kind::Comment, 0,
                      MapLinks::tr("Comment by %1: %2")
                          .arg(shownName(thread.author), shownName(thread.body, longestComment)),
                      isCell ? Passage{place.block, 0, 0} : Passage{place.block, place.start, place.end}});
    }
}

} // namespace

MapLinks::MapLinks(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m(parts) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &MapLinks::rebuild);
    const auto later = [this] {
        if (!m_timer.isActive()) m_timer.start();
    };
    connect(&m.analysis, &Analysis::reportChanged, this, later);
    connect(&m.findings.model(), &FindingModel::countsChanged, this, later);
    connect(&m.editor, &Editor::matchesChanged, this, later);
    connect(&m.editor, &Editor::pageResized, this, later);
    connect(&m.editor.comments(), &CommentMarks::moved, this, later);
    connect(&m.editor, &QTextEdit::cursorPositionChanged, this,
            [this] { m.map.setHere(m.editor.cursorShare()); });
    connect(&m.map, &ScrollMap::wanted, &m.editor, &Editor::goTo);
}

void MapLinks::rebuild() {
    QList<MapTick> ticks;
    for (const Finding& finding : m.findings.model().shown())
        if (!finding.place.block.isEmpty())
            ticks.append({kindOf(finding.level), 0, finding.message, finding.place});
    addComments(ticks, m.editor);
    for (const Passage& match : m.editor.matches().mid(0, mostMatches))
        ticks.append(
            {MapTick::Kind::Match, 0, tr("Found: %1").arg(m.editor.wordsOf(match).simplified()), match});
    QList<Passage> places;
    places.reserve(ticks.size());
    for (const MapTick& tick : std::as_const(ticks)) places.append(tick.place);
    const QList<double> shares = m.editor.sharesAbove(places);
    for (qsizetype i = 0; i < ticks.size(); ++i) ticks[i].share = shares.at(i);
    ticks.removeIf([](const MapTick& tick) { return tick.share < 0; });
    m.map.setTicks(ticks);
    m.map.setHere(m.editor.cursorShare());
}

} // namespace backcast
