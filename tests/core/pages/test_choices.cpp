// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/layout/pagefacts.h"
#include "core/pages/paginator.h"
#include "core/pages/painter.h"
#include "tests/core/pages/pagetext.h"
#include "tests/core/pages/pdfinspector.h"
#include "tests/support/catch.h"

#include <QMap>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

Document threeParts() {
    Builder builder;
    Document document;
    document.meta.title = u"Ledger"_s;
    document.meta.language = u"en"_s;
    document.meta.draft = 7;
    document.meta.confidentiality = u"Acme Confidential"_s;
    document.people = {{u"u-dana"_s, u"Dana Ortiz"_s, {}, {}}, {u"u-lee"_s, u"Lee Park"_s, {}, {}}};
    document.release.blocks = {builder.block(u"Ledger lets clinics hand over"_s, {}, roles::headline),
                               builder.block(builder.words(120), {}, roles::summary)};
    document.customerFaq.entries = {builder.entry(
        u"How much?"_s, {u"See [prices](<https://example.com/prices>). "_s + builder.words(40)})};
    document.internalFaq.entries = {builder.entry(u"How hard?"_s, {builder.words(300)})};
    document.appendix.blocks = {builder.block(u"Numbers from [the pilot](<https://example.com/pilot>)."_s)};
    return document;
}

Event event(const QString& id, const QString& type, const QString& by, const QString& thread,
            const QString& body) {
    static qint64 clock = 0;
    Event event;
    event.id = id;
    event.type = type;
    event.by = by;
    event.thread = thread;
    event.body = body;
    event.lamport = ++clock;
    event.at = u"2026-11-21T09:30:00Z"_s;
    return event;
}

/// Comments on words of the release and of an answer, one that is resolved, and one whose words are gone.
Document commented() {
    Document document = threeParts();
    const Block& summary = document.release.blocks.at(1);
    const auto anchorOn = [&](const Id& block, const QString& text, const QString& quote) {
        Anchor anchor;
        anchor.block = block;
        anchor.quote = quote;
        anchor.start = int(text.indexOf(quote));
        anchor.end = anchor.start + int(quote.size());
        return anchor;
    };
    Event first = event(u"c1"_s, u"create"_s, u"u-dana"_s, {}, u"Median or best clinic?"_s);
    first.anchor = anchorOn(summary.id, summary.text.plain(), u"word30 word31"_s);
    const Block& answer = document.internalFaq.entries.first().answer.first();
    Event second = event(u"c2"_s, u"create"_s, u"u-lee"_s, {}, u"Says who?"_s);
    second.anchor = anchorOn(answer.id, answer.text.plain(), u"word300"_s);
    Event gone = event(u"c3"_s, u"create"_s, u"u-lee"_s, {}, u"Drop this."_s);
    gone.anchor = anchorOn(summary.id, summary.text.plain(), u"words long gone"_s);
    document.events = {first, second, gone, event(u"r1"_s, u"reply"_s, u"u-lee"_s, u"c1"_s, u"The median."_s),
                       event(u"d1"_s, u"resolve"_s, u"u-dana"_s, u"c2"_s, {})};
    return document;
}

/// The printed number of each line of the document's own text.
QMap<QString, int> numbersOf(const Pages& pages) {
    QMap<QString, int> numbers;
    for (const Page& page : pages.pages)
        for (const Line& line : page.lines)
            if (line.element >= 0 && line.number > 0) numbers.insert(line.text(), line.number);
    return numbers;
}

PageOptions everyChoice() {
    PageOptions options;
    options.comments = CommentsShown::Appendix;
    options.notesMargin = options.contents = options.linkList = true;
    options.showDraft = options.showConfidentiality = false;
    return options;
}

} // namespace

TEST_CASE("Line 34 is line 34, whatever is printed around it or left out") {
    const Document document = commented();
    const QMap<QString, int> whole = numbersOf(paginate(document));
    REQUIRE(whole.size() > 20);
    CHECK(numbersOf(paginate(document, everyChoice())) == whole);
    PageOptions without;
    without.leftOut = {Place::CustomerFaq, Place::InternalFaq};
    const Pages pages = paginate(document, without);
    const QMap<QString, int> rest = numbersOf(pages);
    CHECK(rest.size() < whole.size());
    for (auto it = rest.begin(); it != rest.end(); ++it) CHECK(it.value() == whole.value(it.key()));
    CHECK(rest.last() > 5); // the appendix counts what was left out before it
    CHECK_FALSE(listing(pages).contains(u"How hard?"));
}

