// SPDX-License-Identifier: MIT
#include "core/checks/rules/rules.h"
#include "core/document/names.h"

namespace backcast::checks {

using namespace Qt::StringLiterals;

namespace {

QString whyAsked(const QString& role) {
    if (role == roles::customer)
        return Say::tr(
            "A product for everybody is designed for nobody: the customer decides all that follows.");
    if (role == roles::problem)
        return Say::tr("A reader can only judge a product by the problem that it takes away.");
    if (role == roles::benefit)
        return Say::tr(
            "If the one benefit that counts is not clear here, it will not be clear to a customer.");
    if (role == roles::evidence)
        return Say::tr(
            "Without a source the document is an opinion, and the meeting can only believe it or not.");
    return Say::tr("The customer's steps show whether the benefit arrives, and what has to be built.");
}

Passage placeOf(const Known& known, const QuestionReport& question) {
    if (!question.passages.isEmpty()) return question.passages.first();
    for (const Item& item : known.facts.items())
        if (item.isIn(Place::Questions) && item.role() == question.role) return whole(item);
    return {};
}

} // namespace

void questionRules(const Known& known, QList<Finding>& findings) {
    for (const QuestionReport& question : known.questions) {
        if (question.state == AnswerState::Answered) continue;
        const bool weak = question.state == AnswerState::Weak;
        Finding finding;
        finding.rule = weak ? u"question-weak"_s : u"question-unanswered"_s;
        finding.level = weak ? Level::Should : Level::Must;
        finding.message = Say::tr("%1 %2").arg(questionText(question.role), question.missing);
        finding.why = whyAsked(question.role);
        finding.place = placeOf(known, question);
        finding.question = question.role;
        findings.append(finding);
    }
}

} // namespace backcast::checks
