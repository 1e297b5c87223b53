// SPDX-License-Identifier: MIT
#include "core/checks/ignoring.h"

#include "core/checks/facts.h"

#include <algorithm>

namespace backcast {

namespace {

QString wordsIn(const QString& text, const Passage& place) {
    const qsizetype end = place.end < 0 ? text.size() : place.end;
    return text.mid(place.start, std::max<qsizetype>(0, end - place.start));
}

/// What tells a finding without a block apart from others of its rule. Never the message: it is in the
/// interface's language.
QString subjectOf(const Finding& finding) {
    if (!finding.subject.isEmpty()) return finding.subject;
    return finding.part.isEmpty() ? finding.question : finding.part;
}

bool isSameWords(const QString& a, const QString& b) {
    return a == b || a.simplified() == b.simplified();
}

} // namespace

QHash<Id, QString> checkedTexts(const Document& document) {
    QHash<Id, QString> texts;
    for (const Met& met : walk(document)) texts.insert(met.id(), checks::checkedText(met.text(), met.block));
    return texts;
}

IgnoredFinding ignoredFinding(const Document& document, const Finding& finding, const QString& reason,
                              const QString& by, const QString& at) {
    IgnoredFinding record;
    record.rule = finding.rule;
    record.block = finding.place.block;
    record.quote = finding.place.block.isEmpty()
                       ? subjectOf(finding)
                       : wordsIn(checkedTexts(document).value(finding.place.block), finding.place);
    record.reason = reason;
    record.by = by;
    record.at = at;
    return record;
}

void addIgnored(Document& document, const IgnoredFinding& record) {
    document.findingsIgnored.removeIf([&record](const IgnoredFinding& other) {
        return other.rule == record.rule && other.block == record.block && other.quote == record.quote;
    });
    document.findingsIgnored.append(record);
}

bool removeIgnored(Document& document, const Finding& finding) {
    bool any = false;
    while (const IgnoredFinding* record = Ignoring(document).recordFor(finding)) {
        document.findingsIgnored.removeAt(record - document.findingsIgnored.constData());
        any = true;
    }
    return any;
}

Ignoring::Ignoring(const Document& document)
    : m_document(document) {
    if (document.findingsIgnored.isEmpty()) return;
    m_texts = checkedTexts(document);
    for (qsizetype i = 0; i < document.findingsIgnored.size(); ++i) {
        const IgnoredFinding& record = document.findingsIgnored.at(i);
        if (record.block.isEmpty() || record.quote.isEmpty()) continue;
        if (!m_texts.value(record.block).simplified().contains(record.quote.simplified()))
            m_homeless.insert(i);
    }
}

QString Ignoring::wordsOf(const Finding& finding) const {
    return finding.place.block.isEmpty() ? subjectOf(finding)
                                         : wordsIn(m_texts.value(finding.place.block), finding.place);
}

bool Ignoring::holds(qsizetype index, const Finding& finding) const {
    const IgnoredFinding& record = m_document.findingsIgnored.at(index);
    if (record.rule != finding.rule || record.block.isEmpty() != finding.place.block.isEmpty()) return false;
    if (record.block != finding.place.block && !m_homeless.contains(index)) return false;
    return record.quote.isEmpty() || isSameWords(record.quote, wordsOf(finding));
}

const IgnoredFinding* Ignoring::recordFor(const Finding& finding) const {
    for (qsizetype i = 0; i < m_document.findingsIgnored.size(); ++i)
        if (holds(i, finding)) return &m_document.findingsIgnored.at(i);
    return nullptr;
}

} // namespace backcast
