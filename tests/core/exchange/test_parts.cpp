// SPDX-License-Identifier: MIT
//
// One way of writing each: headings, labels, quotations, questions.

#include "core/document/names.h"
#include "core/exchange/language.h"
#include "core/exchange/quotes.h"
#include "core/exchange/vocabulary.h"
#include "tests/core/exchange/drafts.h"
#include "tests/support/catch.h"

using namespace backcast;
using namespace backcast::test;
using namespace Qt::StringLiterals;

namespace {

const QString body =
    u"Acme today opens Ledger to every clinic with under fifty beds, and nurses hand over a night shift in nine minutes instead of forty-two."_s;

/// The role that a paragraph gets below a heading, or above which a label stands.
QString roleBelow(const QString& heading) {
    const Imported read =
        imported(u"# Acme launches Ledger for small clinics\n\n%1\n\n%2\n\nThe words below it.\n"_s.arg(
            body, heading));
    for (const Met& met : walk(read.document))
        if (met.text().plain().contains(u"The words below it"))
            return met.entry                   ? u"answer"_s
                   : met.block->role.isEmpty() ? placeName(met.place)
                                               : met.block->role;
    return u"lost"_s;
}

struct Heading {
    QString role;
    QStringList headings;
};

} // namespace

TEST_CASE("headings name their role in all their variants") {
    const QList<Heading> all{
        {u"problem"_s,
         {u"## Problem"_s, u"### The Problem:"_s, u"## 2) The Problem"_s, u"## 1. Problem"_s,
          u"#### Problem Statement"_s, u"## Opportunity"_s, u"## The challenge"_s, u"## Customer Problem"_s,
          u"**Why now**"_s, u"The Problem\n---"_s, u"## The Problem: a paper book"_s,
          u"## Describe the opportunity or problem: The setup"_s, u"## 🔥 The Problem"_s, u"## El problema"_s,
          u"## Planteamiento del problema"_s, u"## La oportunidad"_s, u"## **Problem**"_s, u"Problem:"_s,
          u"## PROBLEM"_s}},
        {u"solution"_s,
         {u"## Our solution"_s, u"## The Solution"_s, u"## Proposed Solution"_s, u"## La solución"_s,
          u"## Key Features"_s, u"## Explain the approach or solution: The knockdown"_s}},
        {u"experience"_s,
         {u"## How it works"_s, u"## Customer experience"_s, u"## User Journey"_s, u"## Cómo funciona"_s,
          u"## A day in the life of a nurse"_s, u"## Describe the customer experience"_s}},
        {u"leader_quote"_s,
         {u"## Spokesperson quote"_s, u"## Leadership Quote"_s, u"## Company quote"_s,
          u"## Executive Quote"_s, u"## Quote from the CEO"_s, u"## Cita del portavoz"_s,
          u"## Internal quote"_s, u"## Quote an Amazon Leader to capture the value"_s}},
        {u"customer_quote"_s,
         {u"## Customer quote"_s, u"## Customer Testimonial"_s, u"## Quote from a customer"_s,
          u"## Cita del cliente"_s, u"## What customers are saying"_s,
          u"## Include customer testimonials"_s}},
        {u"call_to_action"_s,
         {u"## Call to Action"_s, u"## Availability"_s, u"## Next steps"_s, u"## Getting started"_s,
          u"## Llamada a la acción"_s, u"## Pricing and availability"_s, u"## Learn more"_s}},
        {u"summary"_s,
         {u"## Summary"_s, u"## Intro paragraph"_s, u"## Introduction"_s, u"## Resumen"_s, u"## Overview"_s}},
        {u"boilerplate"_s, {u"## About Acme"_s, u"## Acerca de Acme"_s, u"## Media Contact"_s}},
        {u"appendix"_s,
         {u"## Appendix A: numbers"_s, u"## Success Metrics"_s, u"## Technical design"_s, u"## Apéndice"_s,
          u"## Métricas de éxito"_s, u"## Glossary"_s}},
        {u"customer"_s, {u"## Who is the customer?"_s, u"## Target audience"_s}},
        {u"evidence"_s, {u"## How do we know that customers want this?"_s}},
    };
    for (const Heading& each : all) {
        for (const QString& heading : each.headings) {
            INFO(heading.toStdString());
            CHECK(roleBelow(heading) == each.role);
        }
    }
}

