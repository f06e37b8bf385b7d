#pragma once

#include <QTemporaryDir>

namespace plumbline::ui::test {

/// A home of this run for preferences, recent files and the demo, and no display unless one is asked for.
/// Made before the application.
class OwnHome {
public:
    OwnHome() {
        for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            qputenv(variable, m_folder.path().toLocal8Bit());
        if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            return;
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace plumbline::ui::test
