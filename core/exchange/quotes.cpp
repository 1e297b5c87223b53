// SPDX-License-Identifier: MIT
#include "core/exchange/quotes.h"

#include "core/exchange/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

bool opens(QChar c) {
    return c == u'"' || c == u'\u201c' || c == u'\u201e' || c == u'\u00ab' || c == u'\u201d';
}
bool closes(QChar c) {
    return c == u'"' || c == u'\u201d' || c == u'\u00bb' || c == u'\u201c';
}
bool isDash(QChar c) {
    return c == u'\u2014' || c == u'\u2013' || c == u'\u2015' || c == u'-' || c == u'~';
}

/// Stretches between quotation marks, marks included. Nested marks of another kind stay inside.
struct Stretch {
    qsizetype start = 0;
    qsizetype end = 0;
};

QList<Stretch> stretches(const QString& plain) {
    QList<Stretch> found;
    qsizetype start = -1;
    QChar opener;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        if (start < 0) {
            const bool atWord = i == 0 || plain.at(i - 1).isSpace() || plain.at(i - 1).isPunct();
            if (!opens(c) || !atWord || (c == u'\u201d' && i > 0)) continue;
            start = i;
            opener = c;
            continue;
        }
        const QChar closer = opener == u'\u00ab' ? QChar(u'\u00bb')
                             : opener == u'"'    ? QChar(u'"')
                                                 : QChar(u'\u201d');
        const bool ends =
            c == closer || (opener == u'\u201e' && c == u'\u201c') || (opener == u'\u201d' && closes(c));
        const bool atEnd = i + 1 == plain.size() || !plain.at(i + 1).isLetterOrNumber();
        if (!ends || !atEnd) continue;
        found.append(Stretch{start, i + 1});
        start = -1;
    }
    if (start >= 0 && plain.size() - start > 40)
        found.append(Stretch{start, plain.size()}); // the closing mark was forgotten
    return found;
}

/// A capitalised word that is likely to be a name begins here.
bool isNameStart(QStringView text) {
    static const QRegularExpression pattern(
        u"^(?:\\[|<|(?:la |el |the |a |an |una? |our )?(?:Dr|Dra|Mr|Ms|Mrs|Sr|Sra|Prof)?\\.? ?\\p{Lu}|(?:a|an|the|la|el|una?|our) )"_s);
    return pattern.match(text.toString()).hasMatch();
}

/// What follows the last quotation mark or a verb of speech: "said Ana Ruiz, director of Acme".
QString attributionIn(const QString& plain, const QList<Stretch>& quoted) {
    static const QRegularExpression name(u"\\p{Lu}[\\p{L}'.\u2019-]+|\\[[^\\]]+\\]"_s);
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        const qsizetype from = quoted.at(i).end;
        const qsizetype to = i + 1 < quoted.size() ? quoted.at(i + 1).start : plain.size();
        QString between = plain.mid(from, to - from).trimmed();
        if (between.isEmpty() || between.size() > 300) continue;
        const QString cues = cueText(between);
        if (vocabulary().contains(u"speech"_s, cues)) return between;
        qsizetype at = 0;
        while (at < between.size() &&
               (between.at(at).isSpace() || between.at(at) == u',' || between.at(at) == u'.'))
            ++at;
        const bool dashed = at < between.size() && isDash(between.at(at));
        if (dashed) return between.mid(at + 1).trimmed();
        if (i + 1 == quoted.size() && between.size() < 140 && between.contains(name)) return between.mid(at);
    }
    if (!quoted.isEmpty() && quoted.first().start > 3) {
        const QString before = plain.left(quoted.first().start).trimmed();
        const qsizetype sentence = before.lastIndexOf(u". ");
        const QString last = sentence < 0 ? before : before.mid(sentence + 2);
        if (last.size() < 200 && vocabulary().contains(u"speech"_s, cueText(last))) return last;
    }
    return {};
}

