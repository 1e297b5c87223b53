// SPDX-License-Identifier: MIT
#include "core/exchange/prepare.h"

#include "core/document/dateline.h"
#include "core/exchange/lines.h"
#include "core/exchange/sorter.h"
#include "core/exchange/textblocks.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

QString lineFrom(const Source& source, qsizetype start, qsizetype index) {
    const qsizetype end = index < source.breaks.size() ? source.breaks.at(index).at : source.text.size();
    return source.text.plain().mid(start, end - start);
}

bool isBulletSign(QChar c) {
    return c == u'\u2022' || c == u'\u25e6' || c == u'\u25aa' || c == u'\u2023' || c == u'\u25cf' ||
           c == u'\u25cb' || c == u'\u2043' || c == u'\u00b7';
}

bool beginsWithBullet(const QString& line) {
    return line.size() > 2 && isBulletSign(line.front()) && line.at(1).isSpace();
}

bool beginsWithMetadata(const QString& line) {
    const qsizetype colon = line.indexOf(u':');
    if (colon < 2 || colon > 40) return false;
    QString name = line.left(colon);
    const QString key = u' ' + wordsOf(name.remove(u"(s)"_s)).join(u' ') + u' ';
    static const QSet<QString> keys = [] {
        QSet<QString> all;
        for (const QString& language : {u"en"_s, u"es"_s})
            for (const QString& each : vocabulary().list(u"metadata_keys"_s, language)) all.insert(each);
        return all;
    }();
    return keys.contains(key);
}

bool beginsWithLabel(const Source& source, qsizetype start, qsizetype end) {
    const std::optional<Label> label =
        readLabel(source.text.mid(start, std::min<qsizetype>(end - start, 200)));
    return label && (label->marked || label->match.confidence > 0.99);
}

/// Whether a new block begins at the break with this index, whose line begins at `start`; `blockStart` is
/// where the block that it would end began.
bool beginsBlock(const Source& source, qsizetype blockStart, qsizetype index) {
    const Break& at = source.breaks.at(index);
    const qsizetype start = at.at + 1;
    const QString line = lineFrom(source, start, index + 1).trimmed();
    if (line.isEmpty()) return false;
    if (questionPrefix(line) > 0 || answerPrefix(line) > 0 || beginsWithBullet(line)) return true;
    if (beginsWithLabel(source, start,
                        index + 1 < source.breaks.size() ? source.breaks.at(index + 1).at
                                                         : source.text.size()))
        return true;
    if (at.at - blockStart > 300) return false;
    const Text before = source.text.mid(blockStart, at.at - blockStart);
    if (isBareHeading(before.plain().trimmed()) || isHeadlineAbove(before.plain().trimmed(), line))
        return true;
    const qsizetype colon = line.indexOf(u':');
    if (colon > 0 && isDateKey(QStringView(line).first(colon)) && beginsWithLabel(source, blockStart, at.at))
        return true; // "Headline: ...", and below it "Date: ..."
    if (before.plain().count(u'"') % 2 == 1 ||
        before.plain().count(u'\u201c') > before.plain().count(u'\u201d'))
        return false; // a quotation goes on
    const Text after = source.text.mid(start, line.size());
    for (const Style style : {Style::Strong, Style::Emphasis})
        if (isAll(before, style) && !isAll(after, style)) return true;
    return false;
}

void appendDivided(QList<Source>& out, const Source& source) {
    qsizetype start = 0;
    bool first = true;
    const auto add = [&](qsizetype from, qsizetype to) {
        Source part = slice(source, from, to);
        if (!first && part.shape == Shape::Item) part.shape = Shape::Paragraph;
        if (beginsWithBullet(part.text.plain())) {
            part.shape = Shape::Item;
            part.level = std::max(1, part.level);
            part.text = part.text.mid(1).trimmed();
        }
        first = false;
        if (!part.text.isBlank()) out.append(part);
    };
    for (qsizetype i = 0; i < source.breaks.size(); ++i) {
        if (!beginsBlock(source, start, i)) continue;
        add(start, source.breaks.at(i).at);
        start = source.breaks.at(i).at + 1;
    }
    if (start == 0 && !beginsWithBullet(source.text.plain()))
        out.append(source);
    else
        add(start, source.text.size());
}

