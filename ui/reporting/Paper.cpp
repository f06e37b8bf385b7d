#include "ui/reporting/Paper.h"

#include <algorithm>

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
    if (value >= 1)
        return QColor(accent);
    if (value > 0.65)
        return QColor(0x0B6FA4);
    return value > 0 ? QColor(warning) : QColor(0xA3123F);
}

QColor levelColor(int level, int levels) {
    const QColor weak(0xB9DAD5), strong(0x0A4F4A);
    const double share = levels > 1 ? std::clamp((level - 1.0) / (levels - 1.0), 0.0, 1.0) : 1.0;
    const auto part = [&](int from, int to) { return static_cast<int>(from + (to - from) * share + 0.5); };
    return QColor(part(weak.red(), strong.red()), part(weak.green(), strong.green()),
                  part(weak.blue(), strong.blue()));
}

} // namespace plumbline::ui::paper
