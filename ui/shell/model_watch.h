// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page/page_context.h"

#include <QObject>

namespace likeness {

class Budget;
class Models;

/// Tells in the window what nobody should have to look up: that a model in use retires, and that a limit is near.
class ModelWatch final : public QObject {
    Q_OBJECT
public:
    ModelWatch(Models &models, Budget &budget, const PageContext &context);

    void refresh();

private:
    void tellLimit(int percent);

    Models &m_models;
    PageContext m_context;
};

} // namespace likeness
