// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/text.h"
#include "core/exchange/htmlevents.h"

/// What the attributes of an HTML element say about its text.
namespace backcast::exchange {

/// The declarations of a `style` attribute, read on demand.
class InlineStyle {
public:
    explicit InlineStyle(const QString& style)
        : m_style(style) {}

    /// The value of a property in lower case, without "!important"; empty where it is not there.
    [[nodiscard]] QString value(QLatin1StringView property) const;
    [[nodiscard]] bool isHidden() const;
    [[nodiscard]] bool isMonospace() const;
    /// Shows spaces and line ends as they are written.
    [[nodiscard]] bool isVerbatim() const;

private:
    QString m_style;
};

/// `inherited` with what the element and its style switch on or off.
[[nodiscard]] Styles stylesIn(const HtmlElement& element, const InlineStyle& style, Styles inherited);

/// A target that a document may link to, or nothing: web and mail addresses, "#id".
[[nodiscard]] QString harmlessLink(const QString& href);

} // namespace backcast::exchange
