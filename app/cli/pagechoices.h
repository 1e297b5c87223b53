// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/result.h"
#include "core/pages/paginator.h"

#include <QCommandLineParser>

namespace backcast::cli {

/// The options of `export` that choose what is printed.
class PageChoices {
public:
    void addTo(QCommandLineParser& parser) const;
    /// Errors: a value that an option does not have; the message names those it has.
    /// `language`: of the document, for what a profile leaves open.
    [[nodiscard]] Result<PageOptions> read(const QCommandLineParser& parser, const QString& language) const;
    /// The lines of the help text that explain them.
    [[nodiscard]] static QString help();

private:
    QCommandLineOption m_parts{QStringLiteral("parts"), QString(), QStringLiteral("PARTS")};
    QCommandLineOption m_without{QStringLiteral("without"), QString(), QStringLiteral("PARTS")};
    QCommandLineOption m_profile{QStringLiteral("profile"), QString(), QStringLiteral("NAME")};
    QCommandLineOption m_lineNumbers{QStringLiteral("line-numbers"), QString(), QStringLiteral("HOW")};
    QCommandLineOption m_comments{QStringLiteral("comments"), QString(), QStringLiteral("HOW")};
    QCommandLineOption m_notesMargin{QStringLiteral("notes-margin")};
    QCommandLineOption m_contents{QStringLiteral("contents")};
    QCommandLineOption m_linkList{QStringLiteral("link-list")};
    QCommandLineOption m_noDraft{QStringLiteral("no-draft-mark")};
    QCommandLineOption m_noConfidentiality{QStringLiteral("no-confidentiality")};
};

} // namespace backcast::cli
