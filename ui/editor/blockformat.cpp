// SPDX-License-Identifier: MIT
#include "ui/editor/blockformat.h"

#include "core/document/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace backcast {

using namespace Qt::StringLiterals;

namespace {

// Qt's JSON parser takes U+FEFF at the start of a string for a byte order mark and drops it.
QString guarded(const QString& text) {
    return u' ' + text;
}

QString unguarded(const QJsonValue& value) {
    return value.toString().mid(1);
}

// Extra members are [name, JSON as a string] pairs: the inner JSON keeps its canonical bytes, and the order
// is kept.
QJsonArray packed(const Extra& extra) {
    QJsonArray array;
    for (const Extra::Member& member : extra.members) {
        array.append(guarded(member.name));
        array.append(guarded(QString::fromUtf8(member.json)));
    }
    return array;
}

Extra unpackedExtra(const QJsonArray& array) {
    Extra extra;
    for (qsizetype i = 0; i + 1 < array.size(); i += 2)
        extra.members.append({unguarded(array.at(i)), unguarded(array.at(i + 1)).toUtf8()});
    return extra;
}

QString json(const QJsonArray& array) {
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonObject packed(const Table& table) {
    QJsonArray columns;
    for (const Column& column : table.columns)
        columns.append(QJsonObject{{u"align"_s, guarded(column.align)}, {u"extra"_s, packed(column.extra)}});
    QJsonArray rows;
    for (const Row& row : table.rows) {
        QJsonArray cells;
        for (const Text& cell : row.cells) cells.append(guarded(cell.toMarkup()));
        rows.append(QJsonObject{{u"id"_s, row.id}, {u"cells"_s, cells}, {u"extra"_s, packed(row.extra)}});
    }
    return {{u"header"_s, table.headerRows}, {u"columns"_s, columns}, {u"rows"_s, rows}};
}

Table unpackedTable(const QJsonObject& object) {
    Table table;
    table.headerRows = object.value(u"header"_s).toInt();
    for (const QJsonValue& value : object.value(u"columns"_s).toArray())
        table.columns.append({unguarded(value[u"align"_s]), unpackedExtra(value[u"extra"_s].toArray())});
    for (const QJsonValue& value : object.value(u"rows"_s).toArray()) {
        Row row{value[u"id"_s].toString(), {}, unpackedExtra(value[u"extra"_s].toArray())};
        for (const QJsonValue& cell : value[u"cells"_s].toArray())
            row.cells.append(Text::fromMarkup(unguarded(cell)));
        table.rows.append(row);
    }
    return table;
}

// A property that says nothing is left out, so that formats that mean the same are the same format.
void set(QTextFormat& format, int id, const QString& value) {
    if (!value.isEmpty()) format.setProperty(id, value);
}

void set(QTextFormat& format, int id, int value) {
    if (value != 0) format.setProperty(id, value);
}

void setProperties(QTextFormat& format, const Item& item) {
    const Block& block = item.block;
    set(format, property::Id, block.id);
    set(format, property::Role, block.role);
    set(format, property::Kind, block.kind);
    set(format, property::Level, block.level);
    set(format, property::Start, block.start);
    set(format, property::Place, int(item.place));
    set(format, property::Use, int(item.use) + 1); // 0 is a block that is not of our making
    set(format, property::Heading, block.heading);
    set(format, property::Label, block.label);
    set(format, property::Info, block.info);
    set(format, property::Figure, block.figure);
    if (!block.extra.isEmpty()) set(format, property::Extra, json(packed(block.extra)));
    set(format, property::Owner, item.owner);
    set(format, property::FromThread, item.fromThread);
    set(format, property::RawHeading, item.rawHeading);
}

Use useOf(const QTextFormat& format) {
    const int use = format.intProperty(property::Use) - 1;
    return use < 0 ? Use::Body : Use(use);
}

} // namespace

bool isObjectKind(const QString& kind) {
    return kind == kinds::table || kind == kinds::figure || kind == kinds::rule;
}

QTextBlockFormat blockFormat(const Item& item) {
    QTextBlockFormat format;
    setProperties(format, item);
    return format;
}

QTextCharFormat charFormat(Styles styles, const QString& link) {
    QTextCharFormat format;
    if (styles.testFlag(Style::Strong)) format.setFontWeight(QFont::Bold);
    if (styles.testFlag(Style::Emphasis)) format.setFontItalic(true);
    if (styles.testFlag(Style::Code)) format.setFontFixedPitch(true);
    if (!link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(link);
    }
    return format;
}

ObjectContent::ObjectContent(const Block& block)
    : m_values(std::make_shared<Values>(Values{block.text, block.table})) {}

ObjectContent ObjectContent::replacedBy(const Block& block) const {
    if (!m_values) return ObjectContent(block);
    ObjectContent next = *this;
    *next.m_values = {block.text, block.table};
    ++next.m_number;
    return next;
}

void ObjectContent::read(Block& block) const {
    block.text = m_values ? m_values->text : Text();
    block.table = m_values ? m_values->table : Table();
}

int ObjectContent::hash() const {
    return int(qHashMulti(0, m_values.get(), m_number));
}

namespace {

QTextCharFormat objectFormat(const Item& item, const ObjectContent& content) {
    QTextCharFormat format;
    setProperties(format, item);
    format.setProperty(property::Payload, QVariant::fromValue(content));
    format.setProperty(property::Content, content.hash());
    return format;
}

ObjectContent contentOf(const QTextFormat& format) {
    return format.property(property::Payload).value<ObjectContent>();
}

} // namespace

QTextCharFormat objectFormat(const Item& item) {
    return objectFormat(item, ObjectContent(item.block));
}

QTextCharFormat objectFormat(const Item& item, const QTextCharFormat& before) {
    return objectFormat(item, contentOf(before).replacedBy(item.block));
}

Styles stylesOf(const QTextCharFormat& format) {
    Styles styles;
    styles.setFlag(Style::Strong, format.fontWeight() >= QFont::DemiBold);
    styles.setFlag(Style::Emphasis, format.fontItalic());
    styles.setFlag(Style::Code, format.fontFixedPitch());
    return styles;
}

QString linkOf(const QTextCharFormat& format) {
    return format.anchorHref();
}

Item itemOf(const QTextFormat& format) {
    Item item;
    Block& block = item.block;
    item.use = useOf(format);
    item.place = Place(format.intProperty(property::Place));
    block.id = format.stringProperty(property::Id);
    block.role = format.stringProperty(property::Role);
    block.kind = format.stringProperty(property::Kind);
    block.level = format.intProperty(property::Level);
    block.start = format.intProperty(property::Start);
    block.heading = format.stringProperty(property::Heading);
    block.label = format.stringProperty(property::Label);
    block.info = format.stringProperty(property::Info);
    block.figure = format.stringProperty(property::Figure);
    if (format.hasProperty(property::Extra))
        block.extra =
            unpackedExtra(QJsonDocument::fromJson(format.stringProperty(property::Extra).toUtf8()).array());
    item.owner = format.stringProperty(property::Owner);
    item.fromThread = format.stringProperty(property::FromThread);
    item.rawHeading = format.stringProperty(property::RawHeading);
    return item;
}

Item itemOf(const QTextBlock& block) {
    Item item = itemOf(block.blockFormat());
    if (item.use == Use::Title) {
        item.block.text = Text(block.text());
    } else if (isObjectKind(item.block.kind)) {
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (const QTextCharFormat format = it.fragment().charFormat();
                format.hasProperty(property::Payload))
                contentOf(format).read(item.block);
    } else if (item.block.kind == kinds::code && item.use != Use::Question) {
        item.block.text = Text::code(block.text());
    } else {
        item.block.text = textOf(block);
    }
    return item;
}

Use useOf(const QTextBlock& block) {
    return useOf(static_cast<const QTextFormat&>(block.blockFormat()));
}

Place placeOf(const QTextBlock& block) {
    return Place(block.blockFormat().intProperty(property::Place));
}

QString idOf(const QTextBlock& block) {
    return block.blockFormat().stringProperty(property::Id);
}

QString roleOf(const QTextBlock& block) {
    return block.blockFormat().stringProperty(property::Role);
}

QString kindOf(const QTextBlock& block) {
    return block.blockFormat().stringProperty(property::Kind);
}

Text textOf(const QTextBlock& block) {
    Text text;
    QString half; // of a surrogate pair whose halves have different formats
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QString run = half + fragment.text();
        half.clear();
        if (!run.isEmpty() && run.back().isHighSurrogate()) {
            half = run.back();
            run.chop(1);
        }
        const QTextCharFormat format = fragment.charFormat();
        text.append(run, stylesOf(format), linkOf(format));
    }
    text.append(half);
    return text;
}

