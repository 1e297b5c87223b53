// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/storage/format.h"
#include "core/storage/templates.h"
#include "tests/support/catch.h"
#include "tests/ui/shell/world.h"
#include "ui/pages/printmodule.h"

#include <QApplication>
#include <QDialog>
#include <QRegularExpression>
#include <QTimer>
#include <QtTest/QTest>

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

/// The pages of a PDF that Qt has written.
int pagesOf(const QByteArray& pdf) {
    const auto count =
        QRegularExpression(u"/Type /Pages.*?/Count (\\d+)"_s, QRegularExpression::DotMatchesEverythingOption)
            .match(QString::fromLatin1(pdf));
    return count.captured(1).toInt();
}

QByteArray sample() {
    IdSource ids(5);
    return saveDocument(*sampleDocument(u"en"_s, ids));
}

PrintChoice choiceOf(int from, int to, int copies) {
    PrintChoice choice;
    if (from > 0) choice.ranges.addRange(from, to);
    choice.copies = copies;
    return choice;
}

} // namespace

TEST_CASE("pages come out in the order that was asked for") {
    CHECK(printOrder(choiceOf(0, 0, 1), 3) == QList<int>{0, 1, 2});
    CHECK(printOrder(choiceOf(2, 3, 2), 5) == QList<int>{1, 2, 1, 2});
    PrintChoice choice = choiceOf(2, 3, 2);
    choice.collate = false;
    CHECK(printOrder(choice, 5) == QList<int>{1, 1, 2, 2});
    choice.lastFirst = true;
    CHECK(printOrder(choice, 5) == QList<int>{2, 2, 1, 1});
    CHECK(printOrder(choiceOf(4, 9, 1), 5) == QList<int>{3, 4});
    choice = choiceOf(1, 1, 1);
    choice.ranges.addPage(4);
    CHECK(printOrder(choice, 5) == QList<int>{0, 3});
}

TEST_CASE("pages 2 to 3 are printed twice, on the paper of the document") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, sample());
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    PrintWish wanted;
    program.dialogs.choosePrinter = [&](const PrintWish& wish) {
        wanted = wish;
        PrintChoice choice = choiceOf(2, 3, 2);
        choice.target = std::make_unique<PaperFile>(folder.path(u"a.pdf"_s), wish.paper);
        return Result<PrintChoice>(std::move(choice));
    };
    QTest::keyClick(&program.editor(), Qt::Key_P, Qt::ControlModifier);
    CHECK(wanted.paper == QSizeF(612, 792));
    CHECK(wanted.pages > 3);
    CHECK(wanted.current == 1);
    CHECK(wanted.name == u"a");
    CHECK(pagesOf(folder.get(u"a.pdf"_s)) == 4);
    CHECK(folder.get(u"a.pdf"_s).contains("/MediaBox [0 0 612"));
    CHECK(program.messages() == u"Printed: 4 pages.");
    CHECK_FALSE(program.window().isWindowModified());
}

TEST_CASE("a printer that fails, and a program without print support, say so in words") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, smallDocument(u"Ledger"_s));
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    program.dialogs.choosePrinter = [&](const PrintWish& wish) {
        auto target = std::make_unique<PaperFile>(folder.path(u"a.pdf"_s), wish.paper);
        target->fails = true;
        PrintChoice choice;
        choice.target = std::move(target);
        return Result<PrintChoice>(std::move(choice));
    };
    program.trigger(u"file.page.print"_s);
    CHECK(program.messages().startsWith(u"Not printed. The printer did not take the pages."_s));
    program.dialogs.choosePrinter = [&](const PrintWish&) -> Result<PrintChoice> {
        return failure(ErrorCode::NotFound, u"A part is missing."_s);
    };
    program.trigger(u"file.page.print"_s);
    CHECK(program.messages() == u"Not printed. A part is missing.");
    program.dialogs.choosePrinter = nullptr; // cancelled
    program.trigger(u"file.page.print"_s);
    CHECK(program.messages().isEmpty());
}

TEST_CASE("the user who stops the printing is told that nothing was printed") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, sample());
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    program.dialogs.stopAfter = 2;
    program.dialogs.choosePrinter = [&](const PrintWish& wish) {
        PrintChoice choice;
        choice.target = std::make_unique<PaperFile>(folder.path(u"a.pdf"_s), wish.paper);
        return Result<PrintChoice>(std::move(choice));
    };
    program.trigger(u"file.page.print"_s);
    CHECK(program.dialogs.progress == QStringList{u"Printing “a”"_s});
    CHECK(program.messages() == u"Not printed: you stopped it.");
}

TEST_CASE("the library that knows printers is loaded, and its dialog can be left") {
    int dialogs = 0;
    QTimer closer;
    QObject::connect(&closer, &QTimer::timeout, &closer, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        ++dialogs;
        dialog->reject();
    });
    closer.start(20);
    const Result<PrintChoice> choice = askPrinter(nullptr, {{612, 792}, 8, 2, u"Ledger"_s});
    REQUIRE(choice);
    CHECK(dialogs == 1);
    CHECK(choice->target == nullptr);
}

TEST_CASE("pages that are larger than the paper are made smaller, and stay on it") {
    const Folder folder;
    PageOptions options;
    options.profile = pageProfile(u"a4-11"_s);
    IdSource ids(5);
    const Pages pages = paginate(*sampleDocument(u"en"_s, ids), options);
    PrintChoice choice = choiceOf(1, 1, 1);
    choice.target = std::make_unique<PaperFile>(folder.path(u"a.pdf"_s), QSizeF(420, 595)); // A5
    CHECK(printPages(pages, choice, [](int) { return true; }));
    choice.target.reset();
    CHECK(pagesOf(folder.get(u"a.pdf"_s)) == 1);
    CHECK(folder.get(u"a.pdf"_s).contains("/MediaBox [0 0 420"));
}

TEST_CASE("printing can be stopped") {
    const Folder folder;
    folder.put(u"a.prfaq"_s, sample());
    Program program(folder.path(u"home"_s));
    program.start({folder.path(u"a.prfaq"_s)});
    PaperFile* file = nullptr;
    PrintChoice choice;
    choice.target = std::make_unique<PaperFile>(folder.path(u"a.pdf"_s), QSizeF(612, 792));
    file = static_cast<PaperFile*>(choice.target.get());
    int done = 0;
    CHECK(printPages(paginate(program.window().document()), choice, [&](int pages) {
        done = pages;
        return pages < 2;
    }));
    CHECK(done == 2);
    CHECK(file->aborted);
}