TEST_CASE("The release alone is one page") {
    PageOptions options;
    for (const Place place : readingOrder)
        if (place != Place::Release) options.leftOut.append(place);
    const Pages pages = paginate(threeParts(), options);
    CHECK(pages.pages.size() == 1);
    CHECK(listing(pages).contains(u"Page 1 of 1"));
}

TEST_CASE("The contents stand in front of page 1 and lead to their pages") {
    PageOptions options;
    options.contents = true;
    const Pages pages = paginate(threeParts(), options);
    CHECK(pages.pages.first().label == u"i");
    CHECK(pages.pages.at(1).label == u"1");
    const QString text = listing(pages);
    CHECK(text.contains(u"Page i of 4"));
    CHECK(text.contains(u"Page 1 of 4"));
    QStringList lines;
    for (const Line& line : pages.pages.first().lines)
        if (line.element >= 0) lines.append(line.text());
    CHECK(lines == QStringList{u"Contents"_s, u"Press release1"_s, u"Ledger lets clinics hand over1"_s,
                               u"Customer FAQ2"_s, u"How much?2"_s, u"Internal FAQ3"_s, u"How hard?3"_s,
                               u"Appendix4"_s});
    const InspectedPdf pdf = inspectPdf(*renderPdf(pages));
    CHECK(pdf.problems.isEmpty());
    CHECK(pdf.labels == QStringList{u"roman 1"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s});
    CHECK(pdf.links.mid(0, 7) == QStringList{u"page 2"_s, u"page 2"_s, u"page 3"_s, u"page 3"_s, u"page 4"_s,
                                             u"page 4"_s, u"page 5"_s});
    CHECK(pdf.types.contains(u"TOC"_s));
    CHECK(pdf.types.count(u"TOCI"_s) == 7);
    CHECK(pageFacts(pages).releasePages == 1);
}

TEST_CASE("A release with a name of its own has it in contents and outline") {
    Document document = threeParts();
    document.release.heading = u"Nota de prensa"_s;
    PageOptions options;
    options.contents = true;
    const Pages pages = paginate(document, options);
    CHECK(listing(pages).contains(u"Nota de prensa1"));
    CHECK(inspectPdf(*renderPdf(pages)).outline.contains(u"Nota de prensa"_s));
}

TEST_CASE("Every address is listed once by number, and its number stands beside its line") {
    PageOptions options;
    options.linkList = true;
    const Pages pages = paginate(threeParts(), options);
    const QString text = listing(pages);
    const int line = pageFacts(pages).lineOf(threeParts().appendix.blocks.first().id);
    CHECK(text.contains(u"1.https://example.com/prices (line "_s));
    CHECK(text.contains(u"2.https://example.com/pilot (line %1)"_s.arg(line)));
    QStringList marks;
    for (const Page& page : pages.pages)
        for (const Line& mark : page.lines)
            if (mark.artifact == Artifact::Decoration) marks.append(mark.text());
    CHECK(marks == QStringList{u"[1]"_s, u"[2]"_s});
}

TEST_CASE("Comments are listed by line with their answers, those whose words are gone at the end") {
    PageOptions options;
    options.comments = CommentsShown::Appendix;
    const Pages pages = paginate(commented(), options);
    const QString text = listing(pages).section(u"Comments"_s, 1);
    INFO(text.toStdString());
    const qsizetype first = text.indexOf(u"Dana Ortiz \u00b7 11/21/26"_s);
    const qsizetype answer = text.indexOf(u"Lee Park \u00b7 11/21/26: The median."_s);
    const qsizetype second = text.indexOf(u"\u00b7 resolved"_s);
    const qsizetype gone = text.indexOf(u"was on: \u201Cwords long gone\u201D"_s);
    CHECK(first > 0);
    CHECK(answer > first);
    CHECK(second > answer);
    CHECK(gone > second);
    CHECK(text.contains(u"Line 4 \u00b7 Dana Ortiz"_s));
    CHECK(text.contains(u"word30 word31"));
}

TEST_CASE("Comments are notes in the PDF, with author and answers") {
    PageOptions options;
    options.comments = CommentsShown::Notes;
    const Pages pages = paginate(commented(), options);
    CHECK(pages.notes.size() == 2);
    const InspectedPdf pdf = inspectPdf(*renderPdf(pages));
    INFO(pdf.problems.join(u'\n').toStdString());
    CHECK(pdf.problems.isEmpty());
    CHECK(pdf.comments == QStringList{u"Highlight by Dana Ortiz: Median or best clinic?"_s,
                                      u"  Text by Lee Park: The median."_s,
                                      u"Highlight by Lee Park: Says who?\n(resolved)"_s});
    CHECK(inspectPdf(*renderPdf(paginate(commented()))).comments.isEmpty());
}

