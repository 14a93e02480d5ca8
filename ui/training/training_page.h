// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page/page.h"
#include "ui/common/page/page_context.h"
#include "ui/training/jobs/job_desk.h"
#include "ui/training/parts/step_bar.h"
#include "ui/training/plan/training_choices.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace likeness {

class DataStep;
class TrainingActions;
class WatchStep;

/// From the data check over the place, the settings and the cost to the training itself, and to its voice.
class TrainingPage final : public WindowPage {
    Q_OBJECT
public:
    TrainingPage(const TrainingServices &services, const PageContext &context, QWidget *parent = nullptr);
    ~TrainingPage() override;

    QString title() const override { return tr("Fine-tune"); }
    QString status() const override;
    QList<QWidget *> headerWidgets() override;
    void setAvatar(const QString &avatarId) override;
    QList<QWidget *> panes() override;
    void saveState() override;
    void restoreState() override;
    void reveal(const Place &place) override;
    bool escape() override;

    TrainingStep step() const;
    void goTo(TrainingStep step);
    /// Says what it would take, and starts it once the person agreed.
    void start();
    void explain();
    /// A new one as the current one was made.
    void duplicate();
    WatchStep &watch() const { return *m_watch; }
    DataStep &data() const { return *m_data; }
    TrainingChoices &plan() { return m_plan; }
    JobDesk &desk() { return m_desk; }

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void begin(const TrainingOffer &offer);
    void showMarks();
    void followJobs();
    void fillMenu();
    void tellRefused(const TrainingJob &job);

    TrainingServices m_services;
    PageContext m_context;
    TrainingChoices m_plan;
    JobDesk m_desk;
    StepBar *m_bar;
    QPushButton *m_chooser;
    QMenu *m_menu;
    QPushButton *m_explain;
    QStackedWidget *m_steps;
    DataStep *m_data;
    WatchStep *m_watch;
    std::unique_ptr<TrainingActions> m_actions;
};

} // namespace likeness
