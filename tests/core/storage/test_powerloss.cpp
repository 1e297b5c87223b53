// SPDX-License-Identifier: MIT
#include "core/storage/safefile.h"
#include "tests/support/catch.h"
#include "tests/support/faultyfilesystem.h"
#include "tests/support/powerlossfilesystem.h"

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

const QByteArray oldText = "the old text of the document";
const QByteArray newText = "the new text";
const QString path = u"/documents/a.prfaq"_s;

} // namespace

TEST_CASE("the file that forgets does what it should: what was not waited for is zeros") {
    test::PowerLossFileSystem disk;
    const auto handle = disk.createNew(path, 0600);
    REQUIRE(handle);
    REQUIRE(disk.write(*handle, newText));
    CHECK(disk.afterPowerLoss(0).isEmpty());
    CHECK(disk.afterPowerLoss(1).value(path) == QByteArray(newText.size(), 0));
    REQUIRE(disk.sync(*handle));
    CHECK(disk.afterPowerLoss(1).value(path) == newText);
    REQUIRE(disk.syncFolder(u"/documents"_s));
    CHECK(disk.afterPowerLoss(0).value(path) == newText);
}

TEST_CASE("whenever the power goes during a save, the file is the whole old one or the whole new one") {
    for (qsizetype call = 0;; ++call) {
        test::PowerLossFileSystem disk;
        REQUIRE(SafeFile(disk).write(path, oldText));
        test::FaultyFileSystem dying(disk);
        dying.crashAfter(call);
        const bool saved = SafeFile(dying).write(path, newText).has_value();
        for (qsizetype names = 0; names <= disk.pendingNames(); ++names) {
            const QByteArray found = disk.afterPowerLoss(names).value(path, "(not there)");
            INFO("after call " << call << ", names " << names);
            CHECK((found == oldText || found == newText));
            if (saved) CHECK(found == newText);
        }
        if (saved) {
            CHECK(call > 15);
            break;
        }
    }
}

TEST_CASE("what was called saved is on the disk when the power goes a moment later") {
    test::PowerLossFileSystem disk;
    REQUIRE(SafeFile(disk).write(path, newText));
    CHECK(disk.pendingNames() == 0);
    CHECK(disk.afterPowerLoss(0) == QMap<QString, QByteArray>{{path, newText}});
}
