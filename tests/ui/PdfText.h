#pragma once

#include <filesystem>

#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

#include <gtest/gtest.h>

#include "core/base/File.h"
#include "ui/support/Language.h"

namespace plumbline::ui::test {

/// Text of a PDF page by page, as a reader that searches or copies would find it.
inline QStringList pdfPages(const std::filesystem::path& pdf) {
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-raw"), toQString(plumbline::toUtf8(pdf)), QStringLiteral("-")});
    EXPECT_TRUE(process.waitForFinished()) << "pdftotext (poppler-utils) is needed";
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    if (!pages.isEmpty() && pages.back().trimmed().isEmpty())
        pages.removeLast();
    return pages;
}

/// Without white space, which a line break of the page may have added.
inline QString packed(QString text) {
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

} // namespace plumbline::ui::test
