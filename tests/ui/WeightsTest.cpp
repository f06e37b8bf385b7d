#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

#include "core/report/AssessmentReport.h"
#include "core/scoring/Display.h"
#include "tests/ui/Child.h"
#include "tests/ui/DemoTest.h"
#include "tests/ui/Fixture.h"
#include "ui/start/PropertiesDialog.h"
#include "ui/start/WeightField.h"
#include "ui/support/Language.h"

namespace plumbline::ui::test {
namespace {

using Own = std::map<model::NodeId, model::Weight>;

/// The properties, opened on the weights.
struct Dialog {
    explicit Dialog(Session& session) : properties(session) {
        properties.show();
        properties.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&properties));
        properties.showWeights();
    }

    WeightField* field(const char* name) { return childOf<WeightField>(properties, name); }
    QAbstractButton* button(const char* name) { return childOf<QAbstractButton>(properties, name); }
    /// Types into the field where the keyboard is.
    void type(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text)); }
    /// The same through an input method.
    void compose(const char* text) {
        QInputMethodEvent event;
        event.setCommitString(QString::fromUtf8(text));
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    std::string focused() { return QApplication::focusWidget()->objectName().toStdString(); }
    std::string text(const char* label) { return childOf<QLabel>(properties, label)->text().toStdString(); }
    QPushButton* ok() { return properties.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok); }
    /// What the row of a part says in a column; `head`: what the head of its own parts says.
    std::string cell(const char* part, int column, bool head = false) {
        const auto rows = childOf<QTreeWidget>(properties, "weights")
                              ->findItems(QLatin1String(part), Qt::MatchExactly | Qt::MatchRecursive);
        for (const QTreeWidgetItem* row : rows)
            if ((row->parent() == nullptr) == head)
                return row->text(column).toStdString();
        ADD_FAILURE() << "no " << part;
        return {};
    }

    PropertiesDialog properties;
};

class WeightsTest : public DemoTest {
protected:
    [[nodiscard]] model::NodeId domain(const char* code) const { return model().findNode(1, code).value(); }
    [[nodiscard]] std::string total() const {
        return scoring::shownTotal(m_session.scheme(), m_session.verdict().total.value);
    }
};

/// By the standard that gives no weights.
class SecondWeightsTest : public WindowTest {
protected:
    SecondWeightsTest() { m_window.openProject(makeProject("b.plumb", "db37t-industrial-internet")); }
};

/// The report's table of weights on one part: "Recommended 46 %, 40.5 % *".
std::string weightRow(const Session& session, const char* language, const std::string& part) {
    const auto report =
        report::assessmentReport(session.model(), session.assessment(), session.scope(), language).value();
    for (const report::Block& block : report.sections[1].blocks)
        if (const auto* table = std::get_if<report::Table>(&block))
            for (const report::Row& row : table->rows)
                if (row.cells[0].text == part)
                    return table->columns[1].title + " " + row.cells[1].text + ", " + row.cells[2].text;
    return {};
}

bool summarySays(const Session& session, const char* language, const std::string& words) {
    const auto report =
        report::assessmentReport(session.model(), session.assessment(), session.scope(), language).value();
    for (const report::Block& block : report.sections[0].blocks)
        if (const auto* list = std::get_if<report::List>(&block))
            for (const std::string& item : list->items)
                if (item.find(words) != std::string::npos)
                    return true;
    return false;
}

constexpr int recommendedColumn = 1, ownColumn = 2, scaledColumn = 3;

TEST_F(WeightsTest, AreTypedByKeyboardFromSiblingToSibling) {
    Dialog dialog(m_session);
    EXPECT_EQ(dialog.focused(), "weight-element-personnel");
    EXPECT_EQ(dialog.cell("Data", recommendedColumn), "46 %");
    EXPECT_EQ(dialog.field("weight-domain-data")->text(), QString()) << "nothing of the team's own";
    EXPECT_EQ(dialog.field("weight-domain-data")->placeholderText(), QStringLiteral("46"));
    dialog.field("weight-domain-data")->setFocus();
    dialog.type("40,5");
    dialog.press(Qt::Key_Return);
    EXPECT_EQ(dialog.focused(), "weight-domain-integration");
    EXPECT_EQ(dialog.text("state-element-technology"), "5.5 % missing");
    dialog.press(Qt::Key_Up);
    EXPECT_EQ(dialog.focused(), "weight-domain-data");
    EXPECT_EQ(dialog.field("weight-domain-data")->text(), QStringLiteral("40.5"));
}

