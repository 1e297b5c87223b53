// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/shell/firstinstance.h"
#include "ui/shell/handover.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <chrono>
#include <cstring>
#include <thread>

using namespace backcast;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using handover::State;
using Role = FirstInstance::Role;

namespace {

/// A folder as XDG_RUNTIME_DIR is.
struct Runtime {
    QTemporaryDir folder;
    QString place = folder.filePath(u"backcast/meeting"_s);
};

/// What `meet` gives in a program beside this one, whose event loop goes on meanwhile.
Role meetFromOutside(const QString& place, const QStringList& files,
                     std::chrono::milliseconds patience = 2s) {
    auto role = Role::First;
    std::atomic<bool> done = false;
    std::thread other([&] {
        role = FirstInstance(place).meet(files, patience);
        done = true;
    });
    CHECK(QTest::qWaitFor([&] { return done.load(); }, 10'000));
    other.join();
    return role;
}

/// Connects as any program could, and says `bytes`. Returns what was answered until the other end closed.
QByteArray say(const QString& place, const QByteArray& bytes) {
    QByteArray answer;
    std::atomic<bool> done = false;
    std::thread other([&] {
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(place);
        std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
        if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
            static_cast<void>(::send(socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL));
            char got[16];
            for (ssize_t n = 0; (n = ::recv(socket, got, sizeof got, 0)) > 0;) answer.append(got, n);
        }
        ::close(socket);
        done = true;
    });
    CHECK(QTest::qWaitFor([&] { return done.load(); }, 10'000));
    other.join();
    return answer;
}

} // namespace

TEST_CASE("handover: paths arrive as they were sent, whatever is in them") {
    const QStringList paths{u"/home/a b/ledger.prfaq"_s, u"/tmp/\n\"ñ\U0001F600"_s, u"/x"_s};
    const auto message = handover::messageOf(paths);
    REQUIRE(message);
    for (qsizetype size = 0; size < message->size(); ++size)
        CHECK(handover::readMessage(message->first(size)).state == State::Partial);
    const handover::Read read = handover::readMessage(*message);
    CHECK(read.state == State::Whole);
    CHECK(read.paths == paths);
    CHECK(handover::readMessage(*handover::messageOf({})).state == State::Whole);
}

TEST_CASE("handover: only absolute paths, and not without end") {
    CHECK_FALSE(handover::messageOf({u"relative.prfaq"_s}));
    CHECK_FALSE(handover::messageOf(QStringList(handover::mostPaths + 1, u"/a"_s)));
    CHECK_FALSE(handover::messageOf({u'/' + QString(5000, u'a')}));
    const QByteArray header = "backcast-open 1\n";
    for (const QByteArray& bytes :
         {QByteArray("GET / HTTP/1.1\r\n"), header + QByteArray("relative\0\0", 10), QByteArray("x"),
          header + QByteArray("/a\0\0/b", 6), header + '/' + QByteArray(5000, 'a') + '\0',
          header + QByteArray("/a\0", 3).repeated(handover::mostPaths + 1) + '\0',
          QByteArray(handover::longestMessage + 1, 'a')}) {
        INFO(bytes.first(std::min<qsizetype>(40, bytes.size())).toStdString());
        CHECK(handover::readMessage(bytes).state == State::Nonsense);
    }
    // What never ends is nonsense as soon as it is too long.
    CHECK(handover::readMessage(header + QByteArray(handover::longestMessage, 'a')).state == State::Nonsense);
}

TEST_CASE("the second start gives its files to the first") {
    const Runtime runtime;
    FirstInstance first(runtime.place);
    REQUIRE(first.meet({}) == Role::First);
    first.listen();
    QSignalSpy wanted(&first, &FirstInstance::wanted);
    CHECK(meetFromOutside(runtime.place, {u"/a.prfaq"_s, u"/b.prfaq"_s}) == Role::HandedOver);
    CHECK(meetFromOutside(runtime.place, {}) == Role::HandedOver);
    REQUIRE(QTest::qWaitFor([&] { return wanted.count() == 2; }, 10'000));
    CHECK(wanted.at(0).constFirst().toStringList() == QStringList{u"/a.prfaq"_s, u"/b.prfaq"_s});
    CHECK(wanted.at(1).constFirst().toStringList().isEmpty());
    // For the user alone.
    struct stat there {};
    REQUIRE(::stat(QFile::encodeName(runtime.folder.filePath(u"backcast"_s)).constData(), &there) == 0);
    CHECK((there.st_mode & 0777) == 0700);
    REQUIRE(::stat(QFile::encodeName(runtime.place).constData(), &there) == 0);
    CHECK((there.st_mode & 0777) == 0600);
    first.leave();
    CHECK_FALSE(QFile::exists(runtime.place));
    FirstInstance next(runtime.place);
    CHECK(next.meet({}) == Role::First);
}

TEST_CASE("what a program left that crashed is taken over") {
    const Runtime runtime;
    {
        FirstInstance crashed(runtime.place);
        REQUIRE(crashed.meet({}) == Role::First);
        // As after SIGKILL: the system closes all, the name stays.
        REQUIRE(::rename(QFile::encodeName(runtime.place).constData(),
                         QFile::encodeName(runtime.place + u"x"_s).constData()) == 0);
    }
    REQUIRE(::rename(QFile::encodeName(runtime.place + u"x"_s).constData(),
                     QFile::encodeName(runtime.place).constData()) == 0);
    FirstInstance next(runtime.place);
    REQUIRE(next.meet({u"/a"_s}) == Role::First);
    next.listen();
    CHECK(meetFromOutside(runtime.place, {u"/b"_s}) == Role::HandedOver);
}

TEST_CASE("a first program that hangs is not waited for, and opens nothing later") {
    const Runtime runtime;
    FirstInstance first(runtime.place);
    REQUIRE(first.meet({}) == Role::First); // and does not listen
    FirstInstance second(runtime.place);
    const auto begin = std::chrono::steady_clock::now();
    CHECK(second.meet({u"/a.prfaq"_s}, 300ms) == Role::Alone);
    CHECK(std::chrono::steady_clock::now() - begin < 2s);
    QSignalSpy wanted(&first, &FirstInstance::wanted);
    first.listen();
    CHECK(meetFromOutside(runtime.place, {u"/b.prfaq"_s}) == Role::HandedOver);
    REQUIRE(QTest::qWaitFor([&] { return wanted.count() == 1; }, 10'000));
    CHECK(wanted.constFirst().constFirst().toStringList() == QStringList{u"/b.prfaq"_s});
}

TEST_CASE("nonsense at the socket is answered by closing it") {
    const Runtime runtime;
    FirstInstance first(runtime.place);
    REQUIRE(first.meet({}) == Role::First);
    first.listen();
    QSignalSpy wanted(&first, &FirstInstance::wanted);
    CHECK(say(runtime.place, "GET / HTTP/1.1\r\n\r\n").isEmpty());
    CHECK(say(runtime.place, QByteArray("backcast-open 1\nrelative\0\0", 26)).isEmpty());
    CHECK(say(runtime.place, "backcast-open 1\n" + QByteArray(handover::longestMessage, '/')).isEmpty());
    CHECK(say(runtime.place, QByteArray("backcast-open 1\n/good\0\0", 23)) == handover::answer);
    REQUIRE(QTest::qWaitFor([&] { return wanted.count() == 1; }, 10'000));
}

TEST_CASE("where the folder is not the user's alone, nobody is met") {
    const Runtime runtime;
    const QByteArray folder = QFile::encodeName(runtime.folder.filePath(u"backcast"_s));
    SECTION("others could write there") {
        REQUIRE(::mkdir(folder.constData(), 0700) == 0);
        REQUIRE(::chmod(folder.constData(), 0777) == 0);
    }
    SECTION("it is a link") {
        REQUIRE(::symlink("/tmp", folder.constData()) == 0);
    }
    SECTION("it is a file") {
        QFile file(QFile::decodeName(folder));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(FirstInstance(runtime.place).meet({}) == Role::Alone);
}

TEST_CASE("without a place, or with one that is too long, a program is alone") {
    CHECK(FirstInstance({}).meet({}) == Role::Alone);
    const Runtime runtime;
    CHECK(FirstInstance(runtime.folder.filePath(QString(120, u'a') + u"/b"_s)).meet({}) == Role::Alone);
    FirstInstance one(runtime.place);
    CHECK(one.meet({u"not absolute"_s}) == Role::Alone);
}
