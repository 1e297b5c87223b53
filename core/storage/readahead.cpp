// SPDX-License-Identifier: MIT
#include "core/storage/readahead.h"

#include "core/storage/fields.h"

#include <utility>

namespace backcast {

namespace {

constexpr char eventsName[] = "events";
constexpr char draftsName[] = "drafts";

} // namespace

bool ReadAhead::wants(const std::string& list) const {
    return list == eventsName || list == draftsName;
}

void ReadAhead::take(const std::string& list, JsonValue element) {
    if (list == eventsName)
        read(eventsName, m_events, element, [](FieldReader& a, Event& x) { fields::event(a, x); });
    else
        read(draftsName, m_drafts, element, [](FieldReader& a, StoredDraft& x) { fields::draft(a, x); });
}

template <class T, class Fields>
void ReadAhead::read(const char* name, List<T>& list, const JsonValue& element, Fields fields) {
    if (list.error) return;
    ReadContext context;
    context.path = {{name, 0}, {nullptr, std::size_t(list.values.size())}};
    list.values.emplaceBack();
    FieldReader reader(element, context);
    fields(reader, list.values.last());
    reader.finish();
    list.error = std::move(context.error);
}

bool ReadAhead::takeEvents(std::string_view list, QList<Event>& events, std::optional<Error>& error) {
    if (list != eventsName) return false;
    events = std::exchange(m_events.values, {});
    if (!error) error = m_events.error;
    return true;
}

bool ReadAhead::takeDrafts(std::string_view list, QList<StoredDraft>& drafts, std::optional<Error>& error) {
    if (list != draftsName) return false;
    drafts = std::exchange(m_drafts.values, {});
    if (!error) error = m_drafts.error;
    return true;
}

} // namespace backcast
