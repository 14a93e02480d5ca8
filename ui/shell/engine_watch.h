// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page/page_context.h"

#include <QObject>

namespace likeness {

class Engine;

/// Says on every page that the engine of this computer starts, and when it ended unexpectedly.
class EngineWatch final : public QObject {
    Q_OBJECT
public:
    EngineWatch(Engine &engine, const PageContext &context, QObject *parent = nullptr);

private:
    void refresh();

    Engine &m_engine;
    PageContext m_context;
};

} // namespace likeness
