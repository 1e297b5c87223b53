// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/storage/draftlist.h"
#include "core/storage/fieldreader.h"
#include "core/storage/json.h"

namespace backcast {

/// Reads the comments and the versions of a file, of which there may be thousands, one by one while the JSON
/// is read: as JSON all of them at once would take ten times the memory of the file. What is wrong with one
/// of them is said when its list is asked for, as if it were read only then.
class ReadAhead : public JsonElements {
public:
    /// Reads the JSON of a document or of a file of comments. A large one is read in two threads.
    [[nodiscard]] Result<JsonValue> parse(const QByteArray& bytes);

    /// Moves what was read to `values`; false where the list is none that is read ahead.
    bool takeEvents(std::string_view list, QList<Event>& events, std::optional<Error>& error);
    bool takeDrafts(std::string_view list, QList<StoredDraft>& drafts, std::optional<Error>& error);

    [[nodiscard]] bool wants(const std::string& list) const override;
    void take(const std::string& list, JsonValue element) override;

private:
    template <class T>
    struct List {
        QList<T> values;
        std::optional<Error> error;
    };
    template <class T, class Fields>
    static void read(const char* name, List<T>& list, const JsonValue& element, Fields fields);
    [[nodiscard]] std::optional<JsonValue> parseHalf(const QByteArray& bytes);
    [[nodiscard]] std::optional<JsonValue> parseInHalves(const QByteArray& bytes);

    List<Event> m_events;
    List<StoredDraft> m_drafts;
};

} // namespace backcast
