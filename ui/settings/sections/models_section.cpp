// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sections/models_section.h"

#include "base/async.h"
#include "services/models/accounts.h"
#include "ui/common/notices/notices.h"
#include "ui/common/retirement.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace likeness {

namespace {

constexpr double temperatures[]{0, 0.3, 0.5, 0.7, 1, 1.2, 1.5, 2};

} // namespace

ModelsSection::ModelsSection(Models &models, Accounts &accounts, const PageContext &context)
    : SettingsSection(QStringLiteral("models"), tr("Models")),
      m_models(models),
      m_accounts(accounts),
      m_context(context),
      m_ask(new QPushButton(tr("As&k the servers now")))
{
    addUse(ModelUse::Chat, tr("For &chats"), tr("Freedom in c&hats"));
    addUse(ModelUse::Analysis, tr("For style &analysis"), tr("Freedom in a&nalyses"));
    addLists();
    const auto refreshIfSeen = [this] {
        if (isVisible())
            refresh();
    };
    connect(&m_models, &Models::changed, this, refreshIfSeen);
    connect(&m_accounts, &Accounts::changed, this, refreshIfSeen);
}

void ModelsSection::addUse(ModelUse use, const QString &name, const QString &freedom)
{
    Choosing one;
    one.use = use;
    one.account = new QComboBox;
    one.model = new QComboBox;
    one.temperature = new QComboBox;
    for (QComboBox *choice : {one.account, one.model, one.temperature})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents); // they are filled again and again
    const QString plain = QString(name).remove(u'&');
    one.account->setAccessibleName(tr("%1: account").arg(plain));
    one.model->setAccessibleName(tr("%1: model").arg(plain));
    one.row = addRow(name, {one.account, one.model});
    one.freedom = addRow(freedom, {one.temperature});
    one.freedom->setWords(tr("The temperature: 0 gives nearly the same answer each time, 2 the most varied."));
    m_choices.append(one);
    connect(one.account, &QComboBox::activated, this, [this, one] { store(one, true); });
    connect(one.model, &QComboBox::activated, this, [this, one] { store(one, false); });
    connect(one.temperature, &QComboBox::activated, this, [this, one] { store(one, false); });
}

void ModelsSection::addLists()
{
    m_lists = addRow(tr("Lists of models"), {m_ask});
    connect(m_ask, &QPushButton::clicked, this, &ModelsSection::askServers);
}

void ModelsSection::refresh()
{
    for (const Choosing &one : std::as_const(m_choices))
        show(one);
    showLists();
}

void ModelsSection::show(const Choosing &one)
{
    const auto accounts = m_accounts.list();
    if (!accounts)
        return m_context.notices.tellError(accounts.error());
    const ModelChoice choice = m_models.choice(one.use);
    const QSignalBlocker quietAccount(one.account);
    one.account->clear();
    for (const Account &account : accounts->items)
        one.account->addItem(account.server.name, account.id);
    one.account->setCurrentIndex(one.account->findData(choice.accountId));
    fillModels(one, choice.accountId, choice.model);
    showTemperature(*one.temperature, choice.temperature);
    const bool isAny = !accounts->items.isEmpty();
    one.account->setVisible(isAny);
    one.model->setVisible(isAny);
    one.temperature->setEnabled(isAny);
    one.row->setWords(isAny ? wordsOf(choice) : tr("There is no account yet. Add one under Accounts."));
}

void ModelsSection::showTemperature(QComboBox &choice, const std::optional<double> &temperature)
{
    const QLocale locale;
    choice.clear();
    choice.addItem(tr("The server's own"));
    for (const double one : temperatures)
        choice.addItem(locale.toString(one), one);
    if (!temperature)
        return choice.setCurrentIndex(0);
    if (choice.findData(*temperature) < 0)
        choice.addItem(locale.toString(*temperature), *temperature); // set on the command line, say
    choice.setCurrentIndex(choice.findData(*temperature));
}

void ModelsSection::fillModels(const Choosing &one, const QString &accountId, const QString &model)
{
    const QSignalBlocker quiet(one.model);
    one.model->clear();
    for (const ModelInfo &info : m_models.models(accountId))
        one.model->addItem(info.id, info.id);
    if (!model.isEmpty() && one.model->findData(model) < 0)
        one.model->addItem(model, model); // chosen, though no list names it
    one.model->setCurrentIndex(one.model->findData(model));
}

QString ModelsSection::wordsOf(const ModelChoice &choice) const
{
    if (choice.model.isEmpty())
        return tr("Choose a model.");
    const ModelInfo info = m_models.info(choice.accountId, choice.model);
    const QString retires = retirementText(info, QDate::currentDate());
    QStringList parts;
    if (!retires.isEmpty())
        parts.append(retires);
    if (info.contextTokens > 0)
        parts.append(tr("Takes up to %1 tokens at once.").arg(QLocale().toString(info.contextTokens)));
    if (!info.prices)
        parts.append(tr("No price is known; it can be typed under Spending."));
    return parts.join(u' ');
}

void ModelsSection::store(const Choosing &one, bool isOtherAccount)
{
    ModelChoice choice = m_models.choice(one.use);
    choice.accountId = one.account->currentData().toString();
    if (isOtherAccount) {
        const auto models = m_models.models(choice.accountId);
        choice.model = models.isEmpty() ? QString() : models.first().id;
    } else {
        choice.model = one.model->currentData().toString();
    }
    const QVariant temperature = one.temperature->currentData();
    choice.temperature = temperature.isValid() ? std::optional(temperature.toDouble()) : std::nullopt;
    if (const auto done = m_models.setChoice(one.use, choice); !done)
        m_context.notices.tellError(done.error());
    show(one);
}

void ModelsSection::askServers()
{
    const auto accounts = m_accounts.added();
    if (!accounts)
        return m_context.notices.tellError(accounts.error());
    m_silent.clear();
    m_asked = int(accounts->items.size());
    m_ask->setEnabled(m_asked == 0);
    for (const Account &account : accounts->items) {
        onDone(m_models.refresh(account.id, true), this,
               [this, name = account.server.name](const Result<QVector<ModelInfo>> &models) {
                   if (!models)
                       m_silent.append(name);
                   if (--m_asked == 0)
                       refresh();
               });
    }
    showLists();
}

void ModelsSection::showLists()
{
    m_ask->setEnabled(m_asked == 0);
    if (m_asked > 0)
        return m_lists->setWords(tr("Asking..."));
    QDateTime oldest;
    const auto accounts = m_accounts.added();
    for (const Account &account : accounts ? accounts->items : QVector<Account>()) {
        const QDateTime at = m_models.listedAt(account.id);
        if (at.isValid() && (!oldest.isValid() || at < oldest))
            oldest = at;
    }
    QString words = oldest.isValid()
        ? tr("The servers were asked on %1.").arg(QLocale().toString(oldest.toLocalTime(), QLocale::ShortFormat))
        : tr("The servers were not asked yet; what the program brings along is of %1.")
              .arg(QLocale().toString(m_models.dataAsOf(), QLocale::ShortFormat));
    if (!m_silent.isEmpty())
        words += u' ' + tr("No list came from %1; what was known stays.").arg(m_silent.join(QStringLiteral(", ")));
    m_lists->setWords(words);
}

} // namespace likeness
