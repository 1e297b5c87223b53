// SPDX-License-Identifier: MIT
#include "core/history/anchortracker.h"

#include "core/history/worddiff.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr int mostContext = 32;     ///< UTF-16 units on each side, as anchors have them
constexpr int mostSnapshots = 2000; ///< steps of undo that put anchors back exactly
constexpr int longEnough = 20;      ///< words of this length are not met by chance

/// Two texts that differ in a stretch of up to so many units are one change: nothing is gained by looking
/// closer.
constexpr int shortChange = 24;

bool isInsidePair(QStringView text, qsizetype at) {
    return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
}

} // namespace

QString fieldOf(const TextPlace& place) {
    if (place.row.isEmpty()) return place.block;
    return place.block + u'/' + place.row + u'/' + QString::number(place.column);
}

void AnchorTracker::clear() {
    *this = AnchorTracker();
}

void AnchorTracker::put(const QString& id, const TextPlace& place, const QString& text) {
    remove(id);
    Follower follower{id, place, {}, {}, {}};
    follower.place.start = std::clamp(place.start, 0, int(text.size()));
    follower.place.end = std::clamp(place.end, follower.place.start, int(text.size()));
    const QString field = fieldOf(place);
    m_state.fields[field].append(follower);
    m_fieldOf.insert(id, field);
}

void AnchorTracker::putDetached(const QString& id, const QString& words) {
    remove(id);
    m_state.detached.append({id, {}, words, {}, {}});
    m_fieldOf.insert(id, {});
}

void AnchorTracker::remove(const QString& id) {
    const auto known = m_fieldOf.constFind(id);
    if (known == m_fieldOf.constEnd()) return;
    const auto isIt = [&id](const Follower& follower) { return follower.id == id; };
    if (known->isEmpty()) {
        m_state.detached.removeIf(isIt);
    } else {
        QList<Follower>& followers = m_state.fields[*known];
        followers.removeIf(isIt);
        if (followers.isEmpty()) m_state.fields.remove(*known);
    }
    m_fieldOf.erase(known);
}

std::optional<TextPlace> AnchorTracker::placeOf(const QString& id) const {
    const QString field = m_fieldOf.value(id);
    if (field.isEmpty()) return std::nullopt;
    const QList<Follower> followers = m_state.fields.value(field);
    for (const Follower& follower : followers)
        if (follower.id == id) return follower.place;
    return std::nullopt;
}

QList<AnchorTracker::Range> AnchorTracker::rangesIn(const QString& field) const {
    QList<Range> ranges;
    const QList<Follower> followers = m_state.fields.value(field);
    for (const Follower& follower : followers)
        ranges.append({follower.id, follower.place.start, follower.place.end});
    return ranges;
}

/// What changed from one text to another, in the order of the text.
QList<AnchorTracker::Hunk> AnchorTracker::hunksOf(const QString& before, const QString& after, int hint) {
    qsizetype first = 0;
    const qsizetype shorter = std::min(before.size(), after.size());
    while (first < shorter && before[first] == after[first]) ++first;
    while (isInsidePair(before, first) || isInsidePair(after, first)) --first;
    qsizetype last = 0;
    while (last < shorter - first && before[before.size() - 1 - last] == after[after.size() - 1 - last])
        ++last;
    while (last > 0 &&
           (isInsidePair(before, before.size() - last) || isInsidePair(after, after.size() - last)))
        --last;
    const int removed = int(before.size() - first - last);
    const int added = int(after.size() - first - last);
    if (removed == 0 && added == 0) return {};
    // What was put in or taken out between equal letters could have been so at several places.
    if (hint >= 0 && hint < first && (removed == 0 || added == 0)) {
        const QStringView longer = removed == 0 ? after : before;
        const int length = removed + added;
        if (longer.mid(hint, first - hint) == longer.mid(hint + length, first - hint) &&
            !isInsidePair(longer, hint))
            first = hint;
    }
    if (removed == 0 || added == 0 || removed + added <= shortChange)
        return {{int(first), removed, added, int(first)}};
    // Several places at once (all of a word replaced, another version of the text): what stands between them
    // stays.
    QList<Hunk> hunks;
    const QList<TextRun> runs = compareTexts(Text(before.mid(first, removed)), Text(after.mid(first, added)));
    for (const TextRun& run : runs) {
        if (run.isBefore() && run.isAfter()) continue;
        const int length = int(run.text.size());
        const int pos = int(first) + run.before;
        const int at = int(first) + run.after;
        const bool isDeleted = run.isBefore();
        if (!hunks.isEmpty() && hunks.last().pos + hunks.last().removed == pos &&
            hunks.last().at + hunks.last().added == at) {
            (isDeleted ? hunks.last().removed : hunks.last().added) += length;
            continue;
        }
        hunks.append({pos, isDeleted ? length : 0, isDeleted ? 0 : length, at});
    }
    return hunks;
}

