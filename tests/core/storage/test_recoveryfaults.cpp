// SPDX-License-Identifier: MIT
#include "core/storage/recovery.h"
#include "tests/core/storage/filetest.h"
#include "tests/support/faultyfilesystem.h"

#include <cerrno>

using namespace backcast;
using namespace Qt::StringLiterals;
using test::Call;

namespace {

const QByteArray first = R"({"text":"the first sentence"})";
const QByteArray second = R"({"text":"the first sentence, and a second"})";
const QByteArray third = R"({"text":"three"})";

/// A store on a faulty disk, with a slot that holds `second`.
struct Scene {
    explicit Scene(const ProcessOwner& owner)
        : store(SafeFile(faulty, naps.sleeper()), root, systemTime, owner) {
        const Result<QString> made = store.create({});
        REQUIRE(made);
        slot = *made;
        REQUIRE(store.write(slot, first, {}));
        REQUIRE(store.write(slot, second, {}));
        start = faulty.log().size();
    }
    [[nodiscard]] qsizetype callsSince() const { return faulty.log().size() - start; }
    [[nodiscard]] QStringList temporaries() const {
        return QDir(root).entryList({u"*.tmp"_s}, QDir::Files | QDir::Hidden);
    }

    test::Folder folder;
    QString root = folder.path(u"recovery"_s);
    RealFileSystem real;
    test::FaultyFileSystem faulty{real};
    test::Naps naps;
    RecoveryStore store;
    QString slot;
    qsizetype start = 0;
};

ProcessOwner deadOwner() {
    ProcessOwner owner = currentProcess();
    owner.start = u"1"_s;
    return owner;
}

/// What the next start offers: exactly one draft.
QByteArray offered(const Scene& scene) {
    RecoveryStore next(SafeFile(), scene.root);
    const Result<DraftList> pending = next.pending();
    REQUIRE(pending);
    CHECK(pending->problems.isEmpty());
    REQUIRE(pending->drafts.size() == 1);
    CHECK_FALSE(pending->drafts.first().recordLost);
    const Result<QByteArray> bytes = next.claim(pending->drafts.first().slot);
    REQUIRE(bytes);
    return *bytes;
}

template <class Act>
qsizetype callsOf(Act act) {
    Scene clean(deadOwner());
    REQUIRE(act(clean));
    return clean.callsSince();
}

} // namespace

TEST_CASE("whichever call fails while a draft is written, a whole draft is offered") {
    const auto act = [](Scene& scene) { return scene.store.write(scene.slot, third, {}).has_value(); };
    const qsizetype calls = callsOf(act);
    REQUIRE(calls > 30);
    for (const int error : {EIO, ENOSPC, EACCES}) {
        for (qsizetype i = 0; i < calls; ++i) {
            Scene scene(deadOwner());
            scene.faulty.failCall(scene.start + i, error);
            const bool kept = act(scene);
            INFO("call " << i << ", error " << error);
            CHECK(scene.temporaries().isEmpty());
            // The program goes on, and the next draft is written as if nothing had been.
            if (i % 2 == 0) {
                REQUIRE(scene.store.write(scene.slot, third, {}));
                CHECK(offered(scene) == third);
                continue;
            }
            const QByteArray found = offered(scene);
            CHECK((found == second || found == third));
            if (kept) CHECK(found == third);
        }
    }
}

TEST_CASE("wherever the program dies while a draft is written, a whole draft is offered") {
    const auto act = [](Scene& scene) { return scene.store.write(scene.slot, third, {}).has_value(); };
    const qsizetype calls = callsOf(act);
    for (qsizetype i = 0; i < calls; ++i) {
        Scene scene(deadOwner());
        scene.faulty.crashAfter(scene.start + i);
        const bool kept = act(scene);
        INFO("after call " << i);
        const QByteArray found = offered(scene);
        CHECK((found == second || found == third));
        if (kept) CHECK(found == third);
    }
}

TEST_CASE("a draft that could not be closed is offered rather than lost") {
    const auto act = [](Scene& scene) { return scene.store.close(scene.slot).has_value(); };
    const qsizetype calls = callsOf(act);
    for (qsizetype i = 0; i < calls; ++i) {
        Scene scene(deadOwner());
        scene.faulty.failCall(scene.start + i, EIO);
        const bool closed = act(scene);
        INFO("call " << i);
        RecoveryStore next(SafeFile(), scene.root);
        CHECK(next.read(scene.slot) == second);
        CHECK(next.pending()->drafts.size() + next.kept()->drafts.size() == 1);
        if (closed) CHECK(next.kept()->drafts.size() == 1);
    }
}

