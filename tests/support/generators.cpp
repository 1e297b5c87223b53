// SPDX-License-Identifier: MIT
#include "tests/support/generators.h"

#include "core/document/names.h"

#include <QCryptographicHash>

namespace backcast::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList& fragments() {
    static const QStringList list{
        u"a"_s,          u"b"_s,          u"word"_s,   u"two words"_s, u" "_s,
        u"  "_s,         u"*"_s,          u"**"_s,     u"_"_s,         u"__"_s,
        u"`"_s,          u"``"_s,         u"["_s,      u"]"_s,         u"]("_s,
        u"("_s,          u")"_s,          u"!"_s,      u"!["_s,        u"<"_s,
        u">"_s,          u"<b>"_s,        u"</b>"_s,   u"<!--"_s,      u"<?"_s,
        u"&"_s,          u"&amp;"_s,      u"&#32;"_s,  u"#"_s,         u"# "_s,
        u"1. "_s,        u"- "_s,         u"\\"_s,     u"\\*"_s,       u"."_s,
        u","_s,          u"~~"_s,         u"|"_s,      u"$1"_s,        u"\u2028"_s,
        u"\u00a0"_s,     u"\u201c"_s,     u"\u201d"_s, u"\u2014"_s,    u"é"_s,
        u"ñ"_s,          u"中"_s,         u"文字"_s,   u"ע"_s,         u"ب"_s,
        u"\U0001F600"_s, u"e\u0301"_s,    u"\u200d"_s, u"\ufeff"_s,    u"<http://x.y>"_s,
        u"http://x.y"_s, u"snake_case"_s, u"[a](b)"_s, u"![a](b)"_s,   u"**x**"_s,
        u"_x_"_s,        u"---"_s,        u"```"_s,    u"\ufffd"_s,    u"\uffff"_s,
        u"\ue000"_s,     u"º"_s,          u"[^1]"_s,   u"[x]: y"_s,    u"\"t\""_s,
        u"'"_s,          u"="_s,          u"\u3000"_s, u"\u0085"_s,    u"\u061c"_s,
        u"☃"_s};
    return list;
}

} // namespace

QString Generator::hostile(int maxLength) {
    QString text;
    const int pieces = number(0, maxLength);
    for (int i = 0; i < pieces; ++i) text += fragments().at(number(0, int(fragments().size()) - 1));
    return Text::sanitised(text);
}

QString Generator::words(int count) {
    static const QStringList list{u"customers"_s, u"save"_s,    u"42"_s,      u"minutes"_s, u"a"_s,
                                  u"shift"_s,     u"and"_s,     u"the"_s,     u"night"_s,   u"ledger"_s,
                                  u"writes"_s,    u"notes"_s,   u"$19.99"_s,  u"every"_s,   u"morning"_s,
                                  u"in"_s,        u"Tacoma,"_s, u"because"_s, u"año"_s,     u"naïve."_s};
    QStringList chosen;
    for (int i = 0; i < count; ++i) chosen.append(list.at(number(0, int(list.size()) - 1)));
    return chosen.join(u' ');
}

Text Generator::text(int maxLength) {
    Text text;
    const int runs = number(0, 5);
    for (int i = 0; i < runs; ++i) {
        Styles styles;
        for (const Style style : {Style::Strong, Style::Emphasis, Style::Code})
            styles.setFlag(style, chance(0.25));
        const QString link =
            chance(0.2) ? (chance(0.5) ? u"https://example.com/?a=1&b=<2>"_s : u"#"_s + m_ids.block())
                        : QString();
        text.append(hostile(std::max(1, maxLength / 4)), styles, link);
    }
    return text;
}

Text Generator::prose(int wordsCount) {
    Text text;
    text.append(words(std::max(1, wordsCount / 2)));
    if (chance(0.4)) {
        text.append(u" "_s);
        text.append(words(2), chance(0.5) ? Style::Strong : Style::Emphasis);
        text.append(u" "_s);
    }
    text.append(words(std::max(1, wordsCount / 2)));
    return text;
}

