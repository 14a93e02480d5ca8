// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/prompt/analyst.h"
#include "services/prompt/example_search_plan.h"
#include "ui/common/notices/wait_count.h"
#include "ui/common/page/page_context.h"
#include "ui/examples/finding/find_services.h"

#include <QHash>

class QAction;
class QWidget;

namespace likeness {

/// Has a model look for examples in sources in which the rules found none: what would be sent is shown first, what was
/// found is looked through, and only what the person chose is kept.
class FindFlow final : public QObject {
    Q_OBJECT
public:
    /// Adds the action that starts it.
    FindFlow(const FindServices &services, Examples &examples, const PageContext &context, QWidget &page);
    ~FindFlow() override;

    QAction *action() const { return m_action; }
    /// Gives up what goes on for the avatar before; nothing of that is kept.
    void setAvatar(const QString &avatarId);

Q_SIGNALS:
    /// The person wants these of what was found.
    void chosen(const QVector<likeness::Example> &examples);

private:
    void start();
    void askPerson(const Result<ExampleSearchPlan> &plan);
    void send(const ExampleSearchPlan &plan);
    void showProgress(int found);
    void finish(const Result<FoundExamples> &found);
    void review(const FoundExamples &found);
    void refresh();
    QString whyNot() const;

    FindServices m_services;
    Examples &m_examples;
    PageContext m_context;
    QWidget &m_page;
    QAction *m_action;
    QString m_avatarId;
    std::unique_ptr<ExampleSearch> m_search;
    WaitCount m_wait;
    bool m_isPlanning = false;
    int m_starts = 0; ///< what belongs to an earlier one is given up
};

} // namespace likeness
