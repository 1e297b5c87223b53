// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace backcast {

enum class Style { Strong = 1, Emphasis = 2, Code = 4 };
Q_DECLARE_FLAGS(Styles, Style)
Q_DECLARE_OPERATORS_FOR_FLAGS(Styles)

/// A stretch of text that is marked. Offsets are UTF-16 units in the plain text.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
    Styles styles;
    QString link; ///< the target: an address, or "#id" inside the document; empty: no link

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const Span&) const = default;
};

/// The text of one block: plain text, and the marks on it, always in normal form, so that `==` compares what
/// is read. Normal form: no character that may never be in text (see `sanitised`); spans in order, not
/// overlapping, not empty, none without a mark, neighbours with the same marks joined.
class Text {
public:
    Text() = default;
    /// Plain text without marks; `plain` is sanitised.
    explicit Text(const QString& plain)
        : m_plain(sanitised(plain)) {}

    /// Reads a CommonMark inline string. Every string has a reading, so this never fails. Raw HTML, images
    /// and everything that is not strong, emphasis, code or a link stays as its characters.
    [[nodiscard]] static Text fromMarkup(const QString& markup);
    /// The one CommonMark inline string that stands for this text in the file: `fromMarkup(t.toMarkup()) ==
    /// t`.
    [[nodiscard]] QString toMarkup() const;

    [[nodiscard]] const QString& plain() const { return m_plain; }
    [[nodiscard]] const QList<Span>& spans() const { return m_spans; }
    [[nodiscard]] bool isEmpty() const { return m_plain.isEmpty(); }
    [[nodiscard]] bool isBlank() const { return m_plain.trimmed().isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_plain.size(); }

    /// Adds a stretch with its marks at the end. `text` is sanitised; runs of 80 backticks and more are no
    /// code, because CommonMark's reader has no fence for them.
    void append(const QString& text, Styles styles = {}, const QString& link = {});
    void append(const Text& other);
    /// `length` units from `start`, with their marks; clamped to the text.
    [[nodiscard]] Text mid(qsizetype start, qsizetype length = -1) const;
    /// Without white space at both ends.
    [[nodiscard]] Text trimmed() const;
    /// The same words without any mark.
    [[nodiscard]] Text withoutMarks() const { return Text(m_plain); }

    bool operator==(const Text&) const = default;

    /// `text` without what Qt or the format cannot hold: line feeds and U+2029 become the line break U+2028,
    /// a tab a space, other C0 controls, U+FDD0, U+FDD1, U+FFFC, U+FFFE and U+FFFF are dropped, lone
    /// surrogates become U+FFFD. (Qt splits blocks at U+2029 and U+FDD0; CommonMark cannot spell the last
    /// two.)
    [[nodiscard]] static QString sanitised(const QString& text);
    /// The same for the raw text of code: tabs are kept as well.
    [[nodiscard]] static QString sanitisedCode(const QString& text);
    /// Raw text of a code block; lines divided by line feeds or U+2028.
    [[nodiscard]] static Text code(const QString& raw);

private:
    void dropLongFences(qsizetype from);

    QString m_plain;
    QList<Span> m_spans;
};

/// A link's target as a span can hold it: trimmed, without control characters and line breaks.
[[nodiscard]] QString sanitisedLink(const QString& target);

inline constexpr QChar lineBreak{0x2028};

} // namespace backcast
