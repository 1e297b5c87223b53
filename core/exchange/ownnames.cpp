// SPDX-License-Identifier: MIT
//
// The names of the company and of its product, as far as a draft gives them away: in the headline, around the
// verb that announces, in the first paragraph, in "About Acme".

#include "core/document/dateline.h"
#include "core/document/names.h"
#include "core/exchange/prepare.h"
#include "core/exchange/sorting.h"

#include <QRegularExpression>
#include <QSet>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

class Names {
public:
    QStringList names;

    void add(const QString& name) {
        static const QSet<QString> generic{
            u"the"_s,        u"about"_s,         u"we"_s,      u"our"_s,          u"a"_s,
            u"an"_s,         u"now"_s,           u"today"_s,   u"new"_s,          u"us"_s,
            u"it"_s,         u"press release"_s, u"who"_s,     u"this"_s,         u"company"_s,
            u"announcing"_s, u"introducing"_s,   u"product"_s, u"company name"_s, u"product name"_s,
            u"customers"_s,  u"users"_s,         u"el"_s,      u"la"_s,           u"hoy"_s};
        const QStringList words = wordsOf(name);
        const QString cue = words.join(u' ');
        if (cue.size() < 2 || words.size() > 6 || generic.contains(cue) || names.size() > 20) return;
        const QString padded = u' ' + cue + u' ';
        if (!names.contains(padded)) names.append(padded);
        QString initials; // "GSF" for "Green Software Foundation"
        for (const QString& word : words) initials += word.front();
        if (initials.size() >= 3 && !names.contains(u' ' + initials + u' '))
            names.append(u' ' + initials + u' ');
    }

    void readHeadline(const QString& plain) {
        const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < std::min<qsizetype>(words.size(), 7); ++i) {
            if (!vocabulary().beginsWith(u"announce"_s, cueText(words.at(i)))) continue;
            const QString company = words.mid(0, i).join(u' ');
            const QString object = capitalised(words, i + 1);
            add(company);
            // "Green Software Foundation launches the Green Software Course": the shared words are the field,
            // no name.
            if (!company.startsWith(object)) add(object);
            break;
        }
        if (const qsizetype colon = plain.indexOf(u':'); colon > 0) add(plain.left(colon));
        static const QRegularExpression shortName(u"\\(([\\p{Lu}][\\w-]{1,20})\\)"_s);
        if (const auto match = shortName.match(plain); match.hasMatch()) add(match.captured(1));
        addCamelCase(plain);
        for (const QString& dash : {u" \u2013 "_s, u" \u2014 "_s})
            if (const qsizetype at = plain.indexOf(dash); at > 0) add(plain.left(at));
    }

    void readFirstParagraph(const Source& source) {
        const QString plain = source.text.plain();
        for (const Span& span : source.text.spans())
            if (span.styles.testFlag(Style::Strong) && span.length < 40 &&
                !readDateline(plain.mid(span.start, span.length)))
                add(plain.mid(span.start, span.length));
        static const QRegularExpression company(
            u"((?:[\\p{Lu}][\\w.&'\u2019-]*\\s+){0,4}[\\p{Lu}][\\w&'\u2019-]*),?\\s+(?:today\\s+|hoy\\s+)?(?:"
            u"announced|announces|is (?:pleased|proud|excited|happy|thrilled|launching|"
            "announcing|introducing)|launched|launches|introduced|introduces|unveiled|unveils|released|releases|anunci\u00f3|anuncia|lanz\u00f3|lanza|present\u00f3|presenta)\\b"_s);
        static const QRegularExpression product(
            u"(?:launch|availability|release|introduction|announce|announcing|introduce|introducing|"
            u"lanzamiento|disponibilidad|anunciar|presentar)\\s+(?:of\\s+|de\\s+|del\\s+)?"
            "(?:the\\s+|its\\s+|our\\s+|la\\s+|el\\s+|su\\s+)?(?:new\\s+)?([\\p{Lu}][\\w.'\u2019-]*(?:\\s+[\\p{Lu}][\\w.'\u2019-]*){0,4}|[a-z]+(?:-[a-z]+)+)"_s);
        static const QRegularExpression opening(
            u"^((?:[\\p{Lu}][\\w.&'\u2019-]*\\s+){1,6})(?:provides|allows|lets|enables|helps|gives|offers|is|will|makes|permite|permitir\u00e1|ofrece|es|ayuda)\\b"_s);
        const QString start = plain.left(1200);
        if (const auto match = opening.match(start); match.hasMatch()) add(match.captured(1));
        addCamelCase(start);
        if (const auto match = company.match(start); match.hasMatch()) add(match.captured(1));
        if (const auto match = product.match(start); match.hasMatch()) add(match.captured(1));
    }

    /// A word of the headline that the release goes on to write with a capital, whenever it writes it.
    void readRepeated(const QString& headline, const QString& body) {
        static const QRegularExpression word(u"[\\p{Lu}][\\p{L}\\p{N}-]{2,30}"_s);
        auto matches = word.globalMatch(headline);
        for (int i = 0; i < 20 && matches.hasNext(); ++i) {
            const QString name = matches.next().captured();
            if (name == name.toUpper()) continue; // "ALS" is what it is about
            int written = 0;
            int acts = 0;
            bool always = true;
            for (qsizetype at = body.indexOf(name, 0, Qt::CaseInsensitive); at >= 0 && always;
                 at = body.indexOf(name, at + name.size(), Qt::CaseInsensitive)) {
                const qsizetype end = at + name.size();
                if ((at > 0 && body.at(at - 1).isLetterOrNumber()) ||
                    (end < body.size() && body.at(end).isLetterOrNumber()))
                    continue;
                // In "ledger.example" and "@ledger" it is an address.
                if ((at > 0 && QStringView(u"/.@").contains(body.at(at - 1))) ||
                    (end + 1 < body.size() && body.at(end) == u'.' && body.at(end + 1).isLetter()))
                    continue;
                always = body.at(at).isUpper();
                ++written;
                if (isActing(cueText(QStringView(body).sliced(end), 30))) ++acts;
            }
            if (always && written >= 3 && acts >= 2) add(name);
        }
    }