TEST_CASE("Room for notes moves the text and changes no line") {
    PageOptions options;
    options.notesMargin = true;
    for (const PageProfile& profile : pageProfiles()) {
        options.profile = profile;
        const Pages pages = paginate(threeParts(), options);
        CHECK(problems(pages).isEmpty());
        CHECK(pages.profile.marginRight >= 100);
        PageOptions plain;
        plain.profile = profile;
        CHECK(numbersOf(pages) == numbersOf(paginate(threeParts(), plain)));
    }
}

TEST_CASE("Draft and confidentiality stand in the footer unless they are left out") {
    CHECK(listing(paginate(threeParts())).contains(u"Ledger \u00b7 Draft 7"));
    CHECK(listing(paginate(threeParts())).contains(u"Acme Confidential"));
    PageOptions options;
    options.showDraft = options.showConfidentiality = false;
    const QString text = listing(paginate(threeParts(), options));
    CHECK_FALSE(text.contains(u"Draft 7"));
    CHECK_FALSE(text.contains(u"Confidential"));
}

TEST_CASE("Parts run on where the profile says so") {
    Document document = threeParts();
    PageProfile house = pageProfile(u"letter-11"_s);
    house.name = u"House"_s;
    house.partsBeginPages = false;
    house.lineNumbers = LineNumbers::PerPage;
    document.meta.pageProfile = profileText(house);
    const Pages pages = paginate(document);
    CHECK(pages.pages.size() < 3);
    CHECK(pages.pages.first().lines.first().number == 1);
    CHECK(problems(paginate(document, everyChoice())).filter(u"line number"_s, Qt::CaseSensitive).size() <=
          2);
}

TEST_CASE("A Spanish document has Spanish words around it, whatever language the window speaks") {
    Document document = commented();
    document.meta.language = u"es"_s;
    const QString text = listing(paginate(document, everyChoice()));
    for (const QString& words :
         {u"Contenido"_s, u"Preguntas frecuentes de clientes"_s, u"Página 1 de"_s, u"Apéndice"_s,
          u"Comentarios"_s, u"Enlaces"_s, u"resuelto"_s, u"Línea 4"_s}) {
        INFO(words.toStdString());
        CHECK(text.contains(words));
    }
}

TEST_CASE("Comments on parts that are left out are left out") {
    PageOptions options;
    options.comments = CommentsShown::Appendix;
    options.leftOut = {Place::InternalFaq};
    const QString text = listing(paginate(commented(), options));
    CHECK(text.contains(u"Median or best clinic?"));
    CHECK_FALSE(text.contains(u"Says who?"));
}

TEST_CASE("A comment on a whole table, a figure or a block stands beside it in the PDF") {
    Document document = threeParts();
    Builder builder;
    Block table = builder.table(3, 2);
    table.id = u"t1"_s;
    Block figure = builder.block({}, kinds::figure);
    figure.id = u"fb"_s;
    figure.figure = u"f1"_s;
    Visual visual;
    visual.id = u"f1"_s;
    visual.title = u"One morning"_s;
    document.visuals = {visual};
    document.appendix.blocks += {table, figure};
    int count = 0;
    for (const Id& block : {u"t1"_s, u"fb"_s, document.release.blocks.first().id}) {
        Event comment = event(u"w%1"_s.arg(++count), u"create"_s, u"u-lee"_s, {}, u"On "_s + block);
        comment.anchor.emplace();
        comment.anchor->block = block;
        document.events.append(comment);
    }
    PageOptions options;
    options.comments = CommentsShown::Notes;
    const InspectedPdf pdf = inspectPdf(*renderPdf(paginate(document, options)));
    INFO(pdf.problems.join(u'\n').toStdString());
    CHECK(pdf.problems.isEmpty());
    QStringList comments = pdf.comments;
    comments.sort();
    CHECK(comments == QStringList{u"Text by Lee Park: On "_s + document.release.blocks.first().id,
                                  u"Text by Lee Park: On fb"_s, u"Text by Lee Park: On t1"_s});
}

TEST_CASE("A list in an answer to the five questions goes on") {
    Builder builder;
    Document document;
    for (int i = 0; i < 3; ++i)
        document.questions.append(builder.block(u"item"_s, kinds::number, roles::evidence));
    const QString text = listing(paginate(document));
    CHECK(text.contains(u"3.item"));
    CHECK(text.count(u"How did you know") == 1);
}
