// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fit/chat_scenes.h"

#include "store/library.h"
#include "tests/fakes/memory_secrets.h"
#include "tests/ui/drivers/chat_driver.h"
#include "tests/ui/drivers/chat_stage.h"
#include "ui/chat/asking/wait_banner.h"
#include "ui/chat/talk/turn_view.h"

#include <QTemporaryDir>
#include <QTest>

namespace likeness {

namespace {

constexpr int patience = 20'000;

void need(bool isThere, const char *what)
{
    if (!isThere)
        qFatal("The chat cannot be walked through: %s.", what);
}

ProviderStep answer(const QByteArray &text)
{
    return LoopbackProvider::stream(ChatStage::chunk(text) + ChatStage::ending());
}

Example exampleOf(const QString &message, const QString &reply)
{
    Example row;
    row.userMessage = message;
    row.assistantMessage = reply;
    row.createdAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    return row;
}

class ChatWalk final {
public:
    explicit ChatWalk(const Scenes::Visit &visit) : m_visit(visit)
    {
        auto opened = Library::open(m_folder.filePath(QStringLiteral("data")), OpenMode::ReadWrite);
        need(opened.has_value(), "the library");
        m_library = std::move(*opened);
        const auto unlocked = m_library->unlock({std::nullopt, &m_secrets, {}});
        need(QTest::qWaitFor([&] { return unlocked.isFinished(); }, patience), "the library's key");
        const auto avatar = m_library->avatars().create(QStringLiteral("Robin"), AvatarKind::Me);
        need(avatar.has_value(), "the avatar");
        m_avatarId = avatar->id;
        need(m_library->examples()
                 .insert(m_avatarId,
                         {exampleOf(QStringLiteral("how was the gig last nite?"),
                                    QStringLiteral("loud. my ears are STILL ringing")),
                          exampleOf(QStringLiteral("are you coming on friday?"),
                                    QStringLiteral("obviously. save me a seat near the exit")),
                          exampleOf(QStringLiteral("what happened then"),
                                    QStringLiteral("ok so picture this: one cable, two amps"))})
                 .has_value(),
             "the examples");
        m_stage = std::make_unique<ChatStage>(*m_library, m_settings, m_avatarId);
        m_stage->open();
        m_driver = std::make_unique<ChatDriver>(*m_stage->page);
    }

    void walk()
    {
        see("chat-without-key");
        need(m_stage->addAccount(m_provider).has_value(), "the account");
        need(m_driver->waitFor([this] { return m_driver->button(QStringLiteral("how was the gig last nite?")); }),
             "the openers");
        see("chat-new");
        talk();
        seeEnds();
        seeParts();
        seeDialogs();
    }

private:
    void see(const char *name)
    {
        settle();
        m_visit(QString::fromLatin1(name), m_stage->window);
    }

    void say(const QString &text, const ProviderStep &step)
    {
        m_provider.script = {step};
        const int before = m_driver->messages()->model()->rowCount();
        m_driver->send(text);
        need(
            m_driver->waitFor([&] { return m_driver->dialog() || m_driver->messages()->model()->rowCount() > before; }),
            "a question");
        if (m_driver->dialog()) {
            settle();
            m_visit(QStringLiteral("chat-consent"), *m_driver->dialog());
            m_driver->agree();
        }
        need(m_driver->waitForMessages(before + 2), "an answer");
    }

    const ShownTurn &last() const { return m_driver->messages()->turns().turns().last(); }

    void talk()
    {
        say(QStringLiteral("how was last night?"), answer("loud. worth it"));
        need(m_driver->waitForEnd(), "an end");
        say(QStringLiteral("tell me the whole story then, from the beginning"),
            answer("ok so picture this: one cable, two amps and a very patient neighbour. we plug everything in, the "
                   "lights go, and the drummer just keeps playing in the dark like nothing happened. best set we ever "
                   "played\\n\\nstill owe the landlord a fuse though"));
        need(m_driver->waitForEnd(), "an end");
        m_stage->actions.trigger(QStringLiteral("chat.again"));
        need(m_driver->waitFor([this] { return last().variants == 2; }) && m_driver->waitForEnd(), "a variant");
        m_stage->actions.trigger(QStringLiteral("chat.good"));
        see("chat-talk");
    }

