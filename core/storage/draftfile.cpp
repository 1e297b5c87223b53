// SPDX-License-Identifier: MIT
#include "core/storage/draftfile.h"

#include "core/document/ids.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

using Json = nlohmann::ordered_json;

constexpr int recordVersion = 1;
constexpr auto ending = ".prfaq"_L1;

struct Drafts {
    Q_DECLARE_TR_FUNCTIONS(Drafts)
};

struct StateName {
    DraftState state;
    const char* name;
};
constexpr StateName stateNames[] = {
    {DraftState::Open, "open"}, {DraftState::Closed, "closed"}, {DraftState::Discarded, "discarded"}};

std::string utf8(const QString& text) {
    return text.toStdString();
}

QString textAt(const Json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_string()) return {};
    return QString::fromStdString(found->get_ref<const std::string&>());
}

const Json& objectAt(const Json& object, const char* key) {
    static const Json nothing = Json::object();
    const auto found = object.find(key);
    return found != object.end() && found->is_object() ? *found : nothing;
}

Json contentJson(const DraftContent& content) {
    return {{"file", utf8(content.file)}, {"sha256", utf8(content.sha256)}};
}

DraftContent contentAt(const Json& object, const char* key) {
    const Json& content = objectAt(object, key);
    return {textAt(content, "file"), textAt(content, "sha256")};
}

ProcessOwner ownerAt(const Json& object) {
    const Json& from = objectAt(object, "owner");
    ProcessOwner owner;
    if (const auto pid = from.find("pid"); pid != from.end() && pid->is_number_integer())
        owner.pid = pid->get<qint64>();
    owner.start = textAt(from, "start");
    owner.boot = textAt(from, "boot");
    owner.machine = textAt(from, "machine");
    owner.space = textAt(from, "space");
    owner.host = textAt(from, "host");
    return owner;
}

/// A record must not be able to point out of the folder, or at another document's draft.
bool belongs(const DraftContent& content, const QString& slot) {
    return content.file.isEmpty() || parseContentName(content.file).slot == slot;
}

Result<DraftRecord> fromObject(const QString& slot, const Json& object) {
    DraftRecord record;
    record.slot = slot;
    const QString state = textAt(object, "state");
    const auto* const known =
        std::find_if(std::begin(stateNames), std::end(stateNames),
                     [&](const auto& each) { return state == QLatin1StringView(each.name); });
    record.time = QDateTime::fromString(textAt(object, "time"), Qt::ISODateWithMs);
    record.content = contentAt(object, "content");
    record.previous = contentAt(object, "previous");
    if (known == std::end(stateNames) || !record.time.isValid() || !belongs(record.content, slot) ||
        !belongs(record.previous, slot))
        return failure(ErrorCode::Invalid, Drafts::tr("The record of a recovery draft is damaged."), slot);
    record.state = known->state;
    record.info = {textAt(object, "path"), textAt(object, "title"), textAt(object, "document"),
                   textAt(object, "base_sha256")};
    record.owner = ownerAt(object);
    return record;
}

} // namespace

QByteArray toJson(const DraftRecord& record) {
    const auto* const state = std::find_if(std::begin(stateNames), std::end(stateNames),
                                           [&](const auto& each) { return each.state == record.state; });
    const ProcessOwner& owner = record.owner;
    const Json object = {{"format", "backcast-draft"},
                         {"version", recordVersion},
                         {"state", state->name},
                         {"time", utf8(record.time.toUTC().toString(Qt::ISODateWithMs))},
                         {"path", utf8(record.info.path)},
                         {"title", utf8(record.info.title)},
                         {"document", utf8(record.info.documentId)},
                         {"base_sha256", utf8(record.info.baseSha256)},
                         {"content", contentJson(record.content)},
                         {"previous", contentJson(record.previous)},
                         {"owner",
                          {{"pid", owner.pid},
                           {"start", utf8(owner.start)},
                           {"boot", utf8(owner.boot)},
                           {"machine", utf8(owner.machine)},
                           {"space", utf8(owner.space)},
                           {"host", utf8(owner.host)}}}};
    return QByteArray::fromStdString(object.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

Result<DraftRecord> recordFromJson(const QString& slot, const QByteArray& bytes) {
    const Json object = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!object.is_object() || textAt(object, "format") != u"backcast-draft"_s)
        return failure(ErrorCode::Malformed, Drafts::tr("The record of a recovery draft is damaged."), slot);
    const auto version = object.find("version");
    if (version == object.end() || !version->is_number_integer())
        return failure(ErrorCode::Malformed, Drafts::tr("The record of a recovery draft is damaged."), slot);
    if (version->get<qint64>() > recordVersion)
        return failure(ErrorCode::TooNew,
                       Drafts::tr("A recovery draft was written by a later version of Backcast."), slot);
    return fromObject(slot, object);
}

QString contentName(const QString& slot, int number) {
    return u"%1-%2"_s.arg(slot).arg(number) + ending;
}

ContentName parseContentName(const QString& file) {
    if (!file.endsWith(ending)) return {};
    const QString stem = file.chopped(ending.size());
    const qsizetype dash = stem.lastIndexOf(u'-');
    bool isNumber = false;
    const int number = dash > 0 ? stem.sliced(dash + 1).toInt(&isNumber) : 0;
    const QString slot = dash > 0 ? stem.first(dash) : QString();
    // Written again it has to be the same name: "a-+1.prfaq" and "a-01.prfaq" are none of ours.
    if (!isNumber || number < 1 || !isValidId(slot) || contentName(slot, number) != file) return {};
    return {slot, number};
}

} // namespace backcast
