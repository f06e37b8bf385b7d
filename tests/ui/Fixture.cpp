#include "tests/ui/Fixture.h"

#include <QAction>

#include "core/base/File.h"
#include "core/model/Catalog.h"

namespace plumbline::ui::test {

WindowTest::WindowTest() {
    m_window.openProject(makeProject("a.plumb"));
    m_window.show();
}

project::Project WindowTest::makeProject(const std::string& name, const std::string& modelId) const {
    project::Project::New content;
    content.facts.enterprise = "测试企业";
    const auto pack = model::shippedPack(modelId).value();
    content.facts.profile = model::parsePack(pack, modelId).value().profiles.back().id;
    content.facts.depth = 5;
    const auto file = toPath(m_folder.path().toStdString()) / name;
    auto project = project::Project::create(file, pack, content, "甲");
    EXPECT_TRUE(project.has_value());
    return std::move(project.value());
}

model::CellId WindowTest::cell(const std::string& item, int level) const {
    return model().cell(model().findItem(item).value(), level);
}

assessment::Grade WindowTest::rating(const std::string& item, int level) const {
    return m_window.session()->assessment().rating(cell(item, level));
}

std::string WindowTest::row(const std::string& item) const {
    std::string words;
    for (int level = 1; level <= model().levelCount(); ++level) {
        const assessment::Grade grade = rating(item, level);
        words +=
            (level > 1 ? " " : "") + (grade == assessment::unrated ? "-" : model().scale.rating(grade).code);
    }
    return words;
}

void WindowTest::trigger(const char* action) {
    child<QAction>(action)->trigger();
}

} // namespace plumbline::ui::test
