// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the store kill, or run on a session bus of its own.
#include "tests/core/store/store_child.h"
#include "domain/corrections/page_edits.h"
#include "store/database/migrations.h"
#include "store/keys/keyring.h"
#include "tests/core/store/store_test.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

namespace likeness {
namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

QString nameOf(const Result<> &result)
{
    return result ? QStringLiteral("ok")
                  : QStringLiteral("error %1 %2").arg(QString::number(int(result.error().kind)), result.error().detail);
}

std::unique_ptr<Library> unlocked(const QString &dataDir, const QString &passphrase)
{
    auto library = Library::open(dataDir, OpenMode::ReadWrite);
    if (!library) {
        say(nameOf(failure(library.error())));
        return {};
    }
    const auto done = awaited((*library)->unlock({passphrase, nullptr, cheapKdf}));
    if (!done) {
        say(nameOf(done));
        return {};
    }
    return std::move(*library);
}

/// Edits as fast as it can; says what it did after the store confirmed it.
int edit(const QString &dataDir, int number)
{
    const auto library = unlocked(dataDir, childPassphrase);
    if (!library)
        return 1;
    const QString avatarId = library->avatars().list()->items.first().id;
    for (;; ++number) {
        const auto hash = library->sources().hasher(avatarId)->hash(QByteArray::number(number));
        const auto sources = library->sources().addAll(avatarId, QStringLiteral("b"),
                                                       {{planted(number), planted(number), number, hash}});
        const auto examples = library->examples().insert(avatarId, {plantedExample(number), plantedExample(number)});
        if (!sources || !examples)
            return 1;
        say(QStringLiteral("added %1 %2").arg(sources->first().source.id, examples->first().id));
        const QString id = sources->first().source.id;
        if (!library->sources().appendPage(id, plantedPage(1)))
            return 1;
        say(QStringLiteral("page %1").arg(id));
        if (!library->pages().put(id, withLineText(plantedPage(1), 0, planted(number))))
            return 1;
        say(QStringLiteral("corrected %1 %2").arg(id).arg(number));
        if (number % 3 == 0) {
            if (!library->sources().moveToTrash({id}, QDateTime::currentDateTimeUtc()))
                return 1;
            say(QStringLiteral("trashed %1").arg(id));
        }
        if (!library->examples().setState(avatarId, {examples->first().id}, ExampleState::Accepted))
            return 1;
        say(QStringLiteral("accepted %1").arg(examples->first().id));
        if (!library->examples().remove(avatarId, {examples->last().id}))
            return 1;
        say(QStringLiteral("removed %1").arg(examples->last().id));
    }
}

/// Lets an answer grow without end; says the chat's id, then each time that the store has one word more.
int chat(const QString &dataDir)
{
    const auto library = unlocked(dataDir, childPassphrase);
    if (!library)
        return 1;
    Chat about;
    about.avatarId = library->avatars().list()->items.first().id;
    const auto made = library->chats().add(about);
    ChatVariant answer;
    answer.state = TextState::Cut;
    answer.model = QStringLiteral("gpt-4o");
    const auto turns = library->turns().append(
        *made, {{{}, ChatRole::User, {ChatVariant()}, 0}, {{}, ChatRole::Assistant, {answer}, 0}});
    if (!turns)
        return 1;
    say(made->id);
    for (answer = turns->last().variant();;) {
        answer.text += QStringLiteral("word ");
        if (!library->turns().update(answer))
            return 1;
        say(QStringLiteral("kept"));
    }
}

/// Changes the passphrase to and fro without end.
int changeKeys(const QString &dataDir, const QString &from, const QString &to)
{
    const auto library = unlocked(dataDir, from);
    if (!library)
        return 1;
    for (bool isForth = true;; isForth = !isForth) {
        if (!awaited(library->changeKey({isForth ? to : from, nullptr, cheapKdf})))
            return 1;
        say(QStringLiteral("changed"));
    }
}

/// Writes backups over each other without end.
int backUp(const QString &dataDir, const QString &path)
{
    const auto library = unlocked(dataDir, childPassphrase);
    if (!library)
        return 1;
    for (;;) {
        say(QStringLiteral("begins"));
        if (const auto done = awaited(library->backUp(path, childPassphrase, cheapKdf)); !done)
            return 1;
    }
}

/// Restores one backup and the other without end, each by its own passphrase.
int restore(const QString &dataDir, const QStringList &backups)
{
    auto library = Library::open(dataDir, OpenMode::ReadWrite);
    if (!library)
        return 1;
    for (int round = 0;; ++round) {
        say(QStringLiteral("begins"));
        const QString path = backups[round % backups.size()];
        if (const auto done = awaited((*library)->restore(path, path, nullptr)); !done) {
            say(nameOf(failure(done.error())));
            return 1;
        }
    }
}

int migrateTo(const QString &dataDir, const QString &schema)
{
    auto database = Database::open(dataDir, OpenMode::ReadWrite);
    say(QStringLiteral("begins"));
    const auto done = database ? migrate(**database, schema) : Result<>(failure(database.error()));
    say(nameOf(done));
    return done ? 0 : 1;
}

int openOnly(const QString &dataDir)
{
    const auto library = Library::open(dataDir, OpenMode::ReadWrite);
    say(library ? QStringLiteral("ok") : nameOf(failure(library.error())));
    return 0;
}

int run(const QStringList &arguments)
{
    const QString what = arguments.value(1);
    if (const auto sodium = initialiseSodium(); !sodium)
        return 1;
    if (what == u"edit")
        return edit(arguments.value(2), arguments.value(3).toInt());
    if (what == u"chat")
        return chat(arguments.value(2));
    if (what == u"change-keys")
        return changeKeys(arguments.value(2), arguments.value(3), arguments.value(4));
    if (what == u"back-up")
        return backUp(arguments.value(2), arguments.value(3));
    if (what == u"restore")
        return restore(arguments.value(2), arguments.mid(3));
    if (what == u"migrate")
        return migrateTo(arguments.value(2), arguments.value(3));
    if (what == u"open")
        return openOnly(arguments.value(2));
    return 2;
}

} // namespace
} // namespace likeness

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    return likeness::run(application.arguments());
}