TEST_F(WeightsTest, ASumShortOfOneHundredthIsNotTaken) {
    Dialog dialog(m_session);
    dialog.field("weight-domain-data")->setFocus();
    dialog.type("45.99");
    EXPECT_FALSE(dialog.ok()->isEnabled());
    EXPECT_EQ(dialog.text("state-element-technology"), "0.01 % missing");
    EXPECT_EQ(dialog.text("propertiesProblem"), "Technology: the weights sum to 99.99 % (0.01 % missing).");
    dialog.press(Qt::Key_Tab);
    EXPECT_EQ(dialog.focused(), "weight-domain-integration");
    dialog.type("27.02");
    EXPECT_EQ(dialog.text("state-element-technology"), "0.01 % too much");
    EXPECT_FALSE(dialog.ok()->isEnabled());
    dialog.press(Qt::Key_Backspace);
    dialog.type("1");
    EXPECT_EQ(dialog.text("state-element-technology"), "own weights");
    EXPECT_EQ(dialog.text("propertiesProblem"), "");
    EXPECT_TRUE(dialog.ok()->isEnabled());
}

TEST_F(WeightsTest, WhatIsNoWeightIsSaidToBeNone) {
    Dialog dialog(m_session);
    dialog.field("weight-domain-data")->setFocus();
    dialog.type("4o");
    dialog.press(Qt::Key_Down);
    EXPECT_EQ(dialog.field("weight-domain-data")->text(), QStringLiteral("4o"));
    EXPECT_EQ(dialog.text("propertiesProblem"),
              "Data: \"4o\" is no weight; give 0 to 100 with two decimals at most.");
    EXPECT_NE(dialog.text("effect").find("cannot be computed"), std::string::npos);
    EXPECT_FALSE(dialog.ok()->isEnabled());
    dialog.press(Qt::Key_Up);
    dialog.compose("４６。００");
    EXPECT_TRUE(dialog.ok()->isEnabled()) << "as a Chinese keyboard writes it";
    dialog.press(Qt::Key_Escape);
    EXPECT_EQ(dialog.field("weight-domain-data")->text(), QStringLiteral("4o")) << "back to what stood there";
    EXPECT_TRUE(dialog.properties.isVisible());
}

