// SPDX-License-Identifier: MIT
#include "core/storage/copies.h"
#include "tests/core/storage/filetest.h"
#include "tests/support/faultyfilesystem.h"

#include <QRandomGenerator>
#include <QSet>

#include <cerrno>

using namespace backcast;
using namespace Qt::StringLiterals;
using test::Call;

namespace {

QDateTime at(const QString& iso) {
    return QDateTime::fromString(iso, Qt::ISODate).toUTC();
}

QByteArray text(int number, int size = 100) {
    return "{\"number\":" + QByteArray::number(number) + ",\"text\":\"" + QByteArray(size, 'x') + "\"}";
}

Copy copyAt(const QDateTime& time, qint64 size = 100) {
    static int number = 0; // two of one time are still two files
    return {u"/copies/%1-%2"_s.arg(time.toString(Qt::ISODateWithMs)).arg(++number), time, u"0"_s, size};
}

QList<Copy> keptOf(const QList<Copy>& copies, const QDateTime& now, qint64 maxBytes = 1'000'000'000) {
    const QList<Copy> dropped = copiesToDrop(copies, now, maxBytes);
    QSet<QString> files;
    for (const Copy& copy : dropped) files.insert(copy.file);
    QList<Copy> kept = copies;
    kept.removeIf([&](const Copy& copy) { return files.contains(copy.file); });
    CHECK(kept.size() + dropped.size() == copies.size());
    return kept;
}

struct Shelf {
    test::Folder folder;
    QString root = folder.path(u"copies"_s);
    QString path = folder.path(u"a.prfaq"_s);
    QDateTime now = at(u"2026-11-22T09:30:00Z"_s);

    [[nodiscard]] CopyStore store(CopyLimits limits = {}) {
        return {SafeFile(), root, [this] { return now; }, limits};
    }
};

} // namespace

TEST_CASE("every save can be had back, the latest first") {
    Shelf shelf;
    CopyStore store = shelf.store();
    CHECK(store.list(shelf.path)->isEmpty());
    for (int i = 0; i < 5; ++i) {
        const Result<Copy> copy = store.add(u"d-1"_s, shelf.path, text(i));
        REQUIRE(copy);
        CHECK(copy->time == shelf.now);
        CHECK(store.read(*copy) == text(i));
        shelf.now = shelf.now.addSecs(60);
    }
    const Result<QList<Copy>> copies = store.list(shelf.path);
    REQUIRE(copies);
    REQUIRE(copies->size() == 5);
    for (int i = 0; i < 5; ++i) {
        CHECK(store.read(copies->at(i)) == text(4 - i));
        CHECK(copies->at(i).size == text(4 - i).size());
        CHECK(copies->at(i).file.endsWith(u".prfaq"_s)); // can be opened by hand
    }
}

TEST_CASE("copies lie away from the document, in a folder for the user alone") {
    Shelf shelf;
    const Result<Copy> copy = shelf.store().add(u"d-1"_s, shelf.path, text(1));
    REQUIRE(copy);
    CHECK(copy->file.startsWith(shelf.root + u'/'));
    CHECK(shelf.folder.mode(u"copies"_s) == 0700);
    CHECK((QFile::permissions(copy->file) & QFile::ReadOther) == 0);
    CHECK(shelf.folder.names() == QStringList{u"copies"_s});
    QFile about(QFileInfo(copy->file).path() + u"/path.txt"_s);
    REQUIRE(about.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(about.readAll()).trimmed() == shelf.path);
}

TEST_CASE("a copy is never made of what is empty or cut off, and costs no other") {
    Shelf shelf;
    CopyStore store = shelf.store();
    REQUIRE(store.add(u"d-1"_s, shelf.path, text(1)));
    for (const QByteArray& bad :
         {QByteArray(), QByteArray("{}"), text(1).chopped(1), QByteArray(500, 0), QByteArray("[]")}) {
        shelf.now = shelf.now.addSecs(1);
        const Result<Copy> copy = store.add(u"d-1"_s, shelf.path, bad);
        REQUIRE_FALSE(copy);
        CHECK(copy.error().code == ErrorCode::Malformed);
    }
    REQUIRE(store.list(shelf.path)->size() == 1);
    CHECK(store.read(store.list(shelf.path)->first()) == text(1));
}

