// SPDX-License-Identifier: MIT
#include "core/storage/recovery.h"

#include "core/storage/fileerror.h"
#include "core/storage/jsonobject.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

struct Drafts {
    Q_DECLARE_TR_FUNCTIONS(Drafts)
};

constexpr auto recordEnding = ".json"_L1;
constexpr auto brokenMark = ".json.broken-"_L1;
constexpr qint64 unknownOwnerSeconds =
    24 * 60 * 60;               ///< until a draft of a program that we cannot see is offered
constexpr int leftoverDays = 1; ///< what a program that died in the middle of a write left
constexpr int brokenDays = 90;
constexpr int longestTitle = 300;

QString recordName(const QString& slot) {
    return slot + recordEnding;
}

tl::unexpected<Error> noSuchDraft(const QString& slot) {
    return failure(ErrorCode::NotFound,
                   Drafts::tr("This recovery draft is no longer there, or another window has opened it."),
                   slot);
}

void sortLatestFirst(QList<DraftEntry>& entries) {
    std::stable_sort(entries.begin(), entries.end(),
                     [](const DraftEntry& a, const DraftEntry& b) { return a.time > b.time; });
}

} // namespace

RecoveryStore::RecoveryStore(const SafeFile& files, QString root, Clock clock, ProcessOwner self)
    : m_files(files)
    , m_root(std::move(root))
    , m_clock(std::move(clock))
    , m_self(std::move(self)) {}

QString RecoveryStore::pathOf(const QString& file) const {
    return m_root + u'/' + file;
}

Result<QString> RecoveryStore::create(const DraftInfo& info) {
    DraftRecord record;
    record.slot = m_ids.block();
    record.info = info;
    record.time = m_clock();
    record.owner = m_self;
    // Before any content: another program must never meet a content of ours and find nobody to whom it
    // belongs.
    return store(record, QString()).map([&] {
        m_open.insert(record.slot, record);
        return record.slot;
    });
}

Result<void> RecoveryStore::store(const DraftRecord& record, const std::optional<QString>& expected) const {
    if (const FsResult<void> made = makeFolders(m_files.fileSystem(), m_root); !made)
        return fileFailure(FileAction::Write, made.error(), m_root);
    WriteOptions options;
    options.expected = expected;
    options.newFile = NewFile::OwnerOnly;
    DraftRecord kept = record;
    kept.info.title.truncate(longestTitle);
    return m_files.write(pathOf(recordName(record.slot)), toJson(kept), options).map([](const Written&) {});
}

Result<void> RecoveryStore::write(const QString& slot, const QByteArray& bytes, const DraftInfo& info) {
    const auto open = m_open.find(slot);
    if (open == m_open.end()) return noSuchDraft(slot);
    if (!isWholeJsonObject(bytes))
        return failure(
            ErrorCode::Malformed,
            Drafts::tr("The recovery draft was not replaced: there was no whole document to keep."), slot);
    const DraftContent content{contentName(slot, parseContentName(open->content.file).number + 1),
                               sha256Hex(bytes)};
    DraftRecord next = *open;
    next.info = info;
    next.time = m_clock();
    const bool isNew = content.sha256 != open->content.sha256;
    if (isNew) {
        if (const FsResult<void> made = makeFolders(m_files.fileSystem(), m_root); !made)
            return fileFailure(FileAction::Write, made.error(), m_root);
        WriteOptions options;
        options.newFile = NewFile::OwnerOnly;
        if (const Result<Written> written = m_files.write(pathOf(content.file), bytes, options); !written)
            return tl::unexpected<Error>(written.error());
        next.previous = open->content;
        next.content = content;
    } else if (info == open->info) {
        return {};
    }
    if (Result<void> stored = store(next); !stored) {
        // Not where the record may have been written after all and names it. What stays behind is found by
        // `prune`.
        if (isNew && stored.error().code != ErrorCode::Unverified)
            static_cast<void>(removeFile(content.file));
        return stored;
    }
    if (isNew) static_cast<void>(removeFile(open->previous.file));
    *open = next;
    return {};
}

Result<void> RecoveryStore::close(const QString& slot) {
    const auto open = m_open.find(slot);
    if (open == m_open.end()) return noSuchDraft(slot);
    DraftRecord closed = *open;
    closed.state = DraftState::Closed;
    closed.time = m_clock();
    if (closed.content.file.isEmpty()) {
        static_cast<void>(removeFile(recordName(slot))); // nothing was ever written: nothing to keep
    } else if (Result<void> stored = store(closed); !stored) {
        return stored;
    }
    m_open.erase(open);
    return {};
}

Result<RecoveryStore::Found> RecoveryStore::load(const QString& slot) const {
    if (!isValidId(slot)) return noSuchDraft(slot);
    return m_files.readFile(pathOf(recordName(slot)), maxRecordBytes).and_then([&](const QByteArray& bytes) {
        return recordFromJson(slot, bytes).map([&](const DraftRecord& record) {
            return Found{record, sha256Hex(bytes)};
        });
    });
}

