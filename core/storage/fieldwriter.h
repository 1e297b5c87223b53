// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/storage/draftlist.h"
#include "core/storage/json.h"

#include <QByteArray>

namespace backcast {

/// Writes one object of the file in canonical form. Inline: on one line; Lines: each member on a line of its
/// own. Either may hold arrays whose elements stand on lines of their own (a block each), so that a diff
/// shows one line a changed block. OneLine: all of it on one line, whatever it holds, as bases are.
class FieldWriter {
public:
    enum class Layout { Inline, Lines, OneLine };

    /// `depth`: how many levels the line on which the object begins is indented.
    FieldWriter(QByteArray& out, int depth, Layout layout)
        : m_out(out)
        , m_depth(depth)
        , m_layout(layout) {
        m_out += '{';
    }
    void finish() {
        if (m_layout == Layout::Lines && !m_first) newLine(m_depth);
        m_out += '}';
    }

    template <class T>
    void required(const char* name, const T& value) {
        always(name, value);
    }
    void uniqueId(const char* name, const Id& id) { always(name, id); }

    void always(const char* name, const QString& value) { member(name) += jsonString(value); }
    void always(const char* name, const Text& value) { member(name) += jsonString(value.toMarkup()); }
    void always(const char* name, int value) { member(name) += QByteArray::number(value); }
    void always(const char* name, qint64 value) { member(name) += QByteArray::number(value); }
    void always(const char* name, const QList<Text>& cells) {
        member(name) += '[';
        for (qsizetype i = 0; i < cells.size(); ++i)
            m_out += (i > 0 ? ", " : "") + jsonString(cells.at(i).toMarkup());
        m_out += ']';
    }
    void words(const char* name, const QString& value) { optional(name, value); }
    void optional(const char* name, const QString& value) {
        if (!value.isEmpty()) always(name, value);
    }
    void optional(const char* name, const Text& value) {
        if (!value.isEmpty()) always(name, value);
    }
    void optional(const char* name, int value, int standard = 0) {
        if (value != standard) always(name, value);
    }
    void optional(const char* name, const QStringList& values) {
        if (values.isEmpty()) return;
        member(name) += '[';
        for (qsizetype i = 0; i < values.size(); ++i) m_out += (i > 0 ? ", " : "") + jsonString(values.at(i));
        m_out += ']';
    }
    void optional(const char* name, const QMap<QString, QString>& values) {
        if (values.isEmpty()) return;
        member(name) += '{';
        for (auto it = values.begin(); it != values.end(); ++it)
            m_out +=
                (it == values.begin() ? "" : ", ") + jsonString(it.key()) + ": " + jsonString(it.value());
        m_out += '}';
    }
    void code(const char* name, const Text& value) {
        always(name, QString(value.plain()).replace(lineBreak, u'\n'));
    }
    void json(const char* name, const QByteArray& value) {
        if (!value.isEmpty()) member(name) += value;
    }
    void base64(const char* name, const QByteArray& bytes) { member(name) += '"' + bytes.toBase64() + '"'; }
    void extra(const Extra& extra) {
        for (const Extra::Member& unknown : extra.members) memberOf(jsonString(unknown.name)) += unknown.json;
    }

    template <class T, class Fields>
    void list(const char* name, const QList<T>& values, Fields fields) {
        member(name) += '[';
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (i > 0) m_out += ", ";
            write(values.at(i), m_depth, inner(), fields);
        }
        m_out += ']';
    }
    template <class T, class Fields>
    void optionalList(const char* name, const QList<T>& values, Fields fields) {
        if (!values.isEmpty()) list(name, values, fields);
    }
    template <class T, class Fields>
    void lines(const char* name, const QList<T>& values, Fields fields) {
        if (m_layout == Layout::OneLine) return list(name, values, fields);
        member(name) += '[';
        const int depth = lineDepth();
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (i > 0) m_out += ',';
            newLine(depth + 1);
            write(values.at(i), depth + 1, Layout::Inline, fields);
        }
        if (!values.isEmpty()) newLine(depth);
        m_out += ']';
    }
    template <class T, class Fields>
    void optionalLines(const char* name, const QList<T>& values, Fields fields) {
        if (!values.isEmpty()) lines(name, values, fields);
    }
    template <class T, class Fields>
    void object(const char* name, const T& value, Fields fields) {
        member(name);
        write(value, lineDepth(), m_layout == Layout::OneLine ? m_layout : Layout::Lines, fields);
    }
    template <class T, class Fields>
    void optionalPart(const char* name, const T& value, Fields fields) {
        if (!(value == T())) object(name, value, fields);
    }
    template <class T, class Fields>
    void optionalObject(const char* name, const std::optional<T>& value, Fields fields) {
        if (!value) return;
        member(name);
        write(*value, m_depth, inner(), fields);
    }

    void header(const char* format, const char* version, const QString& wanted, int major, int minor);
    template <class Fields>
    void drafts(const char* name, const QList<Draft>& drafts, Fields fields) {
        optionalLines(name, storedDrafts(drafts), fields);
    }
    void draftParts(const char* parts, const char* changes, const StoredDraft& stored);
    void bases(const char* name, const QMap<QString, QByteArray>& bases);
    /// An object of objects, a line each.
    template <class T, class Fields>
    void members(const char* name, const QMap<QString, T>& values, Fields fields) {
        if (values.isEmpty()) return;
        member(name) += '{';
        const int depth = lineDepth();
        bool first = true;
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (!std::exchange(first, false)) m_out += ',';
            newLine(depth + 1);
            m_out += jsonString(it.key()) + ": ";
            write(it.value(), depth + 1, Layout::Inline, fields);
        }
        newLine(depth);
        m_out += '}';
    }

private:
    template <class T, class Fields>
    void write(const T& value, int depth, Layout layout, Fields fields) {
        FieldWriter writer(m_out, depth, layout);
        fields(writer, value);
        writer.finish();
    }

    [[nodiscard]] Layout inner() const {
        return m_layout == Layout::OneLine ? Layout::OneLine : Layout::Inline;
    }
    /// The indentation of the line on which a member of this object stands.
    [[nodiscard]] int lineDepth() const { return m_layout == Layout::Lines ? m_depth + 1 : m_depth; }
    QByteArray& member(const char* name) { return memberOf('"' + QByteArray(name) + '"'); }
    QByteArray& memberOf(const QByteArray& quotedName);
    void newLine(int depth);

    QByteArray& m_out;
    int m_depth;
    Layout m_layout;
    bool m_first = true;
};

} // namespace backcast
