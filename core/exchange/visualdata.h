// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// What a picture of a draft keeps in `Visual::data`, in the canonical bytes of the file format.
namespace backcast::exchange {

/// {"url": url}
[[nodiscard]] QByteArray urlData(const QString& url);

/// `json` where it is a JSON object. What is none was written by hand: it is kept as the words that it is,
/// beside the address, since as JSON it would make the whole file unreadable.
[[nodiscard]] QByteArray readData(const QString& json, const QString& url);

} // namespace backcast::exchange
