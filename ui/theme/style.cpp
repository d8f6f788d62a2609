#include "ui/theme/style.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QStyleOption>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace vigie::theme {

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
    case PE_PanelMenuBar:
    case PE_IndicatorHeaderArrow:       // stands behind the title
    case PE_FrameStatusBarItem: return;
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, colour(Role::Sidebar));
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), colour(Role::Border));
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: drawButtonPanel(option, painter, widget); return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit: {
        if (qobject_cast<const QComboBox *>(widget ? widget->parentWidget() : nullptr))
            return;
        const bool enabled = option->state & State_Enabled;
        const bool readOnly = option->state & State_ReadOnly;
        roundedBox(painter, option->rect, 5, colour(enabled && !readOnly ? Role::Surface : Role::Code),
                   colour(enabled ? Role::ControlBorder : Role::Border));
        if (option->state & State_HasFocus)
            focusRing(painter, option->rect, 5);
        return;
    }
    case PE_IndicatorCheckBox: drawIndicator(option, painter, false); return;
    case PE_IndicatorRadioButton: drawIndicator(option, painter, true); return;
    case PE_FrameTabBarBase: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel: drawButtonPanel(option, painter, widget); return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButtonLabel(button, painter, widget);
        return;
    case CE_Splitter:
    case CE_TabBarTabShape: return;
    case CE_TabBarTabLabel: drawTab(option, painter, widget); return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: drawHeaderSection(option, painter, widget); return;
    case CE_HeaderLabel: drawHeaderLabel(option, painter); return;
    case CE_MenuBarItem: drawMenuBarItem(option, painter, widget); return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colour(Role::Sidebar));
        hairline(painter, option->rect, Qt::Horizontal, colour(Role::Border));
        return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else if (control == CC_ComboBox)
        drawComboBox(option, painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
        return {};
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? option->rect.height() : option->rect.width();
    const int range = bar->maximum - bar->minimum;
    const int handle = range <= 0 ? length : std::clamp(int(qint64(length) * bar->pageStep / (range + bar->pageStep)), 28, length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return upright ? QRect(0, from, option->rect.width(), size) : QRect(from, 0, size, option->rect.height());
    };
    switch (part) {
    case SC_ScrollBarSlider: return piece(start, handle);
    case SC_ScrollBarSubPage: return piece(0, start);
    case SC_ScrollBarAddPage: return piece(start + handle, length - start - handle);
    default: return piece(0, length);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(8, 1, -8, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const bool small = widget && widget->property("small").toBool();
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        const auto kind = ButtonKind(widget ? widget->property("kind").toInt() : 0);
        const int height = scaled(kind == ButtonKind::Primary ? 32 : small ? 26 : kind == ButtonKind::Link ? 22 : 30);
        if (button->text.isEmpty())
            return {height, height};
        const QFont used = font(kind == ButtonKind::Primary ? Type::Strong : kind == ButtonKind::Link ? Type::Small : Type::Medium);
        const int icon = button->icon.isNull() ? 0 : 16 + 6;
        const int padding = kind == ButtonKind::Link ? 4 : kind == ButtonKind::Primary ? 15 : small ? 11 : 13;
        return {QFontMetrics(used).size(Qt::TextShowMnemonic, button->text).width() + icon + 2 * padding, height};
    }
    case CT_HeaderSection:
        // Qt measures in bold, which nothing here is painted in: a whole font would be loaded for it.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const QFontMetrics metrics(font(Type::Head));
            return {metrics.horizontalAdvance(header->text) + 2 * 12, metrics.height() + 8};
        }
        break;
    case CT_LineEdit:
    case CT_ComboBox: return {size.width() + 20, scaled(30)};
    case CT_MenuBarItem: return {size.width() + 16, scaled(28)};
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return {QFontMetrics(font(Type::Strong)).horizontalAdvance(tab->text) + 20, scaled(small ? 37 : 41)};   // small: in a page's head
        break;
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    // What a bar shows where it has no room for all. Qt's own are pictures, for which it loads every image format that it knows.
    if (which == SP_ToolBarHorizontalExtensionButton || which == SP_ToolBarVerticalExtensionButton)
        return icon(u"more"_s);
    return QProxyStyle::standardIcon(which, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 11;
    case PM_ScrollBarSliderMin: return 28;
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical: return 0;
    case PM_MenuBarItemSpacing: return 2;
    case PM_MenuBarHMargin: return 8;
    case PM_SplitterWidth: return 12;
    case PM_DefaultFrameWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace vigie::theme
