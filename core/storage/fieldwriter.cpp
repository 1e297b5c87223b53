// SPDX-License-Identifier: MIT
#include "core/storage/fieldwriter.h"

namespace backcast {

QByteArray& FieldWriter::memberOf(const QByteArray& quotedName) {
    if (!std::exchange(m_first, false)) m_out += m_layout == Layout::Inline ? ", " : ",";
    if (m_layout == Layout::Lines) newLine(m_depth + 1);
    m_out += quotedName;
    m_out += ": ";
    return m_out;
}

void FieldWriter::newLine(int depth) {
    m_out += '\n';
    m_out.append(2 * qsizetype(depth), ' ');
}

void FieldWriter::header(const char* format, const char* version, int major, int minor) {
    member(format) += "\"prfaq\"";
    member(version) += '[' + QByteArray::number(major) + ", " + QByteArray::number(minor) + ']';
}

void FieldWriter::draftBlocks(const QList<DraftBlock>& blocks) {
    m_out += '[';
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const DraftBlock& block = blocks.at(i);
        if (i > 0) m_out += ", ";
        m_out += '[' + jsonString(block.id) + ", " + jsonString(block.base);
        if (block.isEntry) {
            m_out += ", ";
            draftBlocks(block.answer);
        }
        m_out += ']';
    }
    m_out += ']';
}

void FieldWriter::draftParts(const char* name, const QList<DraftPart>& parts) {
    member(name) += '{';
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0) m_out += ", ";
        m_out += jsonString(parts.at(i).name) + ": ";
        draftBlocks(parts.at(i).blocks);
    }
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
