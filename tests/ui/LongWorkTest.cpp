// Long work beside the window, which answers meanwhile.
#include <atomic>

#include <QElapsedTimer>
#include <QProgressDialog>
#include <QPushButton>
#include <QThread>
#include <QTimer>

#include <gtest/gtest.h>

#include "ui/support/LongWork.h"

namespace plumbline::ui::test {
namespace {

constexpr int tooLongMs = 20'000;

TEST(LongWorkTest, InAThreadIsShownAndStoppedThoughItTellsNothingOfItself) {
    QWidget window;
    std::atomic<bool> isSeen = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &window, [&] {
        auto* const dialog = window.findChild<QProgressDialog*>();
        if (!dialog || !dialog->isVisible())
            return;
        EXPECT_TRUE(dialog->isModal());
        isSeen = true;
        dialog->findChild<QPushButton*>()->click();
    });
    look.start(5);
    const auto done =
        withProgressInThread(&window, QStringLiteral("…"), [&](const Progress& progress) -> Result<void> {
            QElapsedTimer clock;
            clock.start();
            while (!isSeen && clock.elapsed() < tooLongMs)
                QThread::yieldCurrentThread();
            while (clock.elapsed() < tooLongMs)
                if (!progress(1, 2))
                    return fail(ErrorCode::Cancelled);
            return {};
        });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(window.findChild<QProgressDialog*>(), nullptr);
}

TEST(LongWorkTest, InAThreadGivesWhatTheWorkGave) {
    QWidget window;
    const QThread* thread = nullptr;
    for (const bool isShort : {true, false}) {
        int shown = 0;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &window,
                         [&] { shown += window.findChild<QProgressDialog*>() != nullptr; });
        look.start(5);
        const auto done =
            withProgressInThread(&window, QStringLiteral("…"), [&](const Progress& progress) -> Result<void> {
                thread = QThread::currentThread();
                QElapsedTimer clock;
                clock.start();
                while (!isShort && clock.elapsed() < 1000)
                    if (!progress(clock.elapsed() * 3'000'000, 3'000'000'000))
                        return fail(ErrorCode::Cancelled);
                return fail(ErrorCode::FileNotFound, "a");
            });
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::FileNotFound);
        EXPECT_NE(thread, QThread::currentThread());
        EXPECT_EQ(shown == 0, isShort) << "a dialog that comes and goes at once is none";
    }
}

} // namespace
} // namespace plumbline::ui::test
