// Findings and their proposals by keyboard.

#include <algorithm>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/assessment/Proposals.h"
#include "tests/ui/ReviewPageTest.h"
#include "ui/review/FindingEditor.h"
#include "ui/session/Draft.h"
#include "ui/support/GroupedList.h"
#include "ui/support/PageTabs.h"

namespace plumbline::ui::test {
namespace {

class FindingsPageTest : public ReviewPageTest {
protected:
    FindingsPageTest()
        : list(child<GroupedList>("findings")),
          proposed(child<GroupedList>("proposals")),
          text(child<QPlainTextEdit>("findingText")) {
        auto* tabs = child<PageTabs>("reviewSections");
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        list->setFocus();
    }
    [[nodiscard]] const Finding* current() const {
        return m_session.assessment().find<Finding>(toUtf8(list->currentKey()));
    }
    [[nodiscard]] std::vector<std::string> targets(const RecordId& finding) const {
        std::vector<std::string> targets;
        for (const Link& link : all<Link>())
            if (link.source == finding)
                targets.push_back(link.target);
        return targets;
    }
    void type(QWidget* widget, const char* words) {
        widget->setFocus();
        QTest::keyClicks(widget, QString::fromUtf8(words));
    }

    GroupedList* list;
    GroupedList* proposed;
    QPlainTextEdit* text;
};

} // namespace

TEST_F(FindingsPageTest, ShowsTheFindingsByKindAndTheFirstInTheEditor) {
    EXPECT_EQ(list->count(), 12 + 4);
    EXPECT_EQ(list->item(0)->text(), "Weaknesses · 5");
    ASSERT_NE(current(), nullptr);
    EXPECT_EQ(current()->kind, FindingKind::Weakness);
    EXPECT_EQ(text->toPlainText(), toQString(current()->text));
    EXPECT_EQ(child<QListWidget>("findingCells")->count(), 2);
    const auto first = list->currentKey();
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_NE(list->currentKey(), first);
    EXPECT_EQ(text->toPlainText(), toQString(current()->text));
}

TEST_F(FindingsPageTest, NBeginsOneThatIsWrittenWhenItsTextIsLeft) {
    QTest::keyClick(list, Qt::Key_N);
    EXPECT_TRUE(text->hasFocus());
    type(text, "no spare parts list");
    EXPECT_EQ(all<Finding>().size(), 12U);
    QTest::keyClick(text, Qt::Key_Tab);
    ASSERT_EQ(all<Finding>().size(), 13U);
    EXPECT_EQ(current()->text, "no spare parts list");
    EXPECT_EQ(current()->kind, FindingKind::Weakness);
    EXPECT_EQ(current()->agreement, Agreement::Open);
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(all<Finding>().size(), 12U);
}

TEST_F(FindingsPageTest, APauseWritesTheTextButNoHalfTypedNameAndNoEmptiedText) {
    Draft& draft = *m_page.findChild<FindingEditor*>()->findChild<Draft*>();
    QTest::keyClick(list, Qt::Key_N);
    type(text, "no spare");
    EXPECT_EQ(m_session.draftState(), DraftState::Typing);
    draft.writeInPause();
    ASSERT_EQ(all<Finding>().size(), 13U);
    EXPECT_EQ(m_session.draftState(), DraftState::Written);
    EXPECT_TRUE(text->hasFocus());
    QTest::keyClicks(text, " parts list");
    draft.writeInPause();
    ASSERT_NE(current(), nullptr);
    EXPECT_EQ(current()->text, "no spare parts list");
    // An emptied text may be typed anew.
    text->selectAll();
    QTest::keyClick(text, Qt::Key_Delete);
    draft.writeInPause();
    EXPECT_EQ(text->toPlainText(), "");
    EXPECT_EQ(m_session.draftState(), DraftState::Typing);
    QTest::keyClicks(text, "no list of spare parts");
    auto* name = child<QComboBox>("findingResponsible")->lineEdit();
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, "Zhou ");
    const std::string former = current()->responsible;
    draft.writeInPause();
    EXPECT_EQ(name->text(), "Zhou ");
    EXPECT_EQ(current()->responsible, former);
    EXPECT_EQ(m_session.draftState(), DraftState::Typing);
    QTest::keyClicks(name, "Min");
    text->setFocus();
    EXPECT_EQ(current()->responsible, "Zhou Min");
    EXPECT_EQ(current()->text, "no list of spare parts");
    EXPECT_EQ(m_session.draftState(), DraftState::Written);
}

