// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/result.h"
#include "core/storage/json.h"

#include <QStringList>

#include <initializer_list>
#include <optional>

namespace backcast {

/// Reads files that people write by hand (question banks, rule sets). Nothing is passed over in silence: a
/// member that is not known is an error, so that a typing mistake does not go unseen. The first error is
/// kept; what is read after it is empty, and the caller drops it.
class StrictReader {
public:
    /// `longest`: of one text, in UTF-16 units.
    explicit StrictReader(qsizetype longest)
        : m_longest(longest) {}

    /// A step of the way to what is being read, for the place in an error.
    class Step {
    public:
        Step(StrictReader& reader, const QString& name)
            : m_reader(reader) {
            reader.m_path.append(name);
        }
        Step(StrictReader& reader, const char* name)
            : Step(reader, QString::fromLatin1(name)) {}
        ~Step() { m_reader.m_path.removeLast(); }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        StrictReader& m_reader;
    };

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// The place of what is being read, as a JSON pointer; "/" is the whole file.
    [[nodiscard]] QString where() const;
    void fail(const QString& message, ErrorCode code = ErrorCode::Invalid);

    /// An object that may have these members and no others; false after an error.
    bool object(const JsonValue& value, std::initializer_list<const char*> names);

    enum class Needed { No, Yes };
    /// A text without spaces at its ends, line breaks as spaces. Empty where there is no such member.
    [[nodiscard]] QString text(const JsonValue& object, const char* name, Needed needed = Needed::No);
    /// A text as it stands, spaces and all.
    [[nodiscard]] QString exactText(const JsonValue& object, const char* name, Needed needed = Needed::No);
    /// A value that has to be a text; may be empty.
    [[nodiscard]] QString text(const JsonValue& value);
    /// A whole number; `fallback` where there is no such member.
    [[nodiscard]] int number(const JsonValue& object, const char* name, int low, int high, int fallback);
    [[nodiscard]] bool flag(const JsonValue& object, const char* name, bool fallback);

    /// Calls `each(value)` for every item of a list, of which there may be `most`.
    template <class Each>
    void list(const JsonValue& object, const char* name, qsizetype most, Needed needed, Each each) {
        const Step step(*this, name);
        const JsonValue* value = object.find(name);
        if (!value && needed == Needed::No) return;
        if (!value || value->type != JsonValue::Type::Array) return expected(JsonValue::Type::Array);
        if (qsizetype(value->items.size()) > most) return tooLong(most);
        for (size_t i = 0; i < value->items.size() && !m_error; ++i) {
            const Step item(*this, QString::number(i));
            each(value->items[i]);
        }
    }
    /// Calls `each(name, value)` for every member of an object whose names are not known before.
    template <class Each>
    void members(const JsonValue& value, qsizetype most, Each each) {
        if (!value.isObject()) return expected(JsonValue::Type::Object);
        if (qsizetype(value.items.size()) > most) return tooLong(most);
        for (size_t i = 0; i < value.items.size() && !m_error; ++i) {
            const QString name = QString::fromStdString(value.names[i]);
            const Step member(*this, name);
            each(name, value.items[i]);
        }
    }
    template <class Each>
    void members(const JsonValue& object, const char* name, qsizetype most, Each each) {
        const JsonValue* value = object.find(name);
        if (!value) return;
        const Step step(*this, name);
        members(*value, most, each);
    }

private:
    [[nodiscard]] QString checked(const JsonValue& value, bool exact);
    void expected(JsonValue::Type type);
    void tooLong(qsizetype most);

    qsizetype m_longest;
    QStringList m_path;
    std::optional<Error> m_error;
};

/// Puts the path of the file before the place of an error.
[[nodiscard]] Error inFile(const QString& path, Error error);

} // namespace backcast