/// Lines of metadata and of a signature stay lines.
void keepLines(Source& source) {
    Text text;
    qsizetype from = 0;
    bool changed = false;
    for (qsizetype i = 0; i < source.breaks.size(); ++i) {
        Break& each = source.breaks[i];
        if (each.hard) continue;
        const QString line = lineFrom(source, each.at + 1, i + 1).trimmed();
        const bool signature =
            line.startsWith(u'\u2014') || line.startsWith(u'\u2013') || line.startsWith(u"--");
        if (!signature && !beginsWithMetadata(line)) continue;
        text.append(source.text.mid(from, each.at - from));
        text.append(QString(lineBreak));
        from = each.at + 1;
        each.hard = changed = true;
    }
    if (!changed) return;
    text.append(source.text.mid(from));
    source.text = text;
}

/// Empty headings, and "_ _" or "***" left over by another editor.
bool saysNothing(const QString& plain) {
    return std::all_of(plain.begin(), plain.end(), [](QChar c) {
        return c.isSpace() || c == u'_' || c == u'*' || c == u'-' || c == u'~' || c == u'#';
    });
}

bool isCapitals(const QString& plain) {
    int letters = 0;
    for (const QChar c : plain) {
        if (c.isLower()) return false;
        if (c.isLetter()) ++letters;
    }
    return letters >= 3;
}

bool isHeadingLine(const Source& source) {
    const QString plain = source.text.plain().trimmed();
    if (plain.isEmpty() || plain.size() > 220 || plain.contains(lineBreak)) return false;
    // A line of a table of contents is none.
    if (!source.text.spans().isEmpty() && source.text.spans().first().link.startsWith(u'#')) return false;
    if (const auto dateline = readDateline(plain); dateline && dateline->end >= plain.size()) return false;
    const std::optional<HeadingMatch> match = vocabulary().heading(plain);
    const bool known = match && match->confidence > 0.9;
    if (isAll(source.text, Style::Strong)) return known || !plain.endsWith(u'.') || plain.size() < 60;
    if (isAll(source.text, Style::Emphasis) && known && match->rest.isEmpty()) return true;
    const qsizetype words = wordsOf(plain).size();
    if (isCapitals(plain) && words <= 14 && !plain.endsWith(u'.')) return words >= 2 || known;
    static const QSet<QString> never{u"metadata"_s, u"immediate"_s, u"question_label"_s, u"answer_label"_s};
    if (!known || words > 7 || never.contains(match->as) || !match->rest.isEmpty()) return false;
    if (plain.endsWith(u':')) return true;
    // A word alone on a line, without any mark: only what can be nothing else.
    return match->confidence > 0.99 && plain.front().isUpper() && !plain.endsWith(u'.') &&
           !plain.endsWith(u'?');
}

} // namespace

