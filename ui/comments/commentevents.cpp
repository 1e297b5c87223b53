// SPDX-License-Identifier: MIT
#include "ui/comments/commentevents.h"

#include "core/document/people.h"
#include "ui/editor/editor.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/services.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(backcast::CommentActions)
};

} // namespace

/// Who comments: as in the settings, or asked once.
std::optional<QString> CommentEvents::author(Document& document) {
    Identity you = m_services.preferences.identity();
    if (you.id.isEmpty() || you.name.isEmpty()) {
        const std::optional<QString> name = m_services.dialogs.askText(
            &m_window, {Say::tr("What is your name?"),
                        Say::tr("It stands beside what you comment, in this and other documents."),
                        {},
                        Say::tr("Continue"),
                        [](const QString& text) {
                            return text.trimmed().isEmpty() ? Say::tr("A comment needs somebody who said it.")
                                                            : QString();
                        }});
        if (!name || name->trimmed().isEmpty()) return std::nullopt;
        m_services.preferences.setIdentity(name->trimmed(), you.colour);
        you = m_services.preferences.identity();
    }
    return putPerson(document, {you.id, you.name, you.colour, {}});
}

bool CommentEvents::isMine(const QString& authorId) const {
    const Identity you = m_services.preferences.identity();
    if (authorId == you.id && !you.id.isEmpty()) return true;
    const Person* person = findPerson(m_editor.content(), authorId);
    return person && !you.name.isEmpty() && person->name == you.name; // as putPerson knows people
}

void CommentEvents::fail(const Error& error) {
    m_messages.show({u"comments"_s, Message::Tone::Error, error.message, {}, true});
}

QString CommentEvents::put(const Make& make) {
    Document changed = m_editor.content();
    const std::optional<QString> by = author(changed);
    if (!by) return {};
    const EventStamp stamp{*by, m_services.clock(), 0};
    QByteArray base;
    const Result<Event> event = make(changed, stamp, base);
    if (!event) {
        fail(event.error());
        return {};
    }
    m_messages.dismiss(u"comments"_s);
    m_editor.apply(withEvent(changed, *event, base));
    return event->id;
}

} // namespace backcast
