// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "base/async.h"
#include "base/pool.h"
#include "ui/drop/paste_box.h"
#include "ui/shell/refusal_dialog.h"

#include <QApplication>
#include <QDir>

namespace likeness {

Application::Application(StartOptions options)
    : m_options(std::move(options)),
      m_settings(QDir(m_options.dataDir).filePath(QStringLiteral("window.ini"))),
      m_appearance(m_settings)
{
    m_language.use(m_settings.language());
    // Later, since what asks for it goes.
    connect(&m_appearance, &Appearance::anewWanted, this, &Application::openAnew, Qt::QueuedConnection);
}

Application::~Application()
{
    delete m_passphrase;
    delete m_refusal;
}

void Application::start()
{
    const QString socket = socketPathOf(m_options.dataDir);
    if (socket.isEmpty())
        return openLibrary();
    m_sender = std::make_unique<RequestSender>(socket);
    connect(m_sender.get(), &RequestSender::finished, this,
            [this](bool isTaken) { isTaken ? Q_EMIT handedOver() : openLibrary(); });
    m_sender->send({m_options.files, m_options.action, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")});
}

void Application::listen()
{
    const QString socket = socketPathOf(m_options.dataDir);
    if (socket.isEmpty() || m_receiver)
        return;
    m_receiver = std::make_unique<RequestReceiver>();
    connect(m_receiver.get(), &RequestReceiver::received, this, &Application::take);
    if (const Result<> listening = m_receiver->listen(socket); !listening)
        qWarning("A second start will not find this window: %s", qPrintable(listening.error().detail));
}

void Application::take(const StartRequest &request)
{
    if (m_window) {
        if (!request.token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", request.token.toUtf8()); // Qt shows it when it asks for the front
        return m_window->takeRequest(request.files, request.action);
    }
    m_options.files.append(request.files); // for the window once there is one
    if (!request.action.isEmpty())
        m_options.action = request.action;
}

void Application::openLibrary()
{
    auto library = Library::open(m_options.dataDir, OpenMode::ReadWrite);
    if (!library)
        return refuse(library.error());
    m_library = std::move(*library);
    listen();
    const Result<Protection> protection = m_library->protection();
    if (!protection)
        return refuse(protection.error());
    if (*protection == Protection::Passphrase && !m_options.passphrase)
        return askPassphrase(PassphraseDialog::Purpose::Enter);
    unlock(m_options.passphrase);
}

void Application::unlock(const std::optional<QString> &passphrase)
{
    onDone(m_library->unlock({passphrase, &m_keyring}), this,
           [this](const Result<> &unlocked) { finishUnlock(unlocked); });
}

void Application::finishUnlock(const Result<> &unlocked)
{
    if (unlocked)
        return openWindow();
    if (m_passphrase)
        return m_passphrase->showError(unlocked.error());
    // A new library without a keyring is opened by a passphrase; an old one must have its own key.
    const Protection protection = m_library->protection().value_or(Protection::Keyring);
    if (protection == Protection::None) {
        askPassphrase(PassphraseDialog::Purpose::Choose);
        return m_locked.reset();
    }
    if (m_locked)
        return m_locked->showError(unlocked.error());
    if (protection == Protection::Passphrase && unlocked.error().kind == ErrorKind::Denied) {
        m_options.passphrase.reset(); // the file's one is wrong and would be so again
        askPassphrase(PassphraseDialog::Purpose::Enter);
        return m_passphrase->showError(unlocked.error());
    }
    refuse(unlocked.error());
}

void Application::askPassphrase(PassphraseDialog::Purpose purpose)
{
    m_passphrase = new PassphraseDialog(purpose);
    connect(m_passphrase, &PassphraseDialog::passphraseGiven, this,
            [this](const QString &passphrase) { unlock(passphrase); });
    connect(m_passphrase, &QDialog::rejected, qApp, &QCoreApplication::quit);
    m_passphrase->show();
}

void Application::refuse(const Error &error)
{
    delete m_refusal;
    m_receiver.reset();
    m_library.reset();
    m_refusal = new RefusalDialog(error);
    connect(m_refusal, &RefusalDialog::tryAgainWanted, this, &Application::start, Qt::QueuedConnection);
    connect(m_refusal, &QDialog::rejected, qApp, &QCoreApplication::quit);
    m_refusal->show();
}

void Application::makeServices()
{
    m_pool = std::make_unique<ExtractorPool>();
    m_avatars = std::make_unique<Avatars>(*m_library);
    m_examples = std::make_unique<Examples>(*m_library);
    m_exporter = std::make_unique<Exporter>(*m_examples);
    m_importer = std::make_unique<Importer>(*m_library, *m_pool);
    m_sources = std::make_unique<Sources>(*m_library, *m_importer, *m_examples);
    m_pictures = std::make_unique<PictureLook>(*m_pool);
    m_privacy = std::make_unique<Privacy>(*m_library, m_keyring);
    m_workplace = std::make_unique<Workplace>(*m_library);
    m_servers = std::make_unique<OpenAiServers>();
    if (EngineProcess::isInstalled())
        m_engine =
            std::make_unique<EngineProcess>(EngineSettings{QDir(m_options.dataDir).filePath(QStringLiteral("engine"))},
                                            m_library->engine(), m_engineCalls);
    m_desk = std::make_unique<ModelDesk>(*m_library, *m_servers,
                                         ThisComputer{m_engine.get(), &m_engineCalls, &m_hub, tr("This computer")});
    m_prompts = std::make_unique<Prompts>(*m_library, *m_examples);
    m_analyst = std::make_unique<Analyst>(AnalystServices{*m_library, *m_examples, m_desk->models, m_desk->questions});
    m_vision = std::make_unique<VisionReader>(m_desk->questions);
    m_chats = std::make_unique<ChatDesk>(*m_library, *m_examples, *m_desk);
    m_training = std::make_unique<TrainingDesk>(*m_library, *m_examples, *m_prompts, *m_desk, m_chats->voices);
}

void Application::openWindow()
{
    makeServices();
    // Later, since what asks for it goes.
    connect(m_privacy.get(), &Privacy::lockWanted, this, &Application::lock, Qt::QueuedConnection);
    connect(m_privacy.get(), &Privacy::restoreWanted, this, &Application::restore, Qt::QueuedConnection);
    connect(m_privacy.get(), &Privacy::eraseWanted, this, &Application::erase, Qt::QueuedConnection);
    m_window = std::make_unique<MainWindow>(WindowServices{
        .avatars = *m_avatars,
        .importer = *m_importer,
        .sources = *m_sources,
        .examples = *m_examples,
        .exporter = *m_exporter,
        .pictures = *m_pictures,
        .privacy = *m_privacy,
        .workplace = *m_workplace,
        .accounts = m_desk->accounts,
        .models = m_desk->models,
        .budget = m_desk->budget,
        .transfers = m_desk->transfers,
        .questions = m_desk->questions,
        .prompts = *m_prompts,
        .chats = m_chats->chats,
        .voices = m_chats->voices,
        .answers = m_chats->answers,
        .analyst = *m_analyst,
        .vision = *m_vision,
        .trainingTargets = m_training->targets,
        .trainingPlanner = m_training->planner,
        .trainings = m_training->trainings,
        .tunedVoices = m_training->voices,
        .localModels = m_desk->localModels.get(),
        .settings = m_settings,
        .appearance = m_appearance,
        .samples = QStringLiteral(":/samples"),
        .recordedChat = QStringLiteral(":/recorded/recorded-chat.json"),
        .pasteFolder = pasteFolderOf(m_options.dataDir),
        .sandboxLevel = [this] { return m_pool->sandboxLevel(); },
    });
    m_window->show();
    m_training->trainings.resumeAll();
    m_locked.reset();
    delete m_passphrase;
    delete m_refusal;
    m_window->takeRequest(std::exchange(m_options.files, {}), std::exchange(m_options.action, {}));
    Q_EMIT windowOpened();
}

/// With the window goes all that holds content in memory. `busy` says what goes on; empty: it waits to be unlocked.
void Application::closeWindow(const QString &busy)
{
    m_locked = std::make_unique<LockedWindow>(m_privacy->keyPlace().value_or(KeyPlace::Passphrase));
    connect(m_locked.get(), &LockedWindow::unlockWanted, this, &Application::unlock);
    if (!busy.isEmpty())
        m_locked->showBusy(busy);
    m_locked->setGeometry(m_window->geometry());
    m_locked->show();
    m_window->close(); // remembers where everything was
    m_window.reset();
    m_training.reset();
    m_chats.reset();
    m_vision.reset();
    m_analyst.reset();
    m_prompts.reset();
    m_desk.reset();
    m_engine.reset();
    m_servers.reset();
    m_workplace.reset();
    m_privacy.reset();
    m_pictures.reset();
    m_sources.reset();
    m_importer.reset();
    m_exporter.reset();
    m_examples.reset();
    m_avatars.reset();
    m_pool.reset();
}

void Application::lock()
{
    if (!m_window)
        return;
    closeWindow({});
    m_library->lock();
}

/// Every page says everything anew, in the language that was chosen meanwhile; the library stays open.
void Application::openAnew()
{
    if (!m_window)
        return;
    m_language.use(m_settings.language());
    closeWindow(tr("The window is opened anew."));
    openWindow();
}

/// What the engine keeps is sealed with a key of the library that started it: it ends before that one goes.
void Application::endEngineThen(const std::function<void()> &next)
{
    if (!m_engine)
        return next();
    onDone(m_engine->stop(), this, [this, next](const Result<> &) {
        if (m_window)
            next();
    });
}

void Application::restore(const QString &path, const QString &passphrase)
{
    if (!m_window)
        return;
    endEngineThen([this, path, passphrase] {
        closeWindow(tr("The backup is being restored."));
        onDone(m_library->restore(path, passphrase, &m_keyring), this,
               [this](const Result<BackupSummary> &restored) { finishRestore(restored); });
    });
}

void Application::finishRestore(const Result<BackupSummary> &restored)
{
    if (!m_library->isUnlocked())
        return m_locked->showError(restored ? Error{ErrorKind::Locked, {}, {}} : restored.error());
    openWindow();
    if (!restored)
        return m_window->notices().tellError(restored.error());
    QString sentence = tr("Restored %n avatar(s).", nullptr, int(restored->avatars.size()));
    if (m_library->protection().value_or(Protection::Keyring) == Protection::Passphrase)
        sentence += u' ' + tr("The library opens with the backup's passphrase from now on.");
    m_window->notices().say(sentence);
}

void Application::erase()
{
    if (m_window)
        endEngineThen([this] { eraseNow(); });
}

void Application::eraseNow()
{
    for (const Avatar &avatar : m_avatars->list().value_or(QVector<Avatar>()))
        m_settings.forgetAvatar(avatar.id);
    closeWindow(tr("Everything is being deleted."));
    m_options.passphrase.reset();
    const auto engine = runInPool([folder = QDir(m_options.dataDir).filePath(QStringLiteral("engine"))] {
        return QDir(folder).removeRecursively() ? Result<>() : failure(ErrorKind::Io, folder);
    });
    const auto everything = andThen(engine, this, [this](const Result<> &removed) {
        return removed ? m_library->erase(&m_keyring) : QtFuture::makeReadyFuture(removed);
    });
    onDone(everything, this, [this](const Result<> &erased) {
        if (!erased && m_library->isUnlocked()) {
            openWindow();
            return m_window->notices().tellError(erased.error());
        }
        unlock({}); // a new library, as at the first start
    });
}

} // namespace likeness