namespace {

/// What a document needs of a table that anybody may have written.
void makeValid(Table& table) {
    QSet<Id> ids;
    for (Row& row : table.rows) {
        while (table.columns.size() < row.cells.size()) table.columns.append(Column());
        for (int n = 1; !isValidId(row.id) || ids.contains(row.id); ++n) row.id = u'r' + QString::number(n);
        ids.insert(row.id);
    }
}

} // namespace

QJsonObject toJson(const Item& item) {
    QJsonObject object;
    const QMap<int, QVariant> properties = blockFormat(item).properties();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const bool text = it->typeId() == QMetaType::QString;
        object.insert(QString::number(it.key()),
                      text ? QJsonValue(guarded(it->toString())) : QJsonValue(it->toInt()));
    }
    const bool raw = item.block.kind == kinds::code;
    object.insert(u"text"_s, guarded(raw ? item.block.text.plain() : item.block.text.toMarkup()));
    if (!(item.block.table == Table())) object.insert(u"table"_s, packed(item.block.table));
    return object;
}

Item itemFromJson(const QJsonObject& object) {
    QTextBlockFormat format;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const int id = it.key().toInt();
        if (id < property::Id || id >= property::Last) continue;
        if (it->isString())
            format.setProperty(id, unguarded(*it));
        else
            format.setProperty(id, it->toInt());
    }
    Item item = itemOf(format);
    item.use = Use(std::clamp(int(item.use), 0, int(Use::Answer)));
    const QString text = unguarded(object.value(u"text"_s));
    item.block.text = item.block.kind == kinds::code ? Text::code(text) : Text::fromMarkup(text);
    item.place = Place(std::clamp(int(item.place), 0, int(Place::Unsorted)));
    if (item.block.kind == kinds::table)
        item.block.table = unpackedTable(object.value(u"table"_s).toObject());
    makeValid(item.block.table);
    return item;
}

void insertText(QTextCursor& cursor, const Text& text) {
    qsizetype at = 0;
    const QString& plain = text.plain();
    for (const Span& span : text.spans()) {
        if (span.start > at) cursor.insertText(plain.mid(at, span.start - at), QTextCharFormat());
        cursor.insertText(plain.mid(span.start, span.length), charFormat(span.styles, span.link));
        at = span.end();
    }
    if (at < plain.size()) cursor.insertText(plain.mid(at), QTextCharFormat());
}

void insertContent(QTextCursor& cursor, const Item& item) {
    if (isObjectKind(item.block.kind))
        cursor.insertText(QString(objectCharacter), objectFormat(item));
    else
        insertText(cursor, item.block.text);
}

} // namespace backcast
