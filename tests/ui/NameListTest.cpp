// Lists of names, as people write them.

#include "ui/process/NameList.h"

#include <set>

#include <gtest/gtest.h>

namespace plumbline::ui::test {

TEST(NameListTest, ATextThatIsNoListAfterAllIsGivenUpSoon) {
    static const std::set<QString> names{QStringLiteral("Li"), QStringLiteral("Wei"),
                                         QStringLiteral("Li Wei")};
    int asked = 0;
    const auto idOf = [&](const QString& name) {
        ++asked;
        return names.contains(name) ? name.toStdString() : std::string();
    };
    const QString list = QStringLiteral("Li Wei ").repeated(30);
    EXPECT_EQ(idsIn(list, idOf), "Li Wei");
    asked = 0;
    EXPECT_EQ(idsIn(list + QStringLiteral("nobody"), idOf), "");
    EXPECT_LT(asked, 10'000) << "not once for each way of parting them";
}

} // namespace plumbline::ui::test
