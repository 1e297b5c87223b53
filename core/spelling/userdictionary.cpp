// SPDX-License-Identifier: MIT
#include "core/spelling/userdictionary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStringConverter>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr qint64 mostBytes = qint64(4) * 1024 * 1024;

bool isUtf8(const QByteArray& bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::Null);
}

bool isWord(const QString& line) {
    return !line.isEmpty() && !line.startsWith(u'#');
}

} // namespace

UserDictionary::UserDictionary(const SafeFile& files, QString path)
    : m_files(files)
    , m_path(std::move(path)) {}

Result<UserDictionary::OnDisk> UserDictionary::read() const {
    const Result<QByteArray> bytes = m_files.readFile(m_path, mostBytes);
    if (!bytes) {
        if (bytes.error().code == ErrorCode::NotFound) return OnDisk{};
        return tl::unexpected(bytes.error());
    }
    if (!isUtf8(*bytes))
        return failure(ErrorCode::Malformed,
                       QCoreApplication::translate(
                           "Spelling", "Your dictionary is no text in UTF-8. It is left as it is."),
                       m_path);
    return OnDisk{*bytes, true};
}

void UserDictionary::take(const QByteArray& bytes) {
    m_words.clear();
    for (const QString& line : QString::fromUtf8(bytes).split(u'\n'))
        if (const QString word = line.trimmed(); isWord(word)) m_words.append(word);
}

Result<void> UserDictionary::load() {
    const Result<OnDisk> found = read();
    if (!found) return tl::unexpected(found.error());
    take(found->bytes);
    return {};
}

template <class Edit>
Result<void> UserDictionary::change(const Edit& edit) {
    // Another window, or a hand, may write between reading and writing; then it is done again.
    for (int tries = 0;; ++tries) {
        const Result<OnDisk> found = read();
        if (!found) return tl::unexpected(found.error());
        const QByteArray wanted = edit(found->bytes);
        if (wanted == found->bytes) {
            take(wanted);
            return {};
        }
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        WriteOptions options;
        options.expected = found->exists ? sha256Hex(found->bytes) : QString();
        options.empty = EmptyContent::Allow; // the last word was taken out
        const Result<Written> written = m_files.write(m_path, wanted, options);
        if (written) {
            take(wanted);
            return {};
        }
        if (written.error().code != ErrorCode::Changed || tries > 0) return tl::unexpected(written.error());
    }
}

Result<void> UserDictionary::add(const QString& word) {
    const QString wanted = word.simplified();
    if (!isWord(wanted)) return {};
    return change([&wanted](QByteArray bytes) {
        for (const QString& line : QString::fromUtf8(bytes).split(u'\n'))
            if (line.trimmed() == wanted) return bytes;
        if (!bytes.isEmpty() && !bytes.endsWith('\n')) bytes += '\n';
        return bytes + wanted.toUtf8() + '\n';
    });
}

Result<void> UserDictionary::remove(const QString& word) {
    const QString unwanted = word.simplified();
    return change([&unwanted](const QByteArray& bytes) {
        QByteArray kept;
        for (qsizetype from = 0; from < bytes.size();) {
            const qsizetype end = bytes.indexOf('\n', from);
            const QByteArray line = bytes.mid(from, end < 0 ? -1 : end + 1 - from);
            if (QString::fromUtf8(line).trimmed() != unwanted) kept += line;
            from += line.size();
        }
        return kept;
    });
}

} // namespace backcast
