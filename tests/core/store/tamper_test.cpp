// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody edits the file. Whatever they change, the row is named and all others stay usable.
#include "tests/core/store/store_child.h"
#include "tests/core/store/store_test.h"

#include <QMap>
#include <QSet>

#include <random>

namespace likeness {
namespace {

/// Everything that a person could see of a library: readable rows by id, and the rows named as damaged.
struct View {
    QMap<QString, QString> rows;
    QSet<QString> damaged;
};

struct Cell {
    QString table;
    QString column;
};

class Tamper : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        for (const QString &name : {QStringLiteral("Robin"), QStringLiteral("Kim")})
            fill(m_avatarIds.emplaceBack(newAvatar(name)));
        m_untouched = view();
        ASSERT_TRUE(m_untouched.damaged.isEmpty());
        ASSERT_EQ(m_untouched.rows.size(), 2 + 2 * 3 + 2 * 3 * 2 + 2 * 6 + 2 + 2 * 4);
        library.reset();
        m_raw = std::move(*Database::open(dataDir(), OpenMode::ReadWrite));
        ASSERT_TRUE(m_raw->execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
        ASSERT_TRUE(m_raw->execute(QStringLiteral("PRAGMA ignore_check_constraints = ON")));
    }

    void fill(const QString &avatarId)
    {
        auto &sources = library->sources();
        const auto hasher = sources.hasher(avatarId);
        QVector<Example> examples;
        for (int i = 0; i < 3; ++i) {
            const auto added =
                sources.addAll(avatarId, u"batch"_qs, {{planted(i), planted(i), i + 1, planted(i).toUtf8()}});
            const QString id = added->first().source.id;
            ASSERT_TRUE(sources.appendPage(id, plantedPage(1)) && sources.appendPage(id, plantedPage(2)));
            ASSERT_TRUE(sources.fail(id, {ErrorKind::Crashed, planted(i), u"signal 11"_qs}));
            examples += plantedExample(i);
            examples += plantedExample(i + 10);
            examples.last().origin.sourceId = id;
        }
        ASSERT_TRUE(library->examples().insert(avatarId, examples));
        ASSERT_TRUE(library->settings().set(m_setting, planted(1), avatarId));
        train(avatarId);
    }

    void train(const QString &avatarId)
    {
        FrozenDataset dataset;
        dataset.avatarId = avatarId;
        dataset.training = planted(1).toUtf8();
        const auto frozen = library->trainings().addDataset(dataset);
        TrainingJob job;
        job.avatarId = avatarId;
        job.datasetId = frozen->id;
        job.name = planted(2);
        const auto added = library->trainings().addJob(job);
        LossPoint point;
        point.step = 1;
        point.trainLoss = 2;
        const auto at = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
        ASSERT_TRUE(library->trainings().update(*added, {{point}, {{planted(3), at, {}, planted(4)}}, {}}));
    }

    /// As a program would see it that starts now. It reads beside the open writer.
    View view()
    {
        View view;
        auto opened = Library::open(dataDir(), OpenMode::ReadOnly);
        if (!opened || !awaited((*opened)->unlock({std::nullopt, &secrets, {}}))) {
            view.damaged += u"library"_qs;
            return view;
        }
        Library &reader = **opened;
        const auto avatars = reader.avatars().list();
        note(avatars, view, [](const Avatar &a) -> QString {
            return a.id + a.name + QString::number(a.createdAt.toMSecsSinceEpoch());
        });
        for (const QString &avatarId : m_avatarIds)
            look(reader, avatarId, view);
        return view;
    }

    void look(Library &reader, const QString &avatarId, View &view)
    {
        const auto sources = reader.sources().list(avatarId);
        note(sources, view, [](const Source &s) -> QString {
            return s.name + s.path + QString::number(int(s.state)) + QString::number(s.position)
                + s.error.value_or(Error()).subject;
        });
        for (const Source &source : sources ? sources->items : QVector<Source>()) {
            const auto pages = reader.sources().pages(source.id);
            note(
                pages, view, [](const Page &p) -> QString { return p.text; }, source.id);
        }
        note(reader.examples().list(avatarId), view,
             [](const Example &e) -> QString { return e.userMessage + e.assistantMessage; });
        const auto setting = reader.settings().get(m_setting, avatarId);
        if (setting)
            view.rows.insert(avatarId + u"/setting", *setting);
        else
            view.damaged += setting.error().subject;
        lookAtTrainings(reader, avatarId, view);
    }

