#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QPixmap>
#include <QPointer>

#include "core/base/Disk.h"
#include "ui/evidence/OpenedCopies.h"
#include "ui/support/Language.h"
#include "ui/support/Preferences.h"
#include "ui/support/Theme.h"
#include "ui/workbench/MainWindow.h"

namespace {

using namespace plumbline::ui;

/// Builds the window, again whenever the language or the look is chosen; the open assessment moves along.
class Workbench : public QObject {
public:
    explicit Workbench(QApplication& app) : m_app(app) { build(); }
    ~Workbench() override { delete m_window; }
    [[nodiscard]] MainWindow& window() const { return *m_window; }

private:
    void build() {
        setLanguage(Preferences::language());
        Theme::apply(m_app, Preferences::theme());
        const QPointer<MainWindow> former = m_window;
        m_window = new MainWindow;
        connect(m_window, &MainWindow::rebuildRequested, this, &Workbench::build, Qt::QueuedConnection);
        if (!former)
            return;
        m_window->takeOver(*former);
        m_window->show();
        former->hide();
        former->deleteLater();
    }

    QApplication& m_app;
    QPointer<MainWindow> m_window;
};

} // namespace

int main(int argc, char** argv) {
    plumbline::outliveRefusedWrites();
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("plumbline"));
    QApplication::setApplicationName(QStringLiteral("plumbline"));
    QApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));
    // By its format's name: a search for who reads it would load every image plugin first.
    QApplication::setWindowIcon(QPixmap(QStringLiteral(":/icons/plumbline.png"), "PNG"));
    QApplication::setDesktopFileName(QStringLiteral("plumbline"));

    OpenedCopies::removeLeftOvers();

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("assessment to open"),
                                 QStringLiteral("[file]"));
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("open the demo assessment"));
    parser.addOption(demo);
    parser.process(app);

    Workbench workbench(app);
    if (!parser.positionalArguments().isEmpty())
        workbench.window().openFile(parser.positionalArguments().first());
    else if (parser.isSet(demo))
        workbench.window().openDemo();
    workbench.window().show();
    return QApplication::exec();
}
