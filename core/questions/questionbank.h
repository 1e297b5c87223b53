// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/result.h"
#include "core/questions/phrase.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace backcast {

class StrictReader;
struct JsonValue;

/// A question that readers of a PR/FAQ ask, and what to know of it. docs/questions.md describes the file.
struct BankQuestion {
    QString id;               ///< unique in its theme
    QString text;             ///< as it is put into the document
    QString hint;             ///< what a good answer holds, in a sentence or two; may be empty
    QList<Phrase> recognised; ///< by any of these a question of a draft is taken for this one
    bool isOwn = false;       ///< from a team's own bank
    bool operator==(const BankQuestion&) const = default;
};

struct BankTheme {
    QString id; ///< unique among the themes of its FAQ
    Place faq = Place::CustomerFaq;
    QString title;
    QList<BankQuestion> questions;
    bool operator==(const BankTheme&) const = default;
};

struct QuestionBank {
    QString language; ///< "en", "es"; empty: for documents in any language
    QString name;     ///< of a team's own; may be empty
    QList<BankTheme> themes;
    bool operator==(const QuestionBank&) const = default;
};

/// How large a bank may be. A file beyond it is refused, since it may come from anybody.
namespace bankLimits {
inline constexpr qsizetype bytes = 1024 * 1024;
inline constexpr int depth = 8;
inline constexpr qsizetype values = 50'000;
inline constexpr qsizetype themes = 100;
inline constexpr qsizetype questions = 500;  ///< of all themes
inline constexpr qsizetype phrases = 40;     ///< of one question
inline constexpr qsizetype characters = 500; ///< of one text
} // namespace bankLimits

/// Reads what a question is recognised by: a text of "covered_by". Nothing after an error, which the reader
/// keeps.
[[nodiscard]] std::optional<Phrase> readPhrase(StrictReader& reader, const JsonValue& value);

/// Reads a bank. Errors name the place as a line or a JSON pointer: TooLarge; Malformed: not JSON; TooNew: of
/// a later version; Invalid: a member that is missing, unknown, empty or of another type, an id twice.
[[nodiscard]] Result<QuestionBank> readBank(const QByteArray& json);
/// The same from a file. Also: NotFound, NotReadable.
[[nodiscard]] Result<QuestionBank> readBankFile(const QString& path);

/// The name under which a team's own bank is looked for, beside a document and in the settings' folder.
inline constexpr QLatin1StringView bankFileName{"backcast-questions.json"};

/// The bank that is compiled in. English where there is none in `language` (BCP 47; only its first part
/// counts).
[[nodiscard]] const QuestionBank& builtInBank(const QString& language);
/// The languages that have one.
[[nodiscard]] QStringList bankLanguages();

/// `base` with the themes and questions of `own`: they come behind those of the same theme; one with an id
/// that is there already takes its place. A bank in another language changes nothing.
[[nodiscard]] QuestionBank withOwn(QuestionBank base, const QuestionBank& own);

/// The banks that count for a document: the built-in one in its language, and the team's own of `paths`,
/// later ones over earlier ones. A file that is not there is no error.
struct FoundBanks {
    QuestionBank bank;
    QList<Error> problems; ///< of files that are there but could not be read; `where` begins with the path
};
[[nodiscard]] FoundBanks findBanks(const QString& language, const QStringList& paths);

} // namespace backcast
