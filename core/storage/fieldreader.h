// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/result.h"
#include "core/storage/draftlist.h"
#include "core/storage/json.h"

#include <QSet>

#include <optional>
#include <vector>

namespace backcast {

/// What the readers of one file share: the first error, the ids seen so far, and the way to the object being
/// read.
class ReadAhead;

struct ReadContext {
    /// A member, or an element of a list where there is no name. Names live as long as what is being read.
    struct Step {
        const char* name = nullptr;
        std::size_t index = 0;
    };

    std::optional<Error> error;
    QSet<Id> ids;
    std::vector<Step> path;
    ReadAhead* ahead =
        nullptr; ///< the lists of the outermost object that were read with the JSON; see readahead.h
};

/// Reads one object of the file. After the first error nothing more is read, and the caller drops what it
/// has.
class FieldReader {
public:
    FieldReader(const JsonValue& object, ReadContext& context);
    /// Puts the members that nobody asked for into `extra`.
    void finish();

    template <class T>
    void required(const char* name, T& value) {
        if (find(name, Needed::Yes)) optional(name, value);
    }
    void uniqueId(const char* name, Id& id);

    void always(const char* name, QString& value) { optional(name, value); }
    void always(const char* name, Text& value) { optional(name, value); }
    void always(const char* name, int& value) { optional(name, value); }
    void always(const char* name, qint64& value);
    void always(const char* name, QList<Text>& cells);
    void words(const char* name, QString& value);
    void optional(const char* name, QString& value);
    void optional(const char* name, Text& value);
    void optional(const char* name, int& value, int standard = 0);
    void optional(const char* name, QStringList& values);
    void optional(const char* name, QMap<QString, QString>& values);
    void code(const char* name, Text& value);
    void json(const char* name, QByteArray& value);
    void base64(const char* name, QByteArray& bytes);
    void extra(Extra& extra) { m_extra = &extra; }

    template <class T, class Fields>
    void list(const char* name, QList<T>& values, Fields fields) {
        const JsonValue* array = findTyped(name, JsonValue::Type::Array);
        if (!array || takeAhead(name, values)) return;
        values.reserve(qsizetype(array->items.size()));
        const Step inArray(m_context, name);
        for (std::size_t i = 0; i < array->items.size() && !m_context.error; ++i) {
            const Step inElement(m_context, i);
            values.emplaceBack();
            read(array->items[i], values.last(), fields);
        }
    }
    template <class T, class Fields>
    void optionalList(const char* name, QList<T>& values, Fields fields) {
        list(name, values, fields);
    }
    template <class T, class Fields>
    void lines(const char* name, QList<T>& values, Fields fields) {
        list(name, values, fields);
    }
    template <class T, class Fields>
    void optionalLines(const char* name, QList<T>& values, Fields fields) {
        list(name, values, fields);
    }
    template <class T, class Fields>
    void object(const char* name, T& value, Fields fields) {
        const JsonValue* found = find(name, Needed::No);
        if (!found) return;
        const Step inObject(m_context, name);
        read(*found, value, fields);
    }
    template <class T, class Fields>
    void optionalPart(const char* name, T& value, Fields fields) {
        object(name, value, fields);
    }
    template <class T, class Fields>
    void optionalObject(const char* name, std::optional<T>& value, Fields fields) {
        if (!find(name, Needed::No)) return;
        value.emplace();
        object(name, *value, fields);
    }

    void header(const char* format, const char* version, const QString& wanted, int& major, int& minor);
    template <class Fields>
    void drafts(const char* name, QList<Draft>& drafts, Fields fields) {
        QList<StoredDraft> stored;
        list(name, stored, fields);
        if (!m_context.error) drafts = wholeDrafts(std::move(stored));
    }
    void draftParts(const char* parts, const char* changes, StoredDraft& stored);
    void bases(const char* name, QMap<QString, QByteArray>& bases);
    template <class T, class Fields>
    void members(const char* name, QMap<QString, T>& values, Fields fields) {
        const JsonValue* object = findTyped(name, JsonValue::Type::Object);
        if (!object) return;
        const Step inObject(m_context, name);
        for (std::size_t i = 0; i < object->items.size() && !m_context.error; ++i) {
            const Step inMember(m_context, object->names[i].c_str());
            read(object->items[i], values[memberName(*object, i)], fields);
        }
    }

private:
    enum class Needed { No, Yes };
    enum class Controls { Refuse, Record }; ///< a record may hold line feeds and tabs

    /// A step of the way to what is being read, for the place in an error.
    class Step {
    public:
        Step(ReadContext& context, const char* name)
            : m_context(context) {
            context.path.push_back({name, 0});
        }
        Step(ReadContext& context, std::size_t index)
            : m_context(context) {
            context.path.push_back({nullptr, index});
        }
        ~Step() { m_context.path.pop_back(); }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        ReadContext& m_context;
    };

    template <class T, class Fields>
    void read(const JsonValue& found, T& value, Fields fields) {
        if (m_context.error) return;
        FieldReader reader(found, m_context);
        fields(reader, value);
        reader.finish();
    }

    template <class T>
    bool takeAhead(const char*, QList<T>&) {
        return false; // only the lists that grow long are read ahead
    }
    bool takeAhead(const char* name, QList<Event>& events);
    bool takeAhead(const char* name, QList<StoredDraft>& drafts);

    [[nodiscard]] const JsonValue* find(const char* name, Needed needed);
    [[nodiscard]] const JsonValue* findTyped(const char* name, JsonValue::Type type);
    [[nodiscard]] static QString memberName(const JsonValue& object, std::size_t index);
    void fail(const QString& message, ErrorCode code = ErrorCode::Invalid);
    [[nodiscard]] QString stringOf(const JsonValue& value);
    [[nodiscard]] qint64 integerOf(const JsonValue& value, qint64 low, qint64 high);
    [[nodiscard]] Text textOf(const JsonValue& value);
    void checkText(const QString& text);
    void draftBlocks(const JsonValue& array, QList<DraftBlock>& blocks, int depth);
    [[nodiscard]] DraftBlock draftBlock(const JsonValue& value, int depth);
    [[nodiscard]] static std::optional<DraftBlock> changedBlock(const JsonValue& value, int depth);
    [[nodiscard]] static std::optional<DraftChanges> changesOf(const JsonValue& value);

    const JsonValue& m_object;
    ReadContext& m_context;
    std::vector<bool> m_known;
    Extra* m_extra = nullptr;
};

} // namespace backcast
