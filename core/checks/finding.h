// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/ids.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace backcast {

/// Must: a fact is missing; it stops "Ready for review". Should: advice that is nearly always right. Idea:
/// hidden until asked for.
enum class Level { Must, Should, Idea };

/// A stretch of a block's plain text, in UTF-16 units. `end` of -1 means the whole block.
struct Passage {
    Id block;
    int start = 0;
    int end = -1;
    bool operator==(const Passage&) const = default;
};

/// What a finding offers to write instead: the words of `place` become `text`. An empty text takes them out.
struct Fix {
    Passage place;
    QString text;
    bool operator==(const Fix&) const = default;
};

/// Something that a rule has to say about a document.
struct Finding {
    QString rule; ///< the id of the rule: "part-missing"
    Level level = Level::Should;
    QString message;        ///< what is wrong, in a sentence
    QString why;            ///< why it matters to a reader, in a sentence
    Passage place;          ///< an empty block id: the document as a whole
    QString part;           ///< the role of the release that it is about, if any: "leader_quote"
    QString question;       ///< the question that it is about, if any: "evidence"
    QList<Passage> others;  ///< the other places of a contradiction or repetition; shown beside the first
    std::optional<Fix> fix; ///< what one key can write instead, where that is certain
    QString
        subject; ///< what tells findings without a block apart, in any language: a question, a pattern's id
    bool operator==(const Finding&) const = default;
};

enum class PartState { Missing, Weak, Present };
enum class AnswerState { Unanswered, Weak, Answered };

struct PartReport {
    QString role;
    PartState state = PartState::Missing;
    QString reason; ///< why it is weak or missing, in a sentence; empty where it is present
    QList<Passage> passages;
    bool operator==(const PartReport&) const = default;
};

struct QuestionReport {
    QString role; ///< "customer", "problem", "benefit", "evidence", "experience"
    AnswerState state = AnswerState::Unanswered;
    QString summary;         ///< the answer in a few of the author's own words; empty where there is none
    QString missing;         ///< what is missing, in a sentence; empty where it is answered
    QList<Passage> passages; ///< what the judgement relies on, the strongest first
    bool operator==(const QuestionReport&) const = default;
};

/// A finding that somebody has set aside, with the reason on record.
struct IgnoredReport {
    Finding finding;
    QString reason; ///< in the words of who did it
    QString by;     ///< a person's id, or a name
    QString at;     ///< ISO 8601
    bool operator==(const IgnoredReport&) const = default;
};

struct Report {
    QList<PartReport> parts;         ///< the ten parts of the release, in their order
    QList<QuestionReport> questions; ///< the five questions, in their order
    QList<Finding> findings;         ///< must before should before idea, then in reading order
    QList<IgnoredReport> ignored;    ///< what is no longer among them, in the same order

    [[nodiscard]] bool hasMust() const {
        for (const Finding& finding : findings)
            if (finding.level == Level::Must) return true;
        return false;
    }
    bool operator==(const Report&) const = default;
};

} // namespace backcast
