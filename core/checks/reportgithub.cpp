// SPDX-License-Identifier: MIT
#include "core/checks/reportgithub.h"

#include "core/checks/ruleinfo.h"
#include "core/checks/say.h"

namespace backcast {

using namespace Qt::StringLiterals;
using checks::Say;

namespace {

/// What would end the command or its line is written as GitHub reads it back.
QString data(QString text) {
    return text.replace(u'%', "%25"_L1).replace(u'\r', "%0D"_L1).replace(u'\n', "%0A"_L1);
}

QString property(const QString& text) {
    return data(text).replace(u':', "%3A"_L1).replace(u',', "%2C"_L1);
}

QString command(Level level) {
    return level == Level::Must ? u"error"_s : level == Level::Should ? u"warning"_s : u"notice"_s;
}

QString titleOf(const QString& rule, const QHash<QString, QString>& titles) {
    const QString title = titles.value(rule);
    return title.isEmpty() ? rule : u"%1 [%2]"_s.arg(title, rule);
}

} // namespace

QByteArray reportGithub(const Report& report, const ReportSource& source) {
    const QHash<QString, QString> titles = ruleTitles();
    const ReportPlaces places(source);
    QString out;
    for (const Finding& finding : report.findings) {
        const FilePlace place = places.of(finding.place);
        out += u"::"_s + command(finding.level) + u" file="_s + property(source.file);
        if (place.line > 0) out += u",line=%1"_s.arg(place.line);
        // GitHub takes columns within one line alone.
        if (place.column > 0 && place.endLine == place.line)
            out += u",col=%1,endColumn=%2"_s.arg(place.column).arg(place.endColumn);
        out += u",title="_s + property(titleOf(finding.rule, titles));
        out += u"::"_s + data(finding.message + u' ' + finding.why) + u'\n';
    }
    return out.toUtf8();
}

QByteArray errorGithub(const QString& file, const Error& error) {
    return (u"::error file="_s + property(file) + u",title="_s +
            property(Say::tr("This file could not be read")) + u"::"_s + data(error.text()) + u'\n')
        .toUtf8();
}

} // namespace backcast
