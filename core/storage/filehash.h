// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <future>

namespace backcast {

/// The SHA-256 of a file's bytes, in hexadecimal digits. Of a large file it takes as long as half of the
/// reading and is needed only when something is written: it is made in another thread, and waited for when it
/// is first asked for.
class FileHash {
public:
    FileHash() = default; ///< of no file: empty
    explicit FileHash(const QString& known)
        : m_known(known) {}
    [[nodiscard]] static FileHash of(const QByteArray& bytes);

    [[nodiscard]] QString value() const { return m_made.valid() ? m_made.get() : m_known; }

private:
    QString m_known;
    std::shared_future<QString> m_made;
};

} // namespace backcast
