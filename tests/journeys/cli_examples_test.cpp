// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/cli.h"

#include <QJsonArray>
#include <QSet>

namespace likeness {
namespace {

const QByteArray chat = "14/05/2024, 18:03 - Marta: did you climb the lighthouse today?\n"
                        "14/05/2024, 18:04 - Ines: twice, because I left my lunch at the top\n"
                        "14/05/2024, 18:05 - Marta: what is for dinner tonight\n"
                        "14/05/2024, 18:06 - Ines: whatever the fridge confesses to under bright light\n"
                        "14/05/2024, 18:07 - Marta: tell me something that happened at work\n"
                        "14/05/2024, 18:08 - Ines: so a parrot walked in and then asked, very politely, for the wifi "
                        "password, and then it left without paying\n";

class CliExamples : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        makeLibrary();
        const CliRun made = run({u"avatars"_qs, u"create"_qs, u"Ines"_qs, u"--self"_qs, u"Ines"_qs, u"--json"_qs});
        ASSERT_EQ(made.exit, 0) << made.err.toStdString();
        EXPECT_EQ(made.json()[u"avatar"_qs][u"name"_qs].toString(), u"Ines"_qs);
    }

    QJsonArray examples(const QStringList &more = {})
    {
        const CliRun listed = run(QStringList{u"examples"_qs, u"list"_qs, u"--json"_qs} + more);
        EXPECT_EQ(listed.exit, 0) << listed.err.toStdString();
        EXPECT_EQ(listed.json()[u"schema_version"_qs].toInt(), 1);
        return listed.json()[u"examples"_qs].toArray();
    }
};

TEST_F(CliExamples, GoFromAChatToATrainingFile)
{
    const CliRun imported = run({u"import"_qs, write(u"chat.txt"_qs, chat), u"--json"_qs});
    ASSERT_EQ(imported.exit, 0) << imported.err.toStdString();
    EXPECT_EQ(imported.json()[u"read"_qs].toInt(), 1);
    EXPECT_EQ(imported.json()[u"examples_added"_qs].toInt(), 3);
    const QJsonArray found = examples();
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[0][u"user_message"_qs].toString(), u"did you climb the lighthouse today?"_qs);
    EXPECT_EQ(found[0][u"source"_qs].toString(), u"chat.txt"_qs);

    const QString first = found[0][u"id"_qs].toString();
    const QString second = found[1][u"id"_qs].toString();
    EXPECT_EQ(
        run({u"examples"_qs, u"set"_qs, first.left(8), u"--state"_qs, u"accepted"_qs, u"--category"_qs, u"joke"_qs})
            .exit,
        0);
    EXPECT_EQ(run({u"examples"_qs, u"reject"_qs, second}).exit, 0);
    EXPECT_EQ(examples({u"--query"_qs, u"cat:joke status:accepted"_qs}).size(), 1);

    const QString out = pathOf(u"train.jsonl"_qs);
    const CliRun exported = run({u"export"_qs, u"training"_qs, u"--system"_qs, u"You are Ines."_qs, u"--out"_qs, out});
    ASSERT_EQ(exported.exit, 0) << exported.err.toStdString();
    QFile file(out);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray messages = QJsonDocument::fromJson(file.readAll()).object()[u"messages"_qs].toArray();
    ASSERT_EQ(messages.size(), 3) << "one row: the accepted example";
    EXPECT_EQ(messages[0][u"content"_qs].toString(), u"You are Ines."_qs);
    EXPECT_EQ(messages[2][u"content"_qs].toString(), u"twice, because I left my lunch at the top"_qs);
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions());

    EXPECT_EQ(run({u"export"_qs, u"examples"_qs, u"--format"_qs, u"sharegpt"_qs, u"--out"_qs, u"-"_qs}).exit, 0);
    const CliRun stats = run({u"examples"_qs, u"stats"_qs, u"--json"_qs});
    EXPECT_EQ(stats.json()[u"status"_qs][u"accepted"_qs].toInt(), 1);
    EXPECT_EQ(stats.json()[u"status"_qs][u"rejected"_qs].toInt(), 1);
}

TEST_F(CliExamples, KeepDecisionsOverASecondImport)
{
    ASSERT_EQ(run({u"import"_qs, write(u"chat.txt"_qs, chat)}).exit, 0);
    ASSERT_EQ(run({u"examples"_qs, u"set"_qs, u"--query"_qs, u"lighthouse"_qs, u"--state"_qs, u"rejected"_qs}).exit, 0);
    const QByteArray more = "15/05/2024, 09:00 - Marta: where were you all day?\n"
                            "15/05/2024, 09:01 - Ines: under the car, arguing with a single bolt\n";
    const CliRun again = run({u"import"_qs, pathOf(u"chat.txt"_qs), write(u"more.txt"_qs, more), u"--json"_qs});
    ASSERT_EQ(again.exit, 0) << again.err.toStdString();
    EXPECT_EQ(again.json()[u"duplicates"_qs].toInt(), 1);
    EXPECT_EQ(again.json()[u"pages_read"_qs].toInt(), 1) << "only the new file";
    EXPECT_TRUE(again.err.contains("chat.txt is here already")) << again.err.toStdString();
    EXPECT_EQ(examples({u"--query"_qs, u"status:rejected"_qs}).size(), 1);
    EXPECT_EQ(examples().size(), 4);
}

