// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace backcast::exchange {

/// Who speaks: somebody of the company that makes the product, or somebody who uses it.
enum class Voice { Unknown, Leader, Customer };

/// What is to be seen of a paragraph that may be a quotation.
struct Quotation {
    bool quoted = false;     ///< most of it stands between quotation marks
    bool attributed = false; ///< it says who speaks
    QString attribution;     ///< the words that say so: "said Ana Ruiz, director of Acme"
    Voice voice = Voice::Unknown;
    double certainty = 0; ///< of the voice, 0 to 1
    qsizetype start = 0;  ///< where the quotation begins when prose stands before it
};

/// Reads a paragraph. `own` holds the names of the company and of the product, as in `cueText`. `declared`
/// says that something else (a block quote, a heading) already makes it a quotation.
[[nodiscard]] Quotation readQuotation(const QString& plain, const QStringList& own, bool declared);

/// Who an attribution speaks for: "Sarah Hsu, Goldman Sachs".
[[nodiscard]] Voice voiceOf(const QString& attribution, const QString& quoted, const QStringList& own,
                            double& certainty);

/// "— Dana Ortiz, nurse": a line that says who spoke before.
[[nodiscard]] bool isSignature(const QString& plain);

} // namespace backcast::exchange
