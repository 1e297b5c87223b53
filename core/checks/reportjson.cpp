// SPDX-License-Identifier: MIT
#include "core/checks/reportjson.h"

#include "core/checks/check.h"
#include "core/checks/say.h"
#include "core/document/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace backcast {

using namespace Qt::StringLiterals;
using checks::Say;
using Json = nlohmann::ordered_json;

namespace {

const char* name(PartState state) {
    switch (state) {
    case PartState::Present:
        return "present";
    case PartState::Weak:
        return "weak";
    case PartState::Missing:
        break;
    }
    return "missing";
}

const char* name(AnswerState state) {
    switch (state) {
    case AnswerState::Answered:
        return "answered";
    case AnswerState::Weak:
        return "weak";
    case AnswerState::Unanswered:
        break;
    }
    return "unanswered";
}

const char* name(Level level) {
    switch (level) {
    case Level::Must:
        return "must";
    case Level::Should:
        return "should";
    case Level::Idea:
        break;
    }
    return "idea";
}

/// The plain text of every block, to quote from.
QHash<Id, QString> texts(const Document& document) {
    QHash<Id, QString> out;
    for (const Met& met : walk(document)) out.insert(met.id(), met.text().plain());
    return out;
}

/// The line of the file on which a position stands: a block of several lines counts them.
int lineOf(const ReportSource& source, const QHash<Id, QString>& text, const Passage& passage) {
    const int line = source.lines.value(passage.block, 0);
    if (line == 0) return 0;
    return line + int(QStringView(text.value(passage.block)).left(passage.start).count(lineBreak));
}

Json passageJson(const ReportSource& source, const QHash<Id, QString>& text, const Passage& passage) {
    const QString& plain = text.value(passage.block);
    const int end = passage.end < 0 ? int(plain.size()) : std::min(passage.end, int(plain.size()));
    Json out;
    out["block"] = passage.block.toStdString();
    out["start"] = passage.start;
    out["end"] = end;
    out["line"] = lineOf(source, text, passage);
    out["text"] = plain.mid(passage.start, std::max(0, end - passage.start)).toStdString();
    return out;
}

Json findingJson(const ReportSource& source, const QHash<Id, QString>& text, const Finding& finding) {
    const Passage& place = finding.place;
    Json out;
    out["rule"] = finding.rule.toStdString();
    out["level"] = name(finding.level);
    out["message"] = finding.message.toStdString();
    out["why"] = finding.why.toStdString();
    out["block"] = place.block.toStdString();
    out["start"] = place.start;
    out["end"] = place.end < 0 ? int(text.value(place.block).size()) : place.end;
    out["line"] = lineOf(source, text, place);
    if (source.pages) out["page_line"] = source.pages->lineOf(place.block, place.start);
    return out;
}

QString mark(PartState state) {
    if (state == PartState::Present) return Say::tr("present");
    return state == PartState::Weak ? Say::tr("weak") : Say::tr("missing");
}

QString mark(AnswerState state) {
    if (state == AnswerState::Answered) return Say::tr("answered");
    return state == AnswerState::Weak ? Say::tr("weak") : Say::tr("unanswered");
}

QString levelTitle(Level level) {
    switch (level) {
    case Level::Must:
        return Say::tr("Must");
    case Level::Should:
        return Say::tr("Should");
    case Level::Idea:
        break;
    }
    return Say::tr("Ideas");
}

QString partsText(const Report& report) {
    QString out = Say::tr("Parts of the press release") + u'\n';
    qsizetype width = 16;
    for (const PartReport& part : report.parts) width = std::max(width, roleName(part.role).size());
    for (const PartReport& part : report.parts) {
        out += u"  %1 %2"_s.arg(roleName(part.role), -int(width)).arg(mark(part.state));
        if (!part.reason.isEmpty()) out += u": "_s + part.reason;
        out += u'\n';
    }
    return out;
}

QString questionsText(const Report& report) {
    QString out = Say::tr("The five questions") + u'\n';
    for (const QuestionReport& question : report.questions) {
        out += u"  %1 %2\n"_s.arg(questionText(question.role), mark(question.state));
        if (!question.summary.isEmpty()) out += u"      %1\n"_s.arg(Say::tr("“%1”").arg(question.summary));
        if (!question.missing.isEmpty()) out += u"      %1\n"_s.arg(question.missing);
    }
    return out;
}

} // namespace

QByteArray reportJson(const Report& report, const ReportSource& source) {
    const QHash<Id, QString> text = texts(source.document);
    Json out;
    out["file"] = source.file.toStdString();
    out["schema"] = 1;
    out["parts"] = Json::object();
    for (const PartReport& part : report.parts) out["parts"][part.role.toStdString()] = name(part.state);
    out["questions"] = Json::object();
    out["passages"] = Json::object();
    for (const QuestionReport& question : report.questions) {
        out["questions"][question.role.toStdString()] = name(question.state);
        Json& list = out["passages"][question.role.toStdString()] = Json::array();
        for (const Passage& passage : question.passages) list.push_back(passageJson(source, text, passage));
    }
    out["findings"] = Json::array();
    for (const Finding& finding : report.findings)
        out["findings"].push_back(findingJson(source, text, finding));
    // Text may hold half of a surrogate pair where a program sent it: written as a replacement character,
    // never thrown.
    return QByteArray::fromStdString(out.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QString reportText(const Report& report, const ReportSource& source) {
    const QHash<Id, QString> text = texts(source.document);
    QString out = source.file + u"\n\n"_s + partsText(report) + u'\n' + questionsText(report);
    for (const Level level : {Level::Must, Level::Should, Level::Idea}) {
        QString list;
        for (const Finding& finding : report.findings) {
            if (finding.level != level) continue;
            const int printed =
                source.pages ? source.pages->lineOf(finding.place.block, finding.place.start) : 0;
            const int line = printed > 0 ? printed : lineOf(source, text, finding.place);
            const QString where = line > 0 ? Say::tr("line %1").arg(line) : u"–"_s;
            list += u"  %1 %2 [%3]\n"_s.arg(where, -9).arg(finding.message, finding.rule);
        }
        if (!list.isEmpty()) out += u'\n' + levelTitle(level) + u'\n' + list;
    }
    return out;
}

} // namespace backcast
