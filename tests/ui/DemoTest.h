#pragma once

#include <filesystem>

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/base/File.h"
#include "core/demo/Demo.h"
#include "core/scoring/Display.h"
#include "tests/ui/Child.h"
#include "ui/session/Session.h"
#include "ui/support/Language.h"

namespace plumbline::ui::test {

/// A copy in `folder` of the demo assessment, which is made once.
inline project::Project copyOfDemo(const QTemporaryDir& folder) {
    static const QTemporaryDir original;
    const auto source = toPath(original.path().toStdString()) / "demo.plumb";
    const auto copy = toPath(folder.path().toStdString()) / "demo.plumb";
    if (!std::filesystem::exists(source)) {
        EXPECT_TRUE(demo::create(source, "林致远").has_value());
    }
    std::filesystem::copy_file(source, copy);
    return project::Project::open(copy, "林致远").value();
}

/// A session on a demo assessment of its own.
class DemoTest : public testing::Test {
protected:
    DemoTest() : m_session(copyOfDemo(m_folder)) {}

    [[nodiscard]] const model::Model& model() const { return m_session.model(); }
    [[nodiscard]] model::CellId cell(const std::string& item, int level) const {
        return model().cell(model().findItem(item).value(), level);
    }
    [[nodiscard]] Rational score(model::NodeId node, int level) const {
        return scoring::scoreAt(m_session.scheme(), m_session.scores(), node, level);
    }
    [[nodiscard]] assessment::Grade grade(const char* code) const {
        return static_cast<assessment::Grade>(model().scale.find(code).value());
    }

    QTemporaryDir m_folder;
    Session m_session;
};

/// A page that shows the demo assessment.
template <class Page>
class PageTest : public DemoTest {
protected:
    PageTest() {
        m_page.resize(1280, 720);
        m_page.setSession(&m_session);
        m_page.show();
    }

    template <class Widget>
    [[nodiscard]] Widget* child(const char* name) {
        return childOf<Widget>(m_page, name);
    }

    Page m_page;
};

} // namespace plumbline::ui::test
