// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sections/spending_section.h"

#include "services/models/accounts.h"
#include "services/models/budget.h"
#include "services/models/models.h"
#include "services/training/training_planner.h"
#include "ui/common/money_text.h"
#include "ui/common/notices/notices.h"
#include "ui/common/tokens.h"
#include "ui/settings/models/price_dialog.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace likeness {

namespace {

constexpr int leastRows = 6;

} // namespace

SpendingSection::SpendingSection(Budget &budget, Models &models, Accounts &accounts, TrainingPlanner &trainings,
                                 const PageContext &context)
    : SettingsSection(QStringLiteral("spending"), tr("Spending")),
      m_budget(budget),
      m_models(models),
      m_accounts(accounts),
      m_trainings(trainings),
      m_context(context),
      m_limit(new QLineEdit),
      m_step(new QLineEdit),
      m_most(new QLineEdit),
      m_typedFrom(new QLineEdit),
      m_table(new QTreeView),
      m_edit(new QPushButton(tr("&Edit prices...")))
{
    m_limitRow = addRow(tr("&Monthly limit"), {m_limit});
    m_stepRow = addRow(tr("&Ask again in a chat after"), {m_step});
    addTrainings();
    m_priceRow = addRow(tr("&Prices"), {layOutPrices()}, SettingRow::Place::Below);
    m_limit->setPlaceholderText(tr("No limit"));
    m_stepRow->setWords(tr("The first message of a chat asks each time the program runs; after that it asks again when "
                           "so much more was spent. Everything else asks every time."));
    connect(m_limit, &QLineEdit::editingFinished, this, &SpendingSection::storeLimit);
    connect(m_step, &QLineEdit::editingFinished, this, &SpendingSection::storeStep);
    connect(&m_budget, &Budget::spendingChanged, this, &SpendingSection::showSpending);
    connect(&m_models, &Models::changed, this, [this] {
        if (isVisible())
            showPrices();
    });
}

QWidget *SpendingSection::layOutPrices()
{
    m_table->setModel(&m_prices);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAccessibleName(tr("Prices"));
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(true);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_table);
    column->addWidget(m_edit, 0, Qt::AlignLeading);
    body->setFocusProxy(m_table);
    connect(m_edit, &QPushButton::clicked, this, &SpendingSection::editPrices);
    connect(m_table, &QTreeView::activated, this, &SpendingSection::editPrices);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_edit->setEnabled(m_table->selectionModel()->hasSelection()); });
    m_edit->setEnabled(false);
    return body;
}

void SpendingSection::refresh()
{
    showSpending();
    showTrainings();
    showPrices();
}

void SpendingSection::showSpending()
{
    const auto limit = m_budget.monthlyLimit();
    const auto spent = m_budget.spentThisMonth();
    const auto step = m_budget.chatStep();
    if (!limit || !spent || !step)
        return m_context.notices.tellError(!limit ? limit.error() : !spent ? spent.error() : step.error());
    if (!m_limit->hasFocus())
        m_limit->setText(*limit ? editableMoney(**limit) : QString());
    if (!m_step->hasFocus())
        m_step->setText(editableMoney(*step));
    m_limitRow->setWords(tr("%1. In dollars. You are told at %2 %, and past the limit nothing is sent.")
                             .arg(spentText(*spent, *limit), QLocale().toString(Budget::warnPercent)));
}

void SpendingSection::storeLimit()
{
    const bool isNone = m_limit->text().trimmed().isEmpty();
    const auto typed = typedMoney(m_limit->text());
    if (!isNone && !typed)
        return m_limitRow->setWords(
            tr("This is no amount. Type dollars, such as 10 or 2.50, or nothing for no limit."));
    const auto before = m_budget.monthlyLimit();
    if (before && *before == typed)
        return showSpending();
    if (const auto done = m_budget.setMonthlyLimit(typed); !done)
        return m_context.notices.tellError(done.error());
    showSpending();
}

void SpendingSection::storeStep()
{
    const auto typed = typedMoney(m_step->text());
    if (!typed)
        return m_stepRow->setWords(tr("This is no amount. Type dollars, such as 0.50."));
    if (const auto done = m_budget.setChatStep(*typed); !done)
        return m_context.notices.tellError(done.error());
    showSpending();
}

