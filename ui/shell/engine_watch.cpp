// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/engine_watch.h"

#include "domain/engine/engine.h"
#include "ui/common/jobs/job_list.h"
#include "ui/common/notices/banners.h"

namespace likeness {

namespace {

const QString bannerId = QStringLiteral("engine.crashed");
const QString jobId = QStringLiteral("engine.start");

} // namespace

EngineWatch::EngineWatch(Engine &engine, const PageContext &context, QObject *parent)
    : QObject(parent),
      m_engine(engine),
      m_context(context)
{
    connect(&engine, &Engine::stateChanged, this, &EngineWatch::refresh);
    refresh();
}

void EngineWatch::refresh()
{
    const EngineState state = m_engine.state();
    if (state == EngineState::Starting)
        m_context.jobs.start(jobId, tr("Starting the engine on this computer..."));
    else if (m_context.jobs.isRunning(jobId))
        m_context.jobs.finish(jobId);
    if (state != EngineState::Crashed)
        return m_context.banners.hide(bannerId);
    m_context.banners.show({bannerId, Banner::Tone::Warning,
                            tr("The engine on this computer ended unexpectedly. What it answered is kept, and a "
                               "training goes on at its last checkpoint. Its log: %1")
                                .arg(m_engine.logFile()),
                            tr("Start again"), [this] { m_engine.need(); }});
}

} // namespace likeness
