// SPDX-License-Identifier: MIT
#include "ui/pages/pdfchoices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

struct Flag {
    QLatin1StringView name;
    bool PageOptions::*member;
};
constexpr std::array flags{
    Flag{"notes_margin"_L1, &PageOptions::notesMargin}, Flag{"contents"_L1, &PageOptions::contents},
    Flag{"links"_L1, &PageOptions::linkList}, Flag{"draft"_L1, &PageOptions::showDraft},
    Flag{"confidentiality"_L1, &PageOptions::showConfidentiality}};

} // namespace

QString optionsText(const PageOptions& options) {
    QJsonObject object;
    for (const Flag& flag : flags) object.insert(flag.name, options.*flag.member);
    QJsonArray leftOut;
    for (const Place place : options.leftOut) leftOut.append(placeName(place));
    object.insert("left_out"_L1, leftOut);
    object.insert("comments"_L1, commentNames.at(size_t(options.comments)));
    if (options.lineNumbers)
        object.insert("line_numbers"_L1, lineNumberNames.at(size_t(*options.lineNumbers)));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

PageOptions optionsFromText(const QString& text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    PageOptions options;
    for (const Flag& flag : flags)
        options.*flag.member = object.value(flag.name).toBool(options.*flag.member);
    for (const Place place : readingOrder)
        if (object.value("left_out"_L1).toArray().contains(placeName(place))) options.leftOut.append(place);
    for (size_t i = 0; i < commentNames.size(); ++i)
        if (object.value("comments"_L1).toString() == commentNames.at(i)) options.comments = CommentsShown(i);
    for (size_t i = 0; i < lineNumberNames.size(); ++i)
        if (object.value("line_numbers"_L1).toString() == lineNumberNames.at(i))
            options.lineNumbers = LineNumbers(i);
    return options;
}

QList<Place> partsOf(const Pages& pages) {
    QList<Place> parts;
    for (const Place place : readingOrder)
        for (const Element& element : pages.elements)
            if (element.matter == Matter::Text && element.place == place) {
                parts.append(place);
                break;
            }
    return parts;
}

bool hasComments(const Document& document) {
    return !document.events.isEmpty();
}

PageOptions fitting(PageOptions options, const Document& document) {
    const QList<Place> parts = partsOf(paginate(document));
    const bool nothingLeft = std::all_of(parts.cbegin(), parts.cend(),
                                         [&](Place place) { return options.leftOut.contains(place); });
    if (nothingLeft) options.leftOut.clear();
    return options;
}

} // namespace backcast