void SpendingSection::addTrainings()
{
    m_trainingRow = addRow(tr("Paid &trainings a month"), {m_most});
    m_typedRow = addRow(tr("Have an amo&unt typed from"), {m_typedFrom});
    m_most->setPlaceholderText(tr("No limit"));
    connect(m_most, &QLineEdit::editingFinished, this, &SpendingSection::storeTrainings);
    connect(m_typedFrom, &QLineEdit::editingFinished, this, &SpendingSection::storeTypedFrom);
}

void SpendingSection::showTrainings()
{
    const auto limit = m_trainings.trainingLimit();
    const auto typedFrom = m_trainings.typedFrom();
    if (!limit || !typedFrom)
        return m_context.notices.tellError(!limit ? limit.error() : typedFrom.error());
    if (!m_most->hasFocus())
        m_most->setText(*limit ? QString::number(**limit) : QString());
    if (!m_typedFrom->hasFocus())
        m_typedFrom->setText(editableMoney(*typedFrom));
    m_trainingRow->setWords(tr("How many trainings may be paid for in a month. Those on this computer cost nothing and "
                               "do not count."));
    m_typedRow->setWords(
        tr("A training that costs so much or more starts only once its amount was typed. In dollars."));
}

void SpendingSection::storeTrainings()
{
    const QString typed = m_most->text().trimmed();
    bool isNumber = false;
    const int count = typed.toInt(&isNumber);
    if (!typed.isEmpty() && (!isNumber || count < 0))
        return m_trainingRow->setWords(tr("This is no number. Type one, such as 3, or nothing for no limit."));
    const auto limit = typed.isEmpty() ? std::optional<int>() : std::optional(count);
    if (const auto done = m_trainings.setTrainingLimit(limit); !done)
        return m_context.notices.tellError(done.error());
    showTrainings();
}

void SpendingSection::storeTypedFrom()
{
    const auto typed = typedMoney(m_typedFrom->text());
    if (!typed)
        return m_typedRow->setWords(tr("This is no amount. Type dollars, such as 5."));
    if (const auto done = m_trainings.setTypedFrom(*typed); !done)
        return m_context.notices.tellError(done.error());
    showTrainings();
}

QVector<PriceRow> SpendingSection::priceRows() const
{
    QVector<PriceRow> rows;
    const auto accounts = m_accounts.added();
    if (!accounts)
        return rows;
    for (const Account &account : accounts->items) {
        for (const ModelInfo &model : m_models.models(account.id))
            rows.append({account.id + u' ' + model.id, account.id, account.server.name, model.id, model.prices,
                         m_models.hasOwnPrices(account.id, model.id), m_models.pricesAsOf(account.id, model.id)});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const PriceRow &one, const PriceRow &other) {
        return one.prices.has_value() > other.prices.has_value();
    });
    return rows;
}

void SpendingSection::showPrices()
{
    m_prices.replaceRows(priceRows());
    const bool hasRows = m_prices.rowCount() > 0;
    m_table->setVisible(hasRows);
    m_edit->setVisible(hasRows);
    const int rowHeight = qMax(m_table->sizeHintForRow(0), m_table->fontMetrics().height() + space::small);
    m_table->setMinimumHeight((leastRows + 1) * rowHeight + 2 * m_table->frameWidth());
    m_priceRow->setWords(hasRows ? tr("For a million tokens. The program's list is of %1; where a server charges "
                                      "otherwise, type its prices here.")
                                       .arg(QLocale().toString(m_models.dataAsOf(), QLocale::ShortFormat))
                                 : tr("Prices are shown for the models of your accounts. There is no account yet."));
}

void SpendingSection::editPrices()
{
    const PriceRow *row = m_prices.rowAt(m_table->currentIndex().siblingAtColumn(0));
    if (!row)
        return;
    auto *dialog = new PriceDialog(*row, window());
    connect(dialog, &PriceDialog::given, this, [this, row = *row](const std::optional<TokenPrices> &prices) {
        if (const auto done = m_models.setPrices(row.accountId, row.model, prices); !done)
            m_context.notices.tellError(done.error());
    });
    dialog->open();
}

} // namespace likeness
