// SPDX-License-Identifier: MIT
#include "core/document/names.h"

#include "core/checks/check.h"
#include "core/checks/say.h"

namespace backcast {

using checks::Say;

QString questionText(QAnyStringView role) {
    if (role == roles::customer) return Say::tr("Who is the customer?");
    if (role == roles::problem) return Say::tr("What is the problem or the opportunity for the customer?");
    if (role == roles::benefit) return Say::tr("Is the customer's most important benefit clear?");
    if (role == roles::evidence) return Say::tr("How did you know what the customer needs or wants?");
    if (role == roles::experience) return Say::tr("What does the customer's experience look like?");
    return {};
}

QString roleName(QAnyStringView role) {
    if (role == roles::headline) return Say::tr("Headline");
    if (role == roles::subheading) return Say::tr("Subheading");
    if (role == roles::dateline) return Say::tr("Dateline");
    if (role == roles::summary) return Say::tr("Summary");
    if (role == roles::problem) return Say::tr("Problem");
    if (role == roles::solution) return Say::tr("Solution");
    if (role == roles::leaderQuote) return Say::tr("Leader quote");
    if (role == roles::experience) return Say::tr("How it works");
    if (role == roles::customerQuote) return Say::tr("Customer quote");
    if (role == roles::callToAction) return Say::tr("Call to action");
    if (role == roles::boilerplate) return Say::tr("Boilerplate");
    if (role == roles::customer) return Say::tr("Customer");
    if (role == roles::benefit) return Say::tr("Benefit");
    if (role == roles::evidence) return Say::tr("Evidence");
    if (role == QLatin1StringView("question")) return Say::tr("Question");
    if (role == QLatin1StringView("answer")) return Say::tr("Answer");
    return role.toString();
}

namespace {

QString releasePrompt(QAnyStringView role) {
    if (role == roles::headline)
        return Say::tr("What is the news, so that the customer sees it is for them? Name the product and "
                       "what they can do now, in one line.");
    if (role == roles::subheading)
        return Say::tr("Who is the customer, and what do they gain? One sentence; “everyone” is nobody.");
    if (role == roles::dateline)
        return Say::tr("Where and when does it launch? City and date, as in: SEATTLE, March 3, 2027.");
    if (role == roles::summary)
        return Say::tr("What is the product, who is it for, and what is the one benefit? Two to four "
                       "sentences that stand alone.");
    if (role == roles::problem)
        return Say::tr("What goes wrong for the customer today, how often, and what does it cost them? Do "
                       "not mention the product yet.");
    if (role == roles::solution)
        return Say::tr("How does the product take each problem away, and how is that different from what "
                       "customers use today?");
    if (role == roles::leaderQuote)
        return Say::tr("Why did we decide to build this for this customer, and what do we hope it changes? "
                       "One or two sentences, with the name "
                       "and role of a leader.");
    if (role == roles::experience)
        return Say::tr("What does the customer do, step by step, from hearing of the product to the result?");
    if (role == roles::customerQuote)
        return Say::tr("What was it like before, and what has changed, in a customer's own words? With a "
                       "name, a role and one result.");
    if (role == roles::callToAction)
        return Say::tr("Where does the customer start? One sentence with the place or the address.");
    if (role == roles::boilerplate)
        return Say::tr("Who are we? Two sentences about the company, if your house wants them.");
    return {};
}

QString answerPrompt(QAnyStringView role) {
    if (role == roles::customer)
        return Say::tr("Which people, in which situation, and how many of them? Say what sets them apart, "
                       "such as their job, the size of their "
                       "team or a limit they work under.");
    if (role == roles::benefit)
        return Say::tr("Which one benefit counts most, and how large is it? From what to what, for example "
                       "minutes, money or errors.");
    if (role == roles::evidence)
        return Say::tr("What did you ask, watch or measure, with how many customers, and when? Interviews, "
                       "data, tickets or an experiment.");
    if (role == QLatin1StringView("question"))
        return Say::tr(
            "What would a customer or a sceptical colleague ask next? The hard question is the useful one.");
    if (role == QLatin1StringView("answer"))
        return Say::tr("Answer first: yes, no, a figure, or “we do not know yet” with who will find out, and "
                       "by when. Then why.");
    return {};
}

} // namespace

QString rolePrompt(QAnyStringView role) {
    const QString prompt = releasePrompt(role);
    return prompt.isEmpty() ? answerPrompt(role) : prompt;
}

} // namespace backcast
