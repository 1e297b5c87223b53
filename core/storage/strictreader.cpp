// SPDX-License-Identifier: MIT
#include "core/storage/strictreader.h"

#include "core/document/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace backcast {

using namespace Qt::StringLiterals;

namespace {

/// For lupdate, which finds the sentences by it.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StrictReader)
};

} // namespace

QString StrictReader::where() const {
    return m_path.isEmpty() ? u"/"_s : jsonPointer(m_path);
}

void StrictReader::fail(const QString& message, ErrorCode code) {
    if (!m_error) m_error = Error{code, message, where()};
}

void StrictReader::expected(JsonValue::Type type) {
    fail(type == JsonValue::Type::Array ? Tr::tr("A list is expected here: [ … ].")
                                        : Tr::tr("An object is expected here: { … }."));
}

void StrictReader::tooLong(qsizetype most) {
    fail(Tr::tr("This list is too long. At most %1.").arg(most));
}

bool StrictReader::object(const JsonValue& value, std::initializer_list<const char*> names) {
    if (!value.isObject()) {
        expected(JsonValue::Type::Object);
        return false;
    }
    for (const std::string& name : value.names) {
        if (std::find(names.begin(), names.end(), name) != names.end()) continue;
        const Step step(*this, QString::fromStdString(name));
        fail(Tr::tr("There is no such member; a typing mistake?"));
    }
    return !m_error;
}

QString StrictReader::checked(const JsonValue& value, bool exact) {
    if (value.type != JsonValue::Type::String) {
        fail(Tr::tr("A text is expected here."));
        return {};
    }
    const QString written = QString::fromStdString(value.text);
    const QString text = exact ? written : Text::sanitised(written).simplified();
    if (text.size() > m_longest) fail(Tr::tr("This text is too long. At most %1 characters.").arg(m_longest));
    return m_error ? QString() : text;
}

QString StrictReader::text(const JsonValue& value) {
    return checked(value, false);
}

QString StrictReader::text(const JsonValue& object, const char* name, Needed needed) {
    const Step step(*this, name);
    const JsonValue* value = object.find(name);
    const QString result = value ? checked(*value, false) : QString();
    if (needed == Needed::Yes && result.isEmpty()) fail(Tr::tr("This is needed, and may not be empty."));
    return result;
}

QString StrictReader::exactText(const JsonValue& object, const char* name, Needed needed) {
    const Step step(*this, name);
    const JsonValue* value = object.find(name);
    const QString result = value ? checked(*value, true) : QString();
    if (needed == Needed::Yes && result.isEmpty()) fail(Tr::tr("This is needed, and may not be empty."));
    return result;
}

int StrictReader::number(const JsonValue& object, const char* name, int low, int high, int fallback) {
    const JsonValue* value = object.find(name);
    if (!value) return fallback;
    const Step step(*this, name);
    bool isNumber = value->type == JsonValue::Type::Number;
    const int number = isNumber ? QByteArray::fromStdString(value->text).toInt(&isNumber) : 0;
    if (isNumber && number >= low && number <= high) return number;
    fail(Tr::tr("A whole number from %1 to %2 is expected here.").arg(low).arg(high));
    return fallback;
}

bool StrictReader::flag(const JsonValue& object, const char* name, bool fallback) {
    const JsonValue* value = object.find(name);
    if (!value) return fallback;
    const Step step(*this, name);
    if (value->type != JsonValue::Type::True && value->type != JsonValue::Type::False)
        fail(Tr::tr("Either true or false is expected here."));
    return value->type == JsonValue::Type::True;
}

Error inFile(const QString& path, Error error) {
    if (!error.where.startsWith(path))
        error.where = error.where.isEmpty() ? path : path + u": "_s + error.where;
    return error;
}

} // namespace backcast
