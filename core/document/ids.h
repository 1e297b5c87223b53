// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace backcast {

/// The id of a block, FAQ entry, visual or experiment: 60 random bits as 12 lower-case base 32 characters
/// (Crockford's alphabet). Unique in its document.
using Id = QString;

/// Makes ids. Seedable, so that tests are reproducible; the default takes the system's entropy.
class IdSource {
public:
    IdSource()
        : m_random(QRandomGenerator::securelySeeded()) {}
    explicit IdSource(quint32 seed)
        : m_random(seed) {}

    [[nodiscard]] Id block();    ///< 12 characters
    [[nodiscard]] Id row();      ///< 4 characters; unique within a table is enough
    [[nodiscard]] Id document(); ///< "d-" and 12 characters

private:
    [[nodiscard]] QString characters(int count);
    QRandomGenerator m_random;
};

/// Whether a string can be an id: 1 to 64 characters of letters, digits, '-', '_' and '.', as other programs
/// may write.
[[nodiscard]] bool isValidId(QStringView id);

} // namespace backcast