TEST_CASE("headings of questions open their part") {
    const auto place = [](const QString& heading) {
        const Imported read =
            imported(u"# Acme launches Ledger\n\n%1\n\n%2\n\n### Does it work at night?\n\nYes.\n"_s.arg(
                body, heading));
        if (!read.document.customerFaq.entries.isEmpty()) return u"customer"_s;
        return read.document.internalFaq.entries.isEmpty() ? QString() : u"internal"_s;
    };
    for (const QString& heading :
         {u"## External FAQ"_s, u"## Customer FAQs"_s, u"## Public FAQ"_s, u"## FAQ (External)"_s,
          u"## FAQ: Customers"_s, u"## Customer-Facing FAQ"_s, u"## Preguntas frecuentes de clientes"_s,
          u"## FAQ externo"_s, u"## Frequently Asked Questions"_s, u"## 2. FAQ"_s, u"**External FAQs**"_s,
          u"## Questions from customers"_s}) {
        INFO(heading.toStdString());
        CHECK(place(heading) == u"customer"_s);
    }
    for (const QString& heading :
         {u"## Internal FAQ"_s, u"## Stakeholder FAQs"_s, u"## For deciders"_s, u"## FAQ (Internal)"_s,
          u"## Preguntas frecuentes internas"_s, u"## FAQ interno"_s, u"## Business FAQ"_s,
          u"## Internal/Stakeholder FAQ"_s}) {
        INFO(heading.toStdString());
        CHECK(place(heading) == u"internal"_s);
    }
}

TEST_CASE("questions are found however they are written") {
    const QStringList ways{
        u"### What does it cost?\n\n$5.\n\n### Is it safe?\n\nYes.\n"_s,
        u"**What does it cost?**\n\n$5.\n\n**Is it safe?**\n\nYes.\n"_s,
        u"**What does it cost?**\n$5.\n\n**Is it safe?**\nYes.\n"_s,
        u"**What does it cost?** $5.\n\n**Is it safe?** Yes.\n"_s,
        u"Q: What does it cost?\nA: $5.\n\nQ: Is it safe?\nA: Yes.\n"_s,
        u"Q1. What does it cost?\n\n$5.\n\nQ2. Is it safe?\n\nYes.\n"_s,
        u"**Q1: What does it cost?**\n\n**A:** $5.\n\n**Q2: Is it safe?**\n\n**A:** Yes.\n"_s,
        u"**Question 1:** What does it cost?\n\nAnswer: $5.\n\n**Question 2:** Is it safe?\n\nAnswer: Yes.\n"_s,
        u"1. **What does it cost?**\n\n   $5.\n\n2. **Is it safe?**\n\n   Yes.\n"_s,
        u"1. What does it cost?\n   - $5.\n2. Is it safe?\n   - Yes.\n"_s,
        u"- **What does it cost?** $5.\n- **Is it safe?** Yes.\n"_s,
        u"> What does it cost?\n\n$5.\n\n> Is it safe?\n\nYes.\n"_s,
        u"What does it cost?\n\n$5.\n\nIs it safe?\n\nYes.\n"_s,
        u"*What does it cost?*\n\n$5.\n\n*Is it safe?*\n\nYes.\n"_s,
        u"| Question | Answer |\n|---|---|\n| What does it cost? | $5. |\n| Is it safe? | Yes. |\n"_s,
        u"<details><summary>What does it cost?</summary>\n\n$5.\n\n</details>\n<details><summary>Is it safe?</summary>\n\nYes.\n\n</details>\n"_s,
        u"### 1. What does it cost?\n$5.\n### 2. Is it safe?\nYes.\n"_s,
        u"P: What does it cost?\nR: $5.\n\nP: Is it safe?\nR: Yes.\n"_s,
    };
    for (const QString& way : ways) {
        INFO(way.toStdString());
        const Imported read = imported(u"# Acme launches Ledger\n\n%1\n\n## FAQ\n\n%2"_s.arg(body, way));
        const QList<FaqEntry>& entries = read.document.customerFaq.entries;
        REQUIRE(entries.size() == 2);
        CHECK(entries.at(0).text == Text(u"What does it cost?"_s));
        CHECK(entries.at(1).text == Text(u"Is it safe?"_s));
        REQUIRE(entries.at(0).answer.size() == 1);
        CHECK(entries.at(0).answer.first().text.plain() == u"$5."_s);
        REQUIRE(entries.at(1).answer.size() == 1);
        CHECK(entries.at(1).answer.first().text.plain() == u"Yes."_s);
    }
}

TEST_CASE("a group of questions has its heading above its first one") {
    const Imported read = imported(
        u"## FAQ\n\n### Pricing\n\n**What does it cost?**\n\n$5.\n\n### Safety\n\n**Is it safe?**\n\nYes.\n"_s);
    const QList<FaqEntry>& entries = read.document.customerFaq.entries;
    REQUIRE(entries.size() == 2);
    CHECK(entries.at(0).heading == u"Pricing"_s);
    CHECK(entries.at(1).heading == u"Safety"_s);
}

TEST_CASE("an FAQ of colleagues is told by its questions") {
    const Imported read = imported(
        u"## FAQ\n\n### What is our biggest risk?\n\nTime.\n\n### How will we measure success?\n\nBy hand.\n\n### Who are our competitors?\n\nNobody.\n"_s);
    CHECK(read.document.internalFaq.entries.size() == 3);
    CHECK(read.document.internalFaq.heading == u"FAQ"_s);
}

