#include "core/base/FileName.h"

#include <gtest/gtest.h>

#include "core/base/Text.h"

namespace plumbline::test {

namespace {

std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

} // namespace

TEST(SafeFileName, LeavesAnOrdinaryNameAsItIs) {
    for (const char* name : {"order.pdf", "工单 2026-09-14.xlsx", "photo (1).JPG", "archive.tar.gz", "README",
                             "Übersicht é.docx", "照片😀.png", "console.txt", "COM10.log", "-v.txt"})
        EXPECT_EQ(safeFileName(name), name);
}

TEST(SafeFileName, LeadsNowhereElse) {
    EXPECT_EQ(safeFileName("../../etc/passwd"), "passwd");
    EXPECT_EQ(safeFileName("C:\\Windows\\system32\\cmd.exe"), "cmd.exe");
    EXPECT_EQ(safeFileName("C:notes.txt"), "C_notes.txt");
    EXPECT_EQ(safeFileName("notes.txt:stream"), "notes.txt_stream");
    for (const char* name : {"", ".", "..", "...", " . . ", "folder/", "\\", "\u202E", "\n", "\u3000"})
        EXPECT_EQ(safeFileName(name), "file") << name;
}

TEST(SafeFileName, ShowsTheEndingItHas) {
    EXPECT_EQ(safeFileName("a\u202Egnp.exe"), "agnp.exe");
    EXPECT_EQ(safeFileName("a\u2066b\u2069\u200B\u200F.pdf\uFEFF"), "ab.pdf");
    EXPECT_EQ(safeFileName("order.pdf\n.exe\t"), "order.pdf.exe");
    EXPECT_EQ(safeFileName(std::string("a\0b\x7F\xC2\x85.txt", 10)), "ab.txt");
    EXPECT_EQ(safeFileName("a\U000E0041.txt"), "a.txt");
}

TEST(SafeFileName, IsNoDeviceOfWindows) {
    EXPECT_EQ(safeFileName("CON"), "_CON");
    EXPECT_EQ(safeFileName("con.txt"), "_con.txt");
    EXPECT_EQ(safeFileName("Aux .tar.gz"), "_Aux .tar.gz");
    EXPECT_EQ(safeFileName("LPT1.pdf"), "_LPT1.pdf");
    EXPECT_EQ(safeFileName("com\u00B9.pdf"), "_com\u00B9.pdf");
    EXPECT_EQ(safeFileName("nul..."), "_nul");
}

TEST(SafeFileName, HasNothingThatFileSystemsRefuseOrHide) {
    EXPECT_EQ(safeFileName("a<b>c:d\"e|f?g*h"), "a_b_c_d_e_f_g_h");
    EXPECT_EQ(safeFileName("trailing. . ."), "trailing");
    EXPECT_EQ(safeFileName(".bashrc"), "bashrc");
    EXPECT_EQ(safeFileName("  order.pdf  "), "order.pdf");
    EXPECT_EQ(safeFileName("a .pdf"), "a.pdf");
    EXPECT_EQ(safeFileName("\xFF\xFE.txt"), "\uFFFD\uFFFD.txt");
}

TEST(SafeFileName, OfALongNameKeepsBeginningAndEnding) {
    const std::string chinese = safeFileName(repeated("准", 300) + ".pdf");
    EXPECT_EQ(chinese, repeated("准", 45) + ".pdf");
    EXPECT_EQ(safeFileName(repeated("x", 300)), repeated("x", 140));
    // What follows a far dot is no ending.
    const std::string far = safeFileName("a." + repeated("准", 300));
    EXPECT_TRUE(far.starts_with("a.准"));
    EXPECT_LE(far.size(), 140U);
    EXPECT_TRUE(isUtf8(far));
    EXPECT_LE(safeFileName(repeated("\U0001F600", 100) + ".jpeg").size(), 140U);
}

TEST(SafeFileName, IsSafeAlready) {
    for (const char* name : {"../CON", "a\u202E.exe", "x. .", ".a. .b. ", "lpt1 .x", "..con"}) {
        const std::string safe = safeFileName(name);
        EXPECT_EQ(safeFileName(safe), safe) << name;
    }
}

} // namespace plumbline::test
