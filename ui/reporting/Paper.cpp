#include "ui/reporting/Paper.h"

#include "ui/figures/Ramps.h"

namespace plumbline::ui::paper {

namespace {

double sizeOf(Type type) {
    switch (type) {
    case Type::Body:
        return 9;
    case Type::Title:
        return 15;
    case Type::CoverLine:
        return 11;
    case Type::CoverName:
        return 20;
    case Type::CoverTitle:
        return 28;
    }
    return 9;
}

} // namespace

QFont font(Type type, bool bold) {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC")});
    font.setPixelSize(static_cast<int>(points(sizeOf(type))));
    font.setBold(bold);
    // The layout must not depend on the resolution of the device it was made for.
    font.setHintingPreference(QFont::PreferNoHinting);
    // One glyph for each character: the ligatures and the other digits that shaping brings into Latin text
    // have no code point of their own, and a PDF would not tell what they say.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

double leading(Type type) {
    return points(sizeOf(type)) * (type == Type::Body ? 1.5 : 1.35);
}

QColor ratingColor(double value) {
    return RatingColors{QColor(accent), QColor(0x0B6FA4), QColor(warning), QColor(0xA3123F)}.of(value);
}

QColor levelColor(int level, int levels) {
    return ui::levelColor(QColor(0xB9DAD5), QColor(0x0A4F4A), level, levels);
}

} // namespace plumbline::ui::paper
