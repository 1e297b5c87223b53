// SPDX-License-Identifier: MIT
//
// 57 pages laid out and written as a PDF, against QTextDocument::print of the same words in the same run; and
// what one keystroke costs. Prints milliseconds (the best of the rounds) and ratios.

#include "core/layout/pagefacts.h"
#include "core/pages/fonts.h"
#include "core/pages/paginator.h"
#include "core/pages/painter.h"
#include "core/pages/pdf/planner.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace backcast;

namespace {

double best(const std::function<void()>& work) {
    double least = 1e9;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        least = std::min(least, double(timer.nsecsElapsed()) / 1e6);
    }
    return least;
}

class Writer {
public:
    QString prose(int words) {
        static const QStringList list = QStringLiteral("customers save 42 minutes a shift because the office "
                                                       "writes difficult notes every night in Tacoma and "
                                                       "nobody affirms the first handover before the morning "
                                                       "team starts with one page instead of three systems")
                                            .split(u' ');
        QStringList chosen;
        for (int i = 0; i < words; ++i) chosen.append(list.at(m_random.bounded(int(list.size()))));
        return chosen.join(u' ') + u'.';
    }

    Document document(int questions) {
        IdSource ids(1);
        Document document;
        document.meta.title = QStringLiteral("Handover Ledger");
        for (int i = 0; i < questions; ++i) {
            FaqEntry entry;
            entry.id = ids.block();
            entry.text = Text(prose(9));
            for (int j = 0; j < 2; ++j) {
                Block answer;
                answer.id = ids.block();
                Text text(prose(30));
                text.append(QStringLiteral(" strongly put "), Style::Strong);
                text.append(prose(30));
                answer.text = text;
                entry.answer.append(answer);
            }
            document.internalFaq.entries.append(entry);
        }
        return document;
    }

private:
    QRandomGenerator m_random{42};
};

/// The same words for QTextDocument: bold questions, 11 points, 6 points after.
void fill(QTextDocument& target, const Document& document) {
    target.setDefaultFont(pageFont(FontSpec{QStringLiteral("Carlito"), 11, false, false}));
    QTextCursor cursor(&target);
    QTextBlockFormat format;
    format.setBottomMargin(6);
    QTextCharFormat plain;
    QFont font(QStringLiteral("Carlito"));
    font.setPointSizeF(11);
    plain.setFont(font);
    QTextCharFormat bold = plain;
    bold.setFontWeight(QFont::Bold);
    const auto add = [&](const Text& text, const QTextCharFormat& base) {
        cursor.insertBlock(format, base);
        qsizetype at = 0;
        for (const Span& span : text.spans()) {
            cursor.insertText(text.plain().mid(at, span.start - at), base);
            cursor.insertText(text.plain().mid(span.start, span.length), bold);
            at = span.end();
        }
        cursor.insertText(text.plain().mid(at), base);
    };
    for (const FaqEntry& entry : document.internalFaq.entries) {
        add(entry.text, bold);
        for (const Block& block : entry.answer) add(block.text, plain);
    }
}

qsizetype printWithQt(const Document& document, int* pages) {
    QTextDocument text;
    fill(text, document);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly)) return 0;
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::Letter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    text.print(&writer);
    *pages = text.pageCount();
    return bytes.size();
}

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    QElapsedTimer timer;
    timer.start();
    const Document document = Writer().document(250);
    Pages pages = paginate(document);
    std::printf("first layout, with fonts %8.2f ms, %d pages\n", double(timer.nsecsElapsed()) / 1e6,
                int(pages.pages.size()));
    const double layout = best([&] { pages = paginate(document); });
    qsizetype size = 0;
    const double pdf = best([&] { size = renderPdf(pages)->size(); });
    const double plan = best([&] { (void)pdf::planPdf(pages, {QDateTime::currentDateTimeUtc()}); });
    qsizetype qtSize = 0;
    int qtPages = 0;
    const double reference = best([&] { qtSize = printWithQt(document, &qtPages); });

    Paginator paginator;
    (void)paginator.update(document);
    Document edited = document;
    const qsizetype middle = edited.internalFaq.entries.size() * 30 / pages.pages.size(); // on page 30
    const double key = best([&] {
        edited.internalFaq.entries[middle].answer[0].text.append(QStringLiteral("x"));
        (void)paginator.update(edited);
    });
    PageFacts facts;
    const double facting = best([&] { facts = pageFacts(paginator.pages()); });

    std::printf("layout                   %8.2f ms (at most 150)\n", layout);
    std::printf("PDF of these pages       %8.2f ms, %lld kB, tagged (%.2f ms of it before cairo and qpdf)\n",
                pdf, static_cast<long long>(size / 1024), plan);
    std::printf("QTextDocument::print     %8.2f ms, %lld kB, %d pages at the printer's size\n", reference,
                static_cast<long long>(qtSize / 1024), qtPages);
    std::printf("ours / Qt's              %8.2f (at most 1)\n", (layout + pdf) / reference);
    std::printf("a keystroke on page 30    %8.2f ms (at most 1), page facts %.2f ms\n", key, facting);
    return 0;
}
