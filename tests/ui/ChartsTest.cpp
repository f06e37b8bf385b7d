#include <QAbstractButton>
#include <QFontMetricsF>
#include <QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

#include "core/model/Catalog.h"
#include "ui/charts/LevelBars.h"
#include "ui/charts/RadarChart.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {
namespace {

enum class Parts { Elements, SubDomains };

QStringList names(Parts parts, const char* language) {
    const model::Model model =
        model::checkPack(model::shippedPack("db12t1073-2021").value(), "db12t1073-2021").value();
    const auto nodes = parts == Parts::Elements ? model.node(model::rootNode).children : model.leaves();
    QStringList names;
    for (const model::NodeId node : nodes)
        names << toQString(model.node(node).name.in(language));
    return names;
}

RadarData radar(const QStringList& names, double value = 2.5) {
    RadarData data;
    data.max = 5;
    for (const QString& name : names)
        data.axes.push_back({name, value, QString::number(value, 'f', 2)});
    return data;
}

QString withoutSpaces(QString text) {
    return text.remove(QLatin1Char(' '));
}

struct RadarCase {
    Parts parts;
    const char* language;
    QSize size;
};

class RadarLabels : public testing::TestWithParam<RadarCase> {};

TEST_P(RadarLabels, AllHaveRoomAndNoneTouches) {
    const QStringList expected = names(GetParam().parts, GetParam().language);
    RadarChart chart;
    chart.resize(GetParam().size);
    chart.setData(radar(expected));
    chart.show();

    const auto& labels = chart.labels();
    ASSERT_EQ(labels.size(), static_cast<std::size_t>(expected.size()));
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const QString name = expected[static_cast<qsizetype>(i)];
        EXPECT_EQ(withoutSpaces(labels[i].lines.join(QString())), withoutSpaces(name)) << "nothing is lost";
        EXPECT_TRUE(QRectF(chart.rect()).contains(labels[i].box)) << name.toStdString() << " is cut";
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_FALSE(labels[i].box.intersects(labels[k].box))
                << name.toStdString() << " touches " << expected[static_cast<qsizetype>(k)].toStdString();
    }
}

TEST_P(RadarLabels, LinesFitTheirBoxAndThePlotKeepsASize) {
    const QSize size = GetParam().size;
    const RadarLayout layout = layOutRadar(names(GetParam().parts, GetParam().language), smallFont(), size);
    const QFontMetricsF metrics(layout.font);
    for (const RadarLabel& label : layout.labels)
        for (const QString& line : label.lines)
            EXPECT_LE(metrics.horizontalAdvance(line), label.box.width() + 0.5) << line.toStdString();
    EXPECT_GT(layout.radius, std::min(size.width(), size.height()) * 0.2);
}

std::vector<RadarCase> radarCases() {
    std::vector<RadarCase> cases;
    for (const Parts parts : {Parts::Elements, Parts::SubDomains})
        for (const char* language : {"zh_CN", "en"})
            for (const QSize size : {QSize(300, 300), QSize(320, 260), QSize(400, 360), QSize(480, 260),
                                     QSize(550, 420), QSize(700, 400), QSize(700, 700)})
                cases.push_back({parts, language, size});
    return cases;
}

INSTANTIATE_TEST_SUITE_P(Sizes, RadarLabels, testing::ValuesIn(radarCases()));

TEST(RadarChart, ClampsValuesToItsRings) {
    RadarChart chart;
    RadarData data = radar({"a", "b", "c"});
    data.axes[0].value = 7;
    data.axes[1].value = -1;
    chart.setData(data);
    EXPECT_EQ(chart.seriesValues(), (std::vector<double>{5, 0, 2.5}));
}

TEST(RadarChart, SaysItsValuesInWords) {
    RadarChart chart;
    chart.setData(radar({"Data", "Network", "Sales"}, 1.25));
    EXPECT_EQ(chart.accessibleDescription(), "Data: 1.25; Network: 1.25; Sales: 1.25");
}

TEST(RadarChart, NamesAreActivatedByMouseAndKeys) {
    RadarChart chart;
    chart.resize(400, 360);
    chart.setData(radar(names(Parts::Elements, "en")));
    chart.show();
    QSignalSpy activated(&chart, &RadarChart::axisActivated);

    const QPoint label = chart.labels()[3].box.center().toPoint();
    QWidget* under = chart.childAt(label);
    ASSERT_NE(under, nullptr);
    QTest::mouseClick(under, Qt::LeftButton, {}, under->mapFrom(&chart, label));
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);

    ASSERT_EQ(activated.size(), 2);
    EXPECT_EQ(activated[0][0].toInt(), 3);
}

TEST(LevelBars, EachLevelSaysItsScoreAndStateAndIsActivatedByKey) {
    LevelBars bars;
    bars.setBars({{"Level 1", 1, "1.00", "met", LevelBar::State::Met},
                  {"Level 2", 0.66, "0.66", "short by 0.14", LevelBar::State::Short}},
                 {{0.8, "0.8"}});
    QSignalSpy activated(&bars, &LevelBars::barActivated);
    auto* second = bars.findChild<QAbstractButton*>("levelBar2");
    ASSERT_NE(second, nullptr);
    EXPECT_EQ(second->accessibleName(), "Level 2, 0.66, short by 0.14");
    QTest::keyClick(second, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].toInt(), 1);
}

} // namespace
} // namespace plumbline::ui
