// SPDX-License-Identifier: MIT
#include "core/storage/recovery.h"
#include "tests/core/storage/filetest.h"

#include <sys/wait.h>

#include <csignal>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

const QByteArray first = R"({"format":"prfaq","text":"the first sentence"})";
const QByteArray second = R"({"format":"prfaq","text":"the first sentence, and a second"})";
const QByteArray third = R"({"format":"prfaq","text":"three"})";

/// A program that has died: its number is in use by nobody, or by somebody who started at another time.
ProcessOwner deadOwner() {
    ProcessOwner owner = currentProcess();
    owner.start = u"1"_s;
    return owner;
}

/// One folder, several programs.
struct Machine {
    test::Folder folder;
    QString root = folder.path(u"recovery"_s);
    QDateTime now = QDateTime::fromString(u"2026-11-22T09:30:00.000Z"_s, Qt::ISODateWithMs);

    [[nodiscard]] RecoveryStore store(const ProcessOwner& owner = currentProcess()) {
        return {SafeFile(), root, [this] { return now; }, owner};
    }
    /// A draft whose program died.
    [[nodiscard]] QString leave(const QByteArray& bytes, const DraftInfo& info = {}) {
        RecoveryStore dying = store(deadOwner());
        const Result<QString> slot = dying.create(info);
        REQUIRE(slot);
        REQUIRE(dying.write(*slot, bytes, info));
        return *slot;
    }
    [[nodiscard]] QList<DraftEntry> pending() {
        const Result<DraftList> list = store().pending();
        REQUIRE(list);
        return list->drafts;
    }
    [[nodiscard]] QStringList files() const { return QDir(root).entryList(QDir::Files | QDir::Hidden); }
    void put(const QString& file, const QByteArray& bytes) const { folder.put(u"recovery/"_s + file, bytes); }
};

DraftInfo infoOf(const QString& path, const QByteArray& base) {
    return {path, u"Handover Ledger"_s, u"d-1"_s, sha256Hex(base)};
}

} // namespace

TEST_CASE("a text that was never saved is offered after its program died") {
    Machine machine;
    CHECK(machine.pending().isEmpty());
    const QString slot = machine.leave(second, {{}, u"Untitled"_s, u"d-1"_s, {}});
    const QList<DraftEntry> pending = machine.pending();
    REQUIRE(pending.size() == 1);
    CHECK(pending.first().slot == slot);
    CHECK(pending.first().info.title == u"Untitled"_s);
    CHECK(pending.first().info.documentId == u"d-1"_s);
    CHECK(pending.first().base == BaseState::Untitled);
    CHECK(pending.first().time == machine.now);
    CHECK_FALSE(pending.first().recordLost);
    CHECK(machine.store().read(slot) == second);
}

TEST_CASE("a draft of a program that runs is never offered, nor taken") {
    Machine machine;
    RecoveryStore mine = machine.store();
    const Result<QString> slot = mine.create({});
    REQUIRE(slot);
    REQUIRE(mine.write(*slot, first, {}));
    RecoveryStore other = machine.store();
    CHECK(other.pending()->drafts.isEmpty());
    CHECK(other.claim(*slot).error().code == ErrorCode::NotFound);
    CHECK(other.discard(*slot).error().code == ErrorCode::NotFound);
    CHECK(other.write(*slot, third, {}).error().code == ErrorCode::NotFound);
    CHECK(other.close(*slot).error().code == ErrorCode::NotFound);
    CHECK(other.prune(machine.now.addYears(1)) == 0);
    CHECK(mine.write(*slot, second, {}));
    CHECK(other.read(*slot) == second);
}

TEST_CASE("a draft of a real program is offered only when it has died") {
    Machine machine;
    const pid_t child = ::fork();
    if (child == 0) {
        RecoveryStore store = machine.store();
        const Result<QString> slot = store.create({});
        if (!slot || !store.write(*slot, second, {})) ::_exit(1);
        ::raise(SIGSTOP);
        ::_exit(1);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, WUNTRACED) == child);
    REQUIRE(WIFSTOPPED(status));
    CHECK(machine.pending().isEmpty());
    REQUIRE(::kill(child, SIGKILL) == 0);
    // Until its parent asks for its result the number is still in the list of processes.
    siginfo_t info{};
    REQUIRE(::waitid(P_PID, id_t(child), &info, WEXITED | WNOWAIT) == 0);
    CHECK(machine.pending().size() == 1);
    REQUIRE(::waitpid(child, &status, 0) == child);
    const QList<DraftEntry> pending = machine.pending();
    REQUIRE(pending.size() == 1);
    CHECK(machine.store().claim(pending.first().slot) == second);
}

