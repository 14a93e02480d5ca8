// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/list/sources_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace likeness {
namespace {

Source sourceNamed(const QString &name)
{
    Source source;
    source.id = u"id of "_qs + name;
    source.name = name;
    return source;
}

QVector<Source> sourcesNamed(const QString &names)
{
    QVector<Source> sources;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        sources.append(sourceNamed(name));
    return sources;
}

QString namesIn(const SourcesModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names.join(u' ');
}

class RowModelTest : public ::testing::Test {
protected:
    SourcesModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(RowModelTest, ShowsWhatItIsGiven)
{
    for (const QString &names : {u"a b c"_qs, u"a c"_qs, u"x a y c z"_qs, u"z y x"_qs, u""_qs, u"q"_qs}) {
        model.replaceRows(sourcesNamed(names));
        EXPECT_EQ(namesIn(model), names);
    }
}

TEST_F(RowModelTest, ASelectionOutlivesRowsThatComeAndGo)
{
    model.replaceRows(sourcesNamed(u"a b c d"_qs));
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(2, 0), QItemSelectionModel::ClearAndSelect);
    model.replaceRows(sourcesNamed(u"new b c even newer"_qs));
    EXPECT_EQ(selection.currentIndex().data().toString(), u"c"_qs);
    EXPECT_TRUE(selection.isSelected(selection.currentIndex()));
}

TEST_F(RowModelTest, OnlyChangedRowsAreRepainted)
{
    model.replaceRows(sourcesNamed(u"a b c"_qs));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QVector<Source> sources = sourcesNamed(u"a b c"_qs);
    sources[1].state = SourceState::Read;
    model.replaceRows(sources);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().first().toModelIndex().row(), 1);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(RowModelTest, AFileIsSpokenAsOneSentence)
{
    QVector<Source> sources = sourcesNamed(u"party.pdf"_qs);
    sources[0].kind = FileKind::Pdf;
    sources[0].state = SourceState::Reading;
    sources[0].pageCount = 34;
    sources[0].pagesRead = 2;
    model.replaceRows(sources);
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"party.pdf, Reading page 3 of 34"_qs);
}

} // namespace
} // namespace likeness
