// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chat/voice.h"

namespace likeness {

bool isRepeatable(const ChatVoice &voice)
{
    return voice.keepsAnswers || (voice.temperature && *voice.temperature <= 0);
}

} // namespace likeness
