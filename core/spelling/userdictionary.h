// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/safefile.h"

#include <QStringList>

namespace backcast {

/// The user's own words: a plain text file in UTF-8, one word a line, that can be edited by hand; lines that
/// begin with # are notes. It is written through SafeFile, and what another program has put into it stays.
class UserDictionary {
public:
    UserDictionary(const SafeFile& files, QString path);

    /// The words of the file as it was last read.
    [[nodiscard]] const QStringList& words() const { return m_words; }
    /// Reads the file. No file is no error. Errors: NotReadable, TooLarge (over 4 MiB), Malformed (not
    /// UTF-8): the words are as before, and the file is left alone.
    [[nodiscard]] Result<void> load();
    /// Adds a word to the file, or takes it out. Errors: those of `load` and of SafeFile::write; then the
    /// file is as it was.
    [[nodiscard]] Result<void> add(const QString& word);
    [[nodiscard]] Result<void> remove(const QString& word);

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    struct OnDisk {
        QByteArray bytes;
        bool exists = false;
    };
    [[nodiscard]] Result<OnDisk> read() const;
    template <class Edit>
    [[nodiscard]] Result<void> change(const Edit& edit);
    void take(const QByteArray& bytes);

    SafeFile m_files;
    QString m_path;
    QStringList m_words;
};

} // namespace backcast