/// The company that an attribution names: "director at Acme Corp." gives " acme corp ".
QString companyIn(const QString& attribution) {
    static const QRegularExpression pattern(
        u"(?:\\b(?:at|of|from|for|with|de|del|en|para)|@|,|\\()\\s+(?:the |la |el |los |las )?((?:\\[|\\p{Lu}|\\d)[^,.;()\u201c\u201d\"\u2014\u2013]*)"_s);
    QString company;
    auto matches = pattern.globalMatch(attribution);
    while (matches.hasNext()) company = matches.next().captured(1);
    return company.isEmpty() ? QString() : cueText(company);
}

} // namespace

bool isSignature(const QString& plain) {
    const QString text = plain.trimmed();
    if (text.size() < 4 || text.size() > 160) return false;
    qsizetype at = 0;
    while (at < text.size() && (isDash(text.at(at)) || text.at(at).isSpace())) ++at;
    return at > 0 && at < text.size() && isNameStart(QStringView(text).sliced(at)) && !text.endsWith(u'?');
}

Voice voiceOf(const QString& attribution, const QString& quoted, const QStringList& own, double& certainty) {
    const Vocabulary& words = vocabulary();
    const QString cues = cueText(attribution);
    const QString said = cueText(quoted);
    const QString company = companyIn(attribution);
    const bool ours =
        std::any_of(own.begin(), own.end(), [&](const QString& name) { return cues.contains(name); });
    double leader = 0;
    double customer = 0;
    if (ours) leader += 3;
    if (words.contains(u"maker"_s, cues)) leader += 1.5;
    if (words.contains(u"customer_words"_s, cues)) customer += ours ? 0.5 : 1.5;
    if (words.contains(u"leader"_s, cues) && (ours || company.isEmpty() || own.isEmpty())) leader += 1;
    // "vice president of Product": what stands behind "of" is no company.
    static const QRegularExpression place(u"\\b(?:at|from|@|en)\\s+(?:the )?\\p{Lu}"_s);
    if (!ours && !own.isEmpty() && !company.isEmpty())
        customer += place.match(attribution).hasMatch() ? 2 : 1;
    leader += 0.7 * std::min(2, words.count(u"leader_speech"_s, said));
    customer += 0.7 * std::min(2, words.count(u"customer_speech"_s, said));
    certainty = std::min(1.0, std::abs(leader - customer) / 3);
    if (leader == customer) return Voice::Unknown;
    return leader > customer ? Voice::Leader : Voice::Customer;
}

Quotation readQuotation(const QString& plain, const QStringList& own, bool declared) {
    Quotation result;
    if (plain.size() > 6000) return result;
    const QList<Stretch> quoted = stretches(plain);
    qsizetype length = 0;
    QString said;
    for (const Stretch& each : quoted) {
        length += each.end - each.start;
        said += QStringView(plain).sliced(each.start, each.end - each.start);
    }
    result.attribution = attributionIn(plain, quoted);
    if (quoted.isEmpty()) {
        // "As a nurse, I finally go home on time. — Dana Ortiz, nurse"
        static const QRegularExpression signature(
            u"[.!?\u2026][\\s\u2028]*(?:\u2014|\u2013|--|- )\\s*(\\[?\\p{Lu}[^.!?]{2,120}\\.?)$"_s);
        if (const auto match = signature.match(plain); match.hasMatch())
            result.attribution = match.captured(1);
        result.quoted = declared;
        said = plain;
    } else {
        result.start = quoted.first().start;
        const bool begins = result.start < 4 || (!result.attribution.isEmpty() && result.start < 200 &&
                                                 length > plain.size() / 2);
        result.quoted = declared || (begins && 2 * length > plain.size()) ||
                        (begins && (length > 60 || result.start < 4) && !result.attribution.isEmpty());
    }
    result.attributed = !result.attribution.isEmpty();
    result.voice = voiceOf(result.attribution, said, own, result.certainty);
    return result;
}

} // namespace backcast::exchange
