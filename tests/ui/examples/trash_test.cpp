// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of examples in the trash, deleted for good while the window goes on.
#include "services/sources.h"
#include "tests/ui/examples/page_test.h"
#include "ui/settings/sections/trash_section.h"
#include "ui/settings/trash/trash_removal.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QListView>
#include <QPushButton>

#include <ctime>

namespace likeness {
namespace {

constexpr int many = 6'000;

/// The longest that the thread of the window worked without looking at its events. Its own work is measured, so that
/// a busy machine changes little about it.
class Heartbeat {
public:
    Heartbeat()
    {
        m_last = now();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const qint64 at = now();
            longest = qMax(longest, at - std::exchange(m_last, at));
        });
        m_timer.start(0);
    }

    qint64 longest = 0; ///< milliseconds

private:
    static qint64 now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
    }

    QTimer m_timer;
    qint64 m_last = 0;
};

class ManyInTheTrash : public ExamplesPageTest {
protected:
    void SetUp() override
    {
        ExamplesPageTest::SetUp();
        QVector<Example> rows;
        for (int i = 0; i < many; ++i) {
            Example row = exchange(i);
            if (i >= 10)
                row.trashedAt = QDateTime::currentDateTimeUtc();
            rows.append(row);
        }
        ASSERT_TRUE(services().addExamples(rows));
        open();
        m_sources = std::make_unique<Sources>(*library, services().importer, services().examples);
        const PageContext context{*actions, *undo,     *notices, *settings,   navigator,
                                  jobs,     *learning, banners,  *appearance, services().workplace};
        section = std::make_unique<TrashSection>(*m_sources, services().examples, context);
        section->setAvatar(avatarId);
        section->resize(700, 500);
        section->show();
        section->refresh();
    }

    void TearDown() override
    {
        section.reset();
        m_sources.reset();
        ExamplesPageTest::TearDown();
    }

    QListView *list() const { return section->findChild<QListView *>(); }

    /// Selects everything and agrees.
    void deleteAll() const
    {
        list()->selectAll();
        for (QPushButton *button : section->findChildren<QPushButton *>()) {
            if (button->text().contains(u"for good"))
                button->click();
        }
        auto *dialog = section->window()->findChild<QDialog *>();
        ASSERT_TRUE(dialog);
        dialog->accept();
    }

    QString lastNotice() const { return notices->recent().isEmpty() ? QString() : notices->recent().last().text; }

    std::unique_ptr<TrashSection> section;

private:
    std::unique_ptr<Sources> m_sources;
};

TEST_F(ManyInTheTrash, AreDeletedWithoutHoldingUpTheWindow)
{
    ASSERT_EQ(list()->model()->rowCount(), many - 10);
    deleteAll();
    Heartbeat beat;
    ASSERT_TRUE(QTest::qWaitFor([this] { return lastNotice() == u"5990 items deleted for good."; }, 60'000))
        << qPrintable(lastNotice());
    std::printf("longest without events          %lld ms\n", static_cast<long long>(beat.longest));
    RecordProperty("longest", int(beat.longest));
    EXPECT_LT(beat.longest, 100);
    EXPECT_EQ(list()->model()->rowCount(), 0);
    EXPECT_EQ(stored().size(), 10) << "the others are where they were";
    EXPECT_EQ(services().examples.trash(avatarId)->size(), 0);
}

TEST_F(ManyInTheTrash, CanBeStoppedAndWhatIsGoneIsGone)
{
    auto *removal = section->findChild<TrashRemoval *>();
    ASSERT_TRUE(removal);
    removal->setQuietTime(std::chrono::milliseconds(0)); // however fast the machine is
    deleteAll();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !jobs.jobs().isEmpty(); }, 60'000));
    EXPECT_TRUE(jobs.jobs().first().progress.endsWith(u" of 5990 items"_qs))
        << qPrintable(jobs.jobs().first().progress);
    jobs.cancel(jobs.jobs().first().id);
    ASSERT_TRUE(QTest::qWaitFor([this] { return lastNotice().startsWith(u"Stopped. "); }, 60'000));
    EXPECT_TRUE(jobs.jobs().isEmpty());
    const int left = list()->model()->rowCount();
    EXPECT_GT(left, 0);
    EXPECT_LT(left, many - 10);
    EXPECT_EQ(lastNotice(), u"Stopped. %1 of 5990 items were deleted for good."_qs.arg(many - 10 - left));
}

} // namespace
} // namespace likeness
