#include "ui/theme/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <optional>

namespace vigie::theme {

namespace {

struct Base {
    QFont general;
    QFont fixed;
    int pixels = 13;
};

std::optional<Base> &base()
{
    static std::optional<Base> value;
    return value;
}

const Base &current()
{
    if (!base())
        setBaseFonts(QFontDatabase::systemFont(QFontDatabase::GeneralFont), QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return *base();
}

struct Shape {
    int pixels;
    QFont::Weight weight;
};

Shape shapeOf(Type type)
{
    switch (type) {
    case Type::Name: return {17, QFont::DemiBold};
    case Type::Stat: return {18, QFont::DemiBold};
    case Type::Section: return {15, QFont::DemiBold};
    case Type::Strong: return {13, QFont::DemiBold};
    case Type::Body: return {13, QFont::Normal};
    case Type::Medium: return {13, QFont::Medium};
    case Type::Small: return {12, QFont::Normal};
    case Type::SmallMedium:
    case Type::Head: return {12, QFont::Medium};
    case Type::Mono: return {12, QFont::Normal};
    case Type::MonoSmall: return {10, QFont::Normal};
    }
    return {13, QFont::Normal};
}

} // namespace

int scaled(int length)
{
    return (length * current().pixels + 6) / 13;
}

QFont font(Type type)
{
    const Shape shape = shapeOf(type);
    QFont font = type == Type::Mono || type == Type::MonoSmall ? current().fixed : current().general;
    font.setPixelSize(scaled(shape.pixels));
    font.setWeight(shape.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void setBaseFonts(const QFont &general, const QFont &fixed)
{
    // A desktop without a font setting answers 12 px: what was drawn for 13 stays readable at no less than that.
    base() = Base{general, fixed, std::max(QFontInfo(general).pixelSize(), 13)};
    QApplication::setFont(font(Type::Body));
}

} // namespace vigie::theme
