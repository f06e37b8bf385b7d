// The least a Qt Widgets program can do: what start-ratio holds the workbench against.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1280, 780);
    window.show();
    return QApplication::exec();
}
