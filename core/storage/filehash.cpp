// SPDX-License-Identifier: MIT
#include "core/storage/filehash.h"

#include "core/storage/safefile.h"

namespace backcast {

FileHash FileHash::of(const QByteArray& bytes) {
    constexpr qsizetype large = 256 * 1024;
    if (bytes.size() < large) return FileHash(sha256Hex(bytes));
    FileHash hash;
    hash.m_made =
        std::async(std::launch::async | std::launch::deferred, [bytes] { return sha256Hex(bytes); });
    return hash;
}

} // namespace backcast