Result<RecoveryStore::Contents> RecoveryStore::contents() {
    const FsResult<QStringList> files = m_files.fileSystem().list(m_root);
    if (!files && files.error() == ENOENT) return Contents{};
    if (!files) return fileFailure(FileAction::Read, files.error(), m_root);
    Contents result;
    result.files = *files;
    for (const QString& file : *files) {
        if (!file.endsWith(recordEnding)) continue;
        const QString slot = file.chopped(recordEnding.size());
        const Result<Found> found = load(slot);
        if (found) {
            result.records.append(found->record);
        } else if (const ErrorCode code = found.error().code; code == ErrorCode::Malformed ||
                                                              code == ErrorCode::Invalid ||
                                                              code == ErrorCode::TooLarge) {
            result.problems.append(setAside(slot, found.error()));
        } else if (code != ErrorCode::NotFound) {
            result.problems.append(found.error());
        }
    }
    result.orphans = orphansAmong(*files);
    return result;
}

Error RecoveryStore::setAside(const QString& slot, const Error& why) const {
    const QString aside = slot + brokenMark + m_clock().toUTC().toString(u"yyyyMMdd-hhmmss"_s);
    if (!m_files.fileSystem().rename(pathOf(recordName(slot)), pathOf(aside))) return why;
    return {why.code, Drafts::tr("%1 It was kept aside.").arg(why.message), pathOf(aside)};
}

/// Contents whose record is lost. Their text is still somebody's text, so each is offered with what can be
/// known about it.
QList<DraftRecord> RecoveryStore::orphansAmong(const QStringList& files) const {
    QMap<QString, QList<int>> numbers;
    for (const QString& file : files)
        if (const ContentName name = parseContentName(file); name.number > 0)
            numbers[name.slot].append(name.number);
    QList<DraftRecord> result;
    for (auto it = numbers.begin(); it != numbers.end(); ++it) {
        if (m_open.contains(it.key())) continue;
        // Asked now and not looked up in the list: a record that was just written may be missing there.
        const FsResult<FileStat> record = m_files.fileSystem().stat(pathOf(recordName(it.key())));
        if (record || record.error() != ENOENT) continue;
        std::sort(it->begin(), it->end(), std::greater());
        DraftRecord orphan;
        orphan.slot = it.key();
        orphan.content.file = contentName(it.key(), it->first());
        if (it->size() > 1) orphan.previous.file = contentName(it.key(), it->at(1));
        const FsResult<FileStat> stat = m_files.fileSystem().stat(pathOf(orphan.content.file));
        if (!stat) continue;
        orphan.time = stat->modified;
        result.append(orphan);
    }
    return result;
}

bool RecoveryStore::isTaken(const DraftRecord& record) const {
    if (record.state != DraftState::Open) return false;
    switch (stateOf(record.owner, m_self)) {
    case OwnerState::Alive:
        return true;
    case OwnerState::Dead:
        return false;
    // A time in the future, by another machine's clock, must not hide a draft until then.
    case OwnerState::Unknown:
        return std::abs(record.time.secsTo(m_clock())) < unknownOwnerSeconds;
    }
    return true;
}

/// The entry of a draft, or nothing where the document's file already holds the same.
std::optional<DraftEntry> RecoveryStore::offer(const DraftRecord& record) const {
    DraftEntry entry{record.slot, record.info, record.time, record.state, BaseState::Untitled, false};
    if (record.info.path.isEmpty()) return entry;
    const Result<QString> onDisk = m_files.hashOf(record.info.path);
    if (onDisk && *onDisk == record.content.sha256) return {};
    if (!onDisk && onDisk.error().code == ErrorCode::NotFound)
        entry.base = BaseState::Missing;
    else
        entry.base = onDisk && *onDisk == record.info.baseSha256 ? BaseState::Same : BaseState::Changed;
    return entry;
}

Result<DraftList> RecoveryStore::pending() {
    return contents().map([this](const Contents& found) {
        DraftList result;
        result.problems = found.problems;
        for (const DraftRecord& record : found.records) {
            if (record.state != DraftState::Open || record.content.file.isEmpty() || isTaken(record))
                continue;
            if (const std::optional<DraftEntry> entry = offer(record)) result.drafts.append(*entry);
        }
        for (const DraftRecord& orphan : found.orphans) {
            if (!contentOf(orphan)) continue;
            result.drafts.append({orphan.slot, {}, orphan.time, DraftState::Open, BaseState::Untitled, true});
        }
        sortLatestFirst(result.drafts);
        return result;
    });
}

Result<DraftList> RecoveryStore::kept() {
    return contents().map([this](const Contents& found) {
        DraftList result;
        result.problems = found.problems;
        for (const DraftRecord& record : found.records) {
            if (record.state == DraftState::Open || record.content.file.isEmpty()) continue;
            if (const std::optional<DraftEntry> entry = offer(record)) result.drafts.append(*entry);
        }
        sortLatestFirst(result.drafts);
        return result;
    });
}

