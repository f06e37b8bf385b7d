// Dates and times as people type them.

#include "ui/support/DateText.h"

#include <gtest/gtest.h>

namespace plumbline::ui::test {

TEST(DateText, TimesAreTakenInManyForms) {
    const std::pair<const char*, const char*> forms[] = {
        {"9", "09:00"},        {"930", "09:30"},       {"9：30", "09:30"}, {"9点30分", "09:30"},
        {"14:00:00", "14:00"}, {"2 pm", "14:00"},      {"12am", "00:00"},  {"0:30 pm", "12:30"},
        {"下午2点", "14:00"},  {"上午10:15", "10:15"}, {"14 am", "14 am"}, {"上午2 pm", "上午2 pm"},
        {"25", "25"},          {"noon", "noon"}};
    for (const auto& [typed, kept] : forms)
        EXPECT_EQ(timeFromTyped(QString::fromUtf8(typed)), QString::fromUtf8(kept)) << typed;
}

TEST(DateText, DaysThatHaveNoYearLieInOrAfterThePlan) {
    const QString december = QStringLiteral("2026-12-28");
    const std::pair<const char*, const char*> forms[] = {
        {"5", "2027-01-05"},      {"30", "2026-12-30"},   {"1-5", "2027-01-05"},
        {"1月5日", "2027-01-05"}, {"1230", "2026-12-30"}, {"13/1/2027", "2027-01-13"},
        {"9/8/2026", "9/8/2026"}, {"914", "914"},         {"2026-2-30", "2026-2-30"}};
    for (const auto& [typed, kept] : forms)
        EXPECT_EQ(dateFromTyped(QString::fromUtf8(typed), {}, december), QString::fromUtf8(kept)) << typed;
}

TEST(DateText, AMomentIsADayWithATimeOrATimeOfTheSameDay) {
    const QString near = QStringLiteral("2026-09-14");
    const std::pair<const char*, const char*> forms[] = {{"9-15 930", "2026-09-15 09:30"},
                                                         {"2026-09-15 9:30", "2026-09-15 09:30"},
                                                         {"2026/09/15 930", "2026-09-15 09:30"},
                                                         {"2026-09-15", "2026-09-15"},
                                                         {"10:30", "2026-09-14 10:30"},
                                                         {"9月15日 下午2点", "2026-09-15 14:00"},
                                                         {"", ""},
                                                         {"soon", "soon"},
                                                         {"9-15 noon", "9-15 noon"}};
    for (const auto& [typed, kept] : forms)
        EXPECT_EQ(momentFromTyped(QString::fromUtf8(typed), near), QString::fromUtf8(kept)) << typed;
}

} // namespace plumbline::ui::test
