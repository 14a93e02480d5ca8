// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/asking/model_session.h"
#include "services/training/training_desk.h"

namespace likeness::cli {

/// How a verb about trainings uses the library.
enum class TrainingAccess {
    Read,
    Write,
    WriteIfFree ///< only read where another program has the library: that one looks after the trainings then
};

/// The library, the avatar that is meant and all that training takes, in the order in which one needs the other.
struct TrainingSession {
    static Outcome<std::unique_ptr<TrainingSession>> open(const Context &context, TrainingAccess access);

    TrainingSession(std::unique_ptr<ModelSession> session, Avatar meant)
        : opened(std::move(session)),
          avatar(std::move(meant)),
          prompts(opened->library(), opened->session().examples()),
          voices(opened->library(), opened->desk().accounts, opened->desk().models),
          desk(opened->library(), opened->session().examples(), prompts, opened->desk(), voices)
    {
    }

    bool isReadOnly() const { return opened->library().isReadOnly(); }
    /// By id, by number or "latest".
    Outcome<TrainingJob> job(const QString &idOrNumber) const;

    std::unique_ptr<ModelSession> opened;
    Avatar avatar;
    Prompts prompts;
    Voices voices;
    TrainingDesk desk;
};

} // namespace likeness::cli
