// SPDX-License-Identifier: MIT
#pragma once

#include "core/history/events.h"

#include <QByteArray>

#include <functional>
#include <optional>

class QWidget;

namespace backcast {

class Editor;
class MessageBar;
struct Services;

/// Puts comments, replies and what else is said of them into the document of a window, in the user's name.
class CommentEvents {
public:
    CommentEvents(QWidget& window, Services& services, Editor& editor, MessageBar& messages)
        : m_window(window)
        , m_services(services)
        , m_editor(editor)
        , m_messages(messages) {}

    /// Makes an event for a document that knows its author; `base` is for what its anchor needs.
    using Make =
        std::function<Result<Event>(const Document& document, const EventStamp& stamp, QByteArray& base)>;
    /// Puts it into the document, with its author among the people; who that is, is asked where nobody has
    /// said so yet. The event's id; empty: nothing was done, and a message says why.
    [[nodiscard]] QString put(const Make& make);
    /// Whether a person of the document is the user.
    [[nodiscard]] bool isMine(const QString& authorId) const;
    void fail(const Error& error);

private:
    [[nodiscard]] std::optional<QString> author(Document& document);

    QWidget& m_window;
    Services& m_services;
    Editor& m_editor;
    MessageBar& m_messages;
};

} // namespace backcast