    void seeEnds()
    {
        ProviderStep open = LoopbackProvider::stream({});
        open.isKeptOpen = true;
        say(QStringLiteral("and the neighbour?"), open);
        see("chat-writing");
        m_stage->actions.trigger(QStringLiteral("chat.stop"));
        need(m_driver->waitForEnd(), "a stop");
        say(QStringLiteral("hello?"), LoopbackProvider::stream(ChatStage::chunk("sorry, was just")));
        need(m_driver->waitFor([this] { return last().state == ShownTurn::State::Cut; }), "a cut answer");
        need(m_driver->waitForEnd(), "an end");
        see("chat-interrupted");
        say(QStringLiteral("still there?"),
            LoopbackProvider::answer(429, R"({"error":{"message":"slow down"}})", "Retry-After: 30\r\n"));
        need(m_driver->waitFor([this] { return m_stage->page->findChild<WaitBanner *>()->isVisible(); }), "a wait");
        see("chat-waiting");
        m_stage->actions.trigger(QStringLiteral("chat.stop"));
        need(m_driver->waitForEnd(), "a stop");
        say(QStringLiteral("one more"), LoopbackProvider::answer(401, R"({"error":{"message":"bad key"}})"));
        need(m_driver->waitForEnd(), "an end");
        see("chat-key-refused");
    }

    void seeParts()
    {
        m_driver->select(m_driver->messages(), 3);
        m_stage->actions.trigger(QStringLiteral("chat.showExamples"));
        see("chat-examples-used");
        m_stage->actions.trigger(QStringLiteral("chat.find"));
        m_driver->findHere(QStringLiteral("the"));
        see("chat-find");
        m_stage->page->escape();
        m_driver->select(m_driver->messages(), 2);
        m_stage->actions.trigger(QStringLiteral("chat.edit"));
        see("chat-edit");
        m_stage->page->escape();
        m_stage->actions.trigger(QStringLiteral("chat.pin"));
        m_driver->findEverywhere(QStringLiteral("neighbour"));
        need(m_driver->waitFor([this] {
            const QModelIndex first = m_driver->chats()->model()->index(0, 0);
            return first.isValid() && first.flags().testFlag(Qt::ItemIsEnabled); // before, it is a heading
        }),
             "finds");
        see("chat-find-everywhere");
        m_stage->page->escape();
    }

    void seeDialog(const char *name, const QString &actionId)
    {
        m_stage->actions.trigger(actionId);
        QDialog *dialog = m_driver->awaitDialog();
        settle();
        m_visit(QString::fromLatin1(name), *dialog);
        dialog->close();
        need(m_driver->waitFor([this] { return m_driver->dialog() == nullptr; }), "way out of a dialog");
    }

    void seeDialogs()
    {
        m_driver->select(m_driver->messages(), 3);
        seeDialog("chat-fix", QStringLiteral("chat.fix"));
        seeDialog("chat-edit-reply", QStringLiteral("chat.editReply"));
        seeDialog("chat-rename", QStringLiteral("chat.rename"));
        seeDialog("chat-folder", QStringLiteral("chat.folder"));
        seeDialog("chat-change-voice", QStringLiteral("chat.changeVoice"));
    }

    Scenes::Visit m_visit;
    QTemporaryDir m_folder;
    MemorySecrets m_secrets;
    LoopbackProvider m_provider;
    WindowSettings m_settings{m_folder.filePath(QStringLiteral("window.ini"))};
    std::unique_ptr<Library> m_library;
    QString m_avatarId;
    std::unique_ptr<ChatStage> m_stage;
    std::unique_ptr<ChatDriver> m_driver;
};

} // namespace

void walkChat(const Scenes::Visit &visit)
{
    ChatWalk(visit).walk();
}

} // namespace likeness
