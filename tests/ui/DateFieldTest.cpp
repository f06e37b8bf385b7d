// A date in one line: typed, chosen in the calendar, wrong and mended; and those of an enterprise's visit.

#include "ui/support/DateField.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QTest>
#include <QTimer>

#include "tests/ui/Child.h"
#include "ui/start/EnterpriseForm.h"

namespace plumbline::ui::test {
namespace {

class DateFieldTest : public testing::Test {
protected:
    DateFieldTest() {
        m_form.setVisible(true);
        m_form.show(facts("2026-09-14", "2026-09-16"));
        m_form.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_form));
    }
    // Losing the focus it is called once more, so that this comes before its end.
    ~DateFieldTest() override { m_form.close(); }
    static assessment::Facts facts(const char* from, const char* to) {
        assessment::Facts facts;
        facts.enterprise = "Bohai";
        facts.from = from;
        facts.to = to;
        return facts;
    }
    [[nodiscard]] DateField& field(const char* name) { return *childOf<DateField>(m_form, name); }
    void type(DateField& field, const char* text) {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QString::fromUtf8(text));
    }
    [[nodiscard]] std::string from() const { return applied().from; }
    [[nodiscard]] std::string to() const { return applied().to; }
    [[nodiscard]] ErrorCode problem() const { return m_form.problem().value_or(Error{}).code; }

    EnterpriseForm m_form;

private:
    [[nodiscard]] assessment::Facts applied() const {
        assessment::Facts facts;
        m_form.apply(facts);
        return facts;
    }
};

} // namespace

TEST_F(DateFieldTest, IsShownAsItIsKeptOnceItIsLeft) {
    type(field("from"), "9.15");
    EXPECT_EQ(field("from").text(), "9.15");
    QTest::keyClick(&field("from"), Qt::Key_Tab);
    EXPECT_TRUE(field("from").text().endsWith("-09-15")) << field("from").text().toStdString();
}

TEST_F(DateFieldTest, WhatIsNoDateIsMarkedWhenItIsLeftAndEscapeBringsTheFormerBack) {
    DateField& date = field("from");
    type(date, "31.2");
    EXPECT_EQ(date.accessibleDescription(), "") << "it may become one";
    QTest::keyClick(&date, Qt::Key_Tab);
    EXPECT_EQ(date.text(), "31.2");
    EXPECT_NE(date.accessibleDescription(), "");
    EXPECT_EQ(problem(), ErrorCode::InvalidDate);
    date.setFocus();
    EXPECT_NE(date.accessibleDescription(), "") << "who mends it hears what is wrong";
    QTest::keyClick(&date, Qt::Key_Escape);
    EXPECT_EQ(date.text(), "2026-09-14");
    EXPECT_EQ(date.accessibleDescription(), "");
    EXPECT_FALSE(m_form.problem());
}

TEST_F(DateFieldTest, ADayIsChosenInTheCalendarByKeys) {
    DateField& date = field("from");
    date.setFocus();
    QTimer::singleShot(0, &m_form, [] {
        QWidget* const popup = QApplication::activePopupWidget();
        ASSERT_NE(popup, nullptr);
        auto* const calendar = popup->findChild<QCalendarWidget*>();
        ASSERT_NE(calendar, nullptr);
        EXPECT_EQ(calendar->selectedDate(), QDate(2026, 9, 14));
        QWidget* const days = calendar->findChild<QWidget*>(QStringLiteral("qt_calendar_calendarview"));
        QTest::keyClick(days, Qt::Key_Down);
        QTest::keyClick(days, Qt::Key_Return);
    });
    QTest::keyClick(&date, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(date.text(), "2026-09-21");
    EXPECT_EQ(from(), "2026-09-21");
    EXPECT_EQ(to(), "2026-09-21") << "the last day is not before the first";
}

TEST_F(DateFieldTest, ALastDayMayBeADayAloneAndNotBeforeTheFirst) {
    type(field("to"), "18");
    QTest::keyClick(&field("to"), Qt::Key_Tab);
    EXPECT_EQ(to(), "2026-09-18");
    type(field("to"), "2026-09-01");
    QTest::keyClick(&field("to"), Qt::Key_Tab);
    EXPECT_EQ(problem(), ErrorCode::EndBeforeStart);
    type(field("to"), "");
    QTest::keyClick(&field("to"), Qt::Key_Delete);
    QTest::keyClick(&field("to"), Qt::Key_Tab);
    EXPECT_EQ(to(), "");
    EXPECT_FALSE(m_form.problem()) << "none is needed";
}

} // namespace plumbline::ui::test
