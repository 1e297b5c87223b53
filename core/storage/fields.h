// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/document.h"
#include "core/document/names.h"

/// The members of every object of the file, in their canonical order: the one description that both the
/// reader and the writer follow, so that they cannot disagree. `A` is the archive (FieldReader or
/// FieldWriter); `T` is const for the writer.
///
/// required: must be there. always: written even where empty. optional: left out where it has its default.
/// words: words of the author beside a block, held to the same characters as text, left out where empty.
namespace backcast::fields {

template <class A, class T>
void person(A& a, T& person) {
    a.required("id", person.id);
    a.always("name", person.name);
    a.optional("colour", person.colour);
    a.extra(person.extra);
}

template <class A, class T>
void meta(A& a, T& meta) {
    a.words("title", meta.title);
    a.optional("product", meta.product);
    a.optional("language", meta.language);
    a.optional("owner", meta.owner);
    a.optional("contributors", meta.contributors);
    a.optional("status", meta.status);
    a.optional("draft", meta.draft);
    a.optional("launch_date", meta.launchDate);
    a.optional("confidentiality", meta.confidentiality);
    a.optional("page_profile", meta.pageProfile);
    a.optional("rule_levels", meta.ruleLevels);
    a.extra(meta.extra);
}

template <class A, class T>
void column(A& a, T& column) {
    a.optional("align", column.align);
    a.extra(column.extra);
}

template <class A, class T>
void row(A& a, T& row) {
    a.required("id", row.id);
    a.always("cells", row.cells);
    a.extra(row.extra);
}

/// A block's members but for its id, which a base does not have.
template <class A, class T>
void blockValue(A& a, T& block) {
    a.optional("role", block.role);
    a.optional("kind", block.kind);
    a.optional("level", block.level);
    a.optional("start", block.start);
    a.words("heading", block.heading);
    a.words("label", block.label);
    a.optional("info", block.info);
    a.optional("figure", block.figure);
    // After `kind`: what the other members are depends on it.
    if (block.kind == kinds::table) {
        a.optional("header_rows", block.table.headerRows);
        a.list("columns", block.table.columns, [](auto& b, auto& x) { column(b, x); });
    } else if (block.kind == kinds::code) {
        a.code("text", block.text);
    } else if (block.kind == kinds::figure || block.kind == kinds::rule) {
        a.optional("text", block.text);
    } else {
        a.always("text", block.text);
    }
    a.extra(block.extra);
    if (block.kind == kinds::table) {
        a.optional("text", block.text);
        a.lines("rows", block.table.rows, [](auto& b, auto& x) { row(b, x); });
    }
}

template <class A, class T>
void block(A& a, T& value) {
    a.uniqueId("id", value.id);
    blockValue(a, value);
}

template <class A, class T>
void blocks(A& a, T& list) {
    a.lines("blocks", list, [](auto& b, auto& x) { block(b, x); });
}

/// A FAQ entry's head but for its id.
template <class A, class T>
void entryValue(A& a, T& entry) {
    a.always("text", entry.text);
    a.words("heading", entry.heading);
    a.words("label", entry.label);
    a.optional("owner", entry.owner);
    a.optional("from_thread", entry.fromThread);
    a.extra(entry.extra);
}

template <class A, class T>
void entry(A& a, T& value) {
    a.uniqueId("id", value.id);
    entryValue(a, value);
    a.lines("answer", value.answer, [](auto& b, auto& x) { block(b, x); });
}

template <class A, class T>
void part(A& a, T& part) {
    a.words("heading", part.heading);
    blocks(a, part.blocks);
    a.extra(part.extra);
}

template <class A, class T>
void faq(A& a, T& faq) {
    a.words("heading", faq.heading);
    blocks(a, faq.blocks);
    a.lines("entries", faq.entries, [](auto& b, auto& x) { entry(b, x); });
    a.extra(faq.extra);
}

template <class A, class T>
void partHead(A& a, T& head) {
    a.words("heading", head.heading);
    a.extra(head.extra);
}

/// What the parts have beside their blocks, as a base.
template <class A, class T>
void partHeads(A& a, T& heads) {
    const auto head = [](auto& b, auto& x) { partHead(b, x); };
    a.optionalObject("release", heads.release, head);
    a.optionalObject("customer_faq", heads.customerFaq, head);
    a.optionalObject("internal_faq", heads.internalFaq, head);
    a.optionalObject("appendix", heads.appendix, head);
    a.optionalObject("unsorted", heads.unsorted, head);
    a.extra(heads.extra);
}

/// A visual's members but for its id, which a base does not have.
template <class A, class T>
void visualValue(A& a, T& visual) {
    a.always("kind", visual.kind);
    a.words("title", visual.title);
    a.always("caption", visual.caption);
    a.words("alt", visual.alt);
    a.optional("fidelity", visual.fidelity);
    a.optional("supports", visual.supports);
    a.json("data", visual.data);
    a.extra(visual.extra);
}

template <class A, class T>
void visual(A& a, T& value) {
    a.uniqueId("id", value.id);
    visualValue(a, value);
}

template <class A, class T>
void anchor(A& a, T& anchor) {
    a.required("block", anchor.block);
    a.optional("row", anchor.row);
    a.optional("column", anchor.column, -1);
    a.always("start", anchor.start);
    a.always("end", anchor.end);
    a.always("quote", anchor.quote);
    a.always("prefix", anchor.prefix);
    a.always("suffix", anchor.suffix);
    a.optional("base", anchor.base);
    a.extra(anchor.extra);
}

/// An experiment's members but for its id.
template <class A, class T>
void experimentValue(A& a, T& experiment) {
    a.always("assumption", experiment.assumption);
    a.optionalList("anchors", experiment.anchors, [](auto& b, auto& x) { anchor(b, x); });
    a.optional("must_be_true", experiment.mustBeTrue);
    a.optional("sure", experiment.sure);
    a.optional("cost_if_wrong", experiment.costIfWrong);
    a.optional("test", experiment.test);
    a.optional("measure", experiment.measure);
    a.optional("threshold", experiment.threshold);
    a.optional("threshold_set", experiment.thresholdSet);
    a.optional("owner", experiment.owner);
    a.optional("due", experiment.due);
    a.optional("state", experiment.state);
    a.extra(experiment.extra);
}

template <class A, class T>
void experiment(A& a, T& value) {
    a.uniqueId("id", value.id);
    experimentValue(a, value);
}

template <class A, class T>
void ignored(A& a, T& ignored) {
    a.always("rule", ignored.rule);
    a.optional("block", ignored.block);
    a.optional("quote", ignored.quote);
    a.optional("reason", ignored.reason);
    a.optional("by", ignored.by);
    a.optional("at", ignored.at);
    a.extra(ignored.extra);
}

template <class A, class T>
void event(A& a, T& event) {
    a.required("id", event.id);
    a.always("type", event.type);
    a.optional("kind", event.kind);
    a.optional("thread", event.thread);
    a.always("by", event.by);
    a.always("lamport", event.lamport);
    a.always("at", event.at);
    a.optional("body", event.body);
    a.optional("draft", event.draft);
    a.optionalObject("anchor", event.anchor, [](auto& b, auto& x) { anchor(b, x); });
    a.extra(event.extra);
}

template <class A, class T>
void attendee(A& a, T& attendee) {
    a.always("person", attendee.person);
    a.optional("role", attendee.role);
    a.extra(attendee.extra);
}

template <class A, class T>
void meeting(A& a, T& meeting) {
    a.required("id", meeting.id);
    a.optional("draft", meeting.draft);
    a.optional("at", meeting.at);
    a.optionalList("attendees", meeting.attendees, [](auto& b, auto& x) { attendee(b, x); });
    a.optional("decision", meeting.decision);
    a.optional("next", meeting.next);
    a.extra(meeting.extra);
}

/// `heads` and `reason` came after the first files: they stand behind, where an older version puts what it
/// does not know.
template <class A, class T>
void draft(A& a, T& stored) {
    auto& draft = stored.draft;
    a.always("number", draft.number);
    a.optional("name", draft.name);
    a.optional("kind", draft.kind);
    a.optional("at", draft.at);
    a.optional("by", draft.by);
    a.optional("meta", draft.meta);
    a.draftParts("parts", "changes", stored);
    a.optional("heads", draft.heads);
    a.optional("reason", draft.reason);
    a.extra(draft.extra);
}

template <class A, class T>
void attachment(A& a, T& attachment) {
    a.optional("type", attachment.type);
    a.optional("width", attachment.width);
    a.optional("height", attachment.height);
    a.optional("name", attachment.name);
    a.extra(attachment.extra);
    a.base64("base64", attachment.bytes);
}

template <class A, class T>
void document(A& a, T& d) {
    a.header("format", "version", QStringLiteral("prfaq"), d.major, d.minor);
    a.required("id", d.id);
    a.object("meta", d.meta, [](auto& b, auto& x) { meta(b, x); });
    a.optionalLines("people", d.people, [](auto& b, auto& x) { person(b, x); });
    a.lines("questions", d.questions, [](auto& b, auto& x) { block(b, x); });
    a.object("release", d.release, [](auto& b, auto& x) { part(b, x); });
    a.object("customer_faq", d.customerFaq, [](auto& b, auto& x) { faq(b, x); });
    a.object("internal_faq", d.internalFaq, [](auto& b, auto& x) { faq(b, x); });
    a.optionalPart("appendix", d.appendix, [](auto& b, auto& x) { part(b, x); });
    a.optionalPart("unsorted", d.unsorted, [](auto& b, auto& x) { part(b, x); });
    a.optionalLines("visuals", d.visuals, [](auto& b, auto& x) { visual(b, x); });
    a.optionalLines("experiments", d.experiments, [](auto& b, auto& x) { experiment(b, x); });
    a.optionalLines("findings_ignored", d.findingsIgnored, [](auto& b, auto& x) { ignored(b, x); });
    a.optionalLines("events", d.events, [](auto& b, auto& x) { event(b, x); });
    a.optionalLines("meetings", d.meetings, [](auto& b, auto& x) { meeting(b, x); });
    a.drafts("drafts", d.drafts, [](auto& b, auto& x) { draft(b, x); });
    a.bases("bases", d.bases);
    a.members("anchors", d.anchors, [](auto& b, auto& x) { anchor(b, x); });
    a.extra(d.extra);
    a.members("attachments", d.attachments, [](auto& b, auto& x) { attachment(b, x); });
}

template <class A, class T>
void comments(A& a, T& c) {
    a.header("format", "version", QStringLiteral("prfaq-comments"), c.major, c.minor);
    a.required("document", c.document);
    a.optionalLines("people", c.people, [](auto& b, auto& x) { person(b, x); });
    a.lines("events", c.events, [](auto& b, auto& x) { event(b, x); });
    a.bases("bases", c.bases);
    a.extra(c.extra);
}

} // namespace backcast::fields
