// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that the window says is cut off, with words as long as other languages have them and text half as large
// again.
#include "tests/ui/drivers/window_test.h"
#include "tests/ui/fit/chat_scenes.h"
#include "tests/ui/fit/curve_scenes.h"
#include "tests/ui/fit/long_words.h"
#include "tests/ui/fit/misfits.h"
#include "tests/ui/fit/scenes.h"
#include "tests/ui/fit/training_scenes.h"
#include "ui/theme/appearance.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace likeness {
namespace {

constexpr int largeText = 150;

class FitTest : public WindowTest {
protected:
    void SetUp() override
    {
        application = std::make_unique<Application>(StartOptions{folder.filePath(u"library"_qs), passphrase, {}});
        QCoreApplication::installTranslator(&words); // after the program's own languages, so that it is asked first
        application->start();
        ASSERT_TRUE(QTest::qWaitFor([this] { return application->window() != nullptr; }, patience));
        ASSERT_TRUE(QTest::qWaitForWindowExposed(application->window()));
        application->window()->context().appearance.setTextSize(largeText);
    }

    void TearDown() override
    {
        application->window()->context().appearance.setTextSize(100);
        QCoreApplication::removeTranslator(&words);
    }

    /// At the least size and at a common one.
    static void check(const QString &name, QWidget &what)
    {
        QVector<QSize> sizes{what.size()};
        if (!qobject_cast<QDialog *>(&what) && what.windowType() == Qt::Window)
            sizes = {QSize(900, 600), QSize(1200, 800)};
        for (const QSize &size : sizes) {
            what.resize(size);
            settle();
            for (const QString &fault : misfitsIn(what))
                ADD_FAILURE() << qPrintable(name) << " at " << size.width() << ": " << qPrintable(fault);
            if (const QString pictures = qEnvironmentVariable("LIKENESS_PICTURES"); !pictures.isEmpty())
                what.grab().save(QStringLiteral("%1/fit-%2-%3.png").arg(pictures, name).arg(size.width()));
        }
    }

    Scenes scenes() { return {*application->window(), QDir(folder.path()), check}; }

    LongWords words;
};

TEST_F(FitTest, WordsFitOutsideTheLibrary)
{
    Scenes::walkOutside(check);
}

TEST_F(FitTest, WordsFitWhereThereIsNothingYet)
{
    scenes().walkEmpty();
}

TEST_F(FitTest, WordsFitInTheSample)
{
    Scenes all = scenes();
    all.readSample();
    all.walkPages();
    all.walkSources();
    all.walkExamples();
    all.walkSettings();
    all.walkPrompt();
    all.walkAsking();
    all.walkWork();
    all.walkDialogs();
    all.walkBackup();
}

TEST_F(FitTest, WordsFitInTheChat)
{
    walkChat(check);
}

TEST_F(FitTest, WordsFitAroundCurves)
{
    walkCurves(check);
}

TEST_F(FitTest, WordsFitInTheTrainings)
{
    walkTraining(check);
}

TEST(LongWords, LeaveWhatIsFilledIn)
{
    const QString longer = lengthened(u"Add %1 &files"_qs);
    EXPECT_TRUE(longer.contains(u" %1 "_qs) && longer.contains(u"&files"_qs)) << qPrintable(longer);
    EXPECT_GE(lengthened(u"Nothing is sent until you say so."_qs).size(), 43);
}

TEST(Misfits, NameWhatIsCutAndWhatOverlaps)
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *label = new QLabel(u"A sentence that needs its room"_qs);
    auto *button = new QPushButton(u"Do it"_qs);
    row->addWidget(label);
    row->addWidget(button);
    window.show();
    EXPECT_TRUE(misfitsIn(window).isEmpty()) << qPrintable(misfitsIn(window).join(u'\n'));
    label->setMaximumWidth(label->width() / 2);
    settle();
    EXPECT_EQ(misfitsIn(window).size(), 1);
    button->move(label->pos());
    EXPECT_EQ(misfitsIn(window).size(), 2);
    button->move(window.width(), 0);
    EXPECT_EQ(misfitsIn(window).size(), 2);
}

} // namespace
} // namespace likeness
