// SPDX-License-Identifier: MIT
#include "core/storage/json.h"

#include "core/document/utf8.h"

#include <QCoreApplication>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace backcast {

namespace {

/// For lupdate, which finds the sentences by it.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Json)
};

QString placeOf(const QByteArray& bytes, std::size_t position) {
    const qsizetype at = std::min<qsizetype>(qsizetype(position), bytes.size());
    const QByteArrayView before = QByteArrayView(bytes).first(std::max<qsizetype>(0, at - 1));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return Tr::tr("line %1, column %2").arg(line).arg(column);
}

/// Builds a JsonValue from the parser's events. nlohmann/json's own values drop one of two members with the
/// same name in silence and round numbers; these events do not.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    Builder(const QByteArray& bytes, const JsonLimits& limits, JsonElements* elements)
        : m_bytes(bytes)
        , m_limits(limits)
        , m_elements(elements) {}

    JsonValue root;
    std::optional<Error> error;

    bool null() override { return add(JsonValue{JsonValue::Type::Null, {}, {}, {}}); }
    bool boolean(bool value) override {
        return add(JsonValue{value ? JsonValue::Type::True : JsonValue::Type::False, {}, {}, {}});
    }
    bool number_integer(number_integer_t value) override { return addNumber(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return addNumber(std::to_string(value)); }
    bool number_float(number_float_t, const string_t& digits) override { return addNumber(digits); }
    bool string(string_t& value) override {
        return add(JsonValue{JsonValue::Type::String, std::move(value), {}, {}});
    }
    bool binary(binary_t&) override { return false; } // JSON text has none
    bool start_object(std::size_t) override { return open(JsonValue::Type::Object); }
    bool start_array(std::size_t) override { return open(JsonValue::Type::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        Level& level = m_levels.back();
        if (isTwice(level, name)) {
            QStringList parts = path();
            parts.last() = fromUtf8Exactly(name); // instead of the member before it
            return fail(ErrorCode::Invalid,
                        Tr::tr("The file has the member \"%1\" twice in one object.").arg(parts.last()),
                        jsonPointer(parts));
        }
        level.value->names.push_back(std::move(name));
        return true;
    }

    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception& problem) override {
        const bool encoding = std::string_view(problem.what()).find("UTF-8") != std::string_view::npos;
        const bool number = problem.id == 406;
        if (encoding)
            return fail(ErrorCode::Malformed, Tr::tr("The file is not valid UTF-8."),
                        placeOf(m_bytes, position));
        if (number)
            return fail(ErrorCode::Malformed, Tr::tr("The file has a number that is too large."),
                        placeOf(m_bytes, position));
        if (position > std::size_t(m_bytes.size()) || token == "<end of input>" || token.empty())
            return fail(ErrorCode::Malformed, Tr::tr("The file ends too early: a part of it is missing."),
                        placeOf(m_bytes, position));
        return fail(ErrorCode::Malformed, Tr::tr("The file is not valid JSON."), placeOf(m_bytes, position));
    }

private:
    struct Level {
        JsonValue* value = nullptr;
        std::unordered_set<std::string> seen; ///< of an object with many members
        std::size_t taken = 0;                ///< elements of this list that `m_elements` has got
        bool isWanted = false;                ///< by `m_elements`
    };

    /// Most objects have a few members, which are compared with each other sooner than they are put into a
    /// set.
    [[nodiscard]] static bool isTwice(Level& level, const std::string& name) {
        constexpr std::size_t few = 16;
        const std::vector<std::string>& names = level.value->names;
        if (names.size() < few) return std::find(names.cbegin(), names.cend(), name) != names.cend();
        if (level.seen.empty()) level.seen.insert(names.cbegin(), names.cend());
        return !level.seen.insert(name).second;
    }

    bool addNumber(std::string digits) {
        return add(JsonValue{JsonValue::Type::Number, std::move(digits), {}, {}});
    }

    bool add(JsonValue value) {
        if (++m_count > m_limits.values)
            return fail(ErrorCode::TooLarge, Tr::tr("The file has too many values."), jsonPointer(path()));
        if (m_levels.empty()) {
            root = std::move(value);
            return true;
        }
        const bool isWhole = value.type != JsonValue::Type::Array && value.type != JsonValue::Type::Object;
        m_levels.back().value->items.push_back(std::move(value));
        if (isWhole) handOver();
        return true;
    }

    /// The last element of a list that is wanted goes to who wants it.
    void handOver() {
        if (m_levels.empty() || !m_levels.back().isWanted) return;
        Level& list = m_levels.back();
        m_elements->take(root.names.back(), std::move(list.value->items.back()));
        list.value->items.pop_back();
        ++list.taken;
    }

    bool open(JsonValue::Type type) {
        if (int(m_levels.size()) >= m_limits.depth)
            return fail(ErrorCode::Invalid,
                        Tr::tr("The file is nested more than %1 levels deep.").arg(m_limits.depth),
                        jsonPointer(path().mid(0, 4)));
        if (!add(JsonValue{type, {}, {}, {}})) return false;
        JsonValue* added = m_levels.empty() ? &root : &m_levels.back().value->items.back();
        if (type == JsonValue::Type::Object) {
            constexpr std::size_t usual = 8; ///< members of a block, a comment
            added->names.reserve(usual);
            added->items.reserve(usual);
        }
        const bool isWanted = m_elements && type == JsonValue::Type::Array && m_levels.size() == 1 &&
                              root.isObject() && m_elements->wants(root.names.back());
        m_levels.push_back(
            Level{added, {}, 0, isWanted}); // stays valid: its parent grows again only after it was closed
        return true;
    }

    bool close() {
        m_levels.pop_back();
        handOver();
        return true;
    }

    [[nodiscard]] QStringList path() const {
        QStringList parts;
        for (const Level& level : m_levels) {
            if (level.value->isObject())
                parts.append(level.value->names.empty() ? QString()
                                                        : fromUtf8Exactly(level.value->names.back()));
            else
                parts.append(
                    QString::number(std::max<std::size_t>(level.value->items.size() + level.taken, 1) - 1));
        }
        return parts;
    }

    bool fail(ErrorCode code, const QString& message, const QString& where) {
        if (!error) error = Error{code, message, where};
        return false;
    }

    const QByteArray& m_bytes;
    const JsonLimits& m_limits;
    JsonElements* m_elements;
    std::vector<Level> m_levels;
    qsizetype m_count = 0;
};

