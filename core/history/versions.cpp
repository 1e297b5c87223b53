// SPDX-License-Identifier: MIT
#include "core/history/versions.h"

#include "core/history/bases.h"
#include "core/history/comments.h"
#include "core/history/events.h"
#include "core/history/versioncontent.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// For lupdate, which finds the sentences by it.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr qsizetype mostVersions = 10'000;
constexpr qint64 mostBlocks = 500'000; ///< half of what a file can hold
constexpr qsizetype mostProblems = 10; ///< of one version, in words

qint64 blocksIn(const Draft& draft) {
    qint64 count = 0;
    for (const DraftPart& part : draft.parts)
        for (const DraftBlock& block : part.blocks) count += 1 + block.answer().size();
    return count;
}

int nextNumber(const QList<Draft>& drafts) {
    int highest = 0;
    QSet<int> taken;
    for (const Draft& draft : drafts) {
        highest = std::max(highest, draft.number);
        taken.insert(draft.number);
    }
    if (highest < std::numeric_limits<int>::max()) return highest + 1;
    int free = 1; // a number that no program of ours has written ends the counting up
    while (taken.contains(free)) ++free;
    return free;
}

int rankOf(const QString& kind) {
    if (kind == versionkinds::automatic) return 0;
    return kind == versionkinds::review ? 2 : 1;
}

/// Gives the newest version what was asked for, where it is less than that. Whether anything was.
bool raise(Draft& newest, const VersionLabel& label) {
    bool isRaised = false;
    if (const QString name = shownName(label.name, VersionLabel::mostNameLength);
        newest.name.isEmpty() && !name.isEmpty()) {
        newest.name = name;
        isRaised = true;
    }
    if (rankOf(label.kind) > rankOf(newest.kind)) {
        newest.kind = label.kind;
        newest.reason.clear();
        isRaised = true;
    }
    return isRaised;
}

/// Whether two versions hold the same; the number of the draft that is being written does not count.
bool holdsTheSame(const Document& document, const Draft& a, const Draft& b) {
    if (a.heads != b.heads || !(a.parts == b.parts)) return false;
    if (a.meta == b.meta) return true;
    const Result<Meta> before = metaBase(document, a.meta);
    Meta now = document.meta;
    if (before) now.draft = before->draft;
    return before && *before == now;
}

QSet<int> numbersReferred(const Document& document) {
    QSet<int> numbers;
    for (const Event& event : document.events)
        if (event.draft != 0) numbers.insert(event.draft);
    for (const Meeting& meeting : document.meetings)
        if (meeting.draft != 0) numbers.insert(meeting.draft);
    return numbers;
}

const Draft* versionOf(const Document& document, int number) {
    for (const Draft& draft : document.drafts)
        if (draft.number == number) return &draft;
    return nullptr;
}

tl::unexpected<Error> noVersion(int number) {
    return failure(ErrorCode::NotFound, Tr::tr("The document has no version %1.").arg(number));
}

/// Whether the names of bases lead to something, remembered: versions share nearly all of them.
class BaseCheck {
public:
    explicit BaseCheck(const Document& document)
        : m_document(document) {}
    [[nodiscard]] bool isGood(const QString& hash) {
        const auto known = m_good.constFind(hash);
        if (known != m_good.constEnd()) return *known;
        return *m_good.insert(hash, baseOf(m_document, hash).has_value());
    }

private:
    const Document& m_document;
    QHash<QString, bool> m_good;
};

QStringList problemsOf(const Draft& draft, BaseCheck& bases) {
    qsizetype bad = 0;
    const auto look = [&](const QString& hash) { bad += bases.isGood(hash) ? 0 : 1; };
    for (const DraftPart& part : draft.parts)
        for (const DraftBlock& block : part.blocks) {
            look(block.base());
            for (const DraftBlock& answer : block.answer()) look(answer.base());
        }
    QStringList problems;
    if (draft.parts.isEmpty())
        problems.append(
            Tr::tr("The list of its blocks is missing, or does not fit to the version before it."));
    if (bad > 0)
        problems.append(
            Tr::tr("%n of its pieces are missing or were changed in the file.", nullptr, int(bad)));
    if (!draft.meta.isEmpty() && !bases.isGood(draft.meta))
        problems.append(Tr::tr("Its metadata is missing or was changed in the file."));
    if (!draft.heads.isEmpty() && !bases.isGood(draft.heads))
        problems.append(Tr::tr("The headings of its parts are missing or were changed in the file."));
    return problems.mid(0, mostProblems);
}

} // namespace