TEST_CASE("saving the same again makes no second copy") {
    Shelf shelf;
    CopyStore store = shelf.store();
    const Result<Copy> first = store.add(u"d-1"_s, shelf.path, text(1));
    shelf.now = shelf.now.addSecs(10);
    CHECK(store.add(u"d-1"_s, shelf.path, text(1)) == first.value());
    REQUIRE(store.add(u"d-1"_s, shelf.path, text(2)));
    shelf.now = shelf.now.addSecs(10);
    REQUIRE(store.add(u"d-1"_s, shelf.path, text(1))); // back to what it was is a change again
    CHECK(store.list(shelf.path)->size() == 3);
}

TEST_CASE("documents of the same name in different folders keep their own copies") {
    Shelf shelf;
    shelf.folder.makeFolder(u"one"_s);
    shelf.folder.makeFolder(u"two"_s);
    CopyStore store = shelf.store();
    const QString one = shelf.folder.path(u"one/a.prfaq"_s);
    const QString two = shelf.folder.path(u"two/a.prfaq"_s);
    REQUIRE(store.add(u"d-1"_s, one, text(1)));
    REQUIRE(store.add(u"d-1"_s, two, text(2))); // the same document, saved as
    REQUIRE(store.add(u"d-2"_s, two, text(3))); // another one put in its place
    shelf.folder.put(u"one/a.prfaq"_s, text(1));
    shelf.folder.makeLink(u"link.prfaq"_s, u"one/a.prfaq"_s);
    REQUIRE(store.list(one)->size() == 1);
    CHECK(store.read(store.list(one)->first()) == text(1));
    CHECK(store.list(shelf.folder.path(u"link.prfaq"_s)) == store.list(one).value());
    CHECK(store.list(two)->size() == 2);
    CHECK(store.listById(u"d-1"_s)->size() == 2);
    CHECK(store.listById(u"d"_s)->isEmpty());
    CHECK(store.list(shelf.folder.path(u"three/a.prfaq"_s))->isEmpty());
}

TEST_CASE("a document that was moved finds its copies by its id") {
    Shelf shelf;
    CopyStore store = shelf.store();
    REQUIRE(store.add(u"d-1"_s, shelf.folder.path(u"before.prfaq"_s), text(1)));
    CHECK(store.list(shelf.folder.path(u"after.prfaq"_s))->isEmpty());
    CHECK(store.listById(u"d-1"_s)->size() == 1);
}

TEST_CASE("an id of another program cannot lead out of the folder") {
    Shelf shelf;
    CopyStore store = shelf.store();
    for (const QString& id :
         {u"../../x"_s, u""_s, u"a/b"_s, u".."_s, QString(5000, u'x'), QString(QChar(0))}) {
        const Result<Copy> copy = store.add(id, shelf.path, text(1));
        REQUIRE(copy);
        CHECK(
            QFileInfo(copy->file).canonicalFilePath().startsWith(QFileInfo(shelf.root).canonicalFilePath()));
        CHECK(store.listById(id)->size() == 1);
    }
    CHECK(shelf.folder.names() == QStringList{u"copies"_s});
}

TEST_CASE("a damaged copy is not passed off as the text") {
    Shelf shelf;
    CopyStore store = shelf.store();
    const Result<Copy> copy = store.add(u"d-1"_s, shelf.path, text(1));
    REQUIRE(copy);
    QFile file(copy->file);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(QByteArray(text(1).size(), 0)) == text(1).size());
    file.close();
    CHECK(store.read(*copy).error().code == ErrorCode::Malformed);
    REQUIRE(file.remove());
    CHECK(store.read(*copy).error().code == ErrorCode::NotFound);
}

