// SPDX-License-Identifier: MIT
#include "core/exchange/frontmatter.h"

#include <QRegularExpression>

#include <algorithm>

namespace backcast::exchange {

using namespace Qt::StringLiterals;

namespace {

QString unquoted(QString value) {
    value = value.trimmed();
    if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') &&
        value.back() == value.front())
        return value.mid(1, value.size() - 2);
    return value;
}

QStringList valuesOf(const QString& text) {
    const QString value = text.trimmed();
    if (!value.startsWith(u'[') || !value.endsWith(u']'))
        return value.isEmpty() ? QStringList() : QStringList(unquoted(value));
    QStringList values;
    for (const QString& item : value.mid(1, value.size() - 2).split(u',')) values.append(unquoted(item));
    return values;
}

} // namespace

QList<FrontMember> takeFrontMatter(QString& markdown) {
    static const QRegularExpression opener(u"^---[ \\t]*\\n"_s);
    static const QRegularExpression member(u"^([A-Za-z_][A-Za-z0-9_ .-]{0,40}):(?:\\s+(.*))?$"_s);
    const QRegularExpressionMatch start = opener.match(markdown);
    if (!start.hasMatch()) return {};
    constexpr qsizetype longest = 20000; // characters; front matter is short
    const qsizetype searched = std::min(markdown.size(), longest);
    static const QRegularExpression closer(u"\\n(?:---|\\.\\.\\.)[ \\t]*(?=\\n|$)"_s);
    const QRegularExpressionMatch end = closer.match(markdown.left(searched), start.capturedEnd() - 1);
    if (!end.hasMatch()) return {};
    const QStringList lines =
        markdown.mid(start.capturedEnd(), std::max<qsizetype>(0, end.capturedStart() - start.capturedEnd()))
            .split(u'\n');
    QList<FrontMember> members;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines.at(i);
        const QString bare = line.trimmed();
        if (bare.isEmpty()) continue;
        const QRegularExpressionMatch match = member.match(line);
        if (match.hasMatch()) {
            members.append(FrontMember{match.captured(1), valuesOf(match.captured(2)), bare, int(i) + 2});
        } else if (bare.startsWith(u'#') && members.isEmpty()) {
            members.append(FrontMember{QString(), {}, bare, int(i) + 2});
        } else if (!members.isEmpty() &&
                   (bare.startsWith(u"- ") || line.startsWith(u' ') || bare.startsWith(u'#'))) {
            members.last().values.append(unquoted(bare.startsWith(u"- ") ? bare.mid(2) : bare));
            members.last().whole += u'\n' + bare;
        } else {
            return {}; // prose between two rules
        }
    }
    const bool any = std::any_of(members.begin(), members.end(),
                                 [](const FrontMember& each) { return !each.key.isEmpty(); });
    if (!any) return {}; // a heading between two rules
    markdown.replace(0, end.capturedEnd(), QString(markdown.left(end.capturedEnd()).count(u'\n'), u'\n'));
    return members;
}

} // namespace backcast::exchange
