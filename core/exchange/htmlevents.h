// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace backcast::exchange {

/// An element that begins, as the parser hands it over: names in lower case, values without entities, UTF-8.
struct HtmlElement {
    const char* name = "";
    const char* const* attributes = nullptr; ///< name, value, name, value, ..., null; a value may be null

    /// Empty where there is none.
    [[nodiscard]] QString attribute(const char* wanted) const {
        for (const char* const* at = attributes; at && at[0]; at += 2)
            if (qstrcmp(at[0], wanted) == 0) return QString::fromUtf8(at[1]);
        return {};
    }
    [[nodiscard]] bool is(const char* other) const { return qstrcmp(name, other) == 0; }
};

/// What hears the events of an HTML text, in order. Every element that is opened is closed.
class HtmlSink {
public:
    HtmlSink() = default;
    virtual ~HtmlSink() = default;
    HtmlSink(const HtmlSink&) = delete;
    HtmlSink& operator=(const HtmlSink&) = delete;

    virtual void open(const HtmlElement& element) = 0;
    virtual void close(const char* name) = 0;
    virtual void text(const char* utf8, int bytes) = 0;
    virtual void comment(const char* utf8) = 0;
    /// False: nothing more needs to be read.
    [[nodiscard]] virtual bool wantsMore() const = 0;
};

/// What the library `backcast_html` exports: parses `utf8` and tells `sink`. Total: every text has a reading.
using ReadHtmlEvents = void (*)(const QByteArray& utf8, HtmlSink& sink);
inline constexpr const char* readHtmlEventsName = "backcastReadHtmlEvents";

} // namespace backcast::exchange
