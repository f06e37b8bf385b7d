#pragma once

#include <QSignalSpy>
#include <QTest>

#include "core/assessment/Desk.h"
#include "tests/ui/DemoTest.h"
#include "ui/review/ReviewPage.h"

namespace plumbline::ui::test {

using namespace assessment;
using model::CellId;
using project::Operation;
using project::Writer;

/// The review on the demo.
class ReviewPageTest : public PageTest<ReviewPage> {
protected:
    ReviewPageTest() {
        m_page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
    }
    [[nodiscard]] Desk desk() const {
        return assessment::desk(model(), m_session.assessment(), m_session.scope());
    }
    [[nodiscard]] bool reviewed(CellId cell) const { return m_session.isReviewed(cell); }
    template <class T>
    [[nodiscard]] const std::vector<T>& all() const {
        return m_session.assessment().all<T>();
    }
    void write(const std::function<Result<void>(Writer&)>& body) {
        EXPECT_TRUE(m_session.write(Operation::Finding, body));
    }
};

} // namespace plumbline::ui::test