TEST_F(FindingsPageTest, WhatIsUndoneWhereNobodySeesItIsNotWrittenBack) {
    const std::string before = current()->text;
    type(text, "x");
    ASSERT_TRUE(m_page.commit());
    ASSERT_NE(current()->text, before);
    m_page.hide();
    ASSERT_TRUE(m_session.undo());
    EXPECT_TRUE(m_page.commit()); // as before another undo, a seal or the end
    EXPECT_EQ(current()->text, before);
    EXPECT_TRUE(m_session.project().redoable());
    m_page.show();
    EXPECT_EQ(text->toPlainText(), toQString(before));
}

TEST_F(FindingsPageTest, TabLeadsFromTheTextOfANewOneToItsKind) {
    QTest::keyClick(list, Qt::Key_N);
    type(text, "no spare parts list");
    QTest::keyClick(text, Qt::Key_Tab);
    EXPECT_TRUE(child<QComboBox>("findingKind")->hasFocus());
}

TEST_F(FindingsPageTest, ListAndEditorShowTheSameAfterAnotherActivity) {
    QTest::keyClick(list, Qt::Key_N);
    type(text, "no spare parts list");
    m_page.hide();
    m_page.show();
    ASSERT_NE(current(), nullptr);
    EXPECT_EQ(current()->text, "no spare parts list");
    EXPECT_EQ(text->toPlainText(), "no spare parts list");
}

TEST_F(FindingsPageTest, ANewOneIsGivenUpInTheListWhereItHasNoText) {
    const QString former = list->currentKey();
    QTest::keyClick(list, Qt::Key_N);
    EXPECT_EQ(list->currentKey(), "") << "none of them is what is written now";
    list->setFocus();
    EXPECT_EQ(list->currentKey(), former);
    ASSERT_NE(current(), nullptr);
    EXPECT_EQ(text->toPlainText(), toQString(current()->text));
}

TEST_F(FindingsPageTest, ANewOneWithAViewAndNoTextIsAskedForIt) {
    QTest::keyClick(list, Qt::Key_N);
    type(child<QPlainTextEdit>("findingView"), "as agreed");
    EXPECT_FALSE(m_page.commit());
    EXPECT_EQ(m_session.draftState(), DraftState::Failed);
    type(text, "no parts list");
    EXPECT_TRUE(m_page.commit());
    ASSERT_NE(current(), nullptr);
    EXPECT_EQ(current()->view, "as agreed");
}

TEST_F(FindingsPageTest, ANewOneWithoutTextLeavesNothing) {
    const std::string shown = current()->text;
    QTest::keyClick(list, Qt::Key_N);
    QTest::keyClick(text, Qt::Key_Escape);
    EXPECT_TRUE(list->hasFocus());
    EXPECT_EQ(all<Finding>().size(), 12U);
    EXPECT_EQ(m_session.project().undoable(), std::nullopt);
    EXPECT_EQ(text->toPlainText(), toQString(shown));
}

TEST_F(FindingsPageTest, DeleteTakesOneAwayAndUndoBringsItBackWithItsCells) {
    const Finding gone = *current();
    const auto cells = targets(gone.id);
    ASSERT_EQ(cells.size(), 2U);
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(all<Finding>().size(), 11U);
    EXPECT_TRUE(targets(gone.id).empty());
    ASSERT_NE(current(), nullptr) << "the next one is current";
    EXPECT_EQ(text->toPlainText(), toQString(current()->text));
    ASSERT_TRUE(m_session.undo());
    EXPECT_NE(m_session.assessment().find<Finding>(gone.id), nullptr);
    EXPECT_EQ(targets(gone.id), cells);
    EXPECT_EQ(list->currentKey(), toQString(gone.id)) << "what is back is shown";
    EXPECT_EQ(text->toPlainText(), toQString(gone.text));
}

