// SPDX-License-Identifier: MIT
#pragma once

#include <QDoubleSpinBox>
#include <QLocale>

namespace backcast {

/// A number as one writes it: "11", not "11.00".
class NumberBox : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    [[nodiscard]] QString textFromValue(double value) const override {
        return locale().toString(value, 'f', QLocale::FloatingPointShortest);
    }
};

} // namespace backcast
