// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/checks/documents.h"

namespace backcast::test {

/// What the tests of the writing rules share: one block or answer, and the words that a rule marks in it.
struct Prose {
    const char* rule;
    QString language = QStringLiteral("en");

    /// The words that the rule marks in a block of the release.
    [[nodiscard]] QStringList marks(const QString& markup, const char* role = "solution") const {
        Writer w(language);
        w.release(role, markup);
        return marksIn(w.document());
    }
    /// The same in an answer of the internal FAQ.
    [[nodiscard]] QStringList answer(const QString& markup) const {
        Writer w(language);
        w.ask(Place::InternalFaq,
              language == QLatin1StringView("es") ? QStringLiteral("¿Y qué?") : QStringLiteral("And?"),
              markup);
        return marksIn(w.document());
    }
    /// The same in a question of the customers' FAQ.
    [[nodiscard]] QStringList question(const QString& markup) const {
        Writer w(language);
        w.ask(Place::CustomerFaq, markup, QStringLiteral("-"));
        return marksIn(w.document());
    }
    [[nodiscard]] QStringList marksIn(const Document& document) const {
        QStringList words;
        for (const Finding& finding : found(check(document), rule))
            words.append(wordsAt(document, finding.place));
        return words;
    }
    /// A table with one cell.
    [[nodiscard]] QStringList table(const QString& cell) const {
        Writer w(language);
        w.release("solution", {}, QStringLiteral("table"));
        Row row;
        row.cells = {Text(cell)};
        w.document().release.blocks.last().table.columns.resize(1);
        w.document().release.blocks.last().table.rows = {row};
        return marksIn(w.document());
    }
    [[nodiscard]] Finding first(const QString& markup, const char* role = "solution") const {
        Writer w(language);
        w.release(role, markup);
        const QList<Finding> findings = found(check(w.document()), rule);
        return findings.isEmpty() ? Finding{} : findings.first();
    }
    /// The block's words after the first fix; null where there is none.
    [[nodiscard]] QString fixed(const QString& markup, const char* role = "solution") const {
        Writer w(language);
        w.release(role, markup);
        QString text = w.document().release.blocks.first().text.plain();
        const Finding finding = first(markup, role);
        if (!finding.fix) return {};
        const Passage& place = finding.fix->place;
        return text.replace(place.start, place.end - place.start, finding.fix->text);
    }
};

} // namespace backcast::test
