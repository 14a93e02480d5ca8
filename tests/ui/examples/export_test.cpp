// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examples/page_test.h"
#include "ui/examples/dialogs/export_dialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>

namespace likeness {
namespace {

class Exporting : public ExamplesPageTest {
protected:
    void SetUp() override
    {
        ExamplesPageTest::SetUp();
        QVector<Example> rows{exchange(1), exchange(2), exchange(3)};
        rows[1].userMessage.clear();
        rows[2].leftOut = LeftOutReason::TooShort;
        ASSERT_TRUE(services().addExamples(rows));
        const auto avatar = services().avatars.find(avatarId);
        ASSERT_TRUE(avatar);
        dialog = new ExportDialog(services().examples, services().exporter, *avatar, folder.path(), stored());
        QObject::connect(dialog, &ExportDialog::exported, dialog, [this](int count) { written = count; });
        dialog->show();
    }

    /// Another dialog, with nothing picked.
    QStringList choices(QString *chosen)
    {
        const auto avatar = services().avatars.find(avatarId);
        auto *other = new ExportDialog(services().examples, services().exporter, *avatar, folder.path(), {});
        QStringList names;
        for (const QRadioButton *one : other->findChildren<QRadioButton *>()) {
            names.append(one->text().remove(u'&'));
            if (one->isChecked())
                *chosen = names.last();
        }
        delete other;
        return names;
    }

    QCheckBox *box(const QString &part) const
    {
        for (QCheckBox *one : dialog->findChildren<QCheckBox *>()) {
            if (one->isVisible() && one->text().remove(u'&').contains(part))
                return one;
        }
        return nullptr;
    }

    void save() const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button->click();
        }
    }

    QTemporaryDir folder;
    ExportDialog *dialog = nullptr;
    int written = 0;
};

TEST_F(Exporting, SaysWhatStaysBehindBeforeItDoes)
{
    ASSERT_TRUE(box(u"the filter leaves out"_qs));
    ASSERT_TRUE(box(u"answer nobody"_qs));
    save();
    EXPECT_EQ(written, 1);
}

TEST_F(Exporting, ProposesTheAcceptedOnesAndNothingTwice)
{
    QString chosen;
    EXPECT_EQ(choices(&chosen).last(), u"All 3 that are not rejected"_qs);
    EXPECT_EQ(chosen, u"All 3 that are not rejected"_qs) << "none is accepted or selected yet";
    QVector<Example> rows = stored();
    rows[0].state = ExampleState::Accepted;
    ASSERT_TRUE(services().examples.put(avatarId, rows));
    choices(&chosen);
    EXPECT_EQ(chosen, u"All 1 accepted"_qs);
    for (Example &row : rows)
        row.state = ExampleState::Accepted;
    ASSERT_TRUE(services().examples.put(avatarId, rows));
    EXPECT_EQ(choices(&chosen).filter(u"3"_qs), QStringList(u"All 3 accepted"_qs));
}

TEST_F(Exporting, WritesWhatTheFilterLeavesOutWhereAsked)
{
    box(u"the filter leaves out"_qs)->setChecked(true);
    box(u"answer nobody"_qs)->setChecked(true);
    save();
    EXPECT_EQ(written, 3);
}

} // namespace
} // namespace likeness
