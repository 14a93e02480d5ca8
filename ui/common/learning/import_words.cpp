// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/learning/import_words.h"

#include <QCoreApplication>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

QString importSentence(const ImportSummary &summary, std::optional<int> newExamples)
{
    const int total = summary.read + summary.duplicates + summary.failed + summary.stopped;
    if (total == 0)
        return {};
    QStringList sentences;
    if (summary.isCancelled)
        sentences.append(Words::tr("Stopped. %1 of %n file(s) were read.", nullptr, total).arg(summary.read));
    else if (summary.read > 0)
        sentences.append(
            Words::tr("%n file(s) read", nullptr, summary.read)
            + (newExamples ? u", " + Words::tr("%n new example(s).", nullptr, *newExamples) : QStringLiteral(".")));
    if (summary.duplicates > 0)
        sentences.append(Words::tr("%n file(s) already here.", nullptr, summary.duplicates));
    if (summary.failed > 0)
        sentences.append(Words::tr("%n file(s) couldn't be read.", nullptr, summary.failed));
    return sentences.join(u' ');
}

} // namespace likeness
