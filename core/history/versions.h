// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/result.h"

#include <QDateTime>
#include <QLatin1StringView>

/// Versions: numbered states of a document that are kept in it (`Document::drafts`), as references into
/// `Document::bases`. All functions take a document and give another; none of them changes what a version
/// holds. What the record of a version looks like is docs/file-format.md, "Versions".
namespace backcast {

/// What a version was taken for: `Draft::kind`. An open string: other kinds are kept, and never thinned out.
namespace versionkinds {
inline constexpr QLatin1StringView named{"named"};   ///< somebody asked for it
inline constexpr QLatin1StringView review{"review"}; ///< a meeting or a round of comments is held on it
inline constexpr QLatin1StringView automatic{"auto"};
} // namespace versionkinds

/// Why an automatic version was taken: `Draft::reason`. An open string.
namespace versionreasons {
inline constexpr QLatin1StringView beforeImport{"before_import"};
inline constexpr QLatin1StringView beforeRestore{"before_restore"};
inline constexpr QLatin1StringView beforeReplaceAll{"before_replace_all"};
inline constexpr QLatin1StringView beforeMerge{"before_merge"};
inline constexpr QLatin1StringView onClose{"on_close"};
inline constexpr QLatin1StringView interval{"interval"}; ///< while writing
} // namespace versionreasons

/// What a version is taken with.
struct VersionLabel {
    QString kind = versionkinds::named;
    QString name;   ///< may be empty; one line, at most `mostNameLength` units are kept
    QString reason; ///< automatic ones
    QDateTime at;   ///< the time now; written in UTC
    QString by;     ///< a person's id; may be empty

    static constexpr qsizetype mostNameLength = 200;
};

struct VersionTaken {
    Document document; ///< with the version, and the bases that it needs
    int number = 0;
    /// False: nothing has changed since the newest version, so this is that one. Where more was asked for
    /// than it is (a name, or a review, where it is automatic), it has become that: see `isRaised`.
    bool isNew = true;
    bool isRaised = false; ///< the newest version has got its name or kind from this call
};

/// Takes a version of the document as it is now: its parts with their headings, the five answers, metadata,
/// visuals and experiments. Comments, people, meetings, other versions and ignored findings are not in it,
/// and attachments are not copied. The number is the next after the highest. Errors: TooLarge over 10,000
/// versions or half a million blocks in all versions together; nothing has been changed then. Metadata counts
/// as well when it is asked whether something has changed; `meta.draft` alone does not.
[[nodiscard]] Result<VersionTaken> withVersion(const Document& document, const VersionLabel& label);

/// Whether the document differs from its newest version in what a version holds. True where it has none.
[[nodiscard]] bool changedSinceNewestVersion(const Document& document);

/// A version as it is listed.
struct VersionInfo {
    int number = 0;
    QString name;
    QString kind;            ///< a name in `versionkinds`, or another
    QString reason;          ///< a name in `versionreasons`, another, or empty
    QString at;              ///< ISO 8601, UTC, as it stands in the file
    QString by;              ///< a person's id
    bool isReferred = false; ///< a comment or a meeting refers to it
    /// What is wrong with it, a sentence each, at most ten: pieces that are missing or not what they were. It
    /// can be looked at all the same.
    QStringList problems;
    bool operator==(const VersionInfo&) const = default;
};

/// The versions in the order in which they were taken, the newest last. Two of one number (no program of ours
/// writes them) are both listed, and the second says so: what asks for a number gets the first.
[[nodiscard]] QList<VersionInfo> versions(const Document& document);

/// Something of a version that cannot be shown.
struct MissingPiece {
    QString part; ///< a part's name in the file ("release"), "visuals", "experiments", "meta" or "heads"
    Id id;        ///< of the block, entry, visual or experiment; empty: the whole record
    QString why;  ///< a sentence
    bool operator==(const MissingPiece&) const = default;
};

/// A document made of a version.
struct VersionContent {
    Document document;
    QList<MissingPiece> missing; ///< empty: it is what was taken, to the last field. At most 1,000.
};

/// What a version holds, as a document that can be shown, compared and exported: id, people, attachments and
/// members of this document that are not known are those of now; without comments, versions, bases, meetings
/// and ignored findings. What is missing is left out and told. What a version does not record (other programs
/// record less) is as it is in the document now. Errors: NotFound where there is no version of this number.
[[nodiscard]] Result<VersionContent> versionContent(const Document& document, int number);

/// The document with the content of a version in the place of its own. Everything else stays: people,
/// comments, versions with their bases, meetings, ignored findings, attachments, members that are not known.
/// Take an automatic version (`beforeRestore`) first. What is missing of the version is missing in the
/// document, and told. Errors: NotFound.
[[nodiscard]] Result<VersionContent> withVersionRestored(const Document& document, int number);

/// The document with another name for a version, which makes an automatic one a named one; an empty name
/// takes the name away and changes no kind. Errors: NotFound.
[[nodiscard]] Result<Document> withVersionRenamed(const Document& document, int number, const QString& name);

struct Thinned {
    Document document;
    int removed = 0;
};

/// Thins out automatic versions: of the last hour one every five minutes stays, of the last day one an hour,
/// of the last week one a day, of the time before one a week; always the latest of its stretch. Never
/// removed: the newest version, any that is not automatic or has a name, one that a comment or a meeting
/// refers to, one with members that this version does not know, and one whose time cannot be read or is to
/// come. Bases that nothing refers to afterwards are dropped. `now` in any time zone.
[[nodiscard]] Thinned withVersionsThinned(const Document& document, const QDateTime& now);

} // namespace backcast
