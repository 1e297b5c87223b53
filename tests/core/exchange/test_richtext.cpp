// SPDX-License-Identifier: MIT
#include "core/document/names.h"
#include "core/exchange/richtext.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

using namespace backcast;
using namespace Qt::StringLiterals;

namespace {

QString data(const QString& name) {
    QFile file(QStringLiteral(BACKCAST_TEST_DATA "/clipboard/") + name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll());
}

QString shown(const Text& text) {
    return text.toMarkup().replace(lineBreak, u"⏎"_s).replace(QChar(0x00A0), u"~"_s);
}

/// The blocks as lines that a person can compare: what it is, then its text.
QString described(const RichText& rich) {
    QStringList lines;
    for (const Block& block : rich.blocks) {
        QString head = block.kind.isEmpty() ? u"p"_s : block.kind;
        if (block.level > 0) head += QString::number(block.level);
        if (block.start > 0) head += u'=' + QString::number(block.start);
        if (!block.info.isEmpty()) head += u' ' + block.info;
        if (block.kind != kinds::table) {
            lines.append((head + u": "_s +
                          (block.kind == kinds::code ? QString(block.text.plain()).replace(lineBreak, u"⏎"_s)
                                                     : shown(block.text)))
                             .trimmed());
            continue;
        }
        lines.append(u"table, %1 header rows"_s.arg(block.table.headerRows));
        for (const Row& row : block.table.rows) {
            QStringList cells;
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const QString align = block.table.columns.at(i).align;
                cells.append(shown(row.cells.at(i)) +
                             (align.isEmpty() ? QString() : u" <"_s + align + u">"_s));
            }
            lines.append(u"  | "_s + cells.join(u" | "_s));
        }
    }
    if (rich.pictures > 0) lines.append(u"left out: %1 pictures"_s.arg(rich.pictures));
    if (rich.nestedTables > 0) lines.append(u"flattened: %1 tables"_s.arg(rich.nestedTables));
    return lines.join(u'\n') + u'\n';
}

RichText read(const QString& html, qsizetype most = 1'000'000) {
    const Result<RichText> rich = readRichText(html, most);
    REQUIRE(rich);
    return *rich;
}

} // namespace

TEST_CASE("what each program puts on the clipboard becomes what it means") {
    const QStringList names = QDir(QStringLiteral(BACKCAST_TEST_DATA "/clipboard")).entryList({u"*.html"_s});
    CHECK(names.size() >= 10);
    for (const QString& name : names) {
        INFO(name.toStdString());
        const QString golden = data(QString(name).replace(u".html"_s, u".txt"_s));
        const QString found = described(read(data(name)));
        CHECK(found.toStdString() == golden.toStdString());
    }
}

TEST_CASE("rich text that means harm is read as the words that it shows") {
    CHECK(described(read(u"<p onclick=x>a<script>b</script><a href='data:text/html,x'>c</a>"
                         "<a href='file:///etc/passwd'>d</a><a href='#b1'>e</a></p>"_s)) ==
          u"p: acd[e](<#b1>)\n"_s);
    CHECK(described(read(u"a <b>b <i>c</b> d</i> < e & f &nosuch; <x-y>g"_s)).contains(u"g"_s));
    CHECK(read(QString()).blocks.isEmpty());
    CHECK(read(u"<"_s).blocks.size() <= 1);
    CHECK(described(read(u"a\0b<p>c"_s)) == u"p: ab\np: c\n"_s);
    CHECK(described(read(u"<table><tr><td colspan=1000000 rowspan=1000000>a<td>b</table>"_s)).size() < 2000);
    CHECK(read(u"<ul></ul></li></ul></table></td>x<td>y<li>z"_s).blocks.size() >= 1);
    CHECK(read(u"<style>a</style><!-- b --><p style='display:none'>c</p>"_s).blocks.isEmpty());
    CHECK(described(read(u"<table><tr><td>alone</td></tr></table>"_s)) == u"p: alone\n"_s);
    CHECK(described(read(u"<table><tr><td>a<td>b"_s)) == u"table, 0 header rows\n  | a | b\n"_s);
}

TEST_CASE("deep nesting, long lines and large sheets are read in a moment") {
    QElapsedTimer timer;
    timer.start();
    CHECK(read(u"<div>"_s.repeated(100'000) + u"x"_s).blocks.size() == 1);
    CHECK(read(u"<b>"_s.repeated(100'000) + u"x"_s).blocks.size() == 1);
    CHECK(read(u"<ul><li>"_s.repeated(20'000) + u"x"_s).blocks.constFirst().level == 9);
    CHECK(read(u"<table><tr><td>"_s.repeated(20'000) + u"x"_s).nestedTables > 0);
    const RichText line = read(u"<p>"_s + u"word "_s.repeated(20'000) + u"</p>"_s);
    CHECK(line.blocks.constFirst().text.size() == 99'999);
    QString sheet = u"<table>"_s;
    for (int row = 0; row < 1000; ++row) sheet += u"<tr>"_s + u"<td>12</td>"_s.repeated(10) + u"</tr>"_s;
    const RichText cells = read(sheet + u"</table>"_s);
    CHECK(cells.blocks.constFirst().table.rows.size() == 1000);
    // Tens of megabytes: what is more than a document can be is left, and nobody waits for it.
    const RichText cut =
        read(u"<p>A paragraph of some length, again and again.</p>"_s.repeated(1'000'000), 100'000);
    CHECK(cut.cut);
    CHECK(cut.blocks.size() > 2000);
    CHECK(timer.elapsed() < 60'000); // a bound for machines that are slow and busy
}

TEST_CASE("damaged clipboards have a reading that a document can hold") {
    const QDir folder(QStringLiteral(BACKCAST_TEST_DATA "/clipboard"));
    QRandomGenerator random(11);
    const QStringList scraps{u"<"_s,      u">"_s,     u"</td>"_s,   u"<table>"_s,  u"<li>"_s,
                             u"</ul>"_s,  u"<!--"_s,  u"&#0;"_s,    u"&amp"_s,     u"'"_s,
                             u"\""_s,     u"<pre>"_s, u"</p>"_s,    u"<![if"_s,    u"\uFFFC"_s,
                             u"\u2029"_s, u"<td>"_s,  u"<thead>"_s, u"<br><br>"_s, u"</b>"_s};
    for (const QString& name : folder.entryList({u"*.html"_s})) {
        INFO(name.toStdString());
        const QString html = data(name);
        for (int round = 0; round < 60; ++round) {
            QString damaged = html;
            for (int i = 0; i < 12; ++i) {
                const qsizetype at = random.bounded(damaged.size());
                if (random.bounded(2) == 0)
                    damaged.insert(at, scraps.at(random.bounded(scraps.size())));
                else
                    damaged.remove(at, random.bounded(40));
            }
            Document document;
            document.id = u"d-1"_s;
            IdSource ids(3);
            for (Block block : read(damaged).blocks) {
                block.id = ids.block();
                CHECK((block.kind != kinds::heading || (block.level >= 1 && block.level <= 6)));
                CHECK((block.kind != kinds::bullet || (block.level >= 1 && block.level <= 9)));
                document.appendix.blocks.append(block);
            }
            const QStringList problems = checkInvariants(document);
            CHECK(problems == QStringList());
        }
    }
}
