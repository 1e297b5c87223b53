// SPDX-License-Identifier: MIT
#include "tests/core/checks/documents.h"

#include <algorithm>

namespace backcast::test {

using namespace Qt::StringLiterals;

Id Writer::release(const char* role, const QString& markup, const QString& kind) {
    Block block;
    block.id = next();
    block.role = QString::fromLatin1(role);
    block.kind = kind;
    block.text = Text::fromMarkup(markup);
    m_document.release.blocks.append(block);
    return block.id;
}

Id Writer::labelled(const char* role, const QString& label, const QString& markup) {
    const Id id = release(role, markup);
    m_document.release.blocks.last().label = label;
    return id;
}

Id Writer::box(const char* role, const QString& markup) {
    Block block;
    block.id = next();
    block.role = QString::fromLatin1(role);
    block.text = Text::fromMarkup(markup);
    m_document.questions.append(block);
    return block.id;
}

Id Writer::ask(Place place, const QString& question, const QString& answer) {
    FaqEntry entry;
    entry.id = next();
    entry.text = Text::fromMarkup(question);
    if (!answer.isNull()) {
        Block block;
        block.id = next();
        block.text = Text::fromMarkup(answer);
        entry.answer.append(block);
    }
    Faq& faq = place == Place::InternalFaq ? m_document.internalFaq : m_document.customerFaq;
    faq.entries.append(entry);
    return entry.id;
}

namespace {

void writeEnglishBoxes(Writer& w) {
    w.box(
        "customer",
        u"School librarians who run a library of 5,000 to 20,000 books alone, and lend to 400 or more pupils a week."_s);
    w.box(
        "problem",
        u"In 14 schools that we visited, a librarian spent 11 hours a week looking for books that the catalogue said were on the shelf."_s);
    w.box("benefit", u"A missing book is found in 2 minutes instead of 25."_s);
    w.box(
        "evidence",
        u"We interviewed 26 librarians in 19 schools between 3 March and 30 May 2026, and timed 212 searches with a stopwatch."_s);
    w.box(
        "experience",
        u"The librarian walks along the shelf with a phone. She scans the spines, sees which books stand in the wrong place, and moves them."_s);
}

void writeEnglishRelease(Writer& w) {
    w.release("headline",
              u"Larkfield launches Shelfmark, so school librarians find a misplaced book in 2 minutes"_s);
    w.release(
        "subheading",
        u"Librarians who run a school library alone scan a shelf with their phone and see which books stand in the wrong place."_s);
    w.release(
        "summary",
        u"**LEEDS, May 4, 2027.** Larkfield today opens Shelfmark to school libraries with up to 20,000 "
        u"books. A librarian films a shelf with the phone in her "
        u"pocket, and Shelfmark marks each book that stands in the wrong place. In trials the search for a missing book fell from 25 minutes to 2."_s);
    w.release(
        "problem",
        u"A school librarian works alone. Pupils put books back wherever there is a gap, and a book that "
        u"stands in the wrong place is lost to the next reader. "
        u"Librarians waste 11 hours a week on searches, and one book in nine is bought a second time because nobody can find it."_s);
    w.release("solution", u"Shelfmark reads the labels on the spines from a short film. It compares them "
                          u"with the library's own catalogue and shows on the picture which books to move, "
                          u"and to where. Other tools count books with a hand scanner, one at a time."_s);
    w.release("leader_quote", u"“We watched a librarian send a child away without the book that stood two "
                              u"shelves further down,” said Imogen Hale, chief executive of Larkfield. "
                              u"“Nobody should have to stop reading for that.”"_s);
    w.release("experience", u"The librarian opens Shelfmark and films one shelf, which takes 40 seconds."_s,
              u"number"_s);
    w.release("experience", u"She sees the shelf with each misplaced book outlined, and moves the books."_s,
              u"number"_s);
    w.release("experience", u"Then she taps Done, and the catalogue is right again."_s, u"number"_s);
    w.release("customer_quote",
              u"“I used to close on Fridays to look for books,” said Bram Teuling, librarian of a school "
              u"with 900 pupils. “Last term I found 61 of 64 missing books in one "
              u"afternoon.”"_s);
    w.release(
        "call_to_action",
        u"Librarians can try Shelfmark on one shelf without charge at [www.example.org/shelfmark](<https://www.example.org/shelfmark>)."_s);
}

void writeEnglishFaqs(Writer& w) {
    w.ask(
        Place::CustomerFaq, u"What does it cost?"_s,
        u"[£180] a year for a library; there is no charge for the first shelf. You can cancel on any day, and we return what is left of the year."_s);
    w.ask(Place::CustomerFaq, u"Which phones can I use?"_s,
          u"Any phone with a camera from the last six years. Nothing has to be fixed to the books."_s);
    w.ask(
        Place::InternalFaq, u"How do we know that librarians have this problem?"_s,
        u"We interviewed 26 librarians in 19 schools between 3 March and 30 May 2026. Of those, 22 named searching as the task that takes most of their time."_s);
    w.ask(
        Place::InternalFaq, u"What is the biggest risk?"_s,
        u"Labels that have faded. In one school of five we read fewer than half of them. Jonas Meer tests a second reading by February 12, 2027."_s);
    w.ask(Place::InternalFaq, u"Which alternatives did we reject?"_s,
          u"Chips in the books: 30 cents a book, or £3,000 for the smallest library that we visited."_s);
    w.ask(Place::InternalFaq, u"What does it cost us, and what does a library bring in?"_s,
          u"A library brings in £180 a year and takes £31 of computing and support."_s);
}

} // namespace

Document completeEnglish() {
    Writer w;
    writeEnglishBoxes(w);
    writeEnglishRelease(w);
    writeEnglishFaqs(w);
    return w.document();
}

namespace {

void writeSpanishBoxes(Writer& w) {
    w.box(
        "customer",
        u"Jefas de sala de restaurantes con 20 a 60 empleados, que hacen los turnos de la semana en una hoja de papel."_s);
    w.box(
        "problem",
        u"En 12 restaurantes medimos que se pierden 7 horas por semana en cambiar turnos por teléfono, y que 1 de cada 9 turnos queda sin cubrir."_s);
    w.box("benefit", u"Un turno libre se cubre en 6 minutos en lugar de 3 horas."_s);
    w.box(
        "evidence",
        u"Entrevistamos a 31 jefas de sala en 22 restaurantes entre el 2 de febrero y el 27 de marzo de 2026, y revisamos 480 turnos."_s);
    w.box(
        "experience",
        u"La jefa de sala abre la semana en su teléfono, pulsa el turno libre y elige a quién preguntar. El camarero recibe un mensaje y responde sí o no."_s);
}

void writeSpanishRelease(Writer& w) {
    w.release(
        "headline",
        u"Puerto Claro lanza Turno Justo para que las jefas de sala cubran un turno libre en 6 minutos"_s);
    w.release(
        "subheading",
        u"Las jefas de sala de restaurantes con 20 a 60 empleados ven quién puede trabajar y preguntan con un toque."_s);
    w.release(
        "summary",
        u"**VALENCIA, 4 de mayo de 2027.** Puerto Claro abre hoy Turno Justo a los restaurantes con 20 a 60 "
        u"empleados. Cuando un camarero falta, la jefa de sala ve quién "
        u"está libre y cumple el descanso legal, y pregunta con un toque. En las pruebas, el tiempo para cubrir un turno bajó de 3 horas a 6 minutos."_s);
    w.release("problem", u"Las jefas de sala hacen los turnos en papel y los cambian por teléfono. Pierden 7 "
                         u"horas por semana en llamadas, y 1 de cada 9 turnos queda sin cubrir. "
                         u"Quien trabaja ese día atiende el doble de mesas y los clientes esperan."_s);
    w.release("solution",
              u"Turno Justo conoce los turnos, los descansos y lo que cada persona ha dicho que puede "
              u"trabajar. Propone primero a quien tiene menos horas ese mes. "
              u"Los programas de nóminas, en cambio, solo cuentan las horas cuando ya se han trabajado."_s);
    w.release("leader_quote",
              u"«Vimos a una jefa de sala hacer 19 llamadas para cubrir un sábado», dijo Nuria Ferrer, "
              u"directora general de Puerto Claro. «Nadie debería trabajar así un viernes "
              u"por la noche»."_s);
    w.release("experience", u"La jefa de sala abre la semana y pulsa el turno libre."_s, u"number"_s);
    w.release("experience", u"Luego elige a una o más personas y envía la pregunta."_s, u"number"_s);
    w.release("experience", u"El camarero responde desde su teléfono, y el turno aparece cubierto."_s,
              u"number"_s);
    w.release("customer_quote",
              u"«Antes pasaba la tarde del jueves al teléfono», dijo Ainhoa Lertxundi, jefa de sala de un "
              u"restaurante con 34 empleados. «El mes pasado cubrimos 41 de 43 turnos "
              u"sin una sola llamada»."_s);
    w.release(
        "call_to_action",
        u"Las jefas de sala pueden solicitar una prueba de dos semanas en [www.example.org/turno](<https://www.example.org/turno>)."_s);
}

void writeSpanishFaqs(Writer& w) {
    w.ask(
        Place::CustomerFaq, u"¿Cuánto cuesta?"_s,
        u"[2 euros] por empleado al mes. Se puede cancelar en cualquier momento y se devuelve lo que queda del mes."_s);
    w.ask(Place::CustomerFaq, u"¿Qué teléfono necesito?"_s,
          u"Cualquiera que pueda recibir mensajes de texto. Los empleados no instalan nada."_s);
    w.ask(
        Place::InternalFaq, u"¿Cómo sabemos que las jefas de sala tienen este problema?"_s,
        u"Entrevistamos a 31 jefas de sala en 22 restaurantes entre el 2 de febrero y el 27 de marzo de 2026. De ellas, 27 nombraron los cambios de turno como su peor tarea."_s);
    w.ask(
        Place::InternalFaq, u"¿Cuál es el mayor riesgo?"_s,
        u"Que los empleados no respondan. Iker Sanz lo mide en cuatro restaurantes antes del 12 de febrero de 2027."_s);
    w.ask(
        Place::InternalFaq, u"¿Qué alternativas descartamos?"_s,
        u"Un grupo de mensajes por restaurante: en las pruebas, 14 de 22 jefas de sala dejaron de leerlo en un mes."_s);
    w.ask(
        Place::InternalFaq, u"¿Cuánto nos cuesta y cuánto ingresa un restaurante?"_s,
        u"Un restaurante de 34 empleados ingresa 68 euros al mes y cuesta 12 euros de servicio y soporte."_s);
}

} // namespace

Document completeSpanish() {
    Writer w(u"es"_s);
    writeSpanishBoxes(w);
    writeSpanishRelease(w);
    writeSpanishFaqs(w);
    return w.document();
}

Document withoutBoxes(Document document) {
    document.questions.clear();
    return document;
}

Document without(const Document& document, const QStringList& ids) {
    Document out = document;
    const auto gone = [&ids](const auto& item) { return ids.contains(item.id); };
    out.questions.removeIf(gone);
    out.release.blocks.removeIf(gone);
    out.appendix.blocks.removeIf(gone);
    for (Faq* faq : {&out.customerFaq, &out.internalFaq}) {
        faq->blocks.removeIf(gone);
        faq->entries.removeIf(gone);
        for (FaqEntry& entry : faq->entries) entry.answer.removeIf(gone);
    }
    return out;
}

Document withoutRole(const Document& document, QAnyStringView role) {
    QStringList ids;
    for (const Block& block : document.release.blocks)
        if (QAnyStringView(block.role) == role) ids.append(block.id);
    return without(document, ids);
}

PartReport part(const Report& report, QAnyStringView role) {
    for (const PartReport& found : report.parts)
        if (QAnyStringView(found.role) == role) return found;
    return {};
}

PartState partState(const Report& report, QAnyStringView role) {
    return part(report, role).state;
}

QuestionReport question(const Report& report, QAnyStringView role) {
    for (const QuestionReport& found : report.questions)
        if (QAnyStringView(found.role) == role) return found;
    return {};
}

AnswerState answerState(const Report& report, QAnyStringView role) {
    return question(report, role).state;
}

QList<Finding> found(const Report& report, QAnyStringView rule) {
    QList<Finding> out;
    for (const Finding& finding : report.findings)
        if (QAnyStringView(finding.rule) == rule) out.append(finding);
    return out;
}

QString wordsAt(const Document& document, const Passage& passage) {
    for (const Met& met : walk(document)) {
        if (met.id() != passage.block) continue;
        const QString& plain = met.text().plain();
        return passage.end < 0 ? plain.mid(passage.start)
                               : plain.mid(passage.start, passage.end - passage.start);
    }
    return {};
}

PartState partOf(const char* role, const QString& markup, const QString& language) {
    Writer w(language);
    w.release(role, markup);
    return partState(check(w.document()), role);
}

AnswerState boxOf(const char* role, const QString& markup, const QString& language) {
    Writer w(language);
    w.box(role, markup);
    return answerState(check(w.document()), role);
}

checks::BlockFactsPtr factsOf(const QString& markup, const char* role, const QString& language) {
    Block block;
    block.role = QString::fromLatin1(role);
    block.text = Text::fromMarkup(markup);
    return checks::blockFacts(block.text, &block, *checks::builtInWords(language));
}

} // namespace backcast::test
