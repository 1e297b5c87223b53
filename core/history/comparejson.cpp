// SPDX-License-Identifier: MIT
#include "core/history/comparereport.h"

#include <nlohmann/json.hpp>

namespace backcast {

namespace {

using Json = nlohmann::ordered_json;
using What = ComparedItem::What;

std::string utf8(const QString& text) {
    return text.toStdString();
}

const char* nameOf(ChangeState state) {
    constexpr const char* names[] = {"same", "changed", "inserted", "deleted"};
    return names[int(state)];
}

const char* nameOf(TextRun::Kind kind) {
    constexpr const char* names[] = {"same", "restyled", "inserted", "deleted"};
    return names[int(kind)];
}

const char* nameOf(What what) {
    constexpr const char* names[] = {"document", "part_heading", "block", "question", "visual", "experiment"};
    return names[int(what)];
}

const char* nameOf(Fact fact) {
    constexpr const char* names[] = {
        "title",       "product",     "language",        "owner",  "contributors",
        "status",      "launch_date", "confidentiality", "role",   "kind",
        "heading",     "label",       "code_language",   "figure", "column_alignment",
        "header_rows", "figure_kind", "figure_title",    "alt",    "fidelity",
        "drawing",     "assumption",  "must_be_true",    "sure",   "cost_if_wrong",
        "test",        "measure",     "threshold",       "due",    "state"};
    static_assert(std::size(names) == size_t(Fact::State) + 1);
    return names[int(fact)];
}

Json jsonOf(const QList<TextRun>& runs) {
    Json list = Json::array();
    for (const TextRun& run : runs)
        list.push_back({{"kind", nameOf(run.kind)}, {"text", utf8(run.text.toMarkup())}});
    return list;
}

Json jsonOf(const ComparedPlace& place, const Id& id) {
    Json json{{"part", utf8(placeName(place.place))}};
    if (place.position > 0) json["position"] = place.position;
    if (!id.isEmpty()) json["id"] = utf8(id);
    return json;
}

Json jsonOf(const QList<ComparedRow>& rows) {
    Json list = Json::array();
    for (const ComparedRow& row : rows) {
        Json cells = Json::array();
        for (const ComparedCell& cell : row.cells) cells.push_back(jsonOf(cell.runs));
        list.push_back({{"state", nameOf(row.state)}, {"moved", row.moved}, {"cells", std::move(cells)}});
    }
    return list;
}

Json jsonOf(const ComparedItem& item, const Comparison& comparison) {
    Json json{{"what", nameOf(item.what)}, {"state", nameOf(item.state)}, {"moved", item.moved}};
    json["title"] = utf8(titleOf(item, comparison));
    const bool isOfPart =
        item.what == What::Block || item.what == What::Question || item.what == What::PartHeading;
    if (isOfPart || !item.idBefore.isEmpty() || !item.idAfter.isEmpty()) {
        if (item.state != ChangeState::Inserted) json["before"] = jsonOf(item.before, item.idBefore);
        if (item.state != ChangeState::Deleted) json["after"] = jsonOf(item.after, item.idAfter);
    }
    const Block* block = item.blockAfter ? item.blockAfter : item.blockBefore;
    if (block && !block->role.isEmpty()) json["role"] = utf8(block->role);
    if (!item.runs.isEmpty()) json["runs"] = jsonOf(item.runs);
    if (!item.rows.isEmpty()) json["rows"] = jsonOf(item.rows);
    if (!item.facts.isEmpty()) {
        Json facts = Json::array();
        for (const FactChange& fact : item.facts)
            facts.push_back(
                {{"fact", nameOf(fact.fact)}, {"before", utf8(fact.before)}, {"after", utf8(fact.after)}});
        json["facts"] = std::move(facts);
    }
    Json notes = Json::array();
    for (const QString& note : notesInWords(item, comparison)) notes.push_back(utf8(note));
    json["notes"] = std::move(notes);
    json["words_in"] = item.wordsIn;
    json["words_out"] = item.wordsOut;
    return json;
}

Json jsonOf(const SummaryCard& card, const Comparison& comparison) {
    Json json{{"title", utf8(card.title)}, {"text", utf8(card.text())}};
    if (card.place) json["part"] = utf8(placeName(*card.place));
    const auto at = std::lower_bound(comparison.changes.begin(), comparison.changes.end(), card.item);
    if (card.item >= 0 && at != comparison.changes.end())
        json["change"] = int(at - comparison.changes.begin());
    return json;
}

Json jsonOf(const PartChanges& part) {
    return {{"changes", part.changes},
            {"paragraphs_changed", part.paragraphsChanged},
            {"paragraphs_new", part.paragraphsNew},
            {"paragraphs_deleted", part.paragraphsGone},
            {"paragraphs_moved", part.paragraphsMoved},
            {"questions_changed", part.questionsChanged},
            {"questions_new", part.questionsNew},
            {"questions_deleted", part.questionsGone},
            {"questions_moved", int(part.questionMoves.size())},
            {"answers_changed", part.answersChanged},
            {"words_in", part.wordsIn},
            {"words_out", part.wordsOut}};
}

} // namespace

QByteArray compareJson(const Comparison& comparison, const CompareReport& report) {
    Json json{{"schema", 1}, {"before", utf8(report.names.before)}, {"after", utf8(report.names.after)}};
    json["title"] = utf8(report.title.isEmpty() ? comparison.after->meta.title : report.title);
    json["same"] = comparison.isEmpty();
    json["words_in"] = comparison.wordsIn;
    json["words_out"] = comparison.wordsOut;
    if (report.comments)
        json["comments"] = {{"answered", report.comments->answered}, {"all", report.comments->all}};
    json["cards"] = Json::array();
    for (const SummaryCard& card : summaryCards(comparison, report.names, report.comments))
        json["cards"].push_back(jsonOf(card, comparison));
    json["parts"] = Json::object();
    for (const Place place : comparedOrder)
        if (!comparison.of(place).isEmpty())
            json["parts"][utf8(placeName(place))] = jsonOf(comparison.of(place));
    json["changes"] = Json::array();
    for (const int change : comparison.changes)
        json["changes"].push_back(jsonOf(comparison.items.at(change), comparison));
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

} // namespace backcast
