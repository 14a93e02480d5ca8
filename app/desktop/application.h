// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/first_window.h"
#include "app/desktop/start_options.h"
#include "app/language/language.h"
#include "providers/engine/engine_client.h"
#include "providers/hub/hub_file_download.h"
#include "providers/openai/openai_servers.h"
#include "services/avatars.h"
#include "services/avatars/picture_look.h"
#include "services/chat/chat_desk.h"
#include "services/examples.h"
#include "services/exporter.h"
#include "services/importer.h"
#include "services/models/model_desk.h"
#include "services/privacy.h"
#include "services/prompt/analyst.h"
#include "services/prompt/prompts.h"
#include "services/sources.h"
#include "services/training/training_desk.h"
#include "services/vision/vision_reader.h"
#include "services/workplace.h"
#include "store/keys/keyring.h"
#include "store/library.h"
#include "ui/common/window_settings.h"
#include "ui/settings/lock/locked_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/theme/appearance.h"
#include "workers/engine/engine_process.h"
#include "workers/extractor_pool.h"

#include <QPointer>

#include <functional>

namespace likeness {

class RefusalDialog;

/// Makes everything in order, hands references out, and takes it down in reverse. The only place that knows the
/// concrete classes.
class Application final : public QObject {
    Q_OBJECT
public:
    explicit Application(StartOptions options);
    ~Application() override;

    /// Hands over to the window that has the library open already; without one it opens the library, asking for what
    /// it needs, then the window. The event loop has to run.
    void start();
    /// Null until the library is open.
    MainWindow *window() { return m_window.get(); }
    /// Stands in the window's place while the library is locked; else null.
    LockedWindow *lockedWindow() { return m_locked.get(); }

Q_SIGNALS:
    void windowOpened();
    /// Another window took over what this start was asked for; there is nothing more to do.
    void handedOver();

private:
    void openLibrary();
    void listen();
    void take(const StartRequest &request);
    void unlock(const std::optional<QString> &passphrase);
    void finishUnlock(const Result<> &unlocked);
    void askPassphrase(PassphraseDialog::Purpose purpose);
    void refuse(const Error &error);
    void makeServices();
    void openWindow();
    void closeWindow(const QString &busy);
    void lock();
    void openAnew();
    void restore(const QString &path, const QString &passphrase);
    void finishRestore(const Result<BackupSummary> &restored);
    void erase();
    void eraseNow();
    void endEngineThen(const std::function<void()> &next);

    StartOptions m_options;
    WindowSettings m_settings;
    Language m_language;
    Appearance m_appearance;
    Keyring m_keyring;
    std::unique_ptr<RequestSender> m_sender;
    std::unique_ptr<RequestReceiver> m_receiver; ///< while the library is held
    std::unique_ptr<Library> m_library;
    std::unique_ptr<ExtractorPool> m_pool;
    std::unique_ptr<Avatars> m_avatars;
    std::unique_ptr<Examples> m_examples;
    std::unique_ptr<Exporter> m_exporter;
    std::unique_ptr<Importer> m_importer;
    std::unique_ptr<Sources> m_sources;
    std::unique_ptr<PictureLook> m_pictures;
    std::unique_ptr<Privacy> m_privacy;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<OpenAiServers> m_servers;
    EngineClient m_engineCalls;
    HuggingFaceHub m_hub;
    std::unique_ptr<EngineProcess> m_engine; ///< null where none is installed
    std::unique_ptr<ModelDesk> m_desk;
    std::unique_ptr<Prompts> m_prompts;
    std::unique_ptr<Analyst> m_analyst;
    std::unique_ptr<VisionReader> m_vision;
    std::unique_ptr<ChatDesk> m_chats;
    std::unique_ptr<TrainingDesk> m_training;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<LockedWindow> m_locked;
    QPointer<PassphraseDialog> m_passphrase;
    QPointer<RefusalDialog> m_refusal;
};

} // namespace likeness