TEST_CASE("a program that got the number of a dead one does not hide its draft") {
    Machine machine;
    ProcessOwner owner = currentProcess(); // lives, and has this number
    REQUIRE_FALSE(owner.start.isEmpty());
    owner.start = QString::number(owner.start.toLongLong() - 1);
    CHECK(stateOf(owner, currentProcess()) == OwnerState::Dead);
    RecoveryStore dying = machine.store(owner);
    const Result<QString> slot = dying.create({});
    REQUIRE(slot);
    REQUIRE(dying.write(*slot, first, {}));
    CHECK(machine.pending().size() == 1);
}

TEST_CASE("who owns a draft is known across restarts, and not guessed across machines") {
    const ProcessOwner self = currentProcess();
    CHECK(stateOf(self, self) == OwnerState::Alive);
    ProcessOwner owner = self;
    owner.pid = 0;
    CHECK(stateOf(owner, self) == OwnerState::Dead);
    owner.pid = 999'999'999;
    CHECK(stateOf(owner, self) == OwnerState::Dead);
    owner = self;
    owner.boot = u"before the restart"_s;
    CHECK(stateOf(owner, self) == OwnerState::Dead);
    owner.machine = u"another"_s;
    CHECK(stateOf(owner, self) == OwnerState::Unknown);
    owner = self;
    owner.space = u"pid:[1]"_s;
    CHECK(stateOf(owner, self) == OwnerState::Unknown);
    owner = self;
    owner.host = u"renamed-meanwhile"_s;
    CHECK(stateOf(owner, self) == OwnerState::Alive);
}

TEST_CASE("a draft of another machine is offered a day after its last word") {
    Machine machine;
    ProcessOwner owner = currentProcess();
    owner.machine = u"another"_s;
    owner.boot = u"another"_s;
    RecoveryStore other = machine.store(owner);
    const Result<QString> slot = other.create({});
    REQUIRE(slot);
    REQUIRE(other.write(*slot, first, {}));
    CHECK(machine.pending().isEmpty());
    machine.now = machine.now.addSecs(23 * 60 * 60);
    CHECK(machine.pending().isEmpty());
    machine.now = machine.now.addSecs(2 * 60 * 60);
    CHECK(machine.pending().size() == 1);
    // That machine's clock may be wrong by years.
    machine.now = machine.now.addYears(-10);
    CHECK(machine.pending().size() == 1);
}

TEST_CASE("of two windows that find the same draft only one gets it") {
    Machine machine;
    const QString slot = machine.leave(second);
    RecoveryStore one = machine.store();
    RecoveryStore two = machine.store();
    REQUIRE(one.pending()->drafts.size() == 1);
    REQUIRE(two.pending()->drafts.size() == 1);
    CHECK(one.claim(slot) == second);
    const Result<QByteArray> late = two.claim(slot);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::NotFound);
    CHECK(two.discard(slot).error().code == ErrorCode::NotFound);
    CHECK(two.pending()->drafts.isEmpty());
    CHECK(one.write(slot, third, {}));
    CHECK(one.close(slot));
}

TEST_CASE("a document that was closed is not offered, and its last draft is kept for 14 days") {
    Machine machine;
    RecoveryStore store = machine.store();
    const Result<QString> slot = store.create({});
    REQUIRE(slot);
    REQUIRE(store.write(*slot, first, {}));
    REQUIRE(store.write(*slot, second, {}));
    REQUIRE(store.close(*slot));
    CHECK(machine.pending().isEmpty());
    const Result<DraftList> kept = store.kept();
    REQUIRE(kept);
    REQUIRE(kept->drafts.size() == 1);
    CHECK(kept->drafts.first().state == DraftState::Closed);
    CHECK(store.read(*slot) == second);

    CHECK(store.prune(machine.now.addDays(14).addSecs(-1)) == 0);
    CHECK(store.read(*slot) == second);
    CHECK(store.prune(machine.now.addDays(14)) == 1);
    CHECK(store.kept()->drafts.isEmpty());
    CHECK(machine.files().isEmpty());
}

TEST_CASE("a document closed without saving by mistake can be opened again from its draft") {
    Machine machine;
    RecoveryStore store = machine.store();
    const Result<QString> slot = store.create({});
    REQUIRE(slot);
    REQUIRE(store.write(*slot, second, {}));
    REQUIRE(store.close(*slot));
    CHECK(store.claim(*slot) == second);
    CHECK(store.write(*slot, third, {}));
    CHECK(store.kept()->drafts.isEmpty());
}