TEST_F(FindingsPageTest, AAgreesAndOpensAgain) {
    const RecordId id = current()->id;
    ASSERT_EQ(current()->agreement, Agreement::Agreed);
    QTest::keyClick(list, Qt::Key_A);
    EXPECT_EQ(m_session.assessment().find<Finding>(id)->agreement, Agreement::Open);
    EXPECT_FALSE(child<QCheckBox>("findingAgreed")->isChecked());
    EXPECT_TRUE(list->currentItem()->data(Qt::AccessibleTextRole).toString().contains("Open"));
    QTest::keyClick(list, Qt::Key_A);
    EXPECT_TRUE(child<QCheckBox>("findingAgreed")->isChecked());
}

TEST_F(FindingsPageTest, EachFieldIsWrittenWhenItIsLeftAndUndoneByItself) {
    const Finding before = *current();
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_TRUE(text->hasFocus());
    type(text, " indeed");
    EXPECT_EQ(*current(), before);
    QTest::keyClick(text, Qt::Key_Tab);
    EXPECT_EQ(current()->text, before.text + " indeed");
    auto* kind = child<QComboBox>("findingKind");
    EXPECT_TRUE(kind->hasFocus());
    QTest::keyClick(kind, Qt::Key_Down);
    EXPECT_EQ(current()->kind, FindingKind::Improvement);
    auto* responsible = child<QComboBox>("findingResponsible")->lineEdit();
    responsible->selectAll();
    type(responsible, "Zhou");
    QTest::keyClick(responsible, Qt::Key_Tab);
    EXPECT_EQ(current()->responsible, "Zhou");
    auto* view = child<QPlainTextEdit>("findingView");
    view->clear();
    type(view, "we see it otherwise");
    QTest::keyClick(view, Qt::Key_Escape);
    EXPECT_EQ(current()->view, "we see it otherwise");
    EXPECT_TRUE(list->hasFocus());
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(*m_session.assessment().find<Finding>(before.id), before);
    EXPECT_EQ(text->toPlainText(), toQString(before.text));
}

TEST_F(FindingsPageTest, WhatIsTypedIsWrittenBeforeTheAssessmentIsClosed) {
    const RecordId id = current()->id;
    type(text, "typed last: ");
    m_page.setSession(nullptr);
    EXPECT_NE(m_session.assessment().find<Finding>(id)->text.find("typed last: "), std::string::npos);
}

TEST_F(FindingsPageTest, CellsAreAddedByCodeTakenAwayAndJumpedTo) {
    const RecordId id = current()->id;
    auto* field = child<QLineEdit>("findingCellsField");
    field->setFocus();
    field->setText("data.3@2");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(targets(id).size(), 3U);
    QTest::qWait(1);
    EXPECT_EQ(field->text(), "");
    auto* cells = child<QListWidget>("findingCells");
    ASSERT_EQ(cells->count(), 3);
    EXPECT_EQ(cells->item(0)->text(), cellName(model(), cell("data.3", 2)));
    cells->setFocus();
    cells->setCurrentRow(0);
    QSignalSpy requested(&m_page, &ReviewPage::cellRequested);
    QTest::keyClick(cells, Qt::Key_Return);
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested[0][0].value<CellId>(), cell("data.3", 2));
    QTest::keyClick(cells, Qt::Key_Delete);
    EXPECT_EQ(targets(id).size(), 2U);
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(targets(id).size(), 3U);
}

TEST_F(FindingsPageTest, ACellIsFoundByWordsInAnyOrderAndNothingByNone) {
    const RecordId id = current()->id;
    auto* field = child<QLineEdit>("findingCellsField");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(targets(id).size(), 2U);
    field->setText("4 sharing");
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(targets(id).size(), 3U);
    EXPECT_EQ(std::ranges::count(targets(id), model().cellCode(cell("data.2", 4))), 1);
}

TEST_F(FindingsPageTest, ACellThatWasChosenIsAddedWhereItsFieldIsLeftAndNothingElseStaysInIt) {
    const RecordId id = current()->id;
    auto* field = child<QLineEdit>("findingCellsField");
    field->setFocus();
    field->setText(cellName(model(), cell("data.3", 2)));
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_EQ(targets(id).size(), 3U);
    EXPECT_EQ(field->text(), "");
    field->setFocus();
    QTest::keyClicks(field, "no such cell");
    list->setFocus();
    EXPECT_EQ(field->text(), "");
    EXPECT_EQ(targets(id).size(), 3U);
}

