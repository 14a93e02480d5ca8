// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sections/accounts_section.h"

#include "base/async.h"
#include "services/models/local/engine_account.h"
#include "services/models/models.h"
#include "ui/common/actions/actions.h"
#include "ui/common/dialogs/name_dialog.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/common/service_command.h"
#include "ui/common/undo.h"
#include "ui/settings/accounts/account_dialog.h"
#include "ui/settings/accounts/key_dialog.h"

#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QUndoStack>

namespace likeness {

namespace {

QString hostOf(const ServerTraits &server)
{
    const QUrl &url = server.address;
    return url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

} // namespace

AccountsSection::AccountsSection(Accounts &accounts, Models &models, const PageContext &context)
    : SettingsSection(QStringLiteral("accounts"), tr("Accounts")),
      m_accounts(accounts),
      m_models(models),
      m_context(context),
      m_look(new QPushButton(tr("&Look on this computer")))
{
    addBeginning();
    connect(&m_accounts, &Accounts::changed, this, &AccountsSection::showAccounts);
    connect(&m_models, &Models::changed, this, &AccountsSection::showAccounts);
}

void AccountsSection::addBeginning()
{
    auto *add = new QPushButton(tr("&Add account..."));
    m_addRow = addRow(tr("Who answers"), {add, m_look});
    auto *change = new QPushButton(tr("&Change..."));
    m_keysRow = addRow(tr("Keys"), {change});
    m_keysRow->setWords(
        tr("They are kept sealed in your library and opened by what opens the library. Each goes to its "
           "own server only."));
    connect(add, &QPushButton::clicked, this, [this] { addAccount(); });
    connect(m_look, &QPushButton::clicked, this, &AccountsSection::lookForServers);
    connect(change, &QPushButton::clicked, this,
            [this] { m_context.navigator.openSettings(QStringLiteral("privacy")); });
}

void AccountsSection::refresh()
{
    showAccounts();
}

void AccountsSection::showAccounts()
{
    const auto accounts = m_accounts.list();
    if (!accounts)
        return m_context.notices.tellError(accounts.error());
    QSet<QString> there;
    for (const Account &account : accounts->items) {
        there.insert(account.id);
        if (!m_accountRows.contains(account.id))
            addAccountRow(account);
        m_accountRows[account.id]->setWords(wordsOf(account));
    }
    for (const QString &id : m_accountRows.keys()) {
        if (!there.contains(id))
            removeRow(m_accountRows.take(id));
    }
    for (const Error &damaged : accounts->damaged)
        m_context.notices.tellError(damaged);
    const bool isAny = std::any_of(accounts->items.cbegin(), accounts->items.cend(),
                                   [](const Account &account) { return !isEngine(account); });
    m_addRow->setWords(!isAny
                           ? tr("No account yet: nothing can be sent. A model is asked only when you say so, after you "
                                "saw what would be sent and what it costs.")
                           : tr("A model is asked only when you say so, after you saw what would be sent and what it "
                                "costs."));
}

void AccountsSection::addAccountRow(const Account &account)
{
    const QString &name = account.server.name;
    if (isEngine(account)) {
        auto *models = new QPushButton(tr("&Its models..."));
        m_accountRows.insert(account.id, addRow(name, {models}));
        connect(models, &QPushButton::clicked, this,
                [this] { m_context.navigator.openSettings(QStringLiteral("local-models")); });
        return;
    }
    auto *test = new QPushButton(tr("&Test"));
    auto *replace = new QPushButton(account.keyHint.isEmpty() ? tr("Add &key...") : tr("&Replace key..."));
    auto *rename = new QPushButton(tr("Re&name..."));
    auto *remove = new QPushButton(tr("Re&move"));
    for (QPushButton *button : {test, replace, rename, remove})
        button->setAccessibleName(tr("%1: %2").arg(name, QString(button->text()).remove(u'&')));
    m_accountRows.insert(account.id, addRow(name, {test, replace, rename, remove}));
    connect(test, &QPushButton::clicked, this, [this, id = account.id] { this->test(id); });
    connect(replace, &QPushButton::clicked, this, [this, account] { replaceKey(account); });
    connect(rename, &QPushButton::clicked, this, [this, account] { this->rename(account); });
    connect(remove, &QPushButton::clicked, this, [this, account] { this->remove(account); });
}

QString AccountsSection::wordsOf(const Account &account) const
{
    if (isEngine(account))
        return tr("Runs and trains models here. It needs no key and costs nothing, and nothing leaves this computer.");
    const QString key = account.keyHint.isEmpty() ? tr("no key") : tr("key ...%1").arg(account.keyHint);
    const QString place = tr("%1, %2").arg(hostOf(account.server), key);
    QString state = m_states.value(account.id);
    const QDateTime listed = m_models.listedAt(account.id);
    if (state.isEmpty() && listed.isValid())
        state = tr("Worked on %1.").arg(QLocale().toString(listed.toLocalTime(), QLocale::ShortFormat));
    if (state.isEmpty())
        state = tr("Not tested yet.");
    return place + u'\n' + state;
}

void AccountsSection::addAccount(const QString &preset)
{
    auto *dialog = new AccountDialog(m_accounts.presets(), window());
    if (!preset.isEmpty())
        dialog->choose(preset);
    connect(dialog, &AccountDialog::given, this, [this, dialog](const NewAccount &account) { store(dialog, account); });
    dialog->open();
}

void AccountsSection::store(AccountDialog *dialog, const NewAccount &account)
{
    const auto added = m_accounts.add(account);
    if (!added)
        return dialog->showFault(added.error());
    dialog->accept();
    test(added->id);
}

void AccountsSection::test(const QString &id)
{
    m_states.insert(id, tr("Asking it..."));
    showAccounts();
    onDone(m_accounts.test(id), this, [this, id](const Result<QVector<ListedModel>> &listed) { tellTest(id, listed); });
}

void AccountsSection::tellTest(const QString &id, const Result<QVector<ListedModel>> &listed)
{
    const QString now = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    m_states.insert(id,
                    listed ? tr("Works: %n model(s), asked at %1.", nullptr, int(listed->size())).arg(now)
                           : errorText(listed.error(), ErrorPlace::Service).sentence);
    showAccounts();
}

void AccountsSection::replaceKey(const Account &account)
{
    auto *dialog = new KeyDialog(account.server.name, account.server.isKeyNeeded, window());
    connect(dialog, &KeyDialog::given, this, [this, id = account.id](const QByteArray &key) {
        if (const auto done = m_accounts.replaceKey(id, key); !done)
            return m_context.notices.tellError(done.error(), ErrorPlace::Service);
        removeRow(m_accountRows.take(id)); // its button may have asked for a first key
        test(id);
    });
    dialog->open();
}

void AccountsSection::rename(const Account &account)
{
    auto *dialog = new NameDialog(tr("Rename the account"), tr("&Name"), tr("Re&name"), window());
    dialog->setName(account.server.name);
    connect(dialog, &NameDialog::named, this, [this, id = account.id](const QString &name) {
        const auto done = m_accounts.rename(id, name);
        if (!done)
            return m_context.notices.say(tr("There is an account of this name already, so it was not changed."));
        removeRow(m_accountRows.take(id)); // it bears the old name
        showAccounts();
    });
    dialog->open();
}

void AccountsSection::remove(const Account &account)
{
    const QString act = tr("removal of %1").arg(account.server.name);
    const auto removed = std::make_shared<RemovedAccount>(); // sealed, and gone with the list of what can be undone
    Accounts *accounts = &m_accounts;
    m_context.undo.push(new ServiceCommand(act, m_context.notices,
                                           {[accounts, removed, id = account.id] {
                                                return accounts->remove(id).map(
                                                    [removed](const RemovedAccount &row) { *removed = row; });
                                            },
                                            [accounts, removed] { return accounts->putBack(*removed); },
                                            {}}));
    if (m_context.undo.stack().undoText() != act)
        return; // it failed, which was told
    m_states.remove(account.id);
    m_context.notices.sayUndoable(
        tr("%1 was removed. Its key is destroyed when Likeness is closed or locked.").arg(account.server.name));
}

void AccountsSection::lookForServers()
{
    m_look->setEnabled(false);
    m_addRow->setWords(tr("Looking for servers on this computer..."));
    onDone(m_accounts.findLocalServers(), this,
           [this](const Result<QVector<LocalServer>> &found) { showServers(found); });
}

void AccountsSection::showServers(const Result<QVector<LocalServer>> &found)
{
    m_look->setEnabled(true);
    for (SettingRow *row : std::exchange(m_serverRows, {}))
        removeRow(row);
    if (!found)
        return m_addRow->setWords(errorText(found.error(), ErrorPlace::Service).sentence);
    m_addRow->setWords(
        found->isEmpty() ? tr("No server answered on this computer. Start one, such as Ollama or LM Studio, and look "
                              "again.")
                         : tr("%n server(s) answered on this computer. Nothing left it.", nullptr, int(found->size())));
    for (const LocalServer &server : *found) {
        auto *add = new QPushButton(tr("A&dd"));
        add->setAccessibleName(tr("Add %1").arg(server.server.name));
        SettingRow *row = addRow(tr("Found: %1").arg(server.server.name), {add});
        row->setWords(tr("%1, %n model(s)", nullptr, int(server.models.size())).arg(hostOf(server.server)));
        m_serverRows.append(row);
        connect(add, &QPushButton::clicked, this, [this, server] { addServer(server); });
    }
}

void AccountsSection::addServer(const LocalServer &server)
{
    if (server.isKeyNeeded)
        return addAccount(server.provider);
    NewAccount account;
    account.provider = server.provider;
    const auto added = m_accounts.add(account);
    if (!added)
        return m_context.notices.say(tr("There is an account of this name already."));
    for (SettingRow *row : std::exchange(m_serverRows, {}))
        removeRow(row);
    test(added->id);
}

} // namespace likeness
