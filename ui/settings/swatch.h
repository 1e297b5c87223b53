// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace backcast {

/// A disc in a person's colour that can be chosen; a ring says that it is.
class Swatch : public QAbstractButton {
    Q_OBJECT
public:
    Swatch(const QColor& colour, const QString& name, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_colour;
};

/// The name of one of `personColours()`: "Teal".
[[nodiscard]] QString colourName(const QString& colour);

} // namespace backcast
