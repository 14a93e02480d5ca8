// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"

#include "base/async.h"
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
    if (protection == Protection::None)
        return askPassphrase(PassphraseDialog::Purpose::Choose);
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

void Application::openWindow()
{
    m_pool = std::make_unique<ExtractorPool>();
    m_avatars = std::make_unique<Avatars>(*m_library);
    m_examples = std::make_unique<Examples>(*m_library);
    m_exporter = std::make_unique<Exporter>(*m_examples);
    m_importer = std::make_unique<Importer>(*m_library, *m_pool);
    m_pictures = std::make_unique<PictureLook>(*m_pool);
    m_sources = std::make_unique<Sources>(*m_library, *m_importer, *m_examples);
    m_window = std::make_unique<MainWindow>(
        WindowServices{*m_avatars, *m_importer, *m_sources, *m_examples, *m_exporter, *m_pictures, m_settings,
                       m_appearance, QStringLiteral(":/samples"), pasteFolderOf(m_options.dataDir),
                       [this] { return m_pool->sandboxLevel(); }});
    m_window->show();
    delete m_passphrase;
    delete m_refusal;
    m_window->takeRequest(m_options.files, m_options.action);
    Q_EMIT windowOpened();
}

} // namespace likeness