Result<VersionTaken> withVersion(const Document& document, const VersionLabel& label) {
    VersionTaken taken{document, 0, true, false};
    Draft draft = recordVersion(taken.document);
    QList<Draft>& drafts = taken.document.drafts;
    if (!drafts.isEmpty() && holdsTheSame(document, drafts.last(), draft)) {
        taken.document = document; // without the bases of this attempt
        taken.isRaised = raise(taken.document.drafts.last(), label);
        taken.number = taken.document.drafts.last().number;
        taken.isNew = false;
        return taken;
    }
    qint64 blocks = blocksIn(draft);
    for (const Draft& other : drafts) blocks += blocksIn(other);
    if (drafts.size() >= mostVersions || blocks > mostBlocks)
        return failure(ErrorCode::TooLarge,
                       Tr::tr("The document has so many versions that no other one can be added."));
    draft.number = nextNumber(drafts);
    draft.name = shownName(label.name, VersionLabel::mostNameLength);
    draft.kind = label.kind;
    draft.reason = label.reason;
    draft.at = eventTime(label.at);
    draft.by = label.by;
    taken.number = draft.number;
    drafts.append(draft);
    return taken;
}

bool changedSinceNewestVersion(const Document& document) {
    if (document.drafts.isEmpty()) return true;
    Document copy = document;
    return !holdsTheSame(document, document.drafts.last(), recordVersion(copy));
}

QList<VersionInfo> versions(const Document& document) {
    const QSet<int> referred = numbersReferred(document);
    BaseCheck bases(document);
    QSet<int> seen;
    QList<VersionInfo> list;
    list.reserve(document.drafts.size());
    for (const Draft& draft : document.drafts) {
        VersionInfo info{draft.number,
                         draft.name,
                         draft.kind,
                         draft.reason,
                         draft.at,
                         draft.by,
                         referred.contains(draft.number),
                         problemsOf(draft, bases)};
        if (seen.contains(draft.number))
            info.problems.prepend(Tr::tr("Another version has the number %1, too.").arg(draft.number));
        seen.insert(draft.number);
        list.append(info);
    }
    return list;
}

Result<VersionContent> versionContent(const Document& document, int number) {
    const Draft* draft = versionOf(document, number);
    if (!draft) return noVersion(number);
    Result<VersionContent> content = withContent(document, *draft);
    if (!content) return content;
    Document& shown = content->document;
    shown.events.clear();
    shown.anchors.clear();
    shown.meetings.clear();
    shown.drafts.clear();
    shown.bases.clear();
    shown.findingsIgnored.clear();
    return content;
}

Result<VersionContent> withVersionRestored(const Document& document, int number) {
    const Draft* draft = versionOf(document, number);
    if (!draft) return noVersion(number);
    return withContent(document, *draft);
}

Result<Document> withVersionRenamed(const Document& document, int number, const QString& name) {
    Document renamed = document;
    for (Draft& draft : renamed.drafts) {
        if (draft.number != number) continue;
        draft.name = shownName(name, VersionLabel::mostNameLength);
        if (!draft.name.isEmpty() && draft.kind == versionkinds::automatic) {
            draft.kind = versionkinds::named;
            draft.reason.clear();
        }
        return renamed;
    }
    return noVersion(number);
}

namespace {

/// The stretch of time of which one version stays; two versions of one stretch have the same.
std::pair<qint64, qint64> stretchOf(const QDateTime& at, qint64 secondsAgo) {
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    constexpr qint64 week = 7 * day;
    const qint64 length = secondsAgo < hour   ? 5 * minute
                          : secondsAgo < day  ? hour
                          : secondsAgo < week ? day
                                              : week;
    const qint64 monday = 4 * day; // 1970 began on a Thursday
    return {length, (at.toSecsSinceEpoch() - (length == week ? monday : 0)) / length};
}

} // namespace

Thinned withVersionsThinned(const Document& document, const QDateTime& now) {
    const QSet<int> referred = numbersReferred(document);
    const QList<Draft>& drafts = document.drafts;
    QSet<std::pair<qint64, qint64>> filled;
    QList<Draft> kept;
    for (qsizetype i = drafts.size() - 1; i >= 0; --i) {
        const Draft& draft = drafts.at(i);
        const QDateTime at = QDateTime::fromString(draft.at, Qt::ISODate);
        const qint64 ago = at.isValid() ? at.secsTo(now) : -1;
        const bool mayGo = draft.kind == versionkinds::automatic && draft.name.isEmpty() &&
                           draft.extra.isEmpty() && i < drafts.size() - 1 && ago >= 0 &&
                           !referred.contains(draft.number);
        if (mayGo && filled.contains(stretchOf(at, ago))) continue;
        if (ago >= 0 && draft.kind == versionkinds::automatic) filled.insert(stretchOf(at, ago));
        kept.prepend(draft);
    }
    Thinned thinned{document, int(drafts.size() - kept.size())};
    if (thinned.removed == 0) return thinned;
    thinned.document.drafts = kept;
    thinned.document = withoutUnusedBases(std::move(thinned.document));
    return thinned;
}

} // namespace backcast
