// SPDX-License-Identifier: MIT
#include "ui/shell/style.h"

#include "ui/editor/editorcolours.h"
#include "ui/shell/glyphs.h"
#include "ui/shell/stylefields.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace backcast {

namespace {

constexpr char primaryProperty[] = "backcastPrimary";
constexpr char leftProperty[] = "backcastLeft";

bool isPrimary(const QWidget* widget) {
    return widget && widget->property(primaryProperty).toBool();
}

bool has(const QStyleOption* option, QStyle::StateFlag state) {
    return option->state.testFlag(state);
}

bool isHot(const QStyleOption* option) {
    return has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
}

void drawRounded(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& edge,
                 double radius = space::radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

/// A bar with round ends, in an opaque colour. As one path, a long one has so many spans that Qt starts its
/// threads for them.
void drawPill(QPainter& painter, const QRect& rect, const QColor& fill) {
    const int width = std::min(rect.width(), rect.height());
    const QRect first(rect.topLeft(), QSize(width, width));
    QRect last = first;
    last.moveBottomRight(rect.bottomRight());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(first);
    painter.drawEllipse(last);
    painter.restore();
    const int inset = width / 2;
    const bool upright = rect.height() > rect.width();
    painter.fillRect(upright ? rect.adjusted(0, inset, 0, -inset) : rect.adjusted(inset, 0, -inset, 0), fill);
}

void drawFocusRing(QPainter& painter, const QRect& rect, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), space::radius, space::radius);
    painter.restore();
}

void drawPushButton(const QStyleOption* option, QPainter& painter, const QWidget* widget) {
    const Theme& theme = themeOf(option->palette);
    const bool down = has(option, QStyle::State_Sunken);
    if (isPrimary(widget) && has(option, QStyle::State_Enabled)) {
        drawRounded(painter, option->rect, isHot(option) || down ? theme.accentHover : theme.accent, {});
        return;
    }
    drawRounded(painter, option->rect, isHot(option) || down ? theme.hover : theme.field,
                isHot(option) ? theme.control : theme.border);
}

void drawToolButton(const QStyleOption* option, QPainter& painter) {
    const Theme& theme = themeOf(option->palette);
    if (has(option, QStyle::State_On))
        drawRounded(painter, option->rect, theme.selected, theme.accent);
    else if (has(option, QStyle::State_Sunken) || isHot(option))
        drawRounded(painter, option->rect, theme.hover, {});
}

void drawTab(const QStyleOptionTab* option, QPainter& painter) {
    const Theme& theme = themeOf(option->palette);
    const QRect rect = option->rect;
    if (isHot(option) && !has(option, QStyle::State_Selected))
        painter.fillRect(rect.adjusted(0, 0, 0, -1), theme.hover);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), theme.accent);
}

void drawTabLabel(const QStyleOptionTab* option, QPainter& painter) {
    const Theme& theme = themeOf(option->palette);
    painter.save();
    painter.setPen(has(option, QStyle::State_Selected) ? theme.text : theme.muted);
    painter.drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic, option->text);
    painter.restore();
    if (has(option, QStyle::State_HasFocus))
        drawFocusRing(painter, option->rect.adjusted(2, 2, -2, -4), theme);
}

void drawMenuBarItem(const QStyleOptionMenuItem* option, QPainter& painter, const QStyle& style,
                     const QWidget* bar) {
    const Theme& theme = themeOf(option->palette);
    painter.fillRect(option->rect, theme.window);
    const bool active = has(option, QStyle::State_Selected) || has(option, QStyle::State_Sunken);
    if (active && has(option, QStyle::State_Enabled))
        drawRounded(painter, option->rect.adjusted(0, 3, 0, -3), theme.selection, {}, 4);
    painter.fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                     theme.border);
    // The letters to press are underlined when Alt has moved the keyboard to the bar, as on other desktops.
    const int mnemonic = bar && bar->hasFocus() ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    style.drawItemText(&painter, option->rect, Qt::AlignCenter | mnemonic | Qt::TextSingleLine,
                       option->palette, has(option, QStyle::State_Enabled), option->text,
                       QPalette::WindowText);
}