    static void lookAtTrainings(Library &reader, const QString &avatarId, View &view)
    {
        note(reader.trainings().datasets(avatarId), view,
             [](const FrozenDataset &d) -> QString { return d.contentHash + QString::number(d.number); });
        const auto jobs = reader.trainings().jobs(avatarId);
        note(jobs, view, [](const TrainingJob &j) -> QString { return j.name + j.datasetId; });
        for (const TrainingJob &job : jobs ? jobs->items : QVector<TrainingJob>()) {
            const auto points = reader.trainings().points(job.id);
            const auto events = reader.trainings().events(job.id);
            const auto dataset = reader.trainings().dataset(job.datasetId);
            if (points && events && dataset && !points->isEmpty() && !events->isEmpty()) {
                view.rows.insert(job.id + u"/loss", QString::number(points->first().trainLoss.value_or(0)));
                view.rows.insert(job.id + u"/event", events->first().message + QString::fromUtf8(dataset->training));
            } else {
                view.damaged += job.id;
            }
        }
    }

    static QString keyOf(const Page &page) { return QString::number(page.number); }
    template <typename T> static QString keyOf(const T &item) { return item.id; }

    template <typename T, typename Text>
    static void note(const Result<Rows<T>> &rows, View &view, Text text, const QString &prefix = {})
    {
        if (!rows) {
            view.damaged += rows.error().subject;
            return;
        }
        for (const T &item : rows->items)
            view.rows.insert(prefix + keyOf(item), text(item));
        for (const Error &error : rows->damaged)
            view.damaged += error.subject;
    }

    QVariant read(const Cell &cell, const QString &row)
    {
        return *m_raw->value(u"SELECT " + cell.column + u" FROM " + cell.table + u" WHERE rowid = ?", {row});
    }

    /// False where the database's own rules refuse the value.
    bool write(const Cell &cell, const QString &row, const QVariant &value)
    {
        const auto done =
            m_raw->execute(u"UPDATE " + cell.table + u" SET " + cell.column + u" = ? WHERE rowid = ?", {value, row});
        EXPECT_TRUE(done || done.error().kind == ErrorKind::BadInput) << why(done);
        return done.has_value();
    }

    /// False, and nothing changed, where the database's own rules refuse it.
    bool swap(const Cell &one, const QString &oneRow, const Cell &two, const QString &twoRow)
    {
        const QVariant first = read(one, oneRow);
        const QVariant second = read(two, twoRow);
        if (first == second || !write(one, oneRow, second))
            return false;
        if (write(two, twoRow, first))
            return true;
        EXPECT_TRUE(write(one, oneRow, first));
        return false;
    }

    QStringList rowsOf(const QString &table)
    {
        QStringList rows;
        const auto take = [&](const QSqlQuery &row) -> Result<> {
            rows += row.value(0).toString();
            return {};
        };
        EXPECT_TRUE(m_raw->visit(u"SELECT rowid FROM " + table + u" ORDER BY rowid", {}, take));
        return rows;
    }

    QStringList columnsOf(const QString &table)
    {
        QStringList columns;
        const auto take = [&](const QSqlQuery &row) -> Result<> {
            columns += row.value(1).toString();
            return {};
        };
        EXPECT_TRUE(m_raw->visit(u"PRAGMA table_info(" + table + u')', {}, take));
        return columns;
    }

    QVariant damaged(const QVariant &value)
    {
        if (value.typeId() == QMetaType::QByteArray && !value.toByteArray().isEmpty()) {
            QByteArray bytes = value.toByteArray();
            const auto i = qsizetype(m_random() % unsigned(bytes.size()));
            bytes[i] = char(bytes[i] ^ (1 << m_random() % 8));
            return bytes;
        }
        if (value.isNull())
            return u"7"_qs;
        if (value.typeId() == QMetaType::QString)
            return QString(value.toString() + u'x');
        return value.toDouble() + 100;
    }

    /// Every row that can still be read says what it said before, and something is named.
    void expectNoticed(const QString &what)
    {
        const View now = view();
        EXPECT_FALSE(now.damaged.isEmpty()) << qPrintable(what);
        for (auto row = now.rows.begin(); row != now.rows.end(); ++row)
            EXPECT_EQ(row.value(), m_untouched.rows.value(row.key())) << qPrintable(what);
    }