private:
    /// What follows the name of a product, but seldom that of its field: "is", "launches", "lets".
    static bool isActing(const QString& cues) {
        if (cues.startsWith(u" is ") || cues.startsWith(u" es ") || cues.startsWith(u" never ") ||
            cues.startsWith(u" no ") || cues.startsWith(u" se "))
            return true;
        for (const QString& list : {u"first_announce"_s, u"solution"_s, u"solution_weak"_s, u"announce"_s})
            if (vocabulary().beginsWith(list, cues)) return true;
        return false;
    }

    /// "HotWax", "OReSA": capitals inside a word make it a name.
    void addCamelCase(const QString& plain) {
        static const QRegularExpression pattern(u"\\b[\\p{Lu}][\\p{L}]*[\\p{Ll}][\\p{Lu}][\\p{L}]*\\b"_s);
        auto matches = pattern.globalMatch(plain.left(600));
        for (int i = 0; i < 4 && matches.hasNext(); ++i) add(matches.next().captured());
    }

    /// The capitalised words from `at` on, an article aside: what is launched in "launches Morning Cover so
    /// that ...".
    static QString capitalised(const QStringList& words, qsizetype at) {
        static const QSet<QString> articles{u"the"_s, u"a"_s,  u"an"_s, u"its"_s,
                                            u"new"_s, u"el"_s, u"la"_s, u"su"_s};
        static const QSet<QString> ends{u"To"_s, u"For"_s, u"So"_s, u"As"_s, u"With"_s, u"That"_s,
                                        u"In"_s, u"And"_s, u"A"_s,  u"An"_s, u"The"_s};
        while (at < words.size() && articles.contains(words.at(at).toLower())) ++at;
        // "launches the course Green Software", but not "launches a tool to help Nurses".
        for (int skipped = 0;
             skipped < 2 && at < words.size() && words.at(at).front().isLower() && words.at(at).size() > 4;
             ++skipped)
            ++at;
        QStringList object;
        for (; at < words.size() && words.at(at).front().isUpper() && !ends.contains(words.at(at)) &&
               object.size() < 5;
             ++at) {
            object.append(words.at(at));
            if (!words.at(at).back().isLetterOrNumber()) break;
        }
        return object.join(u' ');
    }
};

} // namespace

QStringList ownNames(const Sorted& sorted, const QString& product) {
    Names found;
    found.add(product);
    found.add(sorted.titleRest);
    bool first = true;
    QString headline = sorted.titleRest;
    QString prose;
    constexpr qsizetype enough = 6000; // characters
    for (const Placed& placed : sorted.release) {
        if (placed.role == roles::headline)
            headline = placed.source.text.plain();
        else if (placed.source.shape == Shape::Paragraph && prose.size() < enough)
            prose += placed.source.text.plain() + u' ';
    }
    found.readRepeated(headline.left(400), prose.left(2 * enough));
    for (const Placed& placed : sorted.release) {
        const Source& source = placed.source;
        const QString plain = source.text.plain();
        if (placed.role == roles::headline) found.readHeadline(plain);
        for (const QString& heading : {placed.heading, source.label})
            for (const QString& about : {u"About "_s, u"Acerca de "_s, u"Sobre "_s})
                if (heading.startsWith(about)) found.add(heading.mid(about.size()));
        const bool isBody = placed.role != roles::headline && placed.role != roles::subheading &&
                            placed.role != roles::dateline;
        if (!first || !isBody || source.shape != Shape::Paragraph || wordsOf(plain).size() <= 15) continue;
        first = false; // in the first paragraph, not in a quotation, bold words are the names
        found.readFirstParagraph(source);
    }
    return found.names;
}

} // namespace backcast::exchange