TEST_CASE("of a year of saves what is near is kept close, and what is far is kept") {
    const QDateTime now = at(u"2026-11-22T09:30:00Z"_s);
    QList<Copy> copies;
    for (QDateTime time = now.addDays(-500); time <= now; time = time.addSecs(600))
        copies.append(copyAt(time));
    const QList<Copy> kept = keptOf(copies, now);
    const auto between = [&](qint64 oldest, qint64 youngest) {
        return std::count_if(kept.begin(), kept.end(), [&](const Copy& copy) {
            const qint64 age = copy.time.secsTo(now);
            return age >= youngest && age < oldest;
        });
    };
    const qint64 hour = 3600;
    const qint64 day = 24 * hour;
    CHECK(between(hour, 0) == 6); // all of the last hour
    CHECK(between(day, hour) == 24);
    CHECK(between(14 * day, day) == 14);
    CHECK(between(365 * day, 14 * day) >= 50);
    CHECK(between(365 * day, 14 * day) <= 52);
    CHECK(between(1000 * day, 365 * day) == 0);
    CHECK(kept.contains(copies.last()));
    CHECK(copiesToDrop(kept, now, 1'000'000'000).isEmpty()); // thinning again takes nothing more
}

TEST_CASE("thinning day after day leaves as much as thinning once") {
    QDateTime now = at(u"2026-01-01T08:00:00Z"_s);
    QList<Copy> kept;
    for (int day = 0; day < 120; ++day) {
        for (int save = 0; save < 20; ++save) {
            kept.append(copyAt(now));
            kept = keptOf(kept, now);
            now = now.addSecs(1500);
        }
        now = now.addSecs(24 * 3600 - 20 * 1500);
    }
    QSet<qint64> days;
    QSet<qint64> weeks;
    for (const Copy& copy : kept) {
        const qint64 age = copy.time.daysTo(now);
        if (age <= 14)
            days.insert(age);
        else
            weeks.insert(copy.time.date().toJulianDay() / 7);
    }
    CHECK(days.size() >= 13);
    CHECK(weeks.size() >= 14);
}

TEST_CASE("the text that was there before somebody saved an emptied document is kept") {
    const QDateTime now = at(u"2026-11-22T09:30:00Z"_s);
    const QDateTime then = at(u"2026-11-20T14:00:00Z"_s);
    const Copy good = copyAt(then.addSecs(60), 60'000);
    const Copy emptied = copyAt(then.addSecs(120), 900);
    const Copy between = copyAt(then.addSecs(90), 900);
    const QList<Copy> kept = keptOf({copyAt(now), emptied, between, good}, now);
    CHECK(kept.contains(good));
    CHECK(kept.contains(emptied));
    CHECK_FALSE(kept.contains(between));
    // A little less text is not a loss.
    const Copy shorter = copyAt(then.addSecs(120), 50'000);
    CHECK_FALSE(keptOf({copyAt(now), shorter, good}, now).contains(good));
}

TEST_CASE("the last copy is never thinned away, however old or large") {
    const QDateTime now = at(u"2026-11-22T09:30:00Z"_s);
    CHECK(copiesToDrop({copyAt(now.addYears(-10), 1'000'000)}, now, 10).isEmpty());
    CHECK(copiesToDrop({}, now, 10).isEmpty());
    // Nor by a clock that was once in the future.
    CHECK(keptOf({copyAt(now.addYears(3)), copyAt(now)}, now).size() == 2);
}

TEST_CASE("copies take no more room than they may, and still reach back") {
    const QDateTime now = at(u"2026-11-22T09:30:00Z"_s);
    QList<Copy> copies;
    for (int i = 0; i < 60; ++i) copies.append(copyAt(now.addSecs(-60 * i), 100));
    for (int i = 2; i < 12; ++i) copies.append(copyAt(now.addDays(-i), 100));
    const QList<Copy> kept = keptOf(copies, now, 2000);
    CHECK(kept.size() == 20);
    CHECK(kept.contains(copies.first()));
    // A busy hour must not push out the days before it.
    CHECK(std::count_if(kept.begin(), kept.end(),
                        [&](const Copy& copy) { return copy.time.daysTo(now) > 1; }) >= 8);
}

TEST_CASE("random histories always keep the latest, and never more than they may") {
    QRandomGenerator random(4);
    const QDateTime now = at(u"2026-11-22T09:30:00Z"_s);
    for (int round = 0; round < 200; ++round) {
        QList<Copy> copies;
        for (int i = random.bounded(1, 60); i > 0; --i)
            copies.append(copyAt(now.addSecs(-qint64(random.bounded(1 << (1 + random.bounded(24))))),
                                 random.bounded(1, 1000)));
        const qint64 most = random.bounded(1, 20'000);
        const QList<Copy> kept = keptOf(copies, now, most);
        qint64 bytes = 0;
        QDateTime latest = copies.first().time;
        bool hasLatest = false;
        for (const Copy& copy : copies) latest = std::max(latest, copy.time);
        for (const Copy& copy : kept) {
            bytes += copy.size;
            hasLatest = hasLatest || copy.time == latest;
        }
        CHECK(hasLatest);
        CHECK((bytes <= most || kept.size() == 1));
    }
}

TEST_CASE("copies are thinned as they are made, and by pruning for documents that nobody saves") {
    Shelf shelf;
    CopyStore store = shelf.store({1000, 1'000'000});
    for (int i = 0; i < 30; ++i) {
        REQUIRE(store.add(u"d-1"_s, shelf.path, text(i)));
        shelf.now = shelf.now.addSecs(1);
    }
    qint64 bytes = 0;
    const Result<QList<Copy>> copies = store.list(shelf.path);
    for (const Copy& copy : *copies) bytes += copy.size;
    CHECK(bytes <= 1000);
    CHECK(copies->size() >= 5);
    CHECK(store.prune(shelf.now.addYears(2)) == int(copies->size()) - 1);
    REQUIRE(store.list(shelf.path)->size() == 1);
    CHECK(store.read(store.list(shelf.path)->first()) == text(29));
}

TEST_CASE("all copies together take no more room than they may, and each document keeps its last") {
    Shelf shelf;
    CopyStore store = shelf.store({1'000'000, 1500});
    for (int document = 0; document < 5; ++document) {
        for (int i = 0; i < 5; ++i) {
            REQUIRE(
                store.add(u"d-%1"_s.arg(document), shelf.folder.path(u"%1.prfaq"_s.arg(document)), text(i)));
            shelf.now = shelf.now.addSecs(1);
        }
    }
    REQUIRE(store.prune(shelf.now));
    qint64 bytes = 0;
    for (int document = 0; document < 5; ++document) {
        const Result<QList<Copy>> copies = store.listById(u"d-%1"_s.arg(document));
        REQUIRE_FALSE(copies->isEmpty());
        CHECK(store.read(copies->first()) == text(4));
        for (const Copy& copy : *copies) bytes += copy.size;
    }
    CHECK(bytes <= 1500);
}

TEST_CASE("what is no copy is left alone, and what a killed program left goes after a day") {
    Shelf shelf;
    CopyStore store = shelf.store();
    const Result<Copy> copy = store.add(u"d-1"_s, shelf.path, text(1));
    REQUIRE(copy);
    const QString inside = QFileInfo(copy->file).path() + u'/';
    const QStringList others{u"my own.prfaq"_s, u"2026-13-22T09-30-00.000Z-0123456789abcdef.prfaq"_s,
                             u"2026-11-22T09-30-00.000Z-0123456789abcde.prfaq"_s, u".backcast-0123.tmp"_s};
    for (const QString& name : others) {
        QFile file(inside + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(store.list(shelf.path)->size() == 1);
    REQUIRE(store.prune(QDateTime::currentDateTimeUtc()));
    CHECK(QFile::exists(inside + others.last()));
    REQUIRE(store.prune(QDateTime::currentDateTimeUtc().addDays(2)));
    CHECK_FALSE(QFile::exists(inside + others.last()));
    CHECK(QFile::exists(inside + others.first()));
}

TEST_CASE("whichever call fails while a copy is made, the copies that are there stay") {
    Shelf clean;
    RealFileSystem real;
    test::FaultyFileSystem counting(real);
    test::Naps naps;
    CopyStore first = clean.store();
    REQUIRE(first.add(u"d-1"_s, clean.path, text(1)));
    clean.now = clean.now.addSecs(1);
    const auto clock = [&] { return clean.now; };
    REQUIRE(CopyStore(SafeFile(counting), clean.root, clock).add(u"d-1"_s, clean.path, text(2)));
    const qsizetype calls = counting.log().size();
    REQUIRE(calls > 20);
    for (const int error : {EIO, ENOSPC}) {
        for (qsizetype i = 0; i < calls; ++i) {
            Shelf shelf;
            CopyStore before = shelf.store();
            REQUIRE(before.add(u"d-1"_s, shelf.path, text(1)));
            shelf.now = shelf.now.addSecs(1);
            test::FaultyFileSystem faulty(real);
            faulty.failCall(i, error);
            CopyStore store(SafeFile(faulty, naps.sleeper()), shelf.root, [&] { return shelf.now; });
            const bool added = store.add(u"d-1"_s, shelf.path, text(2)).has_value();
            INFO("call " << i);
            const Result<QList<Copy>> copies = before.listById(u"d-1"_s);
            REQUIRE(copies);
            REQUIRE_FALSE(copies->isEmpty());
            for (const Copy& copy : *copies) CHECK(before.read(copy));
            CHECK(before.read(copies->last()) == text(1));
            if (added) CHECK(before.read(copies->first()) == text(2));
        }
    }
}

TEST_CASE("copies that cannot be listed are an error, and not no copies") {
    Shelf shelf;
    REQUIRE(shelf.store().add(u"d-1"_s, shelf.path, text(1)));
    RealFileSystem real;
    test::FaultyFileSystem faulty(real);
    faulty.failAll(Call::List, EACCES);
    const CopyStore store(SafeFile(faulty), shelf.root);
    CHECK(store.list(shelf.path).error().code == ErrorCode::NotReadable);
}
