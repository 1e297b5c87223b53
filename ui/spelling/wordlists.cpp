// SPDX-License-Identifier: MIT
#include "ui/spelling/wordlists.h"

#include <tuple>
#include <utility>

namespace backcast {

WordLists::WordLists(const SafeFile& files, const QString& path, QStringList folders)
    : m_dictionary(files, path)
    , m_folders(std::move(folders)) {}

QStringList WordLists::words() {
    // A file that cannot be read is told of when somebody wants to add to it.
    if (!std::exchange(m_loaded, true)) std::ignore = m_dictionary.load();
    return m_dictionary.words() + m_ignored;
}

Result<void> WordLists::add(const QString& word) {
    Result<void> added = m_dictionary.add(word);
    if (added) Q_EMIT changed();
    return added;
}

Result<void> WordLists::remove(const QString& word) {
    Result<void> removed = m_dictionary.remove(word);
    if (removed) Q_EMIT changed();
    return removed;
}

void WordLists::ignore(const QString& word) {
    if (m_ignored.contains(word)) return;
    m_ignored.append(word);
    Q_EMIT changed();
}

void WordLists::stopIgnoring(const QString& word) {
    if (m_ignored.removeAll(word) > 0) Q_EMIT changed();
}

} // namespace backcast
