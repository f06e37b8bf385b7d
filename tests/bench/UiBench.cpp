// From a rating key to the repainted window: real key events into the real window on the demo, twice through
// every cell of every sub-domain. Prints median, 99th percentile and longest, without the disk and with it.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <set>

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QTest>
#include <QWindow>

#include "core/demo/Demo.h"
#include "tests/bench/Scratch.h"
#include "tests/ui/OwnHome.h"
#include "ui/interview/CellPanel.h"
#include "ui/interview/SheetView.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"
#include "ui/workbench/MainWindow.h"
#include "ui/workbench/VerdictBar.h"

namespace plumbline::ui::bench {
namespace {

using plumbline::bench::Scratch;

/// Sees every paint of the program.
class PaintWatch : public QObject {
public:
    PaintWatch() { qApp->installEventFilter(this); }

    /// Lets the program work until nothing is left to be painted.
    void settle() {
        do {
            m_busy = false;
            QCoreApplication::processEvents();
        } while (m_busy);
    }
    [[nodiscard]] bool painted(const QObject* widget) const { return m_painted.contains(widget); }
    void forget() { m_painted.clear(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            m_painted.insert(watched);
        m_busy = m_busy || event->type() == QEvent::Paint || event->type() == QEvent::UpdateRequest ||
                 event->type() == QEvent::LayoutRequest;
        return false;
    }

private:
    std::set<const QObject*> m_painted;
    bool m_busy = false;
};

[[noreturn]] void stop(const char* reason) {
    std::fprintf(stderr, "ui-bench: %s\n", reason);
    std::exit(1);
}

/// A key that gives the cell another rating and moves on to the next level.
Qt::Key keyFor(const Session& session, model::CellId cell, int round) {
    const auto& steps = session.model().scale.ratings;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const std::size_t step = (i + static_cast<std::size_t>(round)) % steps.size();
        if (steps[step].value > 0 && static_cast<int>(step) != session.assessment().rating(cell))
            return static_cast<Qt::Key>(Qt::Key_0 + (steps[step].key - '0'));
    }
    stop("no key rates this cell");
}

std::vector<double> rateEverything(const std::filesystem::path& folder) {
    auto project = demo::create(folder / "rated.plumb", "bench");
    if (!project)
        stop("the demo cannot be made");
    PaintWatch watch;
    MainWindow window;
    window.resize(1440, 1200); // so high that the history at the end of the panel is seen
    window.openProject(std::move(*project));
    window.show();
    watch.settle();

    auto* const sheet = window.findChild<SheetView*>();
    const QWidget* const parts[] = {
        sheet->viewport(), sheet->horizontalHeader()->viewport(), window.findChild<VerdictBar*>(),
        window.findChild<CellPanel*>()->findChild<QWidget*>(QStringLiteral("history"))};
    const model::Model& model = window.session()->model();
    std::vector<double> milliseconds;
    for (int round = 0; round < 2; ++round)
        for (const model::NodeId leaf : model.leaves()) {
            const int cells = model.node(leaf).itemCount * model.levelCount();
            window.showCell(model.cell(model.node(leaf).firstItem, 1));
            watch.settle();
            for (int i = 0; i < cells; ++i) {
                const model::CellId cell = sheet->currentCell();
                const Qt::Key key = keyFor(*window.session(), cell, round);
                const auto before = window.session()->assessment().rating(cell);
                watch.forget();
                QElapsedTimer clock;
                clock.start();
                QTest::keyClick(window.windowHandle(), key);
                watch.settle();
                milliseconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
                if (window.session()->assessment().rating(cell) == before)
                    stop("a key did not rate");
                for (const QWidget* part : parts)
                    if (!watch.painted(part))
                        stop("sheet, level scores, panel or verdict were not repainted");
            }
        }
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds;
}

double quantile(const std::vector<double>& sorted, double share) {
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

void print(const char* name, const std::vector<double>& sorted) {
    std::printf("%-16s %5zu keys   median %6.2f ms   p99 %6.2f ms   longest %6.2f ms\n", name, sorted.size(),
                quantile(sorted, 0.5), quantile(sorted, 0.99), sorted.back());
}

void run() {
    std::optional<std::vector<double>> without;
    if (const auto memory = Scratch::inMemory()) {
        without = rateEverything(memory->path());
        print("without disk", *without);
    }
    const auto with = rateEverything(Scratch::onDisk().path());
    print("with disk", with);
    if (without)
        std::printf("the disk adds                 median %6.2f ms   p99 %6.2f ms\n",
                    quantile(with, 0.5) - quantile(*without, 0.5),
                    quantile(with, 0.99) - quantile(*without, 0.99));
}

} // namespace
} // namespace plumbline::ui::bench

int main(int argc, char** argv) {
    using namespace plumbline::ui;
    const test::OwnHome home;
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("plumbline"));
    QApplication::setApplicationName(QStringLiteral("plumbline"));
    setLanguage(QStringLiteral("zh_CN"));
    Theme::apply(app, Theme::Mode::Light);
    bench::run();
    return 0;
}
