// SPDX-License-Identifier: MIT
#include "core/storage/fieldreader.h"

#include "core/document/utf8.h"
#include "core/storage/readahead.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace backcast {

namespace {

/// Longer text in one block is no writing of a person; it would only make every later step slow.
constexpr qsizetype longestText = 1'000'000;

/// For lupdate, which finds the sentences by it.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString typeName(JsonValue::Type type) {
    switch (type) {
    case JsonValue::Type::Null:
        return Tr::tr("null");
    case JsonValue::Type::False:
    case JsonValue::Type::True:
        return Tr::tr("true or false");
    case JsonValue::Type::Number:
        return Tr::tr("a number");
    case JsonValue::Type::String:
        return Tr::tr("a text");
    case JsonValue::Type::Array:
        return Tr::tr("a list");
    case JsonValue::Type::Object:
        break;
    }
    return Tr::tr("an object");
}

bool isForbidden(QChar c) {
    return (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c.unicode() == 0xFDD0 ||
           c.unicode() == 0xFDD1 || c.unicode() == 0xFFFC || c.unicode() >= 0xFFFE;
}

} // namespace

FieldReader::FieldReader(const JsonValue& object, ReadContext& context)
    : m_object(object)
    , m_context(context)
    , m_known(object.names.size(), false) {
    if (!object.isObject())
        fail(Tr::tr("An object was expected here, but there is %1.").arg(typeName(object.type)));
}

void FieldReader::finish() {
    if (m_context.error || !m_extra) return;
    for (std::size_t i = 0; i < m_object.names.size(); ++i)
        if (!m_known[i])
            m_extra->members.append(Extra::Member{memberName(m_object, i), compactJson(m_object.items[i])});
}

QString FieldReader::memberName(const JsonValue& object, std::size_t index) {
    return fromUtf8Exactly(object.names[index]);
}

const JsonValue* FieldReader::find(const char* name, Needed needed) {
    if (m_context.error) return nullptr;
    for (std::size_t i = 0; i < m_object.names.size(); ++i) {
        if (m_object.names[i] != name) continue;
        m_known[i] = true;
        return &m_object.items[i];
    }
    if (needed == Needed::Yes) fail(Tr::tr("The member \"%1\" is missing.").arg(QString::fromUtf8(name)));
    return nullptr;
}

const JsonValue* FieldReader::findTyped(const char* name, JsonValue::Type type) {
    const JsonValue* found = find(name, Needed::No);
    if (!found || found->type == type) return found;
    const Step step(m_context, name);
    fail(Tr::tr("%1 was expected here, but there is %2.").arg(typeName(type), typeName(found->type)));
    return nullptr;
}

void FieldReader::fail(const QString& message, ErrorCode code) {
    if (m_context.error) return;
    QStringList path;
    for (const ReadContext::Step& step : m_context.path)
        path.append(step.name ? QString::fromUtf8(step.name) : QString::number(step.index));
    m_context.error = Error{code, message, jsonPointer(path)};
}

bool FieldReader::takeAhead(const char* name, QList<Event>& events) {
    return m_context.path.empty() && m_context.ahead &&
           m_context.ahead->takeEvents(name, events, m_context.error);
}

bool FieldReader::takeAhead(const char* name, QList<StoredDraft>& drafts) {
    return m_context.path.empty() && m_context.ahead &&
           m_context.ahead->takeDrafts(name, drafts, m_context.error);
}

QString FieldReader::stringOf(const JsonValue& value) {
    if (value.type != JsonValue::Type::String) {
        fail(Tr::tr("%1 was expected here, but there is %2.")
                 .arg(typeName(JsonValue::Type::String), typeName(value.type)));
        return {};
    }
    if (value.text.find('\0') != std::string::npos) fail(Tr::tr("There is a NUL character here."));
    return fromUtf8Exactly(value.text);
}

qint64 FieldReader::integerOf(const JsonValue& value, qint64 low, qint64 high) {
    bool ok = value.type == JsonValue::Type::Number;
    const qint64 number = ok ? QByteArray::fromStdString(value.text).toLongLong(&ok) : 0;
    if (!ok)
        fail(Tr::tr("A whole number was expected here."));
    else if (number < low || number > high)
        fail(Tr::tr("The number %1 is out of range here.").arg(number));
    return number;
}

void FieldReader::checkText(const QString& text) {
    if (text.size() > longestText)
        fail(Tr::tr("The text is longer than %1 characters.").arg(longestText), ErrorCode::TooLarge);
    for (const QChar c : text) {
        if (!isForbidden(c)) continue;
        fail(Tr::tr("There is a character here that may not be in text: U+%1.")
                 .arg(uint(c.unicode()), 4, 16, QLatin1Char('0')));
        return;
    }
}