void appendEscaped(QByteArray& out, std::string_view utf8) {
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        switch (c) {
        case '"':
            out += "\\\"";
            continue;
        case '\\':
            out += "\\\\";
            continue;
        case '\n':
            out += "\\n";
            continue;
        case '\r':
            out += "\\r";
            continue;
        case '\t':
            out += "\\t";
            continue;
        case '\b':
            out += "\\b";
            continue;
        case '\f':
            out += "\\f";
            continue;
        default:
            break;
        }
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7F) {
            out += "\\u00";
            out += hex[byte >> 4U];
            out += hex[byte & 15U];
        } else if (byte == 0xE2 && i + 2 < utf8.size() && utf8[i + 1] == '\x80' &&
                   (utf8[i + 2] == '\xA8' || utf8[i + 2] == '\xA9')) {
            out += utf8[i + 2] == '\xA8' ? "\\u2028" : "\\u2029"; // many programs break lines at these
            i += 2;
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendCompact(QByteArray& out, const JsonValue& value) {
    switch (value.type) {
    case JsonValue::Type::Null:
        out += "null";
        break;
    case JsonValue::Type::False:
        out += "false";
        break;
    case JsonValue::Type::True:
        out += "true";
        break;
    case JsonValue::Type::Number:
        out += value.text.c_str();
        break;
    case JsonValue::Type::String:
        appendEscaped(out, value.text);
        break;
    case JsonValue::Type::Array:
    case JsonValue::Type::Object:
        out += value.isObject() ? '{' : '[';
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            if (i > 0) out += ", ";
            if (value.isObject()) {
                appendEscaped(out, value.names[i]);
                out += ": ";
            }
            appendCompact(out, value.items[i]);
        }
        out += value.isObject() ? '}' : ']';
        break;
    }
}

} // namespace

const JsonValue* JsonValue::find(std::string_view name) const {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return &items[i];
    return nullptr;
}

QString JsonValue::stringMember(std::string_view name) const {
    const JsonValue* value = find(name);
    return value && value->type == Type::String ? QString::fromStdString(value->text) : QString();
}

JsonValue JsonValue::ofType(Type type) {
    JsonValue value;
    value.type = type;
    return value;
}

JsonValue JsonValue::ofString(const QString& text) {
    JsonValue value = ofType(Type::String);
    value.text = text.toStdString();
    return value;
}

void JsonValue::set(std::string_view name, JsonValue value) {
    const auto at = std::find(names.begin(), names.end(), name);
    if (at != names.end()) {
        items[std::size_t(at - names.begin())] = std::move(value);
        return;
    }
    names.emplace_back(name);
    items.push_back(std::move(value));
}

void JsonValue::remove(std::string_view name) {
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end()) return;
    items.erase(items.begin() + (at - names.begin()));
    names.erase(at);
}

Result<JsonValue> parseJson(const QByteArray& bytes, const JsonLimits& limits, JsonElements* elements) {
    if (bytes.size() > limits.bytes)
        return failure(ErrorCode::TooLarge,
                       Tr::tr("The file is larger than %1 MiB.").arg(limits.bytes / (1024 * 1024)));
    Builder builder(bytes, limits, elements);
    const bool read = nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &builder);
    if (builder.error) return tl::unexpected(*builder.error);
    if (!read) return failure(ErrorCode::Malformed, Tr::tr("The file is not valid JSON."));
    return std::move(builder.root);
}

QByteArray compactJson(const JsonValue& value) {
    QByteArray out;
    appendCompact(out, value);
    return out;
}

QByteArray jsonString(const QString& text) {
    QByteArray out;
    const QByteArray utf8 = text.toUtf8();
    out.reserve(utf8.size() + 2);
    appendEscaped(out, std::string_view(utf8.constData(), std::size_t(utf8.size())));
    return out;
}

QString jsonPointer(const QStringList& parts) {
    QString pointer;
    for (QString part : parts) {
        part.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
        pointer += u'/';
        pointer += part.size() > 60 ? part.left(60) + u'…' : part;
    }
    return pointer;
}

} // namespace backcast