void drawScrollBar(const QStyleOptionSlider* option, QPainter& painter, const QStyle& style,
                   const QWidget* widget) {
    const Theme& theme = themeOf(option->palette);
    if (option->maximum <= option->minimum) return;
    const QRect handle =
        style.subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const bool active = isHot(option) || has(option, QStyle::State_Sunken);
    drawPill(painter, handle.adjusted(2, 2, -2, -2), mixed(theme.control, theme.canvas, active ? 0.9 : 0.5));
}

void drawLineEdit(const QStyleOption* option, QPainter& painter) {
    const Theme& theme = themeOf(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    drawRounded(painter, option->rect, enabled ? theme.field : theme.window,
                enabled ? theme.control : theme.border);
    if (has(option, QStyle::State_HasFocus)) drawFocusRing(painter, option->rect, theme);
}

void drawComboBox(const QStyleOptionComboBox* option, QPainter& painter, const QStyle& style,
                  const QWidget* widget) {
    const Theme& theme = themeOf(option->palette);
    if (option->editable)
        drawLineEdit(option, painter);
    else
        drawRounded(painter, option->rect, isHot(option) ? theme.hover : theme.field,
                    isHot(option) ? theme.control : theme.border);
    if (has(option, QStyle::State_HasFocus)) drawFocusRing(painter, option->rect, theme);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget);
    drawChevron(painter, arrow, option->palette.color(QPalette::ButtonText));
}

} // namespace

void makePrimary(QWidget& button) {
    button.setProperty(primaryProperty, true);
}

void makeLeftAligned(QWidget& button) {
    button.setProperty(leftProperty, true);
}

ShellStyle::ShellStyle()
    : QProxyStyle(u"Fusion"_s) {}

void ShellStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    const Theme& theme = themeOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        drawPushButton(option, *painter, widget);
        return;
    case PE_PanelButtonTool:
        drawToolButton(option, *painter);
        return;
    case PE_PanelLineEdit:
        // The one inside a spin box has no frame: the box has it.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            drawLineEdit(option, *painter);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*option, *painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        drawFocusRing(*painter, option->rect, theme);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        if (element == PE_PanelMenu)
            painter->fillRect(option->rect, theme.paper);
        else
            drawRounded(*painter, option->rect, {}, theme.control, 0);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme.border);
        return;
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_PanelToolBar:
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme.paper);
        drawRounded(*painter, option->rect, {}, theme.control, 0);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ShellStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    const Theme& theme = themeOf(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy = *button;
            if (isPrimary(widget) && has(option, State_Enabled))
                copy.palette.setColor(QPalette::ButtonText, theme.onAccent);
            if (widget && widget->property(leftProperty).toBool()) {
                drawItemText(painter, option->rect.adjusted(space::l, 0, -space::l, 0),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, copy.palette,
                             has(option, State_Enabled), button->text, QPalette::ButtonText);
                return;
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) drawTab(tab, *painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) drawTabLabel(tab, *painter);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            drawMenuBarItem(item, *painter, *this, widget);
        return;
    case CE_MenuBarEmptyArea:
    case CE_ToolBar:
        painter->fillRect(option->rect, theme.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme.border);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme.border);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, theme.border);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ShellStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            drawScrollBar(bar, *painter, *this, widget);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            drawSpinBox(*box, *painter, spinBoxRect(box->rect, SC_SpinBoxUp),
                        spinBoxRect(box->rect, SC_SpinBoxDown));
            return;
        }
    }
    if (control == CC_ComboBox) {
        const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        if (box) {
            drawComboBox(box, *painter, *this, widget);
            return;
        }
    }
    if (control == CC_ToolButton) {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        if (button && button->features.testFlag(QStyleOptionToolButton::HasMenu)) {
            QStyleOptionToolButton copy = *button;
            copy.features.setFlag(QStyleOptionToolButton::HasMenu, false);
            copy.rect = button->rect;
            drawToolButton(button, *painter);
            QStyleOptionToolButton label = copy;
            label.rect = button->rect.adjusted(0, 0, -space::l, 0);
            QProxyStyle::drawControl(CE_ToolButtonLabel, &label, painter, widget);
            const QRect arrow(button->rect.right() - space::xl, button->rect.top(), space::l,
                              button->rect.height());
            drawChevron(*painter, arrow, button->palette.color(QPalette::ButtonText));
            if (has(option, State_HasFocus)) drawFocusRing(*painter, button->rect, themeOf(option->palette));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ShellStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
    const QRect rect = option->rect;
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar) return QProxyStyle::subControlRect(control, option, part, widget);
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? rect.height() : rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum + bar->pageStep;
        const int handle = bar->maximum == bar->minimum
                               ? length
                               : std::clamp(int(qint64(length) * bar->pageStep / std::max<qint64>(1, range)),
                                            std::min(32, length), length);
        const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                               length - handle, bar->upsideDown);
        const auto slice = [&](int from, int size) {
            return upright ? QRect(rect.left(), rect.top() + from, rect.width(), size)
                           : QRect(rect.left() + from, rect.top(), size, rect.height());
        };
        switch (part) {
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSlider:
            return slice(at, handle);
        case SC_ScrollBarSubPage:
            return slice(0, at);
        case SC_ScrollBarAddPage:
            return slice(at + handle, length - at - handle);
        default:
            return {};
        }
    }
    if (control == CC_SpinBox) return spinBoxRect(rect, part);
    if (control == CC_ComboBox) {
        switch (part) {
        case SC_ComboBoxArrow:
            return QRect(rect.right() - space::xl, rect.top(), space::l + space::xs, rect.height());
        case SC_ComboBoxEditField:
            return rect.adjusted(space::s, 1, -space::xl - space::xs, -1);
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ShellStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents) return rect;
    // Text begins where it begins in a combo box below it.
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame && frame->lineWidth > 0 ? rect.adjusted(space::xs + 2, 0, -space::xs, 0) : rect;
}

