#include <cstdio>

#include <QApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace {

/// A Qt warning is a mistake of this program, so it fails the test that caused it.
void failOnWarning(QtMsgType type, const QMessageLogContext&, const QString& message) {
    // The offscreen platform says this of every window.
    const bool ofPlatform = message.contains(QLatin1String("propagateSizeHints"));
    if (type == QtDebugMsg || type == QtInfoMsg || ofPlatform)
        return;
    ADD_FAILURE() << "Qt says: " << message.toStdString();
}

} // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    // Preferences, recent files and the demo go to a folder of this run.
    const QTemporaryDir home;
    for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, home.path().toLocal8Bit());
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("plumbline"));
    QApplication::setApplicationName(QStringLiteral("plumbline"));
    plumbline::ui::setLanguage(QStringLiteral("en"));
    plumbline::ui::Theme::apply(app, plumbline::ui::Theme::Mode::Light);
    qInstallMessageHandler(failOnWarning);
    return RUN_ALL_TESTS();
}
