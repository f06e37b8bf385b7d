#pragma once

#include <QObject>

#include <gtest/gtest.h>

namespace plumbline::ui::test {

/// The widget or action of that object name; a test fails where there is none.
template <class Widget>
[[nodiscard]] Widget* childOf(const QObject& parent, const char* name) {
    auto* found = parent.findChild<Widget*>(QLatin1String(name));
    EXPECT_NE(found, nullptr) << "no " << name;
    return found;
}

} // namespace plumbline::ui::test
