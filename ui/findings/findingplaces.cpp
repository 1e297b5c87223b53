// SPDX-License-Identifier: MIT
#include "ui/findings/findingplaces.h"

#include "core/checks/check.h"
#include "core/document/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace backcast {

namespace {

/// Texts of this file, for the translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(FindingPlaces)
};

template <std::size_t n>
int indexIn(const QLatin1StringView (&roles)[n], QStringView role) {
    const auto* const found = std::find(std::begin(roles), std::end(roles), role);
    return found == std::end(roles) ? -1 : int(found - std::begin(roles));
}

QString questionPlace(QStringView role) {
    const int index = indexIn(roles::questions, role);
    return index < 0 ? QString() : Say::tr("Question %1").arg(index + 1);
}

/// For each role the number before its first block, or before the first block of a later role.
template <std::size_t n>
QHash<QString, int> ordersOf(const QLatin1StringView (&roles)[n], const QHash<QString, int>& firsts,
                             int end) {
    QHash<QString, int> orders;
    int next = end;
    for (std::size_t i = n; i-- > 0;) {
        const QString role(roles[i]);
        next = std::min(next, firsts.value(role, next));
        orders.insert(role, next - 1);
    }
    return orders;
}

} // namespace

FindingPlaces::FindingPlaces(const Document& document, const PageFacts& pages)
    : m_pages(pages) {
    int entry = 0;
    const FaqEntry* last = nullptr;
    Place place = Place::Release;
    for (const Met& met : walk(document)) {
        if (met.place != place) entry = 0;
        place = met.place;
        if (met.entry && met.entry != last) ++entry;
        last = met.entry;
        QString words;
        switch (place) {
        case Place::Release:
            if (pages.lineOf(met.id()) == 0 && met.block && !met.block->role.isEmpty())
                words = roleName(met.block->role);
            break; // else by its line, which depends on the offset
        case Place::CustomerFaq:
            words = Say::tr("Customer FAQ %1").arg(entry);
            break;
        case Place::InternalFaq:
            words = Say::tr("Internal FAQ %1").arg(entry);
            break;
        case Place::Questions:
            words = met.block ? questionPlace(met.block->role) : QString();
            break;
        case Place::Appendix:
            words = Say::tr("Appendix");
            break;
        case Place::Unsorted:
            words = Say::tr("Unsorted");
            break;
        }
        m_words.insert(met.id(), words);
    }
    addOrders(document);
}

void FindingPlaces::addOrders(const Document& document) {
    int order = 2;
    int releaseEnd = 2;
    int questionsEnd = 2;
    QHash<QString, int> firstParts;
    QHash<QString, int> firstAnswers;
    for (const Met& met : walk(document)) {
        m_orders.insert(met.id(), order);
        const QString role = met.block ? met.block->role : QString();
        if (met.place == Place::Release && !firstParts.contains(role)) firstParts.insert(role, order);
        if (met.place == Place::Questions && !firstAnswers.contains(role)) firstAnswers.insert(role, order);
        order += 2;
        if (met.place == Place::Release) releaseEnd = order;
        if (met.place != Place::Appendix && met.place != Place::Unsorted) questionsEnd = order;
    }
    m_parts = ordersOf(roles::release, firstParts, releaseEnd);
    m_questions = ordersOf(roles::questions, firstAnswers, questionsEnd);
}

QString FindingPlaces::wordsOf(const Passage& place) const {
    const QString words = m_words.value(place.block);
    if (!words.isEmpty()) return words;
    const int line = m_pages.lineOf(place.block, place.start);
    return line > 0 ? Say::tr("line %1").arg(line) : QString();
}

QString FindingPlaces::wordsOf(const Finding& finding) const {
    if (!finding.place.block.isEmpty())
        if (const QString words = wordsOf(finding.place); !words.isEmpty()) return words;
    if (!finding.question.isEmpty()) return questionPlace(finding.question);
    if (!finding.part.isEmpty()) return roleName(finding.part);
    return Say::tr("Whole document");
}

int FindingPlaces::orderOf(const Finding& finding) const {
    if (const auto found = m_orders.constFind(finding.place.block); found != m_orders.constEnd())
        return *found;
    if (!finding.question.isEmpty()) return m_questions.value(finding.question, 0);
    return m_parts.value(finding.part, 0);
}

} // namespace backcast