TEST_F(WeightsTest, TheEffectShownIsWhatTheEngineGivesAfterwards) {
    const std::string before = total();
    {
        Dialog dialog(m_session);
        EXPECT_EQ(dialog.text("effect"), "Score S: " + before + " (Level 2 Standardized), unchanged");
        dialog.type("33");
        dialog.press(Qt::Key_Return);
        dialog.type("5");
        EXPECT_NE(dialog.text("effect").find("cannot be computed"), std::string::npos);
        dialog.button("fit-whole")->click();
        const std::string effect = dialog.text("effect"), levels = dialog.text("effectLevels");
        dialog.ok()->click();
        EXPECT_FALSE(dialog.properties.isVisible());
        EXPECT_NE(total(), before);
        EXPECT_EQ(effect, "Score S: " + before + " (Level 2 Standardized) → " + total() + " (" +
                              levelName(model(), m_session.verdict().total.level).toStdString() +
                              ") with these changes");
        const std::string third = scoring::shownScore(m_session.scheme(), score(model::rootNode, 3));
        EXPECT_NE(levels.find("→ " + third), std::string::npos) << levels << ", " << third;
    }
    EXPECT_EQ(m_session.scheme().weighting(), scoring::Weighting::Own);
    EXPECT_EQ(m_session.assessment().ownWeights.at(model().findNode(0, "personnel").value()), 33'00);
    EXPECT_EQ(m_session.project().undoable(), project::Operation::Weights);
    EXPECT_TRUE(m_session.undo());
    EXPECT_EQ(m_session.assessment().ownWeights, Own());
    EXPECT_EQ(total(), before);
}

TEST_F(WeightsTest, TheRestIsSharedAmongWhatWasNotTyped) {
    Dialog dialog(m_session);
    dialog.field("weight-domain-data")->setFocus();
    dialog.type("60");
    EXPECT_EQ(dialog.button("fit-element-technology")->text(), QStringLiteral("Share the rest"));
    dialog.button("fit-element-technology")->click();
    EXPECT_EQ(dialog.field("weight-domain-integration")->text(), QStringLiteral("20"));
    EXPECT_EQ(dialog.field("weight-domain-information-security")->text(), QStringLiteral("20"));
    EXPECT_EQ(dialog.focused(), "weight-domain-data");

    for (const char* field : {"weight-domain-data", "weight-domain-integration"}) {
        dialog.field(field)->setFocus();
        dialog.field(field)->selectAll();
        dialog.type("90");
    }
    EXPECT_EQ(dialog.button("fit-element-technology")->text(), QStringLiteral("Scale to 100 %"));
    dialog.button("fit-element-technology")->click();
    EXPECT_EQ(dialog.field("weight-domain-data")->text(), QStringLiteral("45"));
    EXPECT_EQ(dialog.field("weight-domain-information-security")->text(), QStringLiteral("10"));
    EXPECT_TRUE(dialog.ok()->isEnabled());
}

TEST_F(WeightsTest, AGroupOrAllGoBackToTheRecommended) {
    ASSERT_TRUE(m_session.setProperties(m_session.assessment().facts, m_session.assessment().exclusions,
                                        {{domain("data"), 50'00},
                                         {domain("integration"), 23'00},
                                         {domain("equipment"), 50'00},
                                         {domain("network"), 50'00}}));
    Dialog dialog(m_session);
    EXPECT_EQ(dialog.field("weight-domain-data")->text(), QStringLiteral("50"));
    EXPECT_EQ(dialog.text("state-element-resources"), "own weights");
    dialog.button("reset-element-technology")->click();
    EXPECT_EQ(dialog.field("weight-domain-data")->text(), QString());
    EXPECT_EQ(dialog.text("state-element-technology"), "as recommended");
    EXPECT_EQ(dialog.field("weight-domain-network")->text(), QStringLiteral("50"));
    dialog.button("resetAllWeights")->click();
    EXPECT_EQ(dialog.text("state-element-resources"), "as recommended");
    EXPECT_FALSE(dialog.button("resetAllWeights")->isEnabled());
    // A recommended weight that is typed is none of the team's own.
    dialog.field("weight-domain-data")->setFocus();
    dialog.type("46.00");
    dialog.ok()->click();
    EXPECT_EQ(m_session.assessment().ownWeights, Own());
}

TEST_F(WeightsTest, WhatIsLeftOutKeepsItsWeightAndTheOthersAreScaled) {
    auto facts = m_session.assessment().facts;
    ASSERT_TRUE(m_session.setProperties(facts, {{domain("sales"), "none"}}, {}));
    Dialog dialog(m_session);
    EXPECT_EQ(dialog.cell("Sales", recommendedColumn), "13 %");
    EXPECT_EQ(dialog.cell("Sales", scaledColumn), "left out");
    EXPECT_EQ(dialog.cell("Design", scaledColumn), "14.94 %");
    dialog.field("weight-domain-sales")->setFocus();
    dialog.type("0");
    EXPECT_FALSE(dialog.ok()->isEnabled());
    dialog.field("weight-domain-design")->setFocus();
    dialog.type("26");
    EXPECT_EQ(dialog.cell("Design", scaledColumn), "26 %");
    EXPECT_TRUE(dialog.ok()->isEnabled());
}

TEST_F(SecondWeightsTest, EqualPartsStayEqualUntilOneIsTyped) {
    Dialog dialog(*m_window.session());
    const char* const parts[] = {"weight-subitem-software-coverage", "weight-subitem-software-functionality",
                                 "weight-subitem-software-integration"};
    for (const char* part : parts)
        EXPECT_EQ(dialog.field(part)->placeholderText(), QStringLiteral("33.33"));
    EXPECT_EQ(dialog.text("state-capability-industrial-software"), "equal weights");
    EXPECT_EQ(dialog.cell("Industrial internet software", ownColumn, true), "100 %");
    dialog.ok()->click();
    EXPECT_EQ(m_window.session()->assessment().ownWeights, Own());

    Dialog again(*m_window.session());
    again.field(parts[1])->setFocus();
    again.type("40");
    EXPECT_EQ(again.field(parts[0])->placeholderText(), QStringLiteral("33.34"));
    EXPECT_EQ(again.text("state-capability-industrial-software"), "6.67 % too much");
    again.button("fit-capability-industrial-software")->click();
    again.ok()->click();
    const auto& own = m_window.session()->assessment().ownWeights;
    EXPECT_EQ(own.size(), 3U);
    EXPECT_EQ(own.at(model().findLeaf("software-coverage").value()), 30'00);
    EXPECT_EQ(own.at(model().findLeaf("software-functionality").value()), 40'00);
    EXPECT_EQ(m_window.session()->scheme().weighting(), scoring::Weighting::Own);
}

TEST_F(WeightsTest, TheReportPrintsOwnBesideRecommended) {
    const auto& assessment = m_session.assessment();
    ASSERT_TRUE(m_session.setProperties(assessment.facts, assessment.exclusions,
                                        {{domain("data"), 40'50}, {domain("integration"), 32'50}}));
    EXPECT_EQ(weightRow(m_session, "en", "Data"), "Recommended 46 %, 40.5 % *");
    EXPECT_EQ(weightRow(m_session, "zh_CN", "集成"), "推荐 27 %, 32.5 % *");
    EXPECT_EQ(weightRow(m_session, "en", "Information security"), "Recommended 27 %, 27 %");
    EXPECT_TRUE(summarySays(m_session, "en", "differ from the recommended ones"));
}

TEST_F(SecondWeightsTest, TheReportPrintsOwnBesideTheDefault) {
    Session& session = *m_window.session();
    const auto layer = [&](const char* code) { return model().findNode(0, code).value(); };
    ASSERT_TRUE(session.setProperties(session.assessment().facts, {},
                                      {{layer("infrastructure"), 40'00},
                                       {layer("data-management"), 10'00},
                                       {layer("application-services"), 25'00},
                                       {layer("business-innovation"), 25'00}}));
    EXPECT_EQ(weightRow(session, "en", "Infrastructure layer"), "Default 25 %, 40 % *");
    EXPECT_EQ(weightRow(session, "zh_CN", "应用服务层"), "默认 25 %, 25 %");
    EXPECT_TRUE(summarySays(session, "en", "the standard gives none"));
    EXPECT_TRUE(summarySays(session, "zh_CN", "标准未规定权重"));
}

TEST_F(SecondWeightsTest, TheMenuOpensThemAndUndoNamesThem) {
    QTimer::singleShot(0, &m_window, [&] {
        auto* dialog = qobject_cast<PropertiesDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        auto* tabs = childOf<QTabWidget>(*dialog, "propertiesTabs");
        EXPECT_EQ(tabs->tabText(tabs->currentIndex()), QStringLiteral("Weights"));
        auto* field = childOf<WeightField>(*dialog, "weight-layer-infrastructure");
        QTest::keyClicks(field, QStringLiteral("40"));
        childOf<QToolButton>(*dialog, "fit-whole")->click();
        EXPECT_EQ(childOf<WeightField>(*dialog, "weight-layer-data-management")->text(),
                  QStringLiteral("20"));
        dialog->accept();
    });
    trigger("actionWeights");
    EXPECT_EQ(m_window.session()->assessment().ownWeights.size(), 4U);
    EXPECT_EQ(child<QAction>("actionUndo")->text(), QStringLiteral("&Undo change of weights"));
    trigger("actionUndo");
    EXPECT_EQ(m_window.session()->assessment().ownWeights, Own());
}

TEST_F(SecondWeightsTest, TheRemarkOnTheResultsLeadsToThem) {
    m_window.showPage(MainWindow::Results);
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    auto* remark = child<QLabel>("weightsNotice");
    remark->setFocus(Qt::TabFocusReason);
    QTest::keyClick(remark, Qt::Key_Tab);
    QTest::keyClick(remark, Qt::Key_Return);
    QTimer::singleShot(0, &m_window, [] {
        auto* dialog = qobject_cast<PropertiesDialog*>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        QTest::keyClicks(childOf<WeightField>(*dialog, "weight-layer-infrastructure"), QStringLiteral("40"));
        childOf<QToolButton>(*dialog, "fit-whole")->click();
        dialog->accept();
    });
    QApplication::processEvents();
    EXPECT_EQ(m_window.session()->assessment().ownWeights.size(), 4U);
    EXPECT_TRUE(child<QLabel>("weightsNotice")->text().contains(QStringLiteral("the team's own")));
}

TEST_F(SecondWeightsTest, LeavingEverythingOutIsRefusedInWords) {
    std::vector<assessment::Exclusion> all;
    for (const model::NodeId layer : model().nodesOf(0))
        all.push_back({layer, "none"});
    const auto outcome = m_window.session()->outcomeOf(m_window.session()->assessment().facts, all, {});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::NothingLeft);
}

} // namespace
} // namespace plumbline::ui::test