qsizetype questionPrefix(const QString& plain) {
    static const QRegularExpression pattern(
        u"^\\s*(?:(?:Q|P|Question|Pregunta|FAQ\\s*#?(?=\\d))\\s*#?\\s*\\d{0,3}\\s*[:.)\u2013\u2014-]\\s*|(?:Q|P)\\d{1,3}\\s+|(?:Question|Pregunta)\\s+\\d{1,3}\\s+)(?=\\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(plain.left(40));
    if (!match.hasMatch() || !match.captured().trimmed().front().isUpper()) return 0;
    const QString prefix = match.captured().trimmed();
    // "P. Miller said" and "Q4 revenue grew" are no questions: a letter and a full stop, or a number alone,
    // need a "?".
    const bool weak = prefix == u"P." || prefix == u"Q." || prefix.back().isDigit();
    if (weak && !plain.contains(u'?')) return 0;
    if (prefix.endsWith(u'-') && !match.captured().back().isSpace()) return 0;
    return match.capturedEnd();
}

qsizetype answerPrefix(const QString& plain) {
    static const QRegularExpression pattern(
        u"^\\s*(?:(?:A|R)\\s*\\d{0,3}\\s*:|(?:A|R)\\d{1,3}[.)]|(?:A|R)\\.(?=\\s)|(?:Answer|Ans|Respuesta|Resp)\\s*\\d{0,3}\\s*[:.\u2013\u2014-])\\s*"_s);
    const QRegularExpressionMatch match = pattern.match(plain.left(40));
    return match.hasMatch() ? match.capturedEnd() : 0;
}

bool isMetadata(const Source& source) {
    QStringList lines = source.text.plain().split(lineBreak, Qt::SkipEmptyParts);
    if (source.shape == Shape::Table)
        for (const Row& row : source.table.rows)
            if (row.cells.size() == 2 && hasWords(row.cells.first().plain()))
                lines.append(row.cells.first().plain() + u':');
    if (lines.isEmpty() || source.text.size() > 1500) return false;
    qsizetype known = 0;
    for (const QString& line : lines)
        if (beginsWithMetadata(line.trimmed())) ++known;
    // "Status: Draft | Author: Dana" on one line, and a line that goes on below a known one.
    return known > 0 && 2 * known >= lines.size();
}

void moveToLabel(Source& source, qsizetype length) {
    source.label = source.text.plain().left(length).trimmed();
    Source rest = slice(source, length, source.text.size());
    rest.line = source.line;
    rest.label = source.label;
    source = rest;
}

std::optional<Label> readLabel(const Text& text) {
    const QString& plain = text.plain();
    qsizetype marked = strongStart(text);
    if (marked == 0 && !text.spans().isEmpty() && text.spans().first().start == 0 &&
        text.spans().first().styles.testFlag(Style::Emphasis))
        marked = text.spans().first().end();
    if (marked > 0 && marked <= 120) {
        QString words = plain.left(marked).trimmed();
        qsizetype length = marked;
        // The colon stands inside or outside of the marks.
        static const QString ends = u":.\u2014\u2013"_s;
        const bool inside = ends.contains(words.back());
        while (length < plain.size() && plain.at(length) == u' ') ++length;
        if (!inside && length < plain.size() && ends.contains(plain.at(length)))
            ++length;
        else if (!inside && length < plain.size())
            return std::nullopt;
        if (const auto match = vocabulary().heading(words); match && match->confidence > 0.8)
            return Label{length, plain.left(length).trimmed(), *match, true};
        return std::nullopt;
    }
    const qsizetype colon = plain.indexOf(u':');
    if (colon < 3 || colon > 60 || !plain.front().isUpper() ||
        (colon + 1 < plain.size() && !plain.at(colon + 1).isSpace()))
        return std::nullopt;
    const auto match = vocabulary().heading(plain.left(colon));
    if (!match || match->confidence < 0.99) return std::nullopt;
    static const QSet<QString> sure{
        u"headline"_s,       u"subheading"_s,   u"dateline"_s, u"summary"_s,        u"problem"_s,
        u"solution"_s,       u"leader_quote"_s, u"quotes"_s,   u"customer_quote"_s, u"experience"_s,
        u"call_to_action"_s, u"boilerplate"_s,  u"customer"_s, u"benefit"_s,        u"evidence"_s};
    static const QSet<QString> prose{u"today"_s,   u"context"_s,  u"features"_s, u"benefits"_s, u"steps"_s,
                                     u"example"_s, u"examples"_s, u"product"_s,  u"customer"_s, u"contact"_s};
    if (!sure.contains(match->as) || prose.contains(plain.left(colon).toLower())) return std::nullopt;
    return Label{colon + 1, plain.left(colon + 1), *match, false};
}

namespace {

/// Some put the release into a fence, as plain text.
bool isFencedRelease(const Source& source) {
    static const QSet<QString> infos{QString(), u"text"_s, u"txt"_s, u"markdown"_s, u"md"_s};
    if (!infos.contains(source.info.trimmed().toLower()) || source.text.size() < 300 ||
        source.text.size() > 30000)
        return false;
    const QStringList lines = source.text.plain().split(lineBreak);
    return std::any_of(lines.begin(), lines.end(), [](const QString& line) {
        const std::optional<Dateline> dateline = readDateline(line);
        // "Source: [S3] Town Gazette, May 2027 - three interviews" is none of a release.
        return dateline && dateline->when && line.size() > 40 &&
               !QStringView(line).first(dateline->end).contains(u": ");
    });
}

QList<Source> withoutFences(const QList<Source>& sources) {
    QList<Source> out;
    out.reserve(sources.size());
    for (const Source& source : sources) {
        if (source.shape != Shape::Code || !isFencedRelease(source)) {
            out.append(source);
            continue;
        }
        for (Source each : readPlainText(QString(source.text.plain()).replace(lineBreak, u'\n'))) {
            each.line += source.line;
            out.append(each);
        }
    }
    return out;
}

/// Some put the whole release into one block quote. A frame of several paragraphs with a dateline among them
/// is no quotation.
QList<Source> withoutFrame(const QList<Source>& sources) {
    constexpr qsizetype least = 4; // paragraphs
    QList<Source> out = sources;
    for (qsizetype from = 0; from < out.size(); ++from) {
        if (!out.at(from).quoted) continue;
        qsizetype to = from;
        qsizetype paragraphs = 0;
        bool dateline = false;
        for (; to < out.size() && (out.at(to).quoted || out.at(to).shape == Shape::Aside); ++to) {
            if (out.at(to).shape != Shape::Quote) continue;
            ++paragraphs;
            dateline = dateline || readDateline(out.at(to).text.plain());
        }
        for (qsizetype i = from; i < to && dateline && paragraphs >= least; ++i) {
            out[i].quoted = false;
            if (out.at(i).shape == Shape::Quote) out[i].shape = Shape::Paragraph;
        }
        from = to;
    }
    return out;
}

/// A table that is a press release: "Headline | Acme launches ...". Its rows become headings and paragraphs.
bool isReleaseTable(const Table& table) {
    if (table.columns.size() < 2 || table.columns.size() > 3) return false;
    int known = 0;
    for (const Row& row : table.rows) {
        if (row.cells.isEmpty()) continue;
        const auto match = vocabulary().heading(row.cells.first().plain());
        if (match && match->confidence > 0.9) ++known;
    }
    return known >= 3 && 2 * known >= table.rows.size();
}

void appendRows(QList<Source>& out, const Source& source) {
    for (qsizetype i = 0; i < source.table.rows.size(); ++i) {
        const Row& row = source.table.rows.at(i);
        Source cell;
        cell.line = source.line + int(i) + (i > 0 ? 1 : 0); // the line of dashes
        const bool head = i < source.table.headerRows && !vocabulary().heading(row.cells.value(0).plain());
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            cell.shape = head ? Shape::Aside : column == 0 ? Shape::Heading : Shape::Paragraph;
            cell.level = column == 0 ? boldLine : 0;
            cell.text = column == 0 ? row.cells.at(column).withoutMarks() : row.cells.at(column);
            if (!cell.text.isBlank()) out.append(cell);
        }
    }
}

} // namespace

QList<Source> prepared(const QList<Source>& original) {
    const QList<Source> sources = withoutFrame(withoutFences(original));
    QList<Source> out;
    out.reserve(sources.size());
    for (Source source : sources) {
        const bool prose =
            source.shape == Shape::Paragraph || source.shape == Shape::Quote || source.shape == Shape::Item;
        if ((prose || source.shape == Shape::Heading) && saysNothing(source.text.plain())) continue;
        if (source.shape == Shape::Table && isReleaseTable(source.table)) {
            appendRows(out, source);
            continue;
        }
        if (!prose) {
            out.append(source);
            continue;
        }
        keepLines(source);
        const qsizetype from = out.size();
        appendDivided(out, source);
        for (qsizetype i = from; i < out.size(); ++i) {
            Source& part = out[i];
            if (part.shape != Shape::Paragraph || part.level > 0 || part.quoted) continue;
            const bool marked = strongStart(part.text) > 0;
            const int level = isHeadingLine(part) ? boldLine
                              : marked            ? 0
                                                  : bareHeadingLevel(part.text.plain().trimmed());
            if (level == 0) continue;
            part.shape = Shape::Heading;
            part.level = level;
        }
    }
    listShortLines(out);
    return out;
}

} // namespace backcast::exchange
