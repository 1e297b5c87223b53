// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/source.h"

#include <QList>
#include <QString>

/// The steps from a flat list of blocks to the parts of a PR/FAQ: `sortSources` divides it by headings and
/// labels, `assignRoles` finds what is what in a release, `readFaq` finds questions and answers.
namespace backcast::exchange {

/// Why something was taken for what it is. The words for the reader are in `reasonText`.
enum class Reason {
    Heading,
    Label,
    Position,
    Form,
    Quotation,
    Dateline,
    FrontMatter,
    Comment,
    Unknown,
    Marker
};

/// A source that has found its place.
struct Placed {
    Source source;
    QString role;            ///< empty: not known yet, or none
    QString heading;         ///< that stood above it
    bool fixed = false;      ///< a heading or label says the role
    bool preamble = false;   ///< stands before the heading "Press release"
    bool newSection = false; ///< an unknown heading stands above it
    bool container = false;  ///< a heading above several roles: has none itself
    double confidence = 0.5;
    Reason reason = Reason::Unknown;
};

struct FaqSources {
    QString heading;
    QList<Source> sources;
    [[nodiscard]] bool isEmpty() const { return heading.isEmpty() && sources.isEmpty(); }
};

struct Sorted {
    QString title;     ///< "PR/FAQ: Handover Ledger"
    QString titleRest; ///< "Handover Ledger"
    int titleLine = 0; ///< of the source
    QString releaseHeading;
    QList<Placed> release;
    FaqSources customerFaq;
    FaqSources internalFaq;
    FaqSources faq; ///< one that does not say for whom it is
    QList<Placed> questions;
    QList<Placed> appendix;
    QList<Placed> unsorted;
};

[[nodiscard]] Sorted sortSources(const QList<Source>& sources);

/// Finds headline, subheading, dateline and title among what stands before the first paragraph of the
/// release.
void settleHead(Sorted& sorted);

/// Gives every block of the release a role, by its heading, its place and its form. What is no part of a
/// release moves to `unsorted`.
void assignRoles(Sorted& sorted, const QString& product);

/// Names of the company and the product, as `cueText`, as far as the draft gives them away.
[[nodiscard]] QStringList ownNames(const Sorted& sorted, const QString& product);

/// A question and its answer, not yet with ids.
struct SourceEntry {
    Source question;
    QString heading; ///< of the group that begins here
    QList<Source> answer;
};

struct SourceFaq {
    QList<Source> asides; ///< the names of the columns of a table of questions
    QList<Source> before; ///< the first question
    QList<SourceEntry> entries;
};

[[nodiscard]] SourceFaq readFaq(const QList<Source>& sources);

/// Whether the questions of an FAQ that does not say for whom it is are those of colleagues.
[[nodiscard]] bool looksInternal(const SourceFaq& faq);

} // namespace backcast::exchange
