// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/transcript_assembly.h"

namespace likeness {

Transcript assembleTranscript(const QVector<Page> &pages)
{
    Transcript transcript;
    QStringList texts;
    for (const Page &page : pages) {
        if (transcript.layout == Layout::Unknown)
            transcript.layout = page.layout;
        for (Utterance utterance : page.utterances) {
            utterance.page = page.number;
            transcript.utterances.append(std::move(utterance));
        }
        transcript.notices += page.notices;
        texts.append(page.text);
    }
    transcript.text = texts.join(u'\n');
    return transcript;
}

} // namespace likeness
