#include "ui/interview/DigitKey.h"

#include <algorithm>
#include <array>

#include <QKeyEvent>

namespace plumbline::ui {

namespace {

/// The scan code of the key 1 of the number row; 2 to 9 and 0 follow it. X11 and Wayland count from 8.
#ifdef Q_OS_WIN
constexpr quint32 one = 2;
#else
constexpr quint32 one = 10;
#endif

/// What Shift makes of 0 to 9 on a keyboard of the United States and of China, for keys that have no scan
/// code, such as those of a screen keyboard.
constexpr std::array shifted = {Qt::Key_ParenRight, Qt::Key_Exclam,   Qt::Key_At,          Qt::Key_NumberSign,
                                Qt::Key_Dollar,     Qt::Key_Percent,  Qt::Key_AsciiCircum, Qt::Key_Ampersand,
                                Qt::Key_Asterisk,   Qt::Key_ParenLeft};

} // namespace

std::optional<int> digitOf(const QKeyEvent& key) {
    // AltGr too types another sign.
    if (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return std::nullopt;
    const quint32 scan = key.nativeScanCode();
    if (scan >= one && scan < one + 10)
        return static_cast<int>((scan - one + 1) % 10);
    if (key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9)
        return key.key() - Qt::Key_0;
    const auto* const found = std::ranges::find(shifted, key.key());
    if (scan == 0 && key.modifiers().testFlag(Qt::ShiftModifier) && found != shifted.end())
        return static_cast<int>(found - shifted.begin());
    return std::nullopt;
}

} // namespace plumbline::ui
