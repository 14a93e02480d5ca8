// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/chat/voice.h"
#include "domain/training/training_job.h"

#include <optional>

namespace likeness {

class Library;
class Voices;

/// Tuned models as voices of their avatar. All of it outlives this.
class TunedVoices {
public:
    TunedVoices(Library &library, Voices &voices) : m_library(library), m_voices(voices) { }

    /// Makes a model of a training (the finished one, or a checkpoint's) the active voice: the one that was saved with
    /// it, else a new one with `name`, made unique by a number. It shows no examples, which it was trained on, and uses
    /// the prompt it was trained with. The voice before stays, and rollBack() goes back to it.
    Result<ChatVoice> use(const TrainingJob &job, const QString &model, const QString &name);
    /// The voice that was active before the last use(); nothing: there is none.
    Result<std::optional<ChatVoice>> previous(const QString &avatarId) const;
    /// Makes it the active one again. NotFound: there is none.
    Result<ChatVoice> rollBack(const QString &avatarId);

private:
    Result<std::optional<ChatVoice>> keepable(const QString &avatarId);
    Result<ChatVoice> voiceWith(const TrainingJob &job, const QString &model, const QString &name);

    Library &m_library;
    Voices &m_voices;
};

} // namespace likeness
