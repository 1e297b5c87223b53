// SPDX-License-Identifier: MIT
#pragma once

// Debian 12 has Catch2 2.13, later systems Catch2 3: the one place that knows the difference. It also says
// how the values of the core are printed when a check fails.
#ifdef BACKCAST_CATCH2_3
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "core/document/text.h"

#include <QByteArray>
#include <QString>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString& value) { return '"' + value.toStdString() + '"'; }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray& value) { return '"' + value.toStdString() + '"'; }
};

template <>
struct StringMaker<backcast::Text> {
    static std::string convert(const backcast::Text& value) {
        return '"' + value.toMarkup().toStdString() + '"';
    }
};

} // namespace Catch
