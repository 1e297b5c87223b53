// SPDX-License-Identifier: MIT
//
// All calls to the system that FirstInstance needs.
#include "ui/shell/firstinstance.h"
#include "ui/shell/handover.h"

#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QTimer>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace backcast {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto betweenTries = 20ms;
constexpr auto longestPatience = 20s; ///< with one that is seen to work
constexpr auto guestPatience = 2000;  ///< ms
constexpr size_t mostGuests = 16;

/// Whether at the other end there is a program of the same user. The folder keeps others out; this holds
/// where it does not.
bool isSameUser(int socket) {
#ifdef SO_PEERCRED
    ucred other{};
    socklen_t size = sizeof other;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &other, &size) == 0 && other.uid == ::getuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(socket, &user, &group) == 0 && user == ::getuid();
#endif
}

/// The address of a socket; false where its path is too long for one.
bool addressOf(const QString& path, sockaddr_un& address) {
    const QByteArray name = QFile::encodeName(path);
    address = {};
    address.sun_family = AF_UNIX;
    if (name.size() >= qsizetype(sizeof address.sun_path)) return false;
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    return true;
}

int newSocket() {
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (socket < 0) return socket;
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    ::fcntl(socket, F_SETFL, O_NONBLOCK);
    return socket;
}

bool sendAll(int socket, QByteArrayView bytes) {
#ifdef MSG_NOSIGNAL
    constexpr int flags = MSG_NOSIGNAL; // who is gone must not end us
#else
    constexpr int flags = 0;
#endif
    return ::send(socket, bytes.data(), size_t(bytes.size()), flags) == bytes.size();
}

/// Waits until something can be read or written.
bool waitFor(int socket, short events, Clock::time_point until) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
    pollfd one{socket, events, 0};
    return left > 0 && ::poll(&one, 1, int(left)) > 0;
}

/// What the program at the other end has worked. One that opens ten documents on a slow machine does not
/// answer for seconds, and works all the time; one that hangs does not. Where the system does not tell, it
/// has not worked.
class OtherEnd {
public:
    explicit OtherEnd(int socket) {
#ifdef SO_PEERCRED
        ucred other{};
        socklen_t size = sizeof other;
        if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &other, &size) == 0)
            m_file = u"/proc/%1/stat"_s.arg(other.pid);
#else
        Q_UNUSED(socket)
#endif
        m_ticks = ticks();
    }
    /// Since this was asked last.
    [[nodiscard]] bool hasWorked() {
        const qint64 before = std::exchange(m_ticks, ticks());
        return before >= 0 && m_ticks > before + 1;
    }

private:
    /// Time on processors, in the system's ticks (proc(5), utime and stime); -1: not known.
    [[nodiscard]] qint64 ticks() const {
        QFile file(m_file);
        if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly)) return -1;
        const QByteArray line = file.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        return fields.size() > 12 ? fields.at(11).toLongLong() + fields.at(12).toLongLong() : -1;
    }
    QString m_file;
    qint64 m_ticks = -1;
};

enum class Given { Yes, NotYet, Never };

/// Gives a message to whoever listens, and waits for the answer.
Given give(int socket, const sockaddr_un& address, QByteArrayView message, Clock::time_point until) {
    // Nobody listens: the first is starting or ending. Too many knock at once: it will have time.
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return Given::NotYet;
    if (!isSameUser(socket)) return Given::Never;
    while (!message.isEmpty()) {
        const ssize_t sent = ::send(socket, message.data(), size_t(message.size()), MSG_NOSIGNAL);
        if (sent > 0)
            message = message.sliced(sent);
        else if (errno != EAGAIN && errno != EINTR)
            return Given::NotYet;
        else if (!waitFor(socket, POLLOUT, until))
            return Given::Never;
    }
    QByteArray answer;
    OtherEnd other(socket);
    const Clock::time_point end = until + longestPatience;
    while (answer != handover::answer) {
        if (!waitFor(socket, POLLIN, until)) {
            if (Clock::now() >= end || !other.hasWorked()) return Given::Never;
            until = std::min(end, Clock::now() + 1s);
            continue;
        }
        char bytes[8];
        const ssize_t got = ::recv(socket, bytes, sizeof bytes, 0);
        if (got <= 0) return Given::NotYet; // it ended before it had read it
        answer.append(bytes, got);
        if (answer.size() > qsizetype(sizeof handover::answer)) return Given::Never;
    }
    return Given::Yes;
}

} // namespace

