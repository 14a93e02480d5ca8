// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page/page_context.h"
#include "ui/settings/models/prices_model.h"
#include "ui/settings/settings_section.h"

class QLineEdit;
class QPushButton;
class QTreeView;

namespace likeness {

class Accounts;
class Budget;
class Models;
class TrainingPlanner;

/// What may be spent a month, and what everything costs.
class SpendingSection final : public SettingsSection {
    Q_OBJECT
public:
    SpendingSection(Budget &budget, Models &models, Accounts &accounts, TrainingPlanner &trainings,
                    const PageContext &context);

    void refresh() override;

private:
    QWidget *layOutPrices();
    void showSpending();
    void showPrices();
    void storeLimit();
    void storeStep();
    void addTrainings();
    void showTrainings();
    void storeTrainings();
    void storeTypedFrom();
    void editPrices();
    QVector<PriceRow> priceRows() const;

    Budget &m_budget;
    Models &m_models;
    Accounts &m_accounts;
    TrainingPlanner &m_trainings;
    PageContext m_context;
    PricesModel m_prices;
    SettingRow *m_limitRow = nullptr;
    SettingRow *m_stepRow = nullptr;
    SettingRow *m_priceRow = nullptr;
    QLineEdit *m_limit;
    QLineEdit *m_step;
    SettingRow *m_trainingRow = nullptr;
    SettingRow *m_typedRow = nullptr;
    QLineEdit *m_most; ///< paid trainings a month
    QLineEdit *m_typedFrom;
    QTreeView *m_table;
    QPushButton *m_edit;
};

} // namespace likeness
