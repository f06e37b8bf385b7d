#include <cstdio>

#include <QApplication>

#include <gtest/gtest.h>

#include "tests/ui/OwnHome.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace {

/// A Qt warning is a mistake of this program, so it fails the test that caused it.
void failOnWarning(QtMsgType type, const QMessageLogContext&, const QString& message) {
    // The offscreen platform says this of every window, and of every popup.
    const bool ofPlatform = message.startsWith(QLatin1String("This plugin does not support"));
    if (type == QtDebugMsg || type == QtInfoMsg || ofPlatform)
        return;
    ADD_FAILURE() << "Qt says: " << message.toStdString();
}

} // namespace

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    // To name the tests needs no display.
    if (testing::GTEST_FLAG(list_tests))
        return RUN_ALL_TESTS();
    const plumbline::ui::test::OwnHome home;
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("plumbline"));
    QApplication::setApplicationName(QStringLiteral("plumbline"));
    plumbline::ui::setLanguage(QStringLiteral("en"));
    plumbline::ui::Theme::apply(app, plumbline::ui::Theme::Mode::Light);
    qInstallMessageHandler(failOnWarning);
    return RUN_ALL_TESTS();
}
