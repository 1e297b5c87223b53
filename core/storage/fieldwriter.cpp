// SPDX-License-Identifier: MIT
#include "core/storage/fieldwriter.h"

namespace backcast {

QByteArray& FieldWriter::memberOf(const QByteArray& quotedName) {
    if (!std::exchange(m_first, false)) m_out += m_layout == Layout::Lines ? "," : ", ";
    if (m_layout == Layout::Lines) newLine(m_depth + 1);
    m_out += quotedName;
    m_out += ": ";
    return m_out;
}

void FieldWriter::newLine(int depth) {
    m_out += '\n';
    m_out.append(2 * qsizetype(depth), ' ');
}

void FieldWriter::header(const char* format, const char* version, const QString& wanted, int major,
                         int minor) {
    member(format) += jsonString(wanted);
    member(version) += '[' + QByteArray::number(major) + ", " + QByteArray::number(minor) + ']';
}

void FieldWriter::draftParts(const char* parts, const char* changes, const StoredDraft& stored) {
    if (stored.changes) {
        member(changes) += changesJson(*stored.changes);
        return;
    }
    member(parts) += '{';
    const QList<DraftPart>& list = stored.draft.parts;
    for (qsizetype i = 0; i < list.size(); ++i)
        m_out +=
            (i > 0 ? ", " : "") + jsonString(list.at(i).name) + ": " + draftBlocksJson(list.at(i).blocks);
    m_out += '}';
}

void FieldWriter::bases(const char* name, const QMap<QString, QByteArray>& bases) {
    if (bases.isEmpty()) return;
    member(name) += '{';
    const int depth = lineDepth();
    bool first = true;
    for (auto it = bases.begin(); it != bases.end(); ++it) {
        if (!std::exchange(first, false)) m_out += ',';
        newLine(depth + 1);
        m_out += jsonString(it.key()) + ": " + it.value();
    }
    newLine(depth);
    m_out += '}';
}

} // namespace backcast
