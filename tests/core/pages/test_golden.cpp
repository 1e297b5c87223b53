// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/pages/paginator.h"
#include "tests/core/pages/pagetext.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

void addRelease(Document& document, Builder& builder) {
    document.release.blocks = {
        builder.block(u"Tidewater opens Quiet Hours so that small hotels keep their night guests asleep"_s,
                      {}, roles::headline),
        builder.block(
            u"Hotels with fewer than 40 rooms learn within a minute which room is loud, and what to say at its door"_s,
            {}, roles::subheading),
        builder.block(u"**LISBON, May 4, 2027.** Tidewater today opens Quiet Hours to every hotel with fewer "
                      u"than 40 rooms. A "
                      u"sensor the size of a coin hears how loud a corridor is, never what is said. In the "
                      u"pilot, complaints at "
                      u"breakfast fell from nine to two a week."_s,
                      {}, roles::summary),
        builder.block(
            u"Today a night porter learns of a loud room when somebody calls, and by then three guests are "
            u"awake. Of 212 "
            u"porters whom we asked, 171 had moved a guest at night in the last month; it costs \u20ac74 each time."_s,
            {}, roles::problem),
        builder.block({}, {}, roles::solution),
        builder.block(u"The porter does three things:"_s, {}, roles::experience),
        builder.block(u"He looks at his phone, which names the corridor."_s, kinds::number,
                      roles::experience),
        builder.block(u"He walks there; the phone shows whether it gets quieter."_s, kinds::number,
                      roles::experience),
        builder.block(
            u"He knocks, with the words that worked best so far, and if nobody opens he calls the room from the corridor."_s,
            kinds::number, roles::experience),
        builder.block(u"\u201cI slept,\u201d said In\u00eas Prado, who travels 90 nights a year."_s,
                      kinds::quote, roles::customerQuote),
        builder.block(u"Hoteliers order at [tidewater.example](<https://tidewater.example/quiet>)."_s, {},
                      roles::callToAction)};
}

Document smallDocument() {
    Builder builder;
    Document document;
    document.meta.title = u"Quiet Hours"_s;
    document.meta.language = u"en"_s;
    document.meta.draft = 3;
    document.meta.confidentiality = u"Tidewater Confidential"_s;
    addRelease(document, builder);
    document.customerFaq.entries = {
        builder.entry(u"What does it cost?"_s,
                      {u"\u20ac3 a room and month. You can stop at the end of any month."_s}),
        builder.entry(u"Does it record what guests say?"_s,
                      {u"No. The sensor measures loudness and throws the sound away."_s})};
    document.customerFaq.entries[0].label = u"Q1."_s;
    document.internalFaq.heading = u"For deciders"_s;
    document.internalFaq.entries = {
        builder.entry(u"What are the unit economics?"_s, {u"Per room and year, in euros:"_s})};
    Block table = builder.table(3, 2);
    table.table.columns[1].align = u"right"_s;
    const QStringList cells{u"Item"_s,
                            u"Euros"_s,
                            u"Price"_s,
                            u"36"_s,
                            u"Sensors and service, with the visits that we estimate"_s,
                            u"\u221214"_s};
    for (int i = 0; i < 6; ++i) table.table.rows[i / 2].cells[i % 2] = Text(cells.at(i));
    document.internalFaq.entries[0].answer.append(table);
    document.questions = {builder.block(u"Night porters of small hotels"_s, {}, roles::customer)};
    document.appendix.blocks = {builder.block(
        u"loudness = mean(last_minute)\n  if loudness > 48:\n    warn(corridor)"_s, kinds::code)};
    return document;
}

} // namespace

TEST_CASE("The pages of a small document are what they were") {
    const QString path = QStringLiteral(BACKCAST_TEST_DATA "/pages/quiet-hours.txt");
    const QString now = listing(paginate(smallDocument()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString then = QString::fromUtf8(file.readAll());
    if (now != then) {
        QFile actual(QDir::temp().filePath(u"quiet-hours.txt"_s));
        if (actual.open(QIODevice::WriteOnly)) actual.write(now.toUtf8());
        WARN("What it is now stands in " << actual.fileName().toStdString());
    }
    CHECK(now == then);
}
