// Damage in the file of an assessment: what the window says of it, and what of the file it saves.
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/base/File.h"
#include "tests/ui/Fixture.h"
#include "ui/support/Dialogs.h"
#include "ui/support/Paths.h"
#include "ui/workbench/DamageDialog.h"

namespace plumbline::ui::test {
namespace {

using Qt::StringLiterals::operator""_s;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class DamageTest : public WindowTest {
protected:
    DamageTest() { EXPECT_TRUE(m_window.session()->rate({cell("data.1", 1), cell("data.2", 1)}, 0)); }

    [[nodiscard]] QString path() const { return fileOf(m_window.session()->project().path()); }
    /// As another program does it, which knows nothing of the rules.
    static void damage(const QString& path) {
        SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA ignore_check_constraints = ON; UPDATE rating SET value = 'perhaps' WHERE item = "
                "'data.1'");
    }
    void openDamaged() {
        ASSERT_TRUE(QFile::copy(path(), m_damaged));
        damage(m_damaged);
        m_bytes = bytesOf(m_damaged);
        ASSERT_TRUE(m_window.openFile(m_damaged));
        ASSERT_TRUE(m_window.session()->project().isReadOnly());
    }
    /// The button of the banner that says so.
    [[nodiscard]] QToolButton* whatIsDamaged() {
        for (auto* button : child<QWidget>("state")->findChildren<QToolButton*>())
            if (button->isVisible() && button->text() == u"What is damaged…"_s)
                return button;
        return nullptr;
    }
    /// Looks at the dialog that `action` shows, and presses the button of that name in it, or closes it.
    template <class Action>
    void inDialog(const Action& action, const char* button = nullptr) {
        m_listed.clear();
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &m_window, [&] {
            auto* const dialog = qobject_cast<DamageDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            look.stop();
            m_listed = childOf<QPlainTextEdit>(*dialog, "damageList")->toPlainText();
            button ? childOf<QPushButton>(*dialog, button)->click() : dialog->reject();
        });
        look.start(5);
        action();
        EXPECT_FALSE(m_listed.isEmpty()) << "nothing was shown";
    }
    bool isSaid(QStringView words) {
        for (const QLabel* banner : m_window.findChildren<QLabel*>(u"bannerText"_s))
            if (banner->isVisible() && banner->text().contains(words))
                return true;
        return false;
    }

    QString m_damaged = m_folder.filePath(u"damaged.plumb"_s);
    QString m_rescued = m_folder.filePath(u"rescued.plumb"_s);
    QByteArray m_bytes; ///< of the damaged file
    QString m_listed;
};

TEST_F(DamageTest, IsNamedAndWhatCanBeReadIsSavedAndOpened) {
    openDamaged();
    EXPECT_TRUE(isSaid(u"Damaged, and read-only"));
    EXPECT_EQ(rating("data.2", 1), 0);
    ASSERT_NE(whatIsDamaged(), nullptr);
    dialogs::answerNext(m_rescued);
    inDialog([&] { whatIsDamaged()->click(); }, "rescue");
    EXPECT_TRUE(m_listed.contains(u"damaged.plumb is damaged"_s)) << m_listed.toStdString();
    EXPECT_TRUE(m_listed.contains(u"Data / Data acquisition, Level 1"_s) && m_listed.contains(u"perhaps"_s))
        << m_listed.toStdString();
    EXPECT_FALSE(m_listed.contains(m_folder.path())) << "the name of the file is enough";

    EXPECT_EQ(path(), m_rescued);
    EXPECT_TRUE(m_window.session()->project().damage().empty());
    EXPECT_FALSE(m_window.session()->project().isReadOnly());
    EXPECT_EQ(rating("data.1", 1), assessment::unrated);
    EXPECT_EQ(rating("data.2", 1), 0);
    EXPECT_EQ(bytesOf(m_damaged), m_bytes) << "left as it is";
}

TEST_F(DamageTest, WhatCanBeReadIsNotSavedOverAnotherFileNorUnasked) {
    const QString other = path();
    const QByteArray bytes = bytesOf(other);
    openDamaged();
    dialogs::answerNext(other);
    inDialog([&] { whatIsDamaged()->click(); }, "rescue");
    EXPECT_TRUE(isSaid(u"exists already"));
    EXPECT_EQ(bytesOf(other), bytes);
    EXPECT_EQ(path(), m_damaged);
    dialogs::answerNext({});
    inDialog([&] { whatIsDamaged()->click(); }, "rescue");
    inDialog([&] { whatIsDamaged()->click(); });
    EXPECT_EQ(path(), m_damaged);
    EXPECT_EQ(bytesOf(m_damaged), m_bytes);
}

TEST_F(DamageTest, ABackupIsNotFarFromTheList) {
    openDamaged();
    bool shown = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &m_window, [&] {
        auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || dialog->objectName() != u"backups"_s)
            return;
        look.stop();
        shown = true;
        dialog->reject();
    });
    look.start(5);
    inDialog([&] { whatIsDamaged()->click(); }, "backups");
    EXPECT_TRUE(shown);
}

TEST_F(DamageTest, ASoundFileIsFoundSoundWithWhatIsBeingTyped) {
    QTest::keyClicks(child<QPlainTextEdit>("note"), u"seen"_s);
    trigger("actionCheck");
    EXPECT_EQ(child<QLabel>("notice")->text(), u"Checked: the file is sound"_s);
    EXPECT_EQ(project::Project::view(toPath(toUtf8(path())))->assessment().notes.size(), 1U);
}

TEST_F(DamageTest, TheCheckFindsWhatBecameDamagedWhileTheFileIsOpen) {
    trigger("actionCheck");
    ASSERT_FALSE(child<QLabel>("notice")->text().isEmpty());
    damage(path());
    const QByteArray bytes = bytesOf(path());
    inDialog([&] { trigger("actionCheck"); });
    EXPECT_TRUE(m_listed.contains(u"perhaps"_s)) << m_listed.toStdString();
    EXPECT_EQ(bytesOf(path()), bytes);
    EXPECT_TRUE(child<QLabel>("notice")->text().isEmpty());
}

} // namespace
} // namespace plumbline::ui::test
