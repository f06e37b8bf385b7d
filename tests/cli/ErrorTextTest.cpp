#include "ui/support/ErrorText.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace plumbline::ui {

TEST(ErrorText, EveryCodeHasOneWholeSentence) {
    for (int code = 0; code <= static_cast<int>(ErrorCode::ReportFailed); ++code) {
        SCOPED_TRACE(code);
        const Error error{static_cast<ErrorCode>(code), {"first", "2", "three", "four", "five"}};
        const QString text = errorText(error);
        EXPECT_GT(text.size(), 20);
        EXPECT_TRUE(text.endsWith(QLatin1Char('.'))) << text.toStdString();
        EXPECT_FALSE(text.contains(QLatin1Char('\n')));
        // No place-holder is left, also where arguments are missing.
        static const QRegularExpression placeHolder(QStringLiteral("%[1-9]"));
        EXPECT_FALSE(text.contains(placeHolder)) << text.toStdString();
        EXPECT_FALSE(errorText({error.code, {}}).contains(placeHolder));
    }
}

TEST(ErrorText, ArgumentsStandAsTheyAre) {
    EXPECT_EQ(errorText({ErrorCode::FileNotFound, {"100%2 准绳.plumb"}}),
              QStringLiteral("There is no file 100%2 准绳.plumb; check the path."));
    EXPECT_EQ(errorText({ErrorCode::UnknownItem, {"9", "Data %1", "4"}}),
              QStringLiteral("Data %1 has no item 9; its items are 1 to 4."));
    EXPECT_TRUE(errorText({ErrorCode::FileInUse, {"a.plumb", "Lin", "laptop-3"}})
                    .contains(QStringLiteral("by Lin on laptop-3")));
    for (const Error& unnamed : {Error{ErrorCode::FileInUse, {"a.plumb", "", ""}},
                                 Error{ErrorCode::FileInUse, {"a.plumb", "Lin", ""}}})
        EXPECT_TRUE(errorText(unnamed).contains(QStringLiteral("in another program")));
}

} // namespace plumbline::ui
