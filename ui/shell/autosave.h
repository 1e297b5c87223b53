// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/services.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace backcast {

class DocumentController;
class Editor;
class FileActions;
class MessageBar;

/// Saves a document to its own file when the user pauses, where he wants it so. It goes the way of every
/// save: a file that another program has changed or taken away is not written, and what fails is told once.
class Autosave : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Services& services;
        Editor& editor;
        DocumentController& controller;
        MessageBar& messages;
        FileActions& files;
    };
    Autosave(const Parts& parts, QObject* parent);

    /// Saves now what the timer would save later.
    void saveNow();
    [[nodiscard]] bool isWaiting() const { return m_timer.isActive(); }

    static constexpr int longestWait = 30'000;   ///< ms: who types without a pause is saved all the same
    static constexpr int copyEvery = 5 * 60'000; ///< ms between two copies that it leaves

private:
    void onEdited();
    [[nodiscard]] bool isWanted() const;
    void tell(const Error& error);
    void sayChanged();

    Parts m;
    QTimer m_timer;
    QElapsedTimer m_sinceChange; ///< the first one that is not saved
    QElapsedTimer m_sinceCopy;
    std::optional<ErrorCode> m_failed; ///< the last time; the user knows
};

} // namespace backcast
