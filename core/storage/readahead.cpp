// SPDX-License-Identifier: MIT
#include "core/storage/readahead.h"

#include "core/storage/fields.h"

#include <future>
#include <utility>

namespace backcast {

namespace {

constexpr char eventsName[] = "events";
constexpr char draftsName[] = "drafts";

constexpr qsizetype large = 512 * 1024; ///< below it another thread is not worth its start

/// A comma between two objects of a list, each on its own line, and the list's name.
struct Cut {
    qsizetype comma = 0;
    QByteArray list;
};

/// The first such place behind the middle. Nothing: the file has other lines than those that we write.
std::optional<Cut> middleOf(const QByteArray& bytes) {
    const qsizetype at = bytes.indexOf("},\n    {", bytes.size() / 2);
    if (at < 0) return std::nullopt;
    const qsizetype name = bytes.lastIndexOf("\n  \"", at) + 4;
    const qsizetype end = bytes.indexOf('"', name);
    if (name < 4 || end > at) return std::nullopt;
    return Cut{at + 1, bytes.sliced(name, end - name)};
}

/// Puts what stands behind a list after what stands before it; false where a member is there twice.
bool append(JsonValue& first, JsonValue& second, std::string_view list) {
    if (first.names.empty() || second.names.empty() || first.names.back() != list ||
        second.names.front() != list)
        return false;
    for (std::size_t i = 1; i < second.names.size(); ++i) {
        if (first.find(second.names[i])) return false;
        first.names.push_back(std::move(second.names[i]));
        first.items.push_back(std::move(second.items[i]));
    }
    return true;
}

} // namespace

Result<JsonValue> ReadAhead::parse(const QByteArray& bytes) {
    if (bytes.size() >= large && bytes.size() <= JsonLimits().bytes)
        if (std::optional<JsonValue> value = parseInHalves(bytes)) return std::move(*value);
    *this = {};
    return parseJson(bytes, {}, this);
}

/// Nothing where it is no JSON, or where anything else is wrong with it.
std::optional<JsonValue> ReadAhead::parseHalf(const QByteArray& bytes) {
    JsonLimits half;
    half.values /= 2;
    Result<JsonValue> value = parseJson(bytes, half, this);
    if (!value || !value->isObject() || m_events.error || m_drafts.error) return std::nullopt;
    return std::move(*value);
}

/// Reads up to a comma in a list, with "]}" behind it, and from there, with "{"events": [" before it, at the
/// same time. Where both are JSON, nothing is open at the comma but a list in the outermost object, so the
/// two are what the whole is. Nothing: they are not, and only the whole has the words and the place of what
/// is wrong.
std::optional<JsonValue> ReadAhead::parseInHalves(const QByteArray& bytes) {
    const std::optional<Cut> cut = middleOf(bytes);
    if (!cut || !wants(cut->list.toStdString())) return std::nullopt;
    ReadAhead behind;
    std::future<std::optional<JsonValue>> later = std::async(std::launch::async | std::launch::deferred, [&] {
        return behind.parseHalf("{\"" + cut->list + "\": [" + bytes.sliced(cut->comma + 1));
    });
    std::optional<JsonValue> first = parseHalf(bytes.first(cut->comma) + "]}");
    std::optional<JsonValue> second = later.get();
    if (!first || !second || !append(*first, *second, cut->list.toStdString())) return std::nullopt;
    m_events.values += std::move(behind.m_events.values);
    m_drafts.values += std::move(behind.m_drafts.values);
    return first;
}

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