TEST_F(CliExamples, SayWhoMightBeTheAvatar)
{
    ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Someone"_qs}).exit, 0);
    const CliRun imported = run({u"import"_qs, write(u"chat.txt"_qs, chat), u"--avatar"_qs, u"someone"_qs});
    ASSERT_EQ(imported.exit, 0);
    EXPECT_TRUE(imported.err.contains("Marta, Ines") || imported.err.contains("Ines, Marta"))
        << imported.err.toStdString();
    const CliRun found =
        run({u"examples"_qs, u"find"_qs, u"--self"_qs, u"Marta"_qs, u"--avatar"_qs, u"Someone"_qs, u"--json"_qs});
    EXPECT_EQ(found.json()[u"added"_qs].toInt(), 3) << "Marta opens, then answers twice";
    EXPECT_EQ(run({u"examples"_qs, u"list"_qs}).exit, 2) << "two avatars and none named";
}

TEST_F(CliExamples, ComeFromATrainingFileWholeOrByTheGoodRows)
{
    const QString mixed = write(
        u"rows.jsonl"_qs,
        R"({"messages":[{"role":"user","content":"how was it?"},{"role":"assistant","content":"splendid, as ever"}]})"
        "\n{\"messages\":[{\"role\":\"user\",\"content\":\"nobody answers\"}]}\n");
    const CliRun refused = run({u"examples"_qs, u"import"_qs, mixed, u"--json"_qs});
    EXPECT_EQ(refused.exit, 4);
    EXPECT_EQ(refused.json()[u"error"_qs][u"exit"_qs].toInt(), 4);
    EXPECT_TRUE(refused.err.contains("Row 2 was rejected")) << refused.err.toStdString();
    EXPECT_TRUE(examples().isEmpty());
    const CliRun partly = run({u"examples"_qs, u"import"_qs, mixed, u"--good-rows"_qs, u"--json"_qs});
    EXPECT_EQ(partly.exit, 8);
    EXPECT_EQ(partly.json()[u"bad_rows"_qs][0][u"line"_qs].toInt(), 2);
    EXPECT_EQ(examples().size(), 1);
}

TEST_F(CliExamples, CanBeWrittenByHandAndShown)
{
    const CliRun added = run({u"examples"_qs, u"add"_qs, u"--user"_qs, u"sing something"_qs, u"--reply"_qs,
                              u"only if the neighbours move out first"_qs, u"--category"_qs, u"joke"_qs, u"--json"_qs});
    ASSERT_EQ(added.exit, 0) << added.err.toStdString();
    const QString id = added.json()[u"example"_qs][u"id"_qs].toString();
    const CliRun shown = run({u"examples"_qs, u"show"_qs, id.left(8)});
    EXPECT_EQ(shown.exit, 0);
    EXPECT_TRUE(shown.out.contains("only if the neighbours move out first"));
    EXPECT_TRUE(shown.out.contains("joke"));
    const CliRun blank = run({u"examples"_qs, u"set"_qs, id, u"--reply"_qs, u" "_qs});
    EXPECT_EQ(blank.exit, 2);
    EXPECT_TRUE(blank.err.contains("A reply can't be blank")) << blank.err.toStdString();
    EXPECT_EQ(run({u"examples"_qs, u"set"_qs, id, u"--reply"_qs, u"la la la, that was it"_qs}).exit, 0);
    EXPECT_EQ(examples({u"--query"_qs, u"\"la la la\""_qs}).size(), 1);
}

TEST_F(CliExamples, ComeOutOfTheSampleAvatarsFiles)
{
    const QString samples = QStringLiteral(LIKENESS_SAMPLES "/");
    QStringList words{u"import"_qs, u"--self"_qs, u"Robin"_qs, u"--json"_qs};
    for (const char *name : {"mika-1.png", "mika-2.png", "robin-and-juno.pdf", "robin-and-tam.txt"})
        words.append(samples + QLatin1String(name));
    const CliRun imported = run(words);
    ASSERT_EQ(imported.exit, 0) << imported.err.toStdString();
    EXPECT_EQ(imported.json()[u"read"_qs].toInt(), 4);
    const QJsonArray found = examples();
    EXPECT_GT(found.size(), 50);
    int onBothPictures = 0;
    QSet<QString> sources;
    for (const QJsonValue &example : found) {
        onBothPictures += example[u"assistant_message"_qs].toString().contains(u"on my sofa"_qs) ? 1 : 0;
        sources.insert(example[u"source"_qs].toString());
        EXPECT_GE(example[u"page"_qs].toInt(), 1);
    }
    EXPECT_EQ(onBothPictures, 1) << "the two pictures overlap and are one conversation";
    EXPECT_EQ(sources.size(), 4);
    EXPECT_EQ(examples({u"--selected"_qs}).size(), 20);
    const CliRun stats = run({u"examples"_qs, u"stats"_qs, u"--json"_qs});
    EXPECT_GT(stats.json()[u"diversity"_qs][u"score"_qs].toDouble(), 0.5);
}

