// SPDX-License-Identifier: MIT
#include "tests/core/exchange/drafts.h"
#include "tests/support/catch.h"
#include "tests/support/generators.h"

#include <QSet>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a report and a document promise about each other.
void checkReport(const Imported& read) {
    QSet<Id> reported;
    int line = 0;
    for (const Recognised& each : read.report) {
        CHECK(each.line >= line);
        line = each.line;
        CHECK(each.confidence > 0);
        CHECK(each.confidence <= 1);
        CHECK(!each.reason.isEmpty());
        reported.insert(each.block);
    }
    for (const Met& met : walk(read.document)) {
        CHECK(reported.contains(met.id()));
        CHECK(read.lines.contains(met.id()));
    }
    CHECK(checkInvariants(read.document).isEmpty());
}

/// A random draft of everything that the importer looks for, every word in it a different one.
class RandomDraft {
public:
    explicit RandomDraft(quint32 seed)
        : m_make(seed) {}

    QString write() {
        QString out;
        out += u"\n"_s; // a rule in the first line would begin a block of settings
        for (int i = m_make.number(3, 25); i > 0; --i)
            out += chunk() + (m_make.chance(0.9) ? u"\n\n"_s : u"\n"_s);
        return out;
    }

private:
    QString words(int least, int most) {
        QStringList list;
        for (int i = m_make.number(least, most); i > 0; --i)
            list.append(u"%1%2"_s.arg(m_make.chance(0.3) ? u"Wo"_s : u"wo"_s).arg(++m_count));
        return list.join(u' ');
    }

    QString pick(const QStringList& list) { return list.at(m_make.number(0, int(list.size()) - 1)); }

    QString heading() {
        return pick({u"Press Release"_s,
                     u"Problem"_s,
                     u"The Solution"_s,
                     u"Customer Quote"_s,
                     u"How it works"_s,
                     u"FAQ"_s,
                     u"Internal FAQ"_s,
                     u"External FAQ"_s,
                     u"Appendix"_s,
                     u"Testimonials"_s,
                     u"Headline"_s,
                     u"Subtitle"_s,
                     u"Call to Action"_s,
                     u"Cita del cliente"_s,
                     u"Preguntas frecuentes"_s,
                     u"PR/FAQ"_s,
                     u"For immediate release"_s,
                     u"Who is the customer?"_s,
                     u"The five questions"_s,
                     u"README"_s}) +
               (m_make.chance(0.4) ? pick({u": "_s, u" - "_s, u" ("_s}) + words(1, 7) : QString());
    }

    QString chunk() {
        switch (m_make.number(0, 17)) {
        case 0:
            return QString(m_make.number(1, 5), u'#') + u' ' + heading();
        case 1:
            return QString(m_make.number(1, 5), u'#') + u' ' + words(1, 8) +
                   pick({QString(), u"?"_s, u":"_s});
        case 2:
            return u"**%1**"_s.arg(m_make.chance(0.5) ? heading() : words(1, 9));
        case 3:
            return u"**%1** %2."_s.arg(
                pick({heading() + u':', u"The problem."_s, words(1, 3) + u'.', words(2, 5) + u'?'}),
                words(3, 30));
        case 4:
            return u"%1: %2."_s.arg(
                pick({u"Problem"_s, u"Solution"_s, u"Title"_s, u"Customer quote"_s, words(1, 2)}),
                words(3, 30));
        case 5:
            return u"%1 %2"_s.arg(pick({u"Q:"_s, u"Q1."_s, u"**Q:**"_s, u"P:"_s, u"Question 3:"_s}),
                                  words(2, 9)) +
                   u"?\nA: "_s + words(1, 20) + u'.';
        case 6:
            return u"\u201c%1,\u201d said %2, %3 of %4."_s.arg(words(5, 40), words(2, 2),
                                                               pick({u"CEO"_s, u"user"_s}), words(1, 1));
        case 7:
            return u"> \"%1\"\n> \u2014 %2, %3"_s.arg(words(4, 30), words(2, 2), words(1, 2));
        case 8:
            return u"- %1\n- %2\n  - %3\n    %4"_s.arg(words(1, 9), words(1, 9), words(1, 9), words(1, 9));
        case 9:
            return u"1. **%1?**\n   %2.\n2. **%3?**\n   %4."_s.arg(words(2, 8), words(1, 9), words(2, 8),
                                                                   words(1, 9));
        case 10:
            return u"| %1 | %2 |\n|---|:-:|\n| %3? | %4 |\n| %5? | %6 |"_s.arg(
                words(1, 2), words(1, 2), words(1, 4), words(1, 9), words(1, 4), words(1, 9));
        case 11:
            return u"```%1\n%2\n%3\n```"_s.arg(words(0, 1), words(1, 9), words(1, 9));
        case 12:
            return u"---"_s;
        case 13:
            return u"SEATTLE \u2013 March 3, 2027 \u2013 %1."_s.arg(words(5, 50));
        case 14:
            return u"![%1](img/%2.png \"%3\")"_s.arg(words(0, 4), words(1, 1), words(1, 3));
        case 15:
            return u"*%1*"_s.arg(words(1, 14));
        case 16:
            return u"%1 [%2](https://example.com/%3) %4 `%5`."_s.arg(words(1, 20), words(1, 3), words(1, 1),
                                                                     words(1, 30), words(1, 2));
        default:
            return words(5, 60) + u". To learn more, visit "_s + words(1, 2) + u'.';
        }
    }

    Generator m_make;
    int m_count = 0;
};

} // namespace

TEST_CASE("no word of our own drafts is lost") {
    const QList<DraftFile> drafts = ownDrafts();
    CHECK(drafts.size() > 10);
    for (const DraftFile& draft : drafts) {
        INFO(draft.name.toStdString());
        const Imported read = imported(draft);
        CHECK(lostWords(draft, read).join(u' ') == QString());
        checkReport(read);
    }
}

TEST_CASE("no word of the drafts beside the repository is lost") {
    const QList<DraftFile> drafts = sharedDrafts();
    if (drafts.isEmpty()) {
        WARN("skipped: there is no folder ../shared/drafts");
        return;
    }
    for (const DraftFile& draft : drafts) {
        INFO(draft.name.toStdString());
        const Imported read = imported(draft);
        CHECK(lostWords(draft, read).join(u' ') == QString());
        checkReport(read);
    }
}

TEST_CASE("no word of a random draft is lost, and its Markdown reads back") {
    for (quint32 seed = 1; seed <= 150; ++seed) {
        const QString text = RandomDraft(seed).write();
        for (const DraftFormat format : {DraftFormat::Markdown, DraftFormat::Text}) {
            const DraftFile draft{format == DraftFormat::Text ? u"draft.txt"_s : u"draft.md"_s,
                                  text.toUtf8()};
            const Imported read = imported(draft);
            INFO("seed " << seed << "\n" << text.toStdString());
            REQUIRE(lostWords(draft, read).join(u' ') == QString());
            const Imported again = imported(exportMarkdown(read.document));
            REQUIRE(firstDifference(read.document, again.document) == QString());
            REQUIRE(lostWords(draft, again).join(u' ') == QString());
        }
    }
}
