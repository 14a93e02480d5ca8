// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/training_job.h"

#include <QWidget>

#include <array>

namespace likeness {

class MarkedText;

/// The way of a training, state by state, with the times that are known.
class StateLine final : public QWidget {
    Q_OBJECT
public:
    explicit StateLine(QWidget *parent = nullptr);
    void show(const TrainingJob &job);

private:
    static constexpr std::size_t states = 5;

    std::array<MarkedText *, states> m_states{};
};

} // namespace likeness
