// SPDX-License-Identifier: MIT
#include "ui/versions/keeping.h"

#include "core/history/bases.h"
#include "ui/versions/versionwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr qint64 leastBetween = 5 * 60; ///< seconds

void numberDraft(Document& document) {
    for (auto it = document.drafts.crbegin(); it != document.drafts.crend(); ++it)
        if (it->kind != versionkinds::automatic) {
            document.meta.draft = it->number;
            return;
        }
}

bool hasNumber(const QList<Draft>& drafts, int number) {
    return std::any_of(drafts.cbegin(), drafts.cend(),
                       [number](const Draft& draft) { return draft.number == number; });
}

} // namespace

Result<VersionTaken> withVersionSaved(const Document& document, const VersionLabel& label) {
    Result<VersionTaken> taken = withVersion(document, label);
    if (!taken) return taken;
    if (taken->isNew && document.drafts.isEmpty() && document.meta.draft > taken->number) {
        taken->number = document.meta.draft;
        taken->document.drafts.last().number = taken->number;
    }
    numberDraft(taken->document);
    return taken;
}

Kept withVersionKept(const Document& document, const QString& reason, const QString& by,
                     const QDateTime& now) {
    Kept kept{document, 0, false};
    if (!document.drafts.isEmpty()) kept.number = document.drafts.constLast().number;
    const Result<VersionTaken> taken =
        withVersionSaved(document, {versionkinds::automatic, {}, reason, now, by});
    if (!taken || !taken->isNew) return kept;
    return {withVersionsThinned(taken->document, now).document, taken->number, true};
}

Document withVersionsOf(const Document& mine, const Document& theirs, const QString& by,
                        const QDateTime& now) {
    Document target = theirs;
    for (const Draft& draft : mine.drafts) {
        if (theirs.drafts.contains(draft) || hasNumber(theirs.drafts, draft.number)) continue;
        target.drafts.append(draft);
    }
    const bool isMore = target.drafts.size() > theirs.drafts.size();
    if (isMore) {
        std::stable_sort(target.drafts.begin(), target.drafts.end(),
                         [](const Draft& a, const Draft& b) { return a.number < b.number; });
        for (auto it = mine.bases.cbegin(); it != mine.bases.cend(); ++it)
            if (!target.bases.contains(it.key())) target.bases.insert(it.key(), it.value());
        target = withoutUnusedBases(std::move(target));
    }
    // The text of mine, among the versions of both.
    Document text = mine;
    text.drafts = target.drafts;
    text.bases = target.bases;
    Document same = text;
    same.drafts.clear();
    Document theirText = target;
    theirText.drafts.clear();
    const auto content = [](Document document) {
        document.events.clear();
        document.meetings.clear();
        document.anchors.clear();
        document.bases.clear();
        document.attachments.clear();
        document.meta.draft = 0;
        return document;
    };
    if (content(same) == content(theirText)) return target;
    const Kept kept = withVersionKept(text, beforeReload, by, now);
    target.drafts = kept.document.drafts;
    for (auto it = kept.document.bases.cbegin(); it != kept.document.bases.cend(); ++it)
        target.bases.insert(it.key(), it.value());
    return withoutUnusedBases(std::move(target));
}

bool beginsReview(const Meta& before, const Meta& after) {
    // As the properties name them, and as other programs may.
    const auto isReviewed = [](const Meta& meta) {
        return meta.status == "in review"_L1 || meta.status == "ready for review"_L1 ||
               meta.status == "review"_L1;
    };
    return isReviewed(after) && !isReviewed(before);
}

Result<Document> withVersionNamed(const Document& document, int number, const QString& name) {
    Result<Document> renamed = withVersionRenamed(document, number, name);
    if (renamed) numberDraft(*renamed);
    return renamed;
}

bool isVersionDue(const Document& document, const QDateTime& since, const QDateTime& now) {
    QDateTime last = since;
    if (!document.drafts.isEmpty()) {
        const QDateTime newest = QDateTime::fromString(document.drafts.constLast().at, Qt::ISODate);
        // One from a clock that goes wrong must not keep others from being taken.
        if (newest.isValid() && newest <= now) last = newest;
    }
    return !last.isValid() || last.secsTo(now) >= leastBetween;
}

} // namespace backcast
