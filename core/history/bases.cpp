// SPDX-License-Identifier: MIT
#include "core/history/bases.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

/// For lupdate, which finds the sentences by it.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr qsizetype hashLength = 7 + 64;

bool isHash(QByteArrayView name) {
    return name.size() == hashLength && name.startsWith("sha256:") &&
           std::all_of(name.begin() + 7, name.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// Calls `each` with everything in the bytes that is the name of a base.
template <class Each>
void forEachHash(QByteArrayView bytes, Each each) {
    for (qsizetype at = bytes.indexOf("sha256:"); at >= 0; at = bytes.indexOf("sha256:", at + 7)) {
        const QByteArrayView name = bytes.sliced(at, std::min(hashLength, bytes.size() - at));
        if (isHash(name)) each(QString::fromLatin1(name));
    }
}

template <class T>
Result<T> read(const Document& document, const QString& hash, Result<T> (*reader)(const QByteArray&)) {
    const Result<QByteArray> bytes = baseOf(document, hash);
    if (!bytes) return tl::unexpected(bytes.error());
    return reader(*bytes);
}

} // namespace

QString putBase(Document& document, const QByteArray& bytes) {
    QString hash = baseHash(bytes);
    document.bases.insert(hash, bytes);
    return hash;
}

Result<QByteArray> baseOf(const Document& document, const QString& hash) {
    const auto found = document.bases.constFind(hash);
    if (found == document.bases.constEnd())
        return failure(ErrorCode::NotFound, Tr::tr("The document does not have this text any more."),
                       hash.left(hashLength));
    if (baseHash(*found) != hash)
        return failure(ErrorCode::Invalid,
                       Tr::tr("This text is not what it was: somebody has changed it in the file."),
                       hash.left(hashLength));
    return *found;
}

Result<Block> blockBase(const Document& document, const QString& hash) {
    return read(document, hash, blockFromBase);
}

Result<FaqEntry> entryBase(const Document& document, const QString& hash) {
    return read(document, hash, entryFromBase);
}

Result<Meta> metaBase(const Document& document, const QString& hash) {
    return read(document, hash, metaFromBase);
}

Result<Visual> visualBase(const Document& document, const QString& hash) {
    return read(document, hash, visualFromBase);
}

Result<Experiment> experimentBase(const Document& document, const QString& hash) {
    return read(document, hash, experimentFromBase);
}

Result<PartHeads> headsBase(const Document& document, const QString& hash) {
    return read(document, hash, headsFromBase);
}

QSet<QString> basesInUse(const Document& document) {
    // Whatever names a base keeps it, wherever it stands: so members that a later version or another program
    // has put there count, too. A hash in somebody's text keeps one too many at the worst.
    Document rest = document;
    rest.bases.clear();
    for (Attachment& attachment : rest.attachments) attachment.bytes.clear();
    QSet<QString> used;
    std::vector<QString> open;
    const auto use = [&](const QString& name) {
        if (!document.bases.contains(name) || used.contains(name)) return;
        used.insert(name);
        open.push_back(name);
    };
    forEachHash(saveDocument(rest), use);
    while (!open.empty()) {
        const QString name = open.back();
        open.pop_back();
        forEachHash(document.bases.value(name), use);
    }
    return used;
}

Document withoutUnusedBases(Document document) {
    const QSet<QString> used = basesInUse(document);
    document.bases.removeIf(
        [&used](const auto& base) { return isHash(base.key().toLatin1()) && !used.contains(base.key()); });
    return document;
}

QSet<QString> attachmentsInUse(const Document& document) {
    Document rest = document;
    rest.attachments.clear();
    QSet<QString> used;
    const QByteArray text = saveDocument(rest);
    for (auto it = document.attachments.constBegin(); it != document.attachments.constEnd(); ++it)
        if (!isHash(it.key().toLatin1()) && text.contains(it.key().toUtf8())) used.insert(it.key());
    forEachHash(text, [&](const QString& name) {
        if (document.attachments.contains(name)) used.insert(name);
    });
    return used;
}

} // namespace backcast
