// Scroll bars without arrows: all of their length is handle or page. Words of buttons have room beside them.

#include "ui/support/WorkbenchStyle.h"

#include <memory>

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOptionSlider>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include "ui/support/TextBox.h"

namespace plumbline::ui::test {
namespace {

class ScrollBarTest : public testing::TestWithParam<Qt::Orientation> {
protected:
    ScrollBarTest() {
        m_bar.setStyle(&m_style);
        m_bar.setRange(0, 1000);
        m_bar.setPageStep(250);
        m_bar.setOrientation(GetParam());
        m_bar.resize(m_bar.orientation() == Qt::Vertical ? QSize(m_bar.sizeHint().width(), length)
                                                         : QSize(length, m_bar.sizeHint().height()));
        m_bar.show();
    }
    [[nodiscard]] QPoint at(int along) const {
        return m_bar.orientation() == Qt::Vertical ? QPoint(m_bar.width() / 2, along)
                                                   : QPoint(along, m_bar.height() / 2);
    }

    static constexpr int length = 500;
    WorkbenchStyle m_style;
    QScrollBar m_bar;
};

TEST_P(ScrollBarTest, AClickBesideTheHandleTurnsAPageUpToTheVeryEnds) {
    QTest::mouseClick(&m_bar, Qt::LeftButton, {}, at(length - 1));
    EXPECT_EQ(m_bar.value(), 250);
    QTest::mouseClick(&m_bar, Qt::LeftButton, {}, at(0));
    EXPECT_EQ(m_bar.value(), 0);
}

TEST_P(ScrollBarTest, TheHandleIsDragged) {
    QTest::mousePress(&m_bar, Qt::LeftButton, {}, at(length / 10));
    QMouseEvent move(QEvent::MouseMove, at(length - 1), m_bar.mapToGlobal(at(length - 1)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(&m_bar, &move);
    QTest::mouseRelease(&m_bar, Qt::LeftButton, {}, at(length - 1));
    EXPECT_EQ(m_bar.value(), m_bar.maximum());
}

TEST_P(ScrollBarTest, OfALongListTheHandleCanStillBeTakenHoldOf) {
    m_bar.setRange(0, 10'000'000);
    QStyleOptionSlider option;
    option.initFrom(&m_bar);
    option.orientation = m_bar.orientation();
    option.maximum = m_bar.maximum();
    option.pageStep = m_bar.pageStep();
    const QRect handle =
        m_style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &m_bar);
    EXPECT_GE(std::max(handle.width(), handle.height()), 24);
}

INSTANTIATE_TEST_SUITE_P(Both, ScrollBarTest, testing::Values(Qt::Vertical, Qt::Horizontal));

TEST(WorkbenchStyleTest, WordsOfButtonsAndFieldsHaveMoreRoomThanInFusion) {
    WorkbenchStyle style;
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
    QPushButton push(QStringLiteral("Check the file against the seal"));
    QToolButton tool;
    tool.setText(push.text());
    for (QWidget* button : {static_cast<QWidget*>(&push), static_cast<QWidget*>(&tool)}) {
        button->setStyle(fusion.get());
        const int plain = button->sizeHint().width();
        button->setStyle(&style);
        EXPECT_GE(button->sizeHint().width(), plain + 6);
    }
    QLineEdit field;
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.lineWidth = 1;
    EXPECT_GT(style.subElementRect(QStyle::SE_LineEditContents, &option, &field).left(),
              fusion->subElementRect(QStyle::SE_LineEditContents, &option, &field).left());
}

TEST(TextBoxTest, TheFrameGoesAroundTheScrollBarToo) {
    TextBox box(QStringLiteral("box"), QStringLiteral("Box"));
    WorkbenchStyle style;
    box.setStyle(&style);
    box.resize(200, 60);
    box.setPlainText(QString(20, QLatin1Char('\n')));
    box.show();
    ASSERT_TRUE(box.verticalScrollBar()->isVisible());
    const QImage seen = box.grab().toImage();
    const int middle = seen.height() / 2;
    EXPECT_EQ(seen.pixel(seen.width() - 1, middle), seen.pixel(0, middle));
    box.setReadOnly(true);
    const QImage bare = box.grab().toImage();
    EXPECT_NE(bare.pixel(0, middle), seen.pixel(0, middle)) << "what is only read has no frame";
}

} // namespace
} // namespace plumbline::ui::test
