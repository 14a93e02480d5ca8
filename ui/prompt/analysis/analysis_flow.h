// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/prompt/analyst.h"
#include "services/prompt/prompt_draft.h"
#include "ui/common/notices/wait_count.h"
#include "ui/common/page/page_context.h"

#include <QTimer>

#include <memory>

namespace likeness {

class Models;
class Prompts;
class Questions;

/// Services that an analysis needs.
struct AnalysisServices {
    Prompts &prompts;
    Analyst &analyst;
    Questions &questions;
    Models &models;
};

/// From the wish for an analysis to its draft: what would be sent is shown first, the draft grows as the model writes
/// it and is stored on the way, and what there is when it is stopped stays, marked.
class AnalysisFlow final : public QObject {
    Q_OBJECT
public:
    AnalysisFlow(const AnalysisServices &services, const PageContext &context, QWidget &page);
    ~AnalysisFlow() override;

    /// Stops what goes on for the avatar before.
    void setAvatar(const QString &avatarId);
    /// Asks first.
    void start();
    void cancel();
    bool isRunning() const { return m_analysis != nullptr; }
    /// Of the draft that is being written; empty: none is.
    QString draftId() const { return isRunning() ? m_draft.id : QString(); }

Q_SIGNALS:
    /// It began or ended.
    void runningChanged();
    /// The draft as far as it is written; it is stored a little later.
    void grew(const likeness::PromptDraft &draft);
    /// The server asks to wait, in words; anew with each second.
    void waits(const QString &sentence);
    void finished(const likeness::StyleAnalysis &analysis);
    void failed(const likeness::Error &error);

private:
    void send(const SendPreview &preview);
    void take(const QString &text);
    void finish(const Result<StyleAnalysis> &analysis);
    void keep();

    AnalysisServices m_services;
    PageContext m_context;
    QWidget &m_page;
    QString m_avatarId;
    PromptDraft m_draft;
    WaitCount m_wait;
    QTimer m_keepTimer; ///< a crash costs what came since
    std::unique_ptr<Analysis> m_analysis;
};

} // namespace likeness
