// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/cli.h"

#include <QDir>
#include <QJsonArray>

namespace likeness {
namespace {

class CliUsage : public CliJourney { };

TEST_F(CliUsage, HelpShowsTwoExamplesForEveryVerb)
{
    const CliRun overview = run({u"--help"_qs});
    ASSERT_EQ(overview.exit, 0);
    for (const char *verb :
         {"avatars list",     "avatars show",    "avatars create",  "avatars export",   "avatars import",
          "avatars delete",   "extract",         "import",          "examples list",    "examples show",
          "examples add",     "sources list",    "sources show",    "sources exclude",  "sources include",
          "sources remove",   "sources restore", "examples trash",  "examples restore", "examples delete",
          "examples replace", "examples set",    "examples reject", "examples find",    "examples stats",
          "examples import",  "export examples", "export training", "library backup",   "library inspect",
          "library restore"}) {
        EXPECT_TRUE(overview.out.contains(verb)) << verb;
        const CliRun help = run(QString::fromLatin1(verb).split(u' ') + QStringList{u"--help"_qs});
        EXPECT_EQ(help.exit, 0) << verb;
        const QByteArray examples = help.out.mid(help.out.indexOf("Examples:"));
        const QByteArray start = QByteArray("likeness-cli ") + verb;
        EXPECT_EQ(examples.count(start), 2) << help.out.toStdString();
    }
    EXPECT_FALSE(QFile::exists(dataDir())) << "asking for help makes no library";
}

TEST_F(CliUsage, WrongUsageEndsWithTwoAndSaysWhatToDo)
{
    const QVector<QStringList> wrong{{},
                                     {u"dance"_qs},
                                     {u"examples"_qs, u"dance"_qs},
                                     {u"avatars"_qs, u"create"_qs},
                                     {u"avatars"_qs, u"list"_qs, u"--stitch"_qs},
                                     {u"avatars"_qs, u"list"_qs, u"extra"_qs},
                                     {u"extract"_qs, u"--unknown"_qs, u"a.png"_qs},
                                     {u"import"_qs, u"a.png"_qs, u"--speaker-right"_qs, u"nobody"_qs},
                                     {u"examples"_qs, u"set"_qs, u"x"_qs, u"--state"_qs, u"glad"_qs},
                                     {u"export"_qs, u"training"_qs, u"--out"_qs, u"-"_qs, u"--format"_qs, u"docx"_qs}};
    for (const QStringList &words : wrong) {
        const CliRun result = run(words + QStringList{u"--json"_qs});
        EXPECT_EQ(result.exit, 2) << words.join(u' ').toStdString();
        const QJsonValue error = result.json()[u"error"_qs];
        EXPECT_EQ(error[u"exit"_qs].toInt(), 2);
        EXPECT_FALSE(error[u"message"_qs].toString().isEmpty());
        EXPECT_FALSE(error[u"hint"_qs].toString().isEmpty());
    }
}

TEST_F(CliUsage, ReadingVerbsMakeNoLibrary)
{
    EXPECT_EQ(run({u"avatars"_qs, u"list"_qs}).exit, 0);
    EXPECT_EQ(run({u"examples"_qs, u"list"_qs}).exit, 3);
    EXPECT_FALSE(QFile::exists(dataDir()));
}

TEST_F(CliUsage, WhatIsNotThereEndsWithThree)
{
    makeLibrary();
    ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Maya"_qs}).exit, 0);
    EXPECT_EQ(run({u"avatars"_qs, u"show"_qs, u"Nobody"_qs}).exit, 3);
    EXPECT_EQ(run({u"examples"_qs, u"show"_qs, u"0000"_qs}).exit, 3);
    EXPECT_EQ(run({u"export"_qs, u"training"_qs, u"--out"_qs, u"-"_qs}).exit, 3) << "nothing is accepted";
    EXPECT_EQ(run({u"avatars"_qs, u"create"_qs, u"maya"_qs}).exit, 4) << "the name is taken";
}

TEST_F(CliUsage, AWrongPassphraseEndsWithNine)
{
    ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Maya"_qs}).exit, 0);
    write(u"passphrase"_qs, "something else\n");
    const CliRun refused = run({u"avatars"_qs, u"list"_qs, u"--json"_qs});
    EXPECT_EQ(refused.exit, 9);
    EXPECT_EQ(refused.json()[u"error"_qs][u"code"_qs].toString(), u"wrong_passphrase"_qs);
}

TEST_F(CliUsage, WhileAnotherProgramWritesOnlyReadingWorks)
{
    makeLibrary();
    ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Maya"_qs}).exit, 0);
    const auto other = Library::open(dataDir(), OpenMode::ReadWrite);
    ASSERT_TRUE(other);
    for (const QStringList &words :
         {QStringList{u"avatars"_qs, u"create"_qs, u"Other"_qs},
          QStringList{u"import"_qs, write(u"a.txt"_qs, "Kim: hello\n")}, QStringList{u"examples"_qs, u"find"_qs}}) {
        const CliRun refused = run(words + QStringList{u"--json"_qs});
        EXPECT_EQ(refused.exit, 9) << words.join(u' ').toStdString();
        EXPECT_EQ(refused.json()[u"error"_qs][u"code"_qs].toString(), u"in_use"_qs);
    }
    EXPECT_EQ(run({u"avatars"_qs, u"list"_qs}).exit, 0);
    EXPECT_EQ(run({u"examples"_qs, u"stats"_qs}).exit, 0);
}

TEST_F(CliUsage, DryRunChangesNothing)
{
    EXPECT_EQ(run({u"avatars"_qs, u"create"_qs, u"Maya"_qs, u"--dry-run"_qs}).exit, 0);
    EXPECT_FALSE(QFile::exists(dataDir()));
    const CliRun files = run({u"import"_qs, write(u"a.txt"_qs, "Kim: hello\n"), u"--dry-run"_qs});
    EXPECT_TRUE(files.out.contains("a.txt"));
    EXPECT_FALSE(QFile::exists(dataDir()));
}

TEST_F(CliUsage, ExtractReadsWithoutALibrary)
{
    const QString chat = write(u"chat.txt"_qs,
                               "14/05/2024, 18:03 - Marta: what ladder?\n"
                               "14/05/2024, 18:04 - Ines: the one you borrowed in March\n");
    const CliRun run1 = run({u"extract"_qs, chat, u"--json"_qs, u"--self"_qs, u"ines"_qs});
    ASSERT_EQ(run1.exit, 0) << run1.err.toStdString();
    ASSERT_EQ(run1.jsonLines().size(), 1);
    const QJsonObject line = run1.jsonLines().first();
    EXPECT_EQ(line[u"file"_qs].toString(), u"chat.txt"_qs);
    EXPECT_EQ(line[u"messages"_qs][0][u"speaker"_qs].toString(), u"Marta"_qs);
    EXPECT_EQ(line[u"messages"_qs][1][u"speaker"_qs].toString(), u"self"_qs);
    EXPECT_EQ(line[u"pairs"_qs][0][u"assistant_message"_qs].toString(), u"the one you borrowed in March"_qs);
    EXPECT_FALSE(QFile::exists(dataDir()));
    const CliRun nobody = run({u"extract"_qs, chat, u"--json"_qs});
    EXPECT_TRUE(nobody.jsonLines().first()[u"pairs"_qs].toArray().isEmpty()) << "nobody said who the avatar is";
}

TEST_F(CliUsage, ExtractTellsWhichFileFailed)
{
    const QString chat = write(u"chat.txt"_qs, "Marta: what ladder?\nInes: the one you borrowed\n");
    const QString broken = write(u"broken.png"_qs, QByteArray("\x89PNG\r\n\x1a\n", 8) + "no picture at all");
    const CliRun partly = run({u"extract"_qs, chat, broken, pathOf(u"absent.pdf"_qs), u"--json"_qs});
    EXPECT_EQ(partly.exit, 8);
    const QVector<QJsonObject> lines = partly.jsonLines();
    ASSERT_EQ(lines.size(), 3);
    EXPECT_FALSE(lines[0].contains(u"error"_qs));
    EXPECT_EQ(lines[1][u"file"_qs].toString(), u"broken.png"_qs);
    EXPECT_TRUE(lines[1][u"error"_qs][u"message"_qs].toString().contains(u"broken.png"_qs));
    EXPECT_EQ(lines[2][u"error"_qs][u"code"_qs].toString(), u"not_found"_qs);
    EXPECT_EQ(run({u"extract"_qs, broken}).exit, 4);
}

TEST_F(CliUsage, TheShellCompletesVerbsAndOptions)
{
    const auto completed = [](const QString &line) {
        QProcess bash;
        bash.start(u"bash"_qs,
                   {u"-c"_qs,
                    u"source <(\"$0\" generate bash-completion); COMP_WORDS=($1); "
                    "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _likeness_cli; echo ${COMPREPLY[@]}"_qs,
                    QStringLiteral(LIKENESS_BIN "/likeness-cli"), line});
        return ended(bash).out.trimmed();
    };
    EXPECT_EQ(completed(u"likeness-cli ex"_qs), "extract examples export");
    EXPECT_EQ(completed(u"likeness-cli examples s"_qs), "show stats set suggest");
    EXPECT_EQ(completed(u"likeness-cli import --speak"_qs), "--speaker-right");
    EXPECT_EQ(completed(u"likeness-cli avatars create --s"_qs), "--speaks-as --self");
    EXPECT_EQ(completed(u"likeness-cli examples delete --a"_qs), "--avatar --all");
}

TEST_F(CliUsage, TheZshCompletionKnowsEveryVerbAndOption)
{
    QProcess program;
    program.start(QStringLiteral(LIKENESS_BIN "/likeness-cli"), {u"generate"_qs, u"zsh-completion"_qs});
    const QByteArray script = ended(program).out;
    EXPECT_TRUE(script.startsWith("#compdef likeness-cli\n"));
    EXPECT_TRUE(script.contains("compadd -- avatars extract import"));
    EXPECT_TRUE(script.contains("\"examples merge\") options+=("));
    EXPECT_TRUE(script.contains("'--watch:go on with what comes into the folders, until Ctrl+C'"));
    QProcess zsh;
    zsh.start(u"zsh"_qs, {u"-n"_qs, u"-c"_qs, QString::fromUtf8(script)});
    if (zsh.waitForStarted()) { // where it is installed, it reads the script
        EXPECT_EQ(ended(zsh).exit, 0);
    }
}

TEST_F(CliUsage, TheManualListsEveryVerb)
{
    QProcess manual;
    manual.start(QStringLiteral(LIKENESS_BIN "/likeness-cli"), {u"generate"_qs, u"man"_qs});
    const QByteArray page = ended(manual).out;
    EXPECT_TRUE(page.startsWith(".TH LIKENESS\\-CLI 1"));
    for (const char *verb : {"avatars create", "extract", "import", "examples find", "export training"})
        EXPECT_TRUE(page.contains((".SS likeness\\-cli " + std::string(verb)).c_str())) << verb;
}

TEST_F(CliUsage, SpeaksThePersonsLanguageAndPlurals)
{
    makeLibrary();
    ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Maya"_qs}).exit, 0);
    const QString one = write(u"a.jsonl"_qs,
                              R"({"messages":[{"role":"user","content":"how was it"},)"
                              R"({"role":"assistant","content":"loud and long, my ears ring"}]})");
    EXPECT_TRUE(run({u"examples"_qs, u"import"_qs, one, u"--dry-run"_qs}).err.startsWith("Would import 1 row."));
    locale = u"de_DE.UTF-8"_qs;
    EXPECT_TRUE(run({u"examples"_qs, u"import"_qs, one, u"--dry-run"_qs}).err.contains("Würde 1 Zeile importieren."));
    const CliRun absent = run({u"extract"_qs, u"absent.png"_qs, u"--json"_qs});
    EXPECT_EQ(absent.json()[u"error"_qs][u"code"_qs].toString(), u"not_found"_qs); // codes are the same everywhere
    EXPECT_EQ(absent.json()[u"error"_qs][u"message"_qs].toString(), u"absent.png wurde nicht gefunden."_qs);
}

TEST_F(CliUsage, QuietIsQuiet)
{
    const QString chat = write(u"chat.txt"_qs, "Marta: what ladder?\nInes: the one you borrowed\n");
    const CliRun quiet = run({u"extract"_qs, chat, chat, write(u"b.txt"_qs, "Kim: a\nLee: b\n"), u"--quiet"_qs});
    EXPECT_EQ(quiet.exit, 0);
    EXPECT_TRUE(quiet.err.isEmpty()) << quiet.err.toStdString();
    EXPECT_FALSE(quiet.out.isEmpty());
}

} // namespace
} // namespace likeness