TEST_F(CliExamples, AreNotSaidToBeWrittenWhereTheyWereNot)
{
    ASSERT_EQ(run({u"import"_qs, write(u"chat.txt"_qs, chat)}).exit, 0);
    for (const QStringList &words : {QStringList{u"export"_qs, u"examples"_qs, u"--out"_qs, u"-"_qs},
                                     {u"avatars"_qs, u"export"_qs},
                                     {u"examples"_qs, u"list"_qs},
                                     {u"examples"_qs, u"stats"_qs, u"--json"_qs},
                                     {u"--help"_qs}}) {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_qs);
        start(process, words);
        const CliRun full = ended(process);
        EXPECT_EQ(full.exit, 1) << words.join(u' ').toStdString();
        EXPECT_FALSE(full.err.contains("Wrote")) << full.err.toStdString();
        EXPECT_FALSE(full.err.isEmpty());
    }
}

TEST_F(CliExamples, AreCountedWhereTheyAreDamaged)
{
    ASSERT_EQ(run({u"import"_qs, write(u"chat.txt"_qs, chat)}).exit, 0);
    auto raw = Database::open(dataDir(), OpenMode::ReadWrite);
    ASSERT_TRUE(raw);
    ASSERT_TRUE(
        (*raw)->execute(u"UPDATE examples SET assistant_message = x'00' WHERE id = (SELECT min(id) FROM examples)"_qs));
    raw->reset();
    const CliRun listed = run({u"examples"_qs, u"list"_qs, u"--json"_qs});
    EXPECT_EQ(listed.exit, 8) << listed.err.toStdString();
    EXPECT_EQ(listed.json()[u"damaged"_qs].toInt(), 1);
    EXPECT_EQ(listed.json()[u"examples"_qs].toArray().size(), 2);
    EXPECT_TRUE(listed.err.contains("damaged and missing here: 1")) << listed.err.toStdString();
    EXPECT_EQ(run({u"export"_qs, u"examples"_qs, u"--out"_qs, u"-"_qs}).exit, 8);
    const CliRun bundle = run({u"avatars"_qs, u"export"_qs, u"--quiet"_qs});
    EXPECT_EQ(bundle.exit, 8);
    EXPECT_EQ(bundle.json()[u"damaged"_qs].toInt(), 1);
    EXPECT_TRUE(bundle.err.contains("damaged")) << "nothing hides that something is missing";
    EXPECT_EQ(run({u"avatars"_qs, u"list"_qs}).exit, 0) << "the avatar itself is whole";
}

TEST_F(CliExamples, GoWithTheirAvatar)
{
    ASSERT_EQ(run({u"examples"_qs, u"add"_qs, u"--reply"_qs, u"soon to be forgotten for good"_qs}).exit, 0);
    const CliRun bundle = run({u"avatars"_qs, u"export"_qs, u"Ines"_qs, u"--out"_qs, u"-"_qs});
    EXPECT_EQ(bundle.json()[u"examples"_qs].toArray().size(), 1);
    EXPECT_EQ(run({u"avatars"_qs, u"delete"_qs, u"Ines"_qs, u"--no-input"_qs}).exit, 2) << "nobody confirmed";
    const CliRun again = run({u"avatars"_qs, u"import"_qs, write(u"ines.json"_qs, bundle.out), u"--json"_qs});
    EXPECT_EQ(again.exit, 0) << again.err.toStdString();
    const QString copy = again.json()[u"avatar"_qs][u"name"_qs].toString();
    EXPECT_EQ(copy, u"Ines (2)"_qs);
    EXPECT_EQ(examples({u"--avatar"_qs, copy}).size(), 1);
    EXPECT_EQ(run({u"avatars"_qs, u"delete"_qs, copy, u"--yes"_qs}).exit, 0);
    EXPECT_EQ(run({u"avatars"_qs, u"import"_qs, write(u"no.json"_qs, "{}")}).exit, 4);
    EXPECT_EQ(run({u"avatars"_qs, u"delete"_qs, u"Ines"_qs, u"--yes"_qs}).exit, 0);
    const CliRun listed = run({u"avatars"_qs, u"list"_qs, u"--json"_qs});
    EXPECT_TRUE(listed.json()[u"avatars"_qs].toArray().isEmpty());
}

} // namespace
} // namespace likeness