QSize ShellStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    const int line = option ? option->fontMetrics.height() : size.height();
    switch (type) {
    case CT_PushButton:
        return QSize(size.width() + 2 * space::l, std::max(size.height(), line) + 2 * space::s - 2);
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool menu = button && button->features.testFlag(QStyleOptionToolButton::HasMenu);
        return QSize(size.width() + 2 * space::s + (menu ? space::l : 0),
                     std::max(size.height(), line) + space::s + 2);
    }
    case CT_ComboBox:
        return QSize(size.width() + 2 * space::xl, line + space::m);
    case CT_SpinBox:
        return spinBoxSize(size, line);
    case CT_LineEdit:
        return QSize(size.width(), line + space::m);
    case CT_MenuBarItem:
        return QSize(size.width() + 2 * space::s, line + space::m);
    case CT_TabBarTab:
        return QSize(size.width() + space::s, line + space::xl - space::xs);
    case CT_ItemViewItem: {
        const QSize fusion = QProxyStyle::sizeFromContents(type, option, size, widget);
        return QSize(fusion.width(), std::max(fusion.height(), line + space::s + 2));
    }
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const QSize fusion = QProxyStyle::sizeFromContents(type, option, size, widget);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return QSize(fusion.width(), space::s + 1);
        return QSize(fusion.width() + space::s, std::max(fusion.height(), line + space::s));
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int ShellStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return space::m - 1;
    case PM_MenuBarPanelWidth:
    case PM_ToolBarFrameWidth:
    case PM_TabBarBaseHeight:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuBarHMargin:
        return space::xs;
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space::xs;
    case PM_ToolBarItemSpacing:
        return space::xs;
    case PM_ToolBarItemMargin:
        return space::s;
    case PM_DefaultFrameWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ShellStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

/// Fusion's own would look through the icon themes of the desktop and load every plugin for pictures, before
/// the first window is there.
QIcon ShellStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                               const QWidget* widget) const {
    switch (pixmap) {
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return chevronIcon();
    case SP_LineEditClearButton:
        return crossIcon();
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace backcast
