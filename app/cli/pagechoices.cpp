// SPDX-License-Identifier: MIT
#include "app/cli/pagechoices.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backcast::cli {

namespace {

/// Texts of this file, for the translators.
struct Say {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// "internal-faq" for `internal_faq`: options are written with hyphens.
QString optionName(Place place) {
    return placeName(place).replace(u'_', u'-');
}

tl::unexpected<Error> unknown(const QString& value, const QCommandLineOption& option,
                              const QStringList& known) {
    return failure(ErrorCode::Unsupported, Say::tr("\"%1\" is no value of --%2; there are %3.")
                                               .arg(value, option.names().first(), known.join(u", "_s)));
}

Result<QList<Place>> placesOf(const QString& text, const QCommandLineOption& option) {
    QStringList known;
    for (const Place place : readingOrder) known.append(optionName(place));
    QList<Place> places;
    for (const QString& name : text.split(u',')) {
        const qsizetype index = known.indexOf(name.trimmed().toLower().replace(u'_', u'-'));
        if (index < 0) return unknown(name, option, known);
        places.append(readingOrder[index]);
    }
    return places;
}

/// The value of an option; `names` are those of T in its order.
template <class T, size_t count>
Result<T> choice(const QCommandLineParser& parser, const QCommandLineOption& option,
                 const std::array<QLatin1StringView, count>& names) {
    const QString value = parser.value(option).toLower();
    for (size_t i = 0; i < count; ++i)
        if (value == names.at(i)) return T(i);
    return unknown(value, option, QStringList(names.begin(), names.end()));
}

} // namespace

void PageChoices::addTo(QCommandLineParser& parser) const {
    parser.addOptions({m_parts, m_without, m_profile, m_lineNumbers, m_comments, m_notesMargin, m_contents,
                       m_linkList, m_noDraft, m_noConfidentiality});
}

Result<PageOptions> PageChoices::read(const QCommandLineParser& parser, const QString& language) const {
    PageOptions options;
    if (parser.isSet(m_parts)) {
        const auto shown = placesOf(parser.value(m_parts), m_parts);
        if (!shown) return tl::unexpected(shown.error());
        for (const Place place : readingOrder)
            if (!shown->contains(place)) options.leftOut.append(place);
    }
    if (parser.isSet(m_without)) {
        const auto leftOut = placesOf(parser.value(m_without), m_without);
        if (!leftOut) return tl::unexpected(leftOut.error());
        options.leftOut.append(*leftOut);
    }
    if (parser.isSet(m_profile)) {
        QStringList known;
        for (const PageProfile& profile : pageProfiles()) known.append(profile.name);
        const QString text = parser.value(m_profile);
        if (!known.contains(text) && !text.contains(u';')) return unknown(text, m_profile, known);
        options.profile = pageProfile(text, language);
    }
    if (parser.isSet(m_lineNumbers)) {
        const auto how = choice<LineNumbers>(parser, m_lineNumbers, lineNumberNames);
        if (!how) return tl::unexpected(how.error());
        options.lineNumbers = *how;
    }
    if (parser.isSet(m_comments)) {
        const auto how = choice<CommentsShown>(parser, m_comments, commentNames);
        if (!how) return tl::unexpected(how.error());
        options.comments = *how;
    }
    options.notesMargin = parser.isSet(m_notesMargin);
    options.contents = parser.isSet(m_contents);
    options.linkList = parser.isSet(m_linkList);
    options.showDraft = !parser.isSet(m_noDraft);
    options.showConfidentiality = !parser.isSet(m_noConfidentiality);
    return options;
}

QString PageChoices::help() {
    return Say::tr(
        "What is printed (no choice moves a line: \"line 34\" stays line 34; of these, md and txt\n"
        "files take --parts and --without):\n"
        "  --parts PARTS        only these, with commas: release, customer-faq, internal-faq,\n"
        "                       questions, appendix, unsorted\n"
        "  --without PARTS      all but these\n"
        "  --line-numbers HOW   continuous, page or none\n"
        "  --comments HOW       none (as a rule), notes (marks with author and answers), or\n"
        "                       appendix (a list by line number)\n"
        "  --notes-margin       room for notes beside the text\n"
        "  --contents           a contents page in front of page 1\n"
        "  --link-list          every address by number at the end\n"
        "  --no-draft-mark, --no-confidentiality\n"
        "                       leave these out of the footer\n"
        "  --profile NAME       another page profile than the document's: letter-11, a4-11,\n"
        "                       a4-tight, letter-sans, a4-sans, letter-serif, a4-serif\n");
}

} // namespace backcast::cli