TEST_CASE("whichever call fails while a draft is taken over, it is ours or still offered") {
    Scene clean(deadOwner());
    RecoveryStore count(SafeFile(clean.faulty), clean.root);
    REQUIRE(count.claim(clean.slot));
    const qsizetype calls = clean.callsSince();
    for (qsizetype i = 0; i < calls; ++i) {
        Scene scene(deadOwner());
        scene.faulty.failCall(scene.start + i, EIO);
        RecoveryStore next(SafeFile(scene.faulty, scene.naps.sleeper()), scene.root);
        const Result<QByteArray> claimed = next.claim(scene.slot);
        INFO("call " << i);
        // Where the last draft could not be read, the one before it is better than none.
        if (claimed) CHECK((*claimed == second || *claimed == first));
        if (!claimed && claimed.error().code != ErrorCode::Unverified) CHECK(offered(scene) == second);
        CHECK(RecoveryStore(SafeFile(), scene.root).read(scene.slot) == second);
    }
}

TEST_CASE("of two windows that take a draft at the same moment only one gets it") {
    Scene scene(deadOwner());
    ProcessOwner other = currentProcess();
    other.host = u"a name by which it differs"_s;
    RecoveryStore quick(SafeFile(), scene.root, systemTime, other);
    bool quickHasIt = false;
    scene.faulty.before(Call::Sync, scene.faulty.count(Call::Sync),
                        [&] { quickHasIt = quick.claim(scene.slot).has_value(); });
    RecoveryStore slow(SafeFile(scene.faulty, scene.naps.sleeper()), scene.root);
    const Result<QByteArray> claimed = slow.claim(scene.slot);
    CHECK(quickHasIt);
    REQUIRE_FALSE(claimed);
    CHECK(claimed.error().code == ErrorCode::NotFound);
    CHECK(quick.write(scene.slot, third, {}));
}

TEST_CASE("a disk that fails does not make a draft that is being written look lost") {
    for (qsizetype i = 0; i < 8; ++i) {
        Scene scene(currentProcess());
        scene.faulty.failNth(Call::Stat, scene.faulty.count(Call::Stat) + i, EIO);
        RecoveryStore next(SafeFile(scene.faulty), scene.root);
        const Result<DraftList> pending = next.pending();
        REQUIRE(pending);
        CHECK(pending->drafts.isEmpty());
    }
}

TEST_CASE("pruning that fails halfway brings no deleted draft back") {
    for (qsizetype i = 0; i < 3; ++i) {
        Scene scene(currentProcess());
        REQUIRE(scene.store.close(scene.slot));
        scene.faulty.failNth(Call::Remove, scene.faulty.count(Call::Remove) + i, EIO);
        CHECK(scene.store.prune(QDateTime::currentDateTimeUtc().addDays(20)) == 0);
        RecoveryStore next(SafeFile(), scene.root);
        CHECK(next.pending()->drafts.isEmpty());
        CHECK(next.prune(QDateTime::currentDateTimeUtc().addDays(20)) == 1);
        CHECK(QDir(scene.root).isEmpty());
    }
}

TEST_CASE("a full disk says so, and the draft before stays") {
    Scene scene(deadOwner());
    scene.faulty.setRoom(10);
    const Result<void> written = scene.store.write(scene.slot, third, {});
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::DiskFull);
    CHECK(offered(scene) == second);
}

TEST_CASE("a folder that cannot be listed is an error, and not an empty list of drafts") {
    Scene scene(deadOwner());
    scene.faulty.failAll(Call::List, EACCES);
    const Result<DraftList> pending = scene.store.pending();
    REQUIRE_FALSE(pending);
    CHECK(pending.error().code == ErrorCode::NotReadable);
}

TEST_CASE("a record that cannot be read today is left alone for tomorrow") {
    Scene scene(deadOwner());
    scene.faulty.failAll(Call::OpenForReading, EIO);
    const Result<DraftList> pending = scene.store.pending();
    REQUIRE(pending);
    CHECK(pending->problems.size() == 1);
    CHECK(offered(scene) == second);
}

TEST_CASE("where no draft can be kept, the user is told at once") {
    const test::Folder folder;
    folder.put(u"recovery"_s, "a file in the way");
    RecoveryStore store(SafeFile(), folder.path(u"recovery"_s));
    const Result<QString> slot = store.create({});
    REQUIRE_FALSE(slot);
    CHECK(slot.error().code == ErrorCode::NotWritable);
    CHECK_FALSE(store.pending());
}
