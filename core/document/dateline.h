// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace backcast {

/// A date as it is written in prose, in English or Spanish, or a placeholder that stands for one ("[Date]").
struct WrittenDate {
    enum class Precision { Day, Month, Quarter, Placeholder };
    qsizetype start = 0; ///< UTF-16 units in the text that was searched
    qsizetype end = 0;
    Precision precision = Precision::Day;
    QDate day; ///< the day, or the first day of the month or quarter; invalid for a placeholder and for
               ///< "31/31/2027"
    bool ambiguous = false; ///< all in figures and readable as two different days ("5/7/2027")
};

/// The first date in `text` at or after `from`. Years alone are no dates.
[[nodiscard]] std::optional<WrittenDate> findDate(QStringView text, qsizetype from = 0);

/// The dateline at the start of a paragraph: "SEATTLE, WA — March 3, 2027 —", "[City, Date] –", "Madrid, 3 de
/// mayo de 2027".
struct Dateline {
    qsizetype end =
        0; ///< where the text behind it begins, in UTF-16 units; the dash and white space belong to it
    QString place; ///< as written, without brackets; empty if there is none
    QString date;  ///< as written; empty if there is none
    bool placeIsPlaceholder = false;
    std::optional<WrittenDate> when;

    [[nodiscard]] bool dateIsPlaceholder() const {
        return when && when->precision == WrittenDate::Precision::Placeholder;
    }
    /// Both a real place and a real date.
    [[nodiscard]] bool isComplete() const {
        return !place.isEmpty() && !placeIsPlaceholder && when && !dateIsPlaceholder();
    }
};

/// Reads the dateline that a paragraph begins with, if it begins with one. Looks at the first 200 characters
/// only.
[[nodiscard]] std::optional<Dateline> readDateline(QStringView text);

} // namespace backcast
