// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/ruleset.h"
#include "core/document/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace backcast {

/// How large a rule set may be. A file beyond it is refused, since it may come from anybody.
namespace ruleSetLimits {
inline constexpr qsizetype bytes = 1024 * 1024;
inline constexpr int depth = 8;
inline constexpr qsizetype values = 50'000;
inline constexpr qsizetype levels = 500;
inline constexpr qsizetype phrases = 2'000; ///< of one list, one kind of change
inline constexpr qsizetype questions = 200;
inline constexpr qsizetype names = 500;
inline constexpr qsizetype spellings = 50; ///< of one name
inline constexpr qsizetype banned = 2'000;
inline constexpr qsizetype patterns = 50;
inline constexpr qsizetype characters = 500; ///< of one text
} // namespace ruleSetLimits

/// A rule set with what is strange in it and yet no error.
struct ReadRuleSet {
    RuleSet rules;
    QList<Error>
        warnings; ///< a rule that is not known, a phrase to take out that is not there; with its place
};

/// Reads a rule set; docs/rules.md describes the file. Errors name the place as a line or a JSON pointer:
/// TooLarge; Malformed: not JSON; TooNew: of a later schema; Invalid: a member that is missing, unknown,
/// twice or of another type, a phrase that no text can match, a pattern that is no regular expression.
[[nodiscard]] Result<ReadRuleSet> readRuleSet(const QByteArray& json);

/// A rule set that counts, and where it came from.
struct FoundRuleSet {
    std::shared_ptr<const RuleSet> rules; ///< null: there is none
    QString path;
    QList<Error> warnings; ///< `where` begins with the path
};

/// The same from a file. Also: NotFound, NotReadable. The error's `where` begins with the path.
[[nodiscard]] Result<FoundRuleSet> readRuleSetFile(const QString& path);

/// The name under which a team's rules are looked for beside a document, and in the user's own settings.
inline constexpr QLatin1StringView ruleSetFileName{"backcast-rules.json"};
inline constexpr QLatin1StringView ownRuleSetFileName{"rules.json"};

/// The rule set for a document: the one beside it, or else the user's own in `configFolder`; one file counts,
/// they are not put together. Either may be empty. No file is no error; one that is there and cannot be read
/// is, since a judgement without it would be wrong in silence.
[[nodiscard]] Result<FoundRuleSet> findRuleSet(const QString& documentPath, const QString& configFolder);

} // namespace backcast
