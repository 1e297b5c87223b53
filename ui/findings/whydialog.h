// SPDX-License-Identifier: MIT
#pragma once

#include "core/checks/ruleinfo.h"

#include <QDialog>

namespace backcast {

/// Why there is a rule, with an example of what it marks and one of what it lets pass.
class WhyDialog : public QDialog {
    Q_OBJECT
public:
    /// `message` is what it says of this document; may be empty.
    WhyDialog(const RuleInfo& rule, const QString& message, QWidget* parent);
};

/// The sources of a rule in words a reader knows: "Bryar, Carr: Working Backwards" for "[WB]". What is not
/// known stays as it stands, without brackets.
[[nodiscard]] QString sourceNames(const QString& abbreviations);

} // namespace backcast
