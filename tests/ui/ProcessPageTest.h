#pragma once

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QTest>

#include "tests/ui/Fixture.h"
#include "ui/process/ProcessPage.h"
#include "ui/process/RecordTable.h"
#include "ui/support/GroupedList.h"
#include "ui/support/Language.h"

namespace plumbline::ui::test {

using assessment::Member;
using assessment::Slot;

/// The page on an empty assessment.
class ProcessPageTest : public WindowTest {
protected:
    ProcessPageTest() {
        m_window.resize(1280, 780);
        m_window.show();
        m_window.showPage(MainWindow::Process);
        activate();
    }

    [[nodiscard]] Session& session() { return *m_window.session(); }
    void open(const char* step) {
        ASSERT_TRUE(child<GroupedList>("steps")->select(QLatin1String(step)));
        QApplication::processEvents();
        activate();
    }
    void activate() {
        m_window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }
    /// What the list says of a step behind its name.
    [[nodiscard]] QString detail(const char* step) {
        auto* steps = child<GroupedList>("steps");
        for (int row = 0; row < steps->count(); ++row)
            if (steps->item(row)->data(GroupedList::KeyRole) == QLatin1String(step))
                return steps->item(row)->data(TwoLineDelegate::DetailRole).toString();
        ADD_FAILURE() << "no step " << step;
        return {};
    }
    [[nodiscard]] QString lacks() { return child<QLabel>("stepLacks")->text(); }
    [[nodiscard]] std::string answer(const char* step, const char* field) {
        return session().assessment().answer(step, field);
    }
    /// Types into a field and leaves it.
    void type(const char* field, const char* text) {
        auto* widget = child<QWidget>(field);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, QString::fromUtf8(text));
        QTest::keyClick(widget, Qt::Key_Tab);
    }
    /// A key goes to the list of choices where one is open, as the keyboard has it.
    void press(QWidget* widget, Qt::Key key) {
        QWidget* const list = QApplication::activePopupWidget();
        QTest::keyClick(list ? list : widget, key);
        QApplication::processEvents();
        // The offscreen platform makes a list of choices the active window.
        activate();
    }
    /// Where a cell is typed into after F2; the table itself where it is not.
    static QWidget* openCell(RecordTable* table, int row, int column) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_F2);
        return QApplication::focusWidget();
    }
    /// Pastes cells of a spreadsheet from the first cell of a table on.
    static void paste(RecordTable* table, const char* text) {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    }
    /// Types into a cell of a table as one does by hand, and goes on to the next with Tab.
    void typeCell(const char* table, int row, int column, const char* text) {
        auto* view = child<RecordTable>(table);
        QWidget* const editor = openCell(view, row, column);
        ASSERT_NE(editor, view);
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            box->setCurrentText(QString::fromUtf8(text));
        } else {
            QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(editor, QString::fromUtf8(text));
        }
        press(editor, Qt::Key_Tab);
        if (QApplication::focusWidget() != view)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    void addMembers(std::initializer_list<const char*> names) {
        ASSERT_TRUE(
            session().write(project::Operation::Process, [&](project::Writer& writer) -> Result<void> {
                for (const char* name : names)
                    if (auto saved = writer.save(assessment::Member{{}, name}); !saved)
                        return failed(saved);
                return {};
            }));
    }
    [[nodiscard]] QString shown(const char* table, int row, int column) {
        return child<RecordTable>(table)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] std::vector<Slot> schedule() {
        return assessment::scheduleOf(session().assessment(), "plan-formal");
    }
};

} // namespace plumbline::ui::test
