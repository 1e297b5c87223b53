// SPDX-License-Identifier: MIT
#pragma once

#include "core/spelling/userdictionary.h"

#include <QObject>

namespace backcast {

/// What all windows share for spelling: where dictionaries lie, the user's own words, and the words that are
/// ignored while the program runs.
class WordLists : public QObject {
    Q_OBJECT
public:
    /// `path` is the file of the user's dictionary; it is read when it is first asked for.
    WordLists(const SafeFile& files, const QString& path, QStringList folders);

    [[nodiscard]] const QStringList& folders() const { return m_folders; }
    /// The user's words and those that are ignored.
    [[nodiscard]] QStringList words();

    /// Errors: those of UserDictionary.
    [[nodiscard]] Result<void> add(const QString& word);
    [[nodiscard]] Result<void> remove(const QString& word);
    void ignore(const QString& word);
    void stopIgnoring(const QString& word);

Q_SIGNALS:
    void changed();

private:
    UserDictionary m_dictionary;
    QStringList m_folders;
    QStringList m_ignored;
    bool m_loaded = false;
};

} // namespace backcast