/// A number of the system's that is closed with the object.
class FirstInstance::Descriptor {
public:
    explicit Descriptor(int opened)
        : number(opened) {}
    ~Descriptor() {
        if (number >= 0) ::close(number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    const int number;
};

/// A program that has connected and has not said all yet.
class FirstInstance::Guest {
public:
    Guest(int socket, FirstInstance& host)
        : m_socket(socket)
        , m_host(host)
        , m_notifier(socket, QSocketNotifier::Read) {
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_host, [this] { read(); });
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_host, [this] {
            read(); // while this program was busy, what was said may have been waiting
            if (!m_left) leave();
        });
        m_timer.start(guestPatience);
    }
    [[nodiscard]] bool hasLeft() const { return m_left; }

private:
    void read() {
        char bytes[16 * 1024];
        const ssize_t got = ::recv(m_socket.number, bytes, sizeof bytes, 0);
        if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
        if (got <= 0) return leave();
        m_bytes.append(bytes, got);
        const handover::Read message = handover::readMessage(m_bytes);
        if (message.state == handover::State::Partial) return;
        // Who has given up waiting opens the files himself.
        if (message.state == handover::State::Whole && sendAll(m_socket.number, handover::answer))
            QMetaObject::invokeMethod(
                &m_host, [host = &m_host, paths = message.paths] { Q_EMIT host->wanted(paths); },
                Qt::QueuedConnection); // opening may ask the user and take its time
        leave();
    }
    void leave() {
        m_notifier.setEnabled(false);
        m_timer.stop();
        m_left = true;
        // Not from within its own signal.
        QMetaObject::invokeMethod(
            &m_host, [host = &m_host] { host->forgetGuests(); }, Qt::QueuedConnection);
    }

    Descriptor m_socket;
    FirstInstance& m_host;
    QSocketNotifier m_notifier;
    QTimer m_timer;
    QByteArray m_bytes;
    bool m_left = false;
};

FirstInstance::FirstInstance(QString place)
    : m_place(std::move(place)) {}

FirstInstance::~FirstInstance() {
    leave();
}

void FirstInstance::leave() {
    m_guests.clear();
    m_notifier.reset();
    // While the lock is ours: afterwards the name may be that of another program's socket.
    if (m_socket) ::unlink(QFile::encodeName(m_place).constData());
    m_socket.reset();
    m_lock.reset();
}

/// The folder in which one meets, for the user alone.
bool FirstInstance::makeFolder() const {
    const QByteArray folder = QFile::encodeName(QFileInfo(m_place).path());
    if (::mkdir(folder.constData(), 0700) != 0 && errno != EEXIST) return false;
    struct stat there {};
    return ::lstat(folder.constData(), &there) == 0 && S_ISDIR(there.st_mode) && there.st_uid == ::getuid() &&
           (there.st_mode & 077) == 0;
}

bool FirstInstance::becomeFirst() {
    const QByteArray name = QFile::encodeName(m_place + u".lock"_s);
    auto lock = std::make_unique<Descriptor>(
        ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (lock->number < 0 || ::flock(lock->number, LOCK_EX | LOCK_NB) != 0) return false;
    m_lock = std::move(lock);
    return true;
}

bool FirstInstance::openSocket() {
    sockaddr_un address;
    auto socket = std::make_unique<Descriptor>(newSocket());
    if (socket->number < 0 || !addressOf(m_place, address)) return false;
    ::unlink(address.sun_path); // what a program left that died; it cannot be another one's, the lock is ours
    if (::bind(socket->number, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::chmod(address.sun_path, 0600) != 0 || ::listen(socket->number, int(mostGuests)) != 0)
        return false;
    m_socket = std::move(socket);
    return true;
}

FirstInstance::Role FirstInstance::meet(const QStringList& files, std::chrono::milliseconds patience) {
    const std::optional<QByteArray> message = handover::messageOf(files);
    sockaddr_un address;
    if (m_place.isEmpty() || !message || !addressOf(m_place, address) || !makeFolder()) return Role::Alone;
    for (const auto until = Clock::now() + patience; Clock::now() < until;) {
        if (becomeFirst()) return openSocket() ? Role::First : Role::Alone;
        const Descriptor socket(newSocket());
        if (socket.number < 0) return Role::Alone;
        switch (give(socket.number, address, *message, until)) {
        case Given::Yes:
            return Role::HandedOver;
        case Given::Never:
            return Role::Alone;
        case Given::NotYet:
            std::this_thread::sleep_for(betweenTries);
        }
    }
    return Role::Alone;
}

void FirstInstance::listen() {
    if (!m_socket) return;
    m_notifier = std::make_unique<QSocketNotifier>(m_socket->number, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &FirstInstance::receive);
}

void FirstInstance::receive() {
    const int socket = ::accept(m_socket->number, nullptr, nullptr);
    if (socket < 0) return;
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    ::fcntl(socket, F_SETFL, O_NONBLOCK);
    if (m_guests.size() >= mostGuests || !isSameUser(socket)) {
        ::close(socket);
        return;
    }
    m_guests.push_back(std::make_unique<Guest>(socket, *this));
}

void FirstInstance::forgetGuests() {
    std::erase_if(m_guests, [](const std::unique_ptr<Guest>& guest) { return guest->hasLeft(); });
}

} // namespace backcast
