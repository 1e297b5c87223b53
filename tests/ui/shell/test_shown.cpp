// SPDX-License-Identifier: MIT
#include "tests/support/catch.h"
#include "ui/shell/glyphs.h"
#include "ui/shell/shown.h"
#include "ui/shell/style.h"

#include <QApplication>
#include <QLineEdit>
#include <QToolButton>

using namespace backcast;

TEST_CASE("a part of a window that is not there yet is shown with it, unless it was hidden") {
    QWidget window;
    QWidget part(&window);
    QWidget hidden(&window);
    setShown(part, true);
    CHECK_FALSE(part.testAttribute(Qt::WA_WState_ExplicitShowHide)); // Qt was not asked to lay it out
    setShown(hidden, false);
    CHECK(isToBeShown(part));
    CHECK_FALSE(isToBeShown(hidden));
    window.show();
    CHECK(part.isVisible());
    CHECK_FALSE(hidden.isVisible());

    window.hide();
    setShown(part, false);
    setShown(hidden, true);
    CHECK_FALSE(isToBeShown(part));
    window.show();
    CHECK_FALSE(part.isVisible());
    CHECK(hidden.isVisible());

    // One that comes later is shown at once.
    QWidget late(&window);
    setShown(late, true);
    CHECK(late.isVisible());
}

TEST_CASE("the cross that clears a field is drawn in the colours that the program has now") {
    QLineEdit field;
    const auto style = std::make_unique<ShellStyle>();
    field.setStyle(style.get());
    field.setClearButtonEnabled(true);
    const auto* button = field.findChild<QToolButton*>();
    REQUIRE(button);
    const QPalette before = QApplication::palette();
    for (const QColor& colour : {QColor(Qt::red), QColor(Qt::green)}) {
        QPalette palette = before;
        palette.setColor(QPalette::ButtonText, colour);
        QApplication::setPalette(palette);
        const QImage image = button->icon().pixmap(QSize(32, 32)).toImage();
        CHECK(image.pixelColor(16, 16).alpha() > 200);
        CHECK(image.pixelColor(16, 16).hue() == colour.hue());
        CHECK(image.pixelColor(0, 0).alpha() == 0);
    }
    QApplication::setPalette(before);
    field.setStyle(nullptr);
}
