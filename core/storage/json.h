// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/result.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace backcast {

/// A JSON value as it was read: members in their order, numbers with their digits, so that what this version
/// does not know is written back as it was.
struct JsonValue {
    enum class Type { Null, False, True, Number, String, Array, Object };

    Type type = Type::Null;
    std::string text;               ///< a string's UTF-8, or a number's digits
    std::vector<std::string> names; ///< an object's member names, beside `items`
    std::vector<JsonValue> items;

    [[nodiscard]] bool isObject() const { return type == Type::Object; }
    [[nodiscard]] const JsonValue* find(std::string_view name) const;
    /// Empty where there is no such member, or where it is no text.
    [[nodiscard]] QString stringMember(std::string_view name) const;

    [[nodiscard]] static JsonValue ofType(Type type); ///< null, true, false, an empty array or object
    [[nodiscard]] static JsonValue ofString(const QString& text);
    /// Sets a member of an object: one that is there keeps its place, a new one comes last.
    void set(std::string_view name, JsonValue value);
    void remove(std::string_view name);
};

struct JsonLimits {
    qsizetype bytes = 100 * 1024 * 1024;
    int depth = 64;
    qsizetype values = 4'000'000;
};

/// Takes what is in the lists of the outermost object while they are read, an element at a time: a list of
/// many thousands needs not be there as a whole.
class JsonElements {
public:
    virtual ~JsonElements() = default;
    [[nodiscard]] virtual bool wants(const std::string& list) const = 0;
    /// The next element of a list that is wanted. In the value that is read the list stays empty.
    virtual void take(const std::string& list, JsonValue element) = 0;
};

/// Reads JSON (RFC 8259) with nlohmann/json's parser. An error says what is wrong and where ("line 3, column
/// 14" or a JSON pointer): not JSON, not UTF-8, a member twice, nested deeper or larger than the limits.
[[nodiscard]] Result<JsonValue> parseJson(const QByteArray& bytes, const JsonLimits& limits = {},
                                          JsonElements* elements = nullptr);

/// One line of JSON in canonical bytes: ", " and ": " between, shortest escapes, U+2028 and U+2029 escaped.
[[nodiscard]] QByteArray compactJson(const JsonValue& value);

/// A string as JSON, with its quotes.
[[nodiscard]] QByteArray jsonString(const QString& text);

/// "/release/blocks/3" from its parts (RFC 6901).
[[nodiscard]] QString jsonPointer(const QStringList& parts);

} // namespace backcast