Result<RecoveryStore::Found> RecoveryStore::find(const QString& slot) {
    Result<Found> found = load(slot);
    if (found || !isValidId(slot)) return found;
    return contents().and_then([&](const Contents& all) -> Result<Found> {
        for (const DraftRecord& orphan : all.orphans)
            if (orphan.slot == slot) return Found{orphan, {}};
        return tl::unexpected<Error>(found.error());
    });
}

Result<QByteArray> RecoveryStore::contentOf(const DraftRecord& record) const {
    std::optional<QByteArray> usable;
    for (const DraftContent& content : {record.content, record.previous}) {
        if (content.file.isEmpty()) continue;
        const Result<QByteArray> bytes = m_files.readFile(pathOf(content.file));
        if (!bytes || !isWholeJsonObject(*bytes)) continue;
        if (content.sha256.isEmpty() || sha256Hex(*bytes) == content.sha256) return bytes;
        if (!usable) usable = *bytes;
    }
    if (usable) return *usable; // changed by somebody since it was written, but a document
    return failure(ErrorCode::Malformed, Drafts::tr("The recovery draft is damaged and cannot be opened."),
                   pathOf(record.content.file));
}

Result<QByteArray> RecoveryStore::read(const QString& slot) {
    return find(slot).and_then([this](const Found& found) { return contentOf(found.record); });
}

Result<DraftRecord> RecoveryStore::takeOver(const QString& slot, DraftState state) {
    return find(slot).and_then([&](const Found& found) -> Result<DraftRecord> {
        const bool isOrphan = found.sha256.isEmpty(); // nobody is known to own it
        if (!isOrphan && isTaken(found.record)) return noSuchDraft(slot);
        DraftRecord taken = found.record;
        taken.state = state;
        taken.owner = m_self;
        if (state != DraftState::Open) taken.time = m_clock();
        const Result<void> stored = store(taken, found.sha256);
        if (!stored && stored.error().code == ErrorCode::Changed) return noSuchDraft(slot);
        if (!stored) return tl::unexpected<Error>(stored.error());
        return taken;
    });
}

Result<QByteArray> RecoveryStore::claim(const QString& slot) {
    return read(slot).and_then([&](const QByteArray& bytes) {
        return takeOver(slot, DraftState::Open).map([&](const DraftRecord& record) {
            m_open.insert(slot, record);
            return bytes;
        });
    });
}

Result<void> RecoveryStore::discard(const QString& slot) {
    if (m_open.contains(slot)) return noSuchDraft(slot); // it is being written: close it
    return takeOver(slot, DraftState::Discarded).map([](const DraftRecord&) {});
}

bool RecoveryStore::removeFile(const QString& file) const {
    if (file.isEmpty()) return true;
    const FsResult<void> removed = m_files.fileSystem().remove(pathOf(file));
    return removed || removed.error() == ENOENT;
}

bool RecoveryStore::removeDraft(const DraftRecord& record) const {
    // The record last: a content without its record would be offered as a draft that was lost.
    return removeFile(record.content.file) && removeFile(record.previous.file) &&
           removeFile(recordName(record.slot));
}

Result<int> RecoveryStore::prune(const QDateTime& now) {
    return contents().map([&](const Contents& found) {
        int removed = 0;
        for (const DraftRecord& record : found.records) {
            const bool isOver = record.state != DraftState::Open && record.time.addDays(keptDays) <= now;
            const bool isEmpty = record.content.file.isEmpty() && !isTaken(record);
            if (!isOver && !isEmpty) continue;
            if (removeDraft(record) && isOver) ++removed;
        }
        removeLeftovers(found, now);
        return removed;
    });
}

void RecoveryStore::removeLeftovers(const Contents& found, const QDateTime& now) const {
    const auto isLeftover = [&](const QString& file) {
        const ContentName name = parseContentName(file);
        return std::any_of(found.records.begin(), found.records.end(), [&](const DraftRecord& record) {
            return record.slot == name.slot && record.content.file != file && record.previous.file != file;
        });
    };
    for (const QString& file : found.files) {
        int days = 0;
        if (file.contains(brokenMark))
            days = brokenDays;
        else if (isTemporaryName(file) || isLeftover(file))
            days = leftoverDays;
        if (days == 0) continue;
        const FsResult<FileStat> stat = m_files.fileSystem().stat(pathOf(file));
        if (stat && stat->modified.addDays(days) <= now) static_cast<void>(removeFile(file));
    }
}

std::optional<ProcessOwner> RecoveryStore::openElsewhere(const QString& path) {
    const Result<Contents> found = contents();
    const Result<QString> wanted = m_files.resolve(path);
    if (!found || !wanted) return {};
    for (const DraftRecord& record : found->records) {
        if (record.state != DraftState::Open || record.info.path.isEmpty() || record.owner == m_self ||
            stateOf(record.owner, m_self) != OwnerState::Alive)
            continue;
        if (const Result<QString> other = m_files.resolve(record.info.path); other && *other == *wanted)
            return record.owner;
    }
    return {};
}

} // namespace backcast