TEST_CASE("who speaks is told by who they are") {
    const QStringList own{u" acme "_s, u" ledger "_s};
    const auto voice = [&own](const QString& text) {
        return exchange::readQuotation(text, own, false).voice;
    };
    using exchange::Voice;
    CHECK(voice(u"\u201cWe built it for nurses,\u201d said Ana Ruiz, CEO of Acme."_s) == Voice::Leader);
    CHECK(voice(u"\"It is our best work\" \u2014 Lee Park, VP of Product, Acme"_s) == Voice::Leader);
    CHECK(voice(u"\u201cIt works,\u201d said Ana Ruiz, creator of Ledger."_s) == Voice::Leader);
    CHECK(voice(u"\u201cI go home on time,\u201d said Dana Ortiz, night nurse at Saint Olave."_s) ==
          Voice::Customer);
    CHECK(voice(u"\u201cIt saved us hours,\u201d said Marcus Johnson, VP of Product at DataFlow."_s) ==
          Voice::Customer);
    CHECK(voice(u"«Por fin salgo a mi hora», dijo Dana Ortiz, enfermera de San Olaf."_s) == Voice::Customer);
    CHECK(voice(u"«Lo creamos para ellas», afirmó Ana Ruiz, directora de Acme."_s) == Voice::Leader);
    const exchange::Quotation none = exchange::readQuotation(
        u"Nurses call this \u201cthe long hour\u201d and do not like it much."_s, own, false);
    CHECK(!none.quoted);
}

TEST_CASE("the language is found out from the words") {
    CHECK(languageOf(u"The nurses write what they know into three systems."_s) == u"en"_s);
    CHECK(languageOf(u"Las enfermeras escriben lo que saben en tres sistemas."_s) == u"es"_s);
    CHECK(languageOf(QString()) == u"en"_s);
    CHECK(imported(u"# Café\n\nLas enfermeras escriben lo que saben."_s).document.meta.language == u"es"_s);
}

TEST_CASE("settings at the top find their places") {
    const Imported read = imported(
        u"---\ntitle: Ledger\nauthors:\n  - Dana Ortiz\n  - Lee Park\nstatus: review\ndate: 2027-03-03\nlanguage: en\nticket: PM-1\n---\n\n# Acme launches Ledger\n"_s);
    const Meta& meta = read.document.meta;
    CHECK(meta.title == u"Ledger"_s);
    CHECK(meta.status == u"review"_s);
    CHECK(meta.launchDate == u"2027-03-03"_s);
    CHECK(meta.owner == u"u-dana-ortiz"_s);
    CHECK(meta.contributors == QStringList{u"u-lee-park"_s});
    REQUIRE(read.document.people.size() == 2);
    CHECK(read.document.people.first().name == u"Dana Ortiz"_s);
    REQUIRE(read.document.unsorted.blocks.size() == 1);
    CHECK(read.document.unsorted.blocks.first().text.plain() == u"ticket: PM-1"_s);
}

TEST_CASE("kinds keep what they look like") {
    const Imported read =
        imported(u"## Appendix\n\n3. three\n4. four\n   - nested\n\n> quoted\n\n```sql\nselect *\n  from "
                 u"x\n```\n\n| a | b |\n|:--|--:|\n| **1** | 2 |\n\n---\n\n"
                 "![Alt text](pic.png \"Title\")\n\nText with ![small](s.png) inside.\n"_s);
    const QList<Block>& blocks = read.document.appendix.blocks;
    REQUIRE(blocks.size() == 10);
    CHECK(blocks.at(0).kind == kinds::heading);
    CHECK(blocks.at(1).kind == kinds::number);
    CHECK(blocks.at(1).start == 3);
    CHECK(blocks.at(2).start == 0);
    CHECK(blocks.at(3).kind == kinds::bullet);
    CHECK(blocks.at(3).level == 2);
    CHECK(blocks.at(4).kind == kinds::quote);
    CHECK(blocks.at(5).info == u"sql"_s);
    CHECK(blocks.at(5).text.plain() == u"select *\u2028  from x"_s);
    CHECK(blocks.at(6).table.headerRows == 1);
    CHECK(blocks.at(6).table.columns.at(1).align == u"right"_s);
    CHECK(blocks.at(7).kind == kinds::rule);
    CHECK(blocks.at(8).kind == kinds::figure);
    REQUIRE(read.document.visuals.size() == 1);
    const Visual& visual = read.document.visuals.first();
    CHECK(blocks.at(8).figure == visual.id);
    CHECK(visual.kind == u"image"_s);
    CHECK(visual.alt == u"Alt text"_s);
    CHECK(visual.title == u"Title"_s);
    CHECK(visual.data == QByteArray(R"({"url": "pic.png"})"));
    REQUIRE(blocks.at(9).text.spans().size() == 1);
    CHECK(blocks.at(9).text.spans().first().link == u"s.png"_s);
}
