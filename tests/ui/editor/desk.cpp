// SPDX-License-Identifier: MIT
#include "tests/ui/editor/desk.h"

namespace backcast::test {

using namespace Qt::StringLiterals;

Document smallDocument() {
    Document document;
    document.id = u"d-1"_s;
    document.release.heading = u"Press release"_s;
    document.release.blocks = {paragraph(u"b1"_s, roles::headline, u"A ledger for nurses"_s),
                               paragraph(u"b2"_s, roles::summary, u"It opens today."_s),
                               paragraph(u"b3"_s, roles::problem, u"Nurses copy facts."_s)};
    const auto entry = [](const QString& id, const QString& question, const QString& answer) {
        FaqEntry made;
        made.id = id;
        made.text = Text(question);
        made.owner = u"u-lee"_s;
        made.answer = {paragraph(id + u"a"_s, QLatin1StringView(), answer)};
        return made;
    };
    document.customerFaq.heading = u"External FAQ"_s;
    document.customerFaq.entries = {entry(u"q1"_s, u"How much?"_s, u"Ten dollars."_s),
                                    entry(u"q2"_s, u"Where?"_s, u"Here."_s)};
    document.questions = {paragraph(u"c1"_s, roles::customer, u"Nurses."_s)};
    return document;
}

} // namespace backcast::test
