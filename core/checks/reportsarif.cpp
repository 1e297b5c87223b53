// SPDX-License-Identifier: MIT
#include "core/checks/reportsarif.h"

#include "core/checks/ruleinfo.h"
#include "core/checks/rulelevels.h"

#include <QDir>
#include <QUrl>

#include <nlohmann/json.hpp>

namespace backcast {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

const char* sarifLevel(Level level) {
    switch (level) {
    case Level::Must:
        return "error";
    case Level::Should:
        return "warning";
    case Level::Idea:
        break;
    }
    return "note";
}

QByteArray written(const Json& json) {
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

Json message(const QString& text) {
    return Json{{"text", text.toStdString()}};
}

Json ruleJson(const RuleInfo& rule) {
    Json out;
    out["id"] = rule.id.toStdString();
    out["shortDescription"] = message(rule.title);
    out["fullDescription"] = message(rule.text);
    out["help"] = message(rule.why);
    out["help"]["markdown"] = u"%1\n\n- ✗ %2\n- ✓ %3"_s.arg(rule.why, rule.bad, rule.good).toStdString();
    out["defaultConfiguration"] = {{"level", sarifLevel(rule.usual.value(0, Level::Should))}};
    return out;
}

Json locationJson(const ReportPlaces& places, const ReportSource& source, const Passage& passage) {
    Json out;
    Json& physical = out["physicalLocation"];
    physical["artifactLocation"] = {{"uri", fileReference(source.file).toStdString()}};
    const FilePlace place = places.of(passage);
    if (place.line > 0) {
        Json& region = physical["region"];
        region["startLine"] = place.line;
        if (place.column > 0) region["startColumn"] = place.column;
        if (place.endLine > 0) region["endLine"] = place.endLine;
        if (place.endColumn > 0) region["endColumn"] = place.endColumn;
    }
    return out;
}

Json resultJson(const Finding& finding, const ReportPlaces& places, const ReportSource& source) {
    Json out;
    out["ruleId"] = finding.rule.toStdString();
    out["level"] = sarifLevel(finding.level);
    out["message"] = message(finding.message + u' ' + finding.why);
    out["locations"] = Json::array({locationJson(places, source, finding.place)});
    Json others = Json::array();
    for (const Passage& other : finding.others) others.push_back(locationJson(places, source, other));
    if (!others.empty()) out["relatedLocations"] = std::move(others);
    return out;
}

} // namespace

QString fileReference(const QString& path) {
    const QString clean = QDir::cleanPath(path);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(clean, "/"));
    return clean.startsWith(u'/') ? u"file://"_s + encoded : encoded;
}

QByteArray SarifLog::head() const {
    Json driver;
    driver["name"] = "Backcast";
    driver["version"] = m_version.toStdString();
    driver["rules"] = Json::array();
    for (const RuleInfo& rule : ruleInfos()) driver["rules"].push_back(ruleJson(rule));
    return R"({"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"tool":{"driver":)" +
           written(driver) + R"(},"columnKind":"utf16CodeUnits","results":[)";
}

QByteArray SarifLog::results(const Report& report, const ReportSource& source) {
    const ReportPlaces places(source);
    QByteArray out;
    const auto add = [&out](const Json& result) {
        if (!out.isEmpty()) out += ',';
        out += '\n' + written(result);
    };
    for (const Finding& finding : report.findings) add(resultJson(finding, places, source));
    for (const IgnoredReport& ignored : report.ignored) {
        Json result = resultJson(ignored.finding, places, source);
        // The record stands in the document itself.
        Json suppression{{"kind", "inSource"}, {"status", "accepted"}};
        if (!ignored.reason.isEmpty()) suppression["justification"] = ignored.reason.toStdString();
        result["suppressions"] = Json::array({suppression});
        add(result);
    }
    return out;
}

QByteArray SarifLog::joined(const QByteArray& results) {
    if (results.isEmpty()) return {};
    const bool isFirst = !std::exchange(m_hasResults, true);
    return isFirst ? results : ',' + results;
}

QByteArray SarifLog::tail(const QList<Error>& errors) {
    Json invocation;
    invocation["executionSuccessful"] = errors.isEmpty();
    Json notes = Json::array();
    for (const Error& error : errors)
        notes.push_back({{"level", "error"}, {"message", message(error.text())}});
    if (!notes.empty()) invocation["toolExecutionNotifications"] = std::move(notes);
    return "\n],\"invocations\":[" + written(invocation) + "]}]}\n";
}

} // namespace backcast
