// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/style/style_card.h"

#include <QHash>

namespace likeness {

/// One line of a reply.
struct StyleMessage {
    QString text;
    QStringList words;
    QString exampleId;
};

/// What a style is counted in.
struct StyleMaterial {
    QVector<Example> examples; ///< neither rejected nor repeats nor without a reply
    QVector<StyleMessage> messages; ///< of the creator
    QVector<QStringList> others; ///< words of the others' lines
};

StyleMaterial styleMaterialOf(const QVector<Example> &examples);

/// Counts one more, and remembers where it was if it holds.
void note(StyleShare &share, bool holds, const QString &exampleId);

/// Collects habits under a plain form, so that "heyyy" and "hey" are one; each is shown as it is written most often.
class HabitTally {
public:
    void add(const QString &plain, const QString &written, const QString &exampleId);
    /// Those that occur `least` times or more, the most frequent first.
    QVector<StyleHabit> habits(int of, int least, int atMost) const;

private:
    struct Entry {
        QHash<QString, int> written;
        StyleShare share;
    };
    QHash<QString, Entry> m_entries;
};

} // namespace likeness
