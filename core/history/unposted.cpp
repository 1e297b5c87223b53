// SPDX-License-Identifier: MIT
#include "core/history/unposted.h"

#include "core/storage/extramembers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

const QString member = u"unposted_comment"_s;
constexpr std::array names{QLatin1StringView("comment"), QLatin1StringView("reply"),
                           QLatin1StringView("edit")};

/// -1 where it is no number, or none that a place may have.
int numberOf(const JsonValue& object, std::string_view name) {
    const JsonValue* value = object.find(name);
    if (!value || value->type != JsonValue::Type::Number) return -1;
    bool isWhole = false;
    const int number = QByteArray::fromStdString(value->text).toInt(&isWhole);
    return isWhole && number >= 0 ? number : -1;
}

JsonValue numberValue(int number) {
    JsonValue value = JsonValue::ofType(JsonValue::Type::Number);
    value.text = std::to_string(number);
    return value;
}

std::optional<TextPlace> placeOf(const JsonValue& object) {
    TextPlace place{object.stringMember("block"), object.stringMember("row"), numberOf(object, "column"),
                    numberOf(object, "start"), numberOf(object, "end")};
    if (place.block.isEmpty() || place.start < 0 || place.end < place.start) return std::nullopt;
    return place;
}

} // namespace

Document withUnposted(Document document, const UnpostedComment& comment) {
    JsonValue object = JsonValue::ofType(JsonValue::Type::Object);
    object.set("what", JsonValue::ofString(names.at(size_t(comment.what))));
    if (!comment.target.isEmpty()) object.set("target", JsonValue::ofString(comment.target));
    if (comment.place) {
        object.set("block", JsonValue::ofString(comment.place->block));
        if (!comment.place->row.isEmpty()) object.set("row", JsonValue::ofString(comment.place->row));
        if (comment.place->column >= 0) object.set("column", numberValue(comment.place->column));
        object.set("start", numberValue(comment.place->start));
        object.set("end", numberValue(comment.place->end));
    }
    object.set("body", JsonValue::ofString(comment.body));
    setExtraMember(document.extra, member, compactJson(object));
    return document;
}

std::optional<UnpostedComment> takeUnposted(Document& document) {
    const std::optional<JsonValue> object = extraMember(document.extra, member);
    if (!object || !object->isObject()) return std::nullopt;
    UnpostedComment comment;
    const QString what = object->stringMember("what");
    size_t at = 0;
    while (at < names.size() && what != names.at(at)) ++at;
    comment.body = object->stringMember("body");
    if (at == names.size() || comment.body.isEmpty()) return std::nullopt;
    comment.what = UnpostedComment::What(at);
    comment.target = object->stringMember("target");
    comment.place = placeOf(*object);
    setExtraMember(document.extra, member, {});
    return comment;
}

} // namespace backcast
