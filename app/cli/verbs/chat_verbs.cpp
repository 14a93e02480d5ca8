// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/library_session.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/standard_output.h"
#include "app/cli/output/words.h"
#include "services/chat/chats.h"
#include "services/exporter.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace likeness::cli {
namespace {

/// The chats of one avatar, for one verb.
struct Talks {
    Workplace place;
    std::unique_ptr<Chats> chats;
};

Outcome<Talks> openTalks(const Context &context)
{
    auto place = openWorkplace(context, OpenMode::ReadOnly);
    if (!place)
        return tl::unexpected<Problem>(place.error());
    auto chats = std::make_unique<Chats>(place->library(), place->examples());
    return Talks{std::move(*place), std::move(chats)};
}

Problem chatProblem(const Error &error)
{
    if (error.kind != ErrorKind::BadInput)
        return problemFor(error);
    return {QStringLiteral("ambiguous"), Words::tr("Several chats are called \"%1\".").arg(error.subject),
            Words::tr("Name one by its id; \"chat list\" shows them."), WrongUsage};
}

ChatNames namesFor(const Avatar &avatar)
{
    return {Words::tr("You"), avatar.name, Words::tr("Interrupted")};
}

QString timeOf(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

QJsonObject jsonOf(const Chat &chat)
{
    return {{QStringLiteral("id"), chat.id},
            {QStringLiteral("title"), chat.title},
            {QStringLiteral("folder"), chat.folder},
            {QStringLiteral("pinned"), chat.isPinned},
            {QStringLiteral("created_at"), timeOf(chat.createdAt)},
            {QStringLiteral("changed_at"), timeOf(chat.changedAt)}};
}

/// By --format, else by the ending of the file's name, else Markdown.
std::optional<ChatForm> formOf(const Context &context)
{
    if (context.has("format"))
        return chatFormFromName(context.value("format"));
    return chatFormFromName(QFileInfo(context.value("out")).suffix().toLower()).value_or(ChatForm::Markdown);
}

Problem formatProblem(const Context &context)
{
    return usageProblem(Words::tr("--format does not know \"%1\".").arg(context.value("format")));
}

/// A title as a file's name; chats of the same title are told apart by their ids.
QString fileNameOf(const Chat &chat, ChatForm form)
{
    QString name;
    for (const QChar sign : chat.title.left(60))
        name += sign.isLetterOrNumber() || sign == u'-' || sign == u' ' ? sign : QChar(u'_');
    return QStringLiteral("%1 %2.%3").arg(name.trimmed(), chat.id.left(8), chatFormName(form)).trimmed();
}

} // namespace

int runChatList(Context &context)
{
    Console &console = context.console();
    const auto talks = openTalks(context);
    if (!talks)
        return console.fail(talks.error());
    const auto chats = talks->chats->list(talks->place.avatarId());
    if (!chats)
        return console.fail(chats.error());
    QJsonArray all;
    for (const Chat &chat : *chats) {
        all.append(jsonOf(chat));
        if (!console.isJson())
            console.print(QStringLiteral("%1  %2  %3").arg(chat.id.left(8), timeOf(chat.changedAt), chat.title));
    }
    if (console.isJson())
        console.printDocument({{QStringLiteral("chats"), all}});
    else if (chats->isEmpty())
        console.note(Words::tr("No chats yet. Start one: likeness-cli chat send \"hi\""));
    return Done;
}

int runChatShow(Context &context)
{
    Console &console = context.console();
    const auto talks = openTalks(context);
    if (!talks)
        return console.fail(talks.error());
    const auto chat = talks->chats->find(talks->place.avatarId(), context.arguments().first());
    if (!chat)
        return console.fail(chatProblem(chat.error()));
    const ChatForm form = console.isJson() ? ChatForm::Json : ChatForm::Text;
    const auto document = talks->chats->document(chat->id, form, namesFor(talks->place.avatar));
    if (!document)
        return console.fail(document.error());
    if (console.isJson())
        console.printDocument(QJsonDocument::fromJson(*document).object());
    else
        console.print(QString::fromUtf8(*document).trimmed());
    return Done;
}

int runChatExport(Context &context)
{
    Console &console = context.console();
    const auto form = formOf(context);
    if (!form)
        return console.fail(formatProblem(context));
    const auto talks = openTalks(context);
    if (!talks)
        return console.fail(talks.error());
    const auto chat = talks->chats->find(talks->place.avatarId(), context.arguments().first());
    if (!chat)
        return console.fail(chatProblem(chat.error()));
    const auto document = talks->chats->document(chat->id, *form, namesFor(talks->place.avatar));
    return document ? writeOut(context, *document) : console.fail(document.error());
}

int runExportChats(Context &context)
{
    Console &console = context.console();
    const auto form = context.has("format") ? chatFormFromName(context.value("format")) : ChatForm::Markdown;
    if (!form)
        return console.fail(formatProblem(context));
    const QDir folder(context.value("out"));
    if (context.value("out").isEmpty())
        return console.fail(usageProblem(Words::tr("Say where to write: --out FOLDER.")));
    const auto talks = openTalks(context);
    if (!talks)
        return console.fail(talks.error());
    const auto chats = talks->chats->list(talks->place.avatarId());
    if (!chats)
        return console.fail(chats.error());
    if (!folder.mkpath(QStringLiteral(".")))
        return console.fail(Error{ErrorKind::Io, folder.path(), {}});
    for (const Chat &chat : *chats) {
        const auto document = talks->chats->document(chat.id, *form, namesFor(talks->place.avatar));
        const auto written =
            document ? saveBytes(folder.filePath(fileNameOf(chat, *form)), *document) : failure(document.error());
        if (!written)
            return console.fail(written.error());
    }
    if (console.isJson())
        console.printDocument({{QStringLiteral("folder"), folder.path()}, {QStringLiteral("chats"), chats->size()}});
    else
        console.note(Words::tr("Wrote %n chat(s).", nullptr, int(chats->size())));
    return Done;
}

} // namespace likeness::cli