Text FieldReader::textOf(const JsonValue& value) {
    const QString markup = stringOf(value);
    checkText(markup);
    return m_context.error ? Text() : Text::fromMarkup(markup);
}

void FieldReader::uniqueId(const char* name, Id& id) {
    required(name, id);
    if (m_context.error) return;
    const Step step(m_context, name);
    if (!isValidId(id))
        fail(Tr::tr("\"%1\" cannot be an id.").arg(id.left(80)));
    else if (m_context.ids.contains(id))
        fail(Tr::tr("The id \"%1\" is used twice.").arg(id));
    else
        m_context.ids.insert(id);
}

void FieldReader::always(const char* name, qint64& value) {
    const JsonValue* found = find(name, Needed::No);
    if (!found) return;
    const Step step(m_context, name);
    value = integerOf(*found, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
}

void FieldReader::always(const char* name, QList<Text>& cells) {
    const JsonValue* found = findTyped(name, JsonValue::Type::Array);
    if (!found) return;
    const Step inArray(m_context, name);
    for (std::size_t i = 0; i < found->items.size() && !m_context.error; ++i) {
        const Step inCell(m_context, i);
        cells.append(textOf(found->items[i]));
    }
}

void FieldReader::words(const char* name, QString& value) {
    optional(name, value);
    if (m_context.error || value.isEmpty()) return;
    const Step step(m_context, name);
    checkText(value);
    value = Text::sanitised(value);
}

void FieldReader::optional(const char* name, QString& value) {
    const JsonValue* found = find(name, Needed::No);
    if (!found) return;
    const Step step(m_context, name);
    value = stringOf(*found);
}

void FieldReader::optional(const char* name, Text& value) {
    const JsonValue* found = find(name, Needed::No);
    if (!found) return;
    const Step step(m_context, name);
    value = textOf(*found);
}

void FieldReader::optional(const char* name, int& value, int standard) {
    value = standard;
    const JsonValue* found = find(name, Needed::No);
    if (!found) return;
    const Step step(m_context, name);
    value = int(integerOf(*found, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

void FieldReader::optional(const char* name, QStringList& values) {
    const JsonValue* found = findTyped(name, JsonValue::Type::Array);
    if (!found) return;
    const Step inArray(m_context, name);
    for (std::size_t i = 0; i < found->items.size() && !m_context.error; ++i) {
        const Step inElement(m_context, i);
        values.append(stringOf(found->items[i]));
    }
}

void FieldReader::optional(const char* name, QMap<QString, QString>& values) {
    const JsonValue* found = findTyped(name, JsonValue::Type::Object);
    if (!found) return;
    const Step inObject(m_context, name);
    for (std::size_t i = 0; i < found->items.size() && !m_context.error; ++i) {
        const Step inMember(m_context, found->names[i].c_str());
        values.insert(memberName(*found, i), stringOf(found->items[i]));
    }
}

void FieldReader::code(const char* name, Text& value) {
    const JsonValue* found = find(name, Needed::No);
    if (!found) return;
    const Step step(m_context, name);
    const QString raw = stringOf(*found);
    checkText(raw);
    if (!m_context.error) value = Text::code(raw);
}

void FieldReader::json(const char* name, QByteArray& value) {
    if (const JsonValue* found = findTyped(name, JsonValue::Type::Object)) value = compactJson(*found);
}

void FieldReader::base64(const char* name, QByteArray& bytes) {
    const JsonValue* found = findTyped(name, JsonValue::Type::String);
    if (!found) return;
    const Step step(m_context, name);
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromStdString(found->text),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        fail(Tr::tr("This is not valid base64."));
    else
        bytes = decoded.decoded;
}

void FieldReader::header(const char* format, const char* version, const QString& wanted, int& major,
                         int& minor) {
    QString name;
    required(format, name);
    if (m_context.error) return;
    if (name != wanted)
        return fail(wanted == u"prfaq"
                        ? Tr::tr("This is not a PR/FAQ document: its format is \"%1\".").arg(name.left(40))
                        : Tr::tr("This is not a file of the format \"%1\": its format is \"%2\".")
                              .arg(wanted, name.left(40)));
    const JsonValue* found = find(version, Needed::Yes);
    if (!found) return;
    const Step step(m_context, version);
    if (found->type != JsonValue::Type::Array || found->items.size() != 2)
        return fail(Tr::tr("The version should be a list of two numbers."));
    major = int(integerOf(found->items[0], 1, 9999));
    minor = int(integerOf(found->items[1], 0, 9999));
}

DraftBlock FieldReader::draftBlock(const JsonValue& value, int depth) {
    const bool isEntry = value.items.size() == 3;
    if (value.type != JsonValue::Type::Array || (value.items.size() != 2 && !isEntry) ||
        (isEntry && depth > 0)) {
        fail(Tr::tr("A block of a draft should be a list of its id and its hash."));
        return {};
    }
    QList<DraftBlock> answer;
    if (isEntry) draftBlocks(value.items[2], answer, depth + 1);
    return {stringOf(value.items[0]), stringOf(value.items[1]), answer, isEntry};
}

void FieldReader::draftBlocks(const JsonValue& array, QList<DraftBlock>& blocks, int depth) {
    if (array.type != JsonValue::Type::Array)
        return fail(Tr::tr("%1 was expected here, but there is %2.")
                        .arg(typeName(JsonValue::Type::Array), typeName(array.type)));
    for (std::size_t i = 0; i < array.items.size() && !m_context.error; ++i) {
        const Step inElement(m_context, i);
        blocks.append(draftBlock(array.items[i], depth));
    }
}

void FieldReader::draftParts(const char* parts, const char* changes, StoredDraft& stored) {
    if (!find(parts, Needed::No)) {
        // What makes no sense as changes stays among the members that are not known.
        const auto known = std::find(m_object.names.begin(), m_object.names.end(), changes);
        if (known == m_object.names.end()) return;
        stored.changes = changesOf(m_object.items[std::size_t(known - m_object.names.begin())]);
        if (stored.changes) m_known[std::size_t(known - m_object.names.begin())] = true;
        return;
    }
    const JsonValue* object = findTyped(parts, JsonValue::Type::Object);
    if (!object) return;
    const Step inObject(m_context, parts);
    for (std::size_t i = 0; i < object->items.size() && !m_context.error; ++i) {
        const Step inPart(m_context, object->names[i].c_str());
        stored.draft.parts.append(DraftPart{memberName(*object, i), {}});
        draftBlocks(object->items[i], stored.draft.parts.last().blocks, 0);
    }
}

std::optional<DraftBlock> FieldReader::changedBlock(const JsonValue& value, int depth) {
    using Type = JsonValue::Type;
    const std::vector<JsonValue>& items = value.items;
    if (value.type != Type::Array || items.size() < 2 || items.size() > (depth > 0 ? 2U : 3U) ||
        items[0].type != Type::String || items[1].type != Type::String)
        return std::nullopt;
    const Id id = fromUtf8Exactly(items[0].text);
    const QString base = fromUtf8Exactly(items[1].text);
    if (items.size() < 3) return DraftBlock(id, base);
    if (items[2].type != Type::Array) return std::nullopt;
    QList<DraftBlock> answer;
    for (const JsonValue& item : items[2].items) {
        const std::optional<DraftBlock> inside = changedBlock(item, depth + 1);
        if (!inside) return std::nullopt;
        answer.append(*inside);
    }
    return DraftBlock(id, base, answer, true);
}

std::optional<DraftChanges> FieldReader::changesOf(const JsonValue& value) {
    const auto numberOf = [](const JsonValue& number) {
        bool ok = number.type == JsonValue::Type::Number;
        const int whole = ok ? QByteArray::fromStdString(number.text).toInt(&ok) : 0;
        return ok ? std::optional(whole) : std::nullopt;
    };
    const JsonValue* from = value.find("from");
    const JsonValue* parts = value.find("parts");
    if (!value.isObject() || value.items.size() != 2 || !from || !numberOf(*from) || !parts ||
        !parts->isObject())
        return std::nullopt;
    DraftChanges changes{*numberOf(*from), {}};
    for (std::size_t i = 0; i < parts->items.size(); ++i) {
        if (parts->items[i].type != JsonValue::Type::Array) return std::nullopt;
        changes.parts.append({memberName(*parts, i), {}});
        for (const JsonValue& piece : parts->items[i].items) {
            if (const std::optional<DraftBlock> block = changedBlock(piece, 0)) {
                changes.parts.last().blocks.append(*block);
                continue;
            }
            if (piece.type != JsonValue::Type::Array || piece.items.size() != 2) return std::nullopt;
            const std::optional<int> first = numberOf(piece.items[0]);
            const std::optional<int> count = numberOf(piece.items[1]);
            if (!first || !count) return std::nullopt;
            changes.parts.last().blocks.append(DraftRun{*first, *count});
        }
    }
    return changes;
}

void FieldReader::bases(const char* name, QMap<QString, QByteArray>& bases) {
    const JsonValue* object = findTyped(name, JsonValue::Type::Object);
    if (!object) return;
    const Step inObject(m_context, name);
    for (std::size_t i = 0; i < object->items.size() && !m_context.error; ++i) {
        const Step inBase(m_context, object->names[i].c_str());
        if (!object->items[i].isObject())
            return fail(Tr::tr("%1 was expected here, but there is %2.")
                            .arg(typeName(JsonValue::Type::Object), typeName(object->items[i].type)));
        bases.insert(memberName(*object, i), compactJson(object->items[i]));
    }
}

} // namespace backcast