/// A follower whose words were taken away, with what tells them from equal ones when they come back: the
/// words around them that went with them.
AnchorTracker::Follower AnchorTracker::detached(const Follower& follower, const QString& text,
                                                const QList<Hunk>& hunks) {
    Follower gone = follower;
    const TextPlace& place = follower.place;
    const bool isWhole = place.start == place.end;
    gone.words = isWhole ? text : text.mid(place.start, place.end - place.start);
    if (isWhole) return gone;
    for (const Hunk& hunk : hunks) {
        const int end = hunk.pos + hunk.removed;
        if (hunk.pos <= place.start && place.start < end) {
            const int length = std::min(mostContext, place.start - hunk.pos);
            gone.before = text.mid(place.start - length, length);
        }
        if (hunk.pos < place.end && place.end <= end)
            gone.after = text.mid(place.end, std::min(mostContext, end - place.end));
    }
    return gone;
}

/// The one place of a follower's words in text that came; nothing where they are not all there, or twice.
std::optional<TextPlace> AnchorTracker::foundIn(const Arrived& arrived, const Follower& follower) {
    if (follower.words.isEmpty()) return std::nullopt;
    TextPlace place = arrived.field;
    const bool wasWhole = follower.place.start == follower.place.end && !follower.place.block.isEmpty();
    const QStringView came = QStringView(arrived.text).mid(arrived.from, arrived.to - arrived.from);
    if (wasWhole) {
        if (!arrived.isWhole || came != follower.words) return std::nullopt;
        place.start = place.end = 0;
        return place;
    }
    const QString sought = follower.before + follower.words + follower.after;
    if (sought.size() == follower.words.size() && sought.size() < longEnough &&
        came.trimmed() != sought.trimmed())
        return std::nullopt; // a few words alone say nothing about where they come from
    const qsizetype found = came.indexOf(sought);
    if (found < 0 || came.indexOf(sought, found + 1) >= 0) return std::nullopt;
    place.start = int(arrived.from + found + follower.before.size());
    place.end = int(place.start + follower.words.size());
    return place;
}

/// Takes the anchors of one field along. Whether any is at another place.
bool AnchorTracker::follow(const FieldChange& change, QList<Arrived>& arrived) {
    const QString field = fieldOf(change.field);
    const QString before = change.before.value_or(QString());
    const auto known = m_state.fields.constFind(field);
    if (!change.before) {
        if (change.after) arrived.append({change.field, *change.after, 0, int(change.after->size()), true});
        return false;
    }
    if (!change.after) {
        if (known == m_state.fields.constEnd()) return false;
        const QList<Follower> followers = m_state.fields.take(field);
        const QList<Hunk> all{{0, int(before.size()), 0, 0}};
        for (const Follower& follower : followers) {
            m_state.detached.append(detached(follower, before, all));
            m_fieldOf.insert(follower.id, {});
        }
        return true;
    }
    const QList<Hunk> hunks = hunksOf(before, *change.after, change.hint);
    for (const Hunk& hunk : hunks)
        if (hunk.added > 0)
            arrived.append({change.field, *change.after, hunk.at, hunk.at + hunk.added, false});
    if (known == m_state.fields.constEnd() || hunks.isEmpty()) return false;
    bool moved = false;
    QList<Follower> stay;
    QList<Follower> gone;
    for (const Follower& follower : *known) {
        LiveRange range{follower.place.start, follower.place.end, false};
        const bool isWhole = range.start == range.end;
        for (auto hunk = hunks.crbegin(); !isWhole && hunk != hunks.crend(); ++hunk)
            range = mapThroughEdit(range, hunk->pos, hunk->removed, hunk->added);
        // A space that is left of the words is none of them.
        const auto isBlank = [](const QString& text, int start, int end) {
            return QStringView(text).mid(start, end - start).trimmed().isEmpty();
        };
        const bool isLeftover = !isWhole && !range.isEmptied &&
                                isBlank(*change.after, range.start, range.end) &&
                                !isBlank(before, follower.place.start, follower.place.end);
        if (range.isEmptied || isLeftover || (!isWhole && range.start >= range.end)) {
            gone.append(detached(follower, before, hunks));
            continue;
        }
        stay.append(follower);
        if (isWhole || (range.start == follower.place.start && range.end == follower.place.end)) continue;
        stay.last().place.start = range.start;
        stay.last().place.end = range.end;
        moved = true;
    }
    if (!moved && gone.isEmpty()) return false;
    if (stay.isEmpty())
        m_state.fields.remove(field);
    else
        m_state.fields[field] = stay;
    for (const Follower& follower : gone) m_fieldOf.insert(follower.id, {});
    m_state.detached += gone;
    return true;
}

