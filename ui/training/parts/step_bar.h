// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QPushButton;

namespace likeness {

/// The steps of a training, in their order.
enum class TrainingStep { Data, Where, Settings, Cost, Watch };

inline constexpr int trainingSteps = 5;

QString stepWord(TrainingStep step);

/// The five steps side by side. Each can be gone to at any time; a mark says which are settled and which need
/// something.
class StepBar final : public QWidget {
    Q_OBJECT
public:
    enum class Mark { None, Done, Missing };

    explicit StepBar(QWidget *parent = nullptr);
    void setCurrent(TrainingStep step);
    void setMark(TrainingStep step, Mark mark);

Q_SIGNALS:
    void chosen(likeness::TrainingStep step);

private:
    void showWords(int step);

    std::array<QPushButton *, trainingSteps> m_buttons{};
    std::array<Mark, trainingSteps> m_marks{};
};

} // namespace likeness
