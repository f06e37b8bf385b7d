#include <gtest/gtest.h>

#include "core/report/QrCode.h"

namespace plumbline::report {

TEST(QrCode, HasItsThreeFindersAndRoomForAFingerprint) {
    const QrCode code = qrCode("plumbline:" + std::string(64, 'a'));
    ASSERT_GE(code.size, 33);
    ASSERT_EQ(code.modules.size(), static_cast<std::size_t>(code.size * code.size));
    const auto finder = [&](int left, int top) {
        for (int y = 0; y < 7; ++y)
            for (int x = 0; x < 7; ++x) {
                const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
                if (code.modules[static_cast<std::size_t>((top + y) * code.size + left + x)] == (ring == 2))
                    return false;
            }
        return true;
    };
    EXPECT_TRUE(finder(0, 0));
    EXPECT_TRUE(finder(code.size - 7, 0));
    EXPECT_TRUE(finder(0, code.size - 7));
    EXPECT_FALSE(finder(code.size - 7, code.size - 7));
}

TEST(QrCode, OfAnotherTextIsAnother) {
    EXPECT_EQ(qrCode("plumbline:a").modules, qrCode("plumbline:a").modules);
    EXPECT_NE(qrCode("plumbline:a").modules, qrCode("plumbline:b").modules);
}

} // namespace plumbline::report