bool AnchorTracker::bringBack(const QList<Arrived>& arrived) {
    bool any = false;
    for (qsizetype i = m_state.detached.size() - 1; i >= 0; --i) {
        const Follower& gone = m_state.detached.at(i);
        std::optional<TextPlace> place;
        int found = 0;
        for (const Arrived& one : arrived) {
            if (one.to - one.from < gone.words.size()) continue;
            if (const std::optional<TextPlace> here = foundIn(one, gone)) {
                place = here;
                ++found;
            }
        }
        if (found != 1) continue;
        const QString field = fieldOf(*place);
        m_fieldOf.insert(gone.id, field);
        m_state.fields[field].append({gone.id, *place, {}, {}, {}});
        m_state.detached.removeAt(i);
        any = true;
    }
    return any;
}

void AnchorTracker::restore(const State& snapshot) {
    State kept; // anchors that there were not yet
    QHash<QString, QString> fieldOfThen;
    for (auto it = snapshot.fields.cbegin(); it != snapshot.fields.cend(); ++it)
        for (const Follower& follower : *it) fieldOfThen.insert(follower.id, it.key());
    for (const Follower& follower : snapshot.detached) fieldOfThen.insert(follower.id, {});
    State next = snapshot;
    for (auto it = fieldOfThen.cbegin(); it != fieldOfThen.cend(); ++it) {
        if (m_fieldOf.contains(it.key())) continue; // taken back since
        next.fields[it.value()].removeIf([&it](const Follower& follower) { return follower.id == it.key(); });
        next.detached.removeIf([&it](const Follower& follower) { return follower.id == it.key(); });
    }
    for (auto it = m_fieldOf.begin(); it != m_fieldOf.end(); ++it) {
        if (const auto then = fieldOfThen.constFind(it.key()); then != fieldOfThen.constEnd()) {
            *it = *then;
            continue;
        }
        const QList<Follower> here = it->isEmpty() ? m_state.detached : m_state.fields.value(*it);
        for (const Follower& follower : here)
            if (follower.id == it.key()) (it->isEmpty() ? next.detached : next.fields[*it]).append(follower);
    }
    m_state = next;
}

bool AnchorTracker::change(const QList<FieldChange>& changes, int step, Cause cause) {
    if (m_fieldOf.isEmpty()) {
        m_step = step;
        return false;
    }
    m_snapshots.insert(m_step, m_state);
    bool moved = false;
    QList<Arrived> arrived;
    for (const FieldChange& one : changes) moved = follow(one, arrived) || moved;
    if (!m_state.detached.isEmpty()) moved = bringBack(arrived) || moved;
    if (cause == Cause::Undo) {
        if (const auto then = m_snapshots.constFind(step); then != m_snapshots.constEnd() && step != m_step) {
            const State snapshot = *then;
            restore(snapshot);
            moved = true;
        }
    } else {
        while (!m_snapshots.isEmpty() && m_snapshots.lastKey() > step)
            m_snapshots.erase(std::prev(m_snapshots.end()));
    }
    m_step = step;
    m_snapshots.insert(step, m_state);
    while (m_snapshots.size() > mostSnapshots) m_snapshots.erase(m_snapshots.begin());
    return moved;
}

} // namespace backcast
