#include "ui/evidence/FileLook.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>
#include <QStandardPaths>
#include <QSysInfo>

#include <gtest/gtest.h>

#include "ui/evidence/OpenedCopies.h"

namespace plumbline::ui {
namespace {

QByteArray encoded(const QImage& image, const char* format) {
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    image.save(&device, format);
    return bytes;
}

TEST(FileLook, ProgramsAndScriptsAreKnownByTheirNames) {
    for (const char* name :
         {"a.exe", "A.EXE", "a.pdf.bat", "a.exe.", "a.exe  ", "a.lnk", "a.desktop", "a.js", "a.vbs", "a.ps1",
          "a.jar", "a.com", "a.scr", "a.msi", "a.sh", "a.html", "a.svg", ".command"})
        EXPECT_TRUE(couldRun(QLatin1String(name), {})) << name;
    for (const char* name : {"a.pdf", "a.docx", "a.xlsx", "a.png", "a.txt", "a.csv", "a.zip", "a.dwg", "exe",
                             "报告", "a.exe.pdf"})
        EXPECT_FALSE(couldRun(QLatin1String(name), {})) << name;
}

TEST(FileLook, AndByTheirBeginnings) {
    const QByteArray beginnings[] = {"#!/bin/sh",
                                     "\xef\xbb\xbf#!/usr/bin/env python",
                                     "MZ\x90",
                                     "\x7f"
                                     "ELF\x02",
                                     "[Desktop Entry]\nExec=x",
                                     "\n [desktop entry]",
                                     "<!DOCTYPE HTML>",
                                     "  <html>"};
    for (const QByteArray& head : beginnings)
        EXPECT_TRUE(couldRun(QStringLiteral("a.txt"), head)) << head.toStdString();
    for (const QByteArray& head :
         {QByteArray("%PDF-1.7"), QByteArray("PK\x03\x04"), QByteArray("Dear all"), QByteArray()})
        EXPECT_FALSE(couldRun(QStringLiteral("a.txt"), head)) << head.toStdString();
}

TEST(FileLook, PicturesAreDrawnIntoTheirBoxAndNotEnlarged) {
    QImage image(400, 100, QImage::Format_RGB32);
    image.fill(Qt::green);
    for (const char* format : {"PNG", "JPEG", "BMP"}) {
        const QByteArray bytes = encoded(image, format);
        EXPECT_EQ(pageCount(bytes), 1) << format;
        EXPECT_EQ(drawnPage(bytes, 0, {100, 100}).size(), QSize(100, 25)) << format;
        EXPECT_EQ(drawnPage(bytes, 0, {900, 900}).size(), QSize(400, 100)) << format;
    }
}

TEST(FileLook, WhatIsNoPictureOrABombIsNotDrawn) {
    EXPECT_EQ(pageCount("plain text"), 0);
    EXPECT_TRUE(drawnPage("plain text", 0, {100, 100}).isNull());
    EXPECT_TRUE(drawnPage("\x89PNG\r\n\x1a\nbroken", 0, {100, 100}).isNull());
    // A few bytes that say they are a picture of 60000 x 60000.
    QImage tiny(1, 1, QImage::Format_RGB32);
    tiny.fill(Qt::red);
    QByteArray bomb = encoded(tiny, "BMP");
    const quint32 side = 60'000;
    for (const int place : {18, 22})
        bomb.replace(place, 4, QByteArray(reinterpret_cast<const char*>(&side), 4));
    EXPECT_TRUE(drawnPage(bomb, 0, {100, 100}).isNull());
    // Vector pictures can refer to other files, so they are not drawn.
    EXPECT_EQ(pageCount("<svg xmlns='http://www.w3.org/2000/svg'/>"), 0);
}

TEST(FileLook, PagesOfAPdfAreDrawnWhereTheSystemCan) {
    QByteArray bytes;
    {
        QBuffer device(&bytes);
        device.open(QIODevice::WriteOnly);
        QPdfWriter pdf(&device);
        QPainter painter(&pdf);
        painter.fillRect(0, 0, 100'000, 100'000, Qt::blue);
        pdf.newPage();
        painter.drawText(100, 100, QStringLiteral("2"));
    }
    if (!QImageReader::supportedImageFormats().contains("pdf"))
        GTEST_SKIP() << "no qt6-image-formats-plugin-pdf";
    EXPECT_EQ(pageCount(bytes), 2);
    const QImage first = drawnPage(bytes, 0, {300, 300}), second = drawnPage(bytes, 1, {300, 300});
    EXPECT_EQ(first.height(), 300);
    EXPECT_LT(first.width(), 300);
    EXPECT_EQ(first.pixelColor(first.rect().center()), QColor(Qt::blue));
    EXPECT_EQ(second.pixelColor(second.rect().center()), QColor(Qt::white));
}

TEST(OpenedCopiesTest, WhatAProgramThatEndedBadlyLeftIsRemovedAndOwnCopiesStay) {
    const QString own = OpenedCopies::own().place(QStringLiteral("a.txt"));
    ASSERT_FALSE(own.isEmpty());
    QFile file(own);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    const QDir all(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                   QStringLiteral("/opened"));
    ASSERT_TRUE(all.mkpath(QStringLiteral("left/1")));
    // Its lock names a process that there is no longer.
    QFile lock(all.filePath(QStringLiteral("left.lock")));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write("4194305\nplumbline\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n\n\n");
    lock.close();
    OpenedCopies::removeLeftOvers();
    EXPECT_FALSE(all.exists(QStringLiteral("left")));
    EXPECT_TRUE(QFile::exists(own));
}

} // namespace
} // namespace plumbline::ui
