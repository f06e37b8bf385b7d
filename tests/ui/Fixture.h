#pragma once

#include <algorithm>
#include <functional>

#include <QApplication>
#include <QDialog>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

#include "core/project/Project.h"
#include "tests/ui/Child.h"
#include "ui/workbench/MainWindow.h"

namespace plumbline::ui::test {

/// A window on an empty assessment (DB12/T 1073-2021, discrete) in a folder of its own.
class WindowTest : public testing::Test {
protected:
    WindowTest();

    /// Another empty assessment in the same folder.
    [[nodiscard]] project::Project makeProject(const std::string& name,
                                               const std::string& modelId = "db12t1073-2021") const;
    [[nodiscard]] const model::Model& model() const { return m_window.session()->model(); }
    [[nodiscard]] assessment::Grade rating(const std::string& item, int level) const;
    [[nodiscard]] model::CellId cell(const std::string& item, int level) const;
    /// "full", "most", ... for each level of an item, "-" for unrated.
    [[nodiscard]] std::string row(const std::string& item) const;

    template <class Widget>
    [[nodiscard]] Widget* child(const char* name) {
        return childOf<Widget>(m_window, name);
    }
    /// Looks at the modal dialog that `open` shows.
    template <class Dialog = QDialog, class Look>
    void inDialog(const std::function<void()>& open, const Look& look) {
        bool seen = false;
        QTimer::singleShot(0, &m_window, [&] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            look(*dialog);
            seen = true;
        });
        open();
        EXPECT_TRUE(seen);
    }
    void trigger(const char* action);

    QTemporaryDir m_folder;
    MainWindow m_window;
};

[[nodiscard]] inline bool hasChinese(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

} // namespace plumbline::ui::test