    const Setting<QString> m_setting{"setting", {}};
    const QStringList m_tables{u"avatars"_qs,       u"avatar_keys"_qs,    u"sources"_qs,
                               u"pages"_qs,         u"examples"_qs,       u"settings"_qs,
                               u"training_data"_qs, u"fine_tune_jobs"_qs, u"fine_tune_news"_qs};
    QStringList m_avatarIds;
    std::unique_ptr<Database> m_raw;
    View m_untouched;
    std::mt19937 m_random{77};
};

/// Taking a row out of its place is the same as deleting it, which no seal can show.
bool onlyMovesTheRow(const Cell &cell)
{
    return (cell.table == u"settings" && cell.column == u"id")
        || (cell.table == u"pages" && cell.column == u"source_id")
        || (cell.table != u"avatars" && cell.column == u"avatar_id");
}

TEST_F(Tamper, AnyChangedValueIsNoticed)
{
    int edits = 0;
    for (const QString &table : m_tables) {
        const QStringList rows = rowsOf(table);
        for (const QString &column : columnsOf(table)) {
            const Cell cell{table, column};
            if (onlyMovesTheRow(cell))
                continue;
            for (int round = 0; round < 6; ++round) {
                const QString &row = rows[qsizetype(m_random() % unsigned(rows.size()))];
                const QVariant before = read(cell, row);
                ASSERT_TRUE(write(cell, row, damaged(before))) << qPrintable(table) << "." << qPrintable(column);
                expectNoticed(table + u'.' + column);
                ASSERT_TRUE(write(cell, row, before));
                ++edits;
            }
        }
    }
    EXPECT_GE(edits, 250);
    EXPECT_EQ(view().rows, m_untouched.rows) << "all edits were taken back";
}

TEST_F(Tamper, OneChangedRowLeavesAllOthers)
{
    const QString row = rowsOf(u"examples"_qs).first();
    const Cell cell{u"examples"_qs, u"assistant_message"_qs};
    const QString id = read({u"examples"_qs, u"id"_qs}, row).toString();
    write(cell, row, damaged(read(cell, row)));
    const View now = view();
    EXPECT_EQ(now.damaged, QSet<QString>{id});
    EXPECT_EQ(now.rows.size(), m_untouched.rows.size() - 1);
}

TEST_F(Tamper, SwappedRowsAreNoticed)
{
    int swaps = 0;
    for (const QString &table : m_tables) {
        const QString first = rowsOf(table).first();
        const QString last = rowsOf(table).last();
        for (const QString &column : columnsOf(table)) {
            const Cell cell{table, column};
            if (!swap(cell, first, cell, last))
                continue;
            expectNoticed(u"swap " + table + u'.' + column);
            ASSERT_TRUE(swap(cell, first, cell, last));
            ++swaps;
        }
    }
    EXPECT_GE(swaps, 20);
    EXPECT_EQ(view().rows, m_untouched.rows);
}

TEST_F(Tamper, SwappedColumnsAreNoticed)
{
    int swaps = 0;
    for (const QString &table : m_tables) {
        const QString row = rowsOf(table).last();
        QStringList sealed;
        for (const QString &column : columnsOf(table)) {
            if (read({table, column}, row).typeId() == QMetaType::QByteArray)
                sealed += column;
        }
        for (qsizetype i = 1; i < sealed.size(); ++i) {
            const Cell one{table, sealed[i - 1]};
            const Cell two{table, sealed[i]};
            ASSERT_TRUE(swap(one, row, two, row));
            expectNoticed(table + u": " + one.column + u" and " + two.column);
            ASSERT_TRUE(swap(one, row, two, row));
            ++swaps;
        }
    }
    EXPECT_GE(swaps, 10);
    EXPECT_EQ(view().rows, m_untouched.rows);
}

TEST_F(Tamper, ADamagedSourceDoesNotKeepItsFileFromBeingAddedAgain)
{
    const Cell cell{u"sources"_qs, u"content_hash"_qs};
    const QString row = rowsOf(u"sources"_qs).first();
    const QByteArray hash = read(cell, row).toByteArray();
    const QString damagedId = read({u"sources"_qs, u"id"_qs}, row).toString();
    ASSERT_FALSE(hash.isEmpty());
    ASSERT_TRUE(write({u"sources"_qs, u"state"_qs}, row, 3));
    m_raw.reset();
    reopen();
    const auto added = library->sources().addAll(
        m_avatarIds[0], u"again"_qs, {{u"a"_qs, u"a"_qs, 1, hash}, {u"b"_qs, u"b"_qs, 1, "another content"}});
    ASSERT_TRUE(added) << why(added);
    EXPECT_TRUE(added->at(0).isNew && added->at(1).isNew);
    const auto all = library->sources().list(m_avatarIds[0]);
    ASSERT_TRUE(all) << why(all);
    EXPECT_EQ(all->items.size(), 4);
    ASSERT_EQ(all->damaged.size(), 1) << "still named, so that somebody can remove it";
    EXPECT_EQ(all->damaged[0].subject, damagedId);
    EXPECT_EQ(library->examples().list(m_avatarIds[0])->items.size(), 6) << "nothing learned from it is lost";
}

TEST_F(Tamper, AnyChangeToTheLockIsNoticed)
{
    for (const QString &column : columnsOf(u"library"_qs)) {
        const Cell cell{u"library"_qs, column};
        if (column == u"id")
            continue; // fixed by the schema; without that row there is no library
        const QVariant before = read(cell, u"1"_qs);
        write(cell, u"1"_qs, damaged(before));
        EXPECT_EQ(view().damaged, QSet<QString>{u"library"_qs}) << qPrintable(column);
        write(cell, u"1"_qs, before);
    }
    EXPECT_EQ(view().rows, m_untouched.rows);
}

} // namespace
} // namespace likeness
