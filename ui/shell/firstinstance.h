// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <vector>

class QSocketNotifier;

namespace backcast {

/// The one program of a user that opens what others are asked to open. Whoever starts while it runs hands it
/// the files and ends. A lock that the system gives back when a program dies says who is first, so that
/// nothing is left to clean up after a crash; a socket in a folder of the user's own carries the paths. See
/// docs/window.md.
class FirstInstance : public QObject {
    Q_OBJECT
public:
    /// `place`: see `handover::meetingPlace`; empty: nobody is met.
    explicit FirstInstance(QString place);
    ~FirstInstance() override;

    enum class Role {
        First,      ///< this program opens what later ones are given
        HandedOver, ///< another one has taken the files: there is nothing left to do
        Alone       ///< no way to meet, or no answer: a program like any other, which nobody asks
    };
    /// Becomes the first, or gives `files` (absolute paths) to the one that is. Takes a millisecond, or as
    /// long as the other lets it wait: at most `patience`, and 20 s longer while the other is seen to work.
    /// Needs no application object.
    [[nodiscard]] Role meet(const QStringList& files,
                            std::chrono::milliseconds patience = std::chrono::seconds(2));

    /// From now on what comes is told with `wanted`; what has come before waits for it. To be called once
    /// there is an event loop; only by the first.
    void listen();
    /// This program is ending: whoever starts now is first.
    void leave();

Q_SIGNALS:
    void wanted(const QStringList& paths);

private:
    class Descriptor;
    class Guest;
    [[nodiscard]] bool makeFolder() const;
    [[nodiscard]] bool becomeFirst();
    [[nodiscard]] bool openSocket();
    void receive();
    void forgetGuests();

    QString m_place;
    std::unique_ptr<Descriptor> m_lock;
    std::unique_ptr<Descriptor> m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::vector<std::unique_ptr<Guest>> m_guests;
};

} // namespace backcast
