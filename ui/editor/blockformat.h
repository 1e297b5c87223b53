// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"

#include <QJsonObject>
#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>

#include <memory>

/// How a block of the core's document is carried by a block of the QTextDocument. Only meaning is stored,
/// never looks: the layout draws a role or a mark from its name, so that zoom, themes and findings never
/// touch the undo stack.
///
/// - What is not text stands in the block format as strings and numbers; records with a structure of their
/// own as JSON.
/// - Strong, emphasis, code and links stand in char formats.
/// - A table, figure or rule is one object character (U+FFFC, which never is in text) alone in its block. Its
///   char format leads to the content and carries a copy of the block's properties, so that nothing is lost
///   when an edit joins it to a paragraph.
namespace backcast {

/// What a block of the page is in its part.
enum class Use { Title, Body, Question, Answer };

/// A block of the page, as a value.
struct Item {
    Use use = Use::Body;
    Place place = Place::Release;
    Block block;        ///< a title's heading and a question's text are in `block.text`; a title has no id
    QString owner;      ///< questions only
    QString fromThread; ///< questions only
    QString rawHeading; ///< titles only: the heading as it is in the file

    bool operator==(const Item&) const = default;
};

namespace property {
enum : int {
    Id = QTextFormat::UserProperty + 0x100,
    Role,
    Kind,
    Level,
    Start,
    Place,
    Use,
    Heading,
    Label,
    Info,
    Figure,
    Extra,
    Owner,
    FromThread,
    RawHeading,
    Payload, ///< char format of an object character: where its content is (`ObjectContent`)
    Content, ///< the same as a number, since Qt hashes all values of our own types alike
    Records, ///< root frame: the number of the records that go with the text
    Look,    ///< formats of a QTextLayout: one of ours, not of an input method
    Last
};
} // namespace property

inline constexpr QChar objectCharacter{0xFFFC};

/// What an object character stands for. A QTextDocument keeps every format that it has ever had, so a format
/// holds no content of its own: those of one undo step lead to the same content, which is the last one.
class ObjectContent {
public:
    ObjectContent() = default;
    explicit ObjectContent(const Block& block);

    /// Puts the content of `block` in the place of this one, for good: this one is not to be had any more,
    /// as after each but the last of the letters that are undone together.
    [[nodiscard]] ObjectContent replacedBy(const Block& block) const;
    void read(Block& block) const;
    [[nodiscard]] int hash() const;

    bool operator==(const ObjectContent&) const = default; // the same, not one that is equal

private:
    struct Values {
        Text text;
        Table table;
    };
    std::shared_ptr<Values> m_values;
    int m_number = 0; ///< of the change, so that each is another format
};

/// Whether a block of this kind is one object character instead of text.
[[nodiscard]] bool isObjectKind(const QString& kind);

[[nodiscard]] QTextBlockFormat blockFormat(const Item& item);
[[nodiscard]] QTextCharFormat charFormat(Styles styles, const QString& link = {});
/// A format for the object character of a table, figure or rule.
[[nodiscard]] QTextCharFormat objectFormat(const Item& item);
/// The same for an edit that is undone together with the one that made `before`, the character's format until
/// now, which nobody comes back to.
[[nodiscard]] QTextCharFormat objectFormat(const Item& item, const QTextCharFormat& before);

[[nodiscard]] Styles stylesOf(const QTextCharFormat& format);
[[nodiscard]] QString linkOf(const QTextCharFormat& format);

/// Reads a block of the page, whatever state an edit has left it in.
[[nodiscard]] Item itemOf(const QTextBlock& block);
/// The properties of a block without its text.
[[nodiscard]] Item itemOf(const QTextFormat& format);
[[nodiscard]] Use useOf(const QTextBlock& block);
[[nodiscard]] Place placeOf(const QTextBlock& block);
[[nodiscard]] QString idOf(const QTextBlock& block);
[[nodiscard]] QString roleOf(const QTextBlock& block);
[[nodiscard]] QString kindOf(const QTextBlock& block);
/// The text of a block with its marks.
[[nodiscard]] Text textOf(const QTextBlock& block);

/// An item as JSON, for the clipboard; what is read from foreign JSON is an item, whatever it says.
[[nodiscard]] QJsonObject toJson(const Item& item);
[[nodiscard]] Item itemFromJson(const QJsonObject& object);

/// Inserts text with its marks at the cursor, into the cursor's block.
void insertText(QTextCursor& cursor, const Text& text);
/// Inserts what the item's block holds: its text, or its object character.
void insertContent(QTextCursor& cursor, const Item& item);

} // namespace backcast

Q_DECLARE_METATYPE(backcast::ObjectContent)