TEST_F(FindingsPageTest, EvidenceOfTheLedgerIsAddedByItsTitle) {
    write([&](Writer& writer) -> Result<void> {
        const auto pieces = m_session.assessment().all<Evidence>();
        for (const Evidence& piece : pieces)
            EXPECT_TRUE(writer.remove<Evidence>(piece.id));
        return {};
    });
    EXPECT_FALSE(child<QLineEdit>("findingEvidenceField")->isEnabled()) << "the ledger is empty";
    RecordId evidence;
    write([&](Writer& writer) -> Result<void> {
        evidence = writer.save(Evidence{{}, EvidenceKind::Documents, "Firewall rules"}).value();
        return {};
    });
    auto* field = child<QLineEdit>("findingEvidenceField");
    ASSERT_TRUE(field->isEnabled());
    field->setFocus();
    field->setText("firewall");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(targets(current()->id).size(), 3U);
    EXPECT_EQ(child<QListWidget>("findingEvidence")->count(), 1);
    EXPECT_EQ(child<QListWidget>("findingEvidence")->item(0)->text(), "Firewall rules");
}

TEST_F(FindingsPageTest, AProposalBecomesAFindingOnlyWhenItIsTakenOver) {
    EXPECT_EQ(m_session.project().undoable(), std::nullopt);
    const auto offered =
        proposals(model(), m_session.assessment(), m_session.scope(), m_session.targetLevel());
    ASSERT_GT(offered.size(), 1U);
    proposed->setFocus();
    QTest::keyClick(proposed, Qt::Key_Home);
    QTest::keyClick(proposed, Qt::Key_Return);
    ASSERT_EQ(all<Finding>().size(), 13U);
    EXPECT_EQ(current()->kind, offered.front().kind);
    EXPECT_TRUE(current()->text.find(model().criterion(offered.front().item, offered.front().levels.front(),
                                                       "en")) != std::string::npos)
        << current()->text;
    EXPECT_EQ(current()->agreement, Agreement::Open);
    EXPECT_EQ(targets(current()->id).size(), offered.front().cells.size());
    EXPECT_EQ(text->toPlainText(), toQString(current()->text));
    const auto left = proposals(model(), m_session.assessment(), m_session.scope(), m_session.targetLevel());
    EXPECT_EQ(left.size(), offered.size() - 1);
    EXPECT_TRUE(proposed->hasFocus()) << "on to the next";
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(all<Finding>().size(), 12U);
}

TEST_F(FindingsPageTest, SeveralProposalsAreTakenOverAtOnce) {
    proposed->setFocus();
    QTest::keyClick(proposed, Qt::Key_Home);
    QTest::keyClick(proposed, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(proposed, Qt::Key_Return);
    EXPECT_EQ(all<Finding>().size(), 14U);
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(all<Finding>().size(), 12U);
}

TEST_F(FindingsPageTest, AClickOnItsWordTakesAProposalOver) {
    proposed->scrollToTop();
    const QRect row = proposed->visualItemRect(proposed->item(1));
    QTest::mouseClick(proposed->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(20, 20));
    EXPECT_EQ(all<Finding>().size(), 12U);
    QTest::mouseClick(proposed->viewport(), Qt::LeftButton, {}, QPoint(row.right() - 20, row.center().y()));
    EXPECT_EQ(all<Finding>().size(), 13U);
}

TEST_F(FindingsPageTest, ProposalsGoAsFarAsTheLevelThatIsChosen) {
    auto* upTo = child<QComboBox>("proposalLevel");
    EXPECT_EQ(upTo->currentIndex() + 1, m_session.targetLevel());
    upTo->setFocus();
    QTest::keyClick(upTo, Qt::Key_Home);
    const auto offered = proposals(model(), m_session.assessment(), m_session.scope(), 1);
    int entries = 0;
    for (int row = 0; row < proposed->count(); ++row)
        entries += proposed->item(row)->flags().testFlag(Qt::ItemIsSelectable) ? 1 : 0;
    EXPECT_EQ(entries, static_cast<int>(offered.size()));
}

} // namespace plumbline::ui::test
