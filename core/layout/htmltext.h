// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringView>

/// Values as they may stand in HTML, XML and CSS, whatever is in them.
namespace backcast {

/// Text between tags or in a quoted attribute. Every UTF-16 unit stays one character: what XML or HTML cannot
/// hold becomes U+FFFD, what would break a line becomes a space.
[[nodiscard]] QByteArray htmlText(QStringView text);

/// ` name="value"`.
[[nodiscard]] QByteArray htmlAttribute(const char* name, QStringView value);
[[nodiscard]] QByteArray htmlAttribute(const char* name, int value);

/// With at most three decimals; what is no number, or beyond any paper, comes into bounds.
[[nodiscard]] QByteArray htmlNumber(double value);

/// "#rrggbb".
[[nodiscard]] QByteArray htmlColour(quint32 rgb);

/// A quoted string of CSS, in ASCII.
[[nodiscard]] QByteArray cssString(QStringView text);

/// "data:font/ttf;base64,..."
[[nodiscard]] QByteArray dataUri(const char* mediaType, const QByteArray& bytes);

} // namespace backcast
