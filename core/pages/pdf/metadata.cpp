// SPDX-License-Identifier: MIT
#include "core/pages/pdf/qpdfobjects.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace backcast::pdf {

using Object = QPDFObjectHandle;

namespace {

const auto rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const auto dc = u"http://purl.org/dc/elements/1.1/"_s;
const auto xmp = u"http://ns.adobe.com/xap/1.0/"_s;
const auto pdfNamespace = u"http://ns.adobe.com/pdf/1.3/"_s;
const auto pdfua = u"http://www.aiim.org/pdfua/ns/id/"_s;

void writeItem(QXmlStreamWriter& xml, const QString& name, const QString& container, const QString& text) {
    if (text.isEmpty()) return;
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, container);
    xml.writeStartElement(rdf, u"li"_s);
    if (container == u"Alt") xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// XMP (ISO 16684-1): what the information dictionary says, in the form that archives and screen readers ask
/// for.
QByteArray xmpPacket(const Plan& plan) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    for (const auto& [uri, prefix] : {std::pair{rdf, u"rdf"_s},
                                      {dc, u"dc"_s},
                                      {xmp, u"xmp"_s},
                                      {pdfNamespace, u"pdf"_s},
                                      {pdfua, u"pdfuaid"_s}})
        xml.writeNamespace(uri, prefix);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, QString());
    writeItem(xml, u"title"_s, u"Alt"_s, plan.info.title);
    writeItem(xml, u"creator"_s, u"Seq"_s, plan.info.author);
    writeItem(xml, u"description"_s, u"Alt"_s, plan.info.product);
    writeItem(xml, u"language"_s, u"Bag"_s, plan.info.language);
    xml.writeTextElement(xmp, u"CreatorTool"_s, plan.creator);
    const QString time = plan.created.toString(Qt::ISODate);
    xml.writeTextElement(xmp, u"CreateDate"_s, time);
    xml.writeTextElement(xmp, u"ModifyDate"_s, time);
    xml.writeTextElement(pdfNamespace, u"Producer"_s, plan.creator);
    // Said only where nothing is known to speak against it.
    if (plan.isUniversal) xml.writeTextElement(pdfua, u"part"_s, u"1"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return bytes;
}

Object infoDictionary(const Plan& plan) {
    Object info = Object::newDictionary();
    const auto set = [&info](const char* key, const QString& text) {
        if (!text.isEmpty()) info.replaceKey(key, textString(text));
    };
    set("/Title", plan.info.title);
    set("/Author", plan.info.author);
    set("/Subject", plan.info.product);
    set("/Creator", plan.creator);
    set("/Producer", plan.creator);
    info.replaceKey("/CreationDate", dateString(plan.created));
    info.replaceKey("/ModDate", dateString(plan.created));
    return info;
}

} // namespace

void addMetadata(QPDF& file, const Plan& plan) {
    file.getTrailer().replaceKey("/Info", file.makeIndirectObject(infoDictionary(plan)));
    Object root = file.getRoot();
    root.replaceKey("/Lang", textString(plan.info.language));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    Object metadata = Object::newStream(&file, xmpPacket(plan).toStdString());
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
}

} // namespace backcast::pdf