TEST_CASE("a discarded draft is not offered again, and kept for 14 days") {
    Machine machine;
    const QString slot = machine.leave(second);
    machine.now = machine.now.addDays(30);
    RecoveryStore store = machine.store();
    CHECK(store.prune(machine.now) == 0); // nobody has seen it yet
    REQUIRE(store.discard(slot));
    CHECK(machine.pending().isEmpty());
    CHECK(store.prune(machine.now.addDays(13)) == 0);
    REQUIRE(store.kept()->drafts.size() == 1);
    CHECK(store.kept()->drafts.first().state == DraftState::Discarded);
    CHECK(store.read(slot) == second);
    CHECK(store.prune(machine.now.addDays(14)) == 1);
    CHECK(machine.files().isEmpty());
}

TEST_CASE("a draft that nobody has answered for is never deleted") {
    Machine machine;
    const QString slot = machine.leave(second);
    CHECK(machine.store().prune(machine.now.addYears(5)) == 0);
    CHECK(machine.store().read(slot) == second);
}

TEST_CASE("what is empty or cut off never replaces a draft") {
    Machine machine;
    RecoveryStore store = machine.store();
    const Result<QString> slot = store.create({});
    REQUIRE(slot);
    REQUIRE(store.write(*slot, second, {}));
    for (const QByteArray& bad :
         {QByteArray(), QByteArray(" \n"), QByteArray("{}"), QByteArray("{ \n}"), second.chopped(1),
          second.chopped(9), QByteArray(second.size(), 0), QByteArray("null"), QByteArray("[1]"),
          QByteArray("\"text\""), second + "x", second + second, QByteArray("{\"a\":\"\xff\"}")}) {
        const Result<void> written = store.write(*slot, bad, {});
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::Malformed);
        CHECK(store.read(*slot) == second);
    }
    // And what is deep costs no stack.
    CHECK_FALSE(store.write(*slot, "{\"a\":" + QByteArray(2'000'000, '['), {}));
    CHECK(store.write(*slot, third, {}));
}

TEST_CASE("a draft says what became of the file it was based on") {
    Machine machine;
    const QString path = machine.folder.path(u"a.prfaq"_s);
    machine.folder.put(u"a.prfaq"_s, first);
    const QString slot = machine.leave(second, infoOf(path, first));
    const auto base = [&] {
        const QList<DraftEntry> pending = machine.pending();
        REQUIRE(pending.size() == 1);
        CHECK(pending.first().slot == slot);
        CHECK(pending.first().info == infoOf(path, first));
        return pending.first().base;
    };
    CHECK(base() == BaseState::Same);
    machine.folder.put(u"a.prfaq"_s, "a colleague's text");
    CHECK(base() == BaseState::Changed); // offered as a copy, never applied
    REQUIRE(QFile::remove(path));
    CHECK(base() == BaseState::Missing);
    machine.folder.makeFolder(u"a.prfaq"_s);
    CHECK(base() == BaseState::Changed);
}

TEST_CASE("a draft of what is already saved is not offered") {
    Machine machine;
    const QString path = machine.folder.path(u"a.prfaq"_s);
    machine.folder.put(u"a.prfaq"_s, second);
    static_cast<void>(machine.leave(second, infoOf(path, first)));
    CHECK(machine.pending().isEmpty());
}

TEST_CASE("drafts are offered the latest first") {
    Machine machine;
    const QString older = machine.leave(first);
    machine.now = machine.now.addSecs(60);
    const QString newer = machine.leave(second);
    REQUIRE(machine.pending().size() == 2);
    CHECK(machine.pending().at(0).slot == newer);
    CHECK(machine.pending().at(1).slot == older);
}

TEST_CASE("a damaged record is kept aside, and the text beside it is offered all the same") {
    Machine machine;
    const QString slot = machine.leave(second);
    const QString other = machine.leave(third);
    for (const QByteArray& damage :
         {QByteArray(), QByteArray("{\"format\":\"backcast-dra"), QByteArray(900, 0),
          QByteArray("{\"format\":\"backcast-draft\",\"version\":1}"), QByteArray(2 * maxRecordBytes, ' ')}) {
        machine.put(slot + u".json"_s, damage);
        const Result<DraftList> pending = machine.store().pending();
        REQUIRE(pending);
        REQUIRE(pending->problems.size() == 1);
        CHECK(pending->problems.first().message.contains(u"kept aside"_s));
        CHECK(machine.folder.get(u"recovery/"_s + QFileInfo(pending->problems.first().where).fileName()) ==
              damage);
        REQUIRE(pending->drafts.size() == 2);
        const auto lost = std::find_if(pending->drafts.begin(), pending->drafts.end(),
                                       [&](const DraftEntry& entry) { return entry.slot == slot; });
        REQUIRE(lost != pending->drafts.end());
        CHECK(lost->recordLost);
        CHECK(machine.store().read(slot) == second);
        CHECK(machine.store().read(other) == third);
    }
    CHECK(machine.store().pending()->problems.isEmpty()); // said once
    RecoveryStore store = machine.store();
    CHECK(store.claim(slot) == second);
    CHECK(store.write(slot, third, {}));
    CHECK(store.close(slot));
    CHECK(machine.pending().size() == 1);
}

