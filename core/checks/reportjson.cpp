// SPDX-License-Identifier: MIT
#include "core/checks/reportjson.h"

#include "core/checks/check.h"
#include "core/checks/rulelevels.h"
#include "core/checks/say.h"

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

Json passageJson(const ReportPlaces& places, const Passage& passage) {
    Json out;
    out["block"] = passage.block.toStdString();
    out["start"] = passage.start;
    out["end"] = places.endOf(passage);
    out["line"] = places.lineOf(passage);
    out["text"] = places.wordsOf(passage).toStdString();
    return out;
}

Json fixJson(const ReportPlaces& places, const Fix& fix) {
    Json out;
    out["block"] = fix.place.block.toStdString();
    out["start"] = fix.place.start;
    out["end"] = places.endOf(fix.place);
    out["text"] = fix.text.toStdString();
    return out;
}

Json findingJson(const ReportSource& source, const ReportPlaces& places, const Finding& finding) {
    const Passage& place = finding.place;
    const FilePlace inFile = places.of(place);
    Json out;
    out["rule"] = finding.rule.toStdString();
    out["level"] = levelId(finding.level).data();
    out["message"] = finding.message.toStdString();
    out["why"] = finding.why.toStdString();
    out["block"] = place.block.toStdString();
    out["start"] = place.start;
    out["end"] = place.end < 0 ? places.endOf(place) : place.end;
    out["line"] = inFile.line;
    if (inFile.column > 0) out["column"] = inFile.column;
    if (source.pages) out["page_line"] = source.pages->lineOf(place.block, place.start);
    if (finding.fix) out["fix"] = fixJson(places, *finding.fix);
    if (!finding.others.isEmpty()) {
        out["others"] = Json::array();
        for (const Passage& other : finding.others) out["others"].push_back(passageJson(places, other));
    }
    return out;
}

Json ignoredJson(const ReportSource& source, const ReportPlaces& places, const IgnoredReport& ignored) {
    Json out = findingJson(source, places, ignored.finding);
    out["reason"] = ignored.reason.toStdString();
    out["by"] = ignored.by.toStdString();
    out["at"] = ignored.at.toStdString();
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

QString findingText(const ReportSource& source, const ReportPlaces& places, const Finding& finding) {
    const int printed = source.pages ? source.pages->lineOf(finding.place.block, finding.place.start) : 0;
    const int line = printed > 0 ? printed : places.lineOf(finding.place);
    const QString where = line > 0 ? Say::tr("line %1").arg(line) : u"–"_s;
    return u"  %1 %2 [%3]"_s.arg(where, -9).arg(finding.message, finding.rule);
}

/// Why a finding was set aside, and by whom: a person of the document by the name.
QString reasonText(const Document& document, const IgnoredReport& ignored) {
    QString by = ignored.by;
    for (const Person& person : document.people)
        if (person.id == ignored.by && !person.name.isEmpty()) by = person.name;
    const QString reason = ignored.reason.isEmpty() ? Say::tr("no reason given") : ignored.reason;
    return u"            %1\n"_s.arg(by.isEmpty() ? reason : u"%1 (%2)"_s.arg(reason, by));
}

} // namespace

QByteArray reportJson(const Report& report, const ReportSource& source) {
    const ReportPlaces places(source);
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
        for (const Passage& passage : question.passages) list.push_back(passageJson(places, passage));
    }
    out["findings"] = Json::array();
    for (const Finding& finding : report.findings)
        out["findings"].push_back(findingJson(source, places, finding));
    out["ignored"] = Json::array();
    for (const IgnoredReport& ignored : report.ignored)
        out["ignored"].push_back(ignoredJson(source, places, ignored));
    // Text may hold half of a surrogate pair where a program sent it: written as a replacement character,
    // never thrown.
    return QByteArray::fromStdString(out.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QString reportText(const Report& report, const ReportSource& source, qsizetype hidden) {
    const ReportPlaces places(source);
    QString out = source.file + u"\n\n"_s + partsText(report) + u'\n' + questionsText(report);
    for (const Level level : {Level::Must, Level::Should, Level::Idea}) {
        QString list;
        for (const Finding& finding : report.findings)
            if (finding.level == level) list += findingText(source, places, finding) + u'\n';
        if (!list.isEmpty()) out += u'\n' + levelTitle(level) + u'\n' + list;
    }
    if (!report.ignored.isEmpty()) out += u'\n' + Say::tr("Ignored: %1").arg(report.ignored.size()) + u'\n';
    for (const IgnoredReport& ignored : report.ignored)
        out += findingText(source, places, ignored.finding) + u'\n' + reasonText(source.document, ignored);
    if (hidden > 0)
        out += u'\n' + Say::tr("Not shown, since they are below the chosen level: %1").arg(hidden) + u'\n';
    return out;
}

qsizetype dropBelow(Level lowest, Report& report) {
    report.ignored.removeIf(
        [lowest](const IgnoredReport& ignored) { return ignored.finding.level > lowest; });
    return report.findings.removeIf([lowest](const Finding& finding) { return finding.level > lowest; });
}

} // namespace backcast