Extra Generator::extra() {
    Extra extra;
    if (chance(0.05)) extra.members.append({u"x_acme_score"_s, QByteArrayLiteral("3")});
    if (chance(0.05))
        extra.members.append({u"x_acme_data"_s, QByteArrayLiteral(R"({"a": [1, 2.50, "b", null, true]})")});
    return extra;
}

Table Generator::table() {
    Table table;
    const int columns = number(1, 4);
    for (int i = 0; i < columns; ++i)
        table.columns.append(
            Column{QStringList{QString(), u"left"_s, u"center"_s, u"right"_s}.at(number(0, 3)), extra()});
    const int rows = number(1, 4);
    table.headerRows = number(0, 1);
    for (int i = 0; i < rows; ++i) {
        Row row{m_ids.row() + QString::number(i), {}, extra()};
        for (int j = 0; j < columns; ++j) row.cells.append(text(4));
        table.rows.append(row);
    }
    return table;
}

Anchor Generator::anchor() {
    return Anchor{m_ids.block(), {},         -1,         number(0, 9),     number(10, 20),
                  hostile(5),    hostile(5), hostile(5), u"sha256:a917"_s, extra()};
}

Block Generator::block(const QString& role) {
    static const QStringList kindNames{QString(),   QString(),    QString(),  u"bullet"_s,
                                       u"number"_s, u"heading"_s, u"quote"_s, u"code"_s,
                                       u"table"_s,  u"figure"_s,  u"rule"_s,  u"x_unknown"_s};
    Block block;
    block.id = m_ids.block();
    block.role = role;
    block.kind = kindNames.at(number(0, int(kindNames.size()) - 1));
    if (block.kind == kinds::bullet || block.kind == kinds::number) block.level = number(1, 4);
    if (block.kind == kinds::heading) block.level = number(1, 6);
    if (block.kind == kinds::number && chance(0.3)) block.start = number(1, 20);
    if (chance(0.1)) block.heading = hostile(4);
    if (chance(0.1)) block.label = hostile(3);
    block.extra = extra();
    if (block.kind == kinds::code) {
        block.info = chance(0.5) ? u"sql"_s : QString();
        block.text = Text::code(hostile(10) + u"\n\tnext"_s + hostile(3));
    } else if (block.kind == kinds::table) {
        block.table = table();
    } else if (block.kind == kinds::figure) {
        block.figure = m_ids.block();
    } else if (block.kind != kinds::rule && !chance(0.1)) {
        block.text = text(number(1, 30));
    }
    return block;
}

QList<Block> Generator::blocks(int most, const QStringList& roles) {
    QList<Block> list;
    for (int i = number(0, most); i > 0; --i)
        list.append(block(roles.isEmpty() ? QString() : roles.at(number(0, int(roles.size()) - 1))));
    return list;
}

Faq Generator::faq() {
    Faq faq;
    faq.heading = chance(0.5) ? hostile(4) : QString();
    faq.blocks = blocks(1, {});
    for (int i = number(0, 4); i > 0; --i) {
        FaqEntry entry;
        entry.id = m_ids.block();
        entry.text = text(8);
        entry.label = chance(0.3) ? u"Q1."_s : QString();
        entry.heading = chance(0.1) ? hostile(3) : QString();
        entry.owner = chance(0.3) ? u"u-lee"_s : QString();
        entry.answer = blocks(3, {});
        entry.extra = extra();
        faq.entries.append(entry);
    }
    return faq;
}

void Generator::addRecords(Document& document) {
    document.meta.title = hostile(5);
    document.meta.language = chance(0.5) ? u"en"_s : u"es"_s;
    document.meta.contributors = {u"u-lee"_s, u"u-dana"_s};
    document.meta.draft = number(0, 30);
    document.meta.ruleLevels = {{u"part-weak"_s, u"idea"_s}, {u"rule-of-\"tomorrow\""_s, u"loud"_s}};
    document.meta.extra = extra();
    document.people.append(Person{u"u-dana"_s, hostile(4), u"#0f766e"_s, extra()});
    Visual visual;
    visual.id = m_ids.block();
    visual.kind = u"flywheel"_s;
    visual.title = hostile(4);
    visual.caption = text(6);
    visual.data = QByteArrayLiteral(R"({"words": ["Value", "Selection"]})");
    visual.extra = extra();
    document.visuals.append(visual);
    Experiment experiment;
    experiment.id = m_ids.block();
    experiment.assumption = hostile(5);
    experiment.anchors = {anchor()};
    experiment.sure = number(0, 5);
    experiment.threshold = u">= 0.9"_s;
    document.experiments.append(experiment);
    document.findingsIgnored.append(IgnoredFinding{u"weasel"_s, m_ids.block(), hostile(3), hostile(3),
                                                   u"u-dana"_s, u"2026-11-21T10:00:00Z"_s, extra()});
}

