// SPDX-License-Identifier: MIT
#include "core/exchange/htmlevents.h"

#include <libxml/HTMLparser.h>

/// HTML by libxml2, as events: no tree is built, so deep nesting and large tables cost what they are long.
namespace {

using backcast::exchange::HtmlElement;
using backcast::exchange::HtmlSink;

struct Reading {
    HtmlSink& sink;
    htmlParserCtxtPtr parser = nullptr;
};

const char* utf8(const xmlChar* text) {
    return reinterpret_cast<const char*>(text);
}

void goOn(const Reading& reading) {
    if (!reading.sink.wantsMore()) xmlStopParser(reading.parser);
}

void startElement(void* data, const xmlChar* name, const xmlChar** attributes) {
    const auto& reading = *static_cast<Reading*>(data);
    reading.sink.open({utf8(name), reinterpret_cast<const char* const*>(attributes)});
    goOn(reading);
}

void endElement(void* data, const xmlChar* name) {
    static_cast<Reading*>(data)->sink.close(utf8(name));
}

void characters(void* data, const xmlChar* text, int bytes) {
    const auto& reading = *static_cast<Reading*>(data);
    reading.sink.text(utf8(text), bytes);
    goOn(reading);
}

void comment(void* data, const xmlChar* text) {
    static_cast<Reading*>(data)->sink.comment(utf8(text));
}

} // namespace

extern "C" Q_DECL_EXPORT void backcastReadHtmlEvents(const QByteArray& text, HtmlSink& sink) {
    if (text.isEmpty()) return;
    Reading reading{sink};
    htmlSAXHandler handler{};
    handler.startElement = startElement;
    handler.endElement = endElement;
    handler.characters = characters;
    handler.ignorableWhitespace = characters;
    handler.comment = comment;
    reading.parser = htmlNewParserCtxt();
    if (!reading.parser) return;
    *reading.parser->sax = handler;
    reading.parser->userData = &reading;
    // The encoding is given, so that a "charset" of the time before the clipboard is not believed.
    htmlDocPtr document =
        htmlCtxtReadMemory(reading.parser, text.constData(), int(text.size()), nullptr, "UTF-8",
                           HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                               HTML_PARSE_NOIMPLIED);
    if (document) xmlFreeDoc(document);
    htmlFreeParserCtxt(reading.parser);
}
