// SPDX-License-Identifier: MIT
#include "tests/ui/editor/randomedits.h"

#include "core/document/names.h"

#include <QTextDocumentFragment>

namespace backcast::test {

using namespace Qt::StringLiterals;

QTextCursor RandomEdits::anywhere() {
    QTextCursor cursor(&m_text);
    cursor.setPosition(m_random.number(0, m_text.characterCount() - 1));
    return cursor;
}

QTextCursor RandomEdits::selection(int most) {
    QTextCursor cursor = anywhere();
    const int end = std::min(m_text.characterCount() - 1, cursor.position() + m_random.number(1, most));
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor;
}

QString RandomEdits::type() {
    QTextCursor cursor = anywhere();
    if (m_random.chance(0.3)) {
        cursor.insertBlock();
        return u"split"_s;
    }
    if (m_random.chance(0.2)) {
        cursor.beginEditBlock(); // as an input method commits: whatever characters it likes
        cursor.insertText(m_random.hostile(3) + u"\t\u0001\n"_s + QChar(0xD800) + u"x\uFFFE"_s);
        cursor.endEditBlock();
        return u"hostile text"_s;
    }
    cursor.beginEditBlock();
    cursor.insertText(m_random.words(2), charFormat(m_random.chance(0.5) ? Style::Strong : Style::Code));
    cursor.endEditBlock();
    return u"type"_s;
}

QString RandomEdits::remove() {
    if (m_random.chance(0.03)) {
        QTextCursor cursor(&m_text);
        cursor.select(QTextCursor::Document);
        cursor.removeSelectedText();
        return u"remove all"_s;
    }
    QTextCursor cursor = m_random.chance(0.3) ? selection(m_text.characterCount()) : selection(30);
    if (m_random.chance(0.3)) {
        cursor.clearSelection();
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.deletePreviousChar();
        return u"backspace at a start"_s;
    }
    cursor.removeSelectedText();
    return u"remove"_s;
}

QString RandomEdits::changeFormat() {
    QTextCursor cursor = selection(60);
    if (m_random.chance(0.4)) {
        cursor.mergeCharFormat(
            charFormat(Style::Emphasis, m_random.chance(0.5) ? u"https://a.b/"_s : QString()));
        return u"mark"_s;
    }
    QTextBlockFormat format;
    static const QStringList kindNames{u"bullet"_s, u"number"_s, u"heading"_s,
                                       u"code"_s,   u"table"_s,  QString()};
    if (m_random.chance(0.5))
        format.setProperty(property::Role, QString(roles::problem));
    else
        format.setProperty(property::Kind, kindNames.at(m_random.number(0, int(kindNames.size()) - 1)));
    cursor.mergeBlockFormat(format);
    return u"block format"_s;
}

QString RandomEdits::copy() {
    const QTextDocumentFragment fragment = selection(80).selection();
    QTextCursor cursor = anywhere();
    cursor.insertFragment(fragment);
    return u"copy"_s;
}

QString RandomEdits::insertObject() {
    Item item;
    do {
        item.block = m_random.block();
    } while (!isObjectKind(item.block.kind));
    QTextCursor cursor = anywhere();
    cursor.beginEditBlock();
    insertContent(cursor, item);
    cursor.endEditBlock();
    return u"object"_s;
}

QString RandomEdits::apply() {
    m_adapter.apply(mutated(m_adapter.content(), m_random));
    return u"apply"_s;
}

QString RandomEdits::step() {
    switch (m_random.number(0, 9)) {
    case 0:
    case 1:
    case 2:
        return type();
    case 3:
    case 4:
        return remove();
    case 5:
    case 6:
        return changeFormat();
    case 7:
        return copy();
    case 8:
        return insertObject();
    default:
        return apply();
    }
}

namespace {

void mutate(QList<Block>& blocks, Generator& random, const QString& role) {
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (random.chance(0.1))
            blocks[i].text =
                blocks.at(i).kind == kinds::code ? Text::code(random.hostile(5)) : random.text(10);
        if (random.chance(0.05)) {
            const Id id = blocks.at(i).id;
            blocks[i] = random.block(role);
            blocks[i].id = id;
        }
        if (random.chance(0.05)) blocks[i].label = random.hostile(2);
        if (random.chance(0.1)) blocks.removeAt(i--);
    }
    if (random.chance(0.3)) blocks.insert(random.number(0, int(blocks.size())), random.block(role));
    if (blocks.size() > 1 && random.chance(0.2)) blocks.move(0, blocks.size() - 1);
}

void mutate(Faq& faq, Generator& random) {
    mutate(faq.blocks, random, {});
    for (FaqEntry& entry : faq.entries) {
        if (random.chance(0.2)) entry.text = random.text(10);
        if (random.chance(0.1)) entry.owner = u"u-dana"_s;
        mutate(entry.answer, random, {});
    }
    if (random.chance(0.3))
        faq.entries.append(
            FaqEntry{random.ids().block(), random.text(5), {}, {}, {}, {}, {random.block()}, {}});
    if (faq.entries.size() > 1 && random.chance(0.3)) faq.entries.move(0, faq.entries.size() - 1);
    if (!faq.entries.isEmpty() && random.chance(0.1)) faq.entries.removeFirst();
}

} // namespace

Document mutated(Document document, Generator& random) {
    mutate(document.release.blocks, random, QString(roles::solution));
    mutate(document.questions, random, QString(roles::benefit));
    mutate(document.appendix.blocks, random, {});
    mutate(document.unsorted.blocks, random, {});
    mutate(document.customerFaq, random);
    mutate(document.internalFaq, random);
    if (random.chance(0.2)) document.release.heading = random.hostile(3);
    if (random.chance(0.3)) document.meta.title = random.hostile(3);
    if (random.chance(0.2)) document.visuals.clear();
    // A block can move to another part and keep its id.
    if (!document.release.blocks.isEmpty() && random.chance(0.3))
        document.appendix.blocks.append(document.release.blocks.takeFirst());
    return document;
}

QString problems(const QTextDocument& text, const Document& content) {
    QList<Item> items;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) items.append(itemOf(block));
    const Document rebuilt = assemble(items, content);
    if (!(rebuilt == content))
        return u"the content is not what the text says: "_s + firstDifference(rebuilt, content);
    if (const QStringList broken = checkInvariants(content); !broken.isEmpty()) return broken.join(u", "_s);
    const QList<Item> canonical = flatten(content);
    if (canonical.size() != items.size())
        return u"the text has %1 blocks, not %2"_s.arg(items.size()).arg(canonical.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Item& a = items.at(i);
        const Item& b = canonical.at(i);
        if (a.use != b.use || a.place != b.place || !(a.block == b.block))
            return u"block %1 does not know what it is"_s.arg(i);
        const QString& plain = a.block.text.plain();
        const QString shown = text.findBlockByNumber(int(i)).text();
        if (!isObjectKind(a.block.kind) && shown != plain)
            return u"block %1: \"%2\" is read as \"%3\""_s.arg(i).arg(shown, plain);
        if (isObjectKind(a.block.kind) && shown != objectCharacter)
            return u"block %1: a table is not alone"_s.arg(i);
    }
    return {};
}

QString problems(const QTextDocument& text, const Adapter& adapter) {
    QList<Item> items;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) items.append(itemOf(block));
    return items == adapter.items() ? problems(text, adapter.content())
                                    : u"the items are not those of the text"_s;
}

} // namespace backcast::test