void Generator::addHistory(Document& document) {
    const auto hash = [](const QByteArray& bytes) {
        return u"sha256:"_s +
               QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    };
    for (int i = number(0, 3); i > 0; --i) {
        Event event;
        event.id = u"5a1e0f6c-9a51-4b0e-8c1f-%1"_s.arg(m_ids.block());
        event.type = u"create"_s;
        event.by = u"u-lee"_s;
        event.lamport = number(1, 1000);
        event.at = u"2026-11-21T09:30:00Z"_s;
        event.body = hostile(8);
        if (chance(0.5)) event.anchor = anchor();
        event.extra = extra();
        document.events.append(event);
    }
    const QByteArray base = QByteArrayLiteral(R"({"role": "headline", "text": "Ledger"})");
    document.bases.insert(hash(base), base);
    Draft draft;
    draft.number = 7;
    draft.name = hostile(3);
    draft.kind = u"review"_s;
    draft.meta = hash(base);
    draft.parts = {
        DraftPart{u"release"_s, {DraftBlock{m_ids.block(), hash(base), {}, false}}},
        DraftPart{u"customer_faq"_s,
                  {DraftBlock{
                      m_ids.block(), hash(base), {DraftBlock{m_ids.block(), hash(base), {}, false}}, true}}}};
    document.drafts.append(draft);
    // Versions that are nearly the same, as they are.
    for (int i = number(0, 4); i > 0; --i) {
        ++draft.number;
        draft.kind = u"auto"_s;
        draft.reason = chance(0.5) ? u"on_close"_s : QString();
        draft.heads = chance(0.5) ? hash(base) : QString();
        QList<DraftBlock>& blocks = draft.parts[number(0, 1)].blocks;
        if (chance(0.5))
            blocks.insert(number(0, int(blocks.size())), {m_ids.block(), hash(base), {}, chance(0.5)});
        if (chance(0.3)) blocks.swapItemsAt(0, blocks.size() - 1);
        if (chance(0.3)) blocks.removeLast();
        if (blocks.isEmpty()) blocks.append({m_ids.block(), u"sha256:a917"_s, {}, false});
        if (chance(0.1)) draft.parts.append({u"x_%1"_s.arg(i), blocks});
        draft.extra = extra();
        document.drafts.append(draft);
    }
    for (const Event& event : document.events)
        if (chance(0.5)) document.anchors.insert(event.id, anchor());
    document.meetings.append(Meeting{u"m-01"_s,
                                     7,
                                     u"2026-11-21T09:00:00Z"_s,
                                     {Attendee{u"u-lee"_s, u"note_taker"_s, {}}},
                                     u"revise"_s,
                                     {},
                                     extra()});
    const QByteArray png = QByteArrayLiteral("\x89PNG\r\n\x1a\n\0\1");
    document.attachments.insert(hash(png),
                                Attachment{u"image/png"_s, 1200, 800, u"page.png"_s, png, extra()});
}

Document Generator::document() {
    QStringList releaseRoles;
    for (const auto role : roles::release) releaseRoles.append(role);
    releaseRoles.append(u"x_other"_s);
    Document document;
    document.id = m_ids.document();
    for (const auto role : roles::questions) {
        Block answer = block(role);
        document.questions.append(answer);
    }
    document.release.heading = chance(0.5) ? u"Press release"_s : QString();
    document.release.blocks = blocks(12, releaseRoles);
    document.release.extra = extra();
    document.customerFaq = faq();
    document.internalFaq = faq();
    document.appendix.blocks = blocks(4, {});
    document.unsorted.blocks = blocks(2, {});
    document.extra = extra();
    addRecords(document);
    addHistory(document);
    return document;
}

} // namespace backcast::test
