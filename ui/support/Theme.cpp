#include "ui/support/Theme.h"

#include <QApplication>
#include <QPalette>

#include "ui/figures/Ramps.h"
#include "ui/support/WorkbenchStyle.h"

namespace plumbline::ui {

namespace {

Theme lightTheme() {
    Theme t;
    t.window = QColor(0xF4F6F8);
    t.surface = QColor(0xFFFFFF);
    t.raised = QColor(0xF8FAFC);
    t.line = QColor(0xE2E8F0);
    t.track = QColor(0xEBEFF3);
    t.text = QColor(0x16202E);
    t.muted = QColor(0x5B6778);
    t.accent = QColor(0x0F766E);
    t.accentSoft = QColor(0xE4F1EF);
    t.warning = QColor(0xB45309);
    t.warningSoft = QColor(0xFDF3E4);
    t.danger = QColor(0xA3123F);
    return t;
}

Theme darkTheme() {
    Theme t;
    t.window = QColor(0x14181D);
    t.surface = QColor(0x1C2127);
    t.raised = QColor(0x232930);
    t.line = QColor(0x343C46);
    t.track = QColor(0x2C343D);
    t.text = QColor(0xE6EAEF);
    t.muted = QColor(0x9BA7B4);
    t.accent = QColor(0x4FC3B4);
    t.accentSoft = QColor(0x1D3A37);
    t.warning = QColor(0xE7A04B);
    t.warningSoft = QColor(0x3A2C18);
    t.danger = QColor(0xF2799A);
    t.dark = true;
    return t;
}

Theme& theme() {
    static Theme current = lightTheme();
    return current;
}

Theme::Mode& themeMode() {
    static Theme::Mode mode = Theme::Mode::System;
    return mode;
}

QPalette paletteOf(const Theme& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.raised);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.dark ? t.raised : t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.danger);
    p.setColor(QPalette::ToolTipBase, t.dark ? t.raised : t.text);
    p.setColor(QPalette::ToolTipText, t.dark ? t.text : t.surface);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.dark ? t.window : t.surface);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.raised);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, mixed(t.line, t.muted, 0.4));
    p.setColor(QPalette::Shadow, t.dark ? QColor(0x0B0D10) : QColor(0x94A3B8));
    const QColor off = mixed(t.surface, t.muted, 0.8);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, off);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, off);
    return p;
}

/// Fusion frames fields in a darker shade of the window, which the dark look would swallow. They get a window
/// of their own, whose darker shade is seen.
QPalette fieldPaletteOf(const Theme& t) {
    constexpr int fusionsFactor = 140;
    QPalette p = paletteOf(t);
    if (t.dark)
        p.setColor(QPalette::Window, mixed(t.line, t.muted, 0.5).lighter(fusionsFactor));
    return p;
}

/// What is chosen in lists and tables stands on a soft ground, so that its own colours are seen. Their boxes
/// to tick are framed as fields are.
QPalette listPaletteOf(const Theme& t) {
    QPalette p = fieldPaletteOf(t);
    p.setColor(QPalette::Highlight, t.accentSoft);
    p.setColor(QPalette::HighlightedText, t.text);
    return p;
}

/// The desktop's own colours, from before this program put its own.
bool systemIsDark() {
    static const bool dark = [] {
        const QPalette palette = QApplication::palette();
        return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

QFont withSize(double points, QFont::Weight weight) {
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

constexpr double bodySize = 10, smallSize = 9, titleSize = 14;

} // namespace

QColor Theme::rating(double value) const {
    const RatingColors colors{accent, dark ? QColor(0x62B4E8) : QColor(0x0B6FA4), warning, danger};
    return value < 0 ? muted : colors.of(value);
}

QColor Theme::level(int number, int count) const {
    const QColor weak = dark ? QColor(0x2B5A56) : QColor(0xB9DAD5);
    const QColor strong = dark ? QColor(0x9BEBDD) : QColor(0x0A4F4A);
    return levelColor(weak, strong, number, count);
}

const Theme& Theme::current() {
    return theme();
}

Theme::Mode Theme::mode() {
    return themeMode();
}

void Theme::apply(QApplication& app, Mode mode) {
    const bool dark = mode == Mode::Dark || (mode == Mode::System && systemIsDark());
    themeMode() = mode;
    theme() = dark ? darkTheme() : lightTheme();
    if (!qobject_cast<WorkbenchStyle*>(QApplication::style()))
        QApplication::setStyle(new WorkbenchStyle);
    app.setPalette(paletteOf(theme()));
    for (const char* field : {"QLineEdit", "QPlainTextEdit", "QCheckBox", "QComboBox"})
        QApplication::setPalette(fieldPaletteOf(theme()), field);
    QApplication::setPalette(listPaletteOf(theme()), "QAbstractItemView");
    QFont font = app.font();
    // In any locale but zh_CN a plain fallback would draw Chinese with Japanese glyphs.
    font.setFamilies(
        {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei UI"), font.family()});
    font.setPointSizeF(bodySize);
    app.setFont(font);
}

QFont bodyFont() {
    return withSize(bodySize, QFont::Normal);
}
QFont strongFont() {
    return withSize(bodySize, QFont::DemiBold);
}
QFont smallFont() {
    return withSize(smallSize, QFont::Normal);
}
QFont titleFont() {
    return withSize(titleSize, QFont::DemiBold);
}

} // namespace plumbline::ui
