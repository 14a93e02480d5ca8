// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page/page.h"
#include "ui/common/page/page_context.h"

class QLineEdit;
class QListWidget;
class QScrollArea;

namespace likeness {

class Accounts;
class Avatars;
class Budget;
class EmptyState;
class Examples;
class LocalModels;
class Models;
class Privacy;
class SettingsSection;
class Sources;
class TrainingPlanner;
class Transfers;

/// What the settings work with.
struct SettingsServices {
    Privacy &privacy;
    Avatars &avatars;
    Sources &sources;
    Examples &examples;
    Accounts &accounts;
    Models &models;
    Budget &budget;
    Transfers &transfers;
    TrainingPlanner &trainings;
    LocalModels *localModels = nullptr; ///< null: this Likeness has no engine
};

/// What can be set, in sections, with a search over all of them. Every change acts at once.
class SettingsPage final : public WindowPage {
    Q_OBJECT
public:
    SettingsPage(const SettingsServices &services, const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Settings"); }
    QString status() const override { return tr("Changes act at once."); }
    void setAvatar(const QString &avatarId) override;
    QList<QWidget *> panes() override;
    void reveal(const Place &place) override;
    bool escape() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void addSections(const SettingsServices &services);
    void addActions(Privacy &privacy);
    void showSections();
    void fitList();

    PageContext m_context;
    QList<SettingsSection *> m_sections;
    QLineEdit *m_search;
    QListWidget *m_list;
    QScrollArea *m_scroll;
    QWidget *m_body;
    EmptyState *m_nothing;
};

} // namespace likeness
