// SPDX-License-Identifier: MIT
#include "core/checks/rules/groups.h"
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

QList<RuleInfo> questionInfos() {
    return {
        {u"question-unanswered"_s,
         {Level::Must},
         Say::tr("A question has no answer"),
         Say::tr("One of the five customer questions is answered nowhere."),
         Say::tr("The five questions decide what is worth building."),
         Say::tr("Four pages about the product, and nobody in them who has a problem."),
         Say::tr("“School bus dispatchers in districts with 15 to 80 buses”"),
         {},
         u"[INN], [WB]"_s},
        {u"question-weak"_s,
         {Level::Should},
         Say::tr("An answer is weak"),
         Say::tr("One of the five questions is touched on, and no passage answers it alone."),
         Say::tr("A reader cannot tell thought from hope."),
         Say::tr("“Our customers told us that they want this.”"),
         Say::tr("“In March we interviewed 14 dispatchers; 11 retype every route.”"),
         {},
         u"[ROB], [AL]"_s},
    };
}

} // namespace backcast::checks