TEST_CASE("a text without a record can be discarded, and is then kept for 14 days like others") {
    Machine machine;
    const QString slot = machine.leave(second);
    REQUIRE(QFile::remove(machine.root + u'/' + slot + u".json"_s));
    REQUIRE(machine.pending().size() == 1);
    RecoveryStore store = machine.store();
    REQUIRE(store.discard(slot));
    CHECK(machine.pending().isEmpty());
    CHECK(store.prune(machine.now.addDays(1)) == 0);
    CHECK(store.prune(machine.now.addDays(14)) == 1);
    CHECK(machine.files().isEmpty());
}

TEST_CASE("a record cannot point out of the folder, or at another document's draft") {
    Machine machine;
    const QString slot = machine.leave(second);
    const QString other = machine.leave(third);
    const QByteArray record = machine.folder.get(u"recovery/"_s + slot + u".json"_s);
    for (const QString& file : {u"../../secret.prfaq"_s, u"/etc/passwd"_s, other + u"-1.prfaq"_s,
                                slot + u"-01.prfaq"_s, slot + u".json"_s, u".."_s}) {
        QByteArray changed = record;
        changed.replace((slot + u"-1.prfaq"_s).toUtf8(), file.toUtf8());
        REQUIRE(changed != record);
        CHECK(recordFromJson(slot, changed).error().code == ErrorCode::Invalid);
    }
    CHECK(machine.store().read(u"../recovery/"_s + slot).error().code == ErrorCode::NotFound);
    CHECK(machine.store().claim(u""_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("a record is read as it was written") {
    DraftRecord record;
    record.slot = u"abc123"_s;
    record.state = DraftState::Discarded;
    record.info = {u"/home/\U0001F680/a \"b\".prfaq"_s, u"Title\nof two lines"_s, u"d-1"_s, sha256Hex("x")};
    record.time = QDateTime::fromString(u"2026-11-22T09:30:00.123Z"_s, Qt::ISODateWithMs);
    record.owner = currentProcess();
    record.content = {u"abc123-12.prfaq"_s, sha256Hex("y")};
    record.previous = {u"abc123-11.prfaq"_s, sha256Hex("z")};
    CHECK(recordFromJson(record.slot, toJson(record)) == record);
    QByteArray later = toJson(record);
    later.replace("\"version\": 1", "\"version\": 2");
    CHECK(recordFromJson(record.slot, later).error().code == ErrorCode::TooNew);
}

TEST_CASE("a draft that a later version wrote is left alone") {
    Machine machine;
    const QString slot = machine.leave(second);
    QByteArray record = machine.folder.get(u"recovery/"_s + slot + u".json"_s);
    record.replace("\"version\": 1", "\"version\": 2");
    machine.put(slot + u".json"_s, record);
    const Result<DraftList> pending = machine.store().pending();
    REQUIRE(pending);
    CHECK(pending->drafts.isEmpty());
    CHECK(pending->problems.size() == 1);
    CHECK(machine.store().prune(machine.now.addYears(1)) == 0);
    CHECK(machine.folder.get(u"recovery/"_s + slot + u".json"_s) == record);
}

TEST_CASE("when the last draft is damaged, the one before it is offered") {
    Machine machine;
    RecoveryStore dying = machine.store(deadOwner());
    const Result<QString> slot = dying.create({});
    REQUIRE(slot);
    for (const QByteArray& text : {first, second, third}) REQUIRE(dying.write(*slot, text, {}));
    CHECK(machine.files().size() == 3); // the record, the last draft, the one before
    CHECK(machine.store().read(*slot) == third);
    machine.put(*slot + u"-3.prfaq"_s, QByteArray(third.size(), 0));
    CHECK(machine.store().read(*slot) == second);
    machine.put(*slot + u"-2.prfaq"_s, {});
    CHECK(machine.store().read(*slot).error().code == ErrorCode::Malformed);
    // Somebody opened it in an editor and saved it: still a document.
    machine.put(*slot + u"-3.prfaq"_s, first);
    CHECK(machine.store().read(*slot) == first);
}

TEST_CASE("an equal draft is not written again") {
    Machine machine;
    RecoveryStore store = machine.store();
    const Result<QString> slot = store.create({});
    REQUIRE(slot);
    REQUIRE(store.write(*slot, first, {}));
    const QStringList files = machine.files();
    REQUIRE(store.write(*slot, first, {}));
    CHECK(machine.files() == files);
    REQUIRE(store.write(*slot, first, infoOf(u"/somewhere/a.prfaq"_s, first))); // but where it belongs is
    CHECK(machine.files() == files);
    CHECK(machine.folder.get(u"recovery/"_s + *slot + u".json"_s).contains("/somewhere/a.prfaq"));
}

TEST_CASE("a folder of drafts deleted under a running program is made again") {
    Machine machine;
    RecoveryStore store = machine.store();
    const Result<QString> slot = store.create({});
    REQUIRE(slot);
    REQUIRE(QDir(machine.root).removeRecursively());
    REQUIRE(store.write(*slot, second, {}));
    CHECK(store.read(*slot) == second);
}

TEST_CASE("a document that was opened and never changed leaves nothing") {
    Machine machine;
    RecoveryStore store = machine.store();
    const Result<QString> slot = store.create({});
    REQUIRE(slot);
    REQUIRE(store.close(*slot));
    CHECK(machine.files().isEmpty());
    RecoveryStore dying = machine.store(deadOwner());
    REQUIRE(dying.create({}));
    CHECK(machine.pending().isEmpty());
    CHECK(store.prune(machine.now) == 0);
    CHECK(machine.files().isEmpty());
}

TEST_CASE("what a killed program left half written goes after a day, what is not ours stays") {
    Machine machine;
    const QString slot = machine.leave(second);
    machine.put(u".backcast-0123456789abcdef.tmp"_s, "half");
    machine.put(slot + u"-7.prfaq"_s, third);
    machine.put(slot + u".json.broken-20261122-093000"_s, "x");
    machine.put(u"notes.txt"_s, "the user's own");
    machine.put(u"my draft.prfaq"_s, second);
    const QDateTime now = QDateTime::currentDateTimeUtc(); // as the times of files are
    RecoveryStore store = machine.store();
    REQUIRE(store.prune(now));
    CHECK(machine.files().size() == 7);
    REQUIRE(store.prune(now.addDays(2)));
    CHECK(machine.files().size() == 5);
    REQUIRE(store.prune(now.addDays(91)));
    CHECK(machine.files().size() == 4);
    CHECK(machine.files().contains(u"notes.txt"_s));
    CHECK(machine.files().contains(u"my draft.prfaq"_s));
    CHECK(store.read(slot) == second);
}

TEST_CASE("drafts are readable for the user alone") {
    Machine machine;
    static_cast<void>(machine.leave(second));
    CHECK(machine.folder.mode(u"recovery"_s) == 0700);
    for (const QString& file : machine.files()) CHECK(machine.folder.mode(u"recovery/"_s + file) == 0600);
}

TEST_CASE("another window that has the same document open is found, through links too") {
    Machine machine;
    const QString path = machine.folder.path(u"a.prfaq"_s);
    machine.folder.put(u"a.prfaq"_s, first);
    machine.folder.makeLink(u"link.prfaq"_s, u"a.prfaq"_s);
    CHECK_FALSE(machine.store().openElsewhere(path));
    static_cast<void>(machine.leave(second, infoOf(path, first)));
    CHECK_FALSE(machine.store().openElsewhere(path)); // a stale lock blocks nobody
    RecoveryStore mine = machine.store();
    REQUIRE(mine.create(infoOf(path, first)));
    CHECK_FALSE(mine.openElsewhere(path));
    ProcessOwner other = currentProcess();
    other.pid = 1; // lives for as long as this test
    QFile stat(u"/proc/1/stat"_s);
    REQUIRE(stat.open(QIODevice::ReadOnly));
    const QByteArray line = stat.readAll();
    other.start = QString::fromLatin1(line.sliced(line.lastIndexOf(')') + 2).split(' ').at(19));
    RecoveryStore theirs = machine.store(other);
    REQUIRE(theirs.create(infoOf(path, first)));
    CHECK(mine.openElsewhere(machine.folder.path(u"link.prfaq"_s)) == other);
}
