#include <gtest/gtest.h>

#include <QCoreApplication>

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv); // QProcess needs one
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
