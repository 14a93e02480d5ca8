// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page/page_context.h"

#include <QDate>
#include <QObject>
#include <QTimer>

#include <optional>

namespace likeness {

class AwayNotes;
class Budget;
class Models;

/// Tells in the window what nobody should have to look up: that a model in use retires, and that a limit is near.
class ModelWatch final : public QObject {
    Q_OBJECT
public:
    ModelWatch(Models &models, Budget &budget, const PageContext &context, AwayNotes &away);

    void refresh();

private:
    struct Retiring {
        QString model;
        QDate day;
    };
    /// The first model in use whose day is near or past.
    std::optional<Retiring> retiring() const;
    void openModels();
    void tellRetiring();
    void tellLimit(int percent);

    Models &m_models;
    PageContext m_context;
    AwayNotes &m_away;
    QTimer m_hour; ///< a window may stay open for weeks
    QString m_told; ///< the model whose end the desktop was asked to tell
};

} // namespace likeness
