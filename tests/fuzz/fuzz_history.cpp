// SPDX-License-Identifier: MIT
// Any document or file of comments: comments add up, merge without a loss, find a place in the text or none,
// and versions can be listed, shown, restored and taken.

#include "core/history/bases.h"
#include "core/history/comments.h"
#include "core/history/events.h"
#include "core/history/merge.h"
#include "core/history/versions.h"
#include "core/storage/format.h"
#include "tests/fuzz/fuzzer.h"

#include <algorithm>

using namespace backcast;

namespace {

void lookAtAnchors(const Document& document) {
    const AnchorFinder finder(document);
    for (const CommentThread& thread : commentHistory(document).threads) {
        (void)shownText(thread.body);
        if (!thread.anchor) continue;
        const ResolvedAnchor found = finder.resolve(*thread.anchor, thread.id);
        if (!found.isAttached()) continue;
        const Met* met = finder.blockOf(found.place);
        fuzz::require(met, "a place is in the document");
        fuzz::require(found.place.start >= 0 && found.place.start <= found.place.end, "a place is one");
        if (found.place.row.isEmpty())
            fuzz::require(found.place.end <= met->text().size(), "a place ends in the text");
    }
    const Document again = reanchored(document);
    fuzz::require(again.events == document.events, "events never change");
    fuzz::require(saveDocument(loadDocument(saveDocument(again))->document) == saveDocument(again),
                  "what was found can be saved");
}

void merge(const Document& document, const CommentsFile& comments) {
    const Result<Merged> once = withComments(document, comments);
    if (!once) return;
    for (const Event& event : document.events)
        fuzz::require(once->document.events.contains(event), "no comment is lost");
    const Result<Merged> twice = withComments(once->document, comments);
    fuzz::require(twice && twice->report.added == 0, "merging twice adds nothing");
    fuzz::require(twice->document == once->document, "merging twice changes nothing");
    (void)commentThreads(once->document);
}

void lookAtVersions(const Document& document) {
    for (const VersionInfo& version : versions(document)) {
        const Result<VersionContent> content = versionContent(document, version.number);
        const Result<VersionContent> restored = withVersionRestored(document, version.number);
        if (!content || !restored) continue;
        fuzz::require(checkInvariants(restored->document).isEmpty(), "what is restored is valid");
        fuzz::require(restored->document.events == document.events, "restoring keeps the comments");
        fuzz::require(equalContent(content->document, restored->document),
                      "what is shown is what is restored");
    }
    const QDateTime now(QDate(2027, 1, 1), QTime(), Qt::UTC);
    const Result<VersionTaken> taken = withVersion(document, {versionkinds::named, {}, {}, now, {}});
    if (!taken) return;
    const Result<VersionContent> same = versionContent(taken->document, taken->number);
    if (taken->isNew)
        fuzz::require(same && same->missing.isEmpty() && equalContent(same->document, document),
                      "a version is what was taken");
    const Thinned thinned = withVersionsThinned(taken->document, now.addYears(10));
    fuzz::require(thinned.removed == 0 || !thinned.document.drafts.isEmpty(), "the newest version stays");
    for (const Event& event : document.events)
        if (event.anchor && document.bases.contains(event.anchor->base) && event.anchor->base.size() == 71)
            fuzz::require(withoutUnusedBases(document).bases.contains(event.anchor->base),
                          "no text in use goes");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes = fuzz::bytesOf(data, size);
    if (const Result<CommentsFile> comments = loadComments(bytes)) {
        fuzz::require(*loadComments(saveComments(*comments)) == *comments, "load(save(c)) is c");
        Document document;
        document.id = comments->document;
        merge(document, *comments);
        return 0;
    }
    const Result<Loaded> loaded = loadDocument(bytes);
    if (!loaded) return 0;
    lookAtAnchors(loaded->document);
    CommentsFile own = commentsOf(loaded->document);
    merge(loaded->document, own);
    for (Event& event : own.events) event.body += QStringLiteral("!");
    merge(loaded->document, own);
    lookAtVersions(loaded->document);
    return 0;
}
