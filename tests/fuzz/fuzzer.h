// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What the fuzz targets share. They are built with clang and libFuzzer (preset `fuzz`); ./dev torture runs
/// them.
namespace backcast::fuzz {

/// Ends the process, so that libFuzzer keeps the input.
inline void require(bool good, const char* what) {
    if (good) return;
    std::fprintf(stderr, "failed: %s\n", what);
    std::abort();
}

inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), qsizetype(size)};
}

} // namespace backcast::fuzz
